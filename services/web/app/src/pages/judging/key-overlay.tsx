import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../patterns/dialog';
import styles from './judging.module.css';

const KEYS = [
  ['play', 'Space', 'K'],
  ['ten', 'J', 'L'],
  ['five', '←', '→'],
  ['speed', '<', '>'],
  ['timeNote', 'M'],
  ['criterion', '1', '…', '9'],
  ['step', '↑', '↓'],
  ['forward', 'Enter'],
  ['film', 'Esc'],
  ['seal', 'S'],
  ['next', 'N'],
  ['tray', 'C'],
  ['compare', 'V'],
  ['recuse', 'R'],
  ['queue', 'Q'],
  ['help', '?'],
] as const;

/** Every key of the desk on one card. */
export function KeyOverlay({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('jury.keys.title')}>
      <dl className={styles['keys']}>
        {KEYS.map(([what, ...keys]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`jury.keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
