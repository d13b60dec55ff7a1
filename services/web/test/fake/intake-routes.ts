import { ContestError, intakeRoutes, type EntryId, type UploadId, type UserId } from '@hoithi/contracts';
import { stateWord } from '@hoithi/entry';
import type { Express } from 'express';
import type { EntryForm, EntryView } from '../../app/src/api/shapes';
import { emptyForm, makeEntry, CONTEST_ID } from './entry-fixtures';
import { mount } from './mount';
import { PEOPLE } from './people';
import type { Tus } from './start-tus';
import type { World } from './world';

/** The entrant's side. `huong.lo` owns the entries of the world; a newcomer begins with none. */
export function mountIntake(app: Express, world: World, tus: Tus): void {
  const owners = new Map<string, string>([...world.mine.keys()].map((entryId) => [entryId, PEOPLE.entrant.userId]));
  const sessions = new Map<
    string,
    { readonly uploadId: string; readonly bytes: number; readonly fileName: string; readonly fingerprint: string }
  >();
  let created = 0;

  const card = () => ({
    contestId: CONTEST_ID,
    title: world.contest.definition.title,
    theme: world.contest.definition.theme,
    phase: world.contestDesk.phase,
    calendar: { ...world.contest.calendar, ...world.contestDesk.calendar },
    serverNowMs: Date.now(),
    definition: world.contest.definition as unknown as Record<string, unknown>,
  });
  const find = (entryId: string, userId: string): EntryView => {
    const entry = world.mine.get(entryId);
    if (!entry || owners.get(entryId) !== userId) throw new ContestError('unknown-entry');
    return entry;
  };
  const withUpload = async (entry: EntryView): Promise<EntryView> => {
    const session = sessions.get(entry.entryId);
    if (!session) return entry;
    const receivedBytes = await tus.receivedBytes(session.uploadId);
    return {
      ...entry,
      upload: {
        ...session,
        uploadId: session.uploadId as UploadId,
        receivedBytes,
        state: receivedBytes >= session.bytes ? 'complete' : 'receiving',
      },
    };
  };

  mount(app, intakeRoutes.listContests, () => ({ contests: [card()] }));
  mount(app, intakeRoutes.getContest, () => card());
  mount(app, intakeRoutes.me, ({ who }) => ({
    userId: who.userId as UserId,
    email: who.email,
    name: who.name,
    roles: [...who.roles],
  }));
  mount(app, intakeRoutes.listMyEntries, async ({ who }) => ({
    entries: await Promise.all(
      [...world.mine.values()].filter((entry) => owners.get(entry.entryId) === who.userId).map(withUpload),
    ),
  }));
  mount(app, intakeRoutes.createDraft, ({ who, body }) => {
    const entryId = `new-${++created}` as EntryId;
    const entry = {
      ...makeEntry({
        place: 100 + created,
        nowMs: world.nowMs,
        phase: 'draft',
        form: patched(emptyForm(), body.form),
      }),
      entryId,
    };
    world.mine.set(entryId, entry);
    owners.set(entryId, who.userId);
    return entry;
  });
  mount(app, intakeRoutes.getEntry, ({ params, who }) => withUpload(find(params.entryId, who.userId)));
  mount(app, intakeRoutes.saveDraft, ({ params, body, who }) => {
    const entry = find(params.entryId, who.userId);
    if (world.saveRefusal) throw new ContestError(world.saveRefusal);
    const saved = { ...entry, form: patched(entry.form, body.form), savedAtMs: Date.now() };
    world.mine.set(params.entryId, saved);
    return withUpload(saved);
  });
  mount(app, intakeRoutes.deleteDraft, ({ params, who }) => {
    find(params.entryId, who.userId);
    world.mine.delete(params.entryId);
  });
  mount(app, intakeRoutes.startUpload, async ({ params, body, who }) => {
    find(params.entryId, who.userId);
    const uploadId = `up-${body.fingerprint.slice(0, 24)}`;
    if (sessions.get(params.entryId)?.uploadId !== uploadId) {
      await tus.create({ id: uploadId, bytes: body.bytes });
      sessions.set(params.entryId, {
        uploadId,
        bytes: body.bytes,
        fileName: body.fileName,
        fingerprint: body.fingerprint,
      });
    }
    return {
      uploadId: uploadId as UploadId,
      path: `/upload/${uploadId}`,
      token: 'fake-token',
      tokenExpiresAtMs: Date.now() + 86_400_000,
      bytes: body.bytes,
      receivedBytes: await tus.receivedBytes(uploadId),
    };
  });
  mount(app, intakeRoutes.submitEntry, async ({ params, body, who }) => {
    const entry = find(params.entryId, who.userId);
    const session = sessions.get(params.entryId);
    if (!session || session.uploadId !== body.uploadId) throw new ContestError('upload-incomplete');
    if ((await tus.receivedBytes(session.uploadId)) < session.bytes) throw new ContestError('upload-incomplete');
    sessions.delete(params.entryId);
    const checked = makeEntry({ place: 40, nowMs: Date.now(), phase: 'media-check', form: entry.form });
    const submitted: EntryView = {
      ...checked,
      entryId: entry.entryId,
      code: entry.code ?? checked.code,
      stateWord: stateWord({ phase: 'media-check' }),
      versions: [
        ...entry.versions,
        {
          ...checked.versions[0]!,
          version: entry.versions.length + 1,
          fileName: session.fileName,
          bytes: session.bytes,
          verdict: null,
          findings: [],
        },
      ],
    };
    world.mine.set(entry.entryId, submitted);
    return { receipt: receiptOf(submitted), entry: submitted };
  });
  mount(app, intakeRoutes.getReceipt, ({ params, who }) => receiptOf(find(params.entryId, who.userId)));
  mount(app, intakeRoutes.withdrawEntry, ({ params, who }) => {
    const entry = find(params.entryId, who.userId);
    const gone: EntryView = {
      ...entry,
      phase: 'closed',
      outcome: 'withdrawn',
      stateWord: stateWord({ phase: 'closed', outcome: 'withdrawn' }),
      untilMs: null,
      actions: [],
    };
    world.mine.set(entry.entryId, gone);
    return gone;
  });
}

function receiptOf(entry: EntryView) {
  const version = entry.versions.at(-1);
  if (!version || entry.code === null) throw new ContestError('not-found');
  return {
    code: entry.code,
    contestId: entry.contestId,
    entryId: entry.entryId,
    version: version.version,
    title: entry.form.title,
    fileName: version.fileName,
    bytes: version.bytes,
    sha256: version.sha256,
    submittedAtMs: version.submittedAtMs,
  };
}

/** Parts that were not sent stay as they are. */
function patched(
  form: EntryForm,
  part: { readonly [Key in keyof EntryForm]?: EntryForm[Key] | undefined } = {},
): EntryForm {
  return { ...form, ...Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) };
}
