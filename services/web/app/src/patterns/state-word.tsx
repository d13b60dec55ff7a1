import type { ReactNode } from 'react';
import type { Text } from '../api/shapes';
import { useFormat } from '../format/use-format';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDot,
  IconCircleX,
  IconHourglass,
  IconPencil,
  IconTrophy,
} from '../icons';
import styles from './state-word.module.css';

type Tone = 'brand' | 'ok' | 'warn' | 'stop' | 'quiet';

const LOOKS: Readonly<Record<string, readonly [Tone, typeof IconCircleDot]>> = {
  draft: ['quiet', IconPencil],
  uploading: ['brand', IconHourglass],
  fingerprinting: ['brand', IconHourglass],
  ready: ['ok', IconCircleCheck],
  failed: ['stop', IconAlertTriangle],
  deleting: ['quiet', IconHourglass],
  submission: ['brand', IconHourglass],
  'media-check': ['brand', IconHourglass],
  'must-fix': ['warn', IconAlertTriangle],
  accepted: ['ok', IconCircleCheck],
  screening: ['brand', IconCircleDot],
  finalist: ['ok', IconCircleCheck],
  published: ['ok', IconCircleCheck],
  judging: ['brand', IconCircleDot],
  council: ['brand', IconCircleDot],
  closed: ['quiet', IconCircleCheck],
  prize: ['ok', IconTrophy],
  'no-prize': ['quiet', IconCircleCheck],
  'not-selected': ['quiet', IconCircleX],
  'not-accepted': ['stop', IconCircleX],
  withdrawn: ['quiet', IconCircleX],
  disqualified: ['stop', IconCircleX],
  'taken-down': ['stop', IconCircleX],
  unscored: ['quiet', IconCircleDot],
  sealed: ['ok', IconCircleCheck],
  recused: ['quiet', IconCircleX],
};

/** The one noun of a state, with its icon: never colour alone. */
export function StateWord({ state, word }: { readonly state: string; readonly word: Text }): ReactNode {
  const { text } = useFormat();
  const [tone, Icon] = LOOKS[state] ?? ['quiet', IconCircleDot];
  return (
    <span className={`${styles['word']} ${styles[tone]}`}>
      <Icon size={16} aria-hidden />
      {text(word)}
    </span>
  );
}
