import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { care2013 } from '../../server/src/data/care-2013.ts';
import { languages } from '../../server/src/data/languages.ts';
import { caseRoles, type Role } from '../../server/src/data/roles.ts';
import { directivesOf } from '../../server/src/facts/directives.ts';
import { lint } from '../../server/src/lint/lint.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import { readReport } from '../../server/src/report/report.ts';
import { rules } from '../../server/src/rules/index.ts';
import { expanded, snippets } from '../harness/snippets.ts';

/** `[Describe ...]`: the blanks of a text, apart from links and images. */
const blank = /(?<!!)\[[A-Z][^[\]]*\](?!\()/g;

/** The whole reports in other languages. */
const inOtherLanguages: readonly string[] = languages.filter((each) => each !== 'en').map((each) => `care-${each}`);

const ruleIds: ReadonlySet<string> = new Set(rules.map((rule) => rule.id));

describe.each([...snippets.values()])('$prefix', ({ prefix, description, scope }) => {
  it('is for Markdown, and has a name to type and a description', () => {
    expect(scope).toBe('markdown,quarto,rmd');
    expect(prefix).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(description).toMatch(/^[A-Z].{15,}[^.]$/);
  });

  it('expands, and its blanks read as such', () => {
    const { text, stops } = expanded(prefix);
    expect(text.slice(0, expanded(prefix).end).trimEnd()).not.toBe('');
    const bracketed = text.match(blank) ?? [];
    for (const { placeholder, choices } of stops) {
      if (placeholder.startsWith('[')) expect(bracketed).toContain(placeholder);
      // A blank that offers statements begins with an instruction, so that nothing is claimed by pressing Tab.
      if (choices.some((choice) => / (?:was|were) /.test(choice))) expect(placeholder).toMatch(/^\[State /);
    }
  });

  it('has only blanks that the grammar colours', () => {
    for (const each of expanded(prefix).text.match(blank) ?? []) expect(each).toMatch(placeholderPattern());
  });
});

function placeholderPattern(): RegExp {
  const grammar = JSON.parse(
    readFileSync(new URL('../../syntaxes/casewright.injection.tmLanguage.json', import.meta.url), 'utf8'),
  );
  return new RegExp(`^${grammar.repository.placeholder.patterns[0].match}$`);
}

it('the prefixes are unique', () => {
  const file = readFileSync(new URL('../../snippets/casewright.code-snippets', import.meta.url), 'utf8');
  expect(Object.keys(JSON.parse(file))).toHaveLength(snippets.size);
});

it.each(['care', 'scare'])('%s-report is made of the section snippets', (guideline) => {
  const whole = expanded(`${guideline}-report`).text;
  for (const prefix of snippets.keys())
    if (prefix.startsWith(`${guideline}-`) && !inOtherLanguages.includes(prefix))
      expect(whole).toContain(expanded(prefix).text.trim());
});

describe.each(['care-report', 'scare-report', ...inOtherLanguages])('an untouched %s', (prefix) => {
  const { text } = expanded(prefix);
  const result = lint(readReport(text), rules, defaultSettings);

  it('breaks no rule', () => {
    expect(result.failures).toEqual([]);
  });

  it('is flagged at each blank', () => {
    const places = result.findings
      .filter(({ ruleId }) => ruleId === 'section/placeholder')
      .map(({ span }) => text.slice(span.start, span.end));
    for (const each of new Set(text.match(blank)))
      expect(
        places.some((place) => place.includes(each)),
        each,
      ).toBe(true);
  });

  it('is flagged for nothing but its blanks', () => {
    const others = result.findings.filter(
      ({ ruleId }) => ruleId !== 'section/placeholder' && ruleId !== 'meta/language-not-judged',
    );
    expect(others.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });
});

describe.each(inOtherLanguages)('%s', (prefix) => {
  const report = readReport(expanded(prefix).text);

  it('is read in its language', () => {
    expect(`care-${report.language}`).toBe(prefix);
  });

  it('has the roles of the English one, each section its own', () => {
    const rolesOf = ({ sections }: typeof report): Role[] => sections.map(({ role }) => role);
    expect(rolesOf(report)).toEqual(rolesOf(readReport(expanded('care-report').text)));
    expect(report.sections.filter(({ role }) => caseRoles.has(role)).length).toBeGreaterThan(5);
  });
});

describe('the comments', () => {
  it.each(['casewright-not-applicable', 'casewright-disable-next-line'])('%s is read as a directive', (prefix) => {
    const report = readReport(`# A case report\n\n${expanded(prefix).text}\n`);
    const [directive] = report.find(directivesOf);
    expect(directive?.fact).toMatchObject({ word: prefix.replace('casewright-', ''), rules: [{}] });
    expect(directive?.fact.reason).toMatch(/^\[Explain/);
  });

  it('name items and rules that there are', () => {
    const items = expanded('casewright-not-applicable').stops[0]?.choices ?? [];
    expect(items.length).toBeGreaterThan(3);
    const known = care2013.map(({ name }) => `care/${name}`);
    for (const item of items) expect(known).toContain(item);
    expect(ruleIds).toContain(expanded('casewright-disable-next-line').stops[0]?.placeholder);
  });
});
