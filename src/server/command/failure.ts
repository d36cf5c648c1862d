/** A failure with words for whoever called the command; every other error is a bug of ours. */
export class CommandError extends Error {
  readonly code: string;

  /** `code`: one of `SourceErrorCode`, or what the command adds: `file`, `history`, `usage`. */
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** What the command's exit codes mean. */
export const exitCodes = {
  /** All was done. */
  done: 0,
  /** Something could not be done, or is not as it should be. */
  failed: 1,
  /** The command was called wrongly. */
  usage: 2,
} as const;
