import type { ReactNode } from 'react';
import { useFormat } from '../../format/use-format';
import { Section } from '../../patterns/section';
import { PaperFiles } from './paper-files';
import { PaperPartRow } from './paper-part-row';
import styles from './papers.module.css';
import type { PaperRow } from './paper-state';

/** One paper: its files, and what each part of it still needs. */
export function PaperCard({
  contestId,
  paper,
  mayEdit,
}: {
  readonly contestId: string;
  readonly paper: PaperRow;
  readonly mayEdit: boolean;
}): ReactNode {
  const { text } = useFormat();
  return (
    <Section title={text(paper.name)} aside={<PaperFiles contestId={contestId} paper={paper} />}>
      <ul className={styles['parts']}>
        {paper.parts.map((part) => (
          <PaperPartRow
            key={part.key}
            contestId={contestId}
            part={part}
            named={paper.parts.length > 1}
            mayEdit={mayEdit}
          />
        ))}
      </ul>
    </Section>
  );
}
