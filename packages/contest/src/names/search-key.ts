/**
 * Key for searching and for comparing names: accents removed, đ to d, lower case, single spaces.
 * Old and new tone placement ("hoà", "hòa") give the same key.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
