// npm start: serves the demo and prints its address. Works on a fresh clone.
import {install} from './install.mjs';

install();
const {createServer} = await import('vite');
const server = await createServer();
await server.listen();
server.printUrls();
