import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import {sizes} from './data.js';

const [width, height] = sizes.sparkline;
const xs = Array.from({length: 24}, (_, index) => index);
const none = {show: false};
const word = {
  width,
  height,
  cursor: none,
  legend: none,
  scales: {x: {time: false}},
  axes: [none, none],
  padding: [3, 3, 3, 3],
  series: [
    {},
    {stroke: '#222', fill: 'rgba(0,0,0,.1)', width: 1.5, points: {show: true, filter: (u) => [u.data[0].length - 1]}},
  ],
};
const [wide, high] = sizes.line;
const bar = uPlot.paths.bars({size: [0.7, 100]});
const bars = (count) => ({
  width: sizes.bars[0],
  height: count > 20 ? sizes.manyBars[1] : sizes.bars[1],
  cursor: none,
  legend: none,
  scales: {x: {time: false, ori: 1, dir: -1}, y: {ori: 0, range: [0, null]}},
  axes: [
    {side: 3, size: 120, splits: (u) => u.data[0], values: (u, splits) => splits.map((i) => `Finding number ${i + 1}`)},
    {side: 2},
  ],
  series: [{}, {fill: '#0f6b74', paths: bar}],
});

export const contender = {
  sparklines: (hosts, items) => hosts.map((host, index) => new uPlot(word, [xs, items[index]], host)),
  updateSparklines: (plots, items) => plots.forEach((plot, index) => plot.setData([xs, items[index]])),
  bars: (hosts, items) =>
    hosts.map((host, index) => {
      const values = items[index].map(({value}) => value);
      return new uPlot(bars(values.length), [values.map((_, place) => place), values], host);
    }),
  line: ([host], values) =>
    new uPlot(
      {width: wide, height: high, cursor: none, legend: none, series: [{}, {stroke: '#222', width: 1.5}]},
      [Float64Array.from(values, (_, index) => index * 3600), values],
      host,
    ),
};
