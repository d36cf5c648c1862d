import {describeSequences} from './sequences.js';
import {brief} from './thoroughness.js';

describeSequences(brief);
