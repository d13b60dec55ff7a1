import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { readCalibration } from '../calibration/read-calibration';

/** The secretary's side of the calibration round: films, reference marks, and who has sealed how many; no juror's mark. */
export const serveListAnchors = (award: Award) =>
  route(awardRoutes.listAnchors, async ({ params: { contestId }, signedIn }) => {
    const { userId, roles } = signedIn();
    const { calibration, paperSheets } = award.contests.get(contestId).definition.jury;
    const { anchors, sheets, jurors } = await readCalibration(award, contestId);
    const sealed = sheets.filter(({ state }) => state === 'sealed');
    const cards = await award.cards(
      contestId,
      anchors.map(({ entryId }) => entryId),
    );
    return {
      fixed: sealed.length > 0,
      mostAnchors: calibration?.mostAnchors ?? 0,
      anchors: anchors.map(({ entryId, reference, reasons }) => ({
        entryId: entryId as never,
        title: cards.get(entryId)?.title ?? '',
        reference: { ...reference },
        reasons: { ...reasons },
      })),
      mayKey: paperSheets.accepted && roles.includes('secretary') && !jurors.some(({ jurorId }) => jurorId === userId),
      jurors: jurors.map(({ jurorId, name }) => ({
        jurorId: jurorId as never,
        name,
        sealed: sealed.filter((sheet) => sheet.jurorId === jurorId).length,
        sheets: anchors.map(({ entryId }) => {
          const own = sheets.find((sheet) => sheet.jurorId === jurorId && sheet.entryId === entryId);
          return {
            entryId: entryId as never,
            state: own?.state ?? ('unscored' as const),
            keyedBy: own?.keyed?.byName ?? null,
          };
        }),
      })),
    };
  });
