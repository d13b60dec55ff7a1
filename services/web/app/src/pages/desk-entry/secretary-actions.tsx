import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskEntry } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import styles from './desk-entry-page.module.css';
import { sayDone } from '../../patterns/say-done';

const STALE = ['getDeskEntry', 'listDeskEntries'] as const;
type Act =
  | 'passScreening'
  | 'failScreening'
  | 'disqualify'
  | 'takeDown'
  | 'override'
  | 'askFilm'
  | 'rerun'
  | 'remake'
  | 'withdraw'
  | 'retry'
  | 'note';

/** What a secretary may do now; each asks by the entry's name and keeps a reason. */
export function SecretaryActions({ entry }: { readonly entry: DeskEntry }): ReactNode {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Act | null>(null);
  const settle = useSend('settleScreening', STALE);
  const disqualify = useSend('disqualifyEntry', STALE);
  const takeDown = useSend('takeDownEntry', STALE);
  const override = useSend('overrideMedia', STALE);
  const rerun = useSend('rerunMedia', STALE);
  const remake = useSend('remakePreview', STALE);
  const askFilm = useSend('askForFilm', STALE);
  const withdraw = useSend('withdrawForEntrant', STALE);
  const retry = useSend('resolveEntryAttention', STALE);
  const params = { entryId: entry.entryId };

  const acts: Readonly<Record<Act, (reason: string) => Promise<unknown>>> = {
    passScreening: (reason) => settle.mutateAsync({ params, body: { vote: 'pass', reason } }),
    failScreening: (reason) => settle.mutateAsync({ params, body: { vote: 'fail', reason } }),
    disqualify: (reason) => disqualify.mutateAsync({ params, body: { reason } }),
    takeDown: (reason) => takeDown.mutateAsync({ params, body: { reason } }),
    override: (reason) => override.mutateAsync({ params, body: { reason } }),
    askFilm: (reason) => askFilm.mutateAsync({ params, body: { reason } }),
    rerun: (reason) => rerun.mutateAsync({ params, body: { reason } }),
    remake: (reason) => remake.mutateAsync({ params, body: { reason } }),
    withdraw: (reason) => withdraw.mutateAsync({ params, body: { reason } }),
    retry: () => retry.mutateAsync({ params, body: { action: 'retry' } }),
    note: () => retry.mutateAsync({ params, body: { action: 'note' } }),
  };
  const offered = offeredActs(entry.deskActions);
  const all = [settle, disqualify, takeDown, override, askFilm, rerun, remake, withdraw, retry];

  const confirm = async (reason: string): Promise<void> => {
    if (asking === null) return;
    await acts[asking](reason);
    sayDone(t('words.done'));
    setAsking(null);
  };
  const open = (act: Act): void => {
    for (const send of all) send.reset();
    setAsking(act);
  };

  if (offered.length === 0) return null;
  return (
    <div className={styles['actions']}>
      {offered.map((act) => (
        <Button key={act} variant="default" color={isHarsh(act) ? 'stop' : 'brand'} onClick={() => open(act)}>
          {t(`desk.act.${act}.button`)}
        </Button>
      ))}
      {asking ? (
        <ConfirmDialog
          key={asking}
          opened
          title={t(`desk.act.${asking}.title`, { title: entry.form.title, code: entry.code })}
          doLabel={t(`desk.act.${asking}.button`)}
          tone={isHarsh(asking) ? 'stop' : 'brand'}
          {...(asking === 'retry' || asking === 'note' ? {} : { reasonLabel: t('words.reason') })}
          busy={all.some((send) => send.isPending)}
          error={all.find((send) => send.error)?.error ?? null}
          onConfirm={(reason) => void confirm(reason).catch(() => undefined)}
          onClose={() => setAsking(null)}
        >
          <p>{t(`desk.act.${asking}.what`)}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}

function offeredActs(actions: DeskEntry['deskActions']): readonly Act[] {
  return actions.flatMap((action): readonly Act[] => {
    switch (action) {
      case 'screen':
        return [];
      case 'settle-screening':
        return ['passScreening', 'failScreening'];
      case 'disqualify':
        return ['disqualify'];
      case 'take-down':
        return ['takeDown'];
      case 'override-media':
        return ['override'];
      case 'ask-for-film':
        return ['askFilm'];
      case 'rerun-media':
        return ['rerun'];
      case 'remake-preview':
        return ['remake'];
      case 'withdraw':
        return ['withdraw'];
      case 'resolve-attention':
        return ['retry'];
      case 'note-attention':
        return ['note'];
    }
  });
}

const isHarsh = (act: Act): boolean =>
  act === 'failScreening' || act === 'disqualify' || act === 'takeDown' || act === 'withdraw';
