// What the floors draw: as little as a careful person would write by hand for the same marks.
import {sizes} from './data.js';

const [width, height] = sizes.sparkline;

export function sparklinePaths(values) {
  let [low, high] = [0, 0];
  for (const value of values) {
    if (value > high) high = value;
    if (value < low) low = value;
  }
  const x = (index) => Math.round(((index / (values.length - 1)) * (width - 6) + 3) * 10) / 10;
  const y = (value) => Math.round((height - 3 - ((value - low) / (high - low || 1)) * (height - 6)) * 10) / 10;
  const line = values.map((value, index) => `${index ? 'L' : 'M'}${x(index)},${y(value)}`).join('');
  const peak = values.indexOf(high);
  const last = values.length - 1;
  return {
    line,
    area: `${line}V${y(0)}H3Z`,
    peak: [x(peak), y(high)],
    last: [x(last), y(values[last])],
    label: `downloads per month: from ${values[0]} to ${values[last]}; highest ${high}`,
  };
}

export function sparklineSvg(values) {
  const {line, area, peak, last, label} = sparklinePaths(values);
  return `<svg width="${width}" height="${height}" role="img" aria-label="${label}"><path class="area" d="${area}"/><path class="line" d="${line}"/><circle cx="${peak[0]}" cy="${peak[1]}" r="2"/><circle class="last" cx="${last[0]}" cy="${last[1]}" r="3"/></svg>`;
}

/** Names and values as text, bars as rectangles, an axis of five lines. */
export function barsSvg(rows) {
  const high = rows.reduce((most, {value}) => Math.max(most, value), 0);
  const step = 10 ** Math.floor(Math.log10(high || 1));
  const x = (value) => Math.round(120 + (value / high) * 300);
  const lines = Array.from({length: Math.floor(high / step) + 1}, (_, index) => index * step)
    .map(
      (tick) =>
        `<path class="grid" d="M${x(tick)},0V${rows.length * 18}"/><text x="${x(tick)}" y="${rows.length * 18 + 14}" text-anchor="middle">${tick}</text>`,
    )
    .join('');
  const bars = rows
    .map(
      ({name, value}, index) =>
        `<text y="${index * 18 + 12}">${name}</text><rect class="bar" x="120" y="${index * 18}" width="${x(value) - 120}" height="14"/><text x="480" y="${index * 18 + 12}" text-anchor="end">${value.toLocaleString('en')}</text>`,
    )
    .join('');
  return `<figure><figcaption>Volumes by finding</figcaption><svg role="img" aria-label="${rows.length} findings" width="480" height="${rows.length * 18 + 20}">${lines}${bars}</svg><p>Source: bench</p><button type="button">Show table</button></figure>`;
}

export const cardHtml = ({title, creators, type, publicationYear, license, doi, keywords, usage, url, publisher}) =>
  `<article><div class="initial" aria-hidden="true">D</div><h3>${title}</h3><p>${creators.map(({name}) => name).join('; ')}</p><p>${type} · ${publicationYear} · ${license.id}</p><p>DOI <a href="https://doi.org/${doi}">${doi}</a></p><ul>${keywords.map((word) => `<li>${word}</li>`).join('')}</ul><p><b>${usage.downloads.value.toLocaleString('en')}</b> total downloads</p><p>Source not stated</p><p><a href="${url}">View on ${publisher}</a> <button type="button">Cite</button></p></article>`;

/** Lowest and highest value of each pixel column, in one pass. */
export function minMax(values, columns) {
  const {length} = values;
  const lows = new Float64Array(columns).fill(Infinity);
  const highs = new Float64Array(columns).fill(-Infinity);
  for (let i = 0; i < length; i++) {
    const column = ((i * columns) / length) | 0;
    const value = values[i];
    if (value < lows[column]) lows[column] = value;
    if (value > highs[column]) highs[column] = value;
  }
  return {lows, highs};
}

/** The floor's drawing of a long line: a vertical stroke per pixel column on a canvas, and nothing else. */
export function lineCanvas(host, values) {
  const [wide, high] = sizes.line;
  const canvas = host.appendChild(document.createElement('canvas'));
  [canvas.width, canvas.height] = [wide, high];
  const context = canvas.getContext('2d');
  const {lows, highs} = minMax(values, wide);
  const most = highs.reduce((top, value) => Math.max(top, value), 0) || 1;
  context.beginPath();
  for (let i = 0; i < wide; i++) {
    context.moveTo(i + 0.5, high - (lows[i] / most) * high);
    context.lineTo(i + 0.5, high - (highs[i] / most) * high - 1);
  }
  context.stroke();
}
