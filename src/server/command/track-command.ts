import {Option} from 'commander';
import type {Usage} from '../../model/record.js';
import {exitCodes} from './failure.js';
import type {Adding} from './setting.js';
import {track, type Tracked} from './track/track.js';

interface Options {
  readonly history: string;
  readonly measure: keyof Usage;
}

function wordsOf({count, days, isChanged, break: broken, was}: Tracked, measure: string, path: string): string {
  const counted = `${count.toLocaleString('en')} ${measure}`;
  const kept = `${path} has ${days === 1 ? 'its first day' : `${String(days)} days`}.`;
  if (!isChanged) return `${counted}: written today already. ${kept}`;
  const note = {
    reset: ' It is lower than before: the counter was reset, and nothing is subtracted over that.',
    method: ' It counts something else than before: nothing is subtracted over that.',
  };
  const corrected = was === undefined ? '' : ` Earlier today it was ${was.toLocaleString('en')}; that is kept.`;
  return `${counted}. ${kept}${broken ? note[broken] : ''}${corrected}`;
}

/** `track`: the history of a count that its upstream forgets. */
export const trackCommand: Adding = (program, run) => {
  program
    .command('track <src>')
    .description("write today's count into a history file, which <download-sparkline> draws; run it once a day")
    .requiredOption('--history <file>', 'the history, for example downloads.json; made where it is not there yet')
    .addOption(
      new Option('--measure <measure>', 'what is counted')
        .choices(['downloads', 'views', 'citations'])
        .default('downloads'),
    )
    .action(
      run(async ({output, network}, src: string, {history, measure}: Options) => {
        const tracked = await track({...network, src, path: history, measure, at: new Date().toISOString()});
        output.outcome({src, history, measure, ...tracked}, wordsOf(tracked, measure, history));
        return exitCodes.done;
      }),
    );
};
