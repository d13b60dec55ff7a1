import type { ReactNode } from 'react';
import type { EntryView } from '../../api/shapes';
import type { UploadState } from '../../upload/upload-store';
import { DeclarationsStep } from './declarations-step';
import { DetailsStep } from './details-step';
import { FilmStep } from './film-step';
import type { Missing } from './list-missing';
import { ReviewStep } from './review-step';
import type { StepProps } from './step-props';
import type { Step } from './steps';
import { WhoStep } from './who-step';

/** The step that is open. */
export function WizardStep({
  step,
  entry,
  contestId,
  upload,
  missing,
  flush,
  ...fields
}: StepProps & {
  readonly step: Step;
  readonly entry: EntryView;
  readonly contestId: string;
  readonly upload: UploadState | null;
  readonly missing: readonly Missing[];
  readonly flush: () => Promise<unknown>;
}): ReactNode {
  switch (step) {
    case 'tac-gia':
      return <WhoStep {...fields} />;
    case 'phim':
      return <FilmStep entry={entry} definition={fields.definition} upload={upload} />;
    case 'noi-dung':
      return <DetailsStep {...fields} />;
    case 'cam-ket':
      return <DeclarationsStep {...fields} />;
    case 'nop-bai':
      return <ReviewStep {...fields} entry={entry} contestId={contestId} missing={missing} flush={flush} />;
  }
}
