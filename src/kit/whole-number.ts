/** Returns the whole number that an attribute asks for; `usual` when it asks for none, NaN when it does not fit. */
export function wholeOf(asked: string | number | null | undefined, usual: number, least = 1, most = Infinity): number {
  const number = Number(asked ?? usual);
  return Number.isInteger(number) && number >= least && number <= most ? number : NaN;
}
