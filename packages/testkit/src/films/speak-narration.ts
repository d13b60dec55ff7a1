import { runTool } from './run-tool';

type Speech = { readonly text: string; readonly wav: string };

/** Speaks Vietnamese text into a WAV file; gives its length in seconds. */
export async function speakNarration({ text, wav }: Speech): Promise<number> {
  await runTool({ tool: 'espeak-ng', args: ['-v', 'vi', '-s', '150', '-w', wav], input: text });
  const seconds = await runTool({
    tool: 'ffprobe',
    args: ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', wav],
  });
  return Number(seconds.trim());
}
