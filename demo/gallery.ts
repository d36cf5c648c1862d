// Every case under its name, with a list to jump by and a box to find by.
import {html, render, type TemplateResult} from 'lit';
import '../src/index.js';
import {anchorOf, caseTitle, groups, type Group} from './cases.js';
import {directionOf, languages} from './languages.js';

const wordsToFind = (tag: string, name: string): string => `${tag} ${name}`.toLowerCase();

const jumpView = ({tag, cases}: Group): TemplateResult => html`
  <a href="#${tag}">${tag}</a>
  <ul>
    ${Object.keys(cases).map(
      (name) => html`
        <li data-case=${wordsToFind(tag, name)}><a href="#${anchorOf(tag, name)}">${caseTitle(name)}</a></li>
      `,
    )}
  </ul>
`;

const groupView = ({tag, cases}: Group): TemplateResult => html`
  <section id=${tag}>
    <h2>${tag}</h2>
    ${Object.entries(cases).map(
      ([name, draw]) => html`
        <article id=${anchorOf(tag, name)} data-case=${wordsToFind(tag, name)}>
          <h3>${caseTitle(name)}</h3>
          <div class="stage">${draw()}</div>
        </article>
      `,
    )}
  </section>
`;

/** Returns the element of gallery.html with this id. */
function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`gallery.html has no #${id}`);
  return element;
}

function show(wanted: string): void {
  for (const each of document.querySelectorAll<HTMLElement>('[data-case]'))
    each.hidden = !each.dataset.case?.includes(wanted.trim().toLowerCase());
  const count = document.querySelectorAll('article:not([hidden])').length;
  part('found').textContent = count === 1 ? '1 case' : `${count} cases`;
}

const languageView = ([tag, name]: [string, string]): TemplateResult =>
  html`<option value=${tag} lang=${tag}>${name}</option>`;

/** A case that has a `lang` of its own keeps it. */
function speak(tag: string): void {
  const [lang, dir] = [tag, directionOf(tag)];
  for (const stage of document.querySelectorAll<HTMLElement>('.stage')) Object.assign(stage, {lang, dir});
}

render(groups.map(jumpView), part('jump'));
render(groups.map(groupView), part('cases'));
const filter = part('filter') as HTMLInputElement;
filter.addEventListener('input', () => show(filter.value));
show(filter.value);
const language = part('language') as HTMLSelectElement;
render(Object.entries(languages).map(languageView), language);
const asked = new URLSearchParams(location.search).get('lang') ?? 'en';
language.value = Object.hasOwn(languages, asked) ? asked : 'en';
language.addEventListener('input', () => {
  history.replaceState(null, '', `?lang=${language.value}${location.hash}`);
  speak(language.value);
});
speak(language.value);
// The browser looked for the address' case before it was drawn.
document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
