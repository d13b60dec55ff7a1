import { NativeSelect, Radio } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { nameEntry } from './name-entry';
import { sayDone } from '../../patterns/say-done';
import { TalkNote } from './talk-note';

/** How people may settle what the rule leaves open; the contest's chain says which. */
const WAYS = ['jury-vote', 'chair'] as const;

/** Records the order in which the jury's vote or the chair put equal films. */
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
  const ways = WAYS.filter((way) => contest.definition.scoring.tieChain.includes(way));
  const [by, setBy] = useState<(typeof WAYS)[number]>(ways[0] ?? 'jury-vote');
  const settle = useSend('settleTie', ['getCouncil']);

  /** Choosing a film for a place swaps it with the one that stood there, so that the order is always complete. */
  const place = (at: number, entryId: string): void => {
    const from = order.indexOf(entryId);
    setOrder(order.map((one, index) => (index === at ? entryId : index === from ? order[at]! : one)));
  };
  const confirm = async (reason: string): Promise<void> => {
    await settle.mutateAsync({
      params: { contestId: contest.contestId },
      body: { entries: [...tie], order: [...order], by, reason },
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
      <Radio.Group
        label={t('council.tie.by')}
        value={by}
        onChange={(value) => setBy(value === 'chair' ? 'chair' : 'jury-vote')}
      >
        <div className="ht-stack" style={{ gap: 8, paddingTop: 8 }}>
          {ways.map((way) => (
            <Radio key={way} value={way} label={t(way === 'chair' ? 'council.tie.chair' : 'council.tie.juryVote')} />
          ))}
        </div>
      </Radio.Group>
    </ConfirmDialog>
  );
}
