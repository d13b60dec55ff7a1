import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format';
import type { Exclusions } from './exclusions';

/** Who moved it, how it was voted, and who took it back. */
export function MotionHistory({ motion }: { readonly motion: Exclusions['motions'][number] }): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const { vote, undone } = motion;
  return (
    <p className="ht-small ht-soft">
      {t('council.exclusion.by', { name: motion.byName, at: instant(motion.atMs) })}
      {vote === null
        ? ''
        : ` ${t('council.exclusion.voted', { for: vote.for, against: vote.against, needed: vote.needed, at: instant(vote.atMs) })}`}
      {undone === null
        ? ''
        : ` ${t('council.exclusion.undoneBy', { name: undone.byName, at: instant(undone.atMs), reason: undone.reason })}`}
    </p>
  );
}
