// For the self-contained files alone, in the place of two lines of lit-html: docs/decisions/0009-trusted-types.md

interface Sanitizing extends HTMLTemplateElement {
  setHTML(markup: string, options: {sanitizer: {comments: boolean}}): void;
}
type Policy = {createHTML(markup: string): string};
type Policies = {createPolicy(name: string, rules: Policy): Policy};

const {trustedTypes, Sanitizer} = globalThis as {
  trustedTypes?: Policies;
  Sanitizer?: {prototype: {removeUnsafe?: unknown}};
};
// An early draft had another `setHTML`, which dropped what it did not know.
const canSanitize = trustedTypes && Sanitizer?.prototype.removeUnsafe;

/** Returns Lit's policy; none where it is not needed, or where the page does not allow it. */
export function policy(): Policy | undefined {
  if (canSanitize) return undefined;
  try {
    return trustedTypes?.createPolicy('lit-html', {createHTML: (markup) => markup});
  } catch {
    return undefined;
  }
}

/** Makes the content of a template, out of markup that this library is written with. */
export function fill(template: HTMLTemplateElement, markup: string): void {
  if (canSanitize) (template as Sanitizing).setHTML(markup, {sanitizer: {comments: true}});
  else template.innerHTML = markup;
}
