import { describe, expect, it } from 'vitest';
import rule from '../../server/src/rules/section-order.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { expectFlags, findingsOf } from '../harness/flags.ts';
import { journal } from '../harness/journal.ts';
import { toldBy, toldRows } from '../harness/told.ts';

/** A report of which each section is one word and its heading. */
function reportOf(headings: readonly string[], eol = '\n'): string {
  return [
    '# Barley itch: a case report',
    ...headings.map((heading) => `## ${heading}\n\nText of ${heading.toLowerCase()}.`),
  ]
    .join('\n\n')
    .concat('\n')
    .replaceAll('\n', eol);
}

describe('under a journal', () => {
  it.each([
    [
      [
        'Highlights',
        'Summary',
        'Background',
        'Case presentation',
        'Treatment',
        'Discussion',
        'Learning points',
        'References',
      ],
    ],
    [['Summary', 'Context', 'Case report', 'Discussion', 'References']],
    // Nobody knows where these should stand.
    [['Figures', 'Summary', 'Case presentation', 'Abbreviations', 'Discussion', 'Funding', 'References']],
    // The journal has no conclusion but its points.
    [['Summary', 'Conclusion', 'Case presentation', 'Discussion']],
    // Parts of the case have no place but that of the case, where the journal does not name them.
    [['History', 'Examination', 'Treatment', 'Outcome', 'Discussion']],
  ])('in order: %j', (headings) => {
    expectFlags(rule, reportOf(headings), { bare: true, profile: journal });
  });

  it.each([
    [['Summary', 'Highlights', 'Background', 'Case presentation'], 'stands after `Summary`; expected before it'],
    [
      ['Learning points', 'Summary', 'Background', 'Case presentation'],
      'stands before `Case presentation`; expected after it',
    ],
    [['Background', 'Treatment', 'Case presentation'], 'stands after `Treatment`; expected before it'],
    [
      ['References', 'Summary', 'Background', 'Case presentation'],
      'stands before `Case presentation`; expected after it',
    ],
    [
      ['Summary', 'Discussion', 'Case presentation'],
      "stands after `Discussion`; expected before it; check the journal's guide",
    ],
  ])('one finding: %j', (headings, message) => {
    const found = findingsOf(rule, reportOf(headings), { profile: journal });
    expect(found.map(({ message: told }) => told.replace(/^`[^`]+` /, ''))).toEqual([message]);
    expect(found[0]?.severity).toBe('info');
  });
});

describe('the suggestion', () => {
  const right = ['Summary', 'Background', 'Case presentation', 'Discussion', 'References'];
  const wrong = [
    ['Background', 'Summary', 'Case presentation', 'Discussion', 'References'],
    ['References', 'Summary', 'Background', 'Case presentation', 'Discussion'],
    ['Summary', 'Background', 'Discussion', 'Case presentation', 'References'],
    ['Background', 'Case presentation', 'Discussion', 'References', 'Summary'],
  ];

  it.each(wrong.flatMap((headings) => ['\n', '\r\n'].map((eol) => [headings, eol] as const)))(
    'mends %j with %j',
    (headings, eol) => {
      const text = reportOf(headings, eol);
      const found = findingsOf(rule, text, { profile: journal });
      expect(found).toHaveLength(1);
      const [fix] = found[0]?.fixes ?? [];
      expect(fix?.safety).toBe('suggestion');
      expect(applyEdits(text, fix?.edits ?? [])).toBe(reportOf(right, eol));
    },
  );

  it('moves the parts along, and text that ends without a line ending', () => {
    const text =
      '# Itch: a case report\n\n## Discussion\n\nIt is rare.\n## Case presentation\n\nA man.\n\n### Treatment\n\n- None.\n- Rest.';
    const [fix] = findingsOf(rule, text)[0]?.fixes ?? [];
    expect(fix?.title).toBe('Move "Case presentation" before "Discussion"');
    expect(applyEdits(text, fix?.edits ?? [])).toBe(
      '# Itch: a case report\n\n## Case presentation\n\nA man.\n\n### Treatment\n\n- None.\n- Rest.\n\n## Discussion\n\nIt is rare.',
    );
  });

  it.each([
    // Where Figures belong is not known, so that there are two places.
    [
      '# Itch: a case report\n\n## Abstract\n\nA.\n\n## Figures\n\nF.\n\n## Discussion\n\nD.\n\n## Case presentation\n\nC.\n',
    ],
    // A heading of another level would take the sections behind it in.
    ['# Itch: a case report\n\n# Abstract\n\nA.\n\n## Discussion\n\nD.\n\n# Case presentation\n\nC.\n'],
    // Keywords belong behind the abstract.
    [
      '# Itch: a case report\n\n## Introduction\n\nI.\n\n## Abstract\n\nA man itched.\n\n**Keywords:** itch; barley\n\n## Case presentation\n\nC.\n',
    ],
    // A comment silences what follows, up to its end.
    [
      '# Itch: a case report\n\n## Discussion\n\nD.\n\n## Case presentation\n\n<!-- casewright-disable lab/unit-missing -- none -->\n\nC.\n',
    ],
    ['# Itch: a case report\n\n**Discussion**\n\nD.\n\n**Case presentation**\n\nC.\n'],
  ])('is not made where the place is not sure: %j', (text) => {
    expect(findingsOf(rule, text).flatMap(({ fixes }) => fixes)).toEqual([]);
  });
});

it.each(toldRows('section-order'))('tells of %s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});

it('holds keywords and conclusion to the order where that is asked for', () => {
  const text = reportOf(['Abstract', 'Conclusion', 'Case presentation', 'Discussion']);
  const rules = (strict: boolean) => new Map([[rule.id, { severity: 'info' as const, options: { strict } }]]);
  expect(findingsOf(rule, text, { rules: rules(false) })).toEqual([]);
  expect(findingsOf(rule, text, { rules: rules(true) }).map(({ message }) => message)).toEqual([
    '`Conclusion` stands before `Discussion`; expected after it',
  ]);
});
