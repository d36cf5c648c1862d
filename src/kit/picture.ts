import {html, svg, type TemplateResult} from 'lit';

/** The looks of a picture, in words that every reader of SVG knows: `#0f6b74`, `Georgia, serif`. */
export interface PictureLooks {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly ground: string;
  readonly font: string;
}

/** A plot that needs no style sheet: `view` fills `plotWidth` by `height` px from its own origin. */
export interface PicturePlot {
  readonly height: number;
  readonly view: (looks: PictureLooks) => TemplateResult<2>;
}

/** A chart with all that is said of it, to be seen anywhere. */
export interface Picture {
  readonly title: string;
  readonly subtitle: string;
  /** What the plot shows, in words, for those who do not see it. */
  readonly description: string;
  readonly plot: PicturePlot;
  /** Under the plot: caption, source. */
  readonly notes: readonly string[];
  readonly locale: string;
  readonly rtl: boolean;
}

const width = 640;
const margin = 24;
export const plotWidth = width - 2 * margin;

/** Text in lines of about that many letters, as nothing can be measured; East Asian ones count twice. */
export function linesOf(text: string, letters: number): readonly string[] {
  const most = /[\u2e80-\uffdc]/.test(text) ? letters >> 1 : letters;
  return text.match(new RegExp(`(?!\\s).{1,${most}}(?=\\s|$)|\\S{1,${most}}`, 'gu')) ?? [];
}

/** A whole chart as one SVG: title, plot, caption and source, laid out from top to bottom. It needs no page around it. */
export function pictureView(
  {title, subtitle, description, plot, notes, locale, rtl}: Picture,
  looks: PictureLooks,
): TemplateResult {
  let y = margin - 4;
  const paragraph = (text: string, size: number, fill: string, weight = 400) =>
    linesOf(text, Math.floor((1.8 * plotWidth) / size)).map((line) => {
      y += size * 1.35;
      return svg`<text x=${rtl ? width - margin : margin} y=${y} font-size=${size} font-weight=${weight} fill=${fill}>${line}</text>`;
    });
  const head = [paragraph(title, 18, looks.ink, 600), paragraph(subtitle, 13, looks.muted)];
  const top = y + 16;
  y = top + plot.height;
  const foot = notes.map((note) => paragraph(note, 13, looks.muted));
  const height = Math.ceil(y) + margin;
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    lang=${locale}
    direction=${rtl ? 'rtl' : 'ltr'}
    font-family=${looks.font}
  >
    <title>${[title, subtitle].filter(Boolean).join(': ')}</title>
    <desc>${[description, ...notes].join('\n')}</desc>
    <rect width="100%" height="100%" fill=${looks.ground}></rect>
    ${head}
    <svg x=${margin} y=${top} width=${plotWidth} height=${plot.height} overflow="visible" fill=${looks.ink}>
      ${plot.view(looks)}
    </svg>
    ${foot}
  </svg>`;
}
