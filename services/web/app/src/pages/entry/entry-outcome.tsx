import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, EntryView } from '../../api/shapes';
import { namePrize } from '../../contest/name-prize';
import { useFormat } from '../../format/use-format';
import { IconTrophy } from '../../icons';
import { Section } from '../../patterns/section';

/** Which prize the work was given, and where everybody reads the whole result; nothing while the result is not known (R8, R20). */
export function EntryOutcome({
  entry,
  contest,
}: {
  readonly entry: EntryView;
  readonly contest: ContestCard;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  if (entry.outcome !== 'prize' && entry.outcome !== 'no-prize') return null;
  return (
    <Section title={t('entry.outcome.title')}>
      {entry.prizeId === null ? null : (
        <p className="ht-row">
          <IconTrophy size={24} aria-hidden />
          <strong>{namePrize(contest, entry.prizeId, text)}</strong>
        </p>
      )}
      <p>
        <a href="/ket-qua">{t('entry.outcome.whole')}</a>
      </p>
    </Section>
  );
}
