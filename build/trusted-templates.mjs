// A vite plugin: lit-html makes its templates with build/templates.ts. Its own way needs a policy of Trusted Types with
// a name that only one script of a page may take, and throws while it loads where it is not allowed.
import {fileURLToPath} from 'node:url';

const templates = JSON.stringify(fileURLToPath(new URL('templates.ts', import.meta.url)));

/** As published in lit-html 3.3; the names are the minifier's. */
const changes = [
  [/(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/, () => 'policy()'],
  [/return (\w+)\.innerHTML=(\w+),\1\}/, (_, template, markup) => `return fill(${template},${markup}),${template}}`],
];

export const trustedTemplates = {
  name: 'trusted-templates',
  transform(code, id) {
    if (!/\/lit-html\/lit-html\.js$/.test(id)) return undefined;
    const changed = changes.reduce((text, [pattern, replacement]) => {
      if (!pattern.test(text)) throw new Error(`${id}: not the lit-html that build/trusted-templates.mjs knows`);
      return text.replace(pattern, replacement);
    }, code);
    return {code: `import {fill, policy} from ${templates};\n${changed}`, map: null};
  },
};
