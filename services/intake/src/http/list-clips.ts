import { CLIP_LIMITS, deskRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import { listClipActs } from '../clips/clip-audit';
import { showClipRow } from '../clips/show-clip';
import type { Intake } from '../intake';
import type { ClipRow } from '../store/clip-row';

/** Every reference clip, newest first. */
export const listClips = (intake: Intake): RouteEntry =>
  route(deskRoutes.listClips, async () => {
    const { store } = intake;
    const rows = await store.clips.find({}).sort({ addedAtMs: -1 }).lean<ClipRow[]>();
    const shown = await Promise.all(rows.map((clip) => showClipRow(intake, clip)));
    return {
      clips: shown.map(({ row }) => row),
      acts: [...(await listClipActs(store))],
      limits: { ...CLIP_LIMITS },
    };
  });
