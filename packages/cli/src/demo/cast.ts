import type { Role } from '@hoithi/contracts';

/** People and works of the rehearsal. All invented; addresses end in `.test`, which no mail leaves for. */
export type StaffMember = {
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly unitName: string;
  readonly roles: readonly Role[];
};

const staff = (name: string, email: string, title: string, unitName: string, ...roles: Role[]): StaffMember => ({
  name,
  email,
  title,
  unitName,
  roles,
});

export const SECRETARY = staff('Lò Thị Hạnh', 'thuky@hoithi.test', 'Tổ trưởng', 'Tổ Thư ký', 'secretary');
export const COUNCIL_HEAD = staff(
  'Cầm Văn Đoàn',
  'truongban@hoithi.test',
  'Trưởng Ban Tổ chức',
  'Ban Tổ chức',
  'council',
);

export const COUNCIL_MEMBERS = [
  staff('Hà Thị Yến', 'pho.truongban@hoithi.test', 'Phó Trưởng Ban Tổ chức', 'Sở Thông tin và Truyền thông', 'council'),
  staff('Giàng A Sềnh', 'uyvien@hoithi.test', 'Uỷ viên', 'Sở Tài chính', 'council'),
] as const;

export const SCREENERS = [
  staff('Quàng Văn Sơn', 'soloai1@hoithi.test', 'Chuyên viên', 'Ban Tuyên giáo Tỉnh uỷ', 'screener'),
  staff('Nguyễn Thu Hà', 'soloai2@hoithi.test', 'Chuyên viên', 'Ban Tuyên giáo Tỉnh uỷ', 'screener'),
  staff('Tòng Văn Minh', 'soloai3@hoithi.test', 'Phó Trưởng phòng', 'Ban Tuyên giáo Tỉnh uỷ', 'screener'),
] as const;

export const JURORS = [
  staff('Hoàng Ngọc Ánh', 'giamkhao1@hoithi.test', 'Trưởng Ban Giám khảo', 'Ban Giám khảo', 'juror'),
  staff('Đèo Thị Bích', 'giamkhao2@hoithi.test', 'Uỷ viên', 'Ban Giám khảo', 'juror'),
  staff('Trần Quốc Cường', 'giamkhao3@hoithi.test', 'Uỷ viên', 'Ban Giám khảo', 'juror'),
  staff('Lường Văn Dũng', 'giamkhao4@hoithi.test', 'Uỷ viên', 'Ban Giám khảo', 'juror'),
  staff('Phạm Thị Én', 'giamkhao5@hoithi.test', 'Uỷ viên', 'Ban Giám khảo', 'juror'),
] as const;

export const OTHERS = [
  staff('Vì Văn Phong', 'fanpage@hoithi.test', 'Chuyên viên', 'Sở Thông tin và Truyền thông', 'publisher'),
  staff('Bạc Thị Giang', 'giamsat@hoithi.test', 'Thanh tra viên', 'Ban Chỉ đạo', 'auditor'),
  staff('Mùa A Hồng', 'vanhanh@hoithi.test', 'Quản trị viên', 'Trung tâm Thông tin', 'operator'),
] as const;

export const ALL_STAFF: readonly StaffMember[] = [
  SECRETARY,
  COUNCIL_HEAD,
  ...COUNCIL_MEMBERS,
  ...SCREENERS,
  ...JURORS,
  ...OTHERS,
];
