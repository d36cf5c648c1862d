import {createHash} from 'node:crypto';
import type {CSSResult} from 'lit';
import {elements, type ElementName} from './elements.js';
import {noScript} from './no-script.js';

/** Returns the style sheet of an element, as it stands in its declarative shadow root or in a file of its own. */
export const styleText = (element: ElementName): string =>
  [...(elements[element].elementStyles as CSSResult[]), noScript].map(({cssText}) => cssText).join('\n'); // All ours are written with `css`.

/** Returns what a Content-Security-Policy names to let that style stand in the markup: `'sha256-…'`, for `style-src`. */
export const styleHash = (element: ElementName): string =>
  `'sha256-${createHash('sha256').update(styleText(element)).digest('base64')}'`;
