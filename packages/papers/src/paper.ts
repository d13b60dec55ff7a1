import type { PaperDate } from './words/paper-date';

export type PaperFamily = 'state' | 'party';

/** One paper of the contest's list: a file of one or more sheets, each of which begins on a page of its own. All text is Vietnamese. */
export type Paper = {
  /** Id in the contest's `papers.list`. */
  readonly id: string;
  readonly name: string;
  /** Name of the file without its ending, e.g. `bang-tong-hop-diem`. */
  readonly fileName: string;
  readonly sheets: readonly PaperSheet[];
};

/** A sheet before it is drawn: one model for DOCX, PDF and XLSX, so that all say the same. */
export type PaperSheet = {
  /** Paper id, with `/part` where the sheets of one paper are numbered and signed each for itself. */
  readonly key: string;
  readonly family: PaperFamily;
  readonly orientation: 'portrait' | 'landscape';
  /** `certificate`: framed, in large letters. */
  readonly layout?: 'certificate';
  /** A form: smaller letters, so that it is one page to sign and to scan. */
  readonly dense?: true;
  readonly heading: PaperHeading;
  /** Name of the sheet, drawn in capitals; the lines below it say what about. */
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly blocks: readonly PaperBlock[];
  readonly signatures: readonly PaperSignature[];
  readonly recipients: readonly string[];
  /** Drawn left of the signatures: an address that opens the page which confirms this sheet. */
  readonly qr?: { readonly url: string; readonly caption: string };
};

export type PaperHeading = {
  readonly parentName: string | null;
  readonly bodyName: string;
  /** Null until the records office has given it; the paper is a draft so long. */
  readonly number: string | null;
  /** Kind and issuer as the number ends, e.g. kind `BC` and issuer `BGK`; null for forms, which carry no number. */
  readonly code: { readonly kind: string; readonly issuer: string } | null;
  readonly place: string;
  readonly date: PaperDate | null;
};

export type PaperBlock =
  | PaperParagraph
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'item'; readonly marker: string; readonly text: string; readonly lead?: string }
  /** "Tên tác phẩm: …": dots where there is no value, to be filled in by hand. */
  | { readonly kind: 'field'; readonly label: string; readonly value: string | null }
  | PaperTable;

export type PaperParagraph = {
  readonly kind: 'paragraph';
  /** Bold words before the text, e.g. "Điều 1." */
  readonly lead?: string;
  readonly text: string;
  readonly style?: 'plain' | 'italic' | 'bold';
  readonly align?: 'justify' | 'center';
  /** Points; the size of the body where it is not given. */
  readonly size?: number;
  /** In the red of a certificate's title. */
  readonly accent?: true;
};

export type PaperTable = {
  readonly kind: 'table';
  /** Name of the table as a worksheet. */
  readonly name: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Bold last row. */
  readonly total?: readonly string[];
  /** Rows high enough to be written in by hand. */
  readonly forPen?: true;
};

export type PaperColumn = {
  readonly title: string;
  /** Share of the width of the table; shares need not add up to anything. */
  readonly share: number;
  readonly align: 'left' | 'center' | 'right';
  /** How a cell is read back as a number: "87,50", "5.000.000", "12". Text where it is not given. */
  readonly reads?: 'points' | 'dong' | 'count';
};

export type PaperSignature = {
  /** "TM. BAN GIÁM KHẢO"; null where the signer signs in the own name. */
  readonly onBehalfOf: string | null;
  readonly titles: readonly string[];
  readonly fullName: string | null;
};

/** A numbered paper is a draft until number and date are entered; a form is none. */
export const isDraft = ({ heading }: PaperSheet): boolean =>
  heading.code !== null && (heading.number === null || heading.date === null);
