import { Button } from '@mantine/core';
import type { MediaVerdict } from '@hoithi/media/boxes';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconCircleX, IconInfoCircle } from '../icons';
import { FindingRow } from '../patterns/finding-row';
import styles from './checked-film.module.css';

/** A film that was looked at and not sent yet: what must be mended first, or what to know before sending it as it is. */
export function CheckedFilm({
  file,
  verdict,
  onSend,
}: {
  readonly file: File;
  /** Null when the browser could not read the file. */
  readonly verdict: MediaVerdict | null;
  readonly onSend: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [file]);
  const refused = verdict?.verdict === 'must-fix';
  const words = refused ? 'refused' : verdict === null ? 'unreadable' : 'remarked';
  const Icon = refused ? IconCircleX : IconInfoCircle;
  const findings = (verdict?.findings ?? []).toSorted(
    (one, other) => Number(one.severity === 'notice') - Number(other.severity === 'notice'),
  );
  return (
    <div role={refused ? 'alert' : 'status'} className="ht-stack">
      <p ref={heading} className={`${styles['head']} ${refused ? styles['refused'] : ''}`}>
        <Icon size={20} aria-hidden />
        <span>{t(`film.check.${words}`, { name: file.name })}</span>
      </p>
      {findings.map((finding) => (
        <FindingRow
          key={`${finding.code} ${finding.measured}`}
          finding={finding}
          opened={finding.severity === 'must-fix'}
        />
      ))}
      {refused ? null : (
        <div>
          <Button onClick={onSend}>{t('film.check.send')}</Button>
        </div>
      )}
    </div>
  );
}
