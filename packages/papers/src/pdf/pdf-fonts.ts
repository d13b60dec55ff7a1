import pdfmake from 'pdfmake';

const FACES = {
  normal: '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  bold: '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  italics: '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bolditalics: '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;

let ready = false;

/** Tinos has the measures of Times New Roman and every Vietnamese letter; a PDF reads nothing else from disk or net. */
export function usePdfFonts(): typeof pdfmake {
  if (ready) return pdfmake;
  const files = Object.entries(FACES).map(([face, file]) => [face, require.resolve(file)] as const);
  const allowed = new Set(files.map(([, path]) => path));
  pdfmake.setLocalAccessPolicy((path) => allowed.has(path));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setFonts({ Tinos: Object.fromEntries(files) });
  ready = true;
  return pdfmake;
}
