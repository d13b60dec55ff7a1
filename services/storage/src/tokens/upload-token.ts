import { ContestError } from '@hoithi/contracts';
import type { Signer } from './sign';

/** A session may be resumed for this long; opening it again gives a fresh token. */
const UPLOAD_TOKEN_MS = 30 * 24 * 3600 * 1000;

type Claim = { readonly u: string; readonly o: string; readonly e: number };

export function issueUploadToken(
  signer: Signer,
  upload: { readonly id: string; readonly ownerId: string; readonly nowMs: number },
) {
  const expiresAtMs = upload.nowMs + UPLOAD_TOKEN_MS;
  return {
    token: signer.sign({ u: upload.id, o: upload.ownerId, e: Math.floor(expiresAtMs / 1000) } satisfies Claim),
    expiresAtMs,
  };
}

/** @throws {ContestError} `upload-token-invalid` for a missing, foreign, reused-for-another-upload or expired token */
export function checkUploadToken(
  signer: Signer,
  call: { readonly token: string | null; readonly uploadId: string; readonly nowMs: number },
): void {
  const claim = call.token ? signer.open<Claim>(call.token, call.nowMs) : null;
  if (claim?.u !== call.uploadId) throw new ContestError('upload-token-invalid');
}
