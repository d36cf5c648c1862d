import {areaY, axisX, axisY, barX, dot, lineY, plot, text} from '@observablehq/plot';
import {sizes} from './data.js';

const word = (values) => {
  const [width, height] = sizes.sparkline;
  const last = values.length - 1;
  return plot({
    width,
    height,
    margin: 3,
    axis: null,
    marks: [
      areaY(values, {fillOpacity: 0.1}),
      lineY(values, {strokeWidth: 1.5}),
      dot([[last, values[last]]], {r: 3, fill: 'currentColor'}),
    ],
  });
};

export const contender = {
  sparklines: (hosts, items) =>
    hosts.map((host, index) => {
      host.append(word(items[index]));
      return host;
    }),
  updateSparklines: (hosts, items) => hosts.forEach((host, index) => host.replaceChildren(word(items[index]))),
  bars: (hosts, items) =>
    hosts.map((host, index) => {
      const [width, height] = items[index].length > 20 ? sizes.manyBars : sizes.bars;
      const named = {x: 'value', y: 'name', sort: {y: null}};
      host.append(
        plot({
          width,
          height,
          marginLeft: 120,
          marginRight: 50,
          marks: [
            axisX(),
            axisY(),
            barX(items[index], {...named, fill: '#0f6b74'}),
            text(items[index], {...named, text: 'value', textAnchor: 'start', dx: 4}),
          ],
        }),
      );
      return host;
    }),
  line: ([host], values) => {
    const [width, height] = sizes.line;
    host.append(plot({width, height, marks: [lineY(values, {strokeWidth: 1.5})]}));
  },
};
