import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call, callWithFile } from '../../api/call';
import type { ContestCard } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { Dialog } from '../../patterns/dialog';
import { PaperButton } from '../../patterns/paper-button';
import { sayDone } from '../../patterns/say-done';
import { totalOf } from '../judging/marks';
import { CriterionMark } from './criterion-mark';

/** A juror's paper sheet of an anchor film: the marks as they stand on it, then its scan, which seals it. */
export function KeyAnchor({
  contest,
  juror,
  film,
  onDone,
}: {
  readonly contest: ContestCard;
  readonly juror: { readonly jurorId: string; readonly name: string };
  readonly film: { readonly entryId: string; readonly title: string };
  readonly onDone: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { score } = useFormat();
  const [marks, setMarks] = useState<Readonly<Record<string, number>>>({});
  const { rubric, stepPoints } = contest.definition.scoring;
  const isReady = rubric.every(({ id }) => marks[id] !== undefined);

  const seal = async (file: File): Promise<void> => {
    const params = { contestId: contest.contestId, entryId: film.entryId, jurorId: juror.jurorId };
    await call('keyAnchorSheet', { params, body: { marks: { ...marks } } });
    await callWithFile('attachAnchorScan', { params, query: { fileName: file.name } }, file);
    sayDone(t('calibration.paper.done', { name: juror.name, title: film.title }));
    onDone();
  };

  return (
    <Dialog opened onClose={onDone} title={t('calibration.paper.title', { name: juror.name, title: film.title })}>
      <div className="ht-stack">
        <p className="ht-soft">{t('calibration.paper.how')}</p>
        {rubric.map((criterion) => (
          <CriterionMark key={criterion.id} criterion={criterion} step={stepPoints} marks={marks} onChange={setMarks} />
        ))}
        <strong>{score(totalOf(marks))}</strong>
        <PaperButton disabled={!isReady} label={t('calibration.paper.seal')} onSend={seal} />
      </div>
    </Dialog>
  );
}
