import { isNumeric } from '../report/citation-clusters.ts';
import { expand } from '../report/citation-marker.ts';
import { citations, type ReportCitation } from '../report/citations.ts';
import { markerOf } from '../report/marker-of.ts';
import type { Report } from '../report/report.ts';
import { defineRule, type RuleProblem } from '../rule/define-rule.ts';

const list =
  '\n## References\n\n1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5.\n2. Hay CD. Straw rash. J Farm Med. 2012;5:1-3.\n';

export default defineRule({
  id: 'citation/repeated',
  title: 'The same work cited twice in one place',
  why: 'A number that stands twice in one place is left over from editing, or another number was meant.',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  cites: ['icmje:references'],
  options: {},
  examples: [
    { bare: true, flagged: `# A case of barley itch\n\n## Discussion\n\nIt itches ⟦[1, 2, 1]⟧.\n${list}` },
    { bare: true, flagged: `# A case of barley itch\n\n## Discussion\n\nIt itches [1] ⟦[1]⟧ and heals [2].\n${list}` },
    {
      bare: true,
      flagged: `# A case of barley itch\n\n## Discussion\n\nIt itches [1] ⟦[1]⟧, [1][1] and heals [2].\n${list}`,
    },
    { bare: true, clean: `# A case of barley itch\n\n## Discussion\n\nIt itches [1]. [1] It heals [1, 2].\n${list}` },
    {
      bare: true,
      clean: `# A case of barley itch\n\n## Discussion\n\nIt itches [@moss2011, p. 3; @moss2011, p. 9].\n`,
    },
  ],
  *check(report) {
    for (const run of runsOf(report)) {
      const within = run.flatMap((citation) => withinOne(citation) ?? []);
      if (within.length > 0) yield* within;
      else yield* besideEachOther(run);
    }
  },
});

type Run = readonly [ReportCitation, ...ReportCitation[]];

/** The citations by what stands side by side: `[1] [1]` is one run, and most runs are of one. */
function runsOf(report: Report): readonly Run[] {
  const runs: [ReportCitation, ...ReportCitation[]][] = [];
  for (const citation of citations(report)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isBeside(report, last, citation)) run.push(citation);
    else runs.push([citation]);
  }
  return runs;
}

function isBeside({ text }: Report, last: ReportCitation, { text: written, span, style, references }: ReportCitation) {
  if (last.text !== written || !/^[ \t,]{0,3}$/.test(text.slice(last.span.end, span.start))) return false;
  return style !== 'footnote' || references.length > 0;
}

/** `[1, 2, 1]`: a number that the marker has named before, alone or in a range. */
function withinOne(citation: ReportCitation): RuleProblem | undefined {
  if (!isNumeric(citation)) return undefined;
  const marker = markerOf(citation);
  const numbers = expand(marker);
  if (new Set(numbers).size === numbers.length || marker.fixed) return undefined;
  const twice = numbers.find((number, i) => numbers.indexOf(number) < i);
  const met = new Set<number>();
  const again = marker.numbers.filter(({ value, endsRange }, i) => {
    const from = marker.numbers[i - 1]?.value ?? value;
    const named = endsRange ? Array.from({ length: value - from }, (_, k) => from + 1 + k) : [value];
    const isKnown = named.every((number) => met.has(number)) && !endsRange && !marker.numbers[i + 1]?.endsRange;
    for (const number of named) met.add(number);
    return isKnown;
  });
  const edits = again.map(({ span }) => {
    const before = marker.numbers.findLast((number) => number.span.end <= span.start);
    const at = citation.span.start;
    return { span: { start: at + (before?.span.end ?? span.start), end: at + span.end }, newText: '' };
  });
  return {
    span: citation.span,
    message: `\`${citation.text}\` names number ${twice} twice; expected it once`,
    fixes: edits.length > 0 ? [{ title: 'Name it once', safety: 'safe', edits }] : [],
  };
}

/** `[1] [1]`: all behind the first go at once. */
function* besideEachOther(run: Run): Generator<RuleProblem> {
  const [first, second] = run;
  const last = run.at(-1);
  if (!second || !last) return;
  const what = second.text.length <= 30 ? `\`${second.text}\`` : 'This citation';
  const [often, title] =
    run.length > 2 ? [`${run.length} times`, 'Take out the others'] : ['twice', 'Take out the second'];
  yield {
    span: second.span,
    message: `${what} stands ${often} side by side; expected it once`,
    fixes: [{ title, safety: 'safe', edits: [{ span: { start: first.span.end, end: last.span.end }, newText: '' }] }],
  };
}
