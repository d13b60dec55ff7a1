import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { hasRole, useMe } from '../../session/use-me';

/** For who may look behind the check: what the tools' runs have cost, and every command and message of theirs. */
export function MediaRuns({ entryId }: { readonly entryId: string }): ReactNode {
  const { t } = useTranslation();
  const { count: number } = useFormat();
  const may = hasRole(useMe(), 'secretary', 'auditor', 'operator');
  const { data } = useApi('getMediaRuns', { params: { entryId } }, { enabled: may });
  if (!may || !data?.runs) return null;
  const { count, wallMs, cpuMs, peakMemoryKiB } = data.runs;
  const seconds = (ms: number): string => number(Math.round(ms / 1000));
  const cost = [
    t('film.runs.cost', { count, seconds: seconds(wallMs) }),
    ...(cpuMs === null ? [] : [t('film.runs.cpu', { seconds: seconds(cpuMs) })]),
    ...(peakMemoryKiB === null ? [] : [t('film.runs.memory', { mebibytes: number(Math.ceil(peakMemoryKiB / 1024)) })]),
  ];
  return (
    <p className="ht-small ht-soft">
      {t('film.runs.title')}: {cost.join(' · ')}
      {data.path === null ? null : (
        <>
          {' · '}
          <a href={data.path} target="_blank" rel="noreferrer">
            {t('film.runs.open')}
          </a>
        </>
      )}
    </p>
  );
}
