import { z } from 'zod';
import { contestId, entryId, objectKey, sha256Hex } from '../../ids';
import { defineRpc } from '../../rpc-contract';

/** 128 bits by murmur3: quick, and evidence only. */
const packetHash = z.string().regex(/^[0-9a-f]{32}$/);

/** A film's fingerprint as it travels: hashes, and the encoding of `@hoithi/novelty` in base64. */
export const filmPrint = z.object({
  sha256: sha256Hex,
  /** Hashes of the packets of picture and sound, the same in every remux; null where the run did not make them. */
  videoPackets: packetHash.nullable(),
  audioPackets: packetHash.nullable(),
  data: z.base64().max(60_000),
});
export type FilmPrint = z.infer<typeof filmPrint>;

/** Sheets on which lie small pictures of a film, row by row; picture `i` of all sheets shows the film at `timesMs[i]`. */
export const filmStills = z.object({
  columns: z.number().int().min(1).max(20),
  rows: z.number().int().min(1).max(20),
  sheets: z.array(objectKey).min(1).max(20),
  timesMs: z.array(z.number().int().nonnegative()).min(1).max(1_200),
});
export type FilmStills = z.infer<typeof filmStills>;

/**
 * Keeps the fingerprint of one version and looks for the same minutes in all other films. The same again changes nothing; pictures of
 * a full decode replace those of key frames, and a part that is missing leaves the known one.
 */
export const recordFingerprint = defineRpc({
  service: 'intake',
  verb: 'record-fingerprint',
  request: z.object({
    contestId,
    entryId,
    version: z.number().int().positive(),
    print: filmPrint,
    stills: filmStills.optional(),
  }),
  reply: z.object({ matches: z.number().int() }),
});
