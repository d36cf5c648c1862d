/** Puts a clipboard of the tests' own in the place of the page's while they run; returns what is written to it. */
export function useClipboard(refusal?: DOMException): string[] {
  const written: string[] = [];
  const writeText = (text: string) => (refusal ? Promise.reject(refusal) : Promise.resolve(void written.push(text)));
  beforeEach(() => {
    written.length = 0;
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
  });
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));
  return written;
}
