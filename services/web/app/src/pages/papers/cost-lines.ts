type Cost = { readonly name: string; readonly valueDong: number };

const LINE = /^(.+?)\s*[:：]\s*([\d.\s]+)(?:đ|đồng)?$/u;

/** "Thù lao Ban Giám khảo: 5.000.000" a line; null when a line says no name or no sum. */
export function readCosts(text: string): readonly Cost[] | null {
  const costs: Cost[] = [];
  for (const line of text.split('\n').map((part) => part.trim())) {
    if (line === '') continue;
    const [, name, sum] = LINE.exec(line) ?? [];
    const valueDong = Number((sum ?? '').replaceAll(/[.\s]/g, ''));
    if (name === undefined || sum === undefined || !Number.isSafeInteger(valueDong) || !/\d/.test(sum)) return null;
    costs.push({ name, valueDong });
  }
  return costs;
}

export const writeCosts = (costs: readonly Cost[]): string =>
  costs.map(({ name, valueDong }) => `${name}: ${valueDong.toLocaleString('vi-VN')}`).join('\n');
