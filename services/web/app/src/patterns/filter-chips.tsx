import type { ReactNode } from 'react';
import { UnstyledButton } from '@mantine/core';
import styles from './filter-chips.module.css';

export type Chip = { readonly id: string; readonly label: string; readonly count?: number };

/** Filters as chips; the page keeps the choice in its address. */
export function FilterChips({
  label,
  chips,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly chips: readonly Chip[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  return (
    <div className={styles['chips']} role="group" aria-label={label}>
      {chips.map((chip) => (
        <UnstyledButton
          key={chip.id}
          className={styles['chip']}
          aria-pressed={chip.id === chosen}
          onClick={() => onChoose(chip.id)}
        >
          {chip.label}
          {chip.count === undefined ? null : <span className={styles['count']}>{chip.count}</span>}
        </UnstyledButton>
      ))}
    </div>
  );
}
