import { ContestError, deskRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import { beginClip } from '../clips/begin-clip';
import { withClipAudit } from '../clips/clip-audit';
import { findClip } from '../clips/find-clip';
import { showClip } from '../clips/show-clip';
import type { Intake } from '../intake';

/** Tries again with a clip that failed, or whose workflow was lost. Harmless while it is being worked on. */
export const retryClip = (intake: Intake): RouteEntry =>
  route(deskRoutes.retryClip, async ({ params, signedIn }) => {
    const clip = await findClip(intake.store, params.clipId);
    if (clip.state === 'ready') throw new ContestError('already-done');
    const by = signedIn();
    await withClipAudit(intake, { action: 'clip-retry', clip, by }, () => beginClip(intake, { clip, by: by.userId }));
    return showClip(intake, await findClip(intake.store, params.clipId));
  });
