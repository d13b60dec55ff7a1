import type { ContainerDefect, DefectReason } from '../boxes/container-defect';
import type { BilingualText, Remark } from '../finding';
import { DEFECT_TEXTS } from './defect-texts';
import { sayValue } from './say-value';

const fillBoth = (text: BilingualText, { measured, required }: ContainerDefect): BilingualText => {
  const [found, wanted] = [sayValue(measured, required), sayValue(required, measured)];
  return {
    vi: text.vi.replaceAll('{measured}', found.vi).replaceAll('{required}', wanted.vi),
    en: text.en.replaceAll('{measured}', found.en).replaceAll('{required}', wanted.en),
  };
};

/** Nothing is lost to a viewer by bytes behind the end of the film, or by a track that is left out. */
const HARMLESS: readonly DefectReason[] = ['trailing-data', 'foreign-track'];

/** Findings about the file itself. All others stop the film. */
export const containerFindings = (defects: readonly ContainerDefect[]): readonly Remark[] =>
  defects.map((defect) => ({
    code: defect.code,
    severity: HARMLESS.includes(defect.reason) ? 'notice' : 'must-fix',
    measured: defect.measured,
    required: defect.required,
    text: fillBoth(DEFECT_TEXTS[defect.reason].text, defect),
    hint: fillBoth(DEFECT_TEXTS[defect.reason].hint, defect),
  }));
