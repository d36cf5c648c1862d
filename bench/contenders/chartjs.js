import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import {Decimation} from 'chart.js';
import {sizes} from './data.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Decimation,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

const canvasIn = (host, [width, height]) => {
  const canvas = host.appendChild(document.createElement('canvas'));
  [canvas.width, canvas.height] = [width, height];
  return canvas;
};
const still = {animation: false, responsive: false, events: []};
const hidden = {x: {display: false}, y: {display: false, beginAtZero: true}};

export const contender = {
  sparklines: (hosts, items) =>
    hosts.map(
      (host, index) =>
        new Chart(canvasIn(host, sizes.sparkline), {
          type: 'line',
          data: {
            labels: items[index].map((_, place) => place),
            datasets: [
              {
                data: items[index],
                fill: true,
                borderWidth: 1.5,
                pointRadius: ({dataIndex}) => (dataIndex === 23 ? 3 : 0),
              },
            ],
          },
          options: {...still, scales: hidden},
        }),
    ),
  updateSparklines: (charts, items) =>
    charts.forEach((chart, index) => {
      chart.data.datasets[0].data = items[index];
      chart.update();
    }),
  bars: (hosts, items) =>
    hosts.map(
      (host, index) =>
        new Chart(canvasIn(host, items[index].length > 20 ? sizes.manyBars : sizes.bars), {
          type: 'bar',
          data: {
            labels: items[index].map(({name}) => name),
            datasets: [{data: items[index].map(({value}) => value), backgroundColor: '#0f6b74'}],
          },
          options: {...still, indexAxis: 'y', scales: {y: {ticks: {autoSkip: false}}}},
        }),
    ),
  line: ([host], values) =>
    new Chart(canvasIn(host, sizes.line), {
      type: 'line',
      data: {datasets: [{data: Array.from(values, (y, x) => ({x, y})), borderWidth: 1.5, pointRadius: 0}]},
      options: {
        ...still,
        parsing: false,
        normalized: true,
        plugins: {decimation: {enabled: true, algorithm: 'min-max'}},
        scales: {x: {type: 'linear'}},
      },
    }),
};
