import { join } from 'node:path';
import { loadContest } from '@hoithi/contest';
import {
  contestId,
  entryId,
  uploadId,
  userId,
  type AuthorForm,
  type EntryForm,
  type Inspection,
} from '@hoithi/contracts';
import type { EntryRecord, Film } from '../src/entry/entry-record';
import { newEntry } from '../src/entry/new-entry';

export const CONTESTS_DIR = join(__dirname, '..', '..', '..', 'contests');
export const contest = loadContest(join(CONTESTS_DIR, 'demo.yaml'), { startAtMs: 1_800_000_000_000 });
export const OPEN_AT_MS = contest.calendar.openAtMs + 1_000;

export function anAuthor(given: Partial<AuthorForm> = {}): AuthorForm {
  return {
    fullName: 'Lò Văn An',
    birthYear: 1990,
    category: 'cadre',
    unitName: 'Sở Y tế',
    localityId: 'moc-chau',
    phone: '0912 345 678',
    email: 'an@hoithi.test',
    isLeader: true,
    guardian: null,
    ...given,
  };
}

export function aForm(given: Partial<EntryForm> = {}): EntryForm {
  const { works, declarations } = contest.definition;
  return {
    title: 'Chợ phiên lên mạng',
    summary: 'Bà con vùng cao bán nông sản qua mạng như thế nào.',
    form: works.forms[0]?.id ?? '',
    contentType: works.contentTypes[0]?.id ?? '',
    aboutPlace: 'Mộc Châu',
    authors: [anAuthor()],
    declarations: declarations.filter((one) => one.by === 'author' || one.by === 'leader').map((one) => one.id),
    aiUse: null,
    ...given,
  };
}

export function anEntry(given: Partial<EntryRecord> = {}): EntryRecord {
  const draft = newEntry({
    entryId: entryId.parse('e_test'),
    contestId: contestId.parse('demo'),
    ownerId: userId.parse('owner-1'),
    form: aForm(),
    nowMs: OPEN_AT_MS,
  });
  return { ...draft, ...given };
}

export function aFilm(given: Partial<Film> = {}): Film {
  return {
    version: 1,
    uploadId: uploadId.parse('up_1'),
    fileName: 'cho-phien.mp4',
    bytes: 1_000,
    sha256: 'a'.repeat(64),
    submittedAtMs: OPEN_AT_MS,
    confirmed: true,
    inspection: null,
    ...given,
  };
}

export function anInspection(given: Partial<Inspection> = {}): Inspection {
  return {
    verdict: 'accepted',
    findings: [],
    facts: { durationMs: 250_000 },
    sha256: 'b'.repeat(64),
    renditions: {
      play: 'entries/demo/e_test/play.mp4',
      poster: 'entries/demo/e_test/poster.jpg',
      sheet: null,
      sprite: null,
    },
    ...given,
  };
}
