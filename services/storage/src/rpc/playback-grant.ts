import { rpc } from '@hoithi/bus';
import { playbackGrant } from '@hoithi/contracts';
import type { Storage } from '../storage';
import { mediaPath } from '../tokens/media-token';

export const servePlaybackGrant = ({ mediaSigner, clock }: Storage) =>
  rpc(playbackGrant, ({ objectKeys, forSeconds }) => ({
    paths: Object.fromEntries(
      objectKeys.map((key) => [key, mediaPath(mediaSigner, { objectKey: key, forSeconds, nowMs: clock.nowMs() })]),
    ),
  }));
