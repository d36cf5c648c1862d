interface Asked {
  readonly answer: () => void;
}

const answers = {
  a: {title: 'A of the network', doi: '10.5281/zenodo.6406114', usage: {downloads: {value: 12}}},
  b: {
    title: 'B of the network',
    categories: {columns: [{key: 'n', label: 'n'}], rows: [{name: 'x', n: 3}]},
    series: [{measure: 'downloads', period: 'year', start: '2020', values: [1, null, 3]}],
  },
  c: 'name,n\nx,3\ny,4\n',
};
const names = ['a', 'b', 'c'] as const;

/** A network in a test's hands: what is asked waits until the test answers. Upstreams answer as Zenodo does. */
export class Network {
  /** Whether all is answered at once. */
  isOpen = false;
  readonly #asked: Asked[] = [];
  readonly #failing = new Set<string>();
  readonly #zenodo: string;
  readonly #fetch = window.fetch.bind(window);
  #run = 0;

  constructor(zenodo: string) {
    this.#zenodo = zenodo;
  }

  /** Takes the page's requests, but for the test's own. */
  open(): void {
    window.fetch = (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input, location.href);
      return url.origin === location.origin ? this.#fetch(input, init) : this.#answered(url, init?.signal);
    };
  }

  close(): void {
    window.fetch = this.#fetch;
  }

  /** Begins anew: no address of before is asked for again, so nothing is remembered. Some addresses fail. */
  begin(failing: readonly number[]): void {
    this.isOpen = false;
    this.#run++;
    this.#failing.clear();
    for (const index of failing) this.#failing.add(this.address(index));
  }

  /** The third is a table. */
  address(index: number): string {
    return `https://network.example/${this.#run}/${names[index % names.length]!}`;
  }

  /** A number that no other run has, as Zenodo gives them. */
  get id(): string {
    return String(7_000_000 + this.#run);
  }

  /** Answers one of those that wait. */
  settle(index: number): void {
    const [one] = this.#asked.splice(index % (this.#asked.length || 1), 1);
    one?.answer();
  }

  settleAll(): void {
    for (const {answer} of this.#asked.splice(0)) answer();
  }

  /** From now on the address answers. */
  heal(index: number): void {
    this.#failing.delete(this.address(index));
  }

  #answered(url: URL, signal?: AbortSignal | null): Promise<Response> {
    return new Promise((resolve, reject) => {
      const answer = () => {
        if (this.#failing.has(url.href)) reject(new TypeError('Failed to fetch'));
        else resolve(this.#response(url));
      };
      if (this.isOpen) {
        answer();
        return;
      }
      const asked = {answer};
      this.#asked.push(asked);
      signal?.addEventListener('abort', () => {
        const index = this.#asked.indexOf(asked);
        if (index >= 0) this.#asked.splice(index, 1);
        reject(signal.reason as Error);
      });
    });
  }

  #response({href, hostname}: URL): Response {
    const name = names.find((each) => href.endsWith(`/${each}`));
    if (hostname !== 'network.example' || !name)
      return new Response(this.#zenodo.replaceAll('7078760', this.id), {headers: {'content-type': 'application/json'}});
    const body = answers[name];
    return typeof body === 'string'
      ? new Response(body, {headers: {'content-type': 'text/csv'}})
      : new Response(JSON.stringify(body), {headers: {'content-type': 'application/json'}});
  }
}
