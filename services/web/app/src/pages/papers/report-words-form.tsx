import { Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/call';
import type { Reply } from '../../api/shapes';
import { SaveMark } from '../../patterns/save-mark';
import { useAutosave } from '../../patterns/use-autosave';
import { readCosts, writeCosts } from './cost-lines';

type Words = Omit<Reply<'getReportWords'>, 'savedAtMs'>;
const LISTS = ['publicity', 'lessons', 'proposals'] as const;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Saved as it is written; a line of costs that says no sum is pointed at and not yet saved. */
export function ReportWordsForm({
  contestId,
  words,
}: {
  readonly contestId: string;
  readonly words: Words;
}): ReactNode {
  const { t } = useTranslation();
  const [texts, setTexts] = useState({
    publicity: words.publicity.join('\n'),
    lessons: words.lessons.join('\n'),
    proposals: words.proposals.join('\n'),
    costs: writeCosts(words.costs),
  });
  const costs = readCosts(texts.costs);
  const { state, change } = useAutosave<Words>((body) => call('saveReportWords', { params: { contestId }, body }));

  const edit = (part: Partial<typeof texts>): void => {
    const next = { ...texts, ...part };
    setTexts(next);
    const read = readCosts(next.costs);
    if (read === null) return;
    change({
      publicity: linesOf(next.publicity),
      lessons: linesOf(next.lessons),
      proposals: linesOf(next.proposals),
      costs: [...read],
    });
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
          onChange={(event) => edit({ [list]: event.currentTarget.value })}
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
        onChange={(event) => edit({ costs: event.currentTarget.value })}
      />
      <SaveMark state={state} />
    </div>
  );
}
