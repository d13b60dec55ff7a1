import fc from 'fast-check';
import {
  checkEligibility,
  type ContestDefinition,
  type CountedEntry,
  type EligibilityQuestion,
  type EntryAuthor,
  loadContest,
} from '../src';
import { pathOf } from './contest-files';

const contest = loadContest(pathOf('sonla-2024'));
const atMs = Date.parse('2024-07-01T03:00:00Z');

function author(changes: Partial<EntryAuthor> = {}): EntryAuthor {
  return {
    personId: 'p-1',
    fullName: 'Lò Thị Mai',
    phone: '0912 345 678',
    isLeader: true,
    category: 'resident',
    locality: 'moc-chau',
    birthYear: 1990,
    declarations: contest.definition.declarations.map(({ id }) => id),
    ...changes,
  };
}

function ask(changes: Partial<EligibilityQuestion> = {}): readonly string[] {
  return checkEligibility({ contest, authors: [author()], staffRegister: [], priorEntries: [], atMs, ...changes }).map(
    ({ code }) => code,
  );
}

function withLimits(limits: Partial<ContestDefinition['limits']>): EligibilityQuestion['contest'] {
  const { definition } = contest;
  return { definition: { ...definition, limits: { ...definition.limits, ...limits } } };
}

const entryOf = (...people: readonly EntryAuthor[]): CountedEntry => ({ entryId: 'e', authors: people });

test('a grown-up resident with all declarations may enter', () => {
  expect(ask()).toEqual([]);
});

describe('a person who serves the contest (R5)', () => {
  const juror = { fullName: 'LÒ THỊ MAI', phone: '+84 912.345.678', roles: ['juror'] };

  test('may not enter, however name and telephone are typed', () => {
    expect(ask({ authors: [author({ personId: undefined })], staffRegister: [juror] })).toEqual(['eligibility/barred']);
  });

  test('may not enter under the same account', () => {
    expect(ask({ staffRegister: [{ personId: 'p-1', fullName: 'Ai đó', roles: ['secretary'] }] })).toEqual([
      'eligibility/barred',
    ]);
  });

  test('is barred as a helper of a barred body without any platform role', () => {
    expect(ask({ staffRegister: [{ ...juror, roles: [], body: 'secretariat' }] })).toEqual(['eligibility/barred']);
  });

  test('is not barred by a role that decides nothing', () => {
    expect(ask({ staffRegister: [{ ...juror, roles: ['press'] }] })).toEqual([]);
  });

  test('is found among the members of a group', () => {
    const member = author({ personId: 'p-2', fullName: 'Vì Văn Sơn', phone: '0987654321', isLeader: false });
    const findings = checkEligibility({
      contest,
      authors: [author(), member],
      staffRegister: [{ fullName: 'Vì Văn Sơn', phone: '0987654321', roles: ['council'] }],
      priorEntries: [],
      atMs,
    });
    expect(findings).toMatchObject([{ code: 'eligibility/barred', authorIndex: 1 }]);
  });

  test('with the same telephone under another name is left to the secretariat', () => {
    const findings = checkEligibility({
      contest,
      authors: [author({ fullName: 'Lò Văn Con' })],
      staffRegister: [juror],
      priorEntries: [],
      atMs,
    });
    expect(findings).toMatchObject([{ code: 'eligibility/barred-possible', severity: 'review' }]);
  });
});

