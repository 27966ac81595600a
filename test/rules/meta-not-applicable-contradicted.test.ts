import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/lint/lint.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import { readReport } from '../../server/src/report/report.ts';
import { rules } from '../../server/src/rules/index.ts';
import rule from '../../server/src/rules/meta-not-applicable-contradicted.ts';
import invalid from '../../server/src/rules/meta-suppression-invalid.ts';

/** A case whose treatment was changed. */
const changed =
  '# Barley itch: a case report\n\n## Case presentation\n\nA man of 40 years itched. He took prednisolone 20 mg daily. The dose was increased to 40 mg after one week because the itch stayed.\n';
const told = 'The dose was increased to 40 mg after one week because the itch stayed.';

/** The place and the message of each finding, and the related place. */
function found(text: string, notApplicable: readonly (readonly [string, string])[] = []) {
  const all = lint(readReport(text), rules, { ...defaultSettings, notApplicable: new Map(notApplicable) });
  expect(all.failures).toEqual([]);
  return all.findings
    .filter(({ ruleId }) => ruleId === rule.id)
    .map(({ span, message, severity, related }) => ({
      at: text.slice(span.start, span.end),
      message,
      severity,
      related: related.map((each) => text.slice(each.span.start, each.span.end)),
    }));
}

describe('an item that is told', () => {
  const message =
    '`intervention-changes` (CARE 9c) is declared not applicable, and the text tells it; expected the one or the other';

  it.each(['care/intervention-changes', 'intervention-changes', '9c', 'care/9c'])(
    'declared as %s in a comment',
    (name) => {
      const text = changed.replace('\n\n## Case', `\n\n<!-- casewright-not-applicable ${name} -- none -->\n\n## Case`);
      expect(found(text)).toEqual([{ at: name, message, severity: 'warning', related: [told] }]);
    },
  );

  it.each(['intervention-changes', '9c', 'care/intervention-changes', '"9c"'])(
    'declared as %s in the front matter',
    (key) => {
      const text = `---\ncasewright:\n  notApplicable:\n    timeline: one day\n    ${key}: none\n---\n\n${changed}`;
      expect(found(text)).toEqual([{ at: key, message, severity: 'warning', related: [told] }]);
    },
  );

  it('declared in a configuration file is told where it is told', () => {
    expect(found(changed, [['9c', 'none']])).toEqual([
      { at: told, message: message.replace('tells it;', 'tells it here;'), severity: 'warning', related: [] },
    ]);
  });

  it('is told once, however often it is declared', () => {
    const text = `<!-- casewright-not-applicable 9c -- none -->\n\n${changed}`;
    expect(found(text, [['intervention-changes', 'none']])).toHaveLength(1);
  });
});

describe('no contradiction', () => {
  it.each([
    ['an item that no text tells', '<!-- casewright-not-applicable care/prognosis care/timeline -- self-limiting -->'],
    ['an item that is told in part', '<!-- casewright-not-applicable care/history -- a foundling -->'],
    ['an item that is none', '<!-- casewright-not-applicable care/nonsense -- none -->'],
  ])('%s', (_, comment) => {
    expect(found(`${changed}\n${comment}\n`)).toEqual([]);
  });

  it('another language, whose words are not looked for', () => {
    const text = `---\nlang: es\n---\n\n${changed}\n<!-- casewright-not-applicable 9c -- no -->\n`;
    expect(found(text)).toEqual([]);
  });
});

describe('consent applies to each case report', () => {
  it('without a statement', () => {
    const text = `${changed}\n<!-- casewright-not-applicable care/informed-consent -- no pictures -->\n`;
    expect(found(text)).toEqual([
      {
        at: 'care/informed-consent',
        message:
          "`informed-consent` (CARE 13) is declared not applicable; each case report needs the patient's consent, or says why it could not be had",
        severity: 'warning',
        related: [],
      },
    ]);
  });

  it('with a statement, which is shown', () => {
    const consent = 'Written informed consent for publication was obtained from the patient.';
    const text = `${changed}\n${consent}\n\n<!-- casewright-not-applicable 13 -- no pictures -->\n`;
    expect(found(text)).toMatchObject([{ at: '13', related: [consent] }]);
  });

  it('in a configuration, at the title', () => {
    expect(found(changed, [['informed-consent', 'none']])).toMatchObject([{ at: 'Barley itch: a case report' }]);
  });
});

it.each([
  ['care/nonsense -- x', '`care/nonsense` is no item that is known'],
  ['care/prognossis -- x', '`care/prognossis` is no item that is known; did you mean `care/prognosis`?'],
  ['lab/unit-missing -- x', '`lab/unit-missing` is no item that is known'],
  ['-- x', 'No item is named; add its name, such as `care/prognosis`'],
  ['9c', 'No reason is given; add ` -- ` and the reason, for who reads this next'],
])('a declaration that cannot be used: %s', (comment, message) => {
  const text = `${changed}\n<!-- casewright-not-applicable ${comment} -->\n`;
  const all = lint(readReport(text), rules, defaultSettings).findings;
  expect(all.filter(({ ruleId }) => ruleId === invalid.id).map((finding) => finding.message)).toEqual([message]);
});
