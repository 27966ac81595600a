/**
 * Abbreviations whose letters do not stand in their long form in that order, with the words that end it, in lower case.
 * The abbreviation is compared without regard to case.
 */
export const irregularAbbreviations: ReadonlyMap<string, readonly string[]> = new Map([
  ['spo2', ['oxygen saturation', 'saturation of oxygen', 'pulse oximetry', 'saturation']],
  ['sao2', ['oxygen saturation', 'arterial saturation']],
  ['hba1c', ['glycated hemoglobin', 'glycated haemoglobin', 'glycosylated hemoglobin', 'glycosylated haemoglobin']],
  ['t3', ['triiodothyronine', 'triiodothyronin']],
  ['t4', ['thyroxine', 'thyroxin']],
  ['ft3', ['free triiodothyronine']],
  ['ft4', ['free thyroxine', 'free thyroxin']],
  ['usg', ['ultrasound', 'ultrasonography', 'sonography']],
  ['k', ['potassium']],
  ['na', ['sodium']],
  ['ekg', ['electrocardiogram', 'electrocardiography']],
  ['crt', ['cardiac resynchronisation therapy']],
  ['hcg', ['chorionic gonadotropin', 'chorionic gonadotrophin']],
  ['bis', ['bispectral index']],
  [
    'fev1',
    [
      'forced expiratory volume in 1 second',
      'forced expiratory volume in one second',
      'forced expiratory volume in the first second',
    ],
  ],
  ['qtc', ['corrected qt interval', 'corrected qt']],
  ['figo', ['federation of gynecology and obstetrics', 'federation of gynaecology and obstetrics']],
]);

/** Formulas of chemistry, which name a substance and shorten nothing. */
export const formulas: ReadonlySet<string> = new Set([
  ...['HCO3', 'CO2', 'O2', 'H2O', 'H2O2', 'NaCl', 'KCl', 'CaCl2', 'MgSO4', 'NH3', 'NH4', 'N2O', 'NaOH', 'HCl', 'KOH'],
  ...['NO2', 'NO3', 'PO4', 'SO4', 'PaO2', 'PaCO2', 'pO2', 'pCO2', 'FiO2', 'FeSO4', 'NaHCO3', 'CaCO3'],
]);
