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

  // The choice shows at once; a refusal takes it back with a word.
  const standing = choose.isPending ? choose.variables.body.index : data.chosen;
  const take = async (index: number): Promise<void> => {
    await choose.mutateAsync({ params: { entryId }, body: { index } });
    sayDone(t('film.poster.chosen'));
  };
  return (
    <Section title={t('film.poster.title')}>
      <p className="ht-soft">{t('film.poster.lead')}</p>
      <fieldset className={styles['pictures']}>
        <legend className="ht-hidden">{t('film.poster.title')}</legend>
        {data.pictures.map(({ index, path }, place) => (
          <label key={index} className={styles['picture']}>
            <input
              type="radio"
              name={`poster-${entryId}`}
              className="ht-hidden"
              checked={standing === index}
              onChange={() => void take(index).catch(() => undefined)}
            />
            <img src={path} alt={t('film.poster.picture', { place: place + 1, count: data.pictures.length })} />
            <span className={styles['mark']} aria-hidden>
              {standing === index ? t('film.poster.standing') : ''}
            </span>
          </label>
        ))}
      </fieldset>
      {choose.error ? <ErrorPanel error={choose.error} /> : null}
    </Section>
  );
}
