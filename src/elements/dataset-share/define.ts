import {define} from '../../kit/define.js';
import {DatasetShare} from './dataset-share.js';

define('dataset-share', DatasetShare);
