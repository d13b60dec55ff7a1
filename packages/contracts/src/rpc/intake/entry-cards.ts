import { z } from 'zod';
import { filmSources } from '../../film-sources';
import { contestId, entryCode, entryId, objectKey } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** As many cards as surely fit one message of the bus (256 KB), with the longest summaries and most authors. */
export const ENTRY_CARDS_PAGE = 30;

/** What may be shown in public of an entry (gallery, juror, papers). Display names follow the guardian's choice (O10). */
export const entryCard = z.object({
  entryId,
  code: entryCode,
  title: z.string(),
  summary: z.string(),
  form: z.string(),
  authorNames: z.array(z.string()),
  unitName: z.string(),
  localityName: z.string(),
  aiUse: z.string().nullable(),
  durationMs: z.number().int().nonnegative().nullable(),
  playKey: objectKey.nullable(),
  posterKey: objectKey.nullable(),
  /** Object keys; null until the preview is made. */
  preview: filmSources.nullable(),
  version: z.number().int().positive(),
});
export type EntryCard = z.infer<typeof entryCard>;

export const entryCards = defineRpc({
  service: 'intake',
  verb: 'entry-cards',
  request: z.object({ contestId, entryIds: z.array(entryId).min(1).max(ENTRY_CARDS_PAGE) }),
  reply: z.object({ cards: z.array(entryCard) }),
});
