/**
 * Key under which the same Vietnamese telephone is found however it is typed: `+84 912.345.678`, `0084912345678` and
 * `0912345678` are one. Only for finding the same person; it does not say that the number exists.
 * @returns digits with a leading 0, or null when fewer than nine digits were given
 */
export function phoneKey(phone: string): string | null {
  const digits = phone.replace(/\D/g, '');
  const national = digits.replace(/^(0084|84(?=\d{9,10}$))/, '').replace(/^0+/, '');
  return national.length < 9 ? null : `0${national}`;
}
