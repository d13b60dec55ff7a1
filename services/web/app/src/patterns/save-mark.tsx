import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format';
import { IconAlertTriangle, IconCheck, IconDeviceFloppy } from '../icons';

export type SaveState =
  | { readonly kind: 'idle' | 'saving' | 'failed' | 'refused' | 'signed-out' }
  | { readonly kind: 'saved'; readonly atMs: number };

/** "Đã lưu 10:32": tells quietly that nothing will be lost, or loudly that it has not been saved yet. */
export function SaveMark({ state }: { readonly state: SaveState }): ReactNode {
  const { t } = useTranslation();
  const { clock } = useFormat();
  return (
    <span className="ht-row ht-small ht-soft" role="status" style={{ gap: 6, minHeight: 24 }}>
      {state.kind === 'saving' ? (
        <>
          <IconDeviceFloppy size={16} aria-hidden /> {t('words.save.saving')}
        </>
      ) : null}
      {state.kind === 'saved' ? (
        <>
          <IconCheck size={16} aria-hidden /> {t('words.save.saved', { at: clock(state.atMs) })}
        </>
      ) : null}
      {state.kind === 'failed' || state.kind === 'refused' || state.kind === 'signed-out' ? (
        <span style={{ color: 'var(--ht-accent-ink)', display: 'inline-flex', gap: 6, alignItems: 'center' }}>
          <IconAlertTriangle size={16} aria-hidden /> {t(`words.save.${state.kind}`)}
          {state.kind === 'signed-out' ? <a href={signInHref()}>{t('words.save.signInAgain')}</a> : null}
        </span>
      ) : null}
    </span>
  );
}

/** Back to where one is after signing in again. */
const signInHref = (): string => `/dang-nhap?tiep=${encodeURIComponent(location.pathname + location.search)}`;
