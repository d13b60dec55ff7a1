import type { ContainerDefect } from '../boxes/container-defect';
import type { BilingualText, Finding } from '../finding';
import { DEFECT_TEXTS } from './defect-texts';

const fill = (template: string, { measured, required }: ContainerDefect): string =>
  template.replaceAll('{measured}', measured).replaceAll('{required}', required);

const fillBoth = (text: BilingualText, defect: ContainerDefect): BilingualText => ({
  vi: fill(text.vi, defect),
  en: fill(text.en, defect),
});

/** Findings about the file itself. All stop the film, except harmless bytes behind its end. */
export const containerFindings = (defects: readonly ContainerDefect[]): readonly Finding[] =>
  defects.map((defect) => ({
    code: defect.code,
    severity: defect.code === 'TRAILING_DATA' ? 'notice' : 'must-fix',
    measured: defect.measured,
    required: defect.required,
    text: fillBoth(DEFECT_TEXTS[defect.reason].text, defect),
    hint: fillBoth(DEFECT_TEXTS[defect.reason].hint, defect),
  }));
