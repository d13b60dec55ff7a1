/** Builds MP4 boxes byte by byte, so that tests can say exactly what is wrong with a file. */
export const bytes = (...parts: readonly (Uint8Array | string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

export const u16 = (...values: readonly number[]): Uint8Array => {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => buffer.writeUInt16BE(value, index * 2));
  return buffer;
};

export const u32 = (...values: readonly number[]): Uint8Array => {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeUInt32BE(value >>> 0, index * 4));
  return buffer;
};

export const box = (type: string, ...parts: readonly (Uint8Array | string)[]): Uint8Array => {
  const payload = bytes(...parts);
  return bytes(u32(payload.length + 8), type, payload);
};

/** A box with version 0 and flags. */
export const fullBox = (type: string, flags: number, ...parts: readonly Uint8Array[]): Uint8Array =>
  box(type, u32(flags), ...parts);
