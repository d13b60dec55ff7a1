import type { ContestDefinition } from '@hoithi/contest';
import { paperFrame } from '../src';
import { paperData } from './paper-data-40';

const noIssue = { number: null, date: null };

function signedWith(capacity: 'TM.' | 'KT.' | 'TL.' | 'TUQ.', paperId: 'freeze-minutes' | 'award-decision') {
  const definition: ContestDefinition = paperData.contest.definition;
  const signerId = definition.papers.list.find(({ id }) => id === paperId)?.signers[0];
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
  return paperFrame(contest, paperId, noIssue).signatures[0];
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
