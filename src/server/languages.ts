// Every language there is: a server does not know which it will be asked for.
import '../lang/de.js';
