import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/call';
import { queryClient } from '../../api/query-client';
import { serverNowMs } from '../../api/server-clock';
import type { ContestCard, EntryView } from '../../api/shapes';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { PageHead } from '../../patterns/page-head';
import { SaveMark } from '../../patterns/save-mark';
import { useAutosave } from '../../patterns/use-autosave';
import { UploadPanel } from '../../upload/upload-panel';
import { useUpload } from '../../upload/upload-store';
import { filmProgress } from './film-progress';
import { settlePieces, shownForm, takeNews, type FormPieces, type HeldForm } from './form-pieces';
import { keepPieces, keptPieces, releasePieces } from './kept-form';
import { listMissing, type FilmState } from './list-missing';
import { StepFoot } from './step-foot';
import { StepList } from './step-list';
import { WizardStep } from './wizard-step';
import styles from './wizard.module.css';

const route = getRouteApi('/du-thi/$contestId/$entryId');

/**
 * Holds what is typed and saves it a moment later, each field by itself, so that nothing is undone that was filled in on another device;
 * keeps the upload pinned on top of every step.
 */
export function WizardForm({
  entry,
  contest,
}: {
  readonly entry: EntryView;
  readonly contest: ContestCard;
}): ReactNode {
  const { t } = useTranslation();
  const { buoc: step = 'tac-gia' } = route.useSearch();
  const [unsent] = useState(() => keptPieces(entry));
  const [held, setHeld] = useState<HeldForm>({ server: entry, mine: unsent ?? {} });
  const unsaved = useRef<FormPieces>(unsent ?? {});
  const form = shownForm(held);
  const upload = useUpload(entry.entryId);
  const { definition } = contest;
  const thisYear = new Date(serverNowMs()).getFullYear();

  const { state, change, flush } = useAutosave<FormPieces>(async (pieces) => {
    const saved = await call('saveDraft', { params: { entryId: entry.entryId }, body: { form: pieces } });
    releasePieces(entry.entryId, pieces);
    unsaved.current = settlePieces(unsaved.current, pieces);
    const stays = { ...pieces, ...unsaved.current };
    setHeld((before) => takeNews(before, saved, stays));
    queryClient.setQueryData(['getEntry', { params: { entryId: entry.entryId } }], saved);
  });
  const edit = (part: FormPieces): void => {
    unsaved.current = { ...unsaved.current, ...part };
    setHeld((before) => ({ ...before, mine: { ...before.mine, ...part } }));
    keepPieces(entry.entryId, unsaved.current, held.server.form);
    change(unsaved.current);
  };
  useEffect(() => {
    const stays = unsaved.current;
    setHeld((before) => takeNews(before, entry, stays));
  }, [entry]);
  useEffect(() => {
    if (unsent !== null) change(unsent);
  }, [unsent, change]);

  const progress = filmProgress(entry.upload, upload?.news.kind ?? null);
  const film: FilmState = progress === 'none' || progress === 'complete' ? progress : 'unfinished';
  const missing = listMissing({ form, definition, film, thisYear });
  const shared = { form, definition, thisYear, edit };

  return (
    <div className={styles['wizard']}>
      <PageHead
        title={form.title.trim() || t('wizard.title')}
        lead={<DeadlineChip atMs={contest.calendar.closeAtMs} label={t('wizard.until')} />}
        actions={<SaveMark state={state} />}
      />
      <StepList step={step} missing={missing} contestId={contest.contestId} entryId={entry.entryId} />
      {upload && (upload.news.kind !== 'done' || step === 'phim') ? (
        <div className={upload.news.kind === 'done' ? undefined : styles['pinned']}>
          <UploadPanel id={entry.entryId} upload={upload} />
        </div>
      ) : null}
      <WizardStep
        {...shared}
        step={step}
        entry={entry}
        contestId={contest.contestId}
        upload={upload}
        missing={missing}
        flush={flush}
      />
      <StepFoot step={step} contestId={contest.contestId} entryId={entry.entryId} />
    </div>
  );
}
