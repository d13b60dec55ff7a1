/** A date as a clerk enters it. */
export type PaperDate = { readonly year: number; readonly month: number; readonly day: number };

/** "ngày 05 tháng 01 năm 2024": a zero before days below 10 and before months 1 and 2; dots until the date is entered. */
export function paperDate(date: PaperDate | null): string {
  if (date === null) return 'ngày …… tháng …… năm ……';
  const day = String(date.day).padStart(2, '0');
  const month = date.month <= 2 ? `0${date.month}` : String(date.month);
  return `ngày ${day} tháng ${month} năm ${date.year}`;
}
