/** Returns the word that a table has for a name from outside, which may be that of something every object has. */
export const named = (words: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;
