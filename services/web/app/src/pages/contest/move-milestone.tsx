import { Radio, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestDesk } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { useContest } from '../../contest/use-contest';
import { useFormat } from '../../format/use-format';
import { localInputToMs, msToLocalInput } from '../../format/local-input';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';

export type MovableMilestone = Extract<keyof ContestDesk['calendar'], string>;

/** Moves one milestone: now, or to an instant on the contest's own clock; asks by its name and keeps the reason. */
export function MoveMilestone({
  contestId,
  milestone,
  atMs,
  onClose,
}: {
  readonly contestId: string;
  readonly milestone: MovableMilestone;
  readonly atMs: number;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const { contest } = useContest(contestId);
  const zone = contest?.definition.calendar?.timezone ?? 'Asia/Ho_Chi_Minh';
  const [when, setWhen] = useState<'now' | 'at'>('now');
  const [local, setLocal] = useState(() => msToLocalInput(atMs, zone));
  const move = useSend('moveMilestone', ['getContestDesk', 'listContests', 'listDeskEntries']);
  const name = t(`words.milestone.${milestone}`);

  const confirm = (reason: string): void => {
    const to = when === 'now' ? ('now' as const) : localInputToMs(local, zone);
    if (to === null) return;
    move.mutate(
      { params: { contestId }, body: { milestone, to, reason } },
      {
        onSuccess: () => {
          sayDone(t('contest.move.done', { name }));
          onClose();
        },
      },
    );
  };

  return (
    <ConfirmDialog
      opened
      title={t('contest.move.ask', { name })}
      doLabel={when === 'now' ? t('contest.move.doNow') : t('contest.move.doAt')}
      reasonLabel={t('words.reason')}
      busy={move.isPending}
      error={move.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('contest.move.planned', { at: format.instant(atMs) })}</p>
      <Radio.Group
        label={t('contest.move.when')}
        value={when}
        onChange={(value) => setWhen(value === 'at' ? 'at' : 'now')}
      >
        <div className="ht-stack" style={{ gap: 8, paddingTop: 8 }}>
          <Radio value="now" label={t('contest.move.now')} />
          <Radio value="at" label={t('contest.move.at')} />
        </div>
      </Radio.Group>
      {when === 'at' ? (
        <TextInput
          type="datetime-local"
          label={t('contest.move.instant')}
          value={local}
          onChange={(event) => setLocal(event.currentTarget.value)}
        />
      ) : null}
      <p className="ht-small ht-soft">{t('contest.move.what')}</p>
    </ConfirmDialog>
  );
}
