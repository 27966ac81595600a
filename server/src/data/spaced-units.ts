/**
 * Units that a blank parts from their number, as they stand right behind a digit. Only those that nothing else is written
 * like: a lone `L`, `g`, `m`, `s` or `U` may belong to a name (L5, 4G, 2S).
 */
export const spacedUnits: readonly string[] = [
  ...['km', 'cm', 'mm', 'μm', 'nm', 'kg', 'mg', 'mcg', 'μg', 'ng', 'pg', 'dL', 'dl', 'mL', 'ml', 'cc', 'μL', 'μl'],
  ...['mol', 'mmol', 'μmol', 'nmol', 'pmol', 'mEq', 'mOsm', 'IU', 'mIU', 'kIU', 'mmHg', 'kPa', 'cmH2O', 'bpm'],
  ...['Hz', 'kHz', 'MHz', 'GHz', 'Gy', 'cGy', 'mGy', 'mSv', 'MBq', 'GBq', 'mCi', 'kV', 'kVp', 'kcal'],
];
