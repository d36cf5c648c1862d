import {describeAdapters} from './adapters.js';
import {describeNumbers} from './numbers.js';
import {describeReading} from './reading.js';
import {thorough} from './thoroughness.js';

describeReading(thorough);
describeAdapters(thorough);
describeNumbers(thorough);
