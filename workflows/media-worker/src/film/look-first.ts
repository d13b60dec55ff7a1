import { checkContainer, type MediaVerdict, type RangeReader, type VideoProfile } from '@hoithi/media';

/** What a look may cost: an ordinary film takes three requests and 0.3 MB; more than this is cheaper by fetching the film. */
const BUDGET = { requests: 40, bytes: 24 * 1024 * 1024 } as const;

class LookTooLong extends Error {}

type Look = { readonly source: RangeReader; readonly profile: VideoProfile };

/**
 * Gate 0 before the film is fetched. Answers the verdict when it already sends the film back, and nothing when the film has to be
 * fetched to know more. A film cut into thousands of fragments is not looked at piece by piece.
 * @throws what the source throws
 */
export async function lookFirst({ source, profile }: Look): Promise<MediaVerdict | undefined> {
  try {
    const { verdict } = await checkContainer({ source: withinBudget(source), profile });
    return verdict.verdict === 'accepted' ? undefined : verdict;
  } catch (error) {
    if (error instanceof LookTooLong) return undefined;
    throw error;
  }
}

function withinBudget(source: RangeReader): RangeReader {
  let [requests, bytes] = [0, 0];
  return {
    size: source.size,
    read: (offset, length) => {
      requests += 1;
      bytes += length;
      if (requests > BUDGET.requests || bytes > BUDGET.bytes) throw new LookTooLong();
      return source.read(offset, length);
    },
  };
}
