import { describe, expect, it } from 'vitest';
import { guidelines } from '../../server/src/data/guidelines.ts';
import { type Language, languages } from '../../server/src/data/languages.ts';
import type { Profile } from '../../server/src/data/profile.ts';
import { defaultProfile, profiles } from '../../server/src/data/profiles.ts';
import { placeholdersOf } from '../../server/src/facts/placeholders.ts';
import { lint } from '../../server/src/lint/lint.ts';
import { defaultSettings, layOver } from '../../server/src/lint/settings.ts';
import { abstractLabels } from '../../server/src/report/abstract-labels.ts';
import { casesOf } from '../../server/src/report/cases.ts';
import { keywordsOf } from '../../server/src/report/keywords.ts';
import { type NewReportWishes, newReport } from '../../server/src/report/new-report.ts';
import { type Report, readReport } from '../../server/src/report/report.ts';
import { rules } from '../../server/src/rules/index.ts';

const counts = [1, 2, 3] as const;

function wishesFor(guideline: keyof typeof guidelines, profile: Profile, language: Language = 'en', patients = 1) {
  return { guideline: guidelines[guideline], profile, language, patients } satisfies NewReportWishes;
}

/** What is told of an untouched report, apart from its blanks, under the settings that its own front matter gives. */
function toldBesideBlanks(report: Report): string[] {
  const { settings } = layOver(defaultSettings, { stage: 'draft' }, rules);
  const { findings, failures } = lint(report, rules, settings);
  expect(failures).toEqual([]);
  return findings.flatMap(({ ruleId, message }) => (ruleId === 'section/placeholder' ? [] : `${ruleId}: ${message}`));
}

function headings({ sections }: Report): string[] {
  return sections.filter(({ form }) => form === 'marked').map(({ level, heading }) => '#'.repeat(level) + heading);
}

/** The text of each blank that is read as one. */
function blanksIn(report: Report): string[] {
  return report.find(placeholdersOf).map(({ span }) => report.text.slice(span.start, span.end));
}

