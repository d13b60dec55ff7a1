import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { IconCircleCheck, IconHourglass, IconInfoCircle, IconMovie } from '../../icons';
import { ErrorPanel } from '../../patterns/error-panel';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';
import { OtherFilm } from './other-film';
import styles from './radar.module.css';
import { StrengthBar } from './strength-bar';

type Radar = Reply<'getRadar'>;

/** On the desk: where the entry's film was seen before. Only for those who screen, and who check them. */
export function RadarSection({ entryId }: { readonly entryId: string }): ReactNode {
  const { t } = useTranslation();
  const me = useMe();
  const allowed = hasRole(me, 'screener', 'secretary', 'auditor');
  const { data, error } = useApi('getRadar', { params: { entryId } }, { enabled: allowed, everyMs: 15_000 });
  if (!allowed) return null;
  return (
    <Section title={t('radar.title')}>
      {data ? <RadarList radar={data} entryId={entryId} /> : null}
      {!data && error ? <ErrorPanel error={error} /> : null}
      {!data && !error ? <p className="ht-soft">{t('words.loading')}</p> : null}
    </Section>
  );
}

function RadarList({ radar, entryId }: { readonly radar: Radar; readonly entryId: string }): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const { creation } = radar;
  return (
    <>
      {creation === null ? null : (
        <p className={styles['line']}>
          <IconInfoCircle size={20} aria-hidden />
          <span>
            {t(`radar.creation.${creation.sign}`, {
              made: instant(creation.createdAtMs),
              launch: instant(creation.launchAtMs),
              submitted: instant(creation.submittedAtMs),
            })}
          </span>
        </p>
      )}
      <State radar={radar} />
      {radar.matches.length === 0 ? null : <p className="ht-small ht-soft">{t('radar.evidence')}</p>}
      <ul className={styles['matches']}>
        {radar.matches.map((match) => (
          <Match key={match.matchId} match={match} entryId={entryId} />
        ))}
      </ul>
    </>
  );
}

function State({ radar: { state, films, basis, matches } }: { readonly radar: Radar }): ReactNode {
  const { t } = useTranslation();
  if (state === 'computing') {
    return (
      <p className={styles['line']}>
        <IconHourglass size={20} aria-hidden /> {t('radar.computing')}
      </p>
    );
  }
  if (state === 'none') return <p className="ht-soft">{t('radar.noFilm')}</p>;
  return (
    <>
      {matches.length > 0 ? null : (
        <p className={styles['line']}>
          <IconCircleCheck size={20} color="var(--ht-ok)" aria-hidden /> {t('radar.nothing', { count: films })}
        </p>
      )}
      <p className="ht-small ht-soft">{t(basis === 'seconds' ? 'radar.thorough' : 'radar.quick')}</p>
    </>
  );
}

function Match({ match, entryId }: { readonly match: Radar['matches'][number]; readonly entryId: string }): ReactNode {
  const { t } = useTranslation();
  const { duration } = useFormat();
  const signs = [
    match.sharedMs > 0 ? t('radar.shared', { length: duration(match.sharedMs) }) : null,
    match.mirrored ? t('radar.mirrored') : null,
    match.soundToo ? t('radar.soundToo') : null,
  ];
  return (
    <li>
      <div className="ht-between">
        <strong>{t(`radar.kind.${match.kind}`)}</strong>
        {match.note === null ? null : <span className="ht-small">{t(`radar.note.${match.note.word}`)}</span>}
      </div>
      <OtherFilm other={match.other} />
      <StrengthBar value={match.strength} label={t('radar.strength', { value: match.strength })} />
      <p className="ht-small ht-soft">{signs.filter(Boolean).join(' · ')}</p>
      <Link
        to="/c/so-loai/$entryId/doi-chieu/$matchId"
        params={{ entryId, matchId: match.matchId }}
        className={styles['open'] ?? ''}
      >
        <IconMovie size={18} aria-hidden /> {t('radar.open')}
        <span className={styles['hidden']}>{nameOf(match.other)}</span>
      </Link>
    </li>
  );
}

const nameOf = (other: Radar['matches'][number]['other']): string =>
  other.kind === 'entry' ? other.code : other.title;
