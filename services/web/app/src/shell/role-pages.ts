import type { Role } from '../api/shapes';

/** Console pages and who finds them in the menu; the services decide who may read them. */
export const ROLE_PAGES = [
  { to: '/c', key: 'home', roles: ['screener', 'secretary', 'juror', 'council', 'publisher', 'auditor', 'operator'] },
  { to: '/c/so-loai', key: 'desk', roles: ['screener', 'secretary', 'council', 'auditor'] },
  { to: '/c/phim-doi-chieu', key: 'clips', roles: ['screener', 'secretary', 'auditor'] },
  { to: '/c/cham', key: 'queue', roles: ['juror'] },
  { to: '/c/cam-ket', key: 'declaration', roles: ['juror'] },
  { to: '/c/tien-do', key: 'progress', roles: ['secretary', 'auditor', 'council'] },
  { to: '/c/phieu-giay', key: 'keyed', roles: ['secretary', 'auditor'] },
  { to: '/c/phan-cong', key: 'panels', roles: ['secretary', 'auditor'] },
  { to: '/c/don-doc', key: 'chase', roles: ['secretary', 'auditor'] },
  { to: '/c/xung-dot', key: 'conflicts', roles: ['secretary', 'auditor'] },
  { to: '/c/xet-giai', key: 'council', roles: ['council', 'secretary', 'auditor'] },
  { to: '/c/so-lieu-kenh', key: 'snapshots', roles: ['publisher', 'secretary', 'council', 'auditor'] },
  { to: '/c/van-ban', key: 'papers', roles: ['secretary', 'council', 'auditor'] },
  { to: '/c/thao-luan', key: 'deliberation', roles: ['juror', 'secretary', 'council', 'auditor'] },
  { to: '/c/chan-doan', key: 'diagnostics', roles: ['secretary', 'council', 'auditor'] },
  {
    to: '/c/cuoc-thi',
    key: 'contest',
    roles: ['screener', 'secretary', 'council', 'publisher', 'auditor', 'operator'],
  },
  { to: '/c/nhan-su', key: 'staff', roles: ['secretary', 'auditor'] },
  { to: '/c/nhat-ky', key: 'log', roles: ['secretary', 'auditor'] },
] as const satisfies readonly { readonly to: string; readonly key: string; readonly roles: readonly Role[] }[];
