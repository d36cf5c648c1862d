import {registerLanguage} from '../words/languages.js';
import {formsOf, pluralOf} from '../words/plural.js';
import {siteNames} from '../words/site-names.js';
import type {Extreme, Language} from '../words/words.js';

const plural = pluralOf('fr');
const nouns = {
  downloads: {one: 'téléchargement', many: 'de téléchargements', other: 'téléchargements'},
  views: {one: 'vue', many: 'de vues', other: 'vues'},
  citations: {one: 'citation', many: 'de citations', other: 'citations'},
};
const measures = {downloads: 'téléchargements', views: 'vues', citations: 'citations'};
const periods = {hour: 'heure', day: 'jour', week: 'semaine', month: 'mois', quarter: 'trimestre', year: 'an'};
const inside = {hour: 'le', day: 'le', week: 'la semaine du', month: 'en', quarter: 'au', year: 'en'};
const orders = {descending: ', par ordre décroissant', ascending: ', par ordre croissant', none: ''};
const values = {one: 'valeur', other: 'valeurs'};
const unknowns = {one: 'inconnue', other: 'inconnues'};

const named = ({name, others, shownOthers}: Extreme): string =>
  others > 0 ? `${name} et ${shownOthers} ${plural(others, {one: 'autre', other: 'autres'})}` : name;

/** The first day of a month is an ordinal. */
const dayOf = (when: string): string => when.replace(/^1 /, '1er ');

