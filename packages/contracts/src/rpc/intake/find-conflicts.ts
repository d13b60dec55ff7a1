import { INTERESTS } from '@hoithi/contest';
import { z } from 'zod';
import { contestId, entryId, userId } from '../../ids';
import { defineRpc } from '../../rpc-contract';

export const interest = z.enum(INTERESTS);
export const declaredRelation = z.object({
  kind: z.enum(['unit', 'place', 'person']),
  text: z.string().trim().min(2).max(120),
});

/** Ties between jurors and the people behind entries, as the registers have them. It tells who and what kind, never the data. */
export const findConflicts = defineRpc({
  service: 'intake',
  verb: 'find-conflicts',
  request: z.object({
    contestId,
    entryIds: z.array(entryId).max(500),
    declared: z.array(z.object({ jurorId: userId, relations: z.array(declaredRelation).max(30) })).max(100),
  }),
  reply: z.object({
    conflicts: z.array(
      z.object({
        jurorId: userId,
        entryId,
        interests: z.array(interest).min(1),
        weight: z.enum(['conflict', 'doubt']),
      }),
    ),
  }),
});
