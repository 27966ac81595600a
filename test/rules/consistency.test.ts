import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules/index.ts';
import { findingsOf } from '../harness/flags.ts';

interface Parts {
  readonly title?: string;
  readonly abstract?: string;
  readonly case?: string;
  readonly discussion?: string;
}

/** The words that a rule flags in a report, and those of the related place. */
function flagged(name: string, { title = 'Barley itch', abstract, case: told, discussion }: Parts): string[] {
  const rule = rules.find(({ id }) => id === `consistency/${name}`);
  if (!rule) throw new Error(`no rule ${name}`);
  const section = (heading: string, text: string | undefined): string => (text ? `## ${heading}\n\n${text}\n\n` : '');
  const report = `# ${title}\n\n${section('Abstract', abstract)}${section('Case presentation', told)}${section('Discussion', discussion)}`;
  return findingsOf(rule, report).map(({ span, related }) => {
    const words = [span, ...related.map((one) => one.span)].map(({ start, end }) => report.slice(start, end));
    return words.join(' / ');
  });
}

describe('age', () => {
  it.each<[Parts, string[]]>([
    [{ title: 'Barley itch in a 45-year-old man', case: 'A 54-year-old man came.' }, ['54-year-old / 45-year-old']],
    [{ title: 'Barley itch in a 45-year-old man', case: 'A 45-year-old farmer came.' }, []],
    [{ abstract: 'A 45-year-old man came.', case: 'A man in his forties came.' }, []],
    [{ abstract: 'A 45-year-old man came.', case: 'A 45-year-old man came. Now a 47-year-old man, he is well.' }, []],
    [{ case: 'A 45-year-old man came.', discussion: 'Moss et al. reported a 52-year-old man with the itch [1].' }, []],
    [{ case: 'Case 1: A 45-year-old man came.\n\nCase 2: A 54-year-old man came.' }, []],
    [{ case: 'A 45-year-old man came. His mother, a 70-year-old woman, was well.' }, []],
  ])('%j', (parts, expected) => {
    expect(flagged('age', parts)).toEqual(expected);
  });
});

describe('sex', () => {
  const woman = 'A 45-year-old woman came with an itch. ';
  it.each<[string, string[]]>([
    [`${woman}The rash lay on the arms. He was treated with oats.`, ['He / woman']],
    [`${woman}The rash lay on the arms. He was treated. His skin healed.`, ['He / woman / His']],
    [`${woman}Her husband came too. He had no rash.`, []],
    [`${woman}The rash lay on the arms. HE staining was done.`, []],
    [`${woman}The rash lay on the arms. He or she may choose.`, []],
    [`${woman}She was pregnant. The boy was healthy. He weighed 3 kg.`, []],
    [`${woman}She is a transgender woman. The rash lay on the arms. He was treated with oats.`, []],
    ['A 3-year-old boy came with an itch. The pregnancy was uneventful. She had taken oats.', []],
    ['A 3-year-old boy came with an itch. The rash lay on the arms. She was treated with oats.', ['She / boy']],
  ])('%s', (text, expected) => {
    expect(flagged('sex', { case: text })).toEqual(expected);
  });
});

describe('laterality', () => {
  const stone = 'A stone lay in the right ureter. ';
  it.each<[Parts, string[]]>([
    [{ case: `${stone}A left ureteral stent was inserted.` }, ['left ureteral / right ureter']],
    [
      { case: `${stone}Bilateral pyelography was done and a left ureteral stent inserted.` },
      ['left ureteral / right ureter'],
    ],
    [{ case: `${stone}Bilateral stents were placed. The left ureteral stent was exchanged.` }, []],
    [{ case: `${stone}Both ureters were wide. A left ureteral stent was inserted.` }, []],
    [{ case: `${stone}The contralateral left ureter was stented.` }, []],
    [{ case: `${stone}A left femoral catheter was inserted.` }, []],
    [{ case: `${stone}The left ureter was normal. A left ureteral stent was inserted.` }, []],
    [
      { abstract: 'The left knee itched.', case: 'The right knee itched. A rash of the right knee was seen.' },
      ['left knee / right knee'],
    ],
    [{ abstract: 'The left knee itched.', case: 'The right knee itched.' }, []],
  ])('%j', (parts, expected) => {
    expect(flagged('laterality', parts)).toEqual(expected);
  });
});

