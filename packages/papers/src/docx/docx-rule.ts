import { AlignmentType, Paragraph, TextRun } from 'docx';

/** The short line below a name, drawn as a struck-through run of spaces so that it stays centred and editable. */
export function docxRule(rule: 'short' | 'full'): Paragraph {
  const spaces = '\u00A0'.repeat(rule === 'short' ? 18 : 48);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 60, line: 120, lineRule: 'exact' },
    children: [new TextRun({ text: spaces, strike: true, size: 14 })],
  });
}
