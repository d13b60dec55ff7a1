import type { ContainerDefect } from '../boxes/container-defect';
import type { BilingualText, Finding } from '../finding';
import { DEFECT_TEXTS } from './defect-texts';
import { sayValue } from './say-value';

const fillBoth = (text: BilingualText, { measured, required }: ContainerDefect): BilingualText => {
  const [found, wanted] = [sayValue(measured, required), sayValue(required, measured)];
  return {
    vi: text.vi.replaceAll('{measured}', found.vi).replaceAll('{required}', wanted.vi),
    en: text.en.replaceAll('{measured}', found.en).replaceAll('{required}', wanted.en),
  };
};

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
