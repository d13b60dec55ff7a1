import { NOTICE_KINDS, type UserId } from '@hoithi/contracts';
import { codeLetter } from '../src/mail/code-letter';
import { noticeLetters, type ResultFacts } from '../src/mail/notice-letters';
import { aFilm, anEntry, anInspection, contest } from './entry-builder';

const finding = {
  code: 'duration',
  severity: 'must-fix',
  measured: 12,
  required: 240,
  text: { vi: 'Phim dài 12 giây; cần 240.', en: 'The film is 12 s long; 240 are needed.' },
  hint: null,
} as const;
const entry = anEntry({
  code: 'SL-001',
  phase: 'closed',
  outcome: 'prize',
  prizeId: 'first',
  films: [aFilm({ inspection: anInspection({ findings: [finding] }) })],
});
const letters = (kind: (typeof NOTICE_KINDS)[number]) =>
  noticeLetters({
    kind,
    definition: contest.definition,
    entry,
    waitingFor: { vi: 'Bước đăng tải chưa xong.', en: 'Publishing is not done.' },
    recipients: ['an@hoithi.test', 'binh@hoithi.test'],
    publicUrl: 'http://127.0.0.1:8080',
  });

describe('notices', () => {
  it.each(NOTICE_KINDS)('of kind %s are whole in both languages, one letter each', (kind) => {
    const [first, second, ...rest] = letters(kind);
    expect(rest).toEqual([]);
    expect([first?.to, second?.to]).toEqual(['an@hoithi.test', 'binh@hoithi.test']);
    expect(first?.subject).toMatch(/.+ \| .+/);
    expect(first?.text.split('---')).toHaveLength(2);
    expect(first?.text).not.toMatch(/undefined|null|\[object/);
    expect(first?.text).not.toContain('binh@hoithi.test');
  });

  it('of a receipt carry code, time and hash', () => {
    expect(letters('received')[0]?.text).toMatch(/SL-001[\s\S]*cho-phien\.mp4[\s\S]*bbbbbbbb/);
  });

  it('of a film to repair say what is wrong', () => {
    expect(letters('must-fix')[0]?.text).toContain('Phim dài 12 giây; cần 240.');
  });

  it('of a return for repair name the items and say what is missing, never who asks', () => {
    const vote = { screenerId: 's-1' as UserId, screenerName: 'Bùi Thị Hạnh', vote: 'repair' as const, atMs: 1 };
    const items = [
      { itemId: 'law', opinion: 'look-again' as const },
      { itemId: 'theme', opinion: 'met' as const },
    ];
    const [letter] = noticeLetters({
      kind: 'screening-repair',
      definition: contest.definition,
      entry: { ...entry, votes: [{ ...vote, items, reason: 'Thiếu giấy phép dùng nhạc', confirmed: false }] },
      waitingFor: { vi: '', en: '' },
      recipients: ['an@hoithi.test'],
      publicUrl: 'http://127.0.0.1:8080',
    });
    expect(letter?.text).toContain('– Tuân thủ pháp luật: Thiếu giấy phép dùng nhạc');
    expect(letter?.text).not.toMatch(/Đúng chủ đề|Bùi Thị Hạnh/);
  });

  it('of the outcome name the prize', () => {
    const first = contest.definition.prizes.jury[0];
    expect(first?.id).toBe('first');
    expect(letters('outcome')[0]?.text).toContain(first?.name.vi);
  });

  it('of the outcome are kind to those without a prize', () => {
    const [letter] = noticeLetters({
      kind: 'outcome',
      definition: contest.definition,
      entry: { ...entry, outcome: 'no-prize', prizeId: null },
      waitingFor: { vi: '', en: '' },
      recipients: ['an@hoithi.test'],
      publicUrl: 'http://127.0.0.1:8080',
    });
    expect(letter?.text).toContain('trân trọng cảm ơn công sức của các tác giả');
    expect(letters('outcome')[0]?.text).not.toContain('cảm ơn công sức');
  });

  describe('about the council’s result', () => {
    const told = (kind: 'provisional-result' | 'result-changed', result: ResultFacts) =>
      noticeLetters({
        kind,
        definition: contest.definition,
        entry: { ...entry, outcome: null, prizeId: null },
        waitingFor: { vi: '', en: '' },
        recipients: ['an@hoithi.test'],
        publicUrl: 'http://127.0.0.1:8080',
        result,
      })[0]!.text;
    const closeAtMs = Date.UTC(2024, 8, 18, 10);

    it('say what is foreseen, and until when and how to complain', () => {
      const text = told('provisional-result', { prizeId: 'first', complaintsCloseAtMs: closeAtMs });
      expect(text).toContain(contest.definition.prizes.jury[0]?.name.vi);
      expect(text).toContain('khiếu nại đến 17:00, Thứ Tư, ngày 18 tháng 9 năm 2024');
      expect(text).toContain('/cua-toi');
      expect(text).toMatch(/provisional result/);
    });

    it('are kind to those for whom no prize is foreseen', () => {
      const text = told('provisional-result', { prizeId: null, complaintsCloseAtMs: closeAtMs });
      expect(text).toContain('trân trọng cảm ơn công sức của các tác giả');
      expect(text).not.toContain('chúc mừng');
    });

    it('name both prizes where the final decision differs', () => {
      const text = told('result-changed', { prizeId: null, before: { prizeId: 'second' }, complaintsCloseAtMs: null });
      expect(text).toContain(`trước là ${contest.definition.prizes.jury[1]?.name.vi}, nay là không có giải`);
      expect(text).toContain('thành thật xin lỗi');
    });
  });

  it('show nothing of a title as HTML', () => {
    const evil = { ...entry, form: { ...entry.form, title: '<script>alert(1)</script>' } };
    const [letter] = noticeLetters({
      kind: 'received',
      definition: contest.definition,
      entry: evil,
      waitingFor: { vi: '', en: '' },
      recipients: ['an@hoithi.test'],
      publicUrl: 'http://127.0.0.1:8080',
    });
    expect(letter?.html).not.toContain('<script>');
  });
});

describe('the letter with a sign-in code', () => {
  it('has the code in the subject and no other six digits', () => {
    const letter = codeLetter({ email: 'an@hoithi.test', code: '042137', publicUrl: 'https://hoithi.example' });
    expect(letter.subject).toContain('042137');
    expect(`${letter.subject}${letter.text}`.match(/\d{6}/g)).toEqual(['042137', '042137', '042137', '042137']);
  });
});
