import {Pen, shape, type PictureLooks} from '../../kit/picture/pen.js';
import {svgText} from '../../kit/picture/picture.js';
import type {DatasetRecord} from '../../model/record.js';
import {setApart} from '../../words/isolated.js';
import {factsOf, headlineOf, type Facts, type Figure} from '../facts.js';
import type {Voice} from '../words.js';
import {plain, social, type Scale} from './card-scale.js';
import {Column} from './column.js';
import {courseIn, figureShapes} from './figure.js';
import {textWidth} from './text-width.js';

const describe = (facts: Facts, figure: Figure | null): string =>
  [
    facts.creators,
    facts.meta.join(' · '),
    facts.doi,
    figure && `${figure.value === null ? '' : `${figure.exact} `}${figure.label}. ${figure.provenance}`,
  ]
    .filter(Boolean)
    .join('. ');

/** What stands over the figure: what the dataset is. `spared`: how many of its lines are left out for want of room. */
function aboutColumn(record: DatasetRecord, voice: Voice, pen: Pen, scale: Scale, spared: number): Column {
  const {margin, title, titleLines, text} = scale;
  const {ink, muted} = pen.looks;
  const facts = factsOf(record, voice);
  const column = new Column(pen, margin);
  const headline = scale.height === undefined ? undefined : record.story?.headline;
  const meta = setApart([...facts.meta, record.publisher ?? ''].filter(Boolean)).join(' · ');
  const doi = facts.title && facts.doi ? `${voice.words.doi} ${facts.doi}` : '';
  column.say(headline ?? (facts.title || facts.doi), title, ink, {
    isBold: true,
    most: titleLines - (spared > 2 ? 1 : 0),
  });
  column.say(headline === undefined ? '' : facts.title, text, ink, {isBold: true, most: 1});
  column.say(facts.creators, text, ink, {most: spared > 1 ? 1 : 2});
  column.say(meta, text, muted, {most: 1});
  column.say(spared > 0 ? '' : doi, text, muted, {most: 1});
  return column;
}

/** Returns what fits above a height, and as little of the rest as can be. */
function aboutIn(room: number, record: DatasetRecord, voice: Voice, pen: Pen, scale: Scale): Column {
  const columns = [0, 1, 2, 3].map((spared) => aboutColumn(record, voice, pen, scale, spared));
  return columns.find(({y}) => y <= room) ?? columns[3] ?? aboutColumn(record, voice, pen, scale, 3);
}

/** Returns a record's card as a file of SVG. `isSocial`: in the size that Open Graph asks for. */
export function cardText(
  record: DatasetRecord,
  measure: string | undefined,
  isSocial: boolean,
  looks: PictureLooks,
  voice: Voice,
): string {
  const scale = isSocial ? social : plain;
  const {width, margin, note} = scale;
  const within = (content: string, y = 0) => shape('g', {transform: `translate(${margin} ${Math.round(y)})`}, content);
  const facts = factsOf(record, voice);
  const figure = headlineOf(record, voice, measure);
  const course = courseIn(record, measure, voice);
  const pen = new Pen(width - 2 * margin, looks, textWidth, voice.words.dir === 'rtl');
  const foot = new Column(pen, 0);
  for (const text of figure ? [figure.provenance, course?.note ?? ''] : [])
    foot.say(text, note, looks.muted, {most: 1, space: 0.1});
  const high = figure ? Math.max(scale.figure, course ? scale.course : 0) + note : 0;
  const below = high + foot.y + margin;
  const about = aboutIn((scale.height ?? Infinity) - below, record, voice, pen, scale);
  const height = scale.height ?? Math.ceil(about.y + below);
  const top = height - margin - foot.y;
  return svgText(
    {width, height, title: facts.title || facts.doi, description: describe(facts, figure), locale: voice.format.locale},
    looks,
    [
      shape('rect', {width, height: isSocial ? 12 : 4, fill: looks.accent}),
      within(about.parts.join('') + (figure ? figureShapes(figure, course, scale, top - note * 0.7, pen) : '')),
      within(foot.parts.join(''), top),
    ].join(''),
  );
}
