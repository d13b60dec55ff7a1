import type { ContestDefinition } from '../schema/contest';
import type { LintRemark } from './lint-finding';

type Reference = { readonly path: string; readonly key: string };

/** Names of bodies, signers and channels that nothing in the file defines, and keys that stand twice. */
export function checkReferences(definition: ContestDefinition): readonly LintRemark[] {
  const { organisation, channels } = definition;
  return [
    ...findUnknown({ kind: 'body', references: bodyReferences(definition), known: organisation.bodies }),
    ...findUnknown({ kind: 'signer', references: signerReferences(definition), known: organisation.signers }),
    ...findUnknown({
      kind: 'channel',
      references: [
        { path: 'channels.master', key: channels.master },
        { path: 'channels.counting', key: channels.counting },
      ],
      known: channels.list,
    }),
    ...findRepeated(definition),
  ];
}

function bodyReferences(definition: ContestDefinition): readonly Reference[] {
  const { organisation, screening, jury, council, complaints, rights, eligibility, channels, papers } = definition;
  const many = (path: string, keys: readonly string[]): readonly Reference[] =>
    keys.map((key, index) => ({ path: `${path}.${index}`, key }));
  return [
    { path: 'organisation.issuingBody', key: organisation.issuingBody },
    { path: 'organisation.standingBody', key: organisation.standingBody },
    { path: 'organisation.decidingBody', key: organisation.decidingBody },
    { path: 'screening.body', key: screening.body },
    { path: 'jury.body', key: jury.body },
    { path: 'council.body', key: council.body },
    { path: 'complaints.heardBy', key: complaints.heardBy },
    ...many('rights.broadcasters', rights.broadcasters),
    ...many('eligibility.barred.bodies', eligibility.barred.bodies),
    ...organisation.signers.map((signer, index) => ({ path: `organisation.signers.${index}.body`, key: signer.body })),
    ...organisation.contacts.map((contact, index) => ({
      path: `organisation.contacts.${index}.body`,
      key: contact.body,
    })),
    ...organisation.roles.flatMap((role, index) => many(`organisation.roles.${index}.bodies`, role.bodies)),
    ...channels.list.flatMap((channel, index) => many(`channels.list.${index}.operatedBy`, channel.operatedBy)),
    ...papers.list.map((paper, index) => ({ path: `papers.list.${index}.issuedBy`, key: paper.issuedBy })),
    ...(papers.remuneration ?? []).map(({ body }, index) => ({ path: `papers.remuneration.${index}.body`, key: body })),
  ];
}

function signerReferences({ papers, prizes }: ContestDefinition): readonly Reference[] {
  return [
    ...papers.list.flatMap((paper, index) =>
      paper.signers.map((key, place) => ({ path: `papers.list.${index}.signers.${place}`, key })),
    ),
    ...prizes.jury.flatMap((prize, index) =>
      prize.extraHonour ? [{ path: `prizes.jury.${index}.extraHonour.signer`, key: prize.extraHonour.signer }] : [],
    ),
  ];
}

function findUnknown(search: {
  readonly kind: 'body' | 'signer' | 'channel';
  readonly references: readonly Reference[];
  readonly known: readonly { readonly id: string }[];
}): readonly LintRemark[] {
  const known = new Set(search.known.map((one) => one.id));
  return search.references
    .filter((reference) => !known.has(reference.key))
    .map((reference): LintRemark => ({
      weight: 'error',
      code: `reference/${search.kind}-unknown`,
      path: reference.path,
      text: {
        vi: `"${reference.key}" chưa được khai ở nơi nào trong tệp.`,
        en: `"${reference.key}" is defined nowhere in the file.`,
      },
    }));
}

function findRepeated(definition: ContestDefinition): readonly LintRemark[] {
  const lists: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    'organisation.bodies': definition.organisation.bodies,
    'organisation.signers': definition.organisation.signers,
    'works.forms': definition.works.forms,
    'works.contentTypes': definition.works.contentTypes,
    'eligibility.categories': definition.eligibility.categories,
    'units.register': definition.units.register,
    declarations: definition.declarations,
    'screening.items': definition.screening.items,
    'scoring.rubric': definition.scoring.rubric,
    'prizes.jury': definition.prizes.interaction
      ? [...definition.prizes.jury, definition.prizes.interaction]
      : definition.prizes.jury,
    'channels.list': definition.channels.list,
    'papers.list': definition.papers.list,
  };
  return Object.entries(lists).flatMap(([path, list]) =>
    list
      .filter((item, index) => list.findIndex((other) => other.id === item.id) < index)
      .map((item): LintRemark => ({
        weight: 'error',
        code: 'reference/id-twice',
        path,
        text: { vi: `Mã "${item.id}" có hai lần.`, en: `The id "${item.id}" stands twice.` },
      })),
  );
}
