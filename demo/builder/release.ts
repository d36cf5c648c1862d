// The published files, as vite.config.ts finds them in package.json and dist/integrity.json.
import type {Script} from './snippet.js';
import type {State} from './state.js';

declare const __RELEASE__: {
  readonly name: string;
  readonly version: string;
  /** By file in dist; none before the library is built. */
  readonly integrity: Readonly<Record<string, string>>;
};

export const {name, version, integrity} = __RELEASE__;

/** The script that a snippet loads: with its version and the hash of its bytes, so that it never changes under a page. */
export function scriptOf({tag, file}: State): Script {
  const path = file === 'one' ? `elements/${tag}.js` : 'dataset-elements.js';
  if (file === 'own') return {src: path};
  return {src: `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/${path}`, integrity: integrity[path]};
}
