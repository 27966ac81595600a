/** A group of tests told by one name, with the analytes whose values would stand for it. */
export interface LabPanel {
  readonly pattern: RegExp;
  /** Empty: any laboratory value stands for it. */
  readonly analytes: readonly string[];
}

const kidney = [
  'creatinine',
  'urea',
  'blood urea nitrogen',
  'estimated glomerular filtration rate',
  'creatinine clearance',
];
const liver = [
  'alanine aminotransferase',
  'aspartate aminotransferase',
  'bilirubin',
  'alkaline phosphatase',
  'gamma-glutamyl transferase',
  'transaminases',
];
const salts = ['sodium', 'potassium', 'calcium', 'magnesium', 'phosphate', 'chloride'];
const blood = ['hemoglobin', 'white blood cells', 'platelets', 'neutrophils', 'hematocrit'];
const tests = '(?:function(?:al)?(?: tests?| panels?)?|tests?|profiles?|panels?|enzymes?|parameters?)';

/** The groups of tests that reports name, in English. */
export const labPanels: readonly LabPanel[] = [
  { pattern: new RegExp(`\\b(?:renal|kidney) (?:and (?:liver|hepatic) )?${tests}`, 'i'), analytes: kidney },
  { pattern: new RegExp(`\\b(?:liver|hepatic) (?:and (?:renal|kidney) )?${tests}|\\bLFTs?\\b`, 'i'), analytes: liver },
  { pattern: /\b(?:serum )?(?:electrolytes?|minerals?)(?: (?:values?|levels?|panel))?\b/i, analytes: salts },
  {
    pattern:
      /\b(?:full|complete|total) blood (?:cell )?counts?\b|\bblood cell counts?\b|\b(?:CBC|FBC|h(?:a)?emogram)\b/i,
    analytes: blood,
  },
  {
    pattern: /\binflammatory (?:markers?|parameters?)\b|\bacute[- ]phase (?:reactants?|proteins?)\b/i,
    analytes: [
      'C-reactive protein',
      'erythrocyte sedimentation rate',
      'procalcitonin',
      'ferritin',
      'white blood cells',
    ],
  },
  {
    pattern: /\btumou?r markers?\b/i,
    analytes: [
      'carcinoembryonic antigen',
      'CA 19-9',
      'CA 125',
      'CA 15-3',
      'alpha-fetoprotein',
      'prostate-specific antigen',
      'beta-hCG',
    ],
  },
  {
    pattern: new RegExp(`\\bthyroid (?:hormones?(?: levels?)?|${tests})`, 'i'),
    analytes: [
      'thyroid-stimulating hormone',
      'free thyroxine',
      'free triiodothyronine',
      'thyroxine',
      'triiodothyronine',
    ],
  },
  {
    pattern: new RegExp(`\\b(?:coagulation|clotting) (?:studies|screen|work-?up|${tests})`, 'i'),
    analytes: [
      'international normalized ratio',
      'prothrombin time',
      'activated partial thromboplastin time',
      'fibrinogen',
    ],
  },
  {
    pattern: /\bcardiac (?:enzymes|biomarkers|markers)\b/i,
    analytes: ['troponin', 'troponin I', 'troponin T', 'creatine kinase MB'],
  },
  { pattern: /\blipid (?:profile|panel)\b/i, analytes: ['cholesterol', 'LDL cholesterol', 'triglycerides'] },
  {
    pattern:
      /\b(?:routine |other |initial |basic |further |pre-?operative )?(?:blood|laboratory|lab|ha?ematolog(?:y|ical)|biochemi(?:stry|cal)|serum) (?:and (?:urine|biochemical|ha?ematological) )?(?:tests?|test results|findings|investigations?|results|values|work-?ups?|parameters?|studies|examinations?|analys[ie]s|panels?|data)\b|\bbloods\b|\bblood (?:routine|chemistry|biochemistry)\b|\b(?:basic|comprehensive|complete) metabolic (?:panel|profile)\b/i,
    analytes: [],
  },
];

/** Words that tell a result without its number. */
export const resultWords =
  /\b(?:(?:with)?in (?:the )?normal (?:limits?|ranges?)|normal(?:ised|ized)?|unremarkable|elevated|raised|(?:ab|sub|supra)normal|deranged|increased|decreased|reduced|low|high|disturbed|unaltered|non-?contributory|no(?: significant)? abnormalit(?:y|ies))\b/i;
