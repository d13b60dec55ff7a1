export { buildPapers } from './build-papers';
export { blankDeclarations } from './papers/blank-declarations';
export { blankSheets, type BlankSheet } from './papers/blank-sheets';
export { registrationForm } from './papers/registration-form';
export { certificateMark, certificateNumbers } from './data/certificate-numbers';
export { parsePaperData } from './data/paper-data';
export { workOfRecord } from './data/work-of-record';
export type { PaperData, PaperEntry, PaperJudging, PaperMeeting } from './data/paper-data';
export type {
  Paper,
  PaperBlock,
  PaperColumn,
  PaperFamily,
  PaperHeading,
  PaperSheet,
  PaperSignature,
  PaperTable,
} from './paper';
export { partsOf } from './paper-parts';
export type { PaperPart } from './paper-parts';
export { paperFrame } from './paper-frame';
export type { PaperFrame, PaperIssue } from './paper-frame';
export { paperFileName } from './paper-file-name';
export { paperFormats, renderPaper } from './render-paper';
export type { PaperFormat } from './render-paper';
export type { ScoreTable, ScoreTableRow } from './score-table/score-table';
export { scoreTablePaper } from './score-table/score-table-paper';
export { decimalComma } from './words/decimal-comma';
export { moneyInWords } from './words/money-in-words';
export { numberToVietnameseWords } from './words/number-to-vietnamese-words';
export { paperDate } from './words/paper-date';
export type { PaperDate } from './words/paper-date';
export { paperNumber } from './words/paper-number';
