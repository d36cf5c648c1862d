// A vite plugin: what the self-contained files do otherwise than Lit, or do without. Each change is a decision:
// templates without a policy of a name that one script of a page may take (docs/decisions/0009-trusted-types.md), and no
// doors for polyfills and for Lit's own way of taking over (docs/decisions/0013-adopted-styles.md).
import {fileURLToPath} from 'node:url';

const templates = JSON.stringify(fileURLToPath(new URL('templates.ts', import.meta.url)));

/** As published in Lit 3.3; the names are the minifier's. */
const changes = {
  'lit-html': [
    [/(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/, () => 'policy()'],
    [/return (\w+)\.innerHTML=(\w+),\1\}/, (_, template, markup) => `return fill(${template},${markup}),${template}}`],
    [/,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),/, () => ';'],
    [/^/, () => `import {fill, policy} from ${templates};\n`],
  ],
  'reactive-element': [
    [/,\w+=\w+\.reactiveElementPolyfillSupport/, () => ''],
    [/\w+\?\.\(\{ReactiveElement:\w+\}\),/, () => ''],
  ],
  'lit-element': [
    [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);/, () => ';'],
    [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/, () => ''],
  ],
};

const parts = /\/(lit-html|reactive-element|lit-element)\/\1\.js$/;

export const litChanges = {
  name: 'lit-changes',
  transform(code, id) {
    const [, part] = parts.exec(id) ?? [];
    if (part === undefined) return undefined;
    const changed = changes[part].reduce((text, [pattern, replacement]) => {
      if (!pattern.test(text)) throw new Error(`${id}: not the Lit that build/lit-changes.mjs knows`);
      return text.replace(pattern, replacement);
    }, code);
    return {code: changed, map: null};
  },
};
