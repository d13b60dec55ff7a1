import type { Text } from '../schema/text';

export type Holiday = { readonly from: string; readonly to: string; readonly name: Text };

const NEW_YEAR = { vi: 'Tết Dương lịch', en: 'New Year' };
const TET = { vi: 'Tết Nguyên đán', en: 'Lunar New Year' };
const HUNG_KINGS = { vi: 'Giỗ Tổ Hùng Vương', en: "Hung Kings' Day" };
const LIBERATION = { vi: 'Ngày Chiến thắng 30/4 và Quốc tế Lao động 1/5', en: 'Reunification Day and Labour Day' };
const NATIONAL_DAY = { vi: 'Quốc khánh 2/9', en: 'National Day' };

/**
 * Days off of state offices in Vietnam, with the days exchanged or given in lieu. Lunar feasts are a table because each year
 * is fixed by a decision; 2027 is what the Labour Code gives, to be corrected when that year's notice is out.
 */
export const PUBLIC_HOLIDAYS: Readonly<Record<number, readonly Holiday[]>> = {
  2024: [
    { from: '2024-01-01', to: '2024-01-01', name: NEW_YEAR },
    { from: '2024-02-08', to: '2024-02-14', name: TET },
    { from: '2024-04-18', to: '2024-04-18', name: HUNG_KINGS },
    { from: '2024-04-29', to: '2024-05-01', name: LIBERATION },
    { from: '2024-09-02', to: '2024-09-03', name: NATIONAL_DAY },
  ],
  2025: [
    { from: '2025-01-01', to: '2025-01-01', name: NEW_YEAR },
    { from: '2025-01-27', to: '2025-01-31', name: TET },
    { from: '2025-04-07', to: '2025-04-07', name: HUNG_KINGS },
    { from: '2025-04-30', to: '2025-05-02', name: LIBERATION },
    { from: '2025-09-01', to: '2025-09-02', name: NATIONAL_DAY },
  ],
  2026: [
    { from: '2026-01-01', to: '2026-01-02', name: NEW_YEAR },
    { from: '2026-02-16', to: '2026-02-20', name: TET },
    { from: '2026-04-26', to: '2026-04-27', name: HUNG_KINGS },
    { from: '2026-04-30', to: '2026-05-01', name: LIBERATION },
    { from: '2026-08-31', to: '2026-09-02', name: NATIONAL_DAY },
  ],
  2027: [
    { from: '2027-01-01', to: '2027-01-01', name: NEW_YEAR },
    { from: '2027-02-05', to: '2027-02-11', name: TET },
    { from: '2027-04-16', to: '2027-04-16', name: HUNG_KINGS },
    { from: '2027-04-30', to: '2027-05-03', name: LIBERATION },
    { from: '2027-09-02', to: '2027-09-03', name: NATIONAL_DAY },
  ],
};
