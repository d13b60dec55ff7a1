import type { ContestDefinition } from '../schema/contest';
import type { LintRemark } from './lint-finding';

/** Size, quorum, minimum of sheets, order and end of the tie chain (O16, O17). */
export function checkJury(definition: ContestDefinition): readonly LintRemark[] {
  return [
    ...checkSize(definition),
    ...checkPanels(definition),
    ...checkSheets(definition),
    ...checkTieChain(definition),
  ];
}

function checkSize({ jury }: ContestDefinition): readonly LintRemark[] {
  if (jury.size % 2 === 1) return [];
  return [
    {
      weight: 'warning',
      code: 'jury/even-size',
      path: 'jury.size',
      text: {
        vi: `Ban Giám khảo có ${jury.size} người (số chẵn): biểu quyết có thể ngang nhau.`,
        en: `The jury has ${jury.size} members, an even number: votes can be equal.`,
      },
    },
  ];
}

/** Balanced panels need a size that the jury can fill and that gives every entry its minimum of sheets. */
function checkPanels({ jury }: ContestDefinition): readonly LintRemark[] {
  const { assignment, panelSize, size, minimumSheets } = jury;
  const fits = panelSize !== undefined && panelSize <= size && panelSize >= minimumSheets;
  if (assignment === 'all-to-all' || fits) return [];
  return [
    {
      weight: 'error',
      code: 'jury/panel-size',
      path: 'jury.panelSize',
      text: {
        vi: `Phân công theo nhóm cần số giám khảo mỗi tác phẩm từ ${minimumSheets} (số phiếu tối thiểu) đến ${size}.`,
        en: `Balanced panels need a size from ${minimumSheets}, the minimum of sheets, to ${size}.`,
      },
    },
  ];
}

function checkSheets({ jury }: ContestDefinition): readonly LintRemark[] {
  if (jury.minimumSheets > jury.size) {
    return [
      {
        weight: 'error',
        code: 'jury/minimum-sheets',
        path: 'jury.minimumSheets',
        text: {
          vi: `Cần ít nhất ${jury.minimumSheets} phiếu hợp lệ nhưng Ban Giám khảo chỉ có ${jury.size} người.`,
          en: `At least ${jury.minimumSheets} valid sheets are needed but the jury has ${jury.size} members.`,
        },
      },
    ];
  }
  const present = Math.ceil((jury.size * jury.quorum.numerator) / jury.quorum.denominator);
  if (present >= jury.minimumSheets) return [];
  return [
    {
      weight: 'warning',
      code: 'jury/quorum-below-sheets',
      path: 'jury.quorum',
      text: {
        vi: `Họp hợp lệ với ${present} giám khảo nhưng mỗi tác phẩm cần ${jury.minimumSheets} phiếu.`,
        en: `${present} jurors make a quorum but each entry needs ${jury.minimumSheets} sheets.`,
      },
    },
  ];
}

/** A later kind of step always ends the tie, so an earlier kind behind it would be an empty promise. */
const WHO_DECIDES = { 'criteria-by-weight': 0, 'head-to-head': 0, 'jury-vote': 1, chair: 2 } as const;

function checkTieChain({ scoring }: ContestDefinition): readonly LintRemark[] {
  const last = scoring.tieChain.at(-1);
  const remarks: LintRemark[] = [];
  if (new Set(scoring.tieChain).size < scoring.tieChain.length) {
    remarks.push({
      weight: 'error',
      code: 'tie/step-twice',
      path: 'scoring.tieChain',
      text: { vi: 'Một bước xử lý điểm bằng nhau được ghi hai lần.', en: 'A step of the tie chain stands twice.' },
    });
  }
  if (scoring.tieChain.some((step, at) => WHO_DECIDES[step] < WHO_DECIDES[scoring.tieChain[at - 1] ?? step])) {
    remarks.push({
      weight: 'error',
      code: 'tie/never-reached',
      path: 'scoring.tieChain',
      text: {
        vi: 'Phiếu chấm phải phân định trước, rồi đến biểu quyết của Ban Giám khảo, sau cùng là Trưởng ban: đứng sau người đã quyết định thì bước khác không bao giờ được xét đến.',
        en: 'The sheets decide first, then the vote of the jury, last the chair: after people have decided, no other step is ever reached.',
      },
    });
  }
  if (last === 'jury-vote' || last === 'chair') return remarks;
  return [
    ...remarks,
    {
      weight: 'warning',
      code: 'tie/may-stay-open',
      path: 'scoring.tieChain',
      text: {
        vi: 'Quy định xử lý điểm bằng nhau chưa kết thúc bằng biểu quyết hoặc quyết định của Trưởng ban: có thể vẫn bằng nhau.',
        en: 'The tie chain ends neither with a vote nor with the chair: a tie can stay open.',
      },
    },
  ];
}
