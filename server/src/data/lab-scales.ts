/**
 * How one analyte is measured: its conventional and its SI unit as UCUM codes, the factor from the one to the other, the
 * usual range of adults in the conventional unit, and the widest values that a patient has.
 */
export interface LabScale {
  /** The name of the analyte in `analytes.ts`. */
  readonly analyte: string;
  readonly conventional: string;
  readonly si: string;
  /** SI value = conventional value × factor (+ offset). */
  readonly factor: number;
  readonly offset: number;
  /** Of adults, in the conventional unit; ends are null where the range is open. Laboratories differ. */
  readonly usual: readonly [number | null, number | null] | null;
  /**
   * What patients of some disease often have, in the conventional unit, where that goes far beyond the usual: a lactate of
   * 8 mmol/L is no 8 mg/dL. Null where three times the usual is far.
   */
  readonly seen: readonly [number, number] | null;
  /** In the conventional unit. What lies outside is almost surely a slip or another unit, not a patient. */
  readonly wide: readonly [number, number];
}

type Range = readonly [number | null, number | null] | null;

function scale(
  analyte: string,
  units: string,
  factor: number,
  usual: Range,
  wide: readonly [number, number],
  offset = 0,
): LabScale {
  const [conventional = '', si = ''] = units.split(' → ');
  return { analyte, conventional, si, factor, offset, usual, seen: null, wide };
}

/**
 * Sources of factors and usual ranges: AMA Manual of Style, 11th ed., table 17.5-1; MSD Manual, "Blood tests: normal
 * values"; factors with a molar mass M are 10 000/M for mg/dL to µmol/L, checked in tests. Wide limits are those of the
 * cleaning file of CLIFpy (Common Longitudinal ICU data Format) where it has one, else set wide by hand.
 */
