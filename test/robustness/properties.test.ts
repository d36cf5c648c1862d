import {describeAdapters} from './adapters.js';
import {describeNumbers} from './numbers.js';
import {describeReading} from './reading.js';
import {brief} from './thoroughness.js';

describeReading(brief);
describeAdapters(brief);
describeNumbers(brief);
