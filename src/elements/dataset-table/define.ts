import {define} from '../../kit/define.js';
import {DatasetTable} from './dataset-table.js';

define('dataset-table', DatasetTable);
