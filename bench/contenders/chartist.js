import {BarChart, LineChart} from 'chartist';
import 'chartist/dist/index.css';
import {sizes} from './data.js';

const plain = {showLabel: false, showGrid: false, offset: 0};
const word = ([width, height]) => ({
  width,
  height,
  fullWidth: true,
  showArea: true,
  chartPadding: 3,
  axisX: plain,
  axisY: plain,
  lineSmooth: false,
});

export const contender = {
  sparklines: (hosts, items) =>
    hosts.map((host, index) => new LineChart(host, {series: [items[index]]}, word(sizes.sparkline))),
  updateSparklines: (charts, items) => charts.forEach((chart, index) => chart.update({series: [items[index]]})),
  bars: (hosts, items) =>
    hosts.map((host, index) => {
      const [width, height] = items[index].length > 20 ? sizes.manyBars : sizes.bars;
      return new BarChart(
        host,
        {labels: items[index].map(({name}) => name), series: [items[index].map(({value}) => value)]},
        {width, height, horizontalBars: true, reverseData: true, axisY: {offset: 120}},
      );
    }),
};
