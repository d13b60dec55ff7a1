import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';

/** Takes a paper back that was keyed, before two persons have read the same from it: by naming it, and with a reason. */
export function WithdrawPaper({
  title,
  what,
  done,
  sending: { isPending, error },
  onSend,
  onClose,
}: {
  readonly title: string;
  /** What becomes of it. */
  readonly what: string;
  readonly done: string;
  readonly sending: { readonly isPending: boolean; readonly error: unknown };
  readonly onSend: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const send = async (reason: string): Promise<void> => {
    await onSend(reason);
    sayDone(done);
    await navigate({ to: '/c/phieu-giay' });
  };
  return (
    <ConfirmDialog
      opened
      title={title}
      doLabel={t('keyed.withdraw.do')}
      tone="stop"
      reasonLabel={t('words.reason')}
      busy={isPending}
      error={error}
      onConfirm={(reason) => void send(reason).catch(() => undefined)}
      onClose={onClose}
    >
      <p>{what}</p>
    </ConfirmDialog>
  );
}
