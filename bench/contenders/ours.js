// dist/dataset-elements.js, as a page would use it.
const withAttributes = (tag, attributes) => (host) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  host.append(element);
  return element;
};

const isSeen = (element) => {
  const {bottom, top} = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

export const contender = {
  /** A crowd is drawn over several frames: returns when all that can be seen is there. */
  async settled() {
    // Asked once: to measure a thousand boxes in each frame would be our cost, not the elements'.
    const seen = [...document.querySelectorAll('#root > * > *')].filter(isSeen);
    // Those that are pushed away by what comes before them wait, and are not waited for.
    const isAwaited = (element) => !element.shadowRoot && isSeen(element);
    while (seen.some(isAwaited)) await new Promise((resolve) => requestAnimationFrame(resolve));
    // What complains instead of drawing is fast.
    if (seen.some(({shadowRoot, mode}) => shadowRoot && mode !== 'ready')) throw new Error('Not drawn.');
  },
  sparklines: (hosts, items) =>
    hosts.map((host, index) =>
      withAttributes('download-sparkline', {values: items[index].join(), start: '2024-01', view: 'word'})(host),
    ),
  updateSparklines: (elements, items) =>
    elements.forEach((element, index) => element.setAttribute('values', items[index].join())),
  bars: (hosts, items) =>
    hosts.map((host, index) => {
      const element = document.createElement('pathology-chart');
      element.setAttribute('limit', 'all');
      element.data = {
        categories: {
          title: 'Volumes by finding',
          columns: [{key: 'value', label: 'volumes'}],
          rows: items[index],
        },
      };
      host.append(element);
      return element;
    }),
  cards: (hosts, items) =>
    hosts.map((host, index) => {
      const element = document.createElement('dataset-card');
      element.data = items[index];
      host.append(element);
      return element;
    }),
  line: ([host], values) => {
    const element = document.createElement('download-sparkline');
    element.setAttribute('view', 'full');
    const regular =
      values.length > 1e4 ? {period: 'hour', start: '1900-01-01T00'} : {period: 'day', start: '1900-01-01'};
    element.data = {series: [{measure: 'downloads', ...regular, values}]};
    host.append(element);
  },
};
