import type { PaperData, PaperEntry } from '../data/paper-data';
import { openRoom } from '../data/room';
import type { Paper } from '../paper';
import { paperFileName } from '../paper-file-name';
import { listedPaper } from '../paper-frame';
import { buildRegistration } from './registration';

const PAPER_ID = 'registration';

/**
 * "Phiếu đăng ký dự thi và Bản cam kết" of one entry, for its author to sign: the same sheet as in the contest's papers, here with the
 * years of birth, telephones and guardians that the caller knows (R10-R13, O9-O11, O20).
 * @throws RangeError when the contest has no paper `registration`
 */
export function registrationForm(contest: PaperData['contest'], entry: PaperEntry): Paper {
  const name = listedPaper(contest.definition, PAPER_ID).name.vi;
  const room = openRoom({ ...NOTHING_ELSE, contest, entries: [entry] });
  return { id: PAPER_ID, name, fileName: paperFileName(name), sheets: buildRegistration(room) };
}

/** A form of one entry needs nothing of what came after it. */
const NOTHING_ELSE: Omit<PaperData, 'contest' | 'entries'> = {
  issues: {},
  signed: [],
  publicUrl: null,
  staff: [],
  closed: false,
  screened: false,
  judging: null,
  stopping: null,
  freeze: null,
  logHead: null,
  decision: null,
  complaints: { filed: 0, upheld: 0 },
  meetings: { screening: null, jury: null, council: null, complaints: null },
  report: null,
};
