import { failed } from './file-result.ts';
import type { Host } from './host.ts';
import type { Arguments } from './parse-arguments.ts';
import { writeFaults } from './write-faults.ts';

/** What is to be written, or why the ending of `--output` does not tell it. */
export type ChosenFormat<Format> =
  | { readonly format: Format; readonly problem?: undefined }
  | { readonly format?: undefined; readonly problem: string };

/** Files with these endings may hold any text. */
const ofAnyText = /^(?:[^.]*|.*\.te?xt)$/i;

/** The format that `--format` names or, without it, the one that the ending of `--output` means; else Markdown. */
export function chooseFormat<Format extends string>(
  given: Arguments,
  endings: Readonly<Record<string, Format>>,
  otherwise: Format,
): ChosenFormat<Format> {
  const named = given.value('format');
  const file = given.value('output')?.split(/[\\/]/).at(-1) ?? '';
  const ending = file.split('.').at(-1)?.toLowerCase() ?? '';
  const meant = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  const format = named === undefined ? meant : formatNamed(named);
  if (format !== undefined) return { format };
  if (ofAnyText.test(file)) return { format: otherwise };
  const known = Object.keys(endings).map((ending) => `.${ending}`);
  return { problem: `the ending of \`${file}\` tells no format; expected one of ${known.join(', ')}, or \`--format\`` };

  function formatNamed(name: string): Format | undefined {
    return Object.values(endings).find((one) => one === name);
  }
}

/** Writes to the file of `--output`, or prints; gives the exit status. */
export async function writeOutput(content: string | Uint8Array, given: Arguments, host: Host): Promise<number> {
  const output = given.value('output');
  if (output === undefined) {
    host.stdout.write(content);
    return 0;
  }
  const problem = await host.replaceFile(host.resolve(output), content);
  if (problem === undefined) return 0;
  writeFaults(host, [failed(output, problem)]);
  return 2;
}