/** French: a narrow no-break space stands before `:`, `;`, `!` and `?`, and inside of « ». */
export const fr: Language = {
  comma: ', ',
  quarter: (quarter, year) => `T${quarter} ${year}`,
  loading: 'Chargement…',
  stillLoading: 'Chargement toujours en cours…',
  busy: (seconds) => `Serveur occupé, nouvel essai dans ${seconds}\u00a0s`,
  retry: 'Réessayer',
  empty: 'Pas encore de données',
  unknown: 'inconnu',
  unread: 'Tout n’a pas pu être lu\u202f:',
  more: (count, shown) => `et ${shown} ${plural(count, {one: 'autre', other: 'autres'})}`,
  errors: {
    'bad-address': (src, needed) =>
      `src\u202f: l’adresse d’un fichier JSON ou CSV${needed && ` en ${needed}`} est attendue, et non «\u202f${src}\u202f».`,
    offline: () => 'Vous semblez être hors ligne.',
    unreachable: (host) => `Impossible de joindre ${host}.`,
    blocked: (host) => `La politique de sécurité de cette page bloque ${host}.`,
    timeout: (host, seconds) => `${host} n’a pas répondu en ${seconds}\u00a0s.`,
    'not-found': (host) => `${host} n’a rien à cette adresse.`,
    forbidden: (host) => `${host} ne rend pas ces données publiques.`,
    busy: (host) => `${host} est surchargé. Réessayez dans une minute.`,
    server: (host, status) => `${host} a répondu par une erreur (${status}).`,
    'too-large': (host, megabytes) => `Les données de ${host} sont trop volumineuses (plus de ${megabytes}\u00a0Mo).`,
    'not-data': (host) => `Des données étaient attendues, mais ${host} a envoyé une page web.`,
    malformed: (host, place) =>
      `Les données de ${host} sont ${
        place ? `erronées (${place.replace(/^(\d+):(\d+)$/, 'ligne $1, colonne $2')})` : 'incomplètes'
      }.`,
    unrecognised: (host) => `Les données de ${host} sont d’un type inconnu ici.`,
  },
  stale: (date) => (date ? `Données au ${date}.` : 'Dernier état connu.'),
  source: (name) => `Source\u202f: ${name}`,
  sourceNotStated: 'Source non indiquée',
  kinds: {derived: 'chiffres dérivés', illustrative: 'chiffres illustratifs'},
  scopes: {'all-versions': 'toutes les versions', 'this-version': 'cette version', 'last-30-days': '30 derniers jours'},
  unique: 'sans doublons',
  raw: 'chaque accès',
  reported: 'indiqué par la source',
  aboutNumber: 'À propos de ce chiffre',
  aboutNumbers: 'À propos de ces chiffres',
  retrieved: 'Date de consultation',
  counted: 'Comptage',
  kind: 'Nature',
  notStated: 'non indiqué',
  showTable: 'Afficher le tableau',
  hideTable: 'Masquer le tableau',
  moreRows: (count, shown) => `Afficher ${shown} ${plural(count, {one: 'ligne', other: 'lignes'})} de plus`,
  value: 'valeur',
  category: 'catégorie',

  headline: (measure, value, total) =>
    value === null
      ? `nombre de ${measures[measure]} inconnu`
      : plural(value < 1e6 ? value : 2, nouns[measure]) + (total && value !== 1 ? ' au total' : ''),
  measures,
  pointValue: (count, shown, measure, partial) =>
    (shown ? `${shown} ${plural(count, formsOf(nouns, measures, measure))}` : 'valeur inconnue') +
    (partial ? ', incomplet' : ''),
  perPeriod: (measure, period) => `${measure} par ${periods[period]}`,
  period: 'période',
  at: (value, when, period) => `${value} ${inside[period]} ${dayOf(when)}`,
  lineChart: 'graphique en courbe',
  lineHow: 'Plus un point est haut, plus la valeur est grande.',
  keysHint:
    'Flèches\u202f: lire les valeurs. Maj + ↑ ou ↓\u202f: plus grande ou plus petite valeur. Échap\u202f: quitter.',
  lineShows: (what, from, to, unknown, shownUnknown) =>
    `Graphique en courbe\u202f: ${what}, ${to ? `${dayOf(from)} – ${dayOf(to)}` : dayOf(from)}${
      unknown > 0 ? `\u202f; ${shownUnknown} ${plural(unknown, values)} ${plural(unknown, unknowns)}` : ''
    }.`,
  courses: {
    rise: ({first, last}) => `La courbe monte de ${first} à ${last}.`,
    fall: ({first, last}) => `La courbe descend de ${first} à ${last}.`,
    peak: ({first, high, last}) => `La courbe monte de ${first} à ${high}, puis descend à ${last}.`,
    dip: ({first, low, last}) => `La courbe descend de ${first} à ${low}, puis remonte à ${last}.`,
    flat: ({first, last}) => `La courbe reste stable, de ${first} à ${last}.`,
    up: ({first, last, high}) =>
      `Avec des hauts et des bas, la courbe monte de ${first} à ${last}\u202f; son maximum est ${high}.`,
    down: ({first, last, low}) =>
      `Avec des hauts et des bas, la courbe descend de ${first} à ${last}\u202f; son minimum est ${low}.`,
    mixed: ({low, high, last}) => `La courbe monte et descend entre ${low} et ${high}, et finit à ${last}.`,
  },
  notComplete: (periods) => `${periods} (incomplet)`,
  unfinished: (periods) => `Données incomplètes\u202f: ${periods}.`,

  between: ' ',
  sentence: (text) => `${text}.`,
  noneKnown: 'Aucune valeur n’est connue.',
  oneKnown: (value, name) => `La seule valeur connue est ${value} (${name}).`,
  mark: (name, amount, place, count, rank) => `${name}, ${amount}, ${place} sur ${count}${rank && `\u202f; ${rank}`}`,
  ranks: {
    largest: ['plus grande valeur', 'deuxième plus grande valeur', 'troisième plus grande valeur'],
    smallest: ['plus petite valeur', 'deuxième plus petite valeur', 'troisième plus petite valeur'],
  },

  barChart: 'diagramme à barres',
  barsHow: 'Plus une barre est longue, plus la valeur est grande.',
  barValue: (value, measure) => (value ? `${value} ${measure}` : `${measure}\u202f: valeur inconnue`),
  barsShow: (measure, category, count, shown, unknown, shownUnknown, order) =>
    `Diagramme à barres\u202f: ${measure} par ${category}. ${shown} ${plural(count, values)}${orders[order]}${
      unknown > 0 ? `, dont ${shownUnknown} ${plural(unknown, unknowns)}` : ''
    }.`,
  extremes: (largest, smallest, share) =>
    `Plus grande valeur\u202f: ${largest.value} (${named(largest)})${share && `, soit ${share} du total`}\u202f; ` +
    `plus petite valeur\u202f: ${smallest.value} (${named(smallest)}).`,
  allEqual: (value) => `Toutes les valeurs connues sont égales à ${value}.`,
  other: (_, shown) => `Autres (${shown})`,
  moreInTable: (count, shown) => `et ${shown} ${plural(count, {one: 'autre', other: 'autres'})} dans le tableau`,

  types: {
    audiovisual: 'audiovisuel',
    collection: 'collection',
    dataset: 'jeu de données',
    image: 'image',
    model: 'modèle',
    other: 'autre',
    software: 'logiciel',
    sound: 'son',
    text: 'texte',
    workflow: 'workflow',
  },
  access: {
    open: 'accès ouvert',
    restricted: 'accès restreint',
    embargoed: 'sous embargo',
    'metadata-only': 'description seule',
  },
  fewer: 'afficher moins',
  orcidOf: (name) => `ORCID iD de ${name}`,
  licence: 'licence',
  version: (version) => (/^\d/.test(version) ? `version ${version}` : version),
  doi: 'DOI',
  keywords: 'Mots-clés',
  view: 'Voir le jeu de données',
  viewOn: (publisher) => `Voir sur ${publisher}`,
  cite: 'Citer',
  copied: 'Copié.',
  pressCopy: (key) => `Appuyez sur ${key} pour copier.`,
  copy: 'Copier la référence',
  citeAs: 'Citer au format',
  keepCitation: 'Télécharger',

  copyTable: 'Copier en CSV',
  keepTable: 'Télécharger en CSV',
  tableCopied: 'Tableau copié.',
  tableNotCopied: 'La copie n’est pas autorisée ici. Téléchargez plutôt le tableau.',
  sorted: (column, order) =>
    order === 'none'
      ? 'Dans l’ordre d’origine.'
      : `Trié par ${column}, ordre ${order === 'ascending' ? 'croissant' : 'décroissant'}.`,

  share: 'Partager',
  targets: {
    ...siteNames,
    sheet: 'Choisir une application…',
    link: 'Copier le lien',
    email: 'E-mail',
    embed: 'Intégrer',
  },
  server: 'Votre serveur Mastodon',
  openServer: 'Ouvrir',
  copyCode: 'Copier le code',
  shareStory: 'Partager cet article',
  keep: 'Télécharger',
  keepAs: {svg: 'Image (SVG)', png: 'Image (PNG)', csv: 'Tableau (CSV)', json: 'Données (JSON)'},
  noPng: 'Impossible de créer un PNG ici. L’image a été téléchargée en SVG.',
  play: 'Écouter les données',
  stop: 'Arrêter',
  playing: 'Début du son. Plus le son est aigu, plus la valeur est grande.',
  played: 'Fin du son.',
};

registerLanguage('fr', fr);
