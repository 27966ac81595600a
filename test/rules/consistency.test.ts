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
    ['Case 1: A 45-year-old woman came.\n\nCase 2: A 50-year-old man came. He itched.', []],
    [
      'Case 1: A 45-year-old woman came. The rash lay on the arms. He was treated.\n\nCase 2: A 50-year-old man came.',
      ['He / woman'],
    ],
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
    [{ case: `${stone}Two years ago, at 32, she had a left nephrectomy.` }, []],
    [{ case: 'A left nephrectomy was done. The right kidney was normal.' }, []],
    [
      { case: 'A right pleural effusion was seen. A left intercostal drain was inserted.' },
      ['left intercostal / right pleural'],
    ],
    [
      {
        case: `Case 1: A man came. ${stone}A left ureteral stent was inserted.\n\nCase 2: A woman came. A stone lay in the left ureter.`,
      },
      ['left ureteral / right ureter'],
    ],
    [
      {
        case: `Case 1: A man came. ${stone}\n\nCase 2: A woman came. A left ureteral stent was inserted.`,
      },
      [],
    ],
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
    [
      {
        abstract: 'On admission her blood pressure was 150/90 mmHg.',
        case: 'A woman itched. On admission her blood pressure was 130/80 mmHg.',
      },
      ['150/90 / 130/80'],
    ],
    [
      {
        abstract: 'On admission her blood pressure was 150/90 mmHg.',
        case: 'On examination her blood pressure was 150/90 mmHg. On admission to the ward blood pressure was 130/80 mmHg.',
      },
      [],
    ],
    [
      {
        abstract: 'She had fever up to 39.5 °C on admission.',
        case: 'On examination her temperature was 38.4 °C.',
      },
      [],
    ],
    [
      {
        abstract: 'After treatment her heart rate was 80 beats/min.',
        case: 'On admission her heart rate was 120 beats/min.',
      },
      [],
    ],
    [
      { abstract: 'Three nodules were seen on the arm.', case: 'The skin showed four nodules.' },
      ['Three nodules / four nodules'],
    ],
    [{ abstract: 'Three nodules were seen on the arm.', case: 'The skin showed 3 nodules.' }, []],
    [{ abstract: 'Three nodules were seen.', case: 'Two nodules were seen. Another nodule lay deep.' }, []],
    [{ abstract: 'Three hepatic nodules were seen.', case: 'Two renal nodules were seen.' }, []],
    [{ abstract: 'Three nodules were seen.', case: 'After a year four nodules were seen.' }, []],
    [{ abstract: 'Three nodules were seen.', case: 'The other four nodules were soft.' }, []],
    [
      { abstract: 'Barley was found in 2 of 14 lymph nodes.', case: 'Barley lay in 3/14 lymph nodes.' },
      ['2 of 14 lymph nodes / 3/14 lymph nodes'],
    ],
    [
      {
        case: 'Case 1: A man came. On admission hemoglobin was 7.9 g/dL.\n\nCase 2: A woman came. On admission hemoglobin was 7.2 g/dL.',
        discussion: 'The second patient had a hemoglobin of 7.9 g/dL.',
      },
      ['7.9 / 7.2'],
    ],
    [
      {
        case: 'Case 1: A man came. On admission hemoglobin was 7.9 g/dL.\n\nCase 2: A woman came. On admission hemoglobin was 7.2 g/dL.',
        discussion: 'The first patient had a hemoglobin of 7.9 g/dL. Both patients had 7.5 g/dL or more.',
      },
      [],
    ],
    [
      {
        abstract: 'At the last follow-up 18 months after the bath she was well.',
        case: 'A woman itched. Oat baths were given. At the last follow-up 12 months later she was well.',
      },
      ['18 months after / 12 months later'],
    ],
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
      { case: `${came}An undisplaced fracture was seen.`, discussion: 'Our patient had a displaced fracture.' },
      ['displaced / undisplaced'],
    ],
    [
      {
        case: `${came}The cells were positive for CD34, desmin and vimentin, but negative for S-100 and EMA.`,
        discussion: 'In our patient the tumor was negative for CD34 and S100.',
      },
      ['CD34 / CD34'],
    ],
    [
      {
        abstract: 'The tumor of the patient was S100-positive.',
        case: `${came}The cells were negative for S-100.`,
      },
      ['S100 / S-100'],
    ],
    [
      {
        case: `${came}The cells were positive for CD34.`,
        discussion: 'In our patient the recurrence was negative for CD34.',
      },
      [],
    ],
    [
      {
        case: `${came}The cells were negative for CD3.`,
        discussion: 'In our patient CD3-positive T cells lay around.',
      },
      [],
    ],
    [{ case: `${came}She was a former smoker.`, discussion: 'Our patient was a non-smoker.' }, []],
    [
      {
        case: `${came}Imaging showed occlusion of the left popliteal artery.`,
        discussion: 'In our patient the tibial artery occlusion was treated.',
      },
      ['tibial artery occlusion / occlusion of the left popliteal artery'],
    ],
    [
      {
        case: `${came}Imaging showed occlusion of the left popliteal artery. The tibial arteries were thin.`,
        discussion: 'In our patient the tibial artery occlusion was treated.',
      },
      [],
    ],
    [
      {
        case: `${came}Imaging showed occlusion of the left internal carotid artery.`,
        discussion: 'In our patient the carotid artery occlusion was treated.',
      },
      [],
    ],
    [
      {
        abstract: 'The patient had a mass of the spine at C1-2.',
        case: `${came}A mass lay in the spine at C1. A C1-2 laminectomy was done on the spine.`,
      },
      ['C1-2 / C1'],
    ],
    [
      {
        abstract: 'The patient had a mass of the spine at T8.',
        case: `${came}A mass reached from T7 to T9 of the thoracic spine.`,
      },
      [],
    ],
    [{ abstract: 'The patient had a mass of the spine.', case: `${came}T1-weighted imaging showed the spine.` }, []],
    [
      {
        case: 'Case 1: A man came. He had a rash.\n\nCase 2: A woman came. She had a rash.',
        discussion: 'In our first patient there was no rash.',
      },
      ['rash / rash'],
    ],
    [
      {
        case: 'Case 1: A man came. He had a rash.\n\nCase 2: A woman came. She had no rash.',
        discussion: 'In our second patient there was no rash.',
      },
      [],
    ],
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
