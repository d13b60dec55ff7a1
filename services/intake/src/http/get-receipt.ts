import { intakeRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import { receiptOf } from '../entry/receipt-of';
import type { Intake } from '../intake';
import { findOwnEntry } from '../store/find-entry';

export const getReceipt = (intake: Intake): RouteEntry =>
  route(intakeRoutes.getReceipt, async ({ params, signedIn }) =>
    receiptOf(await findOwnEntry(intake.store, params.entryId, signedIn().userId)),
  );
