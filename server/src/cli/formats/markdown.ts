import { countRead, type FileResult, type ShownFinding, summarise, tellUnread } from '../file-result.ts';
import { plural } from '../plural.ts';
import { printable } from '../printable.ts';

/** A page for a pull request or the summary of a CI run. */
export function writeMarkdown(results: readonly FileResult[]): string {
  const { error, warning, info } = summarise(results);
  const unread = tellUnread(results);
  const files = countRead(results);
  const counts = [plural(error, 'error'), plural(warning, 'warning'), `${info} info`].join(', ');
  const head = files > 0 || !unread ? [`${counts} in ${plural(files, 'file')}.`] : [];
  const parts = [`## Casewright\n\n${[...head, ...(unread ? [unread] : [])].join(' ')}\n`];
  for (const { path, errors, findings } of results) {
    if (errors.length + findings.length === 0) continue;
    parts.push(`\n### \`${printable(path).replaceAll('`', "'")}\`\n`);
    for (const { message, range } of errors) {
      parts.push(`\n**Not read**${range ? ` (line ${range.start.line})` : ''}: ${escapeText(message)}\n`);
    }
    if (findings.length > 0) parts.push(`\n| Place | Severity | Finding | Rule |\n| --- | --- | --- | --- |\n`);
    for (const finding of findings) parts.push(row(finding));
  }
  return parts.join('');
}

function row({ range: { start }, severity, message, ruleId }: ShownFinding): string {
  return `| ${start.line}:${start.column} | ${severity} | ${escapeText(message)} | \`${ruleId}\` |\n`;
}

/** No cell ends early, and nothing in a message becomes HTML; what stands in code marks stays as it is. */
function escapeText(text: string): string {
  return printable(text)
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[<>]/g, (sign) => `\\${sign}`)).replaceAll('|', '\\|'))
    .join('');
}
