import { describe, expect, it } from 'vitest';
import { profiles } from '../../server/src/data/profiles.ts';
import { identifiers } from '../../server/src/report/identifiers.ts';
import { readReport } from '../../server/src/report/report.ts';
import type { Rule } from '../../server/src/rule/define-rule.ts';
import age from '../../server/src/rules/privacy-age-over-89.ts';
import contact from '../../server/src/rules/privacy-contact.ts';
import date from '../../server/src/rules/privacy-date.ts';
import initials from '../../server/src/rules/privacy-initials.ts';
import institution from '../../server/src/rules/privacy-institution.ts';
import location from '../../server/src/rules/privacy-location.ts';
import name, { withoutName } from '../../server/src/rules/privacy-name.ts';
import record from '../../server/src/rules/privacy-record-number.ts';
import { textOf } from '../../server/src/text/span.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { findingsOf } from '../harness/flags.ts';

const inCase = (text: string): string => `# Barley itch: a case report\n\n## Case presentation\n\n${text}\n`;

/** The case with the first fix of every finding applied. */
function mended(rule: Rule, text: string): string {
  const whole = inCase(text);
  const edits = findingsOf(rule, whole).flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  return applyEdits(whole, edits)
    .slice(inCase('').length - 1)
    .trim();
}

describe('what a person may pick instead', () => {
  it.each<[Rule, string, string]>([
    [
      date,
      'She was admitted on 3 March 2020. On 25 January 2020 it began; it went on 30 March 2020.',
      'She was admitted on the day of presentation. 38 days before presentation it began; it went 27 days after presentation.',
    ],
    [date, 'It began on 3 March 2020.', 'It began [Give the time since presentation].'],
    [
      date,
      'She was admitted on 3 March 2020; a rash had come in May 2019.',
      'She was admitted on the day of presentation; a rash had come [Give the time since presentation].',
    ],
    [date, 'He was born on 3 March 1950.', 'He was born [Give the age].'],
    [name, 'Mrs. Barleycorn came. A boy named Oatley had it too.', 'The patient came. A boy had it too.'],
    [
      name,
      'It itched. Mrs. Barleycorn came. Then Mr Fenn came.',
      'It itched. The patient came. Then the patient came.',
    ],
    [name, 'Her words: Mr. Fenn came, as Mrs. Reed had.', 'Her words: The patient came, as the patient had.'],
    [name, 'Señor Moss and Señora Fenn came.', 'The patient and the patient came.'],
    [name, 'Signor Moss and Signora Fenn came.', 'The patient and the patient came.'],
    [name, '- Mrs. Reed came.\n-   Mr. Fenn came.', '- The patient came.\n-   The patient came.'],
    [name, '1. Mrs. Reed came.\n2. Mr. Fenn came.', '1. The patient came.\n2. The patient came.'],
    [name, 'It itched;\n\n   Mrs. Reed came, and\nMr. Fenn.', 'It itched;\n\n   The patient came, and\nthe patient.'],
    [initials, 'B.I., a 45-year-old farmer, came.', 'The patient, a 45-year-old farmer, came.'],
    [
      age,
      'A 92-year-old farmer, whose mother died aged 101, came.',
      'An over-89-year-old farmer, whose mother died aged over 89, came.',
    ],
    [location, 'She lives in Reed Falls with a dog.', 'She lives in [Name the state or the country] with a dog.'],
    [institution, 'He was admitted to Oatham General Hospital.', 'He was admitted to [Describe the kind of hospital].'],
    [record, 'The patient (MRN 448120) came.', 'The patient (MRN) came.'],
  ])('%#', (rule, text, expected) => expect(mended(rule, text)).toBe(expected));
});

it('offers no English words for a name in a report in another language', () => {
  const spanish = `---\nlang: es\n---\n\n${inCase('La señora ingresó. Mrs. Barleycorn ingresó.')}`;
  expect(findingsOf(name, spanish).map(({ fixes }) => fixes)).toEqual([[]]);
});

