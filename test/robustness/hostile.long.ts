import {describeHostile} from './hostile.js';
import {hostile} from './strings.js';

describeHostile(hostile);
