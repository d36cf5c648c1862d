/** Returns a text of the author's that does not turn what stands around it when it runs in the other direction. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
