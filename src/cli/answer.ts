/** What a command has to say: for programs and for people. */
export interface Answer {
  readonly json: unknown;
  readonly text: string;
  /** Said on the error stream, beside the answer. */
  readonly warnings?: readonly string[];
  /** 1 when the answer itself is a refusal (a check that found something). */
  readonly exitCode?: 0 | 1;
}
