import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';

/** The film on the other side, by its code or its source. */
export function OtherFilm({ other }: { readonly other: Reply<'getRadar'>['matches'][number]['other'] }): ReactNode {
  const { t } = useTranslation();
  if (other.kind === 'clip') {
    return (
      <p>
        {other.title} · {t('radar.clip', { source: other.source })}
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
