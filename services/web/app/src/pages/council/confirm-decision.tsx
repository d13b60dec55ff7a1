import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { nameEntry } from './name-entry';
import type { Decision } from './use-decision';
import { sayDone } from '../../patterns/say-done';

/** Reads the whole decision out before it is put forward. */
export function ConfirmDecision({
  council,
  contest,
  decision,
  onClose,
}: {
  readonly council: Council;
  readonly contest: ContestCard;
  readonly decision: Decision;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const decide = useSend('proposeDecision', ['getCouncil']);
  const names = (entries: readonly string[]): string =>
    entries.map((entryId) => nameEntry(council, entryId)).join('; ') || t('council.decide.nobody');

  const confirm = async (): Promise<void> => {
    await decide.mutateAsync({ params: { contestId: contest.contestId }, body: decision.body });
    sayDone(t('council.decide.proposed'));
    onClose();
  };

  return (
    <ConfirmDialog
      opened
      title={t('council.decide.ask', { contest: text(contest.definition.shortTitle ?? contest.title) })}
      doLabel={t(council.decision ? 'council.decide.proposeFinal' : 'council.decide.propose')}
      busy={decide.isPending}
      error={decide.error}
      onConfirm={() => void confirm().catch(() => undefined)}
      onClose={onClose}
    >
      <ul style={{ paddingLeft: '1.25rem' }}>
        {council.prizes.map((prize) => (
          <li key={prize.prizeId}>
            <strong>{text(prize.name)}:</strong> {names(decision.awards[prize.prizeId] ?? [])}
          </li>
        ))}
        <li>
          <strong>{t('council.decide.side')}:</strong> {names(decision.winner === null ? [] : [decision.winner])}
        </li>
      </ul>
      <p>{t('council.decide.whatDraft')}</p>
    </ConfirmDialog>
  );
}
