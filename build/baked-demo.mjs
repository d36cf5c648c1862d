// A vite plugin for the demo: an element with `data-record="data/x.json"` has that record in the page. `npm start` puts
// it inside as JSON; the build draws the element, so that it is read before any script has come.
import {readFileSync} from 'node:fs';
import {build} from 'vite';
import {pathTo} from './bundle.mjs';
import {serverConfig} from './server.mjs';

const baked = /<((?:dataset|download|pathology)-\w+)([^>]*?)\sdata-record="([^"]+)"([^>]*)>(.*?)<\/\1>/gs;

const attributesOf = (text) =>
  Object.fromEntries(Array.from(text.matchAll(/([\w-]+)(?:="([^"]*)")?/g), ([, name, value]) => [name, value ?? true]));

/** The server's half of the library as it is now, not as it was built last. */
async function renderer() {
  const outDir = pathTo('node_modules/.cache/demo');
  await build(serverConfig(outDir));
  return import(`${outDir}/server/index.js`);
}

export function bakedDemo() {
  let isBuild = false;
  return {
    name: 'baked-demo',
    configResolved({command}) {
      isBuild = command === 'build';
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(page) {
        if (page.search(baked) < 0) return page;
        const {renderToHtml} = isBuild ? await renderer() : {};
        return page.replace(baked, (_, element, before, path, after, children) => {
          const json = readFileSync(pathTo(`demo/${path}`), 'utf8');
          if (!isBuild)
            return `<${element}${before}${after}><script type="application/json">${json}</script>${children}</${element}>`;
          const [attributes, fallback] = [attributesOf(before + after), children.trim() || undefined];
          return renderToHtml(JSON.parse(json), {element, attributes, fallback, lang: 'en'});
        });
      },
    },
  };
}
