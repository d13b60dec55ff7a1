/**
 * Key under which the same mailbox is found: lower case, without a `+tag`, and for Gmail without dots, which Google ignores.
 * @returns null when it is not an address
 */
export function emailKey(email: string): string | null {
  const [local = '', domain = '', ...rest] = email.trim().toLowerCase().split('@');
  const mailbox = local.split('+')[0] ?? '';
  if (!mailbox || !domain.includes('.') || rest.length > 0) return null;
  if (domain === 'gmail.com' || domain === 'googlemail.com') return `${mailbox.replaceAll('.', '')}@gmail.com`;
  return `${mailbox}@${domain}`;
}
