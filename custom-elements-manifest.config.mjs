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

const declared = new Map();

/** The analyzer mistakes a field for the static one of its name: the story has both `parts`. */
const fieldsBesideStatics = {
  name: 'fields-beside-statics',
  analyzePhase({ts, node}) {
    if (!ts.isPropertyDeclaration(node) || !node.modifiers?.some(({kind}) => kind === ts.SyntaxKind.DeclareKeyword))
      return;
    const description = node.jsDoc?.[0]?.comment;
    declared.set(`${node.parent.name.text}.${node.name.text}`, {description, type: {text: node.type.getText()}});
  },
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations} of customElementsManifest.modules)
      for (const element of declarations ?? []) {
        const mistaken = element.members?.filter((member) => member.static && member.attribute) ?? [];
        for (const [name, attribute] of new Map(mistaken.map((member) => [member.name, member.attribute]))) {
          const field = declared.get(`${element.name}.${name}`);
          const others = element.members.filter((member) => member.name !== name);
          element.members = [...others, {kind: 'field', name, attribute, ...field}];
          const index = element.attributes.findIndex((each) => each.name === attribute);
          element.attributes[index] = {name: attribute, fieldName: name, ...field};
        }
      }
  },
};

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The analyzer does not see attributes that an element takes from a list. Here every writable field of plain text or number is one. */
const listedAttributes = {
  name: 'listed-attributes',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations} of customElementsManifest.modules)
      for (const {tagName, members = [], attributes = []} of declarations ?? [])
        for (const field of tagName ? members : []) {
          const plain = /^(string|number|boolean)/.test(field.type?.text ?? '');
          if (field.kind !== 'field' || field.attribute || field.static || field.readonly || !plain) continue;
          field.attribute = kebab(field.name);
          const {type, description, inheritedFrom} = field;
          attributes.push({name: field.attribute, type, description, fieldName: field.name, inheritedFrom});
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
    fieldsBesideStatics,
    listedAttributes,
    publishedPaths,
    customElementVsCodePlugin({outdir: 'dist', hideLogs: true}),
    customElementJetBrainsPlugin({outdir: 'dist', packageJson: false, hideLogs: true}),
  ],
};
