import type { Role } from './roles.ts';

/** What belongs in a section, for who has to write it: the blank that a new section begins with. */
export const sectionContents: Readonly<Partial<Record<Role, string>>> = {
  abstract:
    'Write 100 to 250 words: what is unique, the patient and the findings, diagnosis, treatment and outcome, the lesson',
  keywords: 'List two to five terms for the diagnosis and the intervention, and "case report"',
  introduction: 'Describe the condition in a few sentences, with references, and why this case is reported',
  case: 'Describe the patient and what brought them to care, the findings, tests with results, diagnosis, treatment and follow-up',
  'patient-information': 'Give age and sex, the main concern, and the history',
  'clinical-findings': 'Give the vital signs and the findings of the examination',
  timeline: 'Give the course in order of time, as a table or figure',
  diagnostics: 'Describe the tests with results, the diagnoses considered, and how the diagnosis was made',
  treatment: 'Describe the treatment: generic name, dose, route, frequency and duration, or the technique',
  outcome: 'Tell when the patient was last seen, and in what state',
  discussion:
    'Compare the case with the literature, with references; name strengths and limitations; explain the conclusions',
  conclusion: 'Write one to three sentences that the reader can act on',
  'patient-perspective':
    'Write how the patient or the family saw the illness and the treatment, if possible in their own words',
  consent: 'State whether written consent for publication was obtained, and from whom',
  ethics: 'Give the decision of the ethics committee, or say why none was needed',
  funding: 'Name the sources of funding, or say that there were none',
  conflicts: 'Name the conflicts of interest, or say that there are none',
  contributions: 'Tell what each author contributed',
  'data-availability': 'Say where the data can be found, or why they cannot be shared',
  'ai-disclosure': 'State whether tools of artificial intelligence were used, which and for what',
  references: 'Add the references in the order in which the text cites them',
};
