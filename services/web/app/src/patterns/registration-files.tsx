import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callForFile } from '../api/call';
import { saveFile } from '../api/save-file';
import { IconDownload } from '../icons';
import { ErrorPanel } from './error-panel';

const FORMATS = ['pdf', 'docx'] as const;

/** The registration form with its personal data as files: for its author, and for the secretary by way of the desk. */
export function RegistrationFiles({
  by,
  entry: { entryId, code },
}: {
  readonly by: 'getRegistration' | 'getDeskRegistration';
  readonly entry: { readonly entryId: string; readonly code: string | null };
}): ReactNode {
  const { t } = useTranslation();
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);

  const download = async (format: (typeof FORMATS)[number]): Promise<void> => {
    const file = `phieu-dang-ky.${format}` as const;
    setBusy(format);
    setError(null);
    try {
      saveFile(await callForFile(by, { params: { entryId, file } }), `${code ?? ''}-${file}`);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(null);
    }
  };

  return (
    <>
      <div className="ht-row">
        {FORMATS.map((format) => (
          <Button
            key={format}
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            loading={busy === format}
            onClick={() => void download(format)}
          >
            <span className="ht-hidden">{t('entry.registration.get')}</span>
            <span>{format.toUpperCase()}</span>
          </Button>
        ))}
      </div>
      {error ? <ErrorPanel error={error} /> : null}
    </>
  );
}
