import { describe, expect, it } from 'vitest';
import { profiles } from '../../server/src/data/profiles.ts';
import type { Finding } from '../../server/src/rule/finding.ts';
import rule from '../../server/src/rules/section-missing.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { findingsOf } from '../harness/flags.ts';
import { toldBy, toldRows } from '../harness/told.ts';

const references = '## References\n\n1. Penn A. Itch. J Field Med. 2011;1:2-3.\n';
const main =
  '## Abstract\n\nA man itched.\n\n**Keywords:** itch\n\n## Background\n\nIt is rare.\n\n## Case presentation\n\nA man itched.\n\n## Discussion\n\nIt passed.\n\n## Conclusions\n\nAsk.\n\n';
const consent =
  '## Consent for publication\n\nWritten informed consent was obtained from the patient for publication of this report.\n\n';

function find(name: string, text: string): readonly Finding[] {
  const profile = profiles.get(name);
  if (!profile) throw new Error(`No profile is named ${name}`);
  return findingsOf(rule, `# Barley itch\n\n${text}`, { profile });
}

const lines = (findings: readonly Finding[]): string[] =>
  findings.map(({ severity, message }) => `${severity}: ${message}`);

describe('under a journal', () => {
  it('statements that must stand are told together, and that of consent by its own rule', () => {
    expect(lines(find('galen-medical-journal', `${main}## Funding\n\nNone.\n\n${references}`))).toEqual([
      'warning: No sections `Ethics approval and consent to participate`, `Availability of data and materials`, `Competing interests`, `Authors\' contributions` and `Acknowledgements` were found; `galen-medical-journal` wants them even as "Not applicable"',
    ]);
  });

  it('what is known from articles only is worth a look', () => {
    const declared =
      '## Declarations\n\n### Ethics approval\n\nNone.\n\n### Availability of data and materials\n\nNone.\n\n### Competing interests\n\nNone.\n\n### Funding\n\nNone.\n\n### Acknowledgements\n\nNone.\n\n';
    expect(lines(find('jmcr', main + consent + declared + references))).toEqual([
      'info: No section `Authors\' contributions` was found; `jmcr` wants it even as "Not applicable"; check the journal\'s guide',
    ]);
  });

  it('what nearly all journals want is missed as without a journal', () => {
    expect(lines(find('jmcr', main.replace(/## Abstract[\s\S]*?(?=## Background)/, ''))).slice(0, 3)).toEqual([
      'warning: No abstract was found, under `Abstract` or any other heading, plain title line or label',
      'warning: No references were found, under `References` or any other heading, plain title line or label',
      'info: No keywords were found, under `Keywords` or any other heading, plain title line or label',
    ]);
  });

  it('a section that its heading alone tells is looked for by its heading', () => {
    const highlights = 'No section `Highlights` was found, under that heading or one like it';
    expect(lines(find('ijscr', main + references))).toContain(`warning: ${highlights}`);
    const text = `## Highlights\n\n- Itch.\n\n${main}${references}`;
    expect(lines(find('ijscr', text)).join()).not.toContain('Highlights');
    expect(lines(find('ijscr', `**Highlights:** Itch.\n\n${main}${references}`)).join()).not.toContain('Highlights');
  });

  it('a conclusion is no learning points, and learning points are no conclusion', () => {
    const edm = main + references;
    expect(lines(find('edm-case-reports', edm)).join()).toContain('`Learning points`');
    expect(lines(find('edm-case-reports', edm.replace('Conclusions', 'Key messages'))).join()).not.toContain(
      '`Learning',
    );
    const galen = edm.replace('## Conclusions', '## Learning points');
    expect(lines(find('galen-medical-journal', galen)).join()).toContain('No conclusion was found');
  });

  it.each([
    ['bmj-case-reports', '## Diagnostic assessment\n\nNone.\n\n', '`Investigations`'],
    ['bmj-case-reports', '## Treatment and outcome\n\nNone.\n\n', '`Outcome and follow-up`'],
    ['galen-medical-journal', '## Funding and competing interests\n\nNone.\n\n', '`Competing interests`'],
    ['galen-medical-journal', '## Acknowledgments and funding\n\nNone.\n\n', '`Funding`'],
    ['cureus', '', '`Introduction`'],
  ])('%s takes %j', (name, section, heading) => {
    expect(lines(find(name, main + section + references)).join()).not.toContain(heading);
  });
});

describe('a section whose item has a rule of its own', () => {
  const itch = '## Case presentation\n\nA man of 40 years itched.\n';
  const days =
    '\n| Date | Event |\n| --- | --- |\n| Day 1 | He itched. |\n| Day 3 | He was admitted. |\n| Day 9 | He was discharged. |\n';
  const agreed = '\nWritten informed consent was obtained from the patient for publication of this report.\n';
  const spanish = '---\nlang: es\n---\n\n# Picor\n\n## Introducción\n\nPica.\n';
  const asked = (findings: readonly Finding[]): string[] =>
    findings.flatMap(({ message }) => /Timeline|informed consent/.exec(message) ?? []);

  it.each([
    ['is not missed twice', itch, []],
    ['is not missed where a table tells the course', itch + days, []],
    ['is missed where a sentence alone gives consent', itch + agreed, ['informed consent']],
  ])('%s', (_, text, expected) => {
    expect(asked(find('ehj-cr', text))).toEqual(expected);
  });

  it('is missed here where that rule does not know the language', () => {
    const profile = profiles.get('ehj-cr');
    expect(asked(findingsOf(rule, spanish, { ...(profile && { profile }) }))).toEqual(['Timeline', 'informed consent']);
  });
});

describe('what is missing is called by its name', () => {
  it.each([
    ['default', 'warning: No abstract was found, under any heading, plain title line or label'],
    ['default', 'warning: No section that tells the case was found, under any heading, plain title line or label'],
    ['default', 'warning: No references were found, under any heading, plain title line or label'],
    ['default', 'info: No keywords were found, under any heading, plain title line or label'],
    [
      'ijscr',
      'warning: No section that tells the case was found, under `Presentation of case` or any other heading, plain title line or label',
    ],
    [
      'ijscr',
      "info: No section on funding was found, under any heading, plain title line or label; check the journal's guide",
    ],
    [
      'ijscr',
      "info: No section on conflicts of interest was found, under any heading, plain title line or label; check the journal's guide",
    ],
    [
      'bmj-case-reports',
      "info: No section `Treatment` was found, under that heading or one like it; check the journal's guide",
    ],
    ['omcr', 'info: No section `Guarantor` was found, under that heading or one like it'],
    [
      'eurointervention-case-reports',
      'warning: No conclusion was found, under `Conclusions` or any other heading, plain title line or label',
    ],
  ])('%s: %s', (name, line) => {
    expect(lines(find(name, '## Background\n\nIt itches.\n'))).toContain(line);
  });

  it('but nothing is, where the headings are in a language that is not known', () => {
    expect(findingsOf(rule, '---\nlang: fi\n---\n\n# Ohrakutina\n\n## Tausta\n\nKutina.\n')).toEqual([]);
  });
});

describe('the section is inserted', () => {
  const fixed = (name: string, text: string, part: string): string | undefined => {
    const fix = find(name, text).find(({ message }) => message.includes(part))?.fixes[0];
    return fix && applyEdits(`# Barley itch\n\n${text}`, fix.edits);
  };

  it('before the next one of the journal, under its heading', () => {
    const before =
      '## Summary\n\nItch.\n\n## Case presentation\n\nItch.\n\n### Treatment\n\nNone.\n\n## Discussion\n\nIt passed.\n';
    expect(fixed('bmj-case-reports', before, '`Investigations`')).toContain(
      '## Case presentation\n\nItch.\n\n### Investigations\n\n[Describe the tests',
    );
    expect(fixed('ijscr', main, 'Highlights')).toContain(
      '# Barley itch\n\n## Highlights\n\n[Write this section]\n\n## Abstract\n',
    );
  });

  it('those of the declarations together, at the level of the others', () => {
    const text = `${main}## Declarations\n\n### Funding\n\nNone.\n\n${references}`;
    const after = fixed('galen-medical-journal', text, 'Not applicable') ?? '';
    expect(after.match(/^#+ .*/gm)?.slice(6)).toEqual([
      '## Declarations',
      '### Ethics approval and consent to participate',
      '### Availability of data and materials',
      '### Competing interests',
      "### Authors' contributions",
      '### Acknowledgements',
      '### Funding',
      '## References',
    ]);
    expect(after).toContain('; if nothing applies, "Not applicable"]');
  });
});

it.each(toldRows('section-missing'))('tells of %s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
