import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/lint/lint.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import { suppressFinding } from '../../server/src/lsp/suppress-finding.ts';
import { references } from '../../server/src/report/references.ts';
import { type Report, readReport } from '../../server/src/report/report.ts';
import type { Finding } from '../../server/src/rule/finding.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';

const works = [
  'Moss TA, Fenn OA. Barley itch in the fen. J Farm Med. 2011;4:12-5. doi:10.5555/fen.2011.4',
  'Fenn, O. A. (2012). Oat baths. *J Farm Med*, 5, 1-3.',
  'Reed BB. Straw And Skin In The Barn. J Farm Med. 2013;6:7-9. Hay CD. Harvest rash. J Farm Med. 2014;7:1-4.',
  'Moss TA, Fenn OA. Barley itch in the fen. J Farm Med. 2011;4:12-5. doi:10.5555/fen.2011.4',
  'Hay CD. Mites of the barn. Journal of Farm Medicine. 2107;8:21-28. doi: 10.55',
  'Reed B.B. Itch\u00e2\u20ac\u2122s end. J Farm Med. {Moss, 2011 #12}',
  'Hay CD, Moss TA, Fenn OA, et al. Dust.\n   J Farm Med. 2016;XX(X):XX-XX.',
] as const;

const text = 'The itch of harvest is old [1,2]. It comes back each year [3], and oat baths help [5,7].';

const listed = (items: readonly string[], heading = '## References'): string =>
  `# Barley itch: a case report\n\n## Discussion\n\n${text}\n\n${heading}\n\n${items.join('\n')}\n\n## Funding\n\nNone.\n`;

const forms: Record<string, string> = {
  'a numbered list': listed(works.map((work, i) => `${i + 1}. ${work}`)),
  'a list of ones': listed(works.map((work) => `1. ${work}`)),
  'a loose list': listed(works.map((work, i) => `${i + 1}. ${work}\n`)),
  'numbers that skip one': listed(works.map((work, i) => `${i < 3 ? i + 1 : i + 2}. ${work}`)),
  'numbers in brackets': listed(works.map((work, i) => `[${i + 1}] ${work}`)),
  'numbers in brackets, each a paragraph': listed(works.map((work, i) => `[${i + 1}] ${work}\n`)),
  bullets: listed(works.map((work) => `* ${work}`)),
  paragraphs: listed(works.map((work) => `${work}\n`)),
  footnotes: listed(works.map((work, i) => `[^${i + 1}]: ${work}\n`)),
  'a list at the end, without a heading': listed(
    works.slice(0, 5).map((work, i) => `${i + 1}. ${work}`),
    '',
  ).replace(/\n## Funding.*/s, ''),
  'carriage returns': listed(works.map((work, i) => `${i + 1}. ${work}`)).replaceAll('\n', '\r\n'),
};

const ofLists = rules.filter(({ id }) => /^(?:reference|citation|meta)\//.test(id));

const find = (report: Report): readonly Finding[] => lint(report, ofLists, defaultSettings).findings;

/** What is found, by rule and by how often, without what the comment is meant to silence. */
function counted(findings: readonly Finding[], without: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { ruleId } of findings) if (ruleId !== without) counts[ruleId] = (counts[ruleId] ?? 0) + 1;
  return counts;
}

describe.each(Object.entries(forms))('silenced in %s', (_, whole) => {
  const report = readReport(whole);
  const before = find(report);
  const start = references(report)[0]?.span.start ?? 0;
  const inList = before.filter(({ span, ruleId }) => span.start >= start && ruleId.startsWith('reference/'));

  it('has findings', () => {
    expect(new Set(inList.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(3);
  });

  it.each(inList.map((finding, i) => [`${finding.ruleId} ${i}`, finding] as const))('%s', (_name, finding) => {
    const fix = suppressFinding(report, finding);
    if (!fix) throw new Error('no fix');
    const after = readReport(applyEdits(whole, fix.edits));
    const found = find(after);
    const same = (all: readonly Finding[]): number => all.filter(({ ruleId }) => ruleId === finding.ruleId).length;
    expect(counted(found, finding.ruleId)).toEqual(counted(before, finding.ruleId));
    expect(same(found)).toBeLessThan(same(before));
    if (fix.title.includes(' here')) expect(same(found)).toBeGreaterThanOrEqual(same(before) - onLine(finding));
    const entries = (of: Report): unknown => references(of).map(({ number, reference }) => [number, reference.text]);
    expect(entries(after)).toEqual(entries(report));
  });

  /** How many findings of the same rule begin on its line. */
  function onLine({ ruleId, span }: Finding): number {
    const lineOf = (offset: number): number => report.lines.positionAt(offset).line;
    return before.filter((other) => other.ruleId === ruleId && lineOf(other.span.start) === lineOf(span.start)).length;
  }
});
