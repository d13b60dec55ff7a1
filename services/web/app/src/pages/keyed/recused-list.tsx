import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';
import { Section } from '../../patterns/section';
import styles from './keyed.module.css';
import { RecusalScan } from './recusal-scan';

type Recusal = Reply<'listKeyedSheets'>['recused'][number];

/** Recusals that were written down from paper, each with its scan; one for the wrong film or juror is taken back with a reason. */
export function RecusedList({
  contestId,
  recused,
  mayKey,
}: {
  readonly contestId: string;
  readonly recused: readonly Recusal[];
  readonly mayKey: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const [asked, setAsked] = useState<Recusal | null>(null);
  const undo = useSend('undoPaperRecusal', ['listKeyedSheets', 'getProgress']);
  if (recused.length === 0) return null;
  const send = async ({ entryId, jurorId, code, jurorName }: Recusal, reason: string): Promise<void> => {
    await undo.mutateAsync({ params: { contestId, entryId, jurorId }, body: { reason } });
    sayDone(t('keyed.recuse.undone', { code, name: jurorName }));
    setAsked(null);
  };
  return (
    <Section title={t('keyed.recuse.list')}>
      <ul className={styles['rows']}>
        {recused.map((one) => (
          <li key={`${one.entryId}/${one.jurorId}`}>
            <strong>
              {one.code} · {one.jurorName}
            </strong>
            : {one.reason}{' '}
            <span className="ht-soft">
              ({one.byName}, {instant(one.atMs)})
            </span>{' '}
            {mayKey ? (
              <button type="button" className={styles['textButton']} onClick={() => setAsked(one)}>
                {t('keyed.recuse.undo', { code: one.code })}
              </button>
            ) : null}
            <RecusalScan contestId={contestId} recusal={one} mayKey={mayKey} />
          </li>
        ))}
      </ul>
      {asked === null ? null : (
        <ConfirmDialog
          opened
          title={t('keyed.recuse.undoAsk', { code: asked.code, name: asked.jurorName })}
          doLabel={t('keyed.recuse.undoDo')}
          tone="stop"
          reasonLabel={t('words.reason')}
          busy={undo.isPending}
          error={undo.error}
          onConfirm={(reason) => void send(asked, reason).catch(() => undefined)}
          onClose={() => setAsked(null)}
        >
          <p>{t('keyed.recuse.undoWhat')}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}
