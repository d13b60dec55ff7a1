import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';
import styles from './keyed.module.css';

/** Writes down that a juror stands aside from a film, as signed on the paper sheet, with the reason given there. */
export function RecuseOnPaper({
  contestId,
  juror,
  film,
}: {
  readonly contestId: string;
  readonly juror: { readonly jurorId: string; readonly name: string };
  readonly film: { readonly entryId: string; readonly code: string };
}): ReactNode {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const recuse = useSend('recuseOnPaper', ['listKeyedSheets', 'getProgress']);
  const send = async (reason: string): Promise<void> => {
    const params = { contestId, entryId: film.entryId, jurorId: juror.jurorId };
    await recuse.mutateAsync({ params, body: { reason } });
    sayDone(t('keyed.recuse.done', { code: film.code, name: juror.name }));
    setAsked(false);
  };
  return (
    <div>
      <button type="button" className={styles['textButton']} onClick={() => setAsked(true)}>
        {t('keyed.recuse.button', { code: film.code })}
      </button>
      {asked ? (
        <ConfirmDialog
          opened
          title={t('keyed.recuse.title', { code: film.code, name: juror.name })}
          doLabel={t('keyed.recuse.do')}
          reasonLabel={t('keyed.recuse.reason')}
          busy={recuse.isPending}
          error={recuse.error}
          onConfirm={(reason) => void send(reason).catch(() => undefined)}
          onClose={() => setAsked(false)}
        >
          <p>{t('keyed.recuse.what')}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
