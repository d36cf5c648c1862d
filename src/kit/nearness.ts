/** How far outside of the viewport an element is near: two turns of a wheel. */
const rootMargin = '200px';
/** Milliseconds of drawing in a frame: as each frame costs the whole page, few frames; but for who scrolls, each in time. */
let slice = 40;

/** Elements that have not come near yet, and what they do then. */
const waiting = new Map<Element, () => void>();
/** Those that are near and are to be drawn, in their order. */
const arriving = new Set<Element>();
let newcomers: Element[] = [];
let observer: IntersectionObserver | undefined;

/**
 * Calls back when the element comes near the viewport: before the next paint where it is there already, so that
 * nothing empty is seen. A crowd is let in a few milliseconds a frame: what the first of them push away waits on.
 * Whatever has no box of its own, on paper, and where nobody can tell, is near.
 */
export function whenNear(element: Element, callback: () => void): void {
  if (typeof IntersectionObserver === 'undefined') {
    callback();
    return;
  }
  if (!observer) {
    observer = new IntersectionObserver(hear, {rootMargin});
    addEventListener('beforeprint', () => [...waiting.keys()].forEach(bringNear));
    addEventListener('scroll', () => (slice = 8), true);
  }
  waiting.set(element, callback);
  // One layout tells of all elements that come in one task; while the page is parsed they come one by one.
  if (document.readyState === 'loading') observer.observe(element);
  else if (newcomers.push(element) === 1) queueMicrotask(sortNewcomers);
}

/** Forgets an element that has left. */
export function stopWaiting(element: Element): void {
  observer?.unobserve(element);
  waiting.delete(element);
  arriving.delete(element);
}

/** Takes a waiting element for near, wherever it is. */
export function bringNear(element: Element): void {
  const callback = waiting.get(element);
  stopWaiting(element);
  callback?.();
}

function sortNewcomers(): void {
  const elements = newcomers.filter((element) => waiting.has(element));
  newcomers = [];
  for (const element of elements) if (isNear(element)) arriving.add(element);
  letIn();
  // Those that were not let in yet may be far by now.
  for (const element of elements)
    if (waiting.has(element)) {
      arriving.delete(element);
      observer?.observe(element);
    }
}

function isNear(element: Element): boolean {
  const [box] = element.getClientRects();
  if (!box) return getComputedStyle(element).display === 'contents';
  const margin = parseFloat(rootMargin);
  return box.bottom > -margin && box.top < innerHeight + margin;
}

function hear(entries: readonly IntersectionObserverEntry[]): void {
  const isBusy = arriving.size > 0;
  for (const {isIntersecting, target} of entries)
    if (isIntersecting) arriving.add(target);
    else arriving.delete(target);
  if (!isBusy && arriving.size > 0) letIn();
}

function letIn(): void {
  const end = performance.now() + slice;
  for (const element of arriving) {
    bringNear(element);
    if (performance.now() > end) break;
  }
  // Not before a frame has told which of them are pushed away by now.
  if (arriving.size > 0) requestAnimationFrame(letIn);
}
