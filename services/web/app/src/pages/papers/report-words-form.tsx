import { Textarea } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/call';
import { queryClient } from '../../api/query-client';
import type { Reply } from '../../api/shapes';
import { SaveMark } from '../../patterns/save-mark';
import { useAutosave } from '../../patterns/use-autosave';
import { readCosts, writeCosts } from './cost-lines';

type Words = Omit<Reply<'getReportWords'>, 'savedAtMs'>;
type Texts = Readonly<Record<keyof Words, string>>;
const LISTS = ['publicity', 'lessons', 'proposals'] as const;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const textsOf = (words: Words): Texts => ({
  publicity: words.publicity.join('\n'),
  lessons: words.lessons.join('\n'),
  proposals: words.proposals.join('\n'),
  costs: writeCosts(words.costs),
});

/** What of a changed text can be saved: nothing while a line of costs says no sum. */
function readPart(part: keyof Words, text: string): Partial<Words> {
  if (part !== 'costs') return { [part]: linesOf(text) };
  const costs = readCosts(text);
  return costs === null ? {} : { costs: [...costs] };
}

/** Saved as it is written, each part by itself, beside what another clerk writes in the others; a line of costs that says no sum is pointed at and not yet saved. */
export function ReportWordsForm({
  contestId,
  words,
}: {
  readonly contestId: string;
  readonly words: Words;
}): ReactNode {
  const { t } = useTranslation();
  const [mine, setMine] = useState<Partial<Texts>>({});
  const texts = { ...textsOf(words), ...mine };
  const costs = readCosts(texts.costs);
  const unsaved = useRef<Partial<Words>>({});
  const { state, change } = useAutosave<Partial<Words>>(async (parts) => {
    const saved = await call('saveReportWords', { params: { contestId }, body: parts });
    const isLeft = ([part, value]: [string, unknown]): boolean => parts[part as keyof Words] !== value;
    unsaved.current = Object.fromEntries(Object.entries(unsaved.current).filter(isLeft)) as Partial<Words>;
    // Whoever comes back to this page goes on with what was saved, not with what it was opened with before.
    queryClient.setQueryData(['getReportWords', { params: { contestId } }], saved);
  });

  const edit = (part: keyof Words, text: string): void => {
    setMine((before) => ({ ...before, [part]: text }));
    unsaved.current = { ...unsaved.current, ...readPart(part, text) };
    if (Object.keys(unsaved.current).length > 0) change(unsaved.current);
  };

  return (
    <div className="ht-stack">
      {LISTS.map((list) => (
        <Textarea
          key={list}
          label={t(`papers.report.${list}`)}
          autosize
          minRows={2}
          maxRows={10}
          value={texts[list]}
          onChange={(event) => edit(list, event.currentTarget.value)}
        />
      ))}
      <Textarea
        label={t('papers.report.costs')}
        description={t('papers.report.costsHint')}
        error={costs === null ? t('papers.report.costsForm') : null}
        autosize
        minRows={2}
        maxRows={10}
        value={texts.costs}
        onChange={(event) => edit('costs', event.currentTarget.value)}
      />
      <SaveMark state={state} />
    </div>
  );
}
