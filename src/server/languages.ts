// Every language there is: a server does not know which it will be asked for.
import '../lang/ar.js';
import '../lang/de.js';
import '../lang/es.js';
import '../lang/fr.js';
import '../lang/he.js';
import '../lang/hi.js';
import '../lang/it.js';
import '../lang/ja.js';
import '../lang/ko.js';
import '../lang/nl.js';
import '../lang/pl.js';
import '../lang/pt.js';
import '../lang/ru.js';
import '../lang/tr.js';
import '../lang/uk.js';
import '../lang/zh-Hans.js';
import '../lang/zh-Hant.js';
