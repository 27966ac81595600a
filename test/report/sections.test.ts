import { describe, expect, it } from 'vitest';
import { roleOfHeading } from '../../server/src/facts/heading-role.ts';
import { hasSection } from '../../server/src/report/has-section.ts';
import { isCaseReport } from '../../server/src/report/is-case-report.ts';
import { readReport } from '../../server/src/report/report.ts';
import { zonesOf } from '../../server/src/report/zones.ts';

function outline(text: string): string[] {
  return readReport(text).sections.map(
    ({ role, heading, level, marked }) => `${'  '.repeat(level - 1)}${role}: ${heading}${marked ? '' : ' (unmarked)'}`,
  );
}

describe('a heading', () => {
  it.each([
    ['Introduction', 'introduction'],
    ['1. Introduction', 'introduction'],
    ['II. BACKGROUND:', 'introduction'],
    ['The Case', 'case'],
    ['CaseReport', 'case'],
    ['Case Ppresentation:', 'case'],
    ['Case 2', 'case'],
    ['Patient no. 1', 'case'],
    ['2.3 Laboratory findings', 'diagnostics'],
    ['Outcome and follow up', 'outcome'],
    ["Patient's perspective", 'patient-perspective'],
    ['Declaration of patient consent', 'consent'],
    ['Conflicts of interest', 'conflicts'],
    ['Learning points', 'conclusion'],
    ['Resumen', 'abstract'],
    ['Présentation du cas', 'case'],
    ['Relato de caso', 'case'],
    ['Diskussion', 'discussion'],
    ['Literaturverzeichnis', 'references'],
    ['Refrences', 'references'],
  ])('%s is of role %s', (heading, role) => {
    expect(roleOfHeading(heading)?.role).toBe(role);
  });

  it.each(['A walk in the park', 'Contents', 'The introduction of the catheter into the vein of a child was hard'])(
    '%s says nothing for sure',
    (heading) => {
      expect(roleOfHeading(heading)?.match ?? 'holds').toBe('holds');
    },
  );
});

describe('the sections of a report', () => {
  it('with heading marks', () => {
    expect(outline('# Gout: a case report\n\n## Case\n\n### History\n\nNone.\n\n## Discussion\n\nRare.\n')).toEqual([
      'title: Gout: a case report',
      '  case: Case',
      '    patient-information: History',
      '  discussion: Discussion',
    ]);
  });

  it('as bare lines', () => {
    expect(
      outline('Gout of the knee in a man\n\nIntroduction\n\nGout.\n\nReport\n\nA man.\n\nDiscussion\n\nRare.\n'),
    ).toEqual([
      'title: Gout of the knee in a man (unmarked)',
      '  introduction: Introduction (unmarked)',
      '  case: Report (unmarked)',
      '  discussion: Discussion (unmarked)',
    ]);
  });

  it('as bold lines, underlined, and as labels', () => {
    const text =
      'Gout of the knee\n================\n\n**Abstract**\n\nA man.\n\n**Keywords:** gout; case report\n\nCase report\n-----------\n\nA man.\n';
    expect(outline(text)).toEqual([
      'title: Gout of the knee',
      '  abstract: Abstract (unmarked)',
      '  keywords: Keywords',
      '  case: Case report',
    ]);
  });

  it('the labels of a structured abstract are its parts', () => {
    const text =
      '# Gout\n\n## Abstract\n\n**Background:** Gout.\n\n**Case presentation:** A man.\n\n**Conclusion:** Rare.\n\n## Case\n\nA man.\n';
    expect(outline(text)).toEqual(['title: Gout', '  abstract: Abstract', '  case: Case']);
  });

  it('text behind the keywords is no abstract any more', () => {
    const report = readReport('# Gout\n\n## Abstract\n\nShort.\n\n**Keywords:** gout\n\nA man of 58 came.\n');
    const zoneOf = zonesOf(report);
    expect(zoneOf(report.sectionAt(report.text.indexOf('Short')))).toBe('abstract');
    expect(zoneOf(report.sectionAt(report.text.indexOf('A man')))).toBe('case');
  });
});

