import { loadContest } from '@hoithi/contest';
import fc from 'fast-check';
import { escapeHtml, html, jsonForScript } from '../src/http/html';
import { renderMarkdown } from '../src/http/look/render-markdown';
import { formatDong, formatLength, isoLength } from '../src/http/look/words';
import { canonicalJson } from '@hoithi/scoring';
import { countsShown } from '../src/site/counts-shown';
import { orderFairly } from '../src/site/order-fairly';
import { remember } from '../src/site/remember';
import { siteVoteWeight } from '../src/site/site-vote-weight';
import { chooseCurrent, joinContest, type SiteContest } from '../src/site/site-contest';
import { deriveKey, readVoterCookie, writeVoterCookie } from '../src/visitors/voter-cookie';

describe('markup', () => {
  it('never lets a value become markup, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { markup } = html`<p title="${text}">${[text, html`<b>${text}</b>`]}</p>`;
        expect(markup).toBe(`<p title="${escapeHtml(text)}">${escapeHtml(text)}<b>${escapeHtml(text)}</b></p>`);
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      }),
    );
  });

  it('gives nothing for nothing', () => {
    expect(html`a${null}${undefined}${false}${[]}${0}`.markup).toBe('a0');
  });

  it('keeps data inside its script element', () => {
    expect(jsonForScript({ name: '</script><script>' }).markup).not.toContain('<');
  });
});

describe('the rules page', () => {
  it('draws headings, lists, tables with bars, quotes and words', () => {
    const drawn = renderMarkdown(
      '# A *b*\n\n- **x**\n- y\n\n1. q\n\n| h | i |\n| --- | --- |\n| a \\| b | c |\n\n> note\n\n<b>no</b>',
    ).markup;
    for (const part of [
      '<h1>A <em>b</em></h1>',
      '<ul><li><strong>x</strong></li><li>y</li></ul>',
      '<ol><li>q</li></ol>',
      '<td>a | b</td>',
      '<blockquote>note</blockquote>',
      '<p>&lt;b&gt;no&lt;/b&gt;</p>',
    ]) {
      expect(drawn).toContain(part);
    }
  });
});

describe('words', () => {
  it('writes lengths and amounts as people do', () => {
    expect([
      formatLength(275_000, 'vi'),
      formatLength(240_000, 'en'),
      isoLength(275_000),
      formatDong(5_000_000, 'vi'),
      formatDong(500, 'en'),
    ]).toEqual(['4 phút 35 giây', '4 min', 'PT4M35S', '5.000.000 đồng', 'VND 500']);
  });
});

describe('canonical JSON', () => {
  it('is the same for the same data in any order of keys, and is JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
        const turned = Object.fromEntries(Object.entries(data).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(data));
        expect(JSON.parse(canonicalJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });
});

describe('the order of the gallery', () => {
  const items = Array.from({ length: 40 }, (_, n) => `e${n}`);
  const on = (day: string, of: readonly string[] = items) => orderFairly(of, { idOf: (item) => item, day });

  it('is the same all day, whatever order the films come in, and another tomorrow', () => {
    expect(on('1', items.toReversed())).toEqual(on('1'));
    expect(on('2')).not.toEqual(on('1'));
    expect(on('1').toSorted()).toEqual(items.toSorted());
  });

  it('puts every film into the first ten on some day', () => {
    const seen = new Set(Array.from({ length: 60 }, (_, day) => on(String(day)).slice(0, 10)).flat());
    expect(seen.size).toBe(40);
  });
});

describe("a voter's cookie", () => {
  const key = deriveKey('secret', 'cookie');
  const nowMs = 1_800_000_000_000;
  const cookie = writeVoterCookie({ voterId: 'abcdefghijklmnop' }, { key, nowMs, secure: true });
  const value = cookie.split(';')[0] ?? '';

  it('is read back among others, for half a year', () => {
    expect(readVoterCookie(`a=b; ${value}; c=d`, { key, nowMs })).toEqual({ voterId: 'abcdefghijklmnop' });
    expect(readVoterCookie(value, { key, nowMs: nowMs + 181 * 86_400_000 })).toBeNull();
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax; .*Secure/);
  });

  it('is believed only as it was signed', () => {
    fc.assert(
      fc.property(fc.nat(value.length - 1), fc.constantFrom('A', 'b', '0', '-'), (at, letter) => {
        const changed = value.slice(0, at) + letter + value.slice(at + 1);
        fc.pre(changed !== value);
        expect(readVoterCookie(changed, { key, nowMs })).toBeNull();
      }),
    );
    expect(readVoterCookie(value, { key: deriveKey('other', 'cookie'), nowMs })).toBeNull();
    expect(readVoterCookie(undefined, { key, nowMs })).toBeNull();
  });
});

