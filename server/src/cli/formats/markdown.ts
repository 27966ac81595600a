import { type FileResult, type ShownFinding, summarise } from '../file-result.ts';
import { plural } from '../plural.ts';

/** A page for a pull request or the summary of a CI run. */
export function writeMarkdown(results: readonly FileResult[]): string {
  const { error, warning, info, files } = summarise(results);
  const counts = [plural(error, 'error'), plural(warning, 'warning'), `${info} info`].join(', ');
  const parts = [`## Casewright\n\n${counts} in ${plural(files, 'file')}.\n`];
  for (const { path, errors, findings } of results) {
    if (errors.length + findings.length === 0) continue;
    parts.push(`\n### \`${path}\`\n`);
    for (const { message, range } of errors) {
      parts.push(`\n**Not read**${range ? ` (line ${range.start.line})` : ''}: ${escapeText(message)}\n`);
    }
    if (findings.length > 0) parts.push(`\n| Place | Severity | Finding | Rule |\n| --- | --- | --- | --- |\n`);
    parts.push(...findings.map(row));
  }
  return parts.join('');
}

function row({ range: { start }, severity, message, ruleId }: ShownFinding): string {
  return `| ${start.line}:${start.column} | ${severity} | ${escapeText(message)} | \`${ruleId}\` |\n`;
}

/** No cell ends early, and nothing in a message becomes HTML; code marks stay. */
function escapeText(text: string): string {
  return text.replace(/[|<>]/g, (sign) => `\\${sign}`).replace(/[\r\n]+/g, ' ');
}
