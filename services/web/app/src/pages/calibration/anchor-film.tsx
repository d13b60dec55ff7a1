import { Button } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callAs } from '../../api/call';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { IconLock } from '../../icons';
import { ErrorPanel } from '../../patterns/error-panel';
import { FilmPlayer } from '../../patterns/film-player';
import { SaveMark } from '../../patterns/save-mark';
import { StateWord } from '../../patterns/state-word';
import { useAutosave } from '../../patterns/use-autosave';
import { useMe } from '../../session/use-me';
import { keepAnchorDraft, readAnchorDraft } from '../../sheets/anchor-drafts';
import { takeAnchorMarks } from '../../sheets/take-anchor-marks';
import { SHEET_WORDS } from '../../words/sheet-words';
import { MarkField } from '../judging/mark-field';
import { totalOf, unscored } from '../judging/marks';
import styles from './calibration.module.css';

type Round = Reply<'getCalibration'>;
type Marks = Readonly<Record<string, number>>;

/** One anchor film with my sheet of it. */
export function AnchorFilm({
  contestId,
  anchor,
  round,
  place,
}: {
  readonly contestId: string;
  readonly anchor: Round['anchors'][number];
  readonly round: Round;
  readonly place: number;
}): ReactNode {
  const { t } = useTranslation();
  const { score } = useFormat();
  const me = useMe();
  const params = { contestId, entryId: anchor.entryId };
  const ref = { jurorId: me?.userId ?? '', ...params };
  const isOpen = anchor.state !== 'sealed';
  const [kept] = useState(() => (isOpen ? readAnchorDraft(ref) : null));
  const [marks, setMarks] = useState<Marks>(kept ?? anchor.marks);
  const seal = useSend('sealAnchorSheet', ['getCalibration', 'listBallots', 'getBallot']);
  const { change, ...autosave } = useAutosave<Marks>((next) =>
    callAs(ref.jurorId, 'saveAnchorSheet', { params, body: { marks: { ...next } } }).then(() =>
      takeAnchorMarks(ref, next),
    ),
  );
  // What an earlier visit could not send goes out as soon as the page is open again.
  useEffect(() => {
    if (kept !== null) change(kept);
  }, [kept, change]);
  const left = unscored(round.rubric, marks).length;

  const put = (criterionId: string, mark: number | null): void => {
    const { [criterionId]: _old, ...others } = marks;
    const next = mark === null ? others : { ...others, [criterionId]: mark };
    setMarks(next);
    keepAnchorDraft(ref, next);
    change(next);
  };
  const doSeal = async (): Promise<void> => {
    await autosave.flush();
    await seal.mutateAsync({ params, body: { marks: { ...marks } } });
  };

  return (
    <div className={styles['anchor']}>
      <div className={styles['film']}>
        <FilmPlayer preview={null} playPath={anchor.playPath} posterPath={anchor.posterPath} title={anchor.title} />
        <div className="ht-between">
          <h2 className={styles['title']}>
            {place}. {anchor.title}
          </h2>
          <StateWord state={anchor.state} word={SHEET_WORDS[anchor.state]} />
        </div>
      </div>
      <div className={styles['marks']}>
        <div className="ht-between">
          <strong className={styles['total']}>{score(totalOf(marks))}</strong>
          {isOpen ? <SaveMark state={autosave.state} /> : null}
        </div>
        {round.rubric.map((criterion) => (
          <MarkField
            key={criterion.id}
            criterion={criterion}
            step={round.step}
            mark={marks[criterion.id]}
            disabled={!isOpen}
            onChange={(mark) => put(criterion.id, mark)}
          />
        ))}
        {seal.error ? <ErrorPanel error={seal.error} /> : null}
        {isOpen ? (
          <Button
            leftSection={<IconLock size={18} aria-hidden />}
            disabled={left > 0}
            loading={seal.isPending}
            onClick={() => void doSeal().catch(() => undefined)}
          >
            {left > 0 ? t('jury.seal.open', { count: left }) : t('calibration.seal', { place })}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
