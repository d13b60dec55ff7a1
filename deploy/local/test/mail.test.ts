import { MailStore } from '../src/mail/mail-store';
import { renderMail, renderMailList } from '../src/mail/render-mail-pages';

const letter = (to: string, subject: string) => ({
  from: 'hoithi@hoithi.test',
  to: [to],
  subject,
  text: subject,
  html: '',
  receivedAtMs: 0,
});

describe('caught mail', () => {
  it('is listed newest first, for one recipient in any letter case', () => {
    const store = new MailStore();
    store.add(letter('an@hoithi.test', 'first'));
    store.add(letter('binh@hoithi.test', 'other'));
    store.add(letter('An@Hoithi.test', 'second'));
    expect(store.list({ to: 'AN@hoithi.test' }).map(({ subject }) => subject)).toEqual(['second', 'first']);
    expect(store.list()).toHaveLength(3);
  });

  it('is forgotten when asked, and no id is used twice', () => {
    const store = new MailStore();
    store.add(letter('an@hoithi.test', 'first'));
    store.clear();
    store.add(letter('an@hoithi.test', 'second'));
    expect(store.list().map(({ id }) => id)).toEqual([2]);
    expect(store.find(1)).toBeUndefined();
  });

  it('cannot put a script into the page', () => {
    const mail = { ...letter('an@hoithi.test', '<script>alert(1)</script>'), id: 1, html: '<img src=x onerror="a()">' };
    expect(renderMailList([mail]) + renderMail(mail)).not.toMatch(/<script>|<img/);
    expect(renderMail(mail)).toContain('<iframe sandbox srcdoc=');
  });
});
