import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { PaperButton } from '../../patterns/paper-button';
import { ScanLink, shortHash } from '../../patterns/scan-link';
import { Section } from '../../patterns/section';
import styles from './keyed.module.css';

/** The scan of a paper: sent by the first person, read by the second; bound by its hash. */
export function ScanPanel({
  scan,
  jurorName,
  isFixed,
  onSend,
}: {
  readonly scan: Reply<'getKeyedSheet'>['scan'];
  readonly jurorName: string;
  /** Somebody has read from it, so it is not replaced any more. */
  readonly isFixed: boolean;
  readonly onSend: (file: File) => Promise<void>;
}): ReactNode {
  const { t } = useTranslation();
  const isPicture = scan !== null && /\.(jpe?g|png)$/i.test(scan.fileName);

  return (
    <Section title={t('keyed.scan.name')}>
      {scan === null ? (
        <p className="ht-soft">{t('keyed.scan.needed')}</p>
      ) : (
        <div className="ht-stack">
          {isPicture && scan.path !== null ? (
            <a href={scan.path} target="_blank" rel="noreferrer">
              <img src={scan.path} alt={t('keyed.scan.picture', { name: jurorName })} className={styles['picture']} />
            </a>
          ) : null}
          <p>
            <ScanLink scan={scan} />
          </p>
          <p className="ht-small ht-soft">{shortHash(scan)}</p>
        </div>
      )}
      {isFixed ? null : (
        <PaperButton
          variant={scan === null ? 'filled' : 'default'}
          label={t(scan === null ? 'keyed.scan.send' : 'keyed.scan.replace')}
          onSend={onSend}
        />
      )}
    </Section>
  );
}
