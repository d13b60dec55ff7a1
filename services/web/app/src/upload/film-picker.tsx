import { useId, useState, type ChangeEvent, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicDefinition } from '../api/shapes';
import { useFormat } from '../format/use-format';
import { IconAlertTriangle, IconInfoCircle, IconMovie } from '../icons';
import { checkFilm, type FilmComplaint } from './check-film';
import styles from './film-picker.module.css';
import { readFilmFacts } from './read-film-facts';

/** Chooses a film and measures it before a byte is sent; a film that the rules would refuse is refused here. */
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
  const [refused, setRefused] = useState<{
    readonly name: string;
    readonly complaints: readonly FilmComplaint[];
  } | null>(null);

  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setChecking(true);
    setRefused(null);
    const complaints = checkFilm(file, await readFilmFacts(file), profile);
    setChecking(false);
    if (complaints.length > 0) setRefused({ name: file.name, complaints });
    if (!complaints.some((complaint) => complaint.stops)) onChosen(file);
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
      {refused ? (
        <div role="alert" className="ht-stack">
          {refused.complaints.map((complaint) => (
            <Complaint key={complaint.code} complaint={complaint} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

function Complaint({ complaint }: { readonly complaint: FilmComplaint }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const { code, stops, measured, required } = complaint;
  const spoken = (value: number): string => {
    if (code === 'tooLarge') return format.bytes(value);
    if (code === 'tooShort' || code === 'tooLong') return format.duration(value);
    return `${value}p`;
  };
  const Icon = stops ? IconAlertTriangle : IconInfoCircle;
  return (
    <div className={`${styles['complaint']} ${stops ? styles['stops'] : ''}`}>
      <Icon size={20} aria-hidden />
      <div>
        <p>
          <strong>
            {t(`upload.complaint.${code}.what`, { measured: spoken(measured), required: spoken(required) })}
          </strong>
        </p>
        <p>{t(`upload.complaint.${code}.mend`)}</p>
      </div>
    </div>
  );
}
