import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { composePiece, type Subtitle } from './compose-piece';
import type { FilmWish } from './film-wish';
import { findFont } from './find-font';
import { pickScenery } from './pick-scenery';
import { planSubtitles } from './plan-subtitles';
import { runTool } from './run-tool';
import { speakNarration } from './speak-narration';
import { words } from './words';
import { wrapWords } from './wrap-words';

const SHORTEST_PIECE_S = 12;
const LONGEST_PIECE_S = 24;

/**
 * Makes one MP4 (H.264 + AAC): a short piece is encoded once and repeated by copying its packets, so that a film of five
 * minutes costs a few seconds. Needs ffmpeg, espeak-ng and fontconfig; the file appears at `path` when it is complete.
 */
export async function makeFilm(wish: FilmWish): Promise<void> {
  await mkdir(dirname(wish.path), { recursive: true });
  const workshop = await mkdtemp(join(tmpdir(), 'hoithi-film-'));
  try {
    const piece = join(workshop, 'piece.mp4');
    await makePiece({ wish, workshop, output: piece });
    const unfinished = `${wish.path}.part`;
    await runTool({
      tool: 'ffmpeg',
      args: [
        ...words('-nostdin -v error -y -stream_loop -1 -i'),
        piece,
        ...words(`-t ${wish.seconds} -c copy -metadata`),
        `title=${wish.title}`,
        ...words('-f mp4'),
        unfinished,
      ],
    });
    await rename(unfinished, wish.path);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

type PieceInput = { readonly wish: FilmWish; readonly workshop: string; readonly output: string };

async function makePiece({ wish, workshop, output }: PieceInput): Promise<void> {
  const titleFile = join(workshop, 'title.txt');
  await writeFile(titleFile, wrapWords(wish.title, 28));
  const narrationWav = wish.narration !== undefined && wish.withAudio ? join(workshop, 'voice.wav') : undefined;
  const spokenS =
    narrationWav === undefined ? 8 : await speakNarration({ text: wish.narration ?? '', wav: narrationWav });
  const args = composePiece({
    wish,
    scenery: pickScenery(wish.seed),
    seconds: Math.min(wish.seconds, LONGEST_PIECE_S, Math.max(SHORTEST_PIECE_S, Math.ceil(spokenS + 3))),
    font: await findFont(),
    titleFile,
    subtitles: await writeSubtitles({ wish, workshop, spokenS }),
    narrationWav,
    output,
  });
  await runTool({ tool: 'ffmpeg', args });
}

type SubtitleInput = { readonly wish: FilmWish; readonly workshop: string; readonly spokenS: number };

async function writeSubtitles({ wish, workshop, spokenS }: SubtitleInput): Promise<readonly Subtitle[]> {
  const sentences = planSubtitles(wish.narration ?? '', spokenS);
  return Promise.all(
    sentences.map(async ({ text, fromS, toS }, index) => {
      const file = join(workshop, `subtitle-${index}.txt`);
      await writeFile(file, wrapWords(text, 52));
      return { file, fromS, toS };
    }),
  );
}
