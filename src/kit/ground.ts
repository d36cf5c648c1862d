import type {LitElement} from 'lit';

/** Red, green, blue and opacity, each from 0 to 1; opaque unless told. */
type Colour = readonly number[];

const known: Record<string, Colour> = {};
const waiting = new Set<LitElement>();

/** Returns a colour in sRGB, in whatever space it is written: the browser is asked. */
export function colourOf(text: string, probe: HTMLElement): Colour {
  // A flood is part of a filter: its colour is computed, and shows nowhere.
  probe.style.floodColor = `color(from ${text} srgb r g b / alpha)`;
  return (getComputedStyle(probe).floodColor.match(/[\d.]+(?:e-\d+)?/g) ?? []).map(Number);
}

/** Of computed colours, which are the same everywhere, each is asked for once. */
const knownColour = (text: string, probe: HTMLElement): Colour => (known[text] ??= colourOf(text, probe));

/** Returns what is seen of a colour over another one. */
export const painted = (under: Colour, over: Colour): Colour =>
  under.map((part, index) => part + ((over[index] ?? 0) - part) * (over[3] ?? 1));

/** Returns the element that this one is drawn on. */
const beneath = (element: Element): Element | undefined =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;

const clear = 'rgba(0, 0, 0, 0)';
const white = 'rgb(255, 255, 255)';

/** Returns the colours of an element and of all that it stands on, from below. `told`: of others that are looked at now. */
function layersOf(element: Element, told: Map<Element, readonly string[]>): readonly string[] {
  const known = told.get(element);
  if (known) return known;
  const under = beneath(element);
  const below = under ? layersOf(under, told) : [];
  const colour = getComputedStyle(element).backgroundColor;
  const layers = colour === clear ? below : [...below, colour];
  told.set(element, layers);
  return layers;
}

/** Returns the colour behind an element: its own, over those of all that it stands on, over that of a bare page. */
export const groundOf = (host: Element, probe: HTMLElement, told = new Map<Element, readonly string[]>()): Colour =>
  [getComputedStyle(host).stopColor, ...layersOf(host, told)].map((layer) => knownColour(layer, probe)).reduce(painted);

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Has a host looked at in the next frame. */
function lookAt(host: LitElement): void {
  if (waiting.size === 0) requestAnimationFrame(look);
  waiting.add(host);
}

/** Once for all hosts of a frame: all are read before the first is written to. */
function look(): void {
  const layers = new Map<Element, readonly string[]>();
  const seen = [...waiting].flatMap((host) => {
    const root = host.renderRoot.querySelector<HTMLElement>('.root');
    if (!root) return [];
    const style = getComputedStyle(root);
    // Nobody has said another thing to this one, nor to one around it.
    const isPlain =
      getComputedStyle(host).stopColor === white && !style.getPropertyValue('--_y') && !/dark/.test(style.colorScheme);
    return {host, root, isPlain, ground: groundOf(host, root, layers), ink: knownColour(style.color, root)};
  });
  waiting.clear();
  let hasTurned = false;
  for (const {root, isPlain, ground, ink} of seen) {
    const y = luminanceOf(ground);
    const isDark = luminanceOf(ink) > y;
    // The style sheets take white for granted: to say so would have all of the element reckoned and painted once more.
    if (isPlain && y === 1 && !isDark) continue;
    root.style.setProperty('--_y', String(y));
    root.toggleAttribute('data-up', isDark);
    root.style.setProperty('--_ground', `color(srgb ${ground.join(' ')})`);
    const scheme = isDark ? 'dark' : 'light';
    hasTurned ||= root.style.colorScheme !== scheme;
    root.style.colorScheme = scheme;
  }
  // What stands inside of one that has turned was read before that.
  if (hasTurned) for (const {host} of seen) lookAt(host);
}

/**
 * Tells the style sheets of a host what it stands on, so that they can mend what could not be seen there: `--_ground`,
 * its luminance `--_y`, and `data-up` where the page writes on it in a lighter colour.
 */
export function followGround(host: LitElement): void {
  const follow = () => lookAt(host);
  host.addController({
    hostConnected() {
      host.renderRoot.addEventListener('transitionend', follow);
    },
    hostUpdated: follow,
  });
}
