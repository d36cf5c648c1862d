// dist/embed.js: a classic, deferred script for pages that are shown in a frame.
import {fillPage, tellHeight} from './frame.js';

fillPage(document);
tellHeight(window);
