import {describeHostile} from './hostile.js';
import {someHostile} from './strings.js';

describeHostile(someHostile);
