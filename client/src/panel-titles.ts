import { l10n } from 'vscode';

/** What an item, a topic or a section is called in the language of the editor. */
interface PanelTitle {
  readonly whole: string;
  /** In a narrow tree, below the topic that tells the rest. */
  readonly label?: string;
}

/** The names of the panel, made of those that the server gives, which are English. */
export interface PanelTitles {
  /** In full: for tooltips, screen readers and lists without topics. A name that is not known stays as it is. */
  readonly whole: (title: string) => string;
  /** As short as it is understood below its topic. */
  readonly label: (title: string) => string;
}

/** The names in the language of the editor. */
export function panelTitles(): PanelTitles {
  const titles = new Map(Object.entries(known()));
  return {
    whole: (title) => titles.get(title)?.whole ?? title,
    label: (title) => titles.get(title)?.label ?? titles.get(title)?.whole ?? title,
  };
}

/** The items and topics of all guidelines, and the sections that every journal expects. */
function known(): Readonly<Record<string, PanelTitle>> {
  return {
    Title: { whole: l10n.t('Title') },
    Keywords: { whole: l10n.t('Keywords') },
    'What is unique, in the abstract': {
      whole: l10n.t('What is unique, in the abstract'),
      label: l10n.t('What is unique'),
    },
    'Symptoms and findings, in the abstract': {
      whole: l10n.t('Symptoms and findings, in the abstract'),
      label: l10n.t('Symptoms and findings'),
    },
    'Diagnosis, treatment and outcome, in the abstract': {
      whole: l10n.t('Diagnosis, treatment and outcome, in the abstract'),
      label: l10n.t('Diagnosis and outcome'),
    },
    'Take-away lesson, in the abstract': {
      whole: l10n.t('Take-away lesson, in the abstract'),
      label: l10n.t('Take-away lesson'),
    },
    Introduction: { whole: l10n.t('Introduction') },
    'Age and sex': { whole: l10n.t('Age and sex') },
    'Main concern': { whole: l10n.t('Main concern') },
    History: { whole: l10n.t('History') },
    'Past interventions': { whole: l10n.t('Past interventions') },
    'Clinical findings': { whole: l10n.t('Clinical findings') },
    Timeline: { whole: l10n.t('Timeline') },
    'Diagnostic tests': { whole: l10n.t('Diagnostic tests') },
    'Diagnostic challenges': { whole: l10n.t('Diagnostic challenges') },
    'Diagnostic reasoning': { whole: l10n.t('Diagnostic reasoning') },
    'Prognostic characteristics': { whole: l10n.t('Prognostic characteristics') },
    Intervention: { whole: l10n.t('Intervention') },
    'Details of the intervention': { whole: l10n.t('Details of the intervention') },
    'Changes of the intervention': { whole: l10n.t('Changes of the intervention') },
    'Follow-up and outcome': { whole: l10n.t('Follow-up and outcome') },
    'Tests at follow-up': { whole: l10n.t('Tests at follow-up') },
    'Adherence and tolerability': { whole: l10n.t('Adherence and tolerability') },
    'Adverse events': { whole: l10n.t('Adverse events') },
    'Strengths and limitations': { whole: l10n.t('Strengths and limitations') },
    Literature: { whole: l10n.t('Literature') },
    Rationale: { whole: l10n.t('Rationale') },
    'Take-away lesson': { whole: l10n.t('Take-away lesson') },
    'Patient perspective': { whole: l10n.t('Patient perspective') },
    'Informed consent': { whole: l10n.t('Informed consent') },
    'Abstract: introduction': { whole: l10n.t('Abstract: introduction'), label: l10n.t('Introduction') },
    'Abstract: the case': { whole: l10n.t('Abstract: the case'), label: l10n.t('The case') },
    'Abstract: conclusion': { whole: l10n.t('Abstract: conclusion'), label: l10n.t('Conclusion') },
    'Patient: demographics': { whole: l10n.t('Patient: demographics'), label: l10n.t('Demographics') },
    'Patient: main symptoms': { whole: l10n.t('Patient: main symptoms'), label: l10n.t('Main symptoms') },
    'Patient: history': { whole: l10n.t('Patient: history'), label: l10n.t('History') },
    'Diagnosis: methods': { whole: l10n.t('Diagnosis: methods'), label: l10n.t('Methods') },
    'Diagnosis: challenges': { whole: l10n.t('Diagnosis: challenges'), label: l10n.t('Challenges') },
    'Diagnosis: reasoning': { whole: l10n.t('Diagnosis: reasoning'), label: l10n.t('Reasoning') },
    'Diagnosis: prognosis': { whole: l10n.t('Diagnosis: prognosis'), label: l10n.t('Prognosis') },
    'Intervention: types': { whole: l10n.t('Intervention: types'), label: l10n.t('Types') },
    'Intervention: administration': { whole: l10n.t('Intervention: administration'), label: l10n.t('Administration') },
    'Intervention: changes': { whole: l10n.t('Intervention: changes'), label: l10n.t('Changes') },
    Outcome: { whole: l10n.t('Outcome') },
    'Follow-up tests': { whole: l10n.t('Follow-up tests') },
    Lessons: { whole: l10n.t('Lessons') },
    Highlights: { whole: l10n.t('Highlights') },
    'Abstract: structure': { whole: l10n.t('Abstract: structure'), label: l10n.t('Structure') },
    'Abstract: what is unique': { whole: l10n.t('Abstract: what is unique'), label: l10n.t('What is unique') },
    'Abstract: relation to what is known': {
      whole: l10n.t('Abstract: relation to what is known'),
      label: l10n.t('Relation to what is known'),
    },
    'Abstract: lessons': { whole: l10n.t('Abstract: lessons'), label: l10n.t('Lessons') },
    'Use of artificial intelligence': { whole: l10n.t('Use of artificial intelligence') },
    Purpose: { whole: l10n.t('Purpose') },
    'Name and version': { whole: l10n.t('Name and version') },
    Data: { whole: l10n.t('Data') },
    Oversight: { whole: l10n.t('Oversight') },
    Ethics: { whole: l10n.t('Ethics') },
    Prompts: { whole: l10n.t('Prompts') },
    'Introduction: background': { whole: l10n.t('Introduction: background'), label: l10n.t('Background') },
    'Introduction: why reported': { whole: l10n.t('Introduction: why reported'), label: l10n.t('Why reported') },
    'Introduction: literature': { whole: l10n.t('Introduction: literature'), label: l10n.t('Literature') },
    'Guideline named and cited': { whole: l10n.t('Guideline named and cited') },
    'Patient: presentation': { whole: l10n.t('Patient: presentation'), label: l10n.t('Presentation') },
    'Patient: medical and surgical history': {
      whole: l10n.t('Patient: medical and surgical history'),
      label: l10n.t('Medical and surgical history'),
    },
    'Drugs and allergies': { whole: l10n.t('Drugs and allergies') },
    'Family and social history': { whole: l10n.t('Family and social history') },
    'Diagnosis: tests': { whole: l10n.t('Diagnosis: tests'), label: l10n.t('Tests') },
    'Before the operation': { whole: l10n.t('Before the operation') },
    'Intervention: details': { whole: l10n.t('Intervention: details'), label: l10n.t('Details') },
    'Operator and setting': { whole: l10n.t('Operator and setting') },
    'Follow-up: when and how': { whole: l10n.t('Follow-up: when and how'), label: l10n.t('When and how') },
    'Follow-up: adherence': { whole: l10n.t('Follow-up: adherence'), label: l10n.t('Adherence') },
    'Follow-up: outcome': { whole: l10n.t('Follow-up: outcome'), label: l10n.t('Outcome') },
    'Follow-up: complications': { whole: l10n.t('Follow-up: complications'), label: l10n.t('Complications') },
    'Discussion: summary': { whole: l10n.t('Discussion: summary'), label: l10n.t('Summary') },
    'Discussion: literature': { whole: l10n.t('Discussion: literature'), label: l10n.t('Literature') },
    'Discussion: implications': { whole: l10n.t('Discussion: implications'), label: l10n.t('Implications') },
    'Discussion: lessons': { whole: l10n.t('Discussion: lessons'), label: l10n.t('Lessons') },
    Strengths: { whole: l10n.t('Strengths') },
    Limitations: { whole: l10n.t('Limitations') },
    Declarations: { whole: l10n.t('Declarations') },
    Images: { whole: l10n.t('Images') },
    Demographics: { whole: l10n.t('Demographics') },
    Presentation: { whole: l10n.t('Presentation') },
    'After the intervention': { whole: l10n.t('After the intervention') },
    'Title and keywords': { whole: l10n.t('Title and keywords') },
    Abstract: { whole: l10n.t('Abstract') },
    'Patient information': { whole: l10n.t('Patient information') },
    'Diagnostic assessment': { whole: l10n.t('Diagnostic assessment') },
    'Therapeutic intervention': { whole: l10n.t('Therapeutic intervention') },
    'Follow-up and outcomes': { whole: l10n.t('Follow-up and outcomes') },
    Discussion: { whole: l10n.t('Discussion') },
    'Title, keywords and highlights': { whole: l10n.t('Title, keywords and highlights') },
    'Declarations and images': { whole: l10n.t('Declarations and images') },
    'Questions of the appraisal': { whole: l10n.t('Questions of the appraisal') },
    'Case presentation': { whole: l10n.t('Case presentation') },
    Conclusion: { whole: l10n.t('Conclusion') },
    References: { whole: l10n.t('References') },
  };
}
