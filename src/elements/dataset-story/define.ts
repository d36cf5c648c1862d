/* eslint-disable no-restricted-imports -- A story is told by the other elements: its own file brings them. */
import '../dataset-card/define.js';
import '../dataset-citation/define.js';
import '../dataset-impact/define.js';
import '../dataset-share/define.js';
import '../dataset-stat/define.js';
import '../dataset-table/define.js';
import '../download-sparkline/define.js';
import '../pathology-chart/define.js';
import {define} from '../../kit/define.js';
import {DatasetStory} from './dataset-story.js';

define('dataset-story', DatasetStory);