describe('a section is there', () => {
  it.each([
    ['discussion', '## Case report and discussion\n\nText.\n', true],
    ['introduction', '## Introduction and case report\n\nText.\n', true],
    ['case', '## Patient information\n\nText.\n', true],
    ['keywords', '---\nkeywords: [gout, knee]\n---\n\nText.\n', true],
    ['references', '---\nbibliography: refs.bib\n---\n\nText.\n', true],
    ['abstract', '---\nabstract: A man.\n---\n\nText.\n', true],
    ['abstract', '**Abstract:** A man.\n', true],
    ['discussion', '## Case report\n\nText.\n', false],
  ] as const)('%s in %j: %s', (role, text, there) => {
    expect(hasSection(readReport(text), role)).toBe(there);
  });
});

describe('a case report', () => {
  it.each([
    ['# Gout: a case report\n\n## Case presentation\n\nA man.\n', true],
    ['Gout of the knee\n\nIntroduction\n\nGout.\n\nCase report\n\nA man.\n\nDiscussion\n\nRare.\n', true],
    ['# Caso clínico: gota\n\n## Presentación del caso\n\nUn hombre.\n', true],
    ['# My project\n\n## Installation\n\nRun it.\n\n## References\n\n- A link\n', false],
    ['# Notes\n\nIn case of fire.\n', false],
    ['# The use case\n\n## Introduction\n\nText.\n\n## Discussion\n\nText.\n', false],
    ['', false],
  ])('%j: %s', (text, verdict) => {
    expect(isCaseReport(readReport(text)).verdict).toBe(verdict);
  });

  const sections = (...headings: readonly string[]): string =>
    headings.map((heading) => `## ${heading}\n\nA man of 58 came with gout.\n\n`).join('');

  it.each([
    [
      'rules',
      ['case/history', 'case/follow-up', 'section/introduction', 'section/discussion', 'section/abstract', 'a/consent'],
    ],
    [
      'options',
      ['--case-presentation', '--introduction-words', '--discussion-words', '--no-abstract', '`--a-b`', '--c-d'],
    ],
    [
      'functions',
      [
        'case_history',
        'read_introduction',
        'read_discussion',
        'abstract.words',
        '`readCase`',
        '`lab` values',
        'lab.value()',
      ],
    ],
  ])('is no documentation of %s that are named like its sections', (_, headings) => {
    expect(isCaseReport(readReport(`# What it knows\n\n${sections(...headings)}`)).verdict).toBe(false);
  });

  it.each([
    [
      'some headings in one word',
      ['abstract', 'case presentation', 'follow-up', 'work-up', 'discussion', 'references'],
    ],
    [
      'many names beside its sections',
      [
        'introduction',
        'case report',
        'il-6',
        'ca-125',
        'tnf-alpha',
        'anti-ccp',
        'hla-b27',
        'p.arg',
        'discussion',
        'references',
      ],
    ],
  ])('may have %s', (_, headings) => {
    expect(isCaseReport(readReport(`# Gout of the knee\n\n${sections(...headings)}`)).verdict).toBe(true);
  });
});

describe('the language', () => {
  const spanish =
    'El paciente fue visto por la familia y se fue con su madre a la casa de una de las vecinas del pueblo.';

  it.each([
    ['en', 'The man was seen by the family and he was sent to the house of one of the neighbours from that place.'],
    ['es', spanish],
    ['fr', `---\nlang: fr-CA\n---\n\n${spanish}`],
    ['de', `---\nlang: fr\ncasewright:\n  language: de\n---\n\n${spanish}`],
    ['en', 'Short.'],
  ])('is %s in %j', (language, text) => {
    expect(readReport(text).language).toBe(language);
  });
});
