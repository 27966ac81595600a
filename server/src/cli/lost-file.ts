import { failed } from './file-result.ts';
import type { FileJob, LintedFile } from './lint-file.ts';

/** What is told of a file at which the program failed: the name of the fault alone, as what it says may be patient text. */
export function lostFile({ shown, text }: Pick<FileJob, 'shown' | 'text'>, fault: string): LintedFile {
  const message = `The file could not be linted (${fault}); this is a fault of Casewright, please report it`;
  return { result: failed(shown, message), bibliographies: [], text, fixed: 0, declared: 0, words: 0, milliseconds: 0 };
}

/** The name of an error and nothing of what it says. */
export function faultName(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown error';
}
