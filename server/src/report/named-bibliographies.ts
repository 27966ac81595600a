import { formatOf } from '../facts/read-bibliography.ts';
import type { Span } from '../text/span.ts';
import { citations } from './citations.ts';
import { perReport, type Report } from './report.ts';

/** A bibliography file as the front matter names it. */
export interface NamedBibliography {
  /** The path as written. */
  readonly written: string;
  readonly span: Span;
  /** Is it no path that is read? What is no data file is not: a device has no end. */
  readonly isRefused: boolean;
}

/** The files under `bibliography:` in the front matter, one or a list of them, as Pandoc takes them. */
export const namedBibliographies = perReport(({ frontMatter }: Report): readonly NamedBibliography[] => {
  const value = frontMatter?.data.bibliography;
  if (!frontMatter) return [];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((written, index) => {
    if (typeof written !== 'string' || written.trim() === '') return [];
    const path = Array.isArray(value) ? ['bibliography', index] : ['bibliography'];
    const span = frontMatter.spanOf(path) ?? frontMatter.span;
    return [{ written, span, isRefused: /^[a-z][a-z0-9+.-]+:/i.test(written) || formatOf(written) === undefined }];
  });
});

/**
 * Are the bibliography files that lie beside the report to be read? Only where it cites by keys and says nowhere what
 * they mean, so that a file which belongs to something else is not opened.
 */
export function wantsFilesBeside(report: Report): boolean {
  const { bibliography, references } = report.frontMatter?.data ?? {};
  const isUnsaid = (value: unknown): boolean => value === undefined || value === null;
  if (!isUnsaid(bibliography) || !isUnsaid(references)) return false;
  return citations(report).some(({ style }) => style === 'pandoc-key');
}

/** May a file that lies beside a report be its bibliography, by its name? Other `.json` files are mostly something else. */
export function isBibliographyName(name: string): boolean {
  return /\.bib$/i.test(name) || /^references\.(?:json|ris)$/i.test(name);
}
