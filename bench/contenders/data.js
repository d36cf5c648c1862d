// The same data for everyone, drawn from a seeded generator: mulberry32, public domain.
const generator = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

/** Monthly downloads, as whole numbers from 0 to 999. */
export function months(seed, count = 24) {
  const random = generator(seed);
  return Array.from({length: count}, () => Math.floor(random() * 1000));
}

/** A walk of daily or hourly values that never falls below zero. */
export function walk(count) {
  const random = generator(count);
  const values = new Float64Array(count);
  for (let i = 1; i < count; i++) values[i] = Math.max(0, values[i - 1] + random() * 20 - 9.9);
  return values;
}

/** Categories with a name and a count. */
export function rows(seed, count) {
  const random = generator(seed);
  return Array.from({length: count}, (_, index) => ({
    name: `Finding number ${index + 1}`,
    value: Math.floor(random() * 5000),
  }));
}

export const record = (seed) => ({
  title: `Dataset number ${seed} of the bench`,
  creators: [{name: 'Draelos, Rachel Lea'}, {name: 'Dov, David'}, {name: 'Mazurowski, Maciej A.'}],
  publisher: 'Zenodo',
  publicationYear: 2020,
  type: 'dataset',
  doi: `10.5281/zenodo.${seed + 1}`,
  url: `https://zenodo.org/records/${seed + 1}`,
  license: {id: 'CC-BY-4.0'},
  keywords: ['chest CT', 'medical imaging', 'radiology'],
  usage: {downloads: {value: 1000 + seed}},
});

/** CSS pixels of one drawing. */
export const sizes = {sparkline: [100, 24], bars: [480, 200], manyBars: [480, 3600], line: [640, 240]};
