/** What is measured whole, and what is a part of it in the same blood: no part can be larger. Names as in `analytes.ts`. */
export const labParts: readonly (readonly [whole: string, ...parts: string[]])[] = [
  [
    'white blood cells',
    'neutrophils',
    'lymphocytes',
    'monocytes',
    'eosinophils',
    'basophils',
    'band neutrophils',
    'CD3 cells',
    'CD4 cells',
    'CD8 cells',
    'CD19 cells',
    'NK cells',
  ],
  ['lymphocytes', 'CD3 cells', 'CD4 cells', 'CD8 cells', 'CD19 cells', 'NK cells'],
  ['CD3 cells', 'CD4 cells', 'CD8 cells'],
  ['bilirubin', 'direct bilirubin', 'indirect bilirubin'],
  ['cholesterol', 'LDL cholesterol', 'HDL cholesterol'],
  ['total protein', 'albumin', 'globulin'],
  ['calcium', 'ionized calcium'],
];
