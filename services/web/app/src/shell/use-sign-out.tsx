import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../patterns/confirm-dialog';
import { hasUnsaved } from '../offline/unsaved';
import { signOut } from '../session/auth';
import { outbox } from '../sheets/office';

/** The way out: at once, or, where marks or words are only on this device and cannot be sent, after asking. */
export function useSignOut(userId: string): { readonly leave: () => Promise<void>; readonly question: ReactNode } {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [unsent, setUnsent] = useState(0);
  const [hasWords, setHasWords] = useState(false);
  const [busy, setBusy] = useState(false);

  const go = async (): Promise<void> => {
    setBusy(true);
    await signOut();
    await navigate({ to: '/dang-nhap', search: {} });
  };
  const leave = async (): Promise<void> => {
    const of = { jurorId: userId };
    if (outbox.unsent(of).length > 0) await outbox.sendAll(of);
    const left = outbox.unsent(of).length;
    if (left > 0) setUnsent(left);
    else if (hasUnsaved()) setHasWords(true);
    else await go();
  };
  const question = (
    <ConfirmDialog
      opened={unsent > 0 || hasWords}
      title={hasWords ? t('shell.leave.words') : t('shell.leave.title', { count: unsent })}
      doLabel={hasWords ? t('shell.leave.doWords') : t('shell.leave.do', { count: unsent })}
      tone="stop"
      busy={busy}
      error={null}
      onConfirm={() => void go()}
      onClose={() => {
        setUnsent(0);
        setHasWords(false);
      }}
    >
      <p>{t(hasWords ? 'shell.leave.whatWords' : 'shell.leave.what')}</p>
    </ConfirmDialog>
  );
  return { leave, question };
}
