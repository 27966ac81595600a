import { fixUntilStill, pickEdits } from '../../server/src/lint/apply-fixes.ts';
import { type LintResult, lint } from '../../server/src/lint/lint.ts';
import { defaultSettings, type Settings } from '../../server/src/lint/settings.ts';
import { type Report, readReport } from '../../server/src/report/report.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { badSpans } from './bad-spans.ts';
import { extractors } from './extractors.ts';

/** More rounds than safe fixes may take until nothing is left to mend. */
const mostRounds = 9;

/** What breaks the promises that hold of every text, as words; nothing where all is well. Throws where the core does. */
export function reportFaults(text: string, given: Partial<Settings> = {}): readonly string[] {
  const settings = { ...defaultSettings, ...given };
  const report = readReport(text);
  const result = lint(report, rules, settings);
  return [...blockFaults(report), ...resultFaults(report, result), ...fixFaults(report, result, settings)];
}

/** Blocks stand in order, hold their own text, and tell of nothing outside of it. */
function blockFaults({ text, blocks, sections, title, frontMatter }: Report): readonly string[] {
  let done = 0;
  const faults: string[] = [];
  for (const { block, start, end } of blocks) {
    if (start < done) faults.push(`A ${block.kind} at ${start} begins in the block before it`);
    if (
      text.slice(done, start).trim() !== '' &&
      done >= (frontMatter?.span.end ?? 0) &&
      !isLoose(text.slice(done, start))
    )
      faults.push(`Text before ${start} belongs to no block`);
    if (text.slice(start, end) !== block.source) faults.push(`A ${block.kind} at ${start} does not hold its text`);
    if (block.prose.length !== block.source.length) faults.push(`The prose of a ${block.kind} has another length`);
    const { items, rows, images, strong, comments } = block;
    faults.push(...badSpans({ items, rows, images, strong, comments }, block.source.length));
    for (const [name, extract] of Object.entries(extractors))
      faults.push(...badSpans(extract(block), block.source.length).map((bad) => `${name}${bad}`));
    done = end;
  }
  const rest = text.slice(Math.max(done, frontMatter?.span.end ?? 0));
  if (!isLoose(rest)) faults.push(`Text after ${done} belongs to no block`);
  const places = { sections: sections.map(({ span }) => span), title: title?.span, frontMatter: frontMatter?.span };
  return [...faults, ...badSpans(places, text.length)];
}

/** What may stand between blocks: blanks, a byte order mark, and marks of a container that holds nothing. */
function isLoose(text: string): boolean {
  return /^[\s\ufeff\0]*$/.test(text);
}

/** Every place of a finding lies in the text, and no rule failed. */
function resultFaults({ text }: Report, { findings, failures }: LintResult): readonly string[] {
  return [
    ...failures.map(({ ruleId, error }) => `${ruleId} failed (${error})`),
    ...findings.flatMap(({ ruleId, span, related, fixes }) =>
      badSpans({ span, related, fixes }, text.length).map((bad) => `${ruleId}${bad}`),
    ),
    ...findings.filter(({ message }) => message.trim() === '').map(({ ruleId }) => `${ruleId} says nothing`),
  ];
}

/** Safe fixes end at a text in which nothing is left to mend, touch nothing twice, and leave the rest as it was. */
function fixFaults(report: Report, { findings }: LintResult, settings: Settings): readonly string[] {
  const edits = [...pickEdits(findings)].sort((a, b) => a.span.start - b.span.start);
  if (edits.length === 0) return [];
  const faults: string[] = [];
  for (const [i, { span }] of edits.entries())
    if (span.start < (edits[i - 1]?.span.end ?? 0)) faults.push(`Two edits meet at ${span.start}`);
  const kept = edits.reduce(
    (rest, { span, newText }) => rest - (span.end - span.start) + newText.length,
    report.text.length,
  );
  if (applyEdits(report.text, edits).length !== kept) faults.push('A fix changes more than its edits say');
  const findingsOf = (text: string) => lint(readReport(text), rules, settings).findings;
  const { text, rounds } = fixUntilStill(report.text, findingsOf);
  if (rounds > mostRounds) faults.push(`Safe fixes take ${rounds} rounds`);
  const left = findingsOf(text).filter(({ fixes }) => fixes.some(({ safety }) => safety === 'safe'));
  return [...faults, ...left.map(({ ruleId }) => `${ruleId} still has a safe fix after ${rounds} rounds`)];
}
