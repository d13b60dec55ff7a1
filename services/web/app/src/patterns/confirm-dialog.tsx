import { Button, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog';
import { ErrorPanel } from './error-panel';

const SHORTEST_REASON = 3;

/** Asks before what cannot be undone, by naming the thing; where a reason must be kept, it is asked for here. */
export function ConfirmDialog({
  opened,
  title,
  children,
  doLabel,
  tone = 'brand',
  reasonLabel,
  reasons = [],
  busy,
  error,
  onConfirm,
  onClose,
}: {
  readonly opened: boolean;
  readonly title: string;
  readonly children?: ReactNode;
  /** The button says what happens. */
  readonly doLabel: string;
  readonly tone?: 'brand' | 'stop';
  readonly reasonLabel?: string;
  /** Usual reasons, to pick instead of typing; each can be written on. */
  readonly reasons?: readonly string[];
  readonly busy: boolean;
  readonly error: unknown;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [complaint, setComplaint] = useState<string | null>(null);

  const confirm = (): void => {
    if (reasonLabel && reason.trim().length < SHORTEST_REASON) {
      setComplaint(t('words.reasonNeeded'));
      return;
    }
    setComplaint(null);
    onConfirm(reason.trim());
  };

  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <div className="ht-stack">
        {children}
        {reasons.length === 0 ? null : (
          <div className="ht-row">
            {reasons.map((usual) => (
              <Button key={usual} variant="default" onClick={() => setReason(usual)}>
                {usual}
              </Button>
            ))}
          </div>
        )}
        {reasonLabel ? (
          <Textarea
            label={reasonLabel}
            value={reason}
            error={complaint}
            maxLength={1000}
            data-autofocus
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        ) : null}
        {error ? <ErrorPanel error={error} /> : null}
        <div className="ht-row" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={onClose}>
            {t('words.cancel')}
          </Button>
          <Button color={tone} loading={busy} onClick={confirm}>
            {doLabel}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
