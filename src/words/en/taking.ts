import type {TakingWords} from '../words.js';

export const taking: TakingWords = {
  keep: 'Download',
  keepAs: {svg: 'Picture (SVG)', png: 'Picture (PNG)', csv: 'Table (CSV)', json: 'Data (JSON)'},
  noPng: 'No PNG can be made here. The picture was downloaded as SVG.',
  play: 'Play as sound',
  stop: 'Stop',
  playing: 'Sound starts. A higher tone is a higher value.',
  played: 'Sound ended.',
};
