import { hexToBytes, prefixedHash } from './sha256';

const NODE_PREFIX = 0x01;

/** Hash of an inner node (RFC 9162, 2.1.1): SHA-256 of 0x01 and both children, hexadecimal in and out. */
export const hashNode = (left: string, right: string): string =>
  prefixedHash(NODE_PREFIX, hexToBytes(left), hexToBytes(right));
