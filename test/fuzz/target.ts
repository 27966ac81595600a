/** One parser under fuzzing: what to begin with, and what must hold of every input. */
export interface Target {
  readonly name: string;
  /** Invented inputs that the parser likes. Bytes are characters below 256. */
  readonly seeds: readonly string[];
  /** Pieces of its grammar. */
  readonly pieces: readonly string[];
  /** What breaks a promise, as words; nothing where all is well. May throw, which is a failure too. */
  faultsOf(input: string): readonly string[] | Promise<readonly string[]>;
  /** What is timed: the work that is done for a user. Absent where the time would be that of a process. */
  read?(input: string): unknown;
}
