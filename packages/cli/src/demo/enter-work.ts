import { intakeRoutes, type EntryForm, type EntryHttpView } from '@hoithi/contracts';
import { basename } from 'node:path';
import { callRoute, type Caller } from '../http-client/call-route';
import { fingerprintOf, hashFilm, uploadFilm } from './upload-film';
import type { Work } from './works';

type Entrant = { readonly caller: Caller; readonly contestId: string };

/** One entrant's way through the entry pages: draft, form saved piece by piece, film, submission. */
export async function enterWork(entrant: Entrant, work: Work, filmPath: string): Promise<EntryHttpView> {
  const { caller, contestId } = entrant;
  const contest = await callRoute(caller, intakeRoutes.getContest, { params: { contestId } as never });
  const draft = await callRoute(caller, intakeRoutes.createDraft, {
    params: { contestId } as never,
    body: { form: { title: work.title } },
  });
  const params = { entryId: draft.entryId };
  await callRoute(caller, intakeRoutes.saveDraft, {
    params,
    body: { form: formOf(work, requiredDeclarations(contest.definition)) },
  });
  return sendFilm(caller, draft.entryId, filmPath);
}

/** Uploads and submits a film: the first one, or one that takes the place of an earlier one. */
export async function sendFilm(
  caller: Caller,
  entryId: EntryHttpView['entryId'],
  path: string,
): Promise<EntryHttpView> {
  const params = { entryId };
  const file = await fingerprintOf(path);
  const session = await callRoute(caller, intakeRoutes.startUpload, {
    params,
    body: { fileName: basename(path), ...file },
  });
  await uploadFilm({ origin: caller.origin, session, path });
  const { entry } = await callRoute(caller, intakeRoutes.submitEntry, {
    params,
    body: { uploadId: session.uploadId, sha256: await hashFilm(path) },
  });
  return entry;
}

function formOf(work: Work, declarations: readonly string[]): Partial<EntryForm> {
  return {
    title: work.title,
    summary: work.summary,
    form: work.form,
    contentType: work.contentType,
    aboutPlace: work.unitName || 'Bản Áng, xã Đông Sang',
    aiUse: null,
    declarations: [...declarations],
    authors: [
      {
        fullName: work.author,
        birthYear: 1990,
        category: work.category,
        unitName: work.unitName,
        localityId: work.localityId,
        phone: work.phone,
        email: work.email,
        isLeader: true,
        guardian: null,
      },
    ],
  };
}

/** Ids of the declarations that every adult author of a film without borrowed material must tick. */
function requiredDeclarations(definition: Readonly<Record<string, unknown>>): readonly string[] {
  const all = definition['declarations'] as readonly { id: string; by: string; need: string; onlyWhen?: string }[];
  return all
    .filter(({ by, need, onlyWhen }) => need === 'required' && !onlyWhen && (by === 'author' || by === 'leader'))
    .map(({ id }) => id);
}
