import { describe, expect, it } from 'vitest';
import { readReport } from '../../server/src/report/report.ts';
import rule from '../../server/src/rules/section-heading-level.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { findingsOf } from '../harness/flags.ts';
import { toldBy, toldRows } from '../harness/told.ts';

/** A report of headings, each with a sentence below it. */
function reportOf(headings: readonly string[]): string {
  return headings.map((heading) => `${heading}\n\nThe man was well.\n`).join('\n');
}

const title = '# Barley itch: a case report';

describe('levels as they are found in reports', () => {
  it.each([
    [
      [
        title,
        '## Abstract',
        '## Case presentation',
        '### History',
        '#### Drugs',
        '### Treatment',
        '## Discussion',
        '## References',
      ],
    ],
    [
      [
        '---\ntitle: "Barley itch: a case report"\n---\n\n# Abstract',
        '# Case presentation',
        '## History',
        '# Discussion',
      ],
    ],
    [['## Abstract', '## Case presentation', '### History', '## Discussion']],
    [['### Abstract', '### Case presentation', '#### History', '### Discussion']],
    [['# Abstract', '# Case presentation', '## History', '# Discussion']],
    [['Barley itch: a case report\n\n## Abstract', '## Case presentation', '## Discussion']],
    [[title, '## Introduction', '## Case 1', '### Discussion', '## Case 2', '### Discussion', '## References']],
    [
      [
        title,
        '## Abstract',
        '### Background',
        '### Case presentation',
        '### Conclusion',
        '## Introduction',
        '## Case presentation',
        '## Discussion',
      ],
    ],
    [
      [
        title,
        '## Case presentation',
        '### Background',
        '### Presentation',
        '### Summary',
        '## Discussion',
        '### Literature review',
        '## References',
      ],
    ],
    [
      [
        title,
        '## Case report and discussion',
        '### Case presentation',
        '### Discussion',
        '## Introduction',
        '## References',
      ],
    ],
    [['# Case report', title, '## Abstract', '## Case presentation']],
    [[title, '', '**Abstract**', '**Case presentation**']],
  ])('%j', (headings) => {
    expect(findingsOf(rule, reportOf(headings))).toEqual([]);
  });
});

describe('levels that do not fit', () => {
  it.each([
    [
      'one that jumps',
      [title, '## Case presentation', '#### History', '## Discussion'],
      ['`History` is a heading of level 4 behind one of level 2; expected level 3'],
      'safe',
      [title, '## Case presentation', '### History', '## Discussion'],
    ],
    [
      'several that jump together are one fault',
      [title, '### Abstract', '### Case presentation', '#### History', '### Discussion'],
      ['`Abstract` is a heading of level 3 behind one of level 1; expected level 2'],
      'suggestion',
      [title, '## Abstract', '## Case presentation', '### History', '## Discussion'],
    ],
    [
      'all sections as the title',
      [title, '# Abstract', '# Case presentation', '## History', '# Discussion'],
      ['`Abstract` is a heading of level 1, as the title is; expected level 2'],
      'suggestion',
      [title, '## Abstract', '## Case presentation', '### History', '## Discussion'],
    ],
    [
      'one section as the title',
      [title, '## Abstract', '## Case presentation', '# Discussion', '## References'],
      ['`Discussion` is a heading of level 1, as the title is; expected level 2'],
      'suggestion',
      [title, '## Abstract', '## Case presentation', '## Discussion', '## References'],
    ],
    [
      'a main section as a part of another',
      [title, '## Introduction', '## Case presentation', '### Discussion', '#### Limitations', '## References'],
      [
        '`Discussion` is a heading of level 3, and so a part of `Case presentation`; expected level 2, as the other main sections have',
      ],
      'suggestion',
      [title, '## Introduction', '## Case presentation', '## Discussion', '### Limitations', '## References'],
    ],
    [
      'a main section that jumps too is told once',
      [title, '## Introduction', '## Case presentation', '#### Discussion'],
      [
        '`Discussion` is a heading of level 4, and so a part of `Case presentation`; expected level 2, as the other main sections have',
      ],
      'suggestion',
      [title, '## Introduction', '## Case presentation', '## Discussion'],
    ],
  ])('%s', (_, headings, messages, safety, mended) => {
    const text = reportOf(headings);
    const found = findingsOf(rule, text);
    expect(found.map(({ message }) => message)).toEqual(messages);
    expect(found.map(({ severity }) => severity)).toEqual(['info']);
    const [fix] = found[0]?.fixes ?? [];
    expect(fix?.safety).toBe(safety);
    expect(applyEdits(text, fix?.edits ?? [])).toBe(reportOf(mended));
    expect(findingsOf(rule, reportOf(mended))).toEqual([]);
  });

  it('a safe fix leaves each section its parent', () => {
    const text = reportOf([
      title,
      '## Case presentation',
      '#### History',
      '## Discussion',
      '##### Limits',
      '### Strengths',
    ]);
    const parents = (of: string) => readReport(of).sections.map(({ heading, parent }) => [heading, parent?.heading]);
    const found = findingsOf(rule, text);
    const edits = found.flatMap(({ fixes }) =>
      fixes.filter(({ safety }) => safety === 'safe').flatMap(({ edits: own }) => own),
    );
    expect(edits).toHaveLength(2);
    expect(parents(applyEdits(text, edits))).toEqual(parents(text));
  });

  it('the underline of a heading is not rewritten', () => {
    const [found] = findingsOf(
      rule,
      reportOf(['Barley itch: a case report\n====', 'Abstract\n====', 'Discussion\n====']),
    );
    expect(found?.fixes).toEqual([]);
  });
});

it.each(toldRows('section-heading-level'))('tells of %s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
