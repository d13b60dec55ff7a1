import { BorderStyle, convertMillimetersToTwip, Paragraph } from 'docx';
import { RULES_MM, type RuleLength } from '../layout';

/** The line below a name, centred in a space of this width: the lower border of an empty paragraph between two indents. */
export function docxRule(rule: RuleLength, spaceMm: number): Paragraph {
  const indent = convertMillimetersToTwip(Math.max(0, (spaceMm - RULES_MM[rule]) / 2));
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 0, after: 60, line: 60, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [],
  });
}
