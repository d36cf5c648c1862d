// The licences of the packages whose code is inside the self-contained files.
import {readFileSync, readdirSync} from 'node:fs';
import {pathTo} from './bundle.mjs';

const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)\//;

function licenseOf(name) {
  const folder = pathTo(`node_modules/${name}`);
  const {version, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '';
  return `## ${name} ${version} (${license})\n\n${text}\n`;
}

/** Markdown for the packages that these modules (absolute paths) come from. */
export function licensesText(moduleIds) {
  const names = new Set(moduleIds.flatMap((id) => inPackage.exec(id)?.[1] ?? []));
  return `# Licences of others' code in these files\n\n${[...names].sort().map(licenseOf).join('\n')}`;
}
