const { condition, defineUpdate, proxyActivities, setHandler } = require('@temporalio/workflow');

exports.entry = require('@hoithi/entry-workflow/workflow').entry;
exports.preview = require('@hoithi/preview-workflow/workflow').preview;
exports.publication = require('@hoithi/publication-workflow/workflow').publication;

const on = (taskQueue) => proxyActivities({ taskQueue, startToCloseTimeout: '1 minute' });
const services = on('services');
const media = on('media');

/** The yardstick: takes the same Update and runs the same seven activities with the same arguments, and does nothing else. */
exports.bare = async function bare({ contestId, entryId, code, calendar }) {
  let film = null;
  setHandler(defineUpdate('submit'), (given) => {
    film = given;
    return { phase: 'submission' };
  });
  await condition(() => film !== null);
  const words = { vi: 'Hệ thống đang nhận và đối chiếu tệp phim.', en: 'The film is being received.' };
  const tell = (phase, revision) =>
    services.recordPhase({
      contestId,
      entryId,
      code,
      revision,
      phase,
      outcome: null,
      prizeId: null,
      version: 1,
      atMs: Date.now(),
      waitingFor: words,
      untilMs: calendar.closeAtMs,
      owner: 'system',
      needsAttention: false,
    });
  const notify = (kind) => services.sendNotice({ contestId, entryId, kind, key: `${entryId}/${kind}` });
  await tell('submission', 1);
  const stored = await services.ingestUpload({ contestId, entryId, uploadId: film.uploadId, expectedSha256: null });
  await tell('media-check', 2);
  await notify('received');
  await media.inspectFilm({ contestId, entryId, version: 1, ...stored });
  await tell('accepted', 3);
  await notify('accepted');
  await condition(() => false);
};
