import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../api/shapes';
import { useFormat } from '../format/use-format';

type Scan = NonNullable<Reply<'getKeyedSheet'>['scan']>;

const SHOWN_DIGITS = 16;

/** A scan's file, where it is still kept as a link, and who sent it when. */
export function ScanLink({ scan }: { readonly scan: Scan }): ReactNode {
  const { t } = useTranslation();
  const { instant, bytes } = useFormat();
  return (
    <>
      {scan.path === null ? (
        scan.fileName
      ) : (
        <a href={scan.path} target="_blank" rel="noreferrer">
          {t('keyed.scan.open', { file: scan.fileName })}
        </a>
      )}{' '}
      <span className="ht-soft">
        {t('papers.scan.by', { name: scan.byName, at: instant(scan.atMs), size: bytes(scan.bytes) })}
      </span>
    </>
  );
}

/** As much of the hash as a person compares. */
export const shortHash = ({ sha256 }: Pick<Scan, 'sha256'>): string => `SHA-256 ${sha256.slice(0, SHOWN_DIGITS)}…`;
