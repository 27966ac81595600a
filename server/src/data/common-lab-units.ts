import type { UnitKind } from './units.ts';

/**
 * Units to choose from for analytes which `lab-scales.ts` does not know, by what they measure, as UCUM codes. They are no
 * claim about an analyte.
 */
export const commonLabUnits: Readonly<Partial<Record<UnitKind, readonly string[]>>> = {
  concentration: [
    'U/L',
    'mg/dL',
    'g/L',
    'mg/L',
    'ug/L',
    'ng/mL',
    'pg/mL',
    '[IU]/mL',
    'mmol/L',
    'umol/L',
    'nmol/L',
    'pmol/L',
  ],
  count: ['10*9/L', '10*3/uL', '/uL'],
  percent: ['%'],
  time: ['s', 'min'],
  volume: ['fL'],
  mass: ['pg'],
  excretion: ['mg/d', 'ug/d', 'mmol/d', 'g/d'],
  clearance: ['mL/min/{1.73_m2}', 'mL/min'],
  speed: ['mm/h'],
  pressure: ['mm[Hg]', 'cm[H2O]', 'kPa'],
  activity: ['[IU]/mL', 'U/mL', 'U/L'],
  ratio: ['mg/g', 'mg/mmol'],
};
