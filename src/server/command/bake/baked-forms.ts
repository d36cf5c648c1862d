import {renderToHtml} from '../../html.js';
import type {Form} from './forms.js';

/** What can be made of a record, by name. */
export const bakedForms: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['html', ({record, lang}) => Promise.resolve({'story.html': renderToHtml(record, {lang})})],
]);
