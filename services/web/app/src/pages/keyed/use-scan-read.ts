import { useState } from 'react';
import { ApiError } from '../../api/api-error';

/**
 * Which scan this person reads from: the one that was here when the reading began. Another one that the first person puts in its place
 * meanwhile is not confirmed unread; it counts once this person was told to look again.
 */
export function useScanRead(scan: { readonly sha256: string } | null): {
  readonly sha256: string;
  readonly begin: () => void;
  /** Told of what was answered: a refusal because of the scan asks to look at it again, lost network does not. */
  readonly refused: (error: unknown) => void;
} {
  const [readFrom, setReadFrom] = useState<string | null>(null);
  const now = scan?.sha256 ?? null;
  return {
    sha256: readFrom ?? now ?? '',
    begin: () => setReadFrom((before) => before ?? now),
    refused: (error) => {
      if (error instanceof ApiError && error.code === 'keyed-changed') setReadFrom(null);
    },
  };
}