describe('the limit of three entries (R10, O8)', () => {
  const other = author({ personId: 'p-2', fullName: 'Vì Văn Sơn', phone: '0987654321', isLeader: false });
  const three = [entryOf(author()), entryOf(author(), other), entryOf(other, author({ isLeader: false }))];

  test('allows the third entry of a person', () => {
    expect(ask({ priorEntries: three.slice(1) })).toEqual([]);
  });

  test('refuses the fourth, group entries included', () => {
    expect(ask({ priorEntries: three })).toEqual(['limits/too-many-entries']);
  });

  test('counts a person found by name and telephone under another account', () => {
    const twin = author({ personId: 'p-9', phone: '84912345678' });
    expect(ask({ authors: [twin], priorEntries: three })).toEqual(['limits/too-many-entries']);
  });

  test('leaves a telephone shared by another name to the secretariat', () => {
    const child = author({ personId: 'p-9', fullName: 'Lò Văn Con' });
    expect(ask({ authors: [child], priorEntries: three })).toEqual(['limits/possibly-same-person']);
  });

  test('leaves a person of the same name with other contacts to the secretariat', () => {
    const namesake = author({ personId: 'p-9', phone: '0333444555' });
    expect(ask({ authors: [namesake], priorEntries: three })).toEqual(['limits/possibly-same-person']);
  });

  test('counted per leader passes over entries that someone else leads', () => {
    expect(ask({ contest: withLimits({ countingMode: 'per-leader' }), priorEntries: three })).toEqual([]);
    const led = [entryOf(author()), entryOf(author(), other), entryOf(author())];
    expect(ask({ contest: withLimits({ countingMode: 'per-leader' }), priorEntries: led })).toEqual([
      'limits/too-many-entries',
    ]);
  });

  test('counted per group passes over entries of other groups', () => {
    const perGroup = withLimits({ countingMode: 'per-group' });
    expect(ask({ contest: perGroup, priorEntries: three })).toEqual([]);
    const same = [entryOf(author()), entryOf(author()), entryOf(author())];
    expect(ask({ contest: perGroup, priorEntries: same })).toEqual(['limits/too-many-entries']);
  });

  test('holds for every sequence of entries: whoever is let in stays within the limit', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) =>
      author({ personId: id, fullName: `Người ${id}`, phone: undefined, isLeader: false }),
    );
    const groups = fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(groups, { maxLength: 14 }), fc.integer({ min: 1, max: 4 }), (attempts, entriesPerPerson) => {
        const limited = withLimits({ entriesPerPerson });
        const accepted: CountedEntry[] = [];
        for (const group of attempts) {
          const authors = group.flatMap((index, place) => {
            const person = people[index];
            return person ? [{ ...person, isLeader: place === 0 }] : [];
          });
          if (ask({ contest: limited, authors, priorEntries: accepted }).length === 0)
            accepted.push(entryOf(...authors));
        }
        for (const person of people) {
          const entries = accepted.filter((entry) =>
            entry.authors.some(({ personId }) => personId === person.personId),
          );
          expect(entries.length).toBeLessThanOrEqual(entriesPerPerson);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a group (O9)', () => {
  const crowd = (size: number): readonly EntryAuthor[] =>
    Array.from({ length: size }, (_, index) =>
      author({ personId: `p-${index}`, fullName: `Tác giả ${index}`, phone: undefined, isLeader: index === 0 }),
    );

  test.each([
    [0, ['limits/group-size', 'limits/leader-missing']],
    [1, []],
    [10, []],
    [11, ['limits/group-size']],
  ])('of %i authors gives %j', (size, codes) => {
    expect(ask({ authors: crowd(size) })).toEqual(codes);
  });

  test('has exactly one leader', () => {
    expect(ask({ authors: crowd(2).map((one) => ({ ...one, isLeader: true })) })).toEqual(['limits/leader-missing']);
  });

  test('holds nobody twice', () => {
    expect(ask({ authors: [author(), author({ isLeader: false })] })).toEqual(['limits/author-twice']);
  });
});

describe('a minor (O10)', () => {
  const guardian = { fullName: 'Lò Văn Cha', consented: true };

  test('needs guardian and own consent from seven to fifteen', () => {
    expect(ask({ authors: [author({ birthYear: 2012 })] })).toEqual([
      'eligibility/guardian-missing',
      'eligibility/child-consent-missing',
    ]);
    expect(ask({ authors: [author({ birthYear: 2012, guardian, childConsented: true })] })).toEqual([]);
  });

  test('under seven needs the guardian only', () => {
    expect(ask({ authors: [author({ birthYear: 2020, guardian })] })).toEqual([]);
  });

  test('is of age on the sixteenth birthday, not a day before', () => {
    expect(ask({ authors: [author({ birthYear: 2008, birthDate: '2008-07-01' })] })).toEqual([]);
    expect(ask({ authors: [author({ birthYear: 2008, birthDate: '2008-07-02' })] })).toContain(
      'eligibility/guardian-missing',
    );
  });

  test('is taken for the youngest possible age when only the year is known', () => {
    expect(ask({ authors: [author({ birthYear: 2008 })] })).toContain('eligibility/guardian-missing');
    expect(ask({ authors: [author({ birthYear: 2007 })] })).toEqual([]);
  });

  test('is not made an adult by a year of birth that cannot be', () => {
    expect(ask({ authors: [author({ birthYear: 0 })] })).toEqual(['eligibility/birth-year-missing']);
    expect(ask({ authors: [author({ birthYear: 2025 })] })).toEqual(['eligibility/birth-year-missing']);
  });

  test('is not covered by a guardian who has not agreed', () => {
    const refused = { ...guardian, consented: false };
    expect(ask({ authors: [author({ birthYear: 2012, guardian: refused, childConsented: true })] })).toEqual([
      'eligibility/guardian-missing',
    ]);
  });
});

describe('declarations (R11, R13, O20)', () => {
  const only = (...declarations: readonly string[]) => [author({ declarations })];
  const ofLeader = ['original', 'unpublished', 'licence', 'personal-data', 'facebook', 'state-secrets'];

  test('of every author and of the leader are asked for', () => {
    expect(ask({ authors: only(...ofLeader) })).toEqual([]);
    expect(ask({ authors: only(...ofLeader.slice(1)) })).toEqual(['declarations/missing']);
  });

  test('on AI are asked for only when AI was used', () => {
    expect(ask({ authors: only(...ofLeader), uses: ['ai-used'] })).toEqual(['declarations/missing']);
    expect(ask({ authors: only(...ofLeader, 'ai'), uses: ['ai-used'] })).toEqual([]);
  });
});

describe('author data (R4)', () => {
  test('names a category of the contest', () => {
    expect(ask({ authors: [author({ category: 'visitor' })] })).toEqual(['eligibility/category-unknown']);
  });

  test('has the unit or the place that the category needs', () => {
    expect(ask({ authors: [author({ category: 'cadre' })] })).toEqual(['eligibility/unit-missing']);
    expect(ask({ authors: [author({ locality: undefined })] })).toEqual(['eligibility/locality-missing']);
  });
});

test('no finding carries a name, a telephone or an address', () => {
  const findings = checkEligibility({
    contest,
    authors: [author({ birthYear: 2015, declarations: [], category: 'x', email: 'mai@example.vn' })],
    staffRegister: [{ fullName: 'Lò Thị Mai', phone: '0912345678', roles: ['juror'] }],
    priorEntries: [],
    atMs,
  });
  expect(findings.length).toBeGreaterThan(4);
  expect(JSON.stringify(findings)).not.toMatch(/Mai|0912|example/);
});
