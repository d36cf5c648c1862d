import {define} from '../../kit/define.js';
import {DatasetImpact} from './dataset-impact.js';

define('dataset-impact', DatasetImpact);
