import {registerLanguage} from '../words/languages.js';
import {formsOf, pluralOf} from '../words/plural.js';
import {siteNames} from '../words/site-names.js';
import type {Extreme, Language} from '../words/words.js';

const plural = pluralOf('es');
const nouns = {
  downloads: {one: 'descarga', many: 'de descargas', other: 'descargas'},
  views: {one: 'visualización', many: 'de visualizaciones', other: 'visualizaciones'},
  citations: {one: 'cita', many: 'de citas', other: 'citas'},
};
const measures = {downloads: 'descargas', views: 'visualizaciones', citations: 'citas'};
const periods = {hour: 'hora', day: 'día', week: 'semana', month: 'mes', quarter: 'trimestre', year: 'año'};
const inside = {hour: 'el', day: 'el', week: 'en la semana del', month: 'en', quarter: 'en el', year: 'en'};
const orders = {descending: ', de mayor a menor', ascending: ', de menor a mayor', none: ''};
const values = {one: 'valor', other: 'valores'};
const unknowns = {one: 'desconocido', other: 'desconocidos'};

const named = ({name, others, shownOthers}: Extreme): string => (others > 0 ? `${name} y ${shownOthers} más` : name);

/** Spanish. */
export const es: Language = {
  comma: ', ',
  quarter: (quarter, year) => `T${quarter} ${year}`,
  loading: 'Cargando…',
  stillLoading: 'Aún cargando…',
  busy: (seconds) => `Servidor ocupado, nuevo intento en ${seconds}\u00a0s`,
  retry: 'Reintentar',
  empty: 'Aún no hay datos',
  unknown: 'desconocido',
  unread: 'No se pudo leer todo:',
  more: (_, shown) => `y ${shown} más`,
  errors: {
    'bad-address': (src, needed) =>
      `src: se esperaba la dirección de un archivo JSON o CSV${needed && ` por ${needed}`}, no «${src}».`,
    offline: () => 'Parece que no hay conexión a internet.',
    unreachable: (host) => `No se pudo acceder a ${host}.`,
    blocked: (host) => `La política de seguridad de esta página bloquea ${host}.`,
    timeout: (host, seconds) => `${host} no respondió en ${seconds}\u00a0s.`,
    'not-found': (host) => `${host} no tiene nada en esta dirección.`,
    forbidden: (host) => `${host} no ofrece estos datos al público.`,
    busy: (host) => `${host} está saturado. Inténtelo de nuevo en un minuto.`,
    server: (host, status) => `${host} respondió con un error (${status}).`,
    'too-large': (host, megabytes) => `Los datos de ${host} son demasiado grandes (más de ${megabytes}\u00a0MB).`,
    'not-data': (host) => `Se esperaban datos, pero ${host} envió una página web.`,
    malformed: (host, place) =>
      `Los datos de ${host} están ${
        place ? `dañados (${place.replace(/^(\d+):(\d+)$/, 'línea $1, columna $2')})` : 'incompletos'
      }.`,
    unrecognised: (host) => `Los datos de ${host} son de un tipo desconocido aquí.`,
  },
  stale: (date) => (date ? `Datos a fecha de ${date}.` : 'Últimos datos conocidos.'),
  source: (name) => `Fuente: ${name}`,
  sourceNotStated: 'Fuente no indicada',
  kinds: {derived: 'cifras derivadas', illustrative: 'cifras ilustrativas'},
  scopes: {'all-versions': 'todas las versiones', 'this-version': 'esta versión', 'last-30-days': 'últimos 30 días'},
  unique: 'sin repeticiones',
  raw: 'cada acceso',
  reported: 'declarado por la fuente',
  aboutNumber: 'Sobre esta cifra',
  aboutNumbers: 'Sobre estas cifras',
  retrieved: 'Fecha de consulta',
  counted: 'Recuento',
  kind: 'Tipo',
  notStated: 'no indicado',
  showTable: 'Mostrar tabla',
  hideTable: 'Ocultar tabla',
  moreRows: (count, shown) => `Mostrar ${shown} ${plural(count, {one: 'fila', other: 'filas'})} más`,
  value: 'valor',
  category: 'categoría',

  headline: (measure, value, total) =>
    value === null
      ? `número de ${measures[measure]} desconocido`
      : plural(value < 1e6 ? value : 2, nouns[measure]) + (total && value !== 1 ? ' en total' : ''),
  measures,
  pointValue: (count, shown, measure, partial) =>
    (shown ? `${shown} ${plural(count, formsOf(nouns, measures, measure))}` : 'valor desconocido') +
    (partial ? ', incompleto' : ''),
  perPeriod: (measure, period) => `${measure} por ${periods[period]}`,
  period: 'periodo',
  at: (value, when, period) => `${value} ${inside[period]} ${when}`,
  lineChart: 'gráfico de líneas',
  lineHow: 'Cuanto más alto está un punto, mayor es el valor.',
  keysHint: 'Flechas: leer los valores. Mayús + ↑ o ↓: valor más alto o más bajo. Esc: salir.',
  lineShows: (what, from, to, unknown, shownUnknown) =>
    `Gráfico de líneas: ${what}, ${to ? `${from} – ${to}` : from}${
      unknown > 0 ? `; ${shownUnknown} ${plural(unknown, values)} ${plural(unknown, unknowns)}` : ''
    }.`,
  courses: {
    rise: ({first, last}) => `La línea sube de ${first} a ${last}.`,
    fall: ({first, last}) => `La línea baja de ${first} a ${last}.`,
    peak: ({first, high, last}) => `La línea sube de ${first} a ${high} y después baja a ${last}.`,
    dip: ({first, low, last}) => `La línea baja de ${first} a ${low} y después sube a ${last}.`,
    flat: ({first, last}) => `La línea se mantiene estable, de ${first} a ${last}.`,
    up: ({first, last, high}) => `Con altibajos, la línea sube de ${first} a ${last}; su máximo es ${high}.`,
    down: ({first, last, low}) => `Con altibajos, la línea baja de ${first} a ${last}; su mínimo es ${low}.`,
    mixed: ({low, high, last}) => `La línea sube y baja entre ${low} y ${high}, y termina en ${last}.`,
  },
  notComplete: (periods) => `${periods} (incompleto)`,
  unfinished: (periods) => `Datos incompletos: ${periods}.`,

  between: ' ',
  sentence: (text) => `${text}.`,
  noneKnown: 'No se conoce ningún valor.',
  oneKnown: (value, name) => `El único valor conocido es ${value} (${name}).`,
  mark: (name, amount, place, count, rank) => `${name}, ${amount}, ${place} de ${count}${rank && `; ${rank}`}`,
  ranks: {
    largest: ['el valor más alto', 'el segundo más alto', 'el tercero más alto'],
    smallest: ['el valor más bajo', 'el segundo más bajo', 'el tercero más bajo'],
  },

  barChart: 'gráfico de barras',
  barsHow: 'Cuanto más larga es una barra, mayor es el valor.',
  barValue: (value, measure) => (value ? `${value} ${measure}` : `${measure}: valor desconocido`),
  barsShow: (measure, category, count, shown, unknown, shownUnknown, order) =>
    `Gráfico de barras: ${measure} por ${category}. ${shown} ${plural(count, values)}${orders[order]}${
      unknown > 0 ? `, ${shownUnknown} de ellos ${plural(unknown, unknowns)}` : ''
    }.`,
  extremes: (largest, smallest, share) =>
    `Valor más alto: ${largest.value} (${named(largest)})${share && `, el ${share} del total`}; ` +
    `valor más bajo: ${smallest.value} (${named(smallest)}).`,
  allEqual: (value) => `Todos los valores conocidos son iguales a ${value}.`,
  other: (_, shown) => `Otros (${shown})`,
  moreInTable: (_, shown) => `y ${shown} más en la tabla`,

  types: {
    audiovisual: 'audiovisual',
    collection: 'colección',
    dataset: 'conjunto de datos',
    image: 'imagen',
    model: 'modelo',
    other: 'otro',
    software: 'software',
    sound: 'sonido',
    text: 'texto',
    workflow: 'flujo de trabajo',
  },
  access: {
    open: 'acceso abierto',
    restricted: 'acceso restringido',
    embargoed: 'bajo embargo',
    'metadata-only': 'solo la descripción',
  },
  fewer: 'mostrar menos',
  orcidOf: (name) => `ORCID iD de ${name}`,
  licence: 'licencia',
  version: (version) => (/^\d/.test(version) ? `versión ${version}` : version),
  doi: 'DOI',
  keywords: 'Palabras clave',
  view: 'Ver el conjunto de datos',
  viewOn: (publisher) => `Ver en ${publisher}`,
  cite: 'Citar',
  copied: 'Copiado.',
  pressCopy: (key) => `Pulse ${key} para copiar.`,
  copy: 'Copiar la cita',
  citeAs: 'Citar como',
  keepCitation: 'Descargar',

  copyTable: 'Copiar CSV',
  keepTable: 'Descargar CSV',
  tableCopied: 'Tabla copiada.',
  tableNotCopied: 'Aquí no se permite copiar. Puede descargar la tabla.',
  sorted: (column, order) =>
    order === 'none'
      ? 'En el orden original.'
      : `Ordenado por ${column}, en orden ${order === 'ascending' ? 'ascendente' : 'descendente'}.`,

  share: 'Compartir',
  targets: {
    ...siteNames,
    sheet: 'Elegir una aplicación…',
    link: 'Copiar enlace',
    email: 'Correo electrónico',
    embed: 'Insertar',
  },
  server: 'Su servidor de Mastodon',
  openServer: 'Abrir',
  copyCode: 'Copiar código',
  shareStory: 'Compartir este artículo',
  keep: 'Descargar',
  keepAs: {svg: 'Imagen (SVG)', png: 'Imagen (PNG)', csv: 'Tabla (CSV)', json: 'Datos (JSON)'},
  noPng: 'Aquí no se puede crear un PNG. La imagen se ha descargado en SVG.',
  play: 'Escuchar los datos',
  stop: 'Detener',
  playing: 'Empieza el sonido. Cuanto más agudo es el tono, mayor es el valor.',
  played: 'Fin del sonido.',
};

registerLanguage('es', es);
