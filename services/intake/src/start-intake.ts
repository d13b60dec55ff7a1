import { connectBus, consumeFacts, serveRpc } from '@hoithi/bus';
import {
  createHttpApp,
  createTokenVerifier,
  defineRoutes,
  listen,
  systemClock,
  type CloseStep,
  type Logger,
} from '@hoithi/platform';
import { pingMongo } from '@hoithi/mongo-kit';
import { AUTH_PATH, createAuth } from './auth/create-auth';
import { deriveSecret } from './auth/derive-secret';
import { saveStaff } from './auth/save-staff';
import { serveAuth } from './auth/serve-auth';
import type { IntakeConfig } from './config';
import { onComplaintAnswered } from './consume/complaint-answered';
import { onContestPhaseChanged } from './consume/contest-phase-changed';
import { onCouncilDecided } from './consume/council-decided';
import { onCouncilFinalised } from './consume/council-finalised';
import { onEntryPhaseChanged } from './consume/entry-phase-changed';
import { onUploadCompleted } from './consume/upload-completed';
import { onLookRequested } from './consume/look-requested';
import { onViewingsAssigned } from './consume/viewings-assigned';
import { openContestRegister } from './contests/contest-register';
import { allRoutes } from './http/all-routes';
import { serveApiDocs } from './http/serve-api-docs';
import type { Intake } from './intake';
import { codeLetter } from './mail/code-letter';
import { createMailer } from './mail/create-mailer';
import { openRadar } from './radar/open-radar';
import { serveAudit } from './rpc/audit';
import { serveCloseList } from './rpc/close-list';
import { serveEntryCards } from './rpc/entry-cards';
import { serveEntryRecords } from './rpc/entry-records';
import { serveEligibilityLights } from './rpc/eligibility-lights';
import { serveOwnEntries } from './rpc/own-entries';
import { serveListEntries } from './rpc/list-entries';
import { serveListStaff } from './rpc/list-staff';
import { serveForgetClip } from './rpc/forget-clip';
import { serveRecordClip } from './rpc/record-clip';
import { serveRecordClipPrint } from './rpc/record-clip-print';
import { serveRecordFingerprint } from './rpc/record-fingerprint';
import { serveRecordInspection } from './rpc/record-inspection';
import { serveFindConflicts } from './rpc/find-conflicts';
import { serveTellJuror } from './rpc/tell-juror';
import { serveMediaRuns } from './rpc/media-runs';
import { serveFilmCommands } from './rpc/film-commands';
import { serveRecordPreview } from './rpc/record-preview';
import { serveSendNotice } from './rpc/send-notice';
import { calendarStart } from './store/calendar-start';
import { countCodeRequest } from './store/count-code-request';
import { openStore } from './store/open-store';
import { connectWorkflows } from './workflows/connect-workflows';

/** Connects, builds and starts intake; answers what is to be closed, in order. */
export async function startIntake(config: IntakeConfig, logger: Logger): Promise<readonly CloseStep[]> {
  const clock = systemClock;
  const publicUrl = config.HOITHI_PUBLIC_URL;
  const store = await openStore(config.MONGODB_URL);
  const bus = await connectBus({
    url: config.NATS_URL,
    name: 'intake',
    onEvent: (event) => logger.info(event, 'nats connection'),
  });
  const workflows = await connectWorkflows({
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
  });
  const mailer = createMailer({ smtpUrl: config.SMTP_URL, publicUrl });
  const auth = createAuth({
    store,
    logger,
    publicUrl,
    secret: config.HOITHI_SECRET,
    sendCode: ({ email, code }) => mailer.send(codeLetter({ email, code, publicUrl })),
  });
  const startAtMs = await calendarStart(store, {
    startAtMs: config.HOITHI_DEMO_CALENDAR_START_MS,
    nowMs: clock.nowMs(),
  });
  const contests = openContestRegister(config.HOITHI_CONTESTS_DIR, startAtMs);
  const personSecret = deriveSecret(config.HOITHI_SECRET, 'person');
  const radar = await openRadar(store);
  const intake: Intake = {
    store,
    auth,
    contests,
    bus,
    radar,
    workflows,
    mailer,
    clock,
    logger,
    publicUrl,
    personSecret,
  };

  for (const member of config.HOITHI_STAFF) await saveStaff(intake, member, clock.nowMs());

  const onError = (error: unknown, meta: object): void => logger.error({ err: error, ...meta }, 'work failed');
  const server = await serveRpc(bus, {
    service: 'intake',
    version: '1.0.0',
    handlers: [
      serveListEntries(intake),
      serveEntryCards(intake),
      serveEntryRecords(intake),
      serveEligibilityLights(intake),
      serveOwnEntries(intake),
      serveRecordInspection(intake),
      serveRecordFingerprint(intake),
      serveRecordPreview(intake),
      serveRecordClip(intake),
      serveRecordClipPrint(intake),
      serveForgetClip(intake),
      serveCloseList(intake),
      serveListStaff(intake),
      serveSendNotice(intake),
      serveTellJuror(intake),
      serveFindConflicts(intake),
      ...serveFilmCommands(intake),
      serveMediaRuns(intake),
      serveAudit(intake),
    ],
    onError,
  });
  const entryFacts = consumeFacts(bus, {
    stream: 'ENTRIES',
    durable: 'intake-entries',
    handlers: [onEntryPhaseChanged(intake), onUploadCompleted(intake)],
    onError,
  });
  const contestFacts = consumeFacts(bus, {
    stream: 'CONTESTS',
    durable: 'intake-contests',
    handlers: [
      onContestPhaseChanged(intake),
      onCouncilDecided(intake),
      onCouncilFinalised(intake),
      onComplaintAnswered(intake),
      onViewingsAssigned(intake),
      onLookRequested(intake),
    ],
    onError,
  });

  const app = createHttpApp({
    logger,
    service: 'intake',
    ready: () => Promise.all([pingMongo(store.connection), bus.ping(), workflows.ping()]),
    skipJsonFor: [AUTH_PATH],
    mount: (root) => {
      const beforeCode = (email: string): Promise<void> => countCodeRequest(store, { email, nowMs: clock.nowMs() });
      root.all(`${AUTH_PATH}/*splat`, serveAuth(auth, { origin: publicUrl, beforeCode }));
      serveApiDocs(root, publicUrl);
      const jwksUrl = `http://127.0.0.1:${config.HOITHI_PORT}${AUTH_PATH}/jwks`;
      defineRoutes({ router: root, authenticate: createTokenVerifier({ jwksUrl }), routes: allRoutes(intake) });
    },
  });
  const http = await listen(app, config.HOITHI_PORT, config.HOITHI_HOST);
  logger.info({ port: http.port }, 'listening');

  return [
    { what: 'http', close: http.close },
    { what: 'rpc', close: server.stop },
    { what: 'entry facts', close: entryFacts.stop },
    { what: 'contest facts', close: contestFacts.stop },
    { what: 'temporal', close: () => workflows.close() },
    { what: 'nats', close: () => bus.drain() },
    { what: 'mail', close: () => mailer.close() },
    { what: 'mongodb', close: () => store.connection.close() },
  ];
}
