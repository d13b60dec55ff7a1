import type { ScoreTable } from '../src';

const valid = (...totals: readonly string[]) => totals.map((total) => ({ state: 'valid' as const, total }));

export const scoreTable: ScoreTable = {
  jurors: [
    { name: 'Nguyễn Thị Ánh Tuyết', title: 'Trưởng Ban Giám khảo' },
    { name: 'Lò Văn Ún', title: 'Giám khảo' },
    { name: 'Trần Đức Thuỷ', title: 'Giám khảo' },
    { name: 'Quàng Thị Ngọc', title: 'Giám khảo' },
    { name: 'Hoàng Hữu Phước', title: 'Giám khảo' },
  ],
  rows: [
    {
      rank: 1,
      code: 'SL-003',
      title: 'Chợ phiên không tiền mặt ở bản Mòng',
      authorNames: ['Cầm Thị Hương', 'Lường Văn Quý'],
      unitName: 'Đoàn phường Chiềng Cơi',
      marks: valid('87.50', '86.25', '90.00', '88.75', '88.13'),
      validSheets: 5,
      sum: '440.63',
      mean: '88.13',
      note: 'Giải Nhất',
    },
    {
      rank: 2,
      code: 'SL-001',
      title: 'Sổ tay số của cô giáo vùng cao',
      authorNames: ['Đỗ Thị Phượng'],
      unitName: 'Trường THCS Mộc Châu',
      marks: [...valid('85.00', '84.50'), { state: 'recused' }, ...valid('86.00', '83.25')],
      validSheets: 4,
      sum: '338.75',
      mean: '84.69',
      note: 'Giải Nhì; phân định theo chủ đề',
    },
    {
      rank: null,
      code: 'SL-007',
      title: 'Một ngày không giấy tờ',
      authorNames: ['Vừ A Dính'],
      unitName: 'UBND xã Xuân Nha',
      marks: [...valid('75.00'), { state: 'missing' }, { state: 'missing' }, { state: 'excluded' }, ...valid('71.25')],
      validSheets: 2,
      sum: '146.25',
      mean: '73.13',
      note: 'Chưa đủ phiếu',
    },
  ],
  bookHash: 'a'.repeat(64),
};
