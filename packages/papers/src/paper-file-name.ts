import { searchKey } from '@hoithi/contest';

const LONGEST = 80;

/** "Bảng tổng hợp điểm" → "bang-tong-hop-diem". */
export const paperFileName = (name: string): string =>
  searchKey(name).replaceAll(' ', '-').slice(0, LONGEST).replace(/-+$/, '');
