import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconMovie } from '../../icons';
import zone from '../../upload/film-picker.module.css';
import styles from './clips.module.css';

/** Chooses the file of a clip, by hand or by dropping it. */
export function ClipFile({
  label,
  limits,
  file,
  complaint,
  onChosen,
}: {
  readonly label: string;
  readonly limits?: Reply<'listClips'>['limits'];
  readonly file: File | null;
  readonly complaint: string | null;
  readonly onChosen: (file: File) => void;
}): ReactNode {
  const { t } = useTranslation();
  const { bytes, duration } = useFormat();
  const id = useId();
  const take = (chosen: File | undefined): void => (chosen ? onChosen(chosen) : undefined);
  return (
    <div>
      <label
        htmlFor={id}
        className={zone['zone']}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer.files[0]);
        }}
      >
        <IconMovie size={28} aria-hidden />
        <strong>{label}</strong>
        {limits === undefined ? null : (
          <span className="ht-small ht-soft">
            {t('clips.form.rules', { length: duration(limits.maxDurationMs), size: bytes(limits.maxBytes) })}
          </span>
        )}
        {file === null ? null : <span>{t('clips.form.chosen', { name: file.name, size: bytes(file.size) })}</span>}
        <input
          id={id}
          type="file"
          accept="video/mp4,.mp4,.m4v,.mov"
          className="ht-hidden"
          aria-describedby={complaint === null ? undefined : `${id}-complaint`}
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {complaint === null ? null : (
        <p id={`${id}-complaint`} role="alert" className={styles['complaint']}>
          {complaint}
        </p>
      )}
    </div>
  );
}
