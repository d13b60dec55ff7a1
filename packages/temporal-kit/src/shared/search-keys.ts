import { SearchAttributeType, defineSearchAttributeKey } from '@temporalio/common';

/** Typed keys of the registered search attributes, used at start and in workflows. */
export const searchKeys = {
  contestId: defineSearchAttributeKey('ContestId', SearchAttributeType.KEYWORD),
  entryPhase: defineSearchAttributeKey('EntryPhase', SearchAttributeType.KEYWORD),
  outcome: defineSearchAttributeKey('Outcome', SearchAttributeType.KEYWORD),
  screener: defineSearchAttributeKey('Screener', SearchAttributeType.KEYWORD),
  nextDeadline: defineSearchAttributeKey('NextDeadline', SearchAttributeType.DATETIME),
  needsAttention: defineSearchAttributeKey('NeedsAttention', SearchAttributeType.BOOL),
  rulesVersion: defineSearchAttributeKey('RulesVersion', SearchAttributeType.INT),
};
