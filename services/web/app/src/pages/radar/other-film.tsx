import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';

/** The film on the other side, by its code or its source; a clip's title leads to the clip. */
export function OtherFilm({ other }: { readonly other: Reply<'getRadar'>['matches'][number]['other'] }): ReactNode {
  const { t } = useTranslation();
  const { day } = useFormat();
  if (other.kind === 'clip') {
    return (
      <p>
        <Link to="/c/phim-doi-chieu/$clipId" params={{ clipId: other.clipId }}>
          {other.title}
        </Link>{' '}
        · {t('radar.clip', { source: other.source })}
        {other.publishedOn === null ? null : ` · ${t('clips.published', { day: day(Date.parse(other.publishedOn)) })}`}
      </p>
    );
  }
  return (
    <p>
      <strong>{other.code}</strong> {other.title}
      {other.version > 1 ? ` (${t('radar.version', { version: other.version })})` : ''} ·{' '}
      <span className="ht-soft">{other.contestId}</span>
    </p>
  );
}
