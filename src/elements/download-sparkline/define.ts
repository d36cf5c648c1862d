import {define} from '../../kit/define.js';
import {DownloadSparkline} from './download-sparkline.js';

define('download-sparkline', DownloadSparkline);
