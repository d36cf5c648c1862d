import {createRequire} from 'node:module';
import {renderToSvg, type SvgOptions} from './svg.js';
import type {Theme} from './theme.js';

/** How a picture is drawn as PNG. */
export interface PngOptions extends Omit<SvgOptions, 'theme'> {
  /** `light` unless told. */
  readonly theme?: Exclude<Theme, 'auto'>;
  /** Pixels of the file for each of the picture's; 1 for `social`, else 2, which is sharp in an e-mail, unless told. */
  readonly scale?: number;
  /** Paths of more fonts (TTF or OTF), for scripts that Arimo does not write. */
  readonly fonts?: readonly string[];
}

/** The font's scripts, and signs that belong to none: for any other the fonts of the machine are looked through. */
const foreign =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Common}\p{Script=Inherited}]/u;
const family = 'Arimo';
const files = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'];

/** Both are asked of those who want PNG: docs/decisions/0008-server-bundle.md */
async function rasterizer() {
  try {
    const {resolve} = createRequire(import.meta.url);
    const fonts = files.map((file) => resolve(`@expo-google-fonts/arimo/${file}`));
    const {renderAsync} = await import('@resvg/resvg-js');
    return {fonts, renderAsync};
  } catch (cause) {
    throw new Error('PNG needs two more packages: npm install @resvg/resvg-js @expo-google-fonts/arimo', {cause});
  }
}

/**
 * Returns a picture of a record as PNG: `social` in 1200 × 630 for Open Graph, unless told. The same input gives the same
 * bytes, but for scripts that the font does not write, which are drawn with the fonts of the machine.
 * @throws RangeError when the record has nothing for that picture. Error when the optional packages are not installed.
 */
export async function renderToPng(input: unknown, options: PngOptions = {}): Promise<Uint8Array> {
  const {picture = 'social', theme = 'light', scale = picture === 'social' ? 1 : 2, fonts: more = []} = options;
  const svg = renderToSvg(input, {...options, picture, theme});
  const {fonts, renderAsync} = await rasterizer();
  const image = await renderAsync(svg, {
    fitTo: {mode: 'zoom', value: scale},
    font: {
      loadSystemFonts: foreign.test(svg),
      fontFiles: [...fonts, ...more],
      defaultFontFamily: family,
      sansSerifFamily: family,
    },
  });
  return image.asPng();
}
