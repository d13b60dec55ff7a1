import type { diagnosticsView } from '@hoithi/contracts';
import type { z } from 'zod';

/** What the page of diagnostics is given. */
export type DiagnosticsView = z.input<typeof diagnosticsView>;

/** Whether jurors stand in it by name, or by number only. */
export type Naming = 'by-name' | 'by-number';
