import {textWidth} from '../../../src/server/picture/text-width.js';

/** The font that the rasteriser has; pictures are laid out for fonts of its measure. */
export const family = 'Arimo';

/** Makes the page have the font. */
export async function loadFonts(): Promise<void> {
  const files = {400: '400Regular/Arimo_400Regular.ttf', 700: '700Bold/Arimo_700Bold.ttf'};
  for (const [weight, file] of Object.entries(files)) {
    const bytes = await (await fetch(`/node_modules/@expo-google-fonts/arimo/${file}`)).arrayBuffer();
    document.fonts.add(await new FontFace(family, bytes, {weight}).load());
  }
}

export const looks = {ink: '#111', muted: '#555', line: '#ddd', accent: '#0f6b74', ground: '#fff', font: family};
export const tools = {looks, ruler: textWidth};

/** Puts a file of SVG into the page; `null` if it is not strict XML. */
export function staged(text: string): SVGSVGElement | null {
  const {documentElement} = new DOMParser().parseFromString(text, 'image/svg+xml');
  if (documentElement.localName !== 'svg') return null;
  const root = document.importNode(documentElement, true) as unknown as SVGSVGElement;
  document.body.replaceChildren(root);
  return root;
}

/** Texts that stand out of the picture, or on each other. */
export function unruly(root: SVGSVGElement): string[] {
  const sheet = root.getBoundingClientRect();
  const boxes = [...root.querySelectorAll('text')].map((text) => ({text, box: text.getBoundingClientRect()}));
  const out = boxes.filter(({box}) => box.left < sheet.left || box.right > sheet.right || box.bottom > sheet.bottom);
  const touching = boxes.flatMap(({text, box}, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => box.left < other.box.right && other.box.left < box.right)
      // Lines are set closer than the boxes of their letters are high.
      .filter((other) => box.top + 5 < other.box.bottom && other.box.top + 5 < box.bottom)
      .map((other) => `${text.textContent} × ${other.text.textContent}`),
  );
  return [...out.map(({text}) => text.textContent), ...touching];
}
