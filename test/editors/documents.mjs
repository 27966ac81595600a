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

/** Turns one rule off in its folder. */
export const quietConfiguration = 'rules: {section/unmarked-heading: "off"}\n';

/** The place of some words: line and column from 1, the column in UTF-16 units. */
export function placeOf(text, words) {
  const offset = text.indexOf(words);
  if (offset < 0) throw new Error(`"${words}" is not in the text`);
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: lines.at(-1).length + 1 };
}
