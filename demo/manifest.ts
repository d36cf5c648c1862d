// What the reference and the builder know of the elements: custom-elements.json, of those that are registered.
import manifest from '../custom-elements.json' with {type: 'json'};
import '../src/index.js';

/** A thing with a name, as the manifest describes it. */
export interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
  readonly inheritedFrom?: {readonly name: string};
}

interface Member extends Named {
  readonly kind: string;
  readonly static?: boolean;
  readonly attribute?: string;
}

interface Declaration extends Named {
  readonly tagName?: string;
  readonly summary?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssParts?: readonly Named[];
}

/** All that an author may rely on of one element. */
export interface Guide {
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  /** The element's own before the inherited ones; so are the others. */
  readonly attributes: readonly Named[];
  /** Those that are no attribute as well. */
  readonly properties: readonly Named[];
  readonly methods: readonly Named[];
  readonly slots: readonly Named[];
  readonly events: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssParts: readonly Named[];
}

/** The values that an attribute has names for; `open` when there are others. */
export interface Choices {
  readonly names: readonly string[];
  readonly open: boolean;
}

const ownFirst = (names: readonly Named[] = []): readonly Named[] => [
  ...names.filter(({inheritedFrom}) => !inheritedFrom),
  ...names.filter(({inheritedFrom}) => inheritedFrom),
];

function guideOf(tag: string, declaration: Declaration): Guide {
  const {summary = '', description = '', members = [], slots = [], cssProperties = [], cssParts = []} = declaration;
  const order = members.flatMap(({attribute}) => attribute ?? []);
  const attributes = [...(declaration.attributes ?? [])].sort(
    (one, other) => order.indexOf(one.name) - order.indexOf(other.name),
  );
  const own = members.filter((member) => !member.static && !member.attribute);
  return {
    tag,
    summary,
    description,
    attributes: ownFirst(attributes),
    properties: own.filter(({kind}) => kind === 'field'),
    methods: own.filter(({kind}) => kind === 'method'),
    slots,
    events: ownFirst(declaration.events),
    cssProperties,
    cssParts,
  };
}

const modules: readonly {readonly declarations?: readonly Declaration[]}[] = manifest.modules;

/** By tag, for every element that this page can draw. */
export const guides: ReadonlyMap<string, Guide> = new Map(
  modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap((declaration) => {
      const {tagName: tag} = declaration;
      return tag !== undefined && customElements.get(tag) ? [[tag, guideOf(tag, declaration)] as const] : [];
    }),
);

/** `string | null | undefined` says to an author no more than `string`. */
export const typeText = ({type}: Named): string => type?.text.replace(/ \| (null|undefined)\b/g, '') ?? '';

/** Returns the names in `one`, `another` (the default) or `third`; none when there are fewer than two. */
export function choicesOf({description = '', type}: Named): Choices {
  const united = [...(type?.text ?? '').matchAll(/'([\w-]+)'/g)].flatMap(([, name]) => name ?? []);
  if (united.length > 0) return {names: united, open: false};
  const [list = ''] =
    /`[\w-]+`(?:,? or `[\w-]+`|, `[\w-]+`)+(?:, …)?/.exec(description.replace(/ \([^)]*\)/g, '')) ?? [];
  return {names: [...list.matchAll(/`([\w-]+)`/g)].flatMap(([, name]) => name ?? []), open: list.endsWith('…')};
}
