import type { PaperData } from '../../src';
import { dong, longTime, spokenDay, two } from './own-figures';
import { moneyOf, ownAwards, ownProposal, ownRanking, type Given, type OwnRow } from './own-tally';

/** Forms and lists that carry no number of their own. */
const UNNUMBERED = new Set([
  'registration',
  'receipt',
  'screening-sheet',
  'score-sheet',
  'juror-commitment',
  'certificate',
  'payment-list',
  'archive-index',
]);

type Entry = PaperData['entries'][number];
type Meeting = NonNullable<PaperData['meetings']['jury']>;

/** What the audits have in common: the data, the recount, and how papers name each other. */
export type Audited = ReturnType<typeof audited>;

export function audited(data: PaperData) {
  const { definition } = data.contest;
  const entry = (code: string): Entry => data.entries.find((one) => one.code === code) as Entry;
  const awards = ownAwards(data);
  /** Number and date of a paper, as its heading and whoever cites it say them. */
  const issue = (paperId: string, part?: string): string => {
    const entered = data.issues[`${paperId}/${part ?? ''}`] ?? data.issues[paperId];
    const number = UNNUMBERED.has(paperId) ? '' : (entered?.number ?? '');
    return `${number} ${entered?.date == null ? '' : spokenDay(entered.date)}`;
  };
  const place = ({ unitName, localityName }: Entry): string => `${unitName} ${localityName}`;
  const winners = (given: readonly Given[]): readonly string[] => [
    ...given.flatMap(({ code, valueDong, name }, at) => [
      String(at + 1),
      name,
      code,
      entry(code).title,
      place(entry(code)),
      dong(valueDong),
    ]),
    dong(moneyOf(given)),
  ];
  return {
    data,
    definition,
    judging: data.judging as NonNullable<PaperData['judging']>,
    title: definition.title.vi,
    bases: definition.papers.legalBases.map(({ vi }) => vi),
    recipients: definition.papers.recipients.map(({ vi }) => vi),
    ranking: (data.judging === null ? [] : ownRanking(data.judging.book)) as readonly OwnRow[],
    proposal: ownProposal(data),
    awards,
    entry,
    issue,
    place,
    winners,
    /** 1, 2, 3 … before items. */
    count: (length: number): readonly string[] => Array.from({ length }, (_, at) => String(at + 1)),
    opened: (meeting: Meeting): readonly string[] => [
      longTime(meeting.startedAtMs),
      meeting.place,
      two(meeting.present.length),
      ...meeting.present,
      ...meeting.absent.map(({ reason }) => reason),
      ...meeting.guests,
    ],
    closed: ({ endedAtMs }: Meeting): string => (endedAtMs === null ? '' : longTime(endedAtMs)),
  };
}
