// The report as pictures, drawn by our own elements.
import {renderToSvg} from '../dist/server/index.js';

/** The cases that are drawn, and each one's file. */
const drawn = {
  'mount 1,000 sparklines': 'sparklines',
  '100 charts of 6 bars': 'bars',
  'a line of 1,000,000 points': 'line',
};
const names = {
  ours: 'dataset-elements',
  'floor-html': 'floor: markup or canvas, by hand',
  'floor-element': 'floor: custom element, by hand',
};

/** File and SVG of each case that was measured, on that day. */
export const picturesOf = ({cases}, retrieved) =>
  Object.entries(drawn).flatMap(([name, file]) => {
    const rows = Object.entries(cases[name] ?? {}).flatMap(([contender, {cpu}]) =>
      cpu ? {name: names[contender] ?? contender, cpu: cpu.median} : [],
    );
    if (rows.length === 0) return [];
    const categories = {
      label: 'library',
      title: `Main-thread time: ${name}`,
      source: 'bench',
      columns: [{key: 'cpu', label: 'CPU time, median', unit: 'ms'}],
      rows,
    };
    const sources = {bench: {name: 'npm run bench', retrieved, kind: 'reported'}};
    return [[`${file}.svg`, renderToSvg({sources, categories}, {picture: 'chart'})]];
  });
