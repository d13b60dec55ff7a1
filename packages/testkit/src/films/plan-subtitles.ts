export type Sentence = { readonly text: string; readonly fromS: number; readonly toS: number };

const LEAD_S = 0.8;

/** Shares the spoken time among the sentences by their length. */
export function planSubtitles(narration: string, spokenS: number): readonly Sentence[] {
  const sentences =
    narration
      .match(/[^.!?]+[.!?]*/g)
      ?.map((sentence) => sentence.trim())
      .filter(Boolean) ?? [];
  const letters = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  let fromS = LEAD_S;
  return sentences.map((text) => {
    const toS = fromS + (spokenS * text.length) / letters;
    const planned = { text, fromS, toS };
    fromS = toS;
    return planned;
  });
}
