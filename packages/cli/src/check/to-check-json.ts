import { flattenFacts } from '@hoithi/media';
import type { CheckedFilm } from './check-film';

const one = ({ verdict }: CheckedFilm) => ({
  verdict: verdict.verdict,
  findings: verdict.findings.map(({ code, severity, measured, required, measuredText, requiredText, text, hint }) => ({
    code,
    severity,
    measured,
    required,
    measuredText: measuredText?.vi ?? null,
    measuredTextEn: measuredText?.en ?? null,
    requiredText: requiredText?.vi ?? null,
    requiredTextEn: requiredText?.en ?? null,
    text: text.vi,
    textEn: text.en,
    hint: hint.vi,
    hintEn: hint.en,
  })),
  facts: flattenFacts(verdict.facts),
  gate: verdict.gate,
});

/** The document of `--json`: one verdict for a file, `{films: [...]}` for a folder. */
export const toCheckJson = (kind: 'file' | 'folder', checked: readonly CheckedFilm[]): object => {
  const [first] = checked;
  if (kind === 'file' && first) return one(first);
  return { films: checked.map((film) => ({ file: film.film, ...one(film) })) };
};
