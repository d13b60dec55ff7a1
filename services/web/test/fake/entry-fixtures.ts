import type { EntryId, UploadId } from '@hoithi/contracts';
import { stateWord, type EntryOutcome, type EntryPhase } from '@hoithi/entry';
import type { EntryForm, EntryView, Finding } from '../../app/src/api/shapes';

export const CONTEST_ID = 'demo' as EntryView['contestId'];
const HOUR_MS = 3_600_000;

export const TITLES = [
  'Bản làng số: chuyện ở Chiềng Xôm',
  'Chợ phiên Mộc Châu bán hàng trên sàn thương mại điện tử, bà con không còn lo được mùa mất giá',
  'Một cửa không giấy tờ',
  'Thầy giáo vùng cao và lớp học trực tuyến đầu tiên',
  'Sổ sức khoẻ điện tử về bản',
  'Cà phê Sơn La truy xuất nguồn gốc',
  'Tổ công nghệ số cộng đồng đi từng ngõ, gõ từng nhà',
  'Tiểu phẩm: Mẹ chồng học thanh toán không tiền mặt',
] as const;

const LEADERS = [
  'Lò Thị Thu Hương',
  'Nguyễn Hoàng Phương Uyên Thanh Thảo',
  'Quàng Văn Thái',
  'Cầm Thị Mai',
  'Tòng Văn Hải',
  'Hà Thị Bích Liên',
  'Vì Văn Thành',
  'Lường Thị Xuân',
] as const;

export const emptyForm = (): EntryForm => ({
  title: '',
  summary: '',
  form: '',
  contentType: '',
  aboutPlace: '',
  authors: [],
  declarations: [],
  aiUse: null,
});

export const fullForm = (place: number): EntryForm => ({
  title: TITLES[place % TITLES.length]!,
  summary:
    'Phim kể chuyện bà con dùng dịch vụ công trực tuyến: nộp hồ sơ tại nhà, theo dõi kết quả trên điện thoại, không phải đi lại nhiều lần.',
  form: 'scene',
  contentType: 'unit-work',
  aboutPlace: 'UBND xã Chiềng Xôm, thành phố Sơn La',
  authors: [
    {
      fullName: LEADERS[place % LEADERS.length]!,
      birthYear: 1990,
      category: 'cadre',
      unitName: 'Trung tâm Truyền thông - Văn hoá huyện Mường La',
      localityId: 'muong-la',
      phone: '0912 000 123',
      email: 'tac.gia@example.vn',
      isLeader: true,
      guardian: null,
    },
    {
      fullName: 'Sùng A Páo',
      birthYear: 2001,
      category: 'pupil',
      unitName: 'Trường Đại học Tây Bắc',
      localityId: 'tp-son-la',
      phone: '0987 111 222',
      email: '',
      isLeader: false,
      guardian: null,
    },
  ],
  declarations: ['original', 'unpublished', 'licence', 'personal-data', 'facebook', 'state-secrets'],
  aiUse: null,
});

export const TOO_SHORT: Finding = {
  code: 'DURATION_SHORT',
  severity: 'must-fix',
  measured: '221.4 s',
  required: '240.0 s - 300.0 s (+-1.0 s)',
  measuredText: { vi: '221,4 giây', en: '221.4 s' },
  requiredText: { vi: 'từ 240,0 đến 300,0 giây (±1,0 giây)', en: '240.0 to 300.0 s (±1.0 s)' },
  text: { vi: 'Phim ngắn hơn quy định.', en: 'The film is shorter than the rules demand.' },
  hint: {
    vi: 'Dựng thêm nội dung để phim dài ít nhất 4 phút, xuất lại MP4 rồi thay phim.',
    en: 'Add to the film until it is four minutes long, export it again and replace it.',
  },
};

const QUIET: Finding = {
  code: 'AUDIO_QUIET',
  severity: 'notice',
  measured: '-29 LUFS',
  required: '-24 - -12 LUFS',
  measuredText: { vi: '-29 LUFS', en: '-29 LUFS' },
  requiredText: { vi: 'từ -24 đến -12 LUFS', en: '-24 to -12 LUFS' },
  text: { vi: 'Tiếng hơi nhỏ so với thông lệ.', en: 'The sound is rather quiet.' },
  hint: { vi: 'Nâng âm lượng khoảng 6 dB khi xuất phim.', en: 'Raise the volume by about 6 dB.' },
};

