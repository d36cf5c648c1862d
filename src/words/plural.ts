/** The forms of a word for the counts that a language tells apart: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;

/** Returns what picks the form for a count in a language. */
export function pluralOf(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
