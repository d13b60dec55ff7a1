import { join } from 'node:path';
import { paperFormats, type Paper } from '@hoithi/papers';
import { drawInThreads } from './draw-in-threads';
import type { PaperJob } from './paper-thread';

/** Draws papers in each of their formats into a folder, telling of each as it is done. @returns the names of the files */
export async function writePapers(
  papers: readonly Paper[],
  folder: string,
  tell: (line: string) => void,
): Promise<readonly string[]> {
  const fileOf = ({ paper, format }: Pick<PaperJob, 'paper' | 'format'>): string => `${paper.fileName}.${format}`;
  const files = papers.flatMap((paper) => paperFormats(paper).map((format) => ({ paper, format })));
  const left = new Map(papers.map((paper) => [paper, paperFormats(paper).length]));
  let done = 0;
  await drawInThreads(
    files.map((file) => ({ ...file, path: join(folder, fileOf(file)) })),
    ({ paper }) => {
      left.set(paper, (left.get(paper) ?? 0) - 1);
      if (left.get(paper) !== 0) return;
      done += 1;
      tell(`${done}/${papers.length} ${paper.name} (${paperFormats(paper).join(', ')})`);
    },
  );
  return files.map(fileOf);
}
