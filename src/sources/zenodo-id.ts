import {doiOf} from '../model/doi.js';

/** Returns the number of a Zenodo record: from `zenodo:6406114`, its DOI, or the address of its page. */
export function zenodoId(src: string): string | null {
  const page = /^(?:zenodo:|https?:\/\/(?:www\.)?zenodo\.org\/(?:api\/)?records?\/)(\d+)(?:[/?#].*)?$/i;
  const doi = src.replace(/^https?:\/\/(?:www\.)?zenodo\.org\/doi\//i, '');
  return page.exec(src)?.[1] ?? /^10\.5281\/zenodo\.(\d+)$/.exec(doiOf(doi) ?? '')?.[1] ?? null;
}
