import type { BilingualText, Finding, MediaFacts } from '@hoithi/media';
import Table from 'cli-table3';
import type { CheckedFilm } from './check-film';

const VERDICTS = {
  accepted: 'ĐẠT · accepted',
  'must-fix': 'PHẢI SỬA · must fix',
  unprocessable: 'CHƯA XỬ LÝ ĐƯỢC · unprocessable',
} as const;

const SEVERITIES = { 'must-fix': 'phải sửa · must fix', notice: 'lưu ý · notice' } as const;

const [MEASURED, REQUIRED] = ['đo được · measured', 'yêu cầu · required'] as const;
const COLUMNS = { code: 24, measured: 20, required: 20, frame: 5 } as const;
/** In a pipe there is no width to fit; in a terminal narrower than this a table has no room for sentences. */
const WIDTH = { pipe: 142, least: 110 } as const;

/** Verdict, facts in one line, and the findings: a table as wide as the terminal, or a list where that is narrow. */
export function printChecked({ film, verdict }: CheckedFilm, width: number = WIDTH.pipe): string {
  const head = `${printable(film)}: ${VERDICTS[verdict.verdict]}\n${describe(verdict.facts)}\n`;
  if (verdict.findings.length === 0) return head;
  return `${head}${width < WIDTH.least ? list(verdict.findings) : table(verdict.findings, width)}\n`;
}

function table(findings: readonly Finding[], width: number): string {
  const { code, measured, required, frame } = COLUMNS;
  const drawn = new Table({
    head: ['', MEASURED, REQUIRED, 'giải thích · what it means'],
    style: { head: [], border: [] },
    colWidths: [code, measured, required, Math.min(width, WIDTH.pipe + 20) - code - measured - required - frame],
    wordWrap: true,
  });
  for (const finding of findings) {
    drawn.push([
      `${finding.code}\n${SEVERITIES[finding.severity]}`,
      bothWords(finding.measuredText).join('\n'),
      bothWords(finding.requiredText).join('\n'),
      sentences(finding).join('\n'),
    ]);
  }
  return drawn.toString();
}

const list = (findings: readonly Finding[]): string =>
  findings
    .flatMap((finding) => [
      '',
      `${finding.code} · ${SEVERITIES[finding.severity]}`,
      `  ${MEASURED}: ${bothWords(finding.measuredText).join(' · ')}`,
      `  ${REQUIRED}: ${bothWords(finding.requiredText).join(' · ')}`,
      ...sentences(finding).map((sentence) => `  ${sentence}`),
    ])
    .join('\n');

const sentences = ({ text, hint }: Finding): readonly string[] => [text.vi, `→ ${hint.vi}`, text.en, `→ ${hint.en}`];

/** In both languages, once where they agree. */
const bothWords = (words: BilingualText | null): readonly string[] =>
  words === null ? ['–'] : [...new Set([words.vi, words.en])];

/** A file may be called anything; control characters must not steer the terminal. */
const printable = (name: string): string => name.replaceAll(/\p{C}/gu, '?');

function describe({ durationMs, width, height, videoCodec, audioCodec, frameRate, bytes }: MediaFacts): string {
  const parts = [
    durationMs === undefined ? undefined : `${(durationMs / 1000).toFixed(1)} s`,
    width === undefined ? undefined : `${width}x${height}`,
    frameRate === undefined ? undefined : `${frameRate.toFixed(2)} fps`,
    videoCodec,
    audioCodec,
    `${(bytes / 1_000_000).toFixed(1)} MB`,
  ];
  return `  ${parts.filter((part) => part !== undefined).join(' · ')}`;
}
