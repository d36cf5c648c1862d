const forms =
  /^(?:zenodo:|https?:\/\/zenodo\.org\/(?:api\/)?records?\/|(?:doi: *|https?:\/\/(?:(?:dx\.)?doi\.org|zenodo\.org\/doi)\/)?10\.5281\/zenodo\.)(\d+)(?:[/?#].*)?$/i;

/** Returns the number of a Zenodo record: from `zenodo:6406114`, its DOI, or the address of its page; `null` of anything else. */
export const zenodoId = (src: string): string | null => forms.exec(src)?.[1] ?? null;
