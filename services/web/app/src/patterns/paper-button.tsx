import { Button, FileButton, type ButtonProps } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconCloudUpload } from '../icons';
import { ErrorPanel } from './error-panel';

/** What the award service takes of one scan. */
const MOST_BYTES = 25 * 1024 * 1024;

/** Sends the scan of a paper, or a picture of it, from this device; one that is too large is refused before it is sent. */
export function PaperButton({
  label,
  spoken,
  onSend,
  ...looks
}: Pick<ButtonProps, 'variant' | 'disabled'> & {
  readonly label: string;
  /** Where the label alone does not say what the file belongs to. */
  readonly spoken?: string;
  readonly onSend: (file: File) => Promise<void>;
}): ReactNode {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [tooLarge, setTooLarge] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const send = async (file: File | null): Promise<void> => {
    if (file === null) return;
    setError(null);
    setTooLarge(file.size > MOST_BYTES);
    if (file.size > MOST_BYTES) return;
    setBusy(true);
    try {
      await onSend(file);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div>
      <FileButton accept="application/pdf,image/jpeg,image/png" onChange={(file) => void send(file)}>
        {(props) => (
          <Button
            {...props}
            {...looks}
            loading={busy}
            leftSection={<IconCloudUpload size={18} aria-hidden />}
            aria-label={spoken}
          >
            {label}
          </Button>
        )}
      </FileButton>
      {tooLarge ? <p role="alert">{t('papers.scan.tooLarge')}</p> : null}
      {error ? <ErrorPanel error={error} /> : null}
    </div>
  );
}
