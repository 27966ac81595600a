import { describe, expect, it } from 'vitest';
import { languages } from '../../server/src/data/languages.ts';
import { roleTitle } from '../../server/src/data/role-titles.ts';
import rule from '../../server/src/rules/care-informed-consent.ts';
import placeholder from '../../server/src/rules/section-placeholder.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { findingsOf } from '../harness/flags.ts';

const man = '# A tophus of the knee: a case report\n\n## Case presentation\n\nA 58-year-old man came with a lump.';
const boy = man.replace('58-year-old man', '7-year-old boy');

function titlesFor(text: string): string[] {
  return findingsOf(rule, text).flatMap(({ fixes }) => fixes.map(({ title }) => title));
}

function messagesFor(text: string): string[] {
  return findingsOf(rule, text).map(({ severity, message }) => `${severity}: ${message}`);
}

describe('the fixes for consent', () => {
  it('begin with the likeliest situation', () => {
    expect(titlesFor(`${man}\n`)[0]).toContain('consent by the patient');
    expect(titlesFor(`${boy}\n`)[0]).toContain('consent by a parent or guardian');
    expect(titlesFor(`${man} The patient died on day 9.\n`)[0]).toContain('next of kin');
    expect(titlesFor(`${man} He died on day 9.\n`)[0]).toContain('next of kin');
    expect(titlesFor(`${man} His father had gout and died at the age of 60.\n`)[0]).toContain('consent by the patient');
  });

  it.each([
    `${man}\n`,
    `${boy}\n`,
    `${man}\n\n## Informed consent\n`,
    `${man}\n\n## Informed consent\n\n## Funding\n\nNone.\n`,
    `${man}\n\n**Consent for publication:** Not applicable.\n`,
    `${man}\n\n## Consent for publication\n\nNot applicable.\n`,
    `${man} He gave informed consent for the operation.\n`,
    `${man}\n\n## Ethics\n\nVerbal consent to publication was given by the patient.\n`,
    `${man}\n\n## Ethics\n\nThe need for consent was waived by the ethics committee.\n`,
    `${boy}\n\n## Ethics\n\nThe patient gave written consent to publication.\n`,
  ])('leave a blank that is flagged, and no statement that reads as true: %j', (text) => {
    const [finding] = findingsOf(rule, text);
    expect(finding?.fixes.length).toBeGreaterThan(0);
    for (const { edits, safety } of finding?.fixes ?? []) {
      const after = applyEdits(text, edits);
      expect(safety).toBe('suggestion');
      expect(findingsOf(placeholder, after).length).toBeGreaterThan(0);
      expect(findingsOf(rule, after)).toEqual([]);
    }
  });

  it('take the place of "not applicable" and leave the label', () => {
    const text = `${man}\n\nConsent for publication: Not applicable.\n`;
    const [fix] = findingsOf(rule, text)[0]?.fixes ?? [];
    const after = applyEdits(text, fix?.edits ?? []);
    expect(after).toContain('Consent for publication: [State whether');
    expect(after).not.toContain('Not applicable');
  });

  it('have a tab stop for each blank', () => {
    const [fix] = findingsOf(rule, `${man}\n`)[0]?.fixes ?? [];
    expect(fix?.edits[0]?.snippet).toMatch(/\$\{1:\[State .*\$\{2:\[Name .*\$\{3:\[State when\]\}/s);
  });

  it.each(languages)('are in the language of the report: %s', (language) => {
    const text = `---\nlang: ${language}\n---\n\n# Gota\n\n## ${roleTitle('case', language)}\n\n58.\n`;
    const [finding] = findingsOf(rule, text);
    for (const { edits } of finding?.fixes ?? []) {
      const after = applyEdits(text, edits);
      expect(after).toContain(`## ${roleTitle('consent', language)}`);
      expect(findingsOf(rule, after)).toEqual([]);
    }
  });
});

describe('the finding on consent says what lacks', () => {
  it.each([
    ['He gave informed consent for the operation.', /^warning: .*for treatment/],
    ['Consent for publication: Not applicable.', /^warning: Consent is said not to apply/],
    ['Written consent for publication will be obtained.', /^warning: Consent is announced/],
    ['Written informed consent was obtained from the patient.', /^info: .*was for publication/],
    ['Verbal consent for publication was obtained from the patient.', /^info: .*spoken/],
    ['Informed consent was waived by the ethics committee.', /^info: A waiver/],
    ['Consent was obtained or waived by all participants in this study.', /^info: .*leave open which/],
    ['The patient died. The patient gave written consent for publication.', /^info: The patient died/],
  ])('%s', (statement, message) => {
    const found = messagesFor(`${man} ${statement}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  it.each([
    'The patient died. The patient gave written consent for publication before his death.',
    'The patient died. Written consent for publication was given by his widow.',
    'He gave consent for the operation. Written consent for publication was given by the patient.',
    'Written consent for publication was obtained from the patient, and approval was waived by the ethics committee.',
  ])('and is silent: %s', (statement) => {
    expect(messagesFor(`${man} ${statement}\n`)).toEqual([]);
  });

  it('a child with a parent who consents, and one who is grown up by now, are no finding', () => {
    const bySelf = 'Written consent for publication was obtained from the patient.';
    expect(messagesFor(`${boy} ${bySelf}\n`)).toHaveLength(1);
    expect(messagesFor(`${boy} ${bySelf} His mother gave consent too.\n`)).toEqual([]);
    expect(messagesFor(`${boy} He is now 25 years old. ${bySelf}\n`)).toEqual([]);
    expect(messagesFor(`${man} At the age of 9 years he had mumps. ${bySelf}\n`)).toEqual([]);
  });
});
