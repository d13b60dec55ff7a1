import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { hasRole, useMe } from '../../session/use-me';

type Work = Pick<Reply<'getMediaRuns'>, 'runs' | 'path'> & {
  readonly title: string;
  readonly failure?: Reply<'getMediaRuns'>['preview']['failure'];
};

/** For who may look behind the check: what the tools' runs have cost, every command and message of theirs, and why a preview was not made. */
export function MediaRuns({ entryId }: { readonly entryId: string }): ReactNode {
  const { t } = useTranslation();
  const may = hasRole(useMe(), 'secretary', 'auditor', 'operator');
  const { data } = useApi('getMediaRuns', { params: { entryId } }, { enabled: may });
  if (!may || !data) return null;
  return (
    <>
      <Runs title={t('film.runs.title')} runs={data.runs} path={data.path} />
      <Runs title={t('film.runs.preview')} {...data.preview} />
    </>
  );
}

function Runs({ title, runs, path, failure = null }: Work): ReactNode {
  const { t } = useTranslation();
  const { count: number } = useFormat();
  if (runs === null && failure === null) return null;
  const seconds = (ms: number): string => number(Math.round(ms / 1000));
  const words = [
    ...(failure === null ? [] : [t(`film.runs.failure.${failure}`)]),
    ...(runs === null ? [] : [t('film.runs.cost', { count: runs.count, seconds: seconds(runs.wallMs) })]),
    ...(typeof runs?.cpuMs === 'number' ? [t('film.runs.cpu', { seconds: seconds(runs.cpuMs) })] : []),
    ...(typeof runs?.peakMemoryKiB === 'number'
      ? [t('film.runs.memory', { mebibytes: number(Math.ceil(runs.peakMemoryKiB / 1024)) })]
      : []),
  ];
  return (
    <p className="ht-small ht-soft">
      {title}: {words.join(' · ')}
      {path === null ? null : (
        <>
          {' · '}
          <a href={path} target="_blank" rel="noreferrer">
            {t('film.runs.open')}
          </a>
        </>
      )}
    </p>
  );
}
