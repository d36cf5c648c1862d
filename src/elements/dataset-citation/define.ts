import {define} from '../../kit/define.js';
import {DatasetCitation} from './dataset-citation.js';

define('dataset-citation', DatasetCitation);
