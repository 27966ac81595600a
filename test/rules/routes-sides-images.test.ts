import { describe, expect, it } from 'vitest';
import laterality from '../../server/src/rules/consistency-laterality.ts';
import routeMissing from '../../server/src/rules/dose-route-missing.ts';
import altMissing from '../../server/src/rules/figure-alt-missing.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { expectFlags, findingsOf } from '../harness/flags.ts';

const report = (text: string): string => `# An invented case report\n\n## Case presentation\n\n${text}\n`;

describe('dose/route-missing', () => {
  const dose = 'She was treated with ⟦levofloxacin 500 mg⟧ once daily';

  it.each([
    `${dose}.`,
    `${dose} for ten days.`,
    `${dose}. ${'The barley stood high and the weather was dry. '.repeat(3)}An injection was given to the dog.`,
    `An injection was given to the dog. ${'The barley stood high and the weather was dry. '.repeat(3)}${dose}.`,
  ])('%s', (marked) => {
    expectFlags(routeMissing, marked);
  });

  it.each([
    'tablets',
    'a tablet',
    'tabs',
    'one tab',
    'capsules',
    'a capsule',
    'caps',
    'one cap',
    'pills',
    'a pill',
    'syrup',
    'a suspension',
    'an injection',
    'injections',
    'inj',
    'an infusion',
    'infused',
    'a drip',
    'a bolus',
    'drops',
    'a cream',
    'an ointment',
    'an inhaler',
    'nebulised air',
    'a patch',
    'a suppository',
    'p.o',
    'po',
    'i.v',
    'parenterally',
    'systemic therapy',
    'an outpatient',
    'intramuscular oats',
  ])('none beside a word that tells it: %s', (form) => {
    expectFlags(routeMissing, `She was treated with levofloxacin 500 mg once daily as ${form}.`);
    expectFlags(routeMissing, `The dog had ${form} then. She was treated with levofloxacin 500 mg once daily.`);
  });

  it('says nothing of a text in another language', () => {
    const text = report('She was treated with levofloxacin 500 mg once daily.');
    expectFlags(routeMissing, `---\nlang: es\n---\n\n${text}`, { bare: true });
  });
});

describe('consistency/laterality', () => {
  it.each([
    [
      'Imaging showed a stone in the right ureter. A ⟦left ureteral⟧ stent was inserted to relieve the obstruction.',
      'warning',
    ],
  ])('%s', (marked, severity) => {
    expectFlags(laterality, marked);
    const findings = findingsOf(laterality, report(marked.replace(/[⟦⟧]/g, '')));
    expect(findings.map((finding) => finding.severity)).toEqual([severity]);
  });
});

describe('consistency/laterality between places', () => {
  it('is weaker than between a finding and its procedure, and says so in other words', () => {
    const text =
      '# A case of barley itch\n\n## Abstract\n\nA mass was seen in the left kidney.\n\n## Case presentation\n\nA mass was seen in the right kidney. The right kidney was warm. The right kidney was large.\n';
    expect(
      findingsOf(laterality, text).map(({ severity, message, span, related }) => [
        severity,
        message,
        text.slice(span.start, span.end),
        related.map((each) => `${each.message}: ${text.slice(each.span.start, each.span.end)}`),
      ]),
    ).toEqual([
      [
        'info',
        '`left kidney` stands here, but the right side elsewhere; expected one side',
        'left kidney',
        ['The other side is told here: right kidney'],
      ],
    ]);
    expectFlags(laterality, `---\nlang: es\n---\n\n${text}`, { bare: true });
  });
});

describe('figure/alt-missing', () => {
  it.each([
    ['![](arm.png)', '![[Describe what the image shows]](arm.png)'],
    ['![ ](arm.png)', undefined],
  ])('%s becomes %s', (image, mended) => {
    const text = report(`The arm was red.\n\n${image}`);
    const [finding] = findingsOf(altMissing, text);
    expect(finding && text.slice(finding.span.start, finding.span.end)).toBe(image);
    expect(finding?.fixes.map(({ edits }) => applyEdits(text, edits))).toEqual(
      mended === undefined ? [] : [report(`The arm was red.\n\n${mended}`)],
    );
  });

  it('leaves an image with words alone', () => {
    expectFlags(altMissing, 'The arm was red.\n\n![A red arm](arm.png)\n\n<img src="leg.png" alt="A leg">');
  });
});