it('a name that begins the text is mended too', () => {
  const text = 'Mrs. Barleycorn: barley itch\n\n## Case presentation\n\nShe itched.\n';
  const report = readReport(text);
  expect(applyEdits(text, withoutName(report, { start: 5, end: 15 }).edits)).toBe(
    text.replace('Mrs. Barleycorn', 'The patient'),
  );
});

describe('the message', () => {
  it.each<[Rule, string, readonly string[]]>([
    [name, 'Mrs. Barleycorn came.', ['Barleycorn']],
    [contact, 'Her phone number is +44 20 7946 0958.', ['7946']],
    [date, 'It began on 3 March 2020.', ['March', '2020']],
  ])('and the titles of its fixes never hold the text (%#)', (rule, text, secrets) => {
    const [finding] = findingsOf(rule, inCase(text));
    const said = [finding?.message, ...(finding?.fixes ?? []).map(({ title }) => title)].join(' ');
    expect(said).toContain('ossible identifier');
    for (const secret of secrets) expect(said).not.toContain(secret);
  });
});

describe('the severity of a date', () => {
  const severity = (text: string, profile?: string): string | undefined => {
    const chosen = profile ? profiles.get(profile) : undefined;
    return findingsOf(date, inCase(text), chosen ? { profile: chosen } : {})[0]?.severity;
  };

  it('grows with what it tells', () => {
    expect(severity('It began in May 2020.')).toBe('info');
    expect(severity('It began on 3 May 2020.')).toBe('warning');
    expect(severity('She died on 3 May 2020.')).toBe('error');
    expect(severity('She died of pneumonia due to bone marrow suppression on 3 May 2020.')).toBe('error');
    expect(severity('Her cow died of pneumonia and she was admitted to our ward on 3 May 2020.')).toBe('warning');
  });

  it('is a warning for a month too where the journal prints no dates', () => {
    expect(severity('It began in May 2020.', 'bmj-case-reports')).toBe('warning');
  });
});

describe('where identifiers are looked for', () => {
  const kinds = (text: string): string[] => {
    const report = readReport(text);
    return identifiers(report).map(({ fact, span }) => `${fact.kind}: ${textOf(report.text, span)}`);
  };

  it('in the abstract, captions, tables, the discussion of this patient and the perspective', () => {
    const text = `# Barley itch: a case report

## Abstract

A man came on 3 May 2020.

## Case presentation

He itched.

**Figure 1.** The rash on 4 May 2020.

| Day | Itch |
| --- | --- |
| 5 May 2020 | 3 |

## Discussion

Our patient was seen on 6 May 2020.

## Patient perspective

My name is Anna Oatley.

## Informed consent

Mrs. Oatley agreed on 7 May 2020. We thank Mrs. Reed for the biopsy.
`;
    expect(kinds(text)).toEqual([
      'date: 3 May 2020',
      'date: 4 May 2020',
      'date: 5 May 2020',
      'date: 6 May 2020',
      'name: Anna Oatley',
      'name: Oatley',
    ]);
  });

  it('not in byline, literature, statements and references', () => {
    const text = `# Barley itch: a case report

Anna Moss, Oatham General Hospital, 3 Mill Road, Oatham; moss@barley.example

## Introduction

The first outbreak was on 3 May 1911. Mrs. Straw was the first patient [1].

## Case presentation

A man itched.

| Author | Date |
| --- | --- |
| Moss | 3 May 2011 |

## Discussion

PubMed was searched on 4 May 2020.

## Ethics

Approved by Oatham General Hospital on 4 May 2020 (no. 2020/12345).

## Acknowledgements

We thank Mrs. Hay.

## References

1. Moss T. Barley itch. J Farm Med. 12 May 2011;4:12-5.
`;
    expect(kinds(text)).toEqual([]);
  });
});
