import {define} from '../../kit/define.js';
import {DatasetStory} from './dataset-story.js';

define('dataset-story', DatasetStory);
