import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, EntryView as Entry } from '../../api/shapes';
import { IconArrowLeft } from '../../icons';
import { FilmPlayer } from '../../patterns/film-player';
import { PageHead } from '../../patterns/page-head';
import { RegistrationFiles } from '../../patterns/registration-files';
import { Section } from '../../patterns/section';
import { StateWord } from '../../patterns/state-word';
import { CurrentVerdict } from './current-verdict';
import { EntryLife } from './entry-life';
import { EntryOutcome } from './entry-outcome';
import styles from './entry-page.module.css';
import { PosterPicker } from './poster-picker';
import { RepairsAsked } from './repairs-asked';
import { ReplaceFilm } from './replace-film';
import { WithdrawEntry } from './withdraw-entry';

/** Its life and what may still be done on the left, its film and verdict on the right. */
export function EntryView({
  entry: data,
  contest,
}: {
  readonly entry: Entry;
  readonly contest: ContestCard;
}): ReactNode {
  const { t } = useTranslation();
  const { entryId } = data;
  const current = data.versions.at(-1);
  const mayReplace = data.actions.includes('upload') || data.actions.includes('replace');
  const title = data.form.title || t('entries.untitled');

  return (
    <>
      <Link to="/cua-toi" className="ht-back">
        <IconArrowLeft size={18} aria-hidden /> {t('entries.title')}
      </Link>
      <PageHead
        title={title}
        lead={
          <span className="ht-row">
            {data.code ? <strong>{data.code}</strong> : null}
            <StateWord state={data.outcome ?? data.phase} word={data.stateWord} />
          </span>
        }
        actions={
          data.code ? (
            <Link to="/cua-toi/$entryId/bien-nhan" params={{ entryId }} className="ht-back">
              {t('entries.receipt')}
            </Link>
          ) : null
        }
      />
      <div className={styles['grid']}>
        <div className={`ht-stack ${styles['life']}`}>
          <EntryOutcome entry={data} contest={contest} />
          <RepairsAsked repairs={data.repairs} items={contest.definition.screening.items} />
          <Section title={t('entry.life')}>
            <EntryLife entry={data} contest={contest} />
          </Section>
        </div>
        <div className={`ht-stack ${styles['film']}`}>
          {current ? (
            <Section title={t('entry.verdict.title')}>
              <CurrentVerdict entry={data} version={current} />
            </Section>
          ) : null}
          <Section title={t('entry.film')}>
            <FilmPlayer
              playPath={data.media.play}
              posterPath={data.media.poster}
              preview={data.media.preview}
              title={title}
            />
            {current ? (
              <p className="ht-small ht-soft">
                {t('entry.version', { version: current.version, name: current.fileName })}
              </p>
            ) : null}
          </Section>
        </div>
        <div className="ht-stack">
          {data.phase === 'accepted' ? <PosterPicker entryId={entryId} /> : null}
          {mayReplace ? <ReplaceFilm entry={data} definition={contest.definition} /> : null}
          {data.code === null || data.phase === 'draft' ? null : (
            <Section title={t('entry.registration.title')}>
              <p className="ht-small ht-soft">{t('entry.registration.what')}</p>
              <RegistrationFiles by="getRegistration" entry={data} />
            </Section>
          )}
          {data.actions.includes('withdraw') ? <WithdrawEntry entryId={entryId} title={title} /> : null}
        </div>
      </div>
    </>
  );
}
