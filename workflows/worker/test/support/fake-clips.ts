import type { ClipActivities, ClipFailure } from '@hoithi/contracts';
import type { FakeHouse } from './fake-house';

/** What intake and storage would know of reference clips, by clip. */
export class FakeClips {
  readonly told: Parameters<ClipActivities['recordClip']>[0][] = [];
  readonly printed: string[] = [];
  readonly forgotten: string[] = [];
  readonly removed: string[] = [];
  /** Why a clip cannot be used; fingerprinted where nothing is said. */
  readonly failures = new Map<string, ClipFailure>();
  /** Clips whose fingerprinting goes on until it is cancelled. */
  readonly endless = new Set<string>();

  constructor(private readonly house: Pick<FakeHouse, 'meet' | 'checkForEver'>) {}

  statesOf(clipId: string): readonly string[] {
    return this.told.filter((told) => told.clipId === clipId).map(({ state }) => state);
  }

  services(): Omit<ClipActivities, 'printClip'> {
    return {
      ingestClip: async ({ clipId }) => {
        this.house.meet('ingestClip', clipId);
        return { objectKey: `clips/${clipId}/a.mp4` as never, sha256: 'a'.repeat(64), bytes: 1_000 };
      },
      recordClip: async (told) => {
        this.house.meet('recordClip', told.clipId);
        this.told.push(told);
      },
      removeClipObjects: async ({ clipId }) => {
        this.house.meet('removeClipObjects', clipId);
        this.removed.push(clipId);
      },
      forgetClip: async ({ clipId }) => {
        this.house.meet('forgetClip', clipId);
        this.forgotten.push(clipId);
      },
    };
  }

  readonly printClip: ClipActivities['printClip'] = async ({ clipId }) => {
    this.house.meet('printClip', clipId);
    if (this.endless.has(clipId)) await this.house.checkForEver(clipId);
    const failure = this.failures.get(clipId) ?? null;
    if (failure === null) this.printed.push(clipId);
    return { failure };
  };
}
