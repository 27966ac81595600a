const forms: readonly (readonly [RegExp, string])[] = [
  [/^10\*(\d{1,2})(?=\/)/, '×10^$1^'],
  [/\bmm\[Hg\]/g, 'mmHg'],
  [/\bcm\[H2O\]/g, 'cmH2O'],
  [/\{1\.73_m2\}/g, '1.73 m^2^'],
  [/u\[IU\]/g, 'µIU'],
  [/\[IU\]/g, 'IU'],
  [/\bmeq\b/g, 'mEq'],
  [/\bmosm\b/g, 'mOsm'],
  [/\bu(?=mol|g\b|L\b|U\b)/g, 'µ'],
  [/\bCel\b/g, '°C'],
  [/\[degF\]/g, '°F'],
  [/\{[^{}]*\}/g, ''],
];

/** A UCUM code as clinicians write it, in Markdown: `10*9/L` as `×10^9^/L`, `umol/L` as `µmol/L`. */
export function printUnit(ucum: string): string {
  return forms.reduce((text, [from, to]) => text.replace(from, to), ucum);
}
