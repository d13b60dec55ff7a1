import type { PaperDate } from './words/paper-date';

export type PaperFamily = 'state' | 'party';

/** A paper before it is drawn: one model for DOCX and PDF, so that both say the same. All text is Vietnamese. */
export type Paper = {
  readonly family: PaperFamily;
  readonly orientation: 'portrait' | 'landscape';
  readonly heading: PaperHeading;
  /** Name of the paper, drawn in capitals; the lines below it say what about. */
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly blocks: readonly PaperBlock[];
  readonly signatures: readonly PaperSignature[];
  readonly recipients: readonly string[];
};

export type PaperHeading = {
  readonly parentName: string | null;
  readonly bodyName: string;
  /** Null until the records office has given it; the paper is a draft so long. */
  readonly number: string | null;
  /** Ending of the number, e.g. `BC-BGK`. */
  readonly documentCode: string | null;
  readonly place: string;
  readonly date: PaperDate | null;
};

export type PaperBlock =
  | { readonly kind: 'paragraph'; readonly text: string; readonly style?: 'plain' | 'italic' | 'bold' }
  | { readonly kind: 'table'; readonly columns: readonly PaperColumn[]; readonly rows: readonly (readonly string[])[] };

export type PaperColumn = {
  readonly title: string;
  /** Share of the width of the table; shares need not add up to anything. */
  readonly share: number;
  readonly align: 'left' | 'center' | 'right';
};

export type PaperSignature = {
  /** "TM. BAN GIÁM KHẢO"; null where the signer signs in the own name. */
  readonly onBehalfOf: string | null;
  readonly titles: readonly string[];
  readonly fullName: string | null;
};

/** A paper is a draft until number and date are entered. */
export const isDraft = (paper: Paper): boolean => paper.heading.number === null || paper.heading.date === null;
