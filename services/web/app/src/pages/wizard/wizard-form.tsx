import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/call';
import { queryClient } from '../../api/query-client';
import { serverNowMs } from '../../api/server-clock';
import type { ContestCard, EntryForm, EntryView } from '../../api/shapes';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { PageHead } from '../../patterns/page-head';
import { SaveMark } from '../../patterns/save-mark';
import { useAutosave } from '../../patterns/use-autosave';
import { UploadPanel } from '../../upload/upload-panel';
import { useUpload } from '../../upload/upload-store';
import { DeclarationsStep } from './declarations-step';
import { DetailsStep } from './details-step';
import { FilmStep } from './film-step';
import { listMissing, type FilmState } from './list-missing';
import { ReviewStep } from './review-step';
import { StepFoot } from './step-foot';
import { StepList } from './step-list';
import styles from './wizard.module.css';
import { WhoStep } from './who-step';

const route = getRouteApi('/du-thi/$contestId/$entryId');

/** Holds what is typed, saves it a moment later, and keeps the upload pinned on top of every step. */
export function WizardForm({
  entry,
  contest,
}: {
  readonly entry: EntryView;
  readonly contest: ContestCard;
}): ReactNode {
  const { t } = useTranslation();
  const { buoc: step = 'tac-gia' } = route.useSearch();
  const [form, setForm] = useState<EntryForm>(entry.form);
  const upload = useUpload(entry.entryId);
  const { definition } = contest;
  const thisYear = new Date(serverNowMs()).getFullYear();

  const { state, change, flush } = useAutosave<EntryForm>(async (next) => {
    const saved = await call('saveDraft', { params: { entryId: entry.entryId }, body: { form: next } });
    queryClient.setQueryData(['getEntry', { params: { entryId: entry.entryId } }], saved);
  });
  const edit = (part: Partial<EntryForm>): void => {
    const next = { ...form, ...part };
    setForm(next);
    change(next);
  };

  const film = filmState(entry, upload?.news.kind ?? null);
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
          <UploadPanel entryId={entry.entryId} upload={upload} />
        </div>
      ) : null}
      {step === 'tac-gia' ? <WhoStep {...shared} /> : null}
      {step === 'phim' ? <FilmStep entry={entry} definition={definition} upload={upload} /> : null}
      {step === 'noi-dung' ? <DetailsStep {...shared} /> : null}
      {step === 'cam-ket' ? <DeclarationsStep {...shared} /> : null}
      {step === 'nop-bai' ? (
        <ReviewStep {...shared} entry={entry} contestId={contest.contestId} missing={missing} flush={flush} />
      ) : null}
      <StepFoot step={step} contestId={contest.contestId} entryId={entry.entryId} />
    </div>
  );
}

function filmState(entry: EntryView, sending: string | null): FilmState {
  if (sending === 'done') return 'complete';
  if (sending !== null && sending !== 'failed') return 'unfinished';
  if (entry.upload === null || entry.upload.state === 'expired') return 'none';
  return entry.upload.state === 'receiving' ? 'unfinished' : 'complete';
}
