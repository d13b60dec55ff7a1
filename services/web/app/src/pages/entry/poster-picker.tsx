import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi, useSend } from '../../api/use-api';
import { ErrorPanel } from '../../patterns/error-panel';
import { sayDone } from '../../patterns/say-done';
import { Section } from '../../patterns/section';
import styles from './poster-picker.module.css';

/** The picture that stands for the film wherever it is shown: a choice of some, with one taken already. */
export function PosterPicker({ entryId }: { readonly entryId: string }): ReactNode {
  const { t } = useTranslation();
  const { data } = useApi('getPosters', { params: { entryId } });
  const choose = useSend('choosePoster', ['getPosters', 'getEntry']);
  if (!data || !data.mayChoose || data.pictures.length < 2) return null;

  const take = async (index: number): Promise<void> => {
    await choose.mutateAsync({ params: { entryId }, body: { index } });
    sayDone(t('film.poster.chosen'));
  };
  return (
    <Section title={t('film.poster.title')}>
      <p className="ht-soft">{t('film.poster.lead')}</p>
      <fieldset className={styles['pictures']} disabled={choose.isPending}>
        <legend className="ht-hidden">{t('film.poster.title')}</legend>
        {data.pictures.map(({ index, path }, place) => (
          <label key={index} className={styles['picture']}>
            <input
              type="radio"
              name={`poster-${entryId}`}
              className="ht-hidden"
              checked={data.chosen === index}
              onChange={() => void take(index).catch(() => undefined)}
            />
            <img src={path} alt={t('film.poster.picture', { place: place + 1, count: data.pictures.length })} />
            <span className={styles['mark']} aria-hidden>
              {data.chosen === index ? t('film.poster.standing') : ''}
            </span>
          </label>
        ))}
      </fieldset>
      {choose.error ? <ErrorPanel error={choose.error} /> : null}
    </Section>
  );
}
