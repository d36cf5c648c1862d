const FORM = /^[-+]?(?:\d+|[1-9]\d{0,2}(?:[, \u00a0\u2009\u202f]\d{3})+)(?:\.\d+)?(?:e[-+]?\d+)?(?=\s?%?$)/i;

/**
 * The number that a cell or attribute says, or `null` if it says none: `4,210`, `4 210`, `12%` (12), `1e3`, `−5`.
 * A form that two countries read differently (`1.234,5`) is no number.
 */
export function numberOf(text: string): number | null {
  const form = FORM.exec(text.trim().replace('\u2212', '-'));
  const number = form === null ? NaN : Number(form[0].replace(/[^-+.\de]/gi, ''));
  return Number.isFinite(number) ? number : null;
}
