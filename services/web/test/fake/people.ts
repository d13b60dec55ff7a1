import type { Role } from '@hoithi/contracts';

export type Person = {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
};

/** One person for each role, with names as long as real ones are. */
export const PEOPLE = {
  entrant: { userId: 'u-entrant', email: 'huong.lo@example.vn', name: 'Lò Thị Thu Hương', roles: ['entrant'] },
  newcomer: { userId: 'u-newcomer', email: 'moi.den@example.vn', name: '', roles: ['entrant'] },
  screener: { userId: 'u-screener', email: 'so.loai@example.vn', name: 'Cầm Văn Sơn', roles: ['screener'] },
  secretary: { userId: 'u-secretary', email: 'thu.ky@example.vn', name: 'Nguyễn Thị Hồng Nhung', roles: ['secretary'] },
  clerk: { userId: 'u-clerk', email: 'van.thu@example.vn', name: 'Vì Thị Xuân', roles: ['secretary'] },
  juror: { userId: 'u-juror', email: 'giam.khao@example.vn', name: 'Quàng Minh Đức', roles: ['juror'] },
  publisher: { userId: 'u-publisher', email: 'fanpage@example.vn', name: 'Lò Văn Quyền', roles: ['publisher'] },
  auditor: { userId: 'u-auditor', email: 'giam.sat@example.vn', name: 'Tòng Thị Thanh', roles: ['auditor'] },
  chair: { userId: 'u-chair', email: 'truong.ban@example.vn', name: 'Cầm Văn Đoàn', roles: ['council'] },
  council: { userId: 'u-council', email: 'hoi.dong@example.vn', name: 'Hoàng Thị Bích Phượng', roles: ['council'] },
} as const satisfies Record<string, Person>;

export type PersonKey = keyof typeof PEOPLE;

export const personByEmail = (email: string): Person | null =>
  Object.values(PEOPLE).find((person) => person.email === email) ?? null;
