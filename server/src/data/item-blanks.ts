/**
 * What a new English report begins with for an item of a guideline, by the item's name: the text around, and in brackets
 * what its author is to write. Items that are not here are told by another of the same section. Where a statement would
 * claim something, the blank asks for it to be stated.
 */
export const itemBlanks: Readonly<Record<string, string>> = {
  introduction:
    '[Describe the condition in a few sentences, with references] [Explain why this case is worth a report]',
  'introduction-literature': '[Tell what guidelines and literature say of it, with references]',
  'guideline-cited': 'The work has been reported in line with the SCARE criteria [Cite the SCARE guideline here].',
  demographics: '[Give age and sex, and what else of the person matters here]',
  'main-concern': '[Describe what the patient came with, and since when]',
  history:
    '[Describe earlier illnesses, medication and allergies, family and social history, or say that there was nothing of note]',
  'past-interventions': '[Describe earlier treatments and their outcome, or say that there were none]',
  'whole-history':
    '[Describe earlier illnesses, operations and treatments, and their outcome, or say that there were none]',
  'drugs-allergies': '[Describe medication and allergies, or say that there were none]',
  'family-social': '[Describe the family and social history, with smoking, alcohol and housing]',
  'clinical-findings': '[Give the vital signs, what was found, and what was looked for and not found]',
  timeline: '[Give the course in order of time, as a table or figure, with times counted from presentation]',
  'diagnostic-tests':
    '[Describe the tests with results, units and reference ranges, and imaging and histology with what they showed]',
  'diagnostic-challenges': '[Describe what made the diagnosis hard, or say that nothing did]',
  'diagnostic-reasoning': '[Name the diagnoses that were considered, with what spoke for and against each]',
  prognosis: '[Give stage, grade or expected course, where it applies]',
  'preoperative-optimisation': '[Describe how the patient was prepared for the operation]',
  'intervention-details':
    '[Describe the treatment: generic name, dose, route, frequency and duration, or the technique of the operation]',
  operator: '[Tell who operated, with what experience, and in what kind of setting]',
  'intervention-changes': '[Tell what was changed in the treatment, when and why]',
  'follow-up': '[Tell when the patient was last seen, and in what state, as the clinician and as the patient saw it]',
  'follow-up-tests': '[Give the results of tests after treatment]',
  'outcome-in-full': '[Give the results of tests after treatment]',
  'adherence-tolerability': '[Tell whether the treatment was kept to and tolerated, and how that is known]',
  'adverse-events': '[Describe complications and side effects, or say that there were none]',
  literature: '[Compare the case with the literature, with references]',
  rationale: '[Explain how you come to your conclusions, and what else could explain the course]',
  'strengths-limitations': '[Name the strengths and the limitations of how this case was managed and reported]',
  lesson: '[Write one to three sentences that the reader can act on]',
};
