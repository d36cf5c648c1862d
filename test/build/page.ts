/** A page in a frame, as an author writes it, and what it complains of. Needs dist: npm run build. */
export interface Page {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** What the page is told, and need not mind. */
  readonly notes: readonly string[];
  /** Errors, rejections nobody handles, and what its security policy blocked. */
  readonly trouble: readonly string[];
}

export const moduleTag = '<script type="module" src="/dist/dataset-elements.js"></script>';
export const classicTag = '<script defer src="/dist/dataset-elements.js"></script>';

/** Runs before all else of the page; the policy lets it by its nonce. */
const witness = `<script nonce="test">
  trouble = [];
  notes = [];
  addEventListener('error', ({message}) => trouble.push(message), true);
  addEventListener('unhandledrejection', ({reason}) => trouble.push(String(reason)));
  addEventListener('securitypolicyviolation', (event) => trouble.push(event.effectiveDirective + ' ' + event.blockedURI));
  // Not what Lit says of itself.
  const tell = (...words) => /\\bLit\\b/.test(words[0]) || trouble.push(words.join(' '));
  const note = (...words) => notes.push(words.join(' '));
  Object.assign(console, {warn: tell, error: tell, info: note, log: note});
</script>`;

/** The strictest policy under which a page can have the library. */
export const strict =
  "default-src 'none'; base-uri 'none'; script-src 'self' 'nonce-test'; style-src 'self'; img-src 'self'; connect-src 'self'";

/** Opens a page with that head and body, under a policy. */
export async function pageOf(head: string, body: string, csp = strict): Promise<Page> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>page</title>${witness}${head}<body>${body}`;
  frame.src = `/mock/page?${new URLSearchParams({csp, html})}`;
  frame.width = '600';
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Page['window'] & Pick<Page, 'trouble' | 'notes'>;
  const {document: page, trouble, notes} = window;
  return {document: page, window, trouble, notes};
}

export const closePages = (): void => document.querySelectorAll('iframe').forEach((frame) => frame.remove());
