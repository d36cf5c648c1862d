// One assignment of markup for everything.
import {barsSvg, cardHtml, lineCanvas, sparklineSvg} from './floor.js';

const all = (markup) => (hosts, items) => {
  const [first] = hosts;
  const root = first.parentElement;
  root.innerHTML = items.map((item) => `<div class="${first.className}">${markup(item)}</div>`).join('');
  return [...root.children];
};

export const contender = {
  sparklines: all(sparklineSvg),
  updateSparklines: (handles, items) => all(sparklineSvg)(handles, items),
  bars: all(barsSvg),
  cards: all(cardHtml),
  line: ([host], values) => lineCanvas(host, values),
};
