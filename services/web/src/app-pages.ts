import { liesUnder } from './lies-under';

/** Addresses that the React app draws itself; it reads the rest of the path. */
const APP_PAGES = ['/dang-nhap', '/du-thi', '/cua-toi', '/c'] as const;

/** Whether the React app draws this path. The front door and the offline worker must agree on it. */
export const isAppPage = (path: string): boolean => APP_PAGES.some((page) => liesUnder(path, page));
