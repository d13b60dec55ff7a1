import { NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { nameEntry } from './name-entry';
import { sayDone } from '../../patterns/say-done';
import { TalkNote } from './talk-note';
import { TieVotes } from './tie-votes';

/** Records the order in which the jury's secret vote put equal films, or the chair where that vote was not carried. */
export function SettleTie({
  council,
  contest,
  tie,
  onClose,
}: {
  readonly council: Council;
  readonly contest: ContestCard;
  readonly tie: readonly string[];
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const [order, setOrder] = useState<readonly string[]>(tie);
  const [votes, setVotes] = useState({ for: 0, against: 0 });
  const hasVote = contest.definition.scoring.tieChain.includes('jury-vote');
  const by = hasVote && votes.for > votes.against ? 'jury-vote' : 'chair';
  const settle = useSend('settleTie', ['getCouncil']);

  /** Choosing a film for a place swaps it with the one that stood there, so that the order is always complete. */
  const place = (at: number, entryId: string): void => {
    const from = order.indexOf(entryId);
    setOrder(order.map((one, index) => (index === at ? entryId : index === from ? order[at]! : one)));
  };
  const confirm = async (reason: string): Promise<void> => {
    await settle.mutateAsync({
      params: { contestId: contest.contestId },
      body: { entries: [...tie], order: [...order], by, votes: hasVote ? votes : null, reason },
    });
    sayDone(t('council.tie.done'));
    onClose();
  };

  return (
    <ConfirmDialog
      opened
      title={t('council.tie.ask')}
      doLabel={t('council.tie.settle')}
      reasonLabel={t('council.tie.reason')}
      busy={settle.isPending}
      error={settle.error}
      onConfirm={(reason) => void confirm(reason).catch(() => undefined)}
      onClose={onClose}
    >
      <TalkNote council={council} entries={tie} />
      {order.map((entryId, at) => (
        <NativeSelect
          key={at}
          label={t('council.tie.place', { place: at + 1 })}
          value={entryId}
          data={tie.map((one) => ({ value: one, label: nameEntry(council, one) }))}
          onChange={(event) => place(at, event.currentTarget.value)}
        />
      ))}
      {hasVote ? <TieVotes contest={contest} votes={votes} onChange={setVotes} /> : null}
      <p>
        {t('council.tie.by')}: <strong>{t(by === 'chair' ? 'council.tie.chair' : 'council.tie.juryVote')}</strong>
      </p>
    </ConfirmDialog>
  );
}
