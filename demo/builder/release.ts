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

/** With its version and the hash of its bytes, so that it never changes under a page. */
function published(path: string, {file}: State): Script {
  if (file === 'own') return {src: path};
  return {src: `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/${path}`, integrity: integrity[path]};
}

/** The elements, and the words of a language that they do not bring. */
export function scriptsOf(state: State): readonly Script[] {
  const {tag, file, lang} = state;
  const elements = published(file === 'one' ? `elements/${tag}.js` : 'dataset-elements.js', state);
  return lang === 'en' ? [elements] : [elements, published(`lang/${lang}.js`, state)];
}
