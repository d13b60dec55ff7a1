/**
 * Key for searching and for comparing names: accents removed, đ to d, lower case, single spaces.
 * Old and new tone placement ("hoà", "hòa") give the same key, and so do the look-alikes of đ that old Vietnamese fonts left behind and
 * the invisible signs that come along from a PDF.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[đĐðÐɖƉ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
