/** The log's filters live in its address: an entry's code, a person, a day. */
export type LogSearch = { readonly ma?: string; readonly nguoi?: string; readonly ngay?: string };

const CODE = /^[A-Z0-9]{2,10}-\d{3,5}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function logSearch({ ma, nguoi, ngay }: Record<string, unknown>): LogSearch {
  return {
    ...(typeof ma === 'string' && CODE.test(ma) ? { ma } : {}),
    ...(typeof nguoi === 'string' && nguoi !== '' ? { nguoi } : {}),
    ...(typeof ngay === 'string' && DAY.test(ngay) ? { ngay } : {}),
  };
}

/** "sl-7" as people type it → the code "SL-007"; null while it is none. */
export function codeTyped(typed: string): string | null {
  const [, prefix = '', number = ''] = /^([a-z0-9]+)-?(\d{1,5})$/i.exec(typed.trim()) ?? [];
  const code = `${prefix.toUpperCase()}-${number.padStart(3, '0')}`;
  return CODE.test(code) ? code : null;
}
