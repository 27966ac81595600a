/** The name of the document in tests of the language server. */
export const uri = 'file:///work/report.md';

/** A rule that finds one thing in the untidy report and mends it safely. */
export const unmarked = 'section/unmarked-heading';

/** An invented report with one section title that has no heading mark. */
export const untidy = `# Hiccups after a haircut: a case report

## Case presentation

A 40-year-old man presented with hiccups that had begun two days after a haircut.

Discussion

Hiccups are common, but a haircut is rarely blamed.
`;

/** Markdown that is no case report. */
export const readme = `# Teapot

A small library that boils water.

Installation

    npm install teapot
`;
