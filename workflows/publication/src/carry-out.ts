import { failureCode, waitUntil } from '@hoithi/temporal-kit/workflow';
import { condition, isCancellation, sleep } from '@temporalio/workflow';
import { channel, sender } from './activities';
import type { Post } from './post';

type Reply = Awaited<ReturnType<typeof sender.sendPublication>>;

const PLAN = { key: 'plan', name: { vi: 'ghi kế hoạch đăng', en: 'plan the post' } };
const ASK = { key: 'reconcile', name: { vi: 'đối chiếu với kênh', en: 'ask the channel' } };
/** The channel is asked after 2, 4, 8 … 30 s, and a post that is surely not there is sent again, at most so often before a person is called. */
const ASKS_BEFORE_ALARM = 12;
const SENDS_BEFORE_ALARM = 3;
const LONGEST_PAUSE_MS = 30_000;
const NOT_VISIBLE = {
  vi: 'Đã gửi mà bài chưa hiện trên kênh. Người phụ trách trang xem kênh rồi cho thử lại.',
  en: 'The post was sent but cannot be seen. The publisher looks at the channel and lets it be tried again.',
};

/** Plan, wait for the common instant, send, and ask the channel until the post can be seen. Answers when it can, or was withdrawn there. */
export async function carryOut(post: Post): Promise<void> {
  await reachInstant(post);
  post.enter('sending');
  for (;;) {
    const reply = await publishPatiently(post);
    if (reply) {
      post.enter(reply.state === 'withdrawn' ? 'withdrawn' : 'visible', reply.url);
      return;
    }
    await callPublisher(post);
  }
}

/** The intention is on record before anything is sent, and follows the instant when it moves. */
async function reachInstant(post: Post): Promise<void> {
  for (;;) {
    const { publishAtMs } = post;
    await post.attention.attempt(PLAN, () =>
      channel.planPublication.executeWithOptions({ summary: 'ghi kế hoạch đăng' }, [
        { ...post.key, code: post.input.code, visibleFromMs: publishAtMs },
      ]),
    );
    const woken = await waitUntil({
      done: () => post.publishAtMs !== publishAtMs,
      deadlineMs: () => post.publishAtMs,
      summary: 'chờ thời điểm đăng chung',
    });
    if (woken === 'deadline' && post.publishAtMs === publishAtMs) return;
  }
}

/** Null when patience has run out. The channel is asked before each send, so that a lost answer never makes two posts. */
async function publishPatiently(post: Post): Promise<Reply | null> {
  let sends = 0;
  for (let asks = 0; asks < ASKS_BEFORE_ALARM; asks += 1) {
    const reply = await ask(post);
    if (isSettled(reply)) return reply;
    if (mayBeSentAgain(reply)) {
      if (sends === SENDS_BEFORE_ALARM) return null;
      sends += 1;
      const sent = await send(post);
      if (isSettled(sent)) return sent;
    }
    await sleep(Math.min(LONGEST_PAUSE_MS, 2_000 * 2 ** asks), { summary: 'chờ kênh hiện bài' });
  }
  return null;
}

const ask = (post: Post): Promise<Reply> =>
  post.attention.attempt(ASK, () =>
    channel.reconcilePublication.executeWithOptions({ summary: 'đối chiếu với kênh' }, [post.key]),
  );

/** A failed send says nothing about what arrived; the next question to the channel does. */
async function send(post: Post): Promise<Reply | null> {
  try {
    return await sender.sendPublication.executeWithOptions({ summary: `đăng lên ${post.input.channel}` }, [post.key]);
  } catch (error) {
    if (isCancellation(error) || failureCode(error) === null) throw error;
    return null;
  }
}

const isSettled = (reply: Reply | null): reply is Reply => reply?.state === 'visible' || reply?.state === 'withdrawn';
const mayBeSentAgain = (reply: Reply): boolean => reply.state !== 'sent';

async function callPublisher(post: Post): Promise<void> {
  post.attention.raise({ key: 'not-visible', kind: 'failed-step', sentence: NOT_VISIBLE, owner: 'publisher' });
  await condition(() => !post.attention.has('not-visible'));
}
