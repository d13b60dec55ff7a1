/**
 * The one list of search attributes: the dev server, deployments and tests register from it.
 * PostgreSQL visibility has fixed slots (Keyword 10; Bool, Int, Datetime 3 each), so additions are counted.
 */
export const SEARCH_ATTRIBUTES = [
  { name: 'ContestId', type: 'Keyword' },
  { name: 'EntryPhase', type: 'Keyword' },
  { name: 'Outcome', type: 'Keyword' },
  { name: 'Screener', type: 'Keyword' },
  { name: 'NextDeadline', type: 'Datetime' },
  { name: 'NeedsAttention', type: 'Bool' },
  { name: 'RulesVersion', type: 'Int' },
] as const;
