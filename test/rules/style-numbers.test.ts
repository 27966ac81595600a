import { describe, expect, it } from 'vitest';
import { fixUntilStill } from '../../server/src/lint/apply-fixes.ts';
import eponyms from '../../server/src/rules/style-eponym-possessive.ts';
import spacing from '../../server/src/rules/style-number-spacing.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { expectFlags, findingsOf } from '../harness/flags.ts';

describe('a number and its unit', () => {
  it.each([
    'A lump of ⟦5cm⟧ was felt.',
    'A lump of ⟦2.5cm⟧ was felt.',
    'It measured ⟦2 x 3cm⟧.',
    'It measured ⟦12×13mm⟧.',
    'It was ⟦4-5mm⟧ wide.',
    'Her pressure was ⟦120/80mmHg⟧.',
    'The calcium was ⟦2.28mmol⟧/L.',
    'Her ESR was ⟦18mm⟧/h.',
    'An area of ⟦3cm²⟧ was red.',
    'An area of ⟦3cm2⟧ was red.',
    '| Size |\n| --- |\n| ⟦5cm⟧ |',
    'The lump (⟦5cm⟧) was felt.',
  ])('run together: %s', (text) => {
    expectFlags(spacing, text);
  });

  it.each([
    'A lump of 5 cm, 5 cm or 5-cm size was felt.',
    'T2, 5-FU, 18F-FDG, CA19-9, 4G, L5 and 3D were named.',
    'It was 98% and 37°C at 10am on the 2nd day of 24h.',
    'The file `5cm.png` and https://farm.example/5mm lie there; the formula is $5cm$.',
    'The code was A5mg-7 and B-12mm.',
    'He took baclofen 20mg daily.',
    'He was 5cma high.',
  ])('stand as they should: %s', (text) => {
    expectFlags(spacing, text);
  });

  it('are told once and mended everywhere', () => {
    const text = '# Barley itch\n\n## Case\n\nIt was 5cm, then 4cm and 37°C.\n\n## Discussion\n\nOthers had 9mm.\n';
    expect(findingsOf(spacing, text)).toMatchObject([
      { message: '`5cm` and 2 more without a blank before the unit; expected `5 cm`', related: [{}, {}] },
    ]);
    expect(fixUntilStill(text, (current) => findingsOf(spacing, current)).text).toBe(
      '# Barley itch\n\n## Case\n\nIt was 5 cm, then 4 cm and 37°C.\n\n## Discussion\n\nOthers had 9 mm.\n',
    );
  });

  it.each(['37°C', '98.6°F', '37° C'])('are held to it in degrees where that is asked: %s', (written) => {
    const rules = new Map([[spacing.id as string, { options: { degrees: true } }]]);
    expectFlags(spacing, `It was ⟦${written}⟧.`, { rules });
  });

  it('are left alone in references', () => {
    const list = '1. Moss TA. A lump of 5cm. J Farm Med. 2011;4:1-2.';
    expectFlags(spacing, `# Barley itch\n\n## References\n\n${list}\n`, { bare: true });
  });
});

describe('an eponym in two forms', () => {
  it.each([
    "Crohn's disease, Crohn's disease and ⟦Crohn disease⟧.",
    "Crohn disease, Crohn disease and ⟦Crohn's disease⟧.",
    'Crohn’s disease and ⟦Crohn disease⟧.',
    "Graves' disease and ⟦Graves disease⟧.",
  ])('%s', (text) => {
    expectFlags(eponyms, text);
  });

  it.each([
    "Crohn's disease, Hodgkin lymphoma, Crohn's colitis.",
    "Crohn's disease and the Crohn family.",
    "Barley's disease and Barley disease.",
    'Guillain-Barré syndrome and Barré syndrome.',
    "Crohn's disease.\n\n## References\n\n1. Moss TA. Crohn disease. J Farm Med. 2011;4:1-2.",
  ])('is none in: %s', (text) => {
    expectFlags(eponyms, text);
  });

  it('is made one at all places', () => {
    const text = '# Itch\n\n## Case\n\nCrohn’s disease. Crohn disease. Crohn’s disease. Crohn  disease.\n';
    const edits = findingsOf(eponyms, text)[0]?.fixes[0]?.edits ?? [];
    expect(applyEdits(text, edits)).toBe(
      '# Itch\n\n## Case\n\nCrohn’s disease. Crohn’s disease. Crohn’s disease. Crohn’s  disease.\n',
    );
  });
});
