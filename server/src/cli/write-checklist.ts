import type { Checklist } from '../lint/checklist.ts';
import { toHtml } from '../lint/checklist-html.ts';
import { toJson } from '../lint/checklist-json.ts';
import { toMarkdown } from '../lint/checklist-markdown.ts';
import type { Host } from './host.ts';
import type { Arguments } from './parse-arguments.ts';
import { usage } from './usage.ts';
import { chooseFormat, writeOutput } from './write-output.ts';

type ChecklistFormat = 'markdown' | 'html' | 'docx' | 'json';

/** The format that the ending of a file means. */
const endings: Readonly<Record<string, ChecklistFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  json: 'json',
};

/** Writes a checklist to the file that the user named, or prints it; gives the exit status. */
export async function writeChecklist(checklist: Checklist, given: Arguments, host: Host): Promise<number> {
  const { format, problem } = chooseFormat(given, endings, 'markdown');
  if (problem !== undefined) return usage(host, problem, given.command);
  if (format === 'docx' && !given.has('output') && host.stdout.isTerminal) {
    return usage(host, 'a Word document is not for a terminal; name a file with `--output FILE.docx`', given.command);
  }
  return writeOutput(await contentOf(checklist, format, host), given, host);
}

async function contentOf(checklist: Checklist, format: ChecklistFormat, host: Host): Promise<string | Uint8Array> {
  switch (format) {
    case 'markdown':
      return toMarkdown(checklist);
    case 'html':
      return toHtml(checklist);
    case 'json':
      return toJson(checklist);
    case 'docx':
      return host.toDocx(checklist);
  }
}
