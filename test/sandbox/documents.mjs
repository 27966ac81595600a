import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An invented report with titles that \`--fix\` makes headings, a bibliography and an image. */
export const untidy = `---
type: case-report
bibliography: refs/itch.bib
---

# Barley itch in a maltster: a case report

Introduction

Barley itch is rare [@moss2019].

Case report

A 41-year-old maltster came with an itch of three weeks. On day 2 calcium was 2.3 mmol/L. After two months the itch was
gone.

![Figure 1. The malt floor.](pictures/floor.png)

Discussion

It went by itself.
`;

/** The same as \`--fix\` leaves it. */
export const tidy = untidy.replace(/^(Introduction|Case report|Discussion)$/gm, '## $1');

const bibliography = `@article{moss2019,
  author = {Moss, T. A. and Fenn, O. A.},
  title = {Barley itch in three maltsters},
  journal = {J Farm Med},
  year = {2019},
  volume = {7},
  pages = {11--19}
}
`;

/** What lies in the folder of the checks; the last ones are nobody's to read. */
const files = {
  'a.md': untidy,
  'refs/itch.bib': bibliography,
  'pictures/floor.png': Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
  '.casewright.yaml': 'profile: ./ours.yaml\nrules:\n  section/unmarked-heading: info\n',
  'ours.yaml': 'title: Annals of the Malt Floor\n',
  'node_modules/x/patient.md': untidy,
  'other/patient.md': untidy,
  'other/private.bib': bibliography,
  'secret.txt': 'nobody asked for this\n',
};

/** Writes the folder anew and gives its paths by their names in it. */
export function writeFolder(folder) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return (...names) => names.map((name) => join(folder, name));
}
