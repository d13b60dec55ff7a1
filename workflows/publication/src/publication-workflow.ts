import { entryWorkflowId } from '@hoithi/temporal-kit/shared';
import { runUnless } from '@hoithi/temporal-kit/workflow';
import {
  CancellationScope,
  TemporalFailure,
  allHandlersFinished,
  condition,
  getExternalWorkflowHandle,
} from '@temporalio/workflow';
import { channel } from './activities';
import { carryOut } from './carry-out';
import { publicationVisibleSignal, type PublicationInput, type PublicationView } from './messages';
import { Post } from './post';

const WITHDRAW = { key: 'withdraw', name: { vi: 'gỡ bài khỏi kênh', en: 'take the post out of sight' } };

/**
 * One entry on one channel, from the plan to a visible post, at most one ever (invariant 4). It ends when the post can be seen;
 * a later takedown is the entry's own. While it runs, `unpublish` stops it and takes down what may already be out.
 */
export async function publication(input: PublicationInput): Promise<PublicationView> {
  const post = new Post(input);
  const end = await runUnless(
    () => post.isWithdrawn,
    () => carryOut(post),
  );
  if (end === 'interrupted') await withdraw(post);
  else if (post.view().state === 'visible') await tellEntry(post);
  await condition(allHandlersFinished);
  return post.view();
}

async function withdraw(post: Post): Promise<void> {
  await CancellationScope.nonCancellable(() =>
    post.attention.attempt(WITHDRAW, () =>
      channel.withdrawPublication.executeWithOptions({ summary: 'gỡ khỏi kênh' }, [post.key]),
    ),
  );
  post.enter('withdrawn');
}

/** The entry may have left the contest meanwhile; then nobody needs to hear. */
async function tellEntry(post: Post): Promise<void> {
  const { contestId, entryId, channel: where } = post.key;
  try {
    await getExternalWorkflowHandle(entryWorkflowId(contestId, entryId)).signal(publicationVisibleSignal, {
      channel: where,
      url: post.url,
    });
  } catch (error) {
    if (!(error instanceof TemporalFailure)) throw error;
  }
}
