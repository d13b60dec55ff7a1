import { ContestError, paperRoutes } from '@hoithi/contracts';
import type { Express } from 'express';
import type { Reply } from '../../app/src/api/shapes';
import { mount } from './mount';

type Row = Reply<'listPapers'>['papers'][number];
type Part = Row['parts'][number];
type Words = Reply<'getReportWords'>;

export type PaperWorld = { papers: Row[]; words: Words; readonly waiting: Reply<'listPapers'>['waiting'] };

const part = (key: string, of: Partial<Part> = {}): Part => ({
  key,
  title: key,
  sheets: 1,
  numbered: true,
  fullNumber: '……/QĐ-BTC',
  issue: null,
  contentHash: 'c'.repeat(64),
  scans: [],
  ...of,
});

const SCAN = {
  sha256: 'ab12'.repeat(16),
  fileName: 'the-le-da-ky.pdf',
  bytes: 812_345,
  atMs: Date.UTC(2026, 5, 3, 2),
  byName: 'Lò Thị Hà',
  path: '/media/film.mp4',
};

/** A paper in each state that a paper can be in. */
export const makePaperWorld = (): PaperWorld => ({
  papers: [
    {
      paperId: 'establishment-decision',
      file: 'quyet-dinh-thanh-lap',
      name: { vi: 'Quyết định thành lập', en: 'Decision of establishment' },
      formats: ['docx', 'pdf'],
      parts: [
        part('establishment-decision/council', { title: 'Quyết định thành lập Ban Tổ chức' }),
        part('establishment-decision/jury', {
          title: 'Quyết định thành lập Ban Giám khảo',
          fullNumber: '13/QĐ-BTC',
          issue: { number: '13', date: { year: 2026, month: 6, day: 5 } },
        }),
      ],
    },
    {
      paperId: 'rules',
      file: 'the-le-cuoc-thi',
      name: { vi: 'Thể lệ Cuộc thi', en: 'Rules of the contest' },
      formats: ['docx', 'pdf', 'xlsx'],
      parts: [
        part('rules', {
          title: 'Thể lệ Cuộc thi',
          fullNumber: '02/TL-BTC',
          issue: { number: '02', date: { year: 2026, month: 6, day: 1 } },
          scans: [{ ...SCAN, contentHash: 'e'.repeat(64), isCurrent: false }],
        }),
      ],
    },
    {
      paperId: 'registration',
      file: 'phieu-dang-ky',
      name: { vi: 'Phiếu đăng ký dự thi', en: 'Registration form' },
      formats: ['docx', 'pdf'],
      parts: [part('registration', { title: 'Phiếu đăng ký dự thi', numbered: false, fullNumber: '', sheets: 40 })],
    },
    {
      paperId: 'final-report',
      file: 'bao-cao-tong-ket',
      name: { vi: 'Báo cáo tổng kết', en: 'Final report' },
      formats: ['docx', 'pdf', 'xlsx'],
      parts: [part('final-report', { title: 'Báo cáo tổng kết', fullNumber: '……/BC-BTC' })],
    },
  ],
  words: { publicity: [], lessons: [], proposals: [], costs: [], savedAtMs: null },
  waiting: [{ vi: 'Bảng tổng hợp điểm', en: 'Table of scores' }],
});

/** Papers as the award service lists, numbers and takes them back. */
export function mountPapers(app: Express, world: PaperWorld): void {
  const change = (key: string, make: (part: Part) => Part): void => {
    world.papers = world.papers.map((paper) => ({
      ...paper,
      parts: paper.parts.map((one) => (one.key === key ? make(one) : one)),
    }));
  };
  mount(app, paperRoutes.listPapers, () => ({ papers: world.papers, waiting: world.waiting }));
  mount(app, paperRoutes.getPaper, ({ response }) => {
    response.type('application/pdf').send(Buffer.from('%PDF-1.7 fake'));
  });
  mount(app, paperRoutes.issuePaper, ({ body: { key, number, date } }) => {
    const taken = world.papers
      .flatMap(({ parts }) => parts)
      .some((one) => one.key !== key && one.issue?.number === number);
    if (taken) throw new ContestError('paper-number-taken');
    change(key, (one) => ({ ...one, issue: { number, date }, fullNumber: one.fullNumber.replace(/^[^/]+/, number) }));
    return { number, date };
  });
  mount(app, paperRoutes.attachSignedScan, ({ query: { key, contentHash, fileName }, who }) => {
    const scan = { ...SCAN, fileName, contentHash, byName: who.name, isCurrent: true };
    change(key, (one) => ({ ...one, scans: [...one.scans, scan] }));
    return scan;
  });
  mount(app, paperRoutes.getReportWords, () => world.words);
  mount(app, paperRoutes.saveReportWords, ({ body }) => (world.words = withParts(world.words, body)));
}

const withParts = (words: Words, parts: { readonly [Part in keyof Words]?: Words[Part] | undefined }): Words => {
  const given = Object.entries(parts).filter(([, part]) => part !== undefined);
  return { ...words, ...Object.fromEntries(given), savedAtMs: Date.now() };
};
