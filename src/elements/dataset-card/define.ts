import {define} from '../../kit/define.js';
import {DatasetCard} from './dataset-card.js';

define('dataset-card', DatasetCard);
