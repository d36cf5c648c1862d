import ApexCharts from 'apexcharts';
import {sizes} from './data.js';

const still = {animations: {enabled: false}, toolbar: {show: false}, zoom: {enabled: false}};
const drawn = (host, [width, height], type, options) => {
  const chart = new ApexCharts(host, {...options, chart: {type, width, height, ...still, ...options.chart}});
  chart.render();
  return chart;
};

export const contender = {
  sparklines: (hosts, items) =>
    hosts.map((host, index) =>
      drawn(host, sizes.sparkline, 'area', {
        chart: {sparkline: {enabled: true}},
        stroke: {width: 1.5},
        tooltip: {enabled: false},
        series: [{data: items[index]}],
      }),
    ),
  updateSparklines: (charts, items) =>
    charts.forEach((chart, index) => chart.updateSeries([{data: items[index]}], false)),
  bars: (hosts, items) =>
    hosts.map((host, index) =>
      drawn(host, items[index].length > 20 ? sizes.manyBars : sizes.bars, 'bar', {
        plotOptions: {bar: {horizontal: true}},
        tooltip: {enabled: false},
        xaxis: {categories: items[index].map(({name}) => name)},
        series: [{data: items[index].map(({value}) => value)}],
      }),
    ),
};
