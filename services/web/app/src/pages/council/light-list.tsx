import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Council } from '../../api/shapes';
import type { vi } from '../../i18n/vi';
import { IconAlertTriangle, IconCircleX } from '../../icons';
import styles from './council.module.css';

type Words = typeof vi.council.light.code;
/** Codes of the rules have a slash, which keys of the texts have not. */
const wordOf = (code: string) => code.replace('/', '-') as keyof Words;

type Light = Council['lights'][number]['lights'][number];

/** What stands against a prize for a work: a sign, a word, and the reason. */
export function LightList({ lights }: { readonly lights: readonly Light[] }): ReactNode {
  const { t } = useTranslation();
  if (lights.length === 0) return null;
  return (
    <ul className={styles['lights']}>
      {lights.map(({ code, severity }) => (
        <li key={code} data-severity={severity}>
          {severity === 'stop' ? <IconCircleX size={16} aria-hidden /> : <IconAlertTriangle size={16} aria-hidden />}
          <span>
            {t(`council.light.${severity}`)}: {t(`council.light.code.${wordOf(code)}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
