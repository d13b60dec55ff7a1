import type { ContestDefinition } from '@hoithi/contest';
import { paperFrame } from '../src';
import { paragraph } from '../src/blocks';
import { goesWithLast } from '../src/goes-with-last';
import { signatureLines } from '../src/signature-lines';
import { paperData } from './paper-data-40';

const noIssue = { number: null, date: null };

function signedWith(capacity: 'TM.' | 'KT.' | 'TL.' | 'TUQ.', paperId: 'freeze-minutes' | 'award-decision') {
  const definition: ContestDefinition = paperData.contest.definition;
  const signerId = definition.papers.list.find(({ id }) => id === paperId)?.signers.at(-1);
  const signers = definition.organisation.signers.map((signer) =>
    signer.id === signerId
      ? {
          ...signer,
          capacity,
          title: { vi: 'Giám đốc', en: 'Director' },
          secondTitle: { vi: 'Phó Giám đốc', en: 'Deputy' },
        }
      : signer,
  );
  const contest = { ...definition, organisation: { ...definition.organisation, signers } };
  return paperFrame(contest, paperId, noIssue).signatures.at(-1);
}

it.each([
  ['TM.', 'TM. Sở Thông tin và Truyền thông', ['Giám đốc', 'Phó Giám đốc']],
  ['KT.', 'KT. Giám đốc', ['Phó Giám đốc']],
  ['TL.', 'TL. Giám đốc', ['Phó Giám đốc']],
  ['TUQ.', 'TUQ. Giám đốc', ['Phó Giám đốc']],
] as const)('writes %s on a State paper as "%s"', (capacity, onBehalfOf, titles) => {
  expect(signedWith(capacity, 'freeze-minutes')).toMatchObject({ onBehalfOf, titles });
});

it('writes the formula with a stroke on a Party paper', () => {
  expect(signedWith('KT.', 'award-decision')).toMatchObject({ onBehalfOf: 'K/T Giám đốc', titles: ['Phó Giám đốc'] });
});

it('breaks the title of a signature at its comma and not within what follows it', () => {
  const titles = ['Tác giả, trưởng nhóm tác giả', 'Trưởng Ban Tổ chức'];
  expect(signatureLines({ onBehalfOf: null, titles, fullName: null })).toEqual([
    'TÁC GIẢ, TRƯỞNG\u{a0}NHÓM\u{a0}TÁC\u{a0}GIẢ',
    'TRƯỞNG BAN TỔ CHỨC',
  ]);
});

it('keeps a last line, and the block above it, on the page of who signs', () => {
  const closed = [
    paragraph('Căn cứ …'),
    paragraph('Tài liệu kèm theo'),
    paragraph('Kính trình xem xét, quyết định./.'),
  ];
  expect(closed.map((_, at) => goesWithLast(closed, at))).toEqual([false, true, false]);
  const long = [
    ...closed,
    paragraph('Biên bản được đọc lại cho các thành viên cùng nghe, thống nhất nội dung và ký tên./.'),
  ];
  expect(long.some((_, at) => goesWithLast(long, at))).toBe(false);
});
