import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle } from '../../icons';
import styles from './clips.module.css';

/** Failures that have a sentence of their own; a finding brings its own. */
const KNOWN = [
  'DURATION_SHORT',
  'DURATION_LONG',
  'TOO_LARGE',
  'VIDEO_CODEC',
  'RESOLUTION',
  'UNPROCESSABLE',
  'upload-expired',
  'upload-incomplete',
  'unknown-upload',
  'stopped',
] as const;

/** Why a clip cannot be used. */
export function ClipFailure({ failure }: { readonly failure: Reply<'getClip'>['failure'] }): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  if (failure === null) return null;
  const known = KNOWN.find((code) => code === failure.code);
  const own = known === undefined ? t('clips.failure.other', { code: failure.code }) : t(`clips.failure.${known}`);
  return (
    <p className={styles['failure']}>
      <IconAlertTriangle size={18} aria-hidden />
      <span>{failure.text === null ? own : text(failure.text)}</span>
    </p>
  );
}
