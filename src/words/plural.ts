/** The forms of a word for the counts that a language tells apart: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;

/** Returns what picks the form for a count in a language. */
export function pluralOf(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}

/** Returns the forms of a measure that is shown by one of the words in `measures`; of any other, its one word. */
export function formsOf<Name extends string>(
  nouns: Readonly<Record<Name, Forms>>,
  measures: Readonly<Record<Name, string>>,
  word: string,
): Forms {
  const name = (Object.keys(measures) as Name[]).find((each) => measures[each] === word); // The keys of a literal.
  return name ? nouns[name] : {other: word};
}