describe('remembering answers', () => {
  it('asks once while fresh, again when old, and keeps the old one for a while when nobody answers', async () => {
    let nowMs = 0;
    let away = false;
    const asked: string[] = [];
    const memory = remember({
      clock: { nowMs: () => nowMs },
      freshMs: 10,
      staleMs: 100,
      ask: async (key) => {
        asked.push(key);
        if (away) throw new Error('away');
        return `${key}@${nowMs}`;
      },
    });
    expect(await Promise.all([memory.get('a'), memory.get('a')])).toEqual(['a@0', 'a@0']);
    expect(asked).toEqual(['a']);
    nowMs = 20;
    expect(await memory.get('a')).toBe('a@20');
    away = true;
    nowMs = 60;
    expect(await memory.get('a')).toBe('a@20');
    nowMs = 200;
    await expect(memory.get('a')).rejects.toThrow('away');
    memory.forget('a');
    await expect(memory.get('a')).rejects.toThrow('away');
  });
});

describe('the contest the site is about', () => {
  const load = (name: string) => loadContest(`${__dirname}/../../../contests/${name}.yaml`);
  const contest = load('sonla-2024');
  const other = load('sonla-2026');
  const join = (one: typeof contest, heardAtMs: number | null, nowMs: number) =>
    joinContest({
      contest: one,
      state:
        heardAtMs === null
          ? undefined
          : { _id: one.id, revision: 1, phase: 'open', calendar: { ...one.calendar, finalAtMs: 0 }, atMs: heardAtMs },
      freeze: undefined,
      nowMs,
    });

  it('is the one heard of last, else the one whose time it is', () => {
    const nowMs = contest.calendar.openAtMs + 1;
    expect(chooseCurrent([join(other, null, nowMs), join(contest, null, nowMs)], nowMs)?.id).toBe('sonla-2024');
    expect(chooseCurrent([join(contest, null, nowMs), join(other, 5, nowMs)], nowMs)?.id).toBe('sonla-2026');
    expect(chooseCurrent([join(contest, 6, nowMs), join(other, 5, nowMs)], nowMs)?.id).toBe('sonla-2024');
  });

  it('takes votes until the last millisecond of the freeze', () => {
    const { freezeAtMs } = contest.calendar;
    expect(join(contest, null, freezeAtMs).reactionsClosed).toBe(false);
    expect(join(contest, null, freezeAtMs + 1).reactionsClosed).toBe(true);
  });
});

describe('public counts', () => {
  const loaded = loadContest(`${__dirname}/../../../contests/sonla-2024.yaml`);
  const nowMs = loaded.calendar.freezeAtMs;
  const record = { counts: [] } as unknown as NonNullable<SiteContest['freeze']>;
  const shown = (of: {
    phase: SiteContest['phase'];
    totals?: 'live' | 'delayed' | 'after-freeze';
    hiddenUntil?: 'judgingLock' | 'freeze';
    freeze?: SiteContest['freeze'];
  }) => {
    const { jury, interaction } = loaded.definition;
    const siteVote = { ...interaction.siteVote, totalsShown: of.totals ?? 'live' };
    const contest = {
      ...loaded,
      definition: {
        ...loaded.definition,
        jury: { ...jury, countersHiddenUntil: of.hiddenUntil ?? 'judgingLock' },
        interaction: { ...interaction, siteVote },
      },
    };
    const site = joinContest({ contest, state: undefined, freeze: undefined, nowMs });
    return countsShown({ ...site, phase: of.phase, freeze: of.freeze ?? null }, nowMs);
  };

  it.each([null, 'open', 'screening', 'publication', 'judging'] as const)(
    'come from nowhere in phase %s, not even live ones or those of a freeze record',
    (phase) => {
      expect(shown({ phase })).toBeNull();
      expect(shown({ phase, freeze: record })).toBeNull();
    },
  );

  it('are told after the lock as the contest says', () => {
    const phase = 'interaction';
    expect(shown({ phase })).toEqual({ untilMs: nowMs });
    expect(shown({ phase, totals: 'delayed' })).toEqual({ untilMs: nowMs - 15 * 60_000 });
    expect(shown({ phase, totals: 'after-freeze' })).toBeNull();
    expect(shown({ phase, hiddenUntil: 'freeze' })).toBeNull();
    expect(shown({ phase, hiddenUntil: 'freeze', freeze: record })).toEqual({ record });
    expect(shown({ phase, totals: 'after-freeze', freeze: record })).toEqual({ record });
  });
});

it('a vote on the site is worth nothing where another channel counts', () => {
  const { channels, interaction } = loadContest(`${__dirname}/../../../contests/sonla-2024.yaml`).definition;
  expect(siteVoteWeight({ channels, interaction })).toBe(interaction.weights.siteVotes);
  const page = channels.list.find(({ kind }) => kind === 'facebook')?.id ?? '';
  expect(siteVoteWeight({ channels: { ...channels, counting: page }, interaction })).toBe(0);
});
