/**
 * Abbreviations that a title need not spell out: those that the AMA Manual of Style lets stand or that more readers know
 * than their long form, names of laws, countries and classifications, and Roman numbers. `|` between them.
 */
const known: readonly string[] = [
  'AIDS|HIV|DNA|RNA|MRNA|CDNA|SARS|COVID|MERS|COV|HPV|HBV|HCV|HAV|HEV|EBV|CMV|HSV|VZV|HTLV|RSV|BCG|TB|MRSA|ESBL|HLA|ABO|RH',
  'MRI|MR|CT|PET|SPECT|FDG|CBCT|HRCT|MRCP|ERCP|FMRI|US|EUS|ECG|EKG|EEG|EMG|MRA|CTA|ICD|PCR|ELISA|UV|IVF|ECMO|CPR|ICU|NICU|LASER',
  'ANCA|ANA|MDMA|LSD|ACE|ACTH|TSH|PTH|ADH|HCG|AFP|PSA|IGA|IGE|IGG|IGM|NSAID|SSRI|CAR|PD|USA|UK|EU|WHO|UTI|COPD|ADHD|REM|IQ|PTSD',
  'II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|AM|PM|OK|CARE|SCARE|DRESS|CHARGE|MELAS|POEMS|CREST|HELLP|VACTERL|TORCH|SLE|CNS|ALS|BMI',
  'XX|XY|XXY|XYY|XXX|GP|ER|AV|SA|VSD|ASD|PFO|NK|BC|AD|TNF|VEGF|EGFR|BRAF|KRAS|NRAS|BRCA|PTEN|CFTR',
];

export const knownAbbreviations: ReadonlySet<string> = new Set(known.flatMap((group) => group.split('|')));
