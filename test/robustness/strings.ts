import blns from '../fixtures/corpora/blns.json' with {type: 'json'};
import payloads from '../fixtures/corpora/dompurify-expect.json' with {type: 'json'};
import colors from '../fixtures/corpora/colors.json' with {type: 'json'};
import dois from '../fixtures/corpora/dois.json' with {type: 'json'};
import names from '../fixtures/corpora/names.json' with {type: 'json'};
import strings from '../fixtures/corpora/strings.json' with {type: 'json'};
import urls from '../fixtures/corpora/urls.json' with {type: 'json'};

/** Texts that come alive where text becomes markup. */
export const markup: readonly string[] = payloads.map(({payload}) => payload);

/** Every hostile, odd or merely foreign string there is, once. */
export const hostile: readonly string[] = [
  ...new Set([
    ...strings.items.map(({s}) => s),
    ...blns,
    ...markup,
    ...names.items.map(({n}) => n),
    ...urls.items.map(({u}) => u),
    ...colors.items.map(({v}) => v),
    ...dois.items.map((item) => String(item.in)),
  ]),
];

/** A few of each kind. */
export const someHostile: readonly string[] = hostile.filter((_, index) => index % 83 === 0);

/** Strings of every kind that a field may hold by right: what is drawn of them is all that may ever be drawn. */
export const harmless: readonly string[] = [
  ...['Plain words', '', 'a\n\nb', '12', '2024-05-03', 'downloads', 'full', 'open', 'illustrative', 'bibtex'],
  ...['10.5281/zenodo.6406114', 'https://example.org/a', 'mailto:a@b.org', '0000-0002-1825-0097'],
  ...['A: 1; B: ; C: 3', 'sheet, link, mastodon, embed', 'de'],
];
