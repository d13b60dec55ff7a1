import type { Contest } from '../contest';
import type { Locale, Text } from '../schema/text';

/** What every section of the rules page is made from. */
export type RulesPage = { readonly contest: Contest; readonly locale: Locale; readonly say: (text: Text) => string };

/** One section of the rules page. */
export type RulesSection = { readonly title: Text; readonly body: readonly string[] };
