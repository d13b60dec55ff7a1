import type { ContestDefinition } from '../schema/contest';
import type { Text } from '../schema/text';

type Act = keyof ContestDefinition['interaction']['weights'];

/** Every act that a contest may give a weight, in the order of the formula (O12). */
export const INTERACTION_ACTS: readonly { readonly act: Act; readonly name: Text }[] = [
  { act: 'siteVotes', name: { vi: 'bình chọn đã xác thực', en: 'verified votes' } },
  { act: 'reactions', name: { vi: 'lượt bày tỏ cảm xúc', en: 'reactions' } },
  { act: 'comments', name: { vi: 'bình luận', en: 'comments' } },
  { act: 'shares', name: { vi: 'lượt chia sẻ', en: 'shares' } },
  { act: 'views', name: { vi: 'lượt xem', en: 'views' } },
];
