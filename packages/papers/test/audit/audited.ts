import type { PaperData } from '../../src';
import { dong, longTime, spokenDay, two } from './own-figures';
import { authorList, placeOf } from './own-people';
import { ownRanking, type OwnRow } from './own-ranking';
import { ownTable, type OwnTable } from './own-table';
import { moneyOf, ownAwards, ownProposal, type Given } from './own-tally';

/** How the number of a paper writes its kind; forms and lists carry no number of their own. */
const KINDS: Readonly<Record<string, string>> = {
  'establishment-decision': 'QĐ',
  rules: 'TL',
  'scoring-rules': 'QC',
  'closing-list': 'DS',
  'screening-minutes': 'BB',
  'score-table': 'BTH',
  'jury-minutes': 'BB',
  'freeze-minutes': 'BB',
  'prize-proposal': 'TTr',
  'council-minutes': 'BB',
  'award-decision': 'QĐ',
  'merit-dossier': 'TTr',
  'broadcast-licence': 'GP',
  'final-report': 'BC',
};

/** Papers that each edition of the decision has under a number of its own, and those of which no part has the number of another. */
const BY_EDITION: readonly string[] = ['award-decision', 'merit-dossier'];
const APART: readonly string[] = [...BY_EDITION, 'council-minutes'];

type Entry = PaperData['entries'][number];
type Meeting = NonNullable<PaperData['meetings']['jury']>;

/** What the audits have in common: the data, the recount, and how papers name each other. */
export type Audited = ReturnType<typeof audited>;

/** @param counted the ranking, where it was counted before */
export function audited(data: PaperData, counted?: readonly OwnRow[]) {
  const { definition } = data.contest;
  const entry = (code: string): Entry => data.entries.find((one) => one.code === code) as Entry;
  const ranking = counted ?? rankingOf(data);
  const edition = (data.decision?.earlier.length ?? 0) + 1;
  const entered = (paperId: string, part = '') => {
    const own = part === '' && edition > 1 && BY_EDITION.includes(paperId) ? `edition-${edition}` : part;
    const ofPaper = own !== '' && APART.includes(paperId) ? undefined : data.issues[paperId];
    return data.issues[`${paperId}/${own}`] ?? ofPaper ?? { number: null, date: null };
  };
  /** Number and date of a paper, as its heading and whoever cites it say them. */
  const issue = (paperId: string, part?: string): string => {
    const { number, date } = entered(paperId, part);
    return `${KINDS[paperId] === undefined ? '' : (number ?? '')} ${date === null ? '' : spokenDay(date)}`;
  };
  /** The same as a list writes it, e.g. "12-BB/BGK, ngày 05 tháng 9 năm 2024"; nothing for a form. */
  const numbered = (paperId: string, { part, by }: { readonly part?: string; readonly by?: string } = {}): string => {
    const kind = KINDS[paperId];
    if (kind === undefined) return '';
    const { number, date } = entered(paperId, part);
    const listed = definition.papers.list.find(({ id }) => id === paperId);
    const body = definition.organisation.bodies.find(({ id }) => id === (by ?? listed?.issuedBy));
    const code = body?.documentCode?.replace(/^.*[/-]/, '') ?? '';
    const isParty = (by === undefined ? listed?.family : body?.family) === 'party';
    const ends = [kind, code].filter(Boolean).join(isParty ? '/' : '-');
    const [day, month, year] = date === null ? ['……', '……', '……'] : spokenDay(date).split(' ');
    return `${number ?? '……'}${isParty ? '-' : '/'}${ends}, ngày ${day} tháng ${month} năm ${year}`;
  };
  const winners = (given: readonly Given[]): OwnTable =>
    ownTable(
      'TT | Giải | Mã số | Tên tác phẩm | Tác giả | Đơn vị, địa phương | Tiền thưởng (đồng)',
      given.map(({ code, valueDong, name }, at) => {
        const work = entry(code);
        return [String(at + 1), name, code, work.title, authorList(work), placeOf(work), dong(valueDong)];
      }),
      ['', 'Cộng', '', '', '', '', dong(moneyOf(given))],
    );
  return {
    data,
    definition,
    judging: data.judging as NonNullable<PaperData['judging']>,
    title: definition.title.vi,
    bases: definition.papers.legalBases.map(({ vi }) => vi),
    recipients: definition.papers.recipients.map(({ vi }) => vi),
    ranking,
    proposal: ownProposal(data, ranking),
    awards: ownAwards(data),
    entry,
    edition,
    issue,
    /** Whether the records office has given it a number. */
    isOut: (paperId: string): boolean => entered(paperId).number !== null,
    numbered,
    winners,
    /** 1, 2, 3 … before items. */
    count: (length: number): readonly string[] => Array.from({ length }, (_, at) => String(at + 1)),
    opened: (meeting: Meeting | null): readonly string[] =>
      meeting === null
        ? []
        : [
            longTime(meeting.startedAtMs),
            meeting.place,
            two(meeting.present.length),
            ...meeting.present,
            ...meeting.absent.map(({ reason }) => reason),
            ...meeting.guests,
          ],
    quorum: (share: { readonly numerator: number; readonly denominator: number }, meeting: Meeting | null) => [
      `${share.numerator}/${share.denominator}`,
      ...(meeting?.quorum == null
        ? []
        : [meeting.quorum.needed, meeting.quorum.of, meeting.quorum.present].map((number) => two(number))),
    ],
    closed: (meeting: Meeting | null): string => (meeting?.endedAtMs == null ? '' : longTime(meeting.endedAtMs)),
  };
}

const rankingOf = ({ judging, contest }: PaperData): readonly OwnRow[] =>
  judging === null ? [] : ownRanking(judging.book, contest.definition.jury.lookAgainAbovePoints);
