import type { MediaFacts } from '@hoithi/media';
import Table from 'cli-table3';
import type { CheckedFilm } from './check-film';

const VERDICTS = {
  accepted: 'ĐẠT · accepted',
  'must-fix': 'PHẢI SỬA · must fix',
  unprocessable: 'CHƯA XỬ LÝ ĐƯỢC · unprocessable',
} as const;

const SEVERITIES = { 'must-fix': 'phải sửa · must fix', notice: 'lưu ý · notice' } as const;

/** Verdict, facts in one line, and the findings as a short table. */
export function printChecked({ film, verdict }: CheckedFilm): string {
  const head = `${film}: ${VERDICTS[verdict.verdict]}\n${describe(verdict.facts)}\n`;
  if (verdict.findings.length === 0) return head;
  const table = new Table({
    head: ['', 'đo được · measured', 'yêu cầu · required', 'giải thích · what it means'],
    style: { head: [], border: [] },
    colWidths: [24, 20, 20, 78],
    wordWrap: true,
  });
  for (const { code, severity, measured, required, text, hint } of verdict.findings) {
    table.push([
      `${code}\n${SEVERITIES[severity]}`,
      measured,
      required,
      `${text.vi}\n→ ${hint.vi}\n${text.en}\n→ ${hint.en}`,
    ]);
  }
  return `${head}${table.toString()}\n`;
}

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
