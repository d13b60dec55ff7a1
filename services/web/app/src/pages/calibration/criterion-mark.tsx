import type { ReactNode } from 'react';
import type { ContestCard } from '../../api/shapes';
import { MarkField } from '../judging/mark-field';

type Marks = Readonly<Record<string, number>>;

/** One criterion of the contest's own rubric, outside any ballot: its mark among the others. */
export function CriterionMark({
  criterion: { id, name, maxPoints, levels },
  step,
  marks,
  onChange,
}: {
  readonly criterion: ContestCard['definition']['scoring']['rubric'][number];
  readonly step: number;
  readonly marks: Marks;
  readonly onChange: (marks: Marks) => void;
}): ReactNode {
  const put = (mark: number | null): void => {
    const { [id]: _old, ...others } = marks;
    onChange(mark === null ? others : { ...others, [id]: mark });
  };
  return (
    <MarkField
      criterion={{
        id,
        name,
        max: maxPoints,
        levels: levels.map(({ fromPoints, text }) => ({ from: fromPoints, text })),
      }}
      step={step}
      mark={marks[id]}
      disabled={false}
      onChange={put}
    />
  );
}
