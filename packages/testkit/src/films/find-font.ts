import { runTool } from './run-tool';

/** A bold font file with all Vietnamese letters. Throws when fontconfig is not installed. */
export async function findFont(): Promise<string> {
  const path = await runTool({ tool: 'fc-match', args: ['-f', '%{file}', 'DejaVu Sans:bold:lang=vi'] });
  return path.trim();
}
