import { guidelineNames } from '../data/guidelines.ts';
import { languages } from '../data/languages.ts';
import { roles } from '../data/roles.ts';
import type { VitalName } from '../data/vital-signs.ts';
import type { AgeUnit } from '../facts/ages.ts';
import type { CitationStyle } from '../facts/citations.ts';
import type { IdentifierKind } from '../facts/identifier.ts';
import type { Flag } from '../facts/quantity-flags.ts';
import type { Comparator } from '../facts/quantity-numbers.ts';
import type { ReferenceStyle, ReferenceType } from '../facts/reference-kind.ts';
import type { Schema } from '../lint/settings-schema.ts';
import type { ItemStatus } from '../report/judgement.ts';
import {
  count,
  listOf,
  number,
  numberOrNull,
  objectOf,
  oneOf,
  orNull,
  placeDefinitions,
  range,
  text,
  textOrNull,
  told,
  yesOrNo,
} from './output-schema.ts';

/** The JSON schema of what `casewright inspect` writes: one report, or a list of them. */
export function inspectSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'What casewright inspect writes',
    anyOf: [{ $ref: '#/definitions/report' }, listOf({ $ref: '#/definitions/report' })],
    definitions: {
      report,
      item,
      lab,
      dose,
      exhibit,
      reference,
      words: told('A place with its words.', shown({})),
      ...placeDefinitions,
    },
  };
}

/** Words of the report with their place, and what was understood of them. */
function shown(understood: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  return objectOf({ ...understood, text, range }, optional);
}

const words: Schema = { $ref: '#/definitions/words' };
const isoDuration = told('A date, or a duration of ISO 8601; null where the words tell none.', textOrNull);
const status = oneOf<ItemStatus>({ reported: true, partial: true, missing: true, 'not-applicable': true });

const report = objectOf({
  schemaVersion: { const: 1 },
  path: told('Relative to the working folder where it lies in there, else absolute.', text),
  language: { enum: [...languages, 'und'] },
  words: count,
  isCaseReport: objectOf({ verdict: yesOrNo, score: number, why: listOf(text) }),
  title: orNull(words),
  sections: listOf(
    objectOf({
      role: { enum: [...roles] },
      heading: text,
      level: count,
      marked: told('Is it marked as a heading, or is it a line that reads like one?', yesOrNo),
      range,
    }),
  ),
  items: told('One for each item of the guideline, in its order.', listOf({ $ref: '#/definitions/item' })),
  demographics: objectOf({
    ages: listOf(
      shown({
        value: number,
        unit: oneOf<AgeUnit>({ year: true, month: true, week: true, day: true, hour: true }),
      }),
    ),
    sexes: listOf(shown({ value: oneOf<'male' | 'female'>({ male: true, female: true }) })),
  }),
  times: listOf(
    shown({
      kind: oneOf<'date' | 'duration' | 'relative' | 'age-at'>({
        date: true,
        duration: true,
        relative: true,
        'age-at': true,
      }),
      iso: isoDuration,
    }),
  ),
  labs: listOf({ $ref: '#/definitions/lab' }),
  vitals: listOf(
    shown(
      {
        name: oneOf<VitalName>({
          temperature: true,
          'heart-rate': true,
          'blood-pressure': true,
          'respiratory-rate': true,
          'oxygen-saturation': true,
          weight: true,
          height: true,
          bmi: true,
          gcs: true,
        }),
        value: told('Of a blood pressure the systolic one.', number),
        diastolic: number,
        unit: textOrNull,
      },
      ['diastolic'],
    ),
  ),
  doses: listOf({ $ref: '#/definitions/dose' }),
  followUps: listOf(shown({ time: isoDuration })),
  consent: orNull(shown({ level: { enum: ['A', 'B', 'C', 'D', 'E', 'F'] } })),
  abbreviations: listOf(
    objectOf({
      short: text,
      long: textOrNull,
      definition: told('Where the body explains it; null where only the abstract does, or nothing.', orNull(range)),
      uses: listOf(range),
    }),
  ),
  figures: listOf({ $ref: '#/definitions/exhibit' }),
  tables: listOf({ $ref: '#/definitions/exhibit' }),
  identifiers: listOf(
    shown({
      kind: oneOf<IdentifierKind>({
        date: true,
        name: true,
        initials: true,
        'record-number': true,
        phone: true,
        email: true,
        address: true,
        location: true,
        institution: true,
        'age-over-89': true,
        url: true,
        ip: true,
        device: true,
        'image-metadata': true,
      }),
    }),
  ),
  citations: listOf(
    shown({
      style: oneOf<CitationStyle>({
        'numeric-bracket': true,
        'numeric-paren': true,
        superscript: true,
        'author-date': true,
        'pandoc-key': true,
        footnote: true,
      }),
      targets: listOf(text),
    }),
  ),
  references: listOf({ $ref: '#/definitions/reference' }),
});

const item = objectOf(
  {
    guideline: { enum: [...guidelineNames] },
    item: told('Its number in the guideline, such as `10a`.', text),
    name: text,
    status,
    evidence: listOf(words),
    cases: told('Only with several patients.', listOf(objectOf({ case: count, status, evidence: listOf(words) }))),
  },
  ['cases'],
);

const lab = shown(
  {
    analyte: told('As the report calls it.', text),
    canonical: told('The name that all its names have in common.', text),
    loinc: textOrNull,
    comparator: orNull(oneOf<Comparator>({ '<': true, '>': true, '≤': true, '≥': true, '~': true })),
    value: number,
    valueHigh: told('The upper end, where the result is a range.', number),
    unit: textOrNull,
    ucum: textOrNull,
    flag: orNull(oneOf<Flag>({ high: true, low: true, normal: true })),
    referenceRange: orNull(objectOf({ low: numberOrNull, high: numberOrNull })),
  },
  ['valueHigh'],
);

const dose = shown(
  {
    drug: told('As the report calls it.', text),
    generic: text,
    amount: number,
    amountHigh: told('The upper end, where the amount is a range.', number),
    unit: text,
    ucum: textOrNull,
    route: textOrNull,
    frequency: textOrNull,
    duration: isoDuration,
  },
  ['amountHigh'],
);

const exhibit = objectOf({ label: text, caption: text, mentions: listOf(range), range });

const reference = shown({
  number: { type: ['integer', 'null'] },
  key: textOrNull,
  style: oneOf<ReferenceStyle>({ vancouver: true, ama: true, apa: true, harvard: true, unknown: true }),
  type: oneOf<ReferenceType>({
    article: true,
    book: true,
    chapter: true,
    web: true,
    thesis: true,
    conference: true,
    other: true,
  }),
  authors: listOf(objectOf({ family: textOrNull, given: textOrNull, literal: textOrNull, suffix: text }, ['suffix'])),
  etAl: yesOrNo,
  title: textOrNull,
  container: textOrNull,
  year: { type: ['integer', 'null'] },
  month: textOrNull,
  volume: textOrNull,
  issue: textOrNull,
  pages: textOrNull,
  publisher: textOrNull,
  doi: textOrNull,
  pmid: textOrNull,
  url: textOrNull,
});
