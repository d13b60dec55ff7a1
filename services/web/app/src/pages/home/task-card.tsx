import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { ErrorPanel } from '../../patterns/error-panel';
import { Section } from '../../patterns/section';
import { useFormat } from '../../format/use-format';
import styles from './home-page.module.css';

/** One number that asks for something, what it means, until when, and the way there. */
export function TaskCard({
  title,
  count,
  words,
  error,
  due,
  link,
}: {
  readonly title: string;
  readonly count: number | undefined;
  readonly words: string;
  readonly error: unknown;
  readonly due?: ReactNode;
  readonly link: ReactNode;
}): ReactNode {
  const format = useFormat();
  return (
    <Section title={title}>
      {error ? <ErrorPanel error={error} /> : null}
      {count === undefined && !error ? <Skeleton height={48} /> : null}
      {count === undefined ? null : (
        <div className={styles['task']}>
          <div className="ht-row">
            <span className={`${styles['number']} ${count > 0 ? styles['due'] : ''}`}>{format.count(count)}</span>
            <span>{words}</span>
          </div>
          {link}
        </div>
      )}
      {due ? <div>{due}</div> : null}
    </Section>
  );
}
