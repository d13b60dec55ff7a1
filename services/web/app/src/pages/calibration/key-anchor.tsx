import { Button, FileButton } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call, callWithFile } from '../../api/call';
import type { ContestCard } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconCloudUpload } from '../../icons';
import { Dialog } from '../../patterns/dialog';
import { ErrorPanel } from '../../patterns/error-panel';
import { sayDone } from '../../patterns/say-done';
import { MarkField } from '../judging/mark-field';
import { totalOf } from '../judging/marks';

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
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { rubric, stepPoints } = contest.definition.scoring;
  const isReady = rubric.every(({ id }) => marks[id] !== undefined);

  const put = (criterionId: string, mark: number | null): void => {
    const { [criterionId]: _old, ...others } = marks;
    setMarks(mark === null ? others : { ...others, [criterionId]: mark });
  };
  const seal = async (file: File | null): Promise<void> => {
    if (file === null) return;
    setBusy(true);
    setError(null);
    try {
      const params = { contestId: contest.contestId, entryId: film.entryId, jurorId: juror.jurorId };
      await call('keyAnchorSheet', { params, body: { marks: { ...marks } } });
      await callWithFile('attachAnchorScan', { params, query: { fileName: file.name } }, file);
      sayDone(t('calibration.paper.done', { name: juror.name, title: film.title }));
      onDone();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog opened onClose={onDone} title={t('calibration.paper.title', { name: juror.name, title: film.title })}>
      <div className="ht-stack">
        <p className="ht-soft">{t('calibration.paper.how')}</p>
        {rubric.map((criterion) => (
          <MarkField
            key={criterion.id}
            criterion={{
              id: criterion.id,
              name: criterion.name,
              max: criterion.maxPoints,
              levels: criterion.levels.map((level) => ({ from: level.fromPoints, text: level.text })),
            }}
            step={stepPoints}
            mark={marks[criterion.id]}
            disabled={false}
            onChange={(mark) => put(criterion.id, mark)}
          />
        ))}
        <strong>{score(totalOf(marks))}</strong>
        {error ? <ErrorPanel error={error} /> : null}
        <FileButton accept="application/pdf,image/jpeg,image/png" onChange={(file) => void seal(file)}>
          {(props) => (
            <Button
              {...props}
              loading={busy}
              disabled={!isReady}
              leftSection={<IconCloudUpload size={18} aria-hidden />}
            >
              {t('calibration.paper.seal')}
            </Button>
          )}
        </FileButton>
      </div>
    </Dialog>
  );
}
