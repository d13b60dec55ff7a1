import { readFileSync } from 'node:fs';
import pdfmake from 'pdfmake';

const FACES = {
  normal: '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  bold: '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  italics: '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bolditalics: '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;

/** Files by name, in memory; the types of the library do not know it. */
type Shelf = { readonly writeFileSync: (name: string, content: Buffer) => void };

let ready = false;

/**
 * Tinos has the measures of Times New Roman and every Vietnamese letter as one glyph; a PDF reads nothing else from disk or net.
 * Word neither kerns nor joins letters unless it is told to, so the rules for both are left out here too: they cost a third of
 * the time, and the two files of a paper break their lines alike.
 */
export function usePdfFonts(): typeof pdfmake {
  if (ready) return pdfmake;
  const { virtualfs } = pdfmake as typeof pdfmake & { readonly virtualfs: Shelf };
  for (const [face, file] of Object.entries(FACES)) {
    virtualfs.writeFileSync(face, withoutLayoutRules(readFileSync(require.resolve(file))));
  }
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setFonts({ Tinos: Object.fromEntries(Object.keys(FACES).map((face) => [face, face])) });
  ready = true;
  return pdfmake;
}

const LAYOUT_RULES: readonly string[] = ['GDEF', 'GPOS', 'GSUB'];
const DIRECTORY_AT = 12;
const ENTRY_BYTES = 16;

/** The font file with those tables under a name that no reader looks for. */
function withoutLayoutRules(font: Buffer): Buffer {
  const tables = font.readUInt16BE(4);
  for (let at = DIRECTORY_AT; at < DIRECTORY_AT + tables * ENTRY_BYTES; at += ENTRY_BYTES) {
    if (LAYOUT_RULES.includes(font.toString('latin1', at, at + 4))) font.write('none', at, 'latin1');
  }
  return font;
}
