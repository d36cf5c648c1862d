import {describeSequences} from './sequences.js';
import {thorough} from './thoroughness.js';

describeSequences(thorough);
