/** 8735 → "87.35". */
export function formatHundredths(hundredths: number): string {
  const cents = hundredths % 100;
  return `${(hundredths - cents) / 100}.${String(cents).padStart(2, '0')}`;
}
