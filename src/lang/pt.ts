import {registerLanguage} from '../words/languages.js';
import {formsOf, pluralOf} from '../words/plural.js';
import {siteNames} from '../words/site-names.js';
import type {Extreme, Language} from '../words/words.js';

const plural = pluralOf('pt');
const nouns = {
  downloads: {one: 'download', many: 'de downloads', other: 'downloads'},
  views: {one: 'visualização', many: 'de visualizações', other: 'visualizações'},
  citations: {one: 'citação', many: 'de citações', other: 'citações'},
};
const measures = {downloads: 'downloads', views: 'visualizações', citations: 'citações'};
const periods = {hour: 'hora', day: 'dia', week: 'semana', month: 'mês', quarter: 'trimestre', year: 'ano'};
const inside = {hour: 'no dia', day: 'no dia', week: 'na semana de', month: 'em', quarter: 'no', year: 'em'};
const orders = {descending: ', do maior para o menor', ascending: ', do menor para o maior', none: ''};
const values = {one: 'valor', other: 'valores'};
const unknowns = {one: 'desconhecido', other: 'desconhecidos'};

const named = ({name, others, shownOthers}: Extreme): string => (others > 0 ? `${name} e mais ${shownOthers}` : name);

/** The first day of a month is an ordinal. */
const dayOf = (when: string): string => when.replace(/^1 /, '1º ');

