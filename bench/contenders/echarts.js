import {BarChart, LineChart} from 'echarts/charts';
import {GridComponent} from 'echarts/components';
import {init, use} from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';
import {sizes} from './data.js';

use([BarChart, LineChart, GridComponent, CanvasRenderer]);
const drawn = (host, [width, height], option) => {
  const chart = init(host, null, {width, height});
  chart.setOption({animation: false, ...option});
  return chart;
};
const word = (values) => ({
  grid: {left: 3, right: 3, top: 3, bottom: 3},
  xAxis: {type: 'category', show: false},
  yAxis: {show: false},
  series: [
    {type: 'line', data: values, areaStyle: {}, symbol: (_, {dataIndex}) => (dataIndex === 23 ? 'circle' : 'none')},
  ],
});

export const contender = {
  sparklines: (hosts, items) => hosts.map((host, index) => drawn(host, sizes.sparkline, word(items[index]))),
  updateSparklines: (charts, items) =>
    charts.forEach((chart, index) => chart.setOption({series: [{data: items[index]}]})),
  bars: (hosts, items) =>
    hosts.map((host, index) =>
      drawn(host, items[index].length > 20 ? sizes.manyBars : sizes.bars, {
        grid: {left: 120, right: 50, top: 5, bottom: 25},
        xAxis: {},
        yAxis: {type: 'category', inverse: true, data: items[index].map(({name}) => name), axisLabel: {interval: 0}},
        series: [{type: 'bar', data: items[index].map(({value}) => value), label: {show: true, position: 'right'}}],
      }),
    ),
  line: ([host], values) =>
    drawn(host, sizes.line, {
      xAxis: {type: 'value'},
      yAxis: {},
      series: [{type: 'line', symbol: 'none', sampling: 'minmax', data: Array.from(values, (y, x) => [x, y])}],
    }),
};