describe('number', () => {
  it.each<[Parts, string[]]>([
    [
      { abstract: 'On admission hemoglobin was 7.9 g/dL.', case: 'On admission hemoglobin was 7.2 g/dL.' },
      ['7.9 / 7.2'],
    ],
    [{ abstract: 'On admission hemoglobin was 7.2 g/dL.', case: 'On admission hemoglobin was 7.24 g/dL.' }, []],
    [{ abstract: 'On admission hemoglobin was 7.2 g/dL.', case: 'On admission hemoglobin was 72 g/L.' }, []],
    [{ abstract: 'After surgery hemoglobin was 7.9 g/dL.', case: 'On admission hemoglobin was 7.2 g/dL.' }, []],
    [{ abstract: 'On admission hemoglobin was 7.9 g/dL.', case: 'On admission hemoglobin was 14 g/dL.' }, []],
    [{ abstract: 'A mass of 3 x 4 cm was seen.', case: 'A mass of 3 x 7 cm was seen.' }, ['3 x 4 cm / 3 x 7 cm']],
    [{ abstract: 'A mass of 3 x 4 cm was seen.', case: 'A mass of 30 x 38 x 20 mm was seen.' }, []],
    [{ abstract: 'A mass of 3 x 4 cm was seen.', case: 'After a year the mass was 3 x 7 cm.' }, []],
    [
      {
        abstract: 'Over four months he developed lichenification.',
        case: 'He developed lichenification over three months.',
      },
      ['four months / three months'],
    ],
    [
      {
        abstract: 'Over four months he developed lichenification.',
        case: 'He developed lichenification over four months.',
      },
      [],
    ],
    [
      { case: 'She was treated with thiamine 10 mg three times daily. Thiamine was continued (10 mg/day).' },
      ['10 mg/day / 10 mg'],
    ],
    [{ case: 'She was treated with thiamine 10 mg once daily. Thiamine was continued (10 mg/day).' }, []],
  ])('%j', (parts, expected) => {
    expect(flagged('number', parts)).toEqual(expected);
  });
});

describe('finding', () => {
  const came = 'The patient came with an itch. ';
  it.each<[Parts, string[]]>([
    [{ case: `${came}She had a rash.`, discussion: 'In our patient there was no rash.' }, ['rash / rash']],
    [{ case: `${came}She had no rash.`, discussion: 'In our patient there was no rash.' }, []],
    [{ case: `${came}She had a rash.`, discussion: 'After a week our patient had no rash.' }, []],
    [{ case: `${came}She had a rash.`, discussion: 'Our patient had no history of a rash.' }, []],
    [{ case: `${came}She had a rash.`, discussion: 'Fenn et al. described a patient without a rash [2].' }, []],
    [{ case: `${came}A rash was suspected.`, discussion: 'In our patient there was no rash.' }, []],
    [{ case: `${came}She had mild anemia.`, discussion: 'Our patient had severe anemia.' }, ['severe / mild']],
    [
      { case: `${came}She had mild anemia. She had severe anemia too.`, discussion: 'Our patient had severe anemia.' },
      [],
    ],
    [{ case: `${came}She had mild anemia.`, discussion: 'Our patient had severe itch.' }, []],
    [
      {
        abstract: 'She is currently able to walk with two crutches.',
        case: `${came}Currently, she walks independently.`,
      },
      ['walks independently / walk with two crutches'],
    ],
  ])('%j', (parts, expected) => {
    expect(flagged('finding', parts)).toEqual(expected);
  });
});

describe('date order', () => {
  const came = 'She presented with an itch on 11 September 2018. ';
  it.each<[string, string[]]>([
    [`${came}She underwent surgery on 3 August 2018.`, ['3 August 2018 / 11 September 2018']],
    [`${came}She underwent surgery on 3 October 2018.`, []],
    [`${came}She had undergone surgery on 3 August 2018.`, []],
    [`${came}She was discharged on 1 September 2018.`, ['1 September 2018 / 11 September 2018']],
    [`${came}She underwent surgery in August 2018.`, ['August 2018 / 11 September 2018']],
    [`${came}She underwent surgery in September 2018.`, []],
    [`${came}She underwent surgery on 3 August.`, []],
  ])('%s', (text, expected) => {
    expect(flagged('date-order', { case: text })).toEqual(expected);
  });
});

it('is silent where the report is in another language', () => {
  const text = `# Ein Fall\n\n## Fallbericht\n\n${'Die Patientin kam mit einem Ausschlag an der Hand und wurde von uns in der Klinik behandelt. '.repeat(8)}A stone lay in the right ureter. A left ureteral stent was inserted.\n`;
  for (const rule of rules.filter(({ id }) => id.startsWith('consistency/')))
    expect(findingsOf(rule, text)).toEqual([]);
});
