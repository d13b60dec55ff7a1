import { RECIPIENTS } from './layout';
import type { PaperSheet } from './paper';

/** The list below "Nơi nhận": one stop after each name, a full stop after the last. */
export function recipientLines({ family, recipients }: PaperSheet): readonly string[] {
  return recipients.map((text, at) => {
    const bare = text.replace(/[,;.]$/, '');
    return `- ${bare}${at === recipients.length - 1 ? '.' : RECIPIENTS[family].end}`;
  });
}
