import './elements/dataset-card/define.js';
import './elements/download-sparkline/define.js';
import './elements/pathology-chart/define.js';

export {DatasetCard} from './elements/dataset-card/dataset-card.js';
export {DownloadSparkline} from './elements/download-sparkline/download-sparkline.js';
export {PathologyChart} from './elements/pathology-chart/pathology-chart.js';
export type * from './model/record.js';
