import { type Decision, proceed, refuse } from './decision';
import type { ScreenedItem, ScreeningVote } from './screening-vote';

/**
 * Whether a screening form agrees with itself (R7): who lets an entry pass has marked every item, and explains one that is not met or
 * needs another look; who returns an entry for repair names an item and says what is missing; a refusal says why where the contest asks
 * for it, and where it names no item.
 */
export function checkScreeningForm(
  form: { readonly vote: ScreeningVote; readonly items: readonly ScreenedItem[]; readonly reason: string | null },
  contest: { readonly itemIds: readonly string[]; readonly reasonRequired: boolean },
): Decision {
  const marked = form.items.map(({ itemId }) => itemId);
  const wrong = marked.filter((itemId, at) => !contest.itemIds.includes(itemId) || marked.indexOf(itemId) !== at);
  if (wrong.length > 0) return refuse('screening-items', { items: wrong.join(', ') });
  const against = form.items.some(({ opinion }) => opinion !== 'met');
  const isExplained = (form.reason ?? '').trim() !== '';
  switch (form.vote) {
    case 'pass': {
      const missing = contest.itemIds.filter((itemId) => !marked.includes(itemId));
      if (missing.length > 0) return refuse('screening-items', { items: missing.join(', ') });
      return against && !isExplained ? refuse('reason-required') : proceed;
    }
    case 'fail':
      return (contest.reasonRequired || !against) && !isExplained ? refuse('reason-required') : proceed;
    case 'repair':
      if (!against) return refuse('screening-items', { items: contest.itemIds.join(', ') });
      return isExplained ? proceed : refuse('reason-required');
  }
}
