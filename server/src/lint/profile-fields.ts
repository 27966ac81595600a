import { guidelineNames } from '../data/guidelines.ts';
import type { Profile } from '../data/profile.ts';
import { allReferenceStyles } from '../data/reference-styles.ts';

/** How the value of a field is written in a profile file. */
export type ValueForm =
  | { readonly form: 'text' | 'texts' | 'day' | 'bounds' }
  | { readonly form: 'sections' }
  | { readonly form: 'choice' | 'choices'; readonly of: readonly string[] };

/** One field with a value. */
export interface ProfileField {
  readonly value: ValueForm;
  /** What it is called where a profile is shown. */
  readonly title: string;
  /** What to write, for who writes a profile. */
  readonly description: string;
  /** Is it told with the value how sure it is? */
  readonly asked?: boolean;
  /** Is its group nothing without it? */
  readonly needed?: boolean;
}

/** Fields that stand together under one key. */
export interface ProfileGroup {
  readonly description: string;
  readonly fields: Readonly<Record<string, ProfileField>>;
}

const text: ValueForm = { form: 'text' };
const texts: ValueForm = { form: 'texts' };
const bounds: ValueForm = { form: 'bounds' };
const caseReport: ValueForm = { form: 'choice', of: ['wanted', 'forbidden'] };
const forbidden: ValueForm = { form: 'choice', of: ['forbidden'] };

/** A point that the journal asks. */
function asked(value: ValueForm, title: string, description: string): ProfileField {
  return { value, title, description, asked: true };
}

/** The type holds the fields of a group to those of `Profile`: one that is left out is an error of the compiler. */
function group<T>(description: string, fields: Readonly<Record<keyof T & string, ProfileField>>): ProfileGroup {
  return { description, fields };
}

type Part<K extends keyof Profile> = NonNullable<Profile[K]>;

/**
 * All that can stand in a profile file, in the order of the documentation. The reader, the JSON schema and
 * `casewright profiles` are made from it.
 */
export const profileFields = {
  name: { value: text, title: 'Name', description: 'A short name; without it that of the file.' },
  title: { value: text, title: 'Journal', description: 'The name of the journal, as messages say it.' },
  abbreviation: { value: text, title: 'Abbreviation', description: "The journal's abbreviation." },
  publisher: { value: text, title: 'Publisher', description: 'Who publishes the journal.' },
  sources: { value: texts, title: 'Sources', description: 'The pages on which the journal says what it asks.' },
  asOf: {
    value: { form: 'day' },
    title: 'Read on',
    description: 'The day on which these pages were read, such as `2026-08-21`.',
  },
  guideline: asked(
    { form: 'choice', of: guidelineNames },
    'Reporting guideline',
    'The reporting guideline that the journal asks for.',
  ),
  sections: {
    value: { form: 'sections' },
    title: 'Sections',
    description: 'The sections in the order in which they should stand.',
  },
  abstract: group<Part<'abstract'>>('What the journal asks of the abstract.', {
    form: asked(
      { form: 'choice', of: ['structured', 'unstructured'] },
      'Abstract, form',
      'Has the abstract parts with labels (`structured`) or not (`unstructured`)?',
    ),
    headings: asked(texts, 'Abstract, parts', 'The labels of a structured abstract, in their order.'),
    words: asked(bounds, 'Abstract, words', 'How many words the abstract may have.'),
  }),
  keywords: group<Part<'keywords'>>('What the journal asks of the keywords.', {
    count: asked(bounds, 'Keywords, number', 'How many keywords there should be.'),
    caseReport: asked(caseReport, 'Keywords, "case report"', 'Should "case report" be among them?'),
  }),
  body: group<Part<'body'>>('How long the text may be.', {
    words: asked(bounds, 'Text, words', 'How many words the text may have.'),
    without: {
      value: { form: 'choices', of: ['abstract', 'keywords', 'references', 'tables', 'captions', 'statements'] },
      title: 'Text, not counted',
      description: 'The parts that the journal does not count.',
    },
  }),
  titleLine: group<Part<'titleLine'>>("What the journal asks of the report's title.", {
    characters: asked(bounds, 'Title, characters', 'How many characters the title may have.'),
    words: asked(bounds, 'Title, words', 'How many words the title may have.'),
    caseReport: asked(caseReport, 'Title, "case report"', 'Should the title say "case report"?'),
    forbidden: asked(texts, 'Title, not wanted', 'Words and marks that the title must not hold.'),
    ageAndSex: asked(forbidden, 'Title, age and sex', 'May the title tell age and sex? `forbidden` where not.'),
  }),
  references: group<Part<'references'>>('What the journal asks of the references.', {
    count: asked(bounds, 'References, number', 'How many references there may be.'),
    style: asked(
      { form: 'choice', of: allReferenceStyles.flatMap(({ name, aliases }) => [name, ...aliases]) },
      'References, style',
      'The style of the reference list, such as `vancouver`.',
    ),
    inText: asked(
      { form: 'choice', of: ['bracket', 'parenthesis', 'superscript'] },
      'References, in the text',
      'How the text cites: [1], (1) or a raised 1.',
    ),
  }),
  figures: asked(bounds, 'Figures', 'How many figures there may be.'),
  tables: asked(bounds, 'Tables', 'How many tables there may be.'),
  exhibits: asked(bounds, 'Figures and tables', 'How many figures and tables there may be together.'),
  authors: asked(bounds, 'Authors', 'How many authors there may be.'),
  patients: asked(bounds, 'Patients', 'How many patients one report may tell of.'),
  highlights: group<Part<'highlights'>>('Short points under a heading of their own.', {
    count: { ...asked(bounds, 'Highlights, number', 'How many points there should be.'), needed: true },
    characters: asked(bounds, 'Highlights, characters', 'How many characters each point may have.'),
  }),
  learningPoints: group<Part<'learningPoints'>>('Points that sum up what is to be learned.', {
    count: { ...asked(bounds, 'Learning points, number', 'How many points there should be.'), needed: true },
  }),
  units: asked(
    { form: 'choice', of: ['si'] },
    'Units',
    'The units of laboratory values: `si` where only these are printed.',
  ),
  privacy: group<Part<'privacy'>>('What the journal does not print of a patient.', {
    exactAge: asked(forbidden, 'Exact age', 'May the age be told to the year? `forbidden` where not.'),
    dates: asked(forbidden, 'Dates', 'May days of the calendar be told? `forbidden` where not.'),
    institution: asked(forbidden, 'Institution', 'May the hospital be named? `forbidden` where not.'),
  }),
} as const satisfies Readonly<Record<Exclude<keyof Profile, 'usual'>, ProfileField | ProfileGroup>>;

/** The fields of one entry of `sections`, with what to write. */
export const sectionFields = {
  role: 'What the section is for; it may be left out where the heading says it.',
  heading: 'The heading that the journal prints.',
  aliases: 'Other headings that the journal takes for it.',
  missing: 'How badly the section is missed; `null` where it may be left out.',
  evenIfEmpty: 'Must it stand even where there is nothing to say, with "Not applicable"?',
  confidence: 'How sure this is.',
} as const;
