import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { IconGavel } from '../../icons';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';
import { AwardList } from './award-list';
import { DecisionPreview } from './decision-preview';

/** A decision that one person has put forward, and the other person's button. */
export function DraftPanel({
  council,
  contest,
  draft,
}: {
  readonly council: Council;
  readonly contest: ContestCard;
  readonly draft: NonNullable<Council['draft']>;
}): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const me = useMe();
  const [asking, setAsking] = useState<'confirm' | 'withdraw' | null>(null);
  const confirm = useSend('confirmDecision', ['getCouncil', 'listPapers', 'getMeeting']);
  const withdraw = useSend('withdrawDraft', ['getCouncil']);
  const isFinal = draft.stage === 'final';
  const given = { params: { contestId: contest.contestId }, body: { draftId: draft.draftId } };
  const hurdle = hurdleOf();

  const send = async (act: 'confirm' | 'withdraw'): Promise<void> => {
    await (act === 'confirm' ? confirm : withdraw).mutateAsync(given);
    sayDone(t(act === 'confirm' ? 'council.draft.confirmed' : 'council.draft.withdrawn'));
    setAsking(null);
  };

  return (
    <Section title={t(isFinal ? 'council.draft.titleFinal' : 'council.draft.title')}>
      <p>{t('council.draft.by', { name: draft.byName, at: instant(draft.atMs) })}</p>
      <AwardList council={council} contest={contest} awarded={draft} />
      <DecisionPreview council={council} contest={contest} body={draft} />
      {hurdle ? <p className="ht-soft">{hurdle}</p> : null}
      <div className="ht-row ht-screen">
        {hurdle ? null : (
          <Button size="lg" leftSection={<IconGavel size={20} aria-hidden />} onClick={() => setAsking('confirm')}>
            {t('council.draft.confirm')}
          </Button>
        )}
        {hasRole(me, 'council', 'secretary') ? (
          <Button variant="default" size="lg" onClick={() => setAsking('withdraw')}>
            {t('council.draft.withdraw')}
          </Button>
        ) : null}
      </div>
      <ConfirmDialog
        opened={asking === 'confirm'}
        title={t(isFinal ? 'council.draft.confirmAskFinal' : 'council.draft.confirmAsk')}
        doLabel={t('council.draft.confirm')}
        busy={confirm.isPending}
        error={confirm.error}
        onConfirm={() => void send('confirm').catch(() => undefined)}
        onClose={() => setAsking(null)}
      >
        <AwardList council={council} contest={contest} awarded={draft} />
        <p>{t(isFinal ? 'council.draft.confirmWhatFinal' : 'council.draft.confirmWhat')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'withdraw'}
        title={t('council.draft.withdrawAsk')}
        doLabel={t('council.draft.withdraw')}
        tone="stop"
        busy={withdraw.isPending}
        error={withdraw.error}
        onConfirm={() => void send('withdraw').catch(() => undefined)}
        onClose={() => setAsking(null)}
      />
    </Section>
  );

  /** Why it is not me who confirms; the service holds the same rules. */
  function hurdleOf(): string | null {
    if (!hasRole(me, 'council')) return t('council.draft.council');
    if (me?.userId === draft.byId) return t('council.draft.own');
    if (council.chairConfirms && me?.userId !== council.chairId) return t('council.draft.chairOnly');
    return null;
  }
}
