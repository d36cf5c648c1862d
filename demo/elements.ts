// For pages that have no script of their own. A page's address of a script stays within the demo's folder.
import '../src/index.js';
