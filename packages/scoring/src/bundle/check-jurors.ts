import type { ScoreBook } from '../book/score-book';
import type { RecountFault } from './recount-fault';
import type { ResultBundle } from './result-bundle';

/** The bundle names a tag for each juror of the book, each once, and no two jurors share one. */
export function checkJurors({ jurors }: ResultBundle, book: ScoreBook): readonly RecountFault[] {
  const inBook = new Set(book.jurors);
  const seen = new Set<string>();
  const wrong = jurors.flatMap(({ juror, tag }, at): readonly RecountFault[] => {
    const isRight = inBook.has(juror) && !seen.has(juror) && !seen.has(`tag ${tag}`);
    seen.add(juror).add(`tag ${tag}`);
    return isRight ? [] : [fault(`jurors[${at}]`, juror)];
  });
  const left = book.jurors.filter((juror) => !seen.has(juror)).map((juror) => fault('jurors', juror));
  return [...wrong, ...left];
}

const fault = (path: string, juror: string): RecountFault => ({
  code: 'jurors',
  path,
  text: {
    vi: `giám khảo ${juror} không có đúng một mã ẩn danh`,
    en: `juror ${juror} does not have exactly one anonymous tag`,
  },
});