describe.each(Object.keys(guidelines) as (keyof typeof guidelines)[])('%s', (guideline) => {
  describe.each([...profiles.values()])('for $name', (profile) => {
    it.each(counts)('is read as a report of %d with nothing to tell but its blanks', (patients) => {
      const text = newReport(wishesFor(guideline, profile, 'en', patients));
      const report = readReport(text);
      expect(report.frontMatter?.data).toEqual({
        type: 'case-report',
        casewright: { guideline, profile: profile.name, language: 'en' },
      });
      expect(toldBesideBlanks(report)).toEqual([]);
      expect(casesOf(report).map(({ number }) => number)).toEqual(patients === 1 ? [] : counts.slice(0, patients));
      expect(blanksIn(report)).toEqual(text.match(/\[[^[\]]+\]/g));
    });

    it('has the headings of the journal, and no other that is not known', () => {
      const report = readReport(newReport(wishesFor(guideline, profile)));
      const asked = profile.sections.filter(({ missing, heading }) => missing !== undefined && heading !== undefined);
      const written = headings(report).map((heading) => heading.replace(/^#+/, ''));
      for (const { role, heading } of asked) if (role !== 'keywords') expect(written).toContain(heading);
      const own = profile.sections.map(({ heading }) => heading);
      for (const { role, heading } of report.sections) if (role === 'other') expect(own).toContain(heading);
    });

    it('has the parts of the abstract that the journal wants, and as many keywords', () => {
      const report = readReport(newReport(wishesFor(guideline, profile)));
      const abstract = report.sections.find(({ role }) => role === 'abstract');
      const wanted = profile.abstract?.headings?.value;
      if (wanted && abstract) expect(abstractLabels(report, abstract).map(({ words }) => words)).toEqual(wanted);
      const least = profile.keywords?.count?.value.min;
      if (least !== undefined) expect(keywordsOf(report)?.words.length).toBeGreaterThanOrEqual(least);
    });
  });
});

describe.each(languages.filter((language) => language !== 'en'))('in %s', (language) => {
  it.each([...profiles.keys()])('is read in its language, for %s', (name) => {
    for (const patients of [1, 2]) {
      const profile = profiles.get(name) ?? defaultProfile;
      const report = readReport(newReport(wishesFor('care-2013', profile, language, patients)));
      expect(report.language).toBe(language);
      expect(casesOf(report)).toHaveLength(patients === 1 ? 0 : patients);
      const told = toldBesideBlanks(report).filter((each) => !each.startsWith('meta/language-not-judged'));
      expect(told).toEqual([]);
    }
  });
});

it('has one section for each statement, below a heading that the journal has for them', () => {
  const jmcr = profiles.get('jmcr') ?? defaultProfile;
  expect(headings(readReport(newReport(wishesFor('care-2013', jmcr, 'en', 2))))).toEqual([
    '#[Name the diagnosis or the intervention of interest]: a report of 2 cases',
    '##Abstract',
    '##Background',
    '##Case presentation',
    ...[1, 2].flatMap((number) => [
      `###Case ${number}`,
      '####Patient information',
      '####Clinical findings',
      '####Timeline',
      '####Diagnostic assessment',
      '####Therapeutic intervention',
      '####Follow-up and outcomes',
    ]),
    '##Discussion',
    '##Conclusions',
    "##Patient's perspective",
    '##Declarations',
    '###Ethics approval and consent to participate',
    '###Consent for publication',
    '###Availability of data and materials',
    '###Competing interests',
    '###Funding',
    "###Authors' contributions",
    '###Acknowledgements',
    '##References',
  ]);
});

it('puts what the guideline asks for beside what the journal asks for', () => {
  const cureus = profiles.get('cureus') ?? defaultProfile;
  const of = (guideline: 'care-2013' | 'scare-2025'): string[] =>
    headings(readReport(newReport(wishesFor(guideline, cureus)))).filter((heading) => /^##\w/.test(heading));
  expect(of('care-2013')).toEqual([
    '##Abstract',
    '##Introduction',
    '##Case Presentation',
    '##Discussion',
    '##Conclusions',
    '##Patient perspective',
    '##Informed consent',
    '##Funding',
    '##Conflicts of interest',
    '##References',
  ]);
  const surgical = of('scare-2025').filter((heading) => !of('care-2013').includes(heading));
  expect(surgical).toEqual(['##Highlights', '##Ethics', '##Author contributions', '##Use of AI tools']);
});

it('tells each patient under each heading, where the journal cuts the case into sections', () => {
  const bmj = profiles.get('bmj-case-reports') ?? defaultProfile;
  const written = headings(readReport(newReport(wishesFor('care-2013', bmj, 'en', 2))));
  expect(written.filter((heading) => heading === '###Case 2')).toHaveLength(5);
  expect(written[0]).toBe('#[Name the diagnosis or the intervention of interest]');
  const text = newReport(wishesFor('care-2013', bmj));
  expect(text.match(/\[Name the diagnoses that were considered[^\]]*\]/g)).toHaveLength(1);
});

it.each([
  [{ max: 150 }, 'Write 75 to 150 words'],
  [{ max: 350 }, 'Write 100 to 350 words'],
  [{ min: 200, max: 350 }, 'Write 200 to 350 words'],
  [{}, 'Write 100 to 250 words'],
])('says how long the abstract may be: %j', (words, expected) => {
  const { usual: _, ...base } = defaultProfile; // a journal of one's own is not what most ask
  const profile: Profile = {
    ...base,
    name: 'ours',
    abstract: { words: { value: words, confidence: 'sourced' } },
  };
  expect(newReport(wishesFor('care-2013', profile))).toContain(`[${expected}`);
});

it('claims nothing: a statement begins with a blank', () => {
  for (const profile of profiles.values()) {
    const text = newReport(wishesFor('scare-2025', profile));
    const report = readReport(text);
    for (const { role, body } of report.sections) {
      if (role !== 'consent' && role !== 'conflicts' && role !== 'funding' && role !== 'ethics') continue;
      expect(text.slice(body.start, body.end).trimStart().charAt(0)).toBe('[');
    }
  }
});
