// Its source: what it is built into exports nothing by name or default.
import sparkline from '@fnando/sparkline/src/sparkline.js';
import {sizes} from './data.js';

const [width, height] = sizes.sparkline;
const drawn = (svg, values) => {
  sparkline(svg, values);
  return svg;
};

export const contender = {
  sparklines: (hosts, items) =>
    hosts.map((host, index) => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.setAttribute('width', width);
      svg.setAttribute('height', height);
      svg.setAttribute('stroke-width', 1.5);
      host.append(svg);
      return drawn(svg, items[index]);
    }),
  updateSparklines: (drawings, items) => drawings.forEach((svg, index) => drawn(svg, items[index])),
};
