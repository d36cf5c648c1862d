import {define} from '../../kit/define.js';
import {PathologyChart} from './pathology-chart.js';

define('pathology-chart', PathologyChart);
