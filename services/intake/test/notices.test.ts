import { NOTICE_KINDS } from '@hoithi/contracts';
import { codeLetter } from '../src/mail/code-letter';
import { noticeLetters } from '../src/mail/notice-letters';
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
