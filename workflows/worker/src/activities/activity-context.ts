import type { Bus } from '@hoithi/bus';
import type { Client } from '@temporalio/client';

/** What activities work with: the bus to the services, and a client to reach other workflows. */
export type ActivityContext = { readonly bus: Bus; readonly temporal: Client };
