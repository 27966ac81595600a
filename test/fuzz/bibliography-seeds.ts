/** Invented works as BibTeX. */
export const bibtexSeeds: readonly string[] = [
  `@string{jfm = "J Farm Med"}
@comment{nothing}
@preamble{"\\newcommand{\\x}{}"}
@article{moss2011,
  author = {Moss, Tom A. and {The Barley Group} and Fenn, O. A. and others},
  title = "Barley {I}tch of the k{\\"o}nig" # { again},
  journal = jfm, year = 2011, volume = 4, number = {2}, pages = {1--9}, month = mar,
  doi = {10.5555/barley.1}, url = {https://example.org/a_b}
}
`,
  `@book(reed1999, editor = {von Reed, B. B., Jr}, title = {Oats}, publisher = {Mill}, edition = {Second}, date = {1999-05/1999-07})
@incollection{hay2000, crossref = {reed1999}, title = {Husks}, pages = {e12, 14+}}
% a line between
@article{hay2000, title = {Twice}}
`,
];

/** The same as CSL-JSON. */
export const cslSeeds: readonly string[] = [
  `[
  { "id": "moss2011", "type": "article-journal", "title": "Barley itch",
    "author": [{ "family": "Moss", "given": "Tom A.", "suffix": "Jr" }, { "literal": "The Barley Group" }],
    "container-title": "J Farm Med", "issued": { "date-parts": [[2011, "3", 4]] }, "volume": 4, "issue": "2",
    "page": "1-9", "DOI": "10.5555/barley.1" },
  { "id": 7, "title": "Husks", "editor": [{ "family": "Reed", "non-dropping-particle": "von" }], "issued": { "raw": "1999" } }
]
`,
  '{ "items": [{ "id": "hay2000", "note": "\\u00e9\\ud83d\\ude00", "issued": { "literal": "spring 2000" } }] }',
];

/** The same as CSL-YAML. */
export const cslYamlSeeds: readonly string[] = [
  `references:
- id: moss2011
  type: article-journal
  author:
  - family: Moss
    given: Tom A.
  title: Barley itch
  container-title: J Farm Med
  issued:
    date-parts: [[2011, 3]]
- id: hay2000
  title: >-
    Husks,
    again
  issued: 2000-05
`,
];

/** The same as RIS. */
export const risSeeds: readonly string[] = [
  `TY  - JOUR
ID  - moss2011
AU  - Moss, Tom A.
AU  - The Barley Group
TI  - Barley itch
T2  - J Farm Med
PY  - 2011/03/04/
VL  - 4
IS  - 2
SP  - 1
EP  - 9
DO  - 10.5555/barley.1
ER  - 

TY  - CHAP
A2  - Reed, B. B.
T1  - Husks
  and more of it
Y1  - 1999
ER  - 
`,
];
