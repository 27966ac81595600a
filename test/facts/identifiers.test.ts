import { describe, expect, it } from 'vitest';
import { identifiersOf } from '../../server/src/facts/identifiers.ts';
import { readReport } from '../../server/src/report/report.ts';
import { textOf } from '../../server/src/text/span.ts';
import { rowsOf } from '../harness/rows.ts';

function foundIn(text: string): string[] {
  const report = readReport(`## Case\n\n${text}\n`);
  return report.find(identifiersOf).map(({ fact, span }) => `${fact.kind}: ${textOf(report.text, span)}`);
}

describe('what could identify somebody', () => {
  it.each<[string, readonly string[]]>([
    ['Seen on 3 May 2020 and in June 2021.', ['date: 3 May 2020', 'date: June 2021']],
    ['Miss Ann B. Oatley-Hay came.', ['name: Ann B. Oatley-Hay']],
    ['| Name | Tom Oatley |\n| --- | --- |\n| Age | 93 |', ['name: Tom Oatley', 'age-over-89: Age | 93']],
    ['NC, a 25 day old boy, itched.', ['initials: NC']],
    ['Mrs. K itched.', ['initials: K']],
    ['His SSN was 123-45-6789.', ['record-number: 123-45-6789']],
    ['Biopsy no. H21-448120 was read.', ['record-number: H21-448120']],
    ['The licence plate B-OT 4481 was noted.', ['record-number: B-OT 4481']],
    ['Call +44 20 7946 0958 or write to hay@barley.example.', ['phone: +44 20 7946 0958', 'email: hay@barley.example']],
    ['He lives at 14 Barley Lane, postcode OX1 2JD.', ['address: 14 Barley Lane', 'address: OX1 2JD']],
    [
      'A farmer from Oatham County was seen at Reed Falls Medical Center.',
      ['location: Oatham County', 'institution: Reed Falls Medical Center'],
    ],
    ['She was seen by the Department of Skin of the Oatham Hospital.', ['institution: Oatham Hospital']],
    ['Her Instagram account @oat_hay shows it.', ['url: @oat_hay']],
    ['The pump has the UDI (01)00844588003288(21)A448.', ['device: (01)00844588003288(21)A448']],
    ['![Face](img/smith_face.jpg)', ['image-metadata: ![Face](img/smith_face.jpg)']],
    ['At ninety-two years of age she itched.', ['age-over-89: ninety-two years of age']],
  ])('%s', (text, found) => expect(foundIn(text)).toEqual(found));
});

describe('what could identify nobody', () => {
  it.each([
    'In 2019 she itched, and it may march on.',
    'Mr. X and patient A itched; the U.S. guidelines differ.',
    'B.P. was 120/80; S. aureus and E. coli grew.',
    'Charles Bonnet syndrome, Thomas splint and Child-Pugh score.',
    'C-Reactive Protein 312 mg/L, Tab Oatal 15 mg.',
    'Moss et al. and Dr. Anna Hay saw it. The patient was 172.48 cm.',
    'ORCID 0000-0002-1825-0097, ISSN 1234-5678, doi 10.1234/123-456-7890.',
    'Version 12.3.4.5 of the program; grant 123456789.',
    'A woman from Kenya, a man from Northern Italy, a girl of Indian parents.',
    'He was taken to the University Hospital and scored by the Mayo Clinic criteria.',
    'A man in his nineties came to a 120-year-old hospital after 90 days.',
    '![Palsy](bell-palsy_ct.png) ![Scan](figure-1.png)',
  ])('%s', (text) => expect(foundIn(text)).toEqual([]));
});

it.each(rowsOf('identifiers.tsv'))('what could identify somebody in %j', (text, expected) => {
  const report = readReport(`${text}\n`);
  const found = report
    .find(identifiersOf)
    .map(({ fact: { kind, weight }, span }) => `${kind} (${weight}): ${textOf(report.text, span)}`);
  expect(found.join(' | ')).toBe(expected);
});
