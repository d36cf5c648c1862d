import {readdirSync} from 'node:fs';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

const rooms = readdirSync(new URL('src/elements', import.meta.url)).sort();

/** The analyzer knows `customElements.define` alone; here a room's folder is its tag, and define.ts registers it. */
const tagOfRoom = {
  name: 'tag-of-room',
  packageLinkPhase({customElementsManifest}) {
    for (const {path, declarations, exports} of customElementsManifest.modules) {
      const tag = rooms.find((room) => path === `src/elements/${room}/${room}.ts`);
      const element = tag && declarations.find(({kind}) => kind === 'class');
      if (!element) continue;
      Object.assign(element, {tagName: tag, customElement: true});
      const declaration = {name: element.name, module: path};
      exports.push({kind: 'custom-element-definition', name: tag, declaration});
    }
  },
};

/** A private or internal member is no promise: the manifest leaves it out. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations} of customElementsManifest.modules)
      for (const declaration of declarations ?? []) {
        const internal = new Set();
        declaration.members = declaration.members?.filter((member) => {
          const hidden = member.privacy === 'private' || member.privacy === 'protected' || member.name.startsWith('_');
          if (hidden) internal.add(member.name);
          return !hidden;
        });
        declaration.attributes = declaration.attributes?.filter(({fieldName}) => !internal.has(fieldName));
      }
  },
};

/** The sources are not published: a module is named by the file that is. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({customElementsManifest}) {
    const text = JSON.stringify(customElementsManifest).replaceAll(
      /"\/?src\/([^"]+)\.(?:ts|js)"/g,
      '"dist/modules/$1.js"',
    );
    Object.assign(customElementsManifest, JSON.parse(text));
  },
};

export default {
  globs: [...rooms.map((room) => `src/elements/${room}/${room}.ts`), 'src/kit/*-element.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    tagOfRoom,
    publicOnly,
    publishedPaths,
    customElementVsCodePlugin({outdir: 'dist', hideLogs: true}),
    customElementJetBrainsPlugin({outdir: 'dist', packageJson: false, hideLogs: true}),
  ],
};
