import { describe, expect, it } from 'vitest';
import rule from '../../server/src/rules/section-heading-name.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { findingsOf } from '../harness/flags.ts';
import { journal } from '../harness/journal.ts';
import { toldBy, toldRows } from '../harness/told.ts';

/** An English report with the heading before its second section. */
function reportOf(heading: string, before = ''): string {
  return `# Barley itch: a case report\n\nThe itch of the farmer that was seen in this case was mild.\n\n${before}${heading}\n\nThe patient was a farmer who had worked in the barn for years.\n\n### Treatment\n\nHe was treated with a bath.\n`;
}

function findings(heading: string, before?: string) {
  return findingsOf(rule, reportOf(heading, before), { profile: journal });
}

describe('the heading', () => {
  it.each([
    '## Case presentation',
    '## 2. CASE PRESENTATION:',
    '## Context',
    '## Backgrounds',
    '## Case 1',
    '## Patient 2',
    '## Case presentation of barley itch',
    '## Discussion and conclusion',
    '## Discussion',
    '## Conclusion',
    '## Highlights',
    '## Funding',
    '## Something else',
    '**Keywords:** itch; barley',
    '## Reference',
  ])('%s is as the journal prints it, or none of its own', (heading) => {
    expect(findings(heading)).toEqual([]);
  });

  it.each([
    ['## Abstract', '## Summary'],
    ['## 1. Introduction', '## 1. Background'],
    ['## II. **Case report**:', '## II. **Case presentation**:'],
    ['## CASE REPORT', '## CASE PRESENTATION'],
    ['## Case report {#case}', '## Case presentation {#case}'],
    ['Case report\n-----------', 'Case presentation\n-----------'],
    ['## *Comment* ##', '## *Discussion* ##'],
    ['## Key messages', '## Learning points'],
    ['## Bibliography', '## References'],
    ['## Discusion', '## Discussion'],
  ])('%s becomes %s', (heading, right) => {
    const [found, ...more] = findings(heading);
    expect(more).toEqual([]);
    expect(found?.message).toContain(' is not the heading that Annals of Barley Itch prints; expected `');
    const [fix] = found?.fixes ?? [];
    expect(fix?.safety).toBe('safe');
    const mended = applyEdits(reportOf(heading), fix?.edits ?? []);
    expect(mended).toBe(reportOf(right));
    expect(findingsOf(rule, mended, { profile: journal })).toEqual([]);
  });
});

it('says how sure it is', () => {
  const [sure] = findings('## Abstract');
  expect([sure?.severity, sure?.message]).toEqual([
    'warning',
    '`Abstract` is not the heading that Annals of Barley Itch prints; expected `Summary`',
  ]);
  const [unsure] = findings('## Informed consent');
  expect([unsure?.severity, unsure?.message]).toEqual([
    'info',
    "`Informed consent` is not the heading that Annals of Barley Itch prints; expected `Patient consent`; check the journal's guide",
  ]);
});

it.each([
  'See [the case](#case-report).\n\n',
  'See the "Case report" below.\n\n',
  'His drugs are in the case report section.\n\n',
  'See [Case report].\n\n',
  '[case]: #case-report\n\n',
])('is a suggestion where the text leads to the heading: %j', (before) => {
  const [found] = findings('## Case report', before);
  expect(found?.fixes.map(({ safety }) => safety)).toEqual(['suggestion']);
});

it('says nothing of two sections for one place, of parts, without a journal, and in another language', () => {
  expect(findings('## Case report\n\nA man.\n\n## Clinical case')).toEqual([]);
  expect(findings('## Case presentation\n\nA man.\n\n### Comment')).toEqual([]);
  expect(findingsOf(rule, reportOf('## Abstract'))).toEqual([]);
  expect(
    findingsOf(rule, reportOf('## Abstract').replace('# Barley', '---\nlang: es\n---\n\n# Barley'), {
      profile: journal,
    }),
  ).toEqual([]);
});

it.each(toldRows('section-heading-name'))('tells of %s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
