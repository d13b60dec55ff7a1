import { bullets } from './markdown';
import type { RulesPage, RulesSection } from './rules-page';

/** Purpose and theme (R1, R2). */
export function describePurpose({ contest, say }: RulesPage): RulesSection {
  const { purpose, theme } = contest.definition;
  return {
    title: { vi: 'Mục đích, chủ đề', en: 'Purpose and theme' },
    body: [bullets(purpose.map(say)), `**${say({ vi: 'Chủ đề', en: 'Theme' })}:** “${say(theme)}”`],
  };
}
