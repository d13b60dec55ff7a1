import { prefixedHash } from './sha256';

const LEAF_PREFIX = 0x00;

/** Hash of a leaf (RFC 9162, 2.1.1): SHA-256 of 0x00 and the leaf's bytes, hexadecimal. */
export const hashLeaf = (bytes: Uint8Array): string => prefixedHash(LEAF_PREFIX, bytes);
