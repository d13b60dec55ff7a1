import { deskRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import { findClip } from '../clips/find-clip';
import { showClip } from '../clips/show-clip';
import type { Intake } from '../intake';

export const getClip = (intake: Intake): RouteEntry =>
  route(deskRoutes.getClip, async ({ params }) => showClip(intake, await findClip(intake.store, params.clipId)));
