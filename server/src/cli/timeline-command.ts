import { noTimes } from '../lint/no-times.ts';
import { timelineMarkdown } from '../lint/timeline-markdown.ts';
import { timelineRows } from '../lint/timeline-rows.ts';
import { timelineSvg } from '../lint/timeline-svg.ts';
import { readReport } from '../report/report.ts';
import { failed } from './file-result.ts';
import type { Host } from './host.ts';
import type { Arguments } from './parse-arguments.ts';
import { toRange } from './range.ts';
import { toSource } from './read-source.ts';
import { textErrorOf } from './text-error.ts';
import { usage } from './usage.ts';
import { writeFaults } from './write-faults.ts';
import { chooseFormat, writeOutput } from './write-output.ts';

type TimelineFormat = 'markdown' | 'json' | 'svg';

/** The format that the ending of a file means. */
const endings: Readonly<Record<string, TimelineFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  json: 'json',
  svg: 'svg',
};

/** `casewright timeline FILE`: what the case tells with its times, as a table, as data or as a picture. */
export async function timelineCommand(given: Arguments, host: Host): Promise<number> {
  const [file, ...more] = given.operands;
  if (file === undefined || more.length > 0) return usage(host, '`casewright timeline` needs one file', given.command);
  const output = given.value('output');
  if (output !== undefined && host.resolve(output) === host.resolve(file))
    return usage(host, `\`--output ${output}\` would write over the report`, given.command);
  const { format, problem } = chooseFormat(given, endings, 'markdown');
  if (problem !== undefined) return usage(host, problem, given.command);
  const shown = file === '-' ? (given.value('stdin-filename') ?? '<stdin>') : file;
  const source = toSource(host, file === '-' ? await host.readInput() : await host.readFile(host.resolve(file)));
  if (source.text === undefined) return refuse(source.problem);
  const report = readReport(source.text);
  const unread = textErrorOf(report);
  if (unread) return refuse(unread.message);
  const { dayZero, events } = timelineRows(report);
  if (events.length === 0) return refuse(noTimes(report));
  switch (format) {
    case 'markdown':
      return writeOutput(timelineMarkdown(events), given, host);
    case 'svg':
      return writeOutput(timelineSvg(events), given, host);
    case 'json':
      return writeOutput(toJson(), given, host);
  }

  function toJson(): string {
    const placed = events.map(({ span, ...event }) => ({ ...event, range: toRange(report.lines, span) }));
    return `${JSON.stringify({ schemaVersion: 1, path: shown, dayZero, events: placed }, null, 2)}\n`;
  }

  function refuse(reason: string): number {
    writeFaults(host, [failed(shown, reason)]);
    return 2;
  }
}
