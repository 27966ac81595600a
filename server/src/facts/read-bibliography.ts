import type { Bibliography, BibliographyFormat } from './bibliography.ts';
import { readBibtex } from './bibliography-bibtex.ts';
import { readCslJson } from './bibliography-csl-json.ts';
import { readCslYaml } from './bibliography-csl-yaml.ts';
import type { Contents, Steps } from './bibliography-reading.ts';
import { readRis } from './bibliography-ris.ts';

/** A file that is longer (in UTF-16 units) is told and not read: no author's bibliography is. */
export const mostBibliographyCharacters = 50_000_000;

/** The format that the ending of a path or URI tells; undefined for what is no bibliography. */
export function formatOf(path: string): BibliographyFormat | undefined {
  const ending = /\.(bib|bibtex|json|ya?ml|ris)$/i.exec(path)?.[1]?.toLowerCase();
  switch (ending) {
    case undefined:
      return undefined;
    case 'bib':
    case 'bibtex':
      return 'bibtex';
    case 'ris':
      return 'ris';
    default:
      return 'csl-json';
  }
}

/** Reads a bibliography file at once. Never fails: what cannot be read is told, and the entries around it are there. */
export function readBibliography(file: string, format: BibliographyFormat, text: string): Bibliography {
  const steps = bibliographySteps(file, format, text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Reads a bibliography file in steps of a few milliseconds, for who must not be kept from other work. */
export function* bibliographySteps(file: string, format: BibliographyFormat, text: string): Steps<Bibliography> {
  const contents = yield* read(file, format, text);
  return { file, format, text, ...contents };
}

function read(file: string, format: BibliographyFormat, text: string): Steps<Contents> {
  switch (format) {
    case 'bibtex':
      return readBibtex(text);
    case 'ris':
      return readRis(text);
    case 'csl-json':
      return /\.ya?ml$/i.test(file) ? readCslYaml(text) : readCslJson(text);
  }
}
