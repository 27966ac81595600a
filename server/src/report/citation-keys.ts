import { bibliographyEntries, isBibliographyWhole } from './bibliography.ts';
import { citations } from './citations.ts';
import { isCrossReference } from './cross-references.ts';
import { namedBibliographies } from './named-bibliographies.ts';
import { references } from './references.ts';
import { perReport, type Report } from './report.ts';

/** What is known of the keys that `[@key]` may name. */
export interface CitationKeys {
  has(key: string): boolean;
  /** The key that differs in capital letters alone, which Pandoc does not take for the same. */
  near(key: string): string | undefined;
}

/**
 * The keys of the list, the front matter and the bibliography files; undefined where they are not all known: no file was
 * found, one that the front matter names was not read, or a file that merely lies beside the report answers no key.
 */
export const citationKeys = perReport((report: Report): CitationKeys | undefined => {
  const filed = bibliographyEntries(report);
  const listed = new Set(references(report).flatMap(({ reference }) => reference.key?.toLowerCase() ?? []));
  if ((filed.size === 0 && listed.size === 0) || !isBibliographyWhole(report)) return undefined;
  const folded = new Map([...filed.keys()].map((key) => [key.toLowerCase(), key]));
  const keys: CitationKeys = {
    has: (key) => filed.has(key) || listed.has(key.toLowerCase()),
    near: (key) => folded.get(key.toLowerCase()),
  };
  return isNamed(report) || isMeant(report, keys) ? keys : undefined;
});

function isNamed(report: Report): boolean {
  return namedBibliographies(report).length > 0 || Array.isArray(report.frontMatter?.data.references);
}

function isMeant(report: Report, keys: CitationKeys): boolean {
  return citations(report).some(
    ({ style, targets }) => style === 'pandoc-key' && targets.some((key) => !isCrossReference(key) && keys.has(key)),
  );
}
