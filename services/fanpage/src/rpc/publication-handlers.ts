import { rpc, type RpcEntry } from '@hoithi/bus';
import {
  ContestError,
  planPublication,
  publicationVisible,
  reconcilePublication,
  sendPublication,
  withdrawPublication,
  type Channel,
} from '@hoithi/contracts';
import { type Change, changeDocument, insertFirst, newOutbox, outboxEntry } from '@hoithi/mongo-kit';
import type { Fanpage } from '../fanpage';
import { isVisible, publicationId, type Publication } from '../store/publication';
import { ABSENT, viewPublication, watchUrl, type PublicationView } from './publication-view';

type Key = { readonly contestId: string; readonly entryId: string; readonly channel: Channel };

/** The website channel: plan, send, reconcile, withdraw. Each may be called any number of times; the document decides what is left to do. */
export function publicationHandlers(fanpage: Fanpage): readonly RpcEntry[] {
  return [
    rpc(planPublication, (request) => onWebsite(request, () => plan(fanpage, request))),
    rpc(sendPublication, (request) => onWebsite(request, () => change(fanpage, request, send(fanpage)))),
    rpc(reconcilePublication, (request) =>
      onWebsite(request, () => change(fanpage, request, announceWhenVisible(fanpage))),
    ),
    rpc(withdrawPublication, (request) => onWebsite(request, () => change(fanpage, request, withdraw(fanpage)))),
  ];
}

async function onWebsite(key: Key, act: () => Promise<PublicationView>): Promise<PublicationView> {
  return key.channel === 'website' ? act() : ABSENT;
}

async function plan(
  fanpage: Fanpage,
  request: Key & { readonly code: string; readonly visibleFromMs: number },
): Promise<PublicationView> {
  const { database, clock, publicUrl } = fanpage;
  const { contestId, entryId, channel, code, visibleFromMs } = request;
  const nowMs = clock.nowMs();
  if (!fanpage.contests.has(contestId)) throw new ContestError('unknown-contest', { contestId });
  const publication = {
    _id: publicationId(request),
    contestId,
    entryId,
    channel,
    code,
    state: 'planned' as const,
    visibleFromMs,
    plannedAtMs: nowMs,
    sentAtMs: null,
    withdrawnAtMs: null,
    announcedAtMs: null,
    ...newOutbox([]),
  } satisfies Publication;
  if (await insertFirst(database.publications, publication)) return viewPublication(publication, { publicUrl, nowMs });
  // Known already: only the instant may still move, and only while nobody has seen it.
  return change(fanpage, request, (known) =>
    known.state === 'withdrawn' || isVisible(known, nowMs) || known.visibleFromMs === visibleFromMs
      ? null
      : { set: { visibleFromMs } },
  );
}

/** Carries out one decision on a planned publication and tells how it stands then. */
async function change(
  fanpage: Fanpage,
  key: Key,
  decide: (publication: Publication) => Change | null,
): Promise<PublicationView> {
  const { database, clock, publicUrl, relay } = fanpage;
  const publication = await changeDocument(database.publications, publicationId(key), decide);
  if (!publication) return ABSENT;
  if (publication.outboxPending) relay.wake();
  return viewPublication(publication, { publicUrl, nowMs: clock.nowMs() });
}

const send =
  (fanpage: Fanpage) =>
  (publication: Publication): Change | null => {
    if (publication.state !== 'planned') return announceWhenVisible(fanpage)(publication);
    const sent = { ...publication, state: 'sent' as const };
    const announcement = announceWhenVisible(fanpage)(sent);
    return { ...announcement, set: { ...announcement?.set, state: 'sent', sentAtMs: fanpage.clock.nowMs() } };
  };

const withdraw =
  ({ clock }: Fanpage) =>
  (publication: Publication): Change | null =>
    publication.state === 'withdrawn' ? null : { set: { state: 'withdrawn', withdrawnAtMs: clock.nowMs() } };

/** The fact "visible" is told once, by whichever call first finds the instant passed. */
const announceWhenVisible =
  ({ clock, publicUrl }: Fanpage) =>
  (publication: Publication): Change | null => {
    const nowMs = clock.nowMs();
    if (publication.announcedAtMs !== null || !isVisible(publication, nowMs)) return null;
    const { _id, contestId, entryId, channel, code, visibleFromMs } = publication;
    const payload = { contestId, entryId, channel, url: watchUrl(publicUrl, code), atMs: visibleFromMs };
    return {
      set: { announcedAtMs: nowMs },
      facts: [
        outboxEntry(publicationVisible, payload as never, {
          contestId,
          factId: `publication-visible:${_id}`,
          atMs: nowMs,
        }),
      ],
    };
  };
