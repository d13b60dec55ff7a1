import type { Connection } from '@temporalio/client';
import { SEARCH_ATTRIBUTES } from '../shared/search-attributes';

/** `temporal.api.enums.v1.IndexedValueType` */
const INDEXED_TYPES = { Keyword: 2, Int: 3, Bool: 5, Datetime: 6 } as const;

/** Registers the search attributes that a namespace lacks; running it again changes nothing. Answers the names it added. */
export async function registerSearchAttributes(connection: Connection, namespace: string): Promise<readonly string[]> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = SEARCH_ATTRIBUTES.filter(({ name }) => !(name in (customAttributes ?? {})));
  if (missing.length === 0) return [];
  await connection.operatorService.addSearchAttributes({
    namespace,
    searchAttributes: Object.fromEntries(missing.map(({ name, type }) => [name, INDEXED_TYPES[type]])),
  });
  return missing.map(({ name }) => name);
}
