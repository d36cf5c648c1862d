import type {Face, Ruler} from './ruler.js';

/** Letters with their marks. */
const clusters = (text: string): readonly string[] => text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];

/** Returns a text in lines of a width, broken between words or, where one is too long, within it; the last of `most` ends in an ellipsis if there is more. */
export function linesOf(text: string, width: number, face: Face, ruler: Ruler, most = Infinity): readonly string[] {
  const fits = (part: string) => ruler(part, face) <= width;
  const lines: string[] = [];
  const pieces = text.split(/(?=\s)/).flatMap((word) => (fits(word.trim()) ? word : clusters(word)));
  let line = '';
  for (const piece of pieces) {
    // One letter always goes, or nothing ever would.
    if (!line.trim() || fits((line + piece).trim())) {
      line += piece;
      continue;
    }
    if (lines.length + 1 === most) return [...lines, shortened(line.trim(), fits)];
    lines.push(line.trim());
    line = piece;
  }
  return line.trim() ? [...lines, line.trim()] : lines;
}

function shortened(line: string, fits: (text: string) => boolean): string {
  const letters = [...clusters(line)];
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
