import {text as textOfStream} from 'node:stream/consumers';
import {CommandError, exitCodes} from './failure.js';
import {fileText} from './files.js';
import type {Adding} from './setting.js';
import {findingsIn} from './validation.js';

async function textOf(path: string): Promise<string> {
  const text = path === '-' ? await textOfStream(process.stdin) : await fileText(path);
  if (text === null) throw new CommandError('file', `There is no file ${path}.`);
  return text;
}

/** `validate`: everything that is wrong in a record, with its line. */
export const validateCommand: Adding = (program, run) => {
  program
    .command('validate <record>')
    .description('name everything that is wrong in a record of ours, with its line; - is standard input')
    .action(
      run(async ({output}, path: string) => {
        const findings = findingsIn(await textOf(path));
        const lines = findings.map(({line, column, text}) => `${path}:${String(line)}:${String(column)}: ${text}`);
        if (lines.length > 0 && !program.opts<{json?: boolean}>().json) output.result(lines.join('\n'));
        const count = `${String(findings.length)} ${findings.length === 1 ? 'complaint' : 'complaints'}`;
        output.outcome({file: path, findings}, `${path}: ${findings.length === 0 ? 'nothing to complain of' : count}`);
        return findings.length === 0 ? exitCodes.done : exitCodes.failed;
      }),
    );
};
