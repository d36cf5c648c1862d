import {define} from '../../kit/define.js';
import {DatasetStat} from './dataset-stat.js';

define('dataset-stat', DatasetStat);
