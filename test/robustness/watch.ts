/**
 * What a text may not do while it is drawn, and what of it was done: run a script, ask for anything, put a style on
 * anything, change what all objects have.
 */
const policy =
  "img-src blob:; media-src 'none'; font-src 'none'; frame-src 'none'; object-src 'none'; form-action 'none'; " +
  "base-uri 'none'; style-src-attr 'none'; style-src-elem 'none'; script-src-attr 'none'; script-src-elem 'self'; " +
  "connect-src 'self' ws: wss:";

const done: string[] = [];
let sheets = '';
let requests = 0;

const sheetsNow = (): string =>
  [...document.styleSheets, ...document.adoptedStyleSheets].map(({cssRules}) => cssRules.length).join();
const asked = (): string[] => performance.getEntriesByType('resource').map(({name}) => name);

/** Watches the page from now on; for good, as a policy cannot be taken back. */
export function watch(): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  document.head.append(meta);
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) =>
    done.push(`${effectiveDirective} ${blockedURI} ${sample}`),
  );
  addEventListener('error', ({message}) => done.push(`error ${message}`));
  addEventListener('unhandledrejection', ({reason}) => done.push(`rejection ${String(reason)}`));
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'javascript'])
    Object.assign(window, {[name]: () => done.push(`ran ${name}`)});
  performance.setResourceTimingBufferSize(10_000);
  sheets = sheetsNow();
  requests = asked().length;
}

/** Returns what was done since it was asked last. */
export async function misdeeds(): Promise<string[]> {
  // Violations and requests are told in tasks of their own.
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
  const now = asked();
  done.push(...now.slice(requests).map((name) => `requested ${name}`));
  requests = now.length;
  if (sheetsNow() !== sheets) done.push('changed a style sheet');
  if (Object.keys(Object.prototype).length > 0 || 'polluted' in {}) done.push('changed all objects');
  return done.splice(0);
}
