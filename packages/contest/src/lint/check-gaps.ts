import type { ContestDefinition } from '../schema/contest';
import type { LintRemark } from './lint-finding';

/** What a real contest still has to fill in before its rules go out; a rehearsal need not. */
export function checkGaps(definition: ContestDefinition): readonly LintRemark[] {
  if (definition.plan.rehearsal) return [];
  return [...checkPlan(definition), ...checkContacts(definition), ...checkSigners(definition)];
}

function checkPlan({ plan }: ContestDefinition): readonly LintRemark[] {
  if (plan.number && plan.date) return [];
  return [
    {
      weight: 'warning',
      code: 'gap/plan-number',
      path: 'plan',
      text: {
        vi: 'Kế hoạch chưa ghi số hoặc ngày ban hành; quyết định và tờ trình cần dẫn số đó.',
        en: 'The plan has no number or date; decisions and proposals must cite it.',
      },
    },
  ];
}

function checkContacts({ organisation }: ContestDefinition): readonly LintRemark[] {
  if (organisation.contacts.some((contact) => contact.phone !== undefined || contact.email !== undefined)) return [];
  return [
    {
      weight: 'warning',
      code: 'gap/contact',
      path: 'organisation.contacts',
      text: {
        vi: 'Chưa có số điện thoại hay thư điện tử để thí sinh hỏi.',
        en: 'There is no telephone or e-mail that entrants can ask.',
      },
    },
  ];
}

function checkSigners({ organisation }: ContestDefinition): readonly LintRemark[] {
  const unnamed = organisation.signers.filter((signer) => signer.fullName === undefined);
  if (unnamed.length === 0) return [];
  return [
    {
      weight: 'warning',
      code: 'gap/signer-names',
      path: 'organisation.signers',
      text: {
        vi: `Chưa có họ tên của ${unnamed.length} người ký: ${unnamed.map((signer) => signer.title.vi).join(', ')}.`,
        en: `${unnamed.length} signers have no name yet: ${unnamed.map((signer) => signer.title.en).join(', ')}.`,
      },
    },
  ];
}
