import type { Role } from '../api/shapes';

/** Parts of a contest's work, in its order; a menu of many pages shows one of them open. */
export type PageGroup = 'entries' | 'judging' | 'result' | 'contest';

/** Console pages, group by group, and who finds them in the menu; the services decide who may read them. */
export const ROLE_PAGES = [
  {
    to: '/c',
    key: 'home',
    group: null,
    roles: ['screener', 'secretary', 'juror', 'council', 'publisher', 'auditor', 'operator'],
  },
  { to: '/c/so-loai', key: 'desk', group: 'entries', roles: ['screener', 'secretary', 'council', 'auditor'] },
  { to: '/c/phim-doi-chieu', key: 'clips', group: 'entries', roles: ['screener', 'secretary', 'auditor'] },
  { to: '/c/cham', key: 'queue', group: 'judging', roles: ['juror'] },
  { to: '/c/cam-ket', key: 'declaration', group: 'judging', roles: ['juror'] },
  { to: '/c/tien-do', key: 'progress', group: 'judging', roles: ['secretary', 'auditor', 'council'] },
  { to: '/c/phieu-giay', key: 'keyed', group: 'judging', roles: ['secretary', 'auditor'] },
  { to: '/c/phan-cong', key: 'panels', group: 'judging', roles: ['secretary', 'auditor'] },
  { to: '/c/don-doc', key: 'chase', group: 'judging', roles: ['secretary', 'auditor'] },
  { to: '/c/xung-dot', key: 'conflicts', group: 'judging', roles: ['secretary', 'auditor'] },
  { to: '/c/thao-luan', key: 'deliberation', group: 'result', roles: ['juror', 'secretary', 'council', 'auditor'] },
  { to: '/c/xet-giai', key: 'council', group: 'result', roles: ['council', 'secretary', 'auditor'] },
  { to: '/c/so-lieu-kenh', key: 'snapshots', group: 'result', roles: ['publisher', 'secretary', 'council', 'auditor'] },
  { to: '/c/chan-doan', key: 'diagnostics', group: 'result', roles: ['secretary', 'council', 'auditor'] },
  {
    to: '/c/cuoc-thi',
    key: 'contest',
    group: 'contest',
    roles: ['screener', 'secretary', 'council', 'publisher', 'auditor', 'operator'],
  },
  { to: '/c/van-ban', key: 'papers', group: 'contest', roles: ['secretary', 'council', 'auditor'] },
  { to: '/c/nhan-su', key: 'staff', group: 'contest', roles: ['secretary', 'auditor'] },
  { to: '/c/nhat-ky', key: 'log', group: 'contest', roles: ['secretary', 'auditor'] },
] as const satisfies readonly {
  readonly to: string;
  readonly key: string;
  readonly group: PageGroup | null;
  readonly roles: readonly Role[];
}[];

export type RolePage = (typeof ROLE_PAGES)[number];
