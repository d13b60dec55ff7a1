import type { ReactNode } from 'react';
import { type Fact, FactList } from './fact-list';
import styles from './record-row.module.css';

/** One item of a list: what it is and how it stands, the facts of it, and what may be done; on a phone one below the other. */
export function RecordRow({
  name,
  mark,
  facts,
  act,
}: {
  readonly name: ReactNode;
  readonly mark: ReactNode;
  readonly facts: readonly Fact[];
  readonly act: ReactNode;
}): ReactNode {
  return (
    <li className={styles['row']}>
      <div className={styles['what']}>
        <strong>{name}</strong>
        {mark}
      </div>
      <FactList facts={facts} />
      {act}
    </li>
  );
}
