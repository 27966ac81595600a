import type { CueName } from './care-cues.ts';
import type { Role } from './roles.ts';

/** Where an item is told; `case` is the body of the report that tells the case itself. */
export type ItemPlace =
  | 'title'
  | 'keywords'
  | 'abstract'
  | 'introduction'
  | 'case'
  | 'discussion'
  | 'perspective'
  | 'consent';

/** Cue lists that one sentence must hold together. */
export type Together = readonly CueName[];

/** One item of the checklist: what it asks, where, and by which words it is recognized. */
export interface CareItem {
  /** Its number in the checklist: `5c`. */
  readonly item: string;
  /** The name of its rule: `care/NAME`. */
  readonly name: string;
  readonly title: string;
  /** What the checklist asks, in one sentence of our own. */
  readonly asks: string;
  /** What was looked for, as a message begins that says it was not found. */
  readonly lookedFor: string;
  /** What to write, for who adds it. */
  readonly belongs: string;
  readonly place: ItemPlace;
  /** The section in which it should stand. */
  readonly role: Role;
  /** Any of these in a sentence of its place: the item is reported. */
  readonly reported?: readonly Together[];
  /** Any of these: it is reported in part. */
  readonly partial?: readonly Together[];
  /** It has parts: `enough` of them make it reported, fewer make it partial. */
  readonly parts?: { readonly of: readonly CueName[]; readonly enough: number };
  /** Told of such patients in general, in the introduction or the discussion, the item is reported in part. */
  readonly elsewhere?: Together;
  /** Does a section that is headed for it and has text tell it, in part at least? */
  readonly hasOwnSection?: boolean;
  /** A sentence that cites literature speaks of others and does not count. */
  readonly uncited?: boolean;
  /** Does only what stands behind the first treatment count? */
  readonly afterTreatment?: boolean;
  /** A conditional item: it applies only where one of these stands in the case, and is else not applicable. */
  readonly expectedWith?: readonly Together[];
}

/**
 * The 30 items of the CARE checklist (Gagnier et al. 2013, doi:10.1186/1752-1947-7-223), in its order. What is judged
 * otherwise than by cues (title, keywords, introduction, timeline, literature, lesson, consent) has none here.
 */
