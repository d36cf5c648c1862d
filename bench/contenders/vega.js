import embed from 'vega-embed';
import {sizes} from './data.js';

const quiet = {actions: false, renderer: 'canvas'};
const drawn = (host, [width, height], spec) =>
  embed(host, {width, height, padding: 0, config: {view: {stroke: null}}, ...spec}, quiet);
const named = (values) => ({values: Array.from(values, (y, x) => ({x, y}))});
const word = (values) => ({
  data: named(values),
  mark: {type: 'area', line: {strokeWidth: 1.5}, fillOpacity: 0.1},
  encoding: {x: {field: 'x', type: 'quantitative', axis: null}, y: {field: 'y', type: 'quantitative', axis: null}},
});

export const contender = {
  sparklines: (hosts, items) =>
    Promise.all(hosts.map((host, index) => drawn(host, sizes.sparkline, word(items[index])))),
  updateSparklines: (views, items) =>
    Promise.all(
      views.map(({view}, index) =>
        view
          .data(
            Object.keys(view.getState({data: () => true}).data).find((name) => name.startsWith('source')),
            named(items[index]).values,
          )
          .runAsync(),
      ),
    ),
  bars: (hosts, items) =>
    Promise.all(
      hosts.map((host, index) =>
        drawn(host, items[index].length > 20 ? sizes.manyBars : sizes.bars, {
          data: {values: items[index]},
          mark: 'bar',
          encoding: {x: {field: 'value', type: 'quantitative'}, y: {field: 'name', type: 'nominal', sort: null}},
        }),
      ),
    ),
};
