// The story as its text file tells it, and what a page of ours may write in another form.
import {readFileSync} from 'node:fs';

/** Names of authors stand in the page given name first. */
const rewritten: [RegExp, string][] = [
  [/'/g, '’'],
  [/^one of/, 'One of'],
  [
    /^Draelos, Rachel Lea, Dov, David, Mazurowski, Maciej A\./,
    'Rachel Lea Draelos, David Dov, and Maciej A. Mazurowski',
  ],
  [/2020DOI: /, '2020 · DOI '],
  [/6406114CC/, '6406114 · CC'],
  [/4\.0View/, '4.0 · View'],
  [/^dataset ·/, 'Dataset ·'],
  [
    /pathologyannotated volumesprevalence pctinter rater kappa/,
    'pathology · annotated volumes · prevalence (%) · inter-rater kappa',
  ],
  [
    /^(Pulmonary Nodule|Consolidation|Pleural Effusion|Cardiomegaly|Atelectasis|Emphysema)(\d,\d{3})(\d+\.\d)(0\.\d\d)$/,
    '$1 · $2 · $3 · $4',
  ],
  [
    /chest CTmedical imagingdeep learningradiologyannotationcomputer-aided/,
    'chest CT · medical imaging · deep learning · radiology · annotation · computer-aided',
  ],
];

const text = readFileSync(new URL('../fixtures/story/rad-chestct-story.txt', import.meta.url), 'utf8');

/** Returns the parts of the story that a page does not have in its text. */
export function missingIn(page: string): string[] {
  const shown = page.replace(/\s+/g, ' ').replaceAll(' ,', ',');
  const wanted = text
    .split('\n')
    .flatMap((line) => rewritten.reduce((whole, [from, to]) => whole.replace(from, to), line.trim()).split(' · '));
  return wanted.filter((part) => !shown.includes(part));
}

/** Runs in the page: returns the text of an element and of the shadow roots in it, but for what is hidden. */
export function textWithin(element: Element): string {
  let shown = '';
  const nodes: Node[] = [element];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node instanceof Text) shown += `${node.data} `;
    if (node instanceof HTMLStyleElement || (node instanceof HTMLElement && node.hidden)) continue;
    nodes.push(...[...((node as Element).shadowRoot ?? node).childNodes].reverse());
  }
  return shown;
}