/** Portuguese, as it is written in Brazil (CLDR's `pt`). */
export const pt: Language = {
  comma: ', ',
  quarter: (quarter, year) => `T${quarter} ${year}`,
  loading: 'Carregando…',
  stillLoading: 'Ainda carregando…',
  busy: (seconds) => `Servidor ocupado, nova tentativa em ${seconds}\u00a0s`,
  retry: 'Tentar novamente',
  empty: 'Ainda não há dados',
  unknown: 'desconhecido',
  unread: 'Nem tudo pôde ser lido:',
  more: (_, shown) => `e mais ${shown}`,
  errors: {
    'bad-address': (src, needed) =>
      `src: esperava-se o endereço de um arquivo JSON ou CSV${needed && ` por ${needed}`}, não “${src}”.`,
    offline: () => 'Parece que não há conexão com a internet.',
    unreachable: (host) => `Não foi possível acessar ${host}.`,
    blocked: (host) => `A política de segurança desta página bloqueia ${host}.`,
    timeout: (host, seconds) => `${host} não respondeu em ${seconds}\u00a0s.`,
    'not-found': (host) => `${host} não tem nada neste endereço.`,
    forbidden: (host) => `${host} não torna estes dados públicos.`,
    busy: (host) => `${host} está sobrecarregado. Tente novamente em um minuto.`,
    server: (host, status) => `${host} respondeu com um erro (${status}).`,
    'too-large': (host, megabytes) => `Os dados de ${host} são grandes demais (mais de ${megabytes}\u00a0MB).`,
    'not-data': (host) => `Esperavam-se dados, mas ${host} enviou uma página web.`,
    malformed: (host, place) =>
      `Os dados de ${host} estão ${
        place ? `corrompidos (${place.replace(/^(\d+):(\d+)$/, 'linha $1, coluna $2')})` : 'incompletos'
      }.`,
    unrecognised: (host) => `Os dados de ${host} são de um tipo desconhecido aqui.`,
  },
  stale: (date) => (date ? `Dados de ${date}.` : 'Últimos dados conhecidos.'),
  source: (name) => `Fonte: ${name}`,
  sourceNotStated: 'Fonte não informada',
  kinds: {derived: 'números derivados', illustrative: 'números ilustrativos'},
  scopes: {'all-versions': 'todas as versões', 'this-version': 'esta versão', 'last-30-days': 'últimos 30 dias'},
  unique: 'sem repetições',
  raw: 'cada acesso',
  reported: 'informado pela fonte',
  aboutNumber: 'Sobre este número',
  aboutNumbers: 'Sobre estes números',
  retrieved: 'Data de consulta',
  counted: 'Contagem',
  kind: 'Tipo',
  notStated: 'não informado',
  showTable: 'Mostrar tabela',
  hideTable: 'Ocultar tabela',
  moreRows: (count, shown) => `Mostrar mais ${shown} ${plural(count, {one: 'linha', other: 'linhas'})}`,
  value: 'valor',
  category: 'categoria',

  headline: (measure, value, total) =>
    value === null
      ? `número de ${measures[measure]} desconhecido`
      : plural(value < 1e6 ? value : 2, nouns[measure]) + (total && value !== 1 ? ' no total' : ''),
  measures,
  pointValue: (count, shown, measure, partial) =>
    (shown ? `${shown} ${plural(count, formsOf(nouns, measures, measure))}` : 'valor desconhecido') +
    (partial ? ', incompleto' : ''),
  perPeriod: (measure, period) => `${measure} por ${periods[period]}`,
  period: 'período',
  at: (value, when, period) => `${value} ${inside[period]} ${dayOf(when)}`,
  lineChart: 'gráfico de linhas',
  lineHow: 'Quanto mais alto o ponto, maior o valor.',
  keysHint: 'Setas: ler os valores. Shift + ↑ ou ↓: maior ou menor valor. Esc: sair.',
  lineShows: (what, from, to, unknown, shownUnknown) =>
    `Gráfico de linhas: ${what}, ${to ? `${dayOf(from)} – ${dayOf(to)}` : dayOf(from)}${
      unknown > 0 ? `; ${shownUnknown} ${plural(unknown, values)} ${plural(unknown, unknowns)}` : ''
    }.`,
  courses: {
    rise: ({first, last}) => `A linha sobe de ${first} para ${last}.`,
    fall: ({first, last}) => `A linha desce de ${first} para ${last}.`,
    peak: ({first, high, last}) => `A linha sobe de ${first} para ${high} e depois desce para ${last}.`,
    dip: ({first, low, last}) => `A linha desce de ${first} para ${low} e depois sobe para ${last}.`,
    flat: ({first, last}) => `A linha permanece estável, de ${first} a ${last}.`,
    up: ({first, last, high}) => `Com altos e baixos, a linha sobe de ${first} para ${last}; o máximo é ${high}.`,
    down: ({first, last, low}) => `Com altos e baixos, a linha desce de ${first} para ${last}; o mínimo é ${low}.`,
    mixed: ({low, high, last}) => `A linha sobe e desce entre ${low} e ${high} e termina em ${last}.`,
  },
  notComplete: (periods) => `${periods} (incompleto)`,
  unfinished: (periods) => `Dados incompletos: ${periods}.`,

  between: ' ',
  sentence: (text) => `${text}.`,
  noneKnown: 'Nenhum valor é conhecido.',
  oneKnown: (value, name) => `O único valor conhecido é ${value} (${name}).`,
  mark: (name, amount, place, count, rank) => `${name}, ${amount}, ${place} de ${count}${rank && `; ${rank}`}`,
  ranks: {
    largest: ['o maior valor', 'o segundo maior valor', 'o terceiro maior valor'],
    smallest: ['o menor valor', 'o segundo menor valor', 'o terceiro menor valor'],
  },

  barChart: 'gráfico de barras',
  barsHow: 'Quanto mais longa a barra, maior o valor.',
  barValue: (value, measure) => (value ? `${value} ${measure}` : `${measure}: valor desconhecido`),
  barsShow: (measure, category, count, shown, unknown, shownUnknown, order) =>
    `Gráfico de barras: ${measure} por ${category}. ${shown} ${plural(count, values)}${orders[order]}${
      unknown > 0 ? `, dos quais ${shownUnknown} ${plural(unknown, unknowns)}` : ''
    }.`,
  extremes: (largest, smallest, share) =>
    `Maior valor: ${largest.value} (${named(largest)})${share && `, ${share} do total`}; ` +
    `menor valor: ${smallest.value} (${named(smallest)}).`,
  allEqual: (value) => `Todos os valores conhecidos são iguais a ${value}.`,
  other: (_, shown) => `Outros (${shown})`,
  moreInTable: (_, shown) => `e mais ${shown} na tabela`,

  types: {
    audiovisual: 'audiovisual',
    collection: 'coleção',
    dataset: 'conjunto de dados',
    image: 'imagem',
    model: 'modelo',
    other: 'outro',
    software: 'software',
    sound: 'som',
    text: 'texto',
    workflow: 'fluxo de trabalho',
  },
  access: {
    open: 'acesso aberto',
    restricted: 'acesso restrito',
    embargoed: 'sob embargo',
    'metadata-only': 'somente a descrição',
  },
  fewer: 'mostrar menos',
  orcidOf: (name) => `ORCID iD de ${name}`,
  licence: 'licença',
  version: (version) => (/^\d/.test(version) ? `versão ${version}` : version),
  doi: 'DOI',
  keywords: 'Palavras-chave',
  view: 'Ver o conjunto de dados',
  viewOn: (publisher) => `Ver em ${publisher}`,
  cite: 'Citar',
  copied: 'Copiado.',
  pressCopy: (key) => `Pressione ${key} para copiar.`,
  copy: 'Copiar citação',
  citeAs: 'Citar como',
  keepCitation: 'Baixar',

  copyTable: 'Copiar CSV',
  keepTable: 'Baixar CSV',
  tableCopied: 'Tabela copiada.',
  tableNotCopied: 'Não é permitido copiar aqui. Baixe a tabela.',
  sorted: (column, order) =>
    order === 'none'
      ? 'Na ordem original.'
      : `Ordenado por ${column}, em ordem ${order === 'ascending' ? 'crescente' : 'decrescente'}.`,

  share: 'Compartilhar',
  targets: {...siteNames, sheet: 'Escolher um aplicativo…', link: 'Copiar link', email: 'E-mail', embed: 'Incorporar'},
  server: 'Seu servidor Mastodon',
  openServer: 'Abrir',
  copyCode: 'Copiar código',
  shareStory: 'Compartilhar este artigo',
  keep: 'Baixar',
  keepAs: {svg: 'Imagem (SVG)', png: 'Imagem (PNG)', csv: 'Tabela (CSV)', json: 'Dados (JSON)'},
  noPng: 'Não é possível criar um PNG aqui. A imagem foi baixada em SVG.',
  play: 'Ouvir os dados',
  stop: 'Parar',
  playing: 'O som começa. Quanto mais agudo o som, maior o valor.',
  played: 'Fim do som.',
};

registerLanguage('pt', pt);
