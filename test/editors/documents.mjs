// Invented documents that the editors are given. Each title line and each blank is found by the checks by its words.

/** A report as authors type it: titles without marks, wide characters before a blank, sections that are not there. */
export const untidy = `Hiccups after a haircut: a case report

Introduction

Hiccups are common, but a haircut is rarely blamed for them.

Case presentation

A 40-year-old man from Nether Wallop presented with hiccups that had begun two days after a haircut.

“Cafe\u0301 cre\u0300me 😳👩🏽‍⚕️” was all he could say until he was given [Name the drug].

Discussion

The hiccups stopped when the hair had grown again.
`;

/** Markdown that is no case report, with a line that would be a section title in one. */
export const readme = `# Teapot

A small library that boils water.

Introduction

    npm install teapot
`;

/** A report whose citations do not stand in the order of their first appearance, and cite by key beside it. */
export const cited = `---
type: case-report
bibliography: itch.bib
---

# Barley itch: a case report

## Discussion

Barley itch is old [2]. Oats help [@moss2011]. It heals [1], as was seen before [@moss2011].

## References

1. Reed BB. Oat baths. J Farm Med. 2013;6:7-9.
2. Hay CD. Harvest rash. J Farm Med. 2014;7:1-4.
`;

/** The bibliography that it names. */
export const bibliography =
  '@article{moss2011,\n  author = {Moss, Tom A.},\n  title = {Barley itch},\n  journal = {J Farm Med},\n  year = 2011\n}\n';

/** A report with a value in one of two usual units. */
export const measured = `---
type: case-report
---

# Barley itch: a case report

## Case report

A 34-year-old woman had itching papules on both arms. Creatinine was 1.1 mg/dL. She was well.
`;

/** A report whose times can all be counted, for the picture of a timeline. */
export const dated = `# Barley itch of a baker: a case report

## Case report

A 34-year-old woman, a baker, first noticed itching papules on both forearms on 2 March 2020. She presented on 5 March 2020, and scabies was suspected. Permethrin cream was applied on 6 March 2020 without relief.

Mites were found in her barley flour on 12 March 2020, and barley itch was diagnosed. The flour was thrown away and betamethasone cream 0.1% was begun the same day. Two days later the itch was less. On 26 March 2020 the skin was clear, and on 20 September 2020 she had no relapse.

## Discussion

Barley itch is easily taken for scabies. Clinicians should ask for contact with flour when papules spare the hands.
`;

/** The same report when its citations are renumbered. */
export const renumbered = cited
  .replace('old [2]', 'old [1]')
  .replace('heals [1]', 'heals [2]')
  .replace(/1\. (Reed.*)\n2\. (Hay.*)\n/, '1. $2\n2. $1\n');

/** Turns one rule off in its folder. */
export const quietConfiguration = 'rules: {section/unmarked-heading: "off"}\n';

/** The place of some words: line and column from 1, the column in UTF-16 units. */
export function placeOf(text, words) {
  const offset = text.indexOf(words);
  if (offset < 0) throw new Error(`"${words}" is not in the text`);
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: lines.at(-1).length + 1 };
}
