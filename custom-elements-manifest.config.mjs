import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

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
  globs: ['src/elements/*/*.ts', 'src/kit/*-element.ts'],
  exclude: ['**/geometry.ts', '**/view.ts', '**/styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly,
    publishedPaths,
    customElementVsCodePlugin({outdir: 'dist', hideLogs: true}),
    customElementJetBrainsPlugin({outdir: 'dist', packageJson: false, hideLogs: true}),
  ],
};
