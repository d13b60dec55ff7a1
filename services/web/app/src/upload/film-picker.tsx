import type { MediaVerdict } from '@hoithi/media/boxes';
import { useId, useState, type ChangeEvent, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicDefinition } from '../api/shapes';
import { useFormat } from '../format/use-format';
import { IconMovie } from '../icons';
import { checkFilm } from './check-film';
import { CheckedFilm } from './checked-film';
import styles from './film-picker.module.css';

/** Chooses a film and checks it before a byte is sent: faultless it goes at once, with remarks after a word, and what must be mended stays. */
export function FilmPicker({
  profile,
  label,
  onChosen,
}: {
  readonly profile: PublicDefinition['video'];
  readonly label: string;
  readonly onChosen: (file: File) => void;
}): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const [checking, setChecking] = useState(false);
  const [checked, setChecked] = useState<{ readonly file: File; readonly verdict: MediaVerdict | null } | null>(null);

  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setChecking(true);
    setChecked(null);
    const verdict = await checkFilm(file, profile);
    setChecking(false);
    if (verdict?.verdict === 'accepted' && verdict.findings.length === 0) onChosen(file);
    else setChecked({ file, verdict });
  };

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    void take(event.currentTarget.files?.[0]);
    // The same file may be chosen again after it was mended.
    event.currentTarget.value = '';
  };

  return (
    <div className="ht-stack">
      <label htmlFor={id} className={styles['zone']} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <IconMovie size={28} aria-hidden />
        <strong>{checking ? t('upload.checking') : label}</strong>
        <span className="ht-small ht-soft">
          {t('upload.rules', {
            from: format.duration(profile.minDurationMs),
            to: format.duration(profile.maxDurationMs),
            pixels: profile.minShortSidePixels,
            size: format.bytes(profile.maxFileBytes),
          })}
        </span>
        <input id={id} type="file" accept="video/mp4,.mp4,.m4v" className="ht-hidden" onChange={choose} />
      </label>
      {checked ? <CheckedFilm {...checked} onSend={() => onChosen(checked.file)} /> : null}
    </div>
  );
}
