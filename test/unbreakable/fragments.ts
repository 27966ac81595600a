import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules } from '../../server/src/rules/index.ts';

const root = resolve(import.meta.dirname, '../..');

const folders = ['examples', 'test/reports'] as const;

/** The invented reports of the repository. */
export const reports: readonly string[] = folders.flatMap((folder) =>
  readdirSync(resolve(root, folder))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => readFileSync(resolve(root, folder, name), 'utf8')),
);

/** Their paragraphs, and the examples of the rules, for which a rule has something to say. */
export const passages: readonly string[] = [
  ...new Set([
    ...reports.flatMap((text) => text.split(/(?<=\n)(?:\r?\n)+/)),
    ...rules.flatMap(({ examples }) =>
      examples.map(({ flagged, clean }) => (flagged ?? clean ?? '').replace(/[⟦⟧]/g, '')),
    ),
  ]),
];

/** Their words, with what stands around them. */
export const words: readonly string[] = [...new Set(reports.flatMap((text) => text.match(/\S+\s?/g) ?? []))];

/** What changes how all that follows is read: Markdown, and characters that are counted differently by each who counts. */
export const marks: readonly string[] = [
  ...['\n', '\n\n', '\r\n', '\r', '\t', ' ', '    ', '\u00a0', '\u2028', '\u0085', '\ufeff', '\0', '\u0000\u0001'],
  ...[
    '# ',
    '## ',
    '###### ',
    '\n===\n',
    '\n---\n',
    '***',
    '**',
    '*',
    '_',
    '~',
    '~~',
    '`',
    '```\n',
    '~~~\n',
    '> ',
    '- ',
    '1. ',
  ],
  ...[
    '<!-- ',
    ' -->',
    '<!-- casewright-disable -->',
    '<!-- casewright-enable lab/unit-missing -->',
    '<sup>',
    '</sup>',
    '<br>',
  ],
  ...[
    '[',
    ']',
    '](',
    ')',
    '![',
    '[^1]',
    '[^1]: ',
    '[1]: ',
    '[@moss2011]',
    '[1,2-4]',
    '(1)',
    '^1,2^',
    '<',
    '>',
    '&nbsp;',
    '&#0;',
    '\\',
  ],
  ...[
    '| a | b |\n',
    '| - | - |\n',
    '|',
    '---\n',
    '...\n',
    'casewright:\n',
    '  rules:\n',
    'type: case-report\n',
    ': ',
    '"',
    "'",
  ],
  ...[
    '\n## References\n\n',
    '\n## Abstract\n\n',
    '\n## Case presentation\n\n',
    '\n## Abbreviations\n\n',
    '\n## Consent\n\n',
  ],
  ...[
    'é',
    'e\u0301',
    'µ',
    'μ',
    '😀',
    '👩🏽‍⚕️',
    '\ud83d',
    '\udc00',
    'İ',
    'ß',
    'ſ',
    '\u200b',
    '\u202e',
    '中',
    '½',
    '²',
    '−',
    '–',
    '—',
    '…',
  ],
  ...[
    '0',
    '1',
    '9',
    '999999999999',
    '1e999',
    '0.0001',
    '1/0',
    '31 February 2011',
    '5 mg',
    ' mmol/L',
    '%',
    '×',
    '±',
    'et al.',
    'doi:10.',
    '.',
  ],
];
