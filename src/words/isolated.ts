/** Returns a text of the author's that does not turn what stands around it when it runs in the other direction. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Whether there are letters in it that run from the right. */
export const isRightward = (text: string): boolean => /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text);

/** Returns what stands in one line, set apart where something in it runs from the right: a date would else join the name before it. */
export const setApart = (texts: readonly string[]): readonly string[] =>
  isRightward(texts.join('')) ? texts.map(isolated) : texts;
