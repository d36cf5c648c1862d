// The citation libraries have no types of their own: only what the tests call is declared.
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }
  interface Engine {
    setOutputFormat(format: 'text'): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [meta: object, entries: string[]];
  }
  const CSL: {readonly Engine: new (system: System, style: string) => Engine};
  export default CSL;
}

declare module '@citation-js/core' {
  export const Cite: new (file: string) => {readonly data: readonly Record<string, unknown>[]};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
