import {doiOf} from '../model/doi.js';
import {format} from './catalogue.js';
import {at, listAt} from './json-path.js';

/** Frictionless Data Package, https://datapackage.org/standard/data-package/, versions 1 and 2. */
export const dataPackage = /* @__PURE__ */ format(
  (body) => (Array.isArray(at(body, 'resources')) && at(body, 'name|title|profile|$schema|licenses') ? body : null),
  {
    title: 'title|name',
    creators: creatorsOf,
    publisher: (body) => at(contributorsAs(body, 'publisher'), '0.title'),
    publicationYear: 'created',
    type: () => 'dataset',
    doi: (body) => doiOf(at(body, 'id')) ?? undefined,
    url: 'homepage',
    license: 'licenses',
  },
);

function creatorsOf(body: unknown): readonly unknown[] {
  const authors = contributorsAs(body, 'author');
  return authors.length > 0 ? authors : contributorsAs(body, '');
}

/** Version 1 has one `role`, version 2 a list of `roles`; '' stands for none. */
function contributorsAs(body: unknown, role: string): readonly unknown[] {
  return listAt(body, 'contributors').filter((each) => {
    const roles = listAt(each, 'role|roles');
    return role === '' ? roles.length === 0 : roles.includes(role);
  });
}
