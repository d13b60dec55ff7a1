import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils';

/**
 * SHA-256 as 64 hexadecimal digits. In plain JavaScript, because the recount also runs in a page opened from a disk, where
 * browsers keep their own hashes closed.
 */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 over a prefix byte and some bytes, as RFC 9162 section 2.1.1 keeps leaves and nodes apart. */
export function prefixedHash(prefix: number, ...parts: readonly Uint8Array[]): string {
  const hash = sha256.create().update(Uint8Array.of(prefix));
  for (const part of parts) hash.update(part);
  return bytesToHex(hash.digest());
}

export { hexToBytes, utf8ToBytes };
