import { expect, it } from 'vitest';
import { analytes } from '../../server/src/data/analytes.ts';
import { labParts } from '../../server/src/data/lab-parts.ts';
import partOverWhole from '../../server/src/rules/consistency-part-over-whole.ts';
import { expectFlags } from '../harness/flags.ts';

it('names only analytes that are read', () => {
  const known = new Set(analytes.map(({ name }) => name));
  expect(labParts.flat().filter((name) => !known.has(name))).toEqual([]);
});

it.each([
  // A bound tells as much as a number; one on the wrong side tells nothing.
  ['The lymphocytes were less than 1000/mm3. The NK cell count was ⟦1,328⟧ cells/µL (normal 80–340 cells/µL).'],
  ['The lymphocytes were more than 1000/mm3. The NK cell count was 1,328 cells/µL.'],
  // The units may differ.
  ['White blood cells were 5.1 × 10^9/L and neutrophils ⟦8,200⟧/µL.'],
  ['White blood cells were 5.1 × 10^9/L and neutrophils 4,200/µL.'],
  // Rounding, other fluids, other days.
  ['White blood cells were 5.1 × 10^9/L and neutrophils 5.15 × 10^9/L.'],
  ['Total protein was 6.1 g/dL. In the pleural fluid albumin was 6.9 g/dL.'],
  ['White blood cells were 5.1 × 10^9/L. Three days later neutrophils were 8.2 × 10^9/L.'],
])('%j', (text) => expectFlags(partOverWhole, text, {}));