const SENTENCES: Partial<Record<EntryPhase | 'draft', { vi: string; en: string }>> = {
  draft: { vi: 'Bản nháp, chưa nộp. Hãy bổ sung các mục còn thiếu rồi nộp bài.', en: 'A draft, not submitted yet.' },
  'media-check': { vi: 'Hệ thống đang kiểm tra tệp phim.', en: 'The system is checking the film.' },
  'must-fix': {
    vi: 'Phim chưa đạt kỹ thuật. Hãy thay phim trước khi hết hạn nhận bài.',
    en: 'The film must be mended before the close.',
  },
  accepted: {
    vi: 'Bài đã được tiếp nhận. Chờ chốt danh sách rồi vào vòng Sơ loại.',
    en: 'Received. The list is fixed at the close.',
  },
  screening: { vi: 'Đang chờ hai phiếu sơ loại cùng ý kiến.', en: 'Waiting for two agreeing votes.' },
  judging: { vi: 'Ban Giám khảo đang chấm.', en: 'The jury is judging.' },
  closed: { vi: 'Cuộc thi đã kết thúc với bài này.', en: 'The contest is over for this entry.' },
};

/** An entry in some phase of its life. */
export function makeEntry(given: {
  readonly place: number;
  readonly nowMs: number;
  readonly phase: EntryPhase | 'draft';
  readonly outcome?: EntryOutcome;
  readonly form?: EntryForm;
  readonly play?: string;
}): EntryView {
  const { place, nowMs, phase, outcome = null, form = fullForm(place), play } = given;
  const draft = phase === 'draft';
  const mustFix = phase === 'must-fix';
  return {
    entryId: `e-${place}` as EntryId,
    contestId: CONTEST_ID,
    code: draft ? null : `DT-${String(place + 1).padStart(3, '0')}`,
    form,
    phase,
    outcome,
    prizeId: null,
    stateWord: stateWord({ phase, outcome }),
    waitingFor: SENTENCES[phase] ?? { vi: 'Chờ bước kế tiếp.', en: 'Waiting for the next step.' },
    untilMs: outcome ? null : nowMs + (place % 2 === 0 ? 5 : 70) * HOUR_MS,
    owner: mustFix || draft ? 'entrant' : 'screeners',
    needsAttention: false,
    versions: draft ? [] : [makeVersion(place, nowMs, mustFix)],
    upload: null,
    timeline: draft ? [] : makeTimeline(nowMs),
    media: {
      play: draft ? null : (play ?? null),
      poster: draft ? null : '/media/poster.jpg',
      sheet: null,
      preview: null,
    },
    savedAtMs: nowMs,
    repairs: [],
    actions: actionsOf(draft, outcome),
  };
}

function makeVersion(place: number, nowMs: number, mustFix: boolean): EntryView['versions'][number] {
  const remarks = place % 3 === 0 ? [QUIET] : [];
  return {
    version: 1,
    uploadId: `up-${place}` as UploadId,
    fileName: 'ban-lang-so_ban-cuoi_1080p.mp4',
    bytes: 412_345_678,
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    submittedAtMs: nowMs - 30 * HOUR_MS,
    verdict: mustFix ? 'must-fix' : 'accepted',
    findings: mustFix ? [TOO_SHORT, QUIET] : remarks,
    facts: {
      durationMs: mustFix ? 221_400 : 271_000,
      width: 1920,
      height: 1080,
      videoCodec: 'h264',
      audioCodec: 'aac',
    },
  };
}

const makeTimeline = (nowMs: number): EntryView['timeline'] => [
  {
    atMs: nowMs - 30 * HOUR_MS,
    phase: 'submission',
    text: { vi: 'Đã nộp bài, nhận biên nhận', en: 'Submitted, receipt given' },
  },
  {
    atMs: nowMs - 29 * HOUR_MS,
    phase: 'media-check',
    text: { vi: 'Kiểm tra kỹ thuật xong', en: 'Technical check done' },
  },
];

function actionsOf(draft: boolean, outcome: EntryOutcome | null): EntryView['actions'] {
  if (draft) return ['edit', 'upload', 'submit', 'delete'];
  return outcome ? [] : ['upload', 'withdraw'];
}
