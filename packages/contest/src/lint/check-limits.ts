import type { ContestDefinition } from '../schema/contest';
import type { LintRemark } from './lint-finding';

/** Group size, barred bodies and the protection of minors (R5, O9, O10). */
export function checkLimits(definition: ContestDefinition): readonly LintRemark[] {
  return [...checkGroupSize(definition), ...checkBarredBodies(definition), ...checkMinors(definition)];
}

function checkGroupSize({ limits }: ContestDefinition): readonly LintRemark[] {
  const { min, max } = limits.groupSize;
  if (min <= max) return [];
  return [
    {
      weight: 'error',
      code: 'limits/group-size',
      path: 'limits.groupSize',
      text: {
        vi: `Số tác giả tối thiểu ${min} lớn hơn tối đa ${max}.`,
        en: `The smallest group of ${min} is above the largest of ${max}.`,
      },
    },
  ];
}

function checkBarredBodies({ eligibility, jury, council }: ContestDefinition): readonly LintRemark[] {
  return [jury.body, council.body]
    .filter((body) => !eligibility.barred.bodies.includes(body))
    .map((body): LintRemark => ({
      weight: 'error',
      code: 'eligibility/decider-not-barred',
      path: 'eligibility.barred.bodies',
      text: {
        vi: `"${body}" chấm hoặc quyết định giải nhưng không nằm trong diện không được dự thi.`,
        en: `"${body}" scores or decides but is not among the barred bodies.`,
      },
    }));
}

function checkMinors({ limits, declarations }: ContestDefinition): readonly LintRemark[] {
  const remarks: LintRemark[] = [];
  const missing = (['guardian', 'child'] as const).filter(
    (by) => !declarations.some((declaration) => declaration.by === by && declaration.need === 'required'),
  );
  if (limits.guardianUnderAgeYears > 0 && missing.length > 0) {
    remarks.push({
      weight: 'error',
      code: 'declarations/minor-consent-missing',
      path: 'declarations',
      text: {
        vi: `Trẻ em được dự thi nhưng thiếu mẫu đồng ý của: ${missing.map((by) => (by === 'guardian' ? 'người giám hộ' : 'trẻ em')).join(', ')}.`,
        en: `Minors may enter but there is no consent text for: ${missing.join(', ')}.`,
      },
    });
  }
  if (limits.guardianUnderAgeYears >= 16 && limits.childConsentFromAgeYears <= 7) return remarks;
  return [
    ...remarks,
    {
      weight: 'warning',
      code: 'limits/minor-protection-low',
      path: 'limits.guardianUnderAgeYears',
      text: {
        vi: 'Luật 91/2025/QH15: người dưới 16 tuổi cần người giám hộ đồng ý, từ 7 tuổi cần thêm ý kiến của trẻ.',
        en: 'Law 91/2025/QH15: under 16 a guardian consents, from 7 on the child as well.',
      },
    },
  ];
}
