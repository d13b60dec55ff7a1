import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paperFormats, renderPaper, type Paper } from '@hoithi/papers';

/** Draws papers in each of their formats into a folder, telling of each as it is done. @returns the names of the files */
export async function writePapers(
  papers: readonly Paper[],
  folder: string,
  tell: (line: string) => void,
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const [at, paper] of papers.entries()) {
    const formats = paperFormats(paper);
    for (const format of formats) {
      const file = `${paper.fileName}.${format}`;
      await writeFile(join(folder, file), await renderPaper(paper, format));
      files.push(file);
    }
    tell(`${at + 1}/${papers.length} ${paper.name} (${formats.join(', ')})`);
  }
  return files;
}
