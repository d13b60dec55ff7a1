/** Why the container itself is refused or remarked on. The sentence for the entrant is made from the reason. */
export type ContainerDefect = {
  readonly code:
    | 'EMPTY'
    | 'NOT_MP4'
    | 'TRUNCATED'
    | 'SUSPICIOUS'
    | 'ENCRYPTED'
    | 'TRACKS'
    | 'DURATION_MISMATCH'
    | 'TRAILING_DATA';
  readonly reason: DefectReason;
  /** Language-neutral, with unit; never bytes copied from the file other than a sanitised box name. */
  readonly measured: string;
  readonly required: string;
};

export type DefectReason =
  | 'empty-file'
  | 'other-format'
  | 'ftyp-not-first'
  | 'box-past-end'
  | 'moov-missing'
  | 'samples-past-end'
  | 'fragments-missing'
  | 'samples-overlap'
  | 'compressed-moov'
  | 'moov-too-large'
  | 'broken-box'
  | 'repeated-box'
  | 'unreadable'
  | 'table-bomb'
  | 'too-many-boxes'
  | 'external-data'
  | 'declared-size'
  | 'composition-offsets'
  | 'encryption'
  | 'too-many-tracks'
  | 'foreign-track'
  | 'declared-duration'
  | 'stretched-times'
  | 'played-duration'
  | 'empty-edit'
  | 'repeated-edits'
  | 'trailing-data';

/** Ends the reading of a container at once; caught in `inspectContainer` only. */
export class ContainerDefectError extends Error {
  readonly defect: ContainerDefect;

  constructor(defect: ContainerDefect) {
    super(`${defect.code}: ${defect.reason} (${defect.measured})`);
    this.name = 'ContainerDefectError';
    this.defect = defect;
  }
}
