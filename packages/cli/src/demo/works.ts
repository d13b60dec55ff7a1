/** What becomes of a work in the rehearsal. */
export type Fate = 'finalist' | 'repaired-finalist' | 'silent' | 'withdrawn' | 'screened-out';

/** Marks per criterion in rubric order (30, 20, 15, 20, 15), one row per juror; null where the juror stands aside. */
export type JuryMarks = readonly (readonly [number, number, number, number, number] | null)[];

export type Work = {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly author: string;
  readonly email: string;
  readonly phone: string;
  readonly category: string;
  readonly unitName: string;
  readonly localityId: string;
  readonly form: string;
  readonly contentType: string;
  readonly fate: Fate;
  readonly seconds: number;
  readonly height: 720 | 1080;
  /** Verified visitors who react to it, where it is published. */
  readonly reactions: number;
  readonly marks: JuryMarks;
};

/** The same marks from everybody but for a shift of the theme mark per juror: jurors differ in severity, as they do. */
const panel = (
  theme: number,
  method: number,
  script: number,
  technique: number,
  usefulness: number,
  shifts: readonly (number | null)[],
): JuryMarks => shifts.map((shift) => (shift === null ? null : [theme + shift, method, script, technique, usefulness]));

const EVEN = [0.5, -0.5, 1, -1, 0] as const;

export const WORKS: readonly Work[] = [
  {
    key: 'cho-phien',
    title: 'Chợ phiên không tiền mặt',
    summary: 'Bà con bản Áng bán rau, thổ cẩm bằng mã QR trong phiên chợ cuối tuần.',
    author: 'Lò Văn Thắng',
    email: 'thang.lo@hoithi.test',
    phone: '0912000101',
    category: 'resident',
    unitName: '',
    localityId: 'moc-chau',
    form: 'scene',
    contentType: 'solution',
    fate: 'finalist',
    seconds: 270,
    height: 1080,
    reactions: 3,
    marks: panel(28, 18.5, 13.5, 18, 13.5, EVEN),
  },
  {
    key: 'mot-cua',
    title: 'Một cửa ở bản xa',
    summary: 'Tổ công nghệ số cộng đồng giúp người dân nộp hồ sơ trực tuyến ngay tại nhà văn hoá bản.',
    author: 'Cà Thị Mai',
    email: 'mai.ca@hoithi.test',
    phone: '0912000102',
    category: 'cadre',
    unitName: 'UBND xã Chiềng Khoa',
    localityId: 'van-ho',
    form: 'situation',
    contentType: 'unit-work',
    fate: 'finalist',
    seconds: 255,
    height: 720,
    reactions: 1,
    marks: panel(27, 17, 13, 17, 13, EVEN),
  },
  {
    // Equal in total with the work below it: the theme mark, the heaviest criterion, decides who takes the last second prize.
    key: 'bac-si',
    title: 'Bác sĩ trong điện thoại',
    summary: 'Khám bệnh từ xa nối trạm y tế xã với bệnh viện tỉnh.',
    author: 'Nguyễn Hải Yến',
    email: 'yen.nguyen@hoithi.test',
    phone: '0912000103',
    category: 'cadre',
    unitName: 'Sở Y tế',
    localityId: 'tp-son-la',
    form: 'sketch',
    contentType: 'solution',
    fate: 'finalist',
    seconds: 290,
    height: 1080,
    reactions: 2,
    marks: panel(26, 16, 12.5, 16, 12.5, EVEN),
  },
  {
    key: 'lop-hoc',
    title: 'Lớp học trên đỉnh mây',
    summary: 'Học sinh nội trú dùng học liệu số khi mưa lũ chia cắt đường đến trường.',
    author: 'Giàng A Páo',
    email: 'pao.giang@hoithi.test',
    phone: '0912000104',
    category: 'pupil',
    unitName: 'Trường PTDTNT tỉnh',
    localityId: 'bac-yen',
    form: 'scene',
    contentType: 'experience',
    fate: 'repaired-finalist',
    seconds: 262,
    height: 720,
    reactions: 5,
    marks: panel(25.5, 16.5, 12.5, 16, 12.5, EVEN),
  },
  {
    key: 'ca-phe',
    title: 'Cà phê Sơn La lên sàn',
    summary: 'Hợp tác xã truy xuất nguồn gốc và bán cà phê trên sàn thương mại điện tử.',
    author: 'Quàng Thị Loan',
    email: 'loan.quang@hoithi.test',
    phone: '0912000105',
    category: 'business',
    unitName: 'Hợp tác xã Bích Thao',
    localityId: 'mai-son',
    form: 'other-clip',
    contentType: 'solution',
    fate: 'finalist',
    seconds: 248,
    height: 720,
    reactions: 1,
    marks: panel(24, 15, 11.5, 15.5, 11.5, [0.5, null, 1, -1, 0]),
  },
  {
    key: 'tieng-im',
    title: 'Bản tin không lời',
    summary: 'Phim gửi lên thiếu đường tiếng và không được sửa trước hạn.',
    author: 'Hà Văn Im',
    email: 'im.ha@hoithi.test',
    phone: '0912000106',
    category: 'member',
    unitName: 'Tỉnh đoàn Sơn La',
    localityId: 'yen-chau',
    form: 'situation',
    contentType: 'knowledge',
    fate: 'silent',
    seconds: 252,
    height: 720,
    reactions: 0,
    marks: [],
  },
  {
    key: 'rut-bai',
    title: 'Đường hoa số',
    summary: 'Tác giả rút bài trước khi hết hạn.',
    author: 'Vừ Thị Dua',
    email: 'dua.vu@hoithi.test',
    phone: '0912000107',
    category: 'member',
    unitName: 'Hội Liên hiệp Phụ nữ tỉnh',
    localityId: 'song-ma',
    form: 'scene',
    contentType: 'unit-work',
    fate: 'withdrawn',
    seconds: 245,
    height: 720,
    reactions: 0,
    marks: [],
  },
  {
    key: 'lac-de',
    title: 'Một ngày đi câu',
    summary: 'Phim đúng kỹ thuật nhưng không thuộc chủ đề Cuộc thi.',
    author: 'Đinh Công Vui',
    email: 'vui.dinh@hoithi.test',
    phone: '0912000108',
    category: 'resident',
    unitName: '',
    localityId: 'quynh-nhai',
    form: 'other-clip',
    contentType: 'experience',
    fate: 'screened-out',
    seconds: 258,
    height: 720,
    reactions: 0,
    marks: [],
  },
];

/** Too short by a minute and a half: what the repaired work is first sent as. */
export const TOO_SHORT_SECONDS = 150;

export const isFinalist = ({ fate }: Work): boolean => fate === 'finalist' || fate === 'repaired-finalist';