export const care2013: readonly CareItem[] = [
  {
    item: '1',
    name: 'title',
    title: 'Title',
    asks: 'The title names the finding of interest together with the words "case report".',
    lookedFor: 'No words were found in the title that say what kind of article this is, such as "case report"',
    belongs: 'The diagnosis or intervention of interest, then "a case report".',
    place: 'title',
    role: 'title',
  },
  {
    item: '2',
    name: 'keywords',
    title: 'Keywords',
    asks: 'Two to five key words name the diagnoses or interventions, one of them "case report".',
    lookedFor: 'No keywords were found',
    belongs: 'Two to five terms for the diagnosis and the intervention, and "case report".',
    place: 'keywords',
    role: 'keywords',
  },
  {
    item: '3a',
    name: 'abstract-novelty',
    title: 'What is unique, in the abstract',
    asks: 'The abstract says what is unique about the case and what it adds.',
    lookedFor: 'No text was found in the abstract that tells what is unique about the case',
    belongs: 'One sentence: why is this case worth a report?',
    place: 'abstract',
    role: 'abstract',
    reported: [['novelty']],
    partial: [['presenting']],
  },
  {
    item: '3b',
    name: 'abstract-findings',
    title: 'Symptoms and findings, in the abstract',
    asks: "The abstract tells the patient's main symptoms and the important findings.",
    lookedFor:
      'No text was found in the abstract that tells who the patient was and what the symptoms or findings were',
    belongs: 'Age group and sex, the main symptoms, and the findings that mattered.',
    place: 'abstract',
    role: 'abstract',
    parts: { of: ['age', 'symptom'], enough: 2 },
  },
  {
    item: '3c',
    name: 'abstract-course',
    title: 'Diagnosis, treatment and outcome, in the abstract',
    asks: 'The abstract names the main diagnosis, what was done, and the outcome.',
    lookedFor: 'No text was found in the abstract that tells diagnosis, treatment or outcome',
    belongs: 'The main diagnosis, what was done, and how it ended.',
    place: 'abstract',
    role: 'abstract',
    parts: { of: ['diagnosis', 'treatment', 'outcome'], enough: 3 },
  },
  {
    item: '3d',
    name: 'abstract-lesson',
    title: 'Take-away lesson, in the abstract',
    asks: 'The abstract ends with what the reader should take away.',
    lookedFor: 'No text was found in the abstract that tells what the reader should take away',
    belongs: 'One or two sentences: what should the reader do or know after this case?',
    place: 'abstract',
    role: 'abstract',
  },
  {
    item: '4',
    name: 'introduction',
    title: 'Introduction',
    asks: 'The introduction says in a few sentences why the case is unique, with references.',
    lookedFor: 'No text was found before the case that tells why it is reported, with references',
    belongs: 'A few sentences on the condition with references, then why this case is reported.',
    place: 'introduction',
    role: 'introduction',
  },
  {
    item: '5a',
    name: 'demographics',
    title: 'Age and sex',
    asks: 'Age, sex and what else of the person matters for the case, without identifying the patient.',
    lookedFor: 'No text was found that tells the age and the sex of the patient',
    belongs: 'Age (a decade is enough), sex, and what else of the person matters here.',
    place: 'case',
    role: 'patient-information',
    parts: { of: ['age', 'sex'], enough: 2 },
  },
  {
    item: '5b',
    name: 'main-concern',
    title: 'Main concern',
    asks: 'What brought the patient to care: symptoms and their duration.',
    lookedFor: 'No text was found that tells what brought the patient to care',
    belongs: 'What the patient complained of, and since when.',
    place: 'case',
    role: 'patient-information',
    reported: [['complaint']],
    partial: [['symptom'], ['came-with']],
  },
  {
    item: '5c',
    name: 'history',
    title: 'History',
    asks: 'Medical, family and psychosocial history, with genetic information where it matters.',
    lookedFor: 'No text was found that tells the medical, family or social history, or that there was none of note',
    belongs: 'Earlier illnesses, medication, allergies, family and social history, or that there was nothing of note.',
    place: 'case',
    role: 'patient-information',
    reported: [['history-none']],
    parts: { of: ['history-medical', 'history-family', 'history-social', 'history-drugs', 'history-birth'], enough: 2 },
  },
  {
    item: '5d',
    name: 'past-interventions',
    title: 'Past interventions',
    asks: 'Earlier treatments for this and related conditions, and how they turned out.',
    lookedFor: 'No text was found that tells earlier treatments and their outcome, or that there were none',
    belongs: 'Earlier treatments and operations with their outcome, or that there were none.',
    place: 'case',
    role: 'patient-information',
    reported: [['past-treatment'], ['past-time', 'treatment']],
  },
  {
    item: '6',
    name: 'clinical-findings',
    title: 'Clinical findings',
    asks: 'The relevant findings of the physical examination.',
    lookedFor: 'No text was found that tells the findings of the physical examination',
    belongs: 'Vital signs and what was found, and what was looked for and not found, on examination.',
    place: 'case',
    role: 'clinical-findings',
    hasOwnSection: true,
    reported: [['exam']],
    partial: [['exam-weak']],
  },
  {
    item: '7',
    name: 'timeline',
    title: 'Timeline',
    asks: 'The course in order of time, as a table or figure.',
    lookedFor: 'No timeline was found, as a table, as a figure or in words',
    belongs:
      'A table or figure: first symptom, presentation, diagnosis, treatment, each follow-up, with times counted from presentation.',
    place: 'case',
    role: 'timeline',
  },
  {
    item: '8a',
    name: 'diagnostic-tests',
    title: 'Diagnostic tests',
    asks: 'The tests that were done, with their results.',
    lookedFor: 'No text was found that tells a diagnostic test with its result',
    belongs: 'Each test with its result, unit and reference range; imaging and histology with what they showed.',
    place: 'case',
    role: 'diagnostics',
    hasOwnSection: true,
    reported: [['test', 'result']],
    partial: [['test']],
  },
  {
    item: '8b',
    name: 'diagnostic-challenges',
    title: 'Diagnostic challenges',
    asks: 'What made the diagnosis hard: access, cost, language, or findings that misled.',
    lookedFor: 'No text was found that tells what made the diagnosis hard, or that nothing did',
    belongs: 'What delayed or misled the diagnosis, or what could not be done and why.',
    place: 'case',
    role: 'diagnostics',
    reported: [['obstacle']],
    elsewhere: ['obstacle'],
  },
  {
    item: '8c',
    name: 'diagnostic-reasoning',
    title: 'Diagnostic reasoning',
    asks: 'How the diagnosis was reached and which others were considered.',
    lookedFor: 'No text was found that tells which diagnoses were considered and why they were kept or dropped',
    belongs: 'The diagnoses that were considered, and what spoke for and against each.',
    place: 'case',
    role: 'diagnostics',
    reported: [['differential']],
    partial: [['reasoning']],
  },
  {
    item: '8d',
    name: 'prognosis',
    title: 'Prognostic characteristics',
    asks: 'Stage, grade or score that says how the disease is likely to go, where there is one.',
    lookedFor: 'No text was found that tells stage, grade, score or prognosis',
    belongs: 'Stage, grade or score with its system, or what is expected of the disease.',
    place: 'case',
    role: 'diagnostics',
    reported: [['prognosis-strong']],
    partial: [['stage']],
    elsewhere: ['stage'],
    expectedWith: [['staged', 'diagnosis']],
  },
  {
    item: '9a',
    name: 'intervention',
    title: 'Intervention',
    asks: 'What kind of treatment the patient received.',
    lookedFor: 'No text was found that tells how the patient was treated, or that no treatment was needed',
    belongs: 'What was done: drug, operation, prevention, self-care, or watchful waiting.',
    place: 'case',
    role: 'treatment',
    hasOwnSection: true,
    reported: [['treatment']],
  },
  {
    item: '9b',
    name: 'intervention-details',
    title: 'Details of the intervention',
    asks: 'Dose, route, frequency and duration of a drug; technique of an operation.',
    lookedFor: 'No text was found that tells the dose, route and duration of a drug or the technique of a procedure',
    belongs: 'Generic name, dose, route, frequency and duration; for an operation its approach and main steps.',
    place: 'case',
    role: 'treatment',
    reported: [['dose-amount', 'regimen'], ['technique']],
    partial: [['dose-amount'], ['regimen']],
  },
  {
    item: '9c',
    name: 'intervention-changes',
    title: 'Changes of the intervention',
    asks: 'What was changed in the treatment, and why.',
    lookedFor: 'No text was found that tells what was changed in the treatment and why',
    belongs: 'What was changed in the treatment, when and why.',
    place: 'case',
    role: 'treatment',
    reported: [['change']],
    expectedWith: [['next-treatment']],
  },
  {
    item: '10a',
    name: 'follow-up',
    title: 'Follow-up and outcome',
    asks: 'How long the patient was followed up, and the state at the end, seen by clinician and patient.',
    lookedFor: 'No text was found that tells how long the patient was followed up and how the patient was then',
    belongs:
      "When the patient was last seen after treatment and in what state, by the clinician and in the patient's own view.",
    place: 'case',
    role: 'outcome',
  },
  {
    item: '10b',
    name: 'follow-up-tests',
    title: 'Tests at follow-up',
    asks: 'The important test results after treatment, good and bad.',
    lookedFor: 'No text was found that tells a test result after the treatment',
    belongs: 'Tests repeated after treatment, with results.',
    place: 'case',
    role: 'outcome',
    reported: [
      ['after-treatment', 'test', 'result'],
      ['test-change', 'test'],
    ],
    partial: [['test-change'], ['after-treatment', 'result']],
    afterTreatment: true,
  },
  {
    item: '10c',
    name: 'adherence-tolerability',
    title: 'Adherence and tolerability',
    asks: 'Whether the patient took the treatment as meant and bore it, and how that was assessed.',
    lookedFor: 'No text was found that tells whether the patient kept to the treatment and tolerated it',
    belongs: 'Whether the treatment was taken as prescribed, how that is known, and how it was tolerated.',
    place: 'case',
    role: 'outcome',
    reported: [['adherence']],
    partial: [['adherence-weak']],
    expectedWith: [['continuing']],
  },
  {
    item: '10d',
    name: 'adverse-events',
    title: 'Adverse events',
    asks: 'Complications and unexpected events, or that there were none.',
    lookedFor: 'No text was found that tells complications or adverse events, or that there were none',
    belongs: 'Complications and side effects with their treatment, or a sentence that there were none.',
    place: 'case',
    role: 'outcome',
    reported: [['adverse']],
  },
  {
    item: '11a',
    name: 'strengths-limitations',
    title: 'Strengths and limitations',
    asks: 'What was strong and what was limited in the management of this case.',
    lookedFor: 'No text was found that tells the strengths or limitations of how this case was managed or reported',
    belongs: 'What was done well, what was not done or not known, and what that means for the conclusion.',
    place: 'discussion',
    role: 'discussion',
    reported: [['limitation']],
    uncited: true,
    partial: [['strength']],
  },
  {
    item: '11b',
    name: 'literature',
    title: 'Literature',
    asks: 'The relevant literature, with references.',
    lookedFor: 'No text was found in the discussion that compares the case with the literature, with citations',
    belongs: 'How the case compares with published ones, with references.',
    place: 'discussion',
    role: 'discussion',
  },
  {
    item: '11c',
    name: 'rationale',
    title: 'Rationale',
    asks: 'The reasons for the conclusions, with cause and effect.',
    lookedFor: 'No text was found in the discussion that gives the reasons for its conclusions',
    belongs: 'Why you conclude what you conclude: what speaks for cause and effect, and what else could explain it.',
    place: 'discussion',
    role: 'discussion',
    reported: [['rationale']],
  },
  {
    item: '11d',
    name: 'lesson',
    title: 'Take-away lesson',
    asks: 'The main lesson that the case teaches.',
    lookedFor: 'No text was found that tells the lesson of the case',
    belongs: 'One to three sentences that a reader can act on.',
    place: 'discussion',
    role: 'conclusion',
  },
  {
    item: '12',
    name: 'patient-perspective',
    title: 'Patient perspective',
    asks: 'How the patient or the family saw the illness and the treatment.',
    lookedFor: 'No text was found that tells how the patient or the family saw the illness and the treatment',
    belongs:
      "In the patient's or the family's words: how the illness and the treatment were, and how they see the outcome.",
    place: 'perspective',
    role: 'patient-perspective',
    reported: [['perspective']],
  },
  {
    item: '13',
    name: 'informed-consent',
    title: 'Informed consent',
    asks: 'That the patient, or who speaks for the patient, agreed to the publication.',
    lookedFor:
      'No text was found that tells of consent to the publication by the patient, or by who speaks for the patient',
    belongs: 'Who gave consent, that it was written, and that it covers the publication of the text and the images.',
    place: 'consent',
    role: 'consent',
  },
];
