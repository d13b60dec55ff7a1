import { rpc } from '@hoithi/bus';
import { objectUrls } from '@hoithi/contracts';
import type { Storage } from '../storage';

/** Long enough for the slowest honest transfer between our own machines. */
const SECONDS = 3600;

export const serveObjectUrls = ({ objects }: Storage) =>
  rpc(objectUrls, async ({ get, put }) => ({
    get: Object.fromEntries(
      await Promise.all(get.map(async (key) => [key, await objects.presignGet(key, SECONDS)] as const)),
    ),
    put: Object.fromEntries(
      await Promise.all(put.map(async ({ key }) => [key, await objects.presignPut(key, SECONDS)] as const)),
    ),
  }));
