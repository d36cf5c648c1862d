import {escaped} from '../../kit/escaped.js';
import {shape} from '../../kit/picture/pen.js';
import {exact} from '../../kit/picture/picture.js';
import type {DatasetRecord} from '../../model/record.js';
import {headlineOf, type Figure} from '../facts.js';
import {textWidth} from './text-width.js';
import type {Voice} from '../words.js';

/** What a badge says: `total downloads`, `5.6M`. */
interface BadgeText {
  readonly label: string;
  readonly message: string;
  readonly isKnown: boolean;
}

const known = '#0f6b74';
const unknown = '#6b7178';

function badgeOf(figure: Figure | null, {words}: Voice): BadgeText | null {
  if (!figure) return null;
  const {value, label, short, illustrative} = figure;
  const message = `${short}${illustrative ? ` (${words.kinds.illustrative})` : ''}`;
  return {label, message, isKnown: value !== null};
}

/** The answer of a shields.io endpoint: https://shields.io/badges/endpoint-badge */
export interface EndpointBadge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

/** Returns a count as a shields.io endpoint answers it; `null` when the record has none. */
export function endpointBadge(record: DatasetRecord, measure: string | undefined, voice: Voice): EndpointBadge | null {
  const badge = badgeOf(headlineOf(record, voice, measure), voice);
  return (
    badge && {schemaVersion: 1, label: badge.label, message: badge.message, color: badge.isKnown ? known : unknown}
  );
}

const [height, size, pad] = [20, 11, 7];

/** Returns a count as a small badge, a file of SVG; `null` when the record has none. It looks the same on light and dark. */
export function badgeText(
  record: DatasetRecord,
  measure: string | undefined,
  font: string,
  voice: Voice,
): string | null {
  const figure = headlineOf(record, voice, measure);
  const badge = badgeOf(figure, voice);
  if (!figure || !badge) return null;
  const {label, message, isKnown} = badge;
  const part = (text: string) => Math.ceil(textWidth(text, {size}) + 2 * pad);
  const [first, second] = [part(label), part(message)];
  const width = first + second;
  const text = (words: string, x: number) =>
    shape('text', {x, y: 14, 'font-size': size, fill: '#ffffff', 'text-anchor': 'middle'}, escaped(words));
  const root = {xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img'};
  return shape(
    'svg',
    {...root, ...exact, 'xml:lang': voice.format.locale, 'font-family': font},
    `<title>${escaped(`${label}: ${message}`)}</title><desc>${escaped(`${figure.exact} ${label}. ${figure.provenance}`)}</desc>` +
      shape('rect', {width, height, rx: 3, fill: '#4a5057'}) +
      shape('path', {
        d: `M${first},0H${width - 3}a3,3 0 0 1 3,3V17a3,3 0 0 1 -3,3H${first}z`,
        fill: isKnown ? known : unknown,
      }) +
      text(label, first / 2) +
      text(message, first + second / 2),
  );
}