export const labScales: readonly LabScale[] = [
  scale('sodium', 'meq/L → mmol/L', 1, [135, 145], [90, 210]),
  scale('potassium', 'meq/L → mmol/L', 1, [3.5, 5], [1, 15]),
  scale('chloride', 'meq/L → mmol/L', 1, [98, 106], [40, 160]),
  scale('bicarbonate', 'meq/L → mmol/L', 1, [22, 29], [1, 60]),
  { ...scale('blood urea nitrogen', 'mg/dL → mmol/L', 0.357, [8, 20], [1, 400]), seen: [1.5, 200] },
  { ...scale('urea', 'mg/dL → mmol/L', 0.1665, [15, 45], [2, 800]), seen: [4, 400] },
  scale('creatinine', 'mg/dL → umol/L', 88.4, [0.6, 1.2], [0.1, 60]),
  { ...scale('glucose', 'mg/dL → mmol/L', 0.0555, [70, 110], [2, 3000]), seen: [23, 1500] },
  { ...scale('HbA1c', '% → mmol/mol', 10.93, [4, 5.6], [2, 25], -23.5), seen: [3, 22] },
  scale('calcium', 'mg/dL → mmol/L', 0.2495, [8.5, 10.5], [2, 30]),
  scale('ionized calcium', 'mg/dL → mmol/L', 0.2495, [4.6, 5.3], [0.8, 16]),
  scale('magnesium', 'mg/dL → mmol/L', 0.4114, [1.7, 2.2], [0.2, 25]),
  { ...scale('phosphate', 'mg/dL → mmol/L', 0.3229, [2.5, 4.5], [0.1, 40]), seen: [0.5, 25] },
  scale('total protein', 'g/dL → g/L', 10, [6, 8], [1, 20]),
  scale('albumin', 'g/dL → g/L', 10, [3.5, 5], [0.3, 8]),
  { ...scale('bilirubin', 'mg/dL → umol/L', 17.1, [0.1, 1.2], [0, 100]), seen: [0, 60] },
  { ...scale('direct bilirubin', 'mg/dL → umol/L', 17.1, [0.1, 0.5], [0, 80]), seen: [0, 50] },
  scale('indirect bilirubin', 'mg/dL → umol/L', 17.1, null, [0, 100]),
  scale('ammonia', 'ug/dL → umol/L', 0.587, [18, 60], [0, 10_000]),
  scale('uric acid', 'mg/dL → umol/L', 59.48, [2.6, 7.2], [0, 80]),
  { ...scale('lactate', 'mg/dL → mmol/L', 0.111, [4.5, 19.8], [0.9, 450]), seen: [1.5, 300] },
  { ...scale('cholesterol', 'mg/dL → mmol/L', 0.02586, [null, 200], [10, 3000]), seen: [30, 1500] },
  { ...scale('LDL cholesterol', 'mg/dL → mmol/L', 0.02586, [null, 130], [0, 2500]), seen: [5, 1000] },
  { ...scale('HDL cholesterol', 'mg/dL → mmol/L', 0.02586, [40, null], [0, 300]), seen: [3, 200] },
  { ...scale('triglycerides', 'mg/dL → mmol/L', 0.01129, [null, 150], [5, 40_000]), seen: [10, 15_000] },
  { ...scale('C-reactive protein', 'mg/L → mg/L', 1, [null, 10], [0, 1000]), seen: [0, 600] },
  scale('procalcitonin', 'ng/mL → ug/L', 1, [null, 0.1], [0, 2000]),
  scale('hemoglobin', 'g/dL → g/L', 10, [12, 18], [0.5, 28]),
  scale('hematocrit', '% → L/L', 0.01, [37, 52], [2, 85]),
  scale('red blood cells', '10*6/uL → 10*12/L', 1, [4, 5.9], [0.2, 11]),
  scale('mean corpuscular volume', 'fL → fL', 1, [80, 100], [40, 170]),
  scale('white blood cells', '10*3/uL → 10*9/L', 1, [4, 11], [0, 1500]),
  scale('neutrophils', '10*3/uL → 10*9/L', 1, [1.8, 7.7], [0, 500]),
  scale('lymphocytes', '10*3/uL → 10*9/L', 1, [1, 4.8], [0, 1500]),
  scale('eosinophils', '10*3/uL → 10*9/L', 1, [0, 0.5], [0, 300]),
  scale('platelets', '10*3/uL → 10*9/L', 1, [150, 450], [0, 6000]),
  scale('fibrinogen', 'mg/dL → g/L', 0.01, [200, 400], [0, 3000]),
  { ...scale('iron', 'ug/dL → umol/L', 0.179, [60, 160], [1, 5000]), seen: [5, 1000] },
  scale('total iron-binding capacity', 'ug/dL → umol/L', 0.179, [250, 460], [20, 1500]),
  scale('ferritin', 'ng/mL → ug/L', 1, [15, 300], [0, 1_000_000]),
  scale('vitamin B12', 'pg/mL → pmol/L', 0.738, [200, 900], [10, 50_000]),
  scale('folate', 'ng/mL → nmol/L', 2.266, [3, null], [0.1, 100]),
  { ...scale('vitamin D', 'ng/mL → nmol/L', 2.496, [20, 50], [1, 500]), seen: [2, 300] },
  scale('thyroid-stimulating hormone', 'u[IU]/mL → m[IU]/L', 1, [0.4, 4], [0, 2000]),
  { ...scale('free thyroxine', 'ng/dL → pmol/L', 12.87, [0.8, 1.8], [0, 30]), seen: [0.1, 12] },
  { ...scale('free triiodothyronine', 'pg/mL → pmol/L', 1.536, [2.3, 4.2], [0, 60]), seen: [0.5, 30] },
  { ...scale('cortisol', 'ug/dL → nmol/L', 27.59, [5, 25], [0, 500]), seen: [0, 200] },
  { ...scale('adrenocorticotropic hormone', 'pg/mL → pmol/L', 0.22, [10, 60], [0, 10_000]), seen: [0, 3000] },
  { ...scale('parathyroid hormone', 'pg/mL → pmol/L', 0.106, [10, 65], [0, 10_000]), seen: [0, 5000] },
  scale('prolactin', 'ng/mL → ug/L', 1, [null, 25], [0, 100_000]),
  scale('osmolality', 'mosm/kg → mmol/kg', 1, [275, 295], [150, 600]),
  { ...scale('partial pressure of carbon dioxide', 'mm[Hg] → kPa', 0.1333, [35, 45], [3, 250]), seen: [6, 200] },
  { ...scale('partial pressure of oxygen', 'mm[Hg] → kPa', 0.1333, [75, 100], [5, 700]), seen: [12, 690] },
  scale('digoxin', 'ng/mL → nmol/L', 1.281, [0.5, 2], [0, 50]),
];
