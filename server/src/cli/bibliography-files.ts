import type { Bibliography } from '../facts/bibliography.ts';
import { formatOf, mostBibliographyCharacters, readBibliography } from '../facts/read-bibliography.ts';
import { withFrontMatter } from '../lint/lint.ts';
import { bibliographyRule, lintBibliography } from '../lint/lint-bibliography.ts';
import { type LoadedBibliography, loadBibliographies, tooLong } from '../lint/load-bibliographies.ts';
import type { Settings } from '../lint/settings.ts';
import type { Report } from '../report/report.ts';
import { isAtLeast } from '../rule/severity.ts';
import { rules } from '../rules/index.ts';
import { createLines } from '../text/lines.ts';
import { textOf } from '../text/span.ts';
import type { FileResult, ShownFinding } from './file-result.ts';
import type { Host } from './host.ts';
import { folderOf, relativeTo } from './paths.ts';
import { toRange } from './range.ts';
import { toSource } from './read-source.ts';
import { remember } from './remember.ts';

/** The bibliography files that a run reads; each is read once, however many reports name it. */
export interface BibliographyFiles {
  /** The report with the files that belong to it; `path` is its own. */
  of(report: Report, path: string): Promise<Report>;
  /** What is wrong in the files of a report that was linted, whose settings say how much that weighs. */
  lint(report: Report, settings: Settings, showSource: boolean): readonly FileResult[];
}

/** Creates the reader; nothing is read before a report asks for it. */
export function createBibliographyFiles(host: Host): BibliographyFiles {
  const loaded = new Map<string, Promise<LoadedBibliography>>();
  const linted = new Map<string, FileResult>();

  return {
    of: (report, path) => loadBibliographies(report, folderOf(path), { list: (folder) => host.filesIn(folder), load }),
    lint(report, given, showSource) {
      const { settings } = withFrontMatter(report, rules, given);
      const read = report.bibliographies.filter(({ problem }) => problem === undefined);
      return read.map((bibliography) => {
        const key = `${settings.rules.get(bibliographyRule)?.severity} ${bibliography.file}`;
        const result = linted.get(key) ?? toResult(host, bibliography, settings, showSource);
        linted.set(key, result);
        return result;
      });
    },
  };

  function load(place: string): Promise<LoadedBibliography> {
    return remember(host, loaded, place, () => read(host, place));
  }
}

async function read(host: Host, place: string): Promise<LoadedBibliography> {
  const bytes = await host.readFile(place);
  if ((bytes.bytes?.length ?? 0) > mostBibliographyCharacters) return { problem: tooLong };
  const { text, problem } = toSource(host, bytes);
  if (text === undefined) return { problem };
  return { bibliography: readBibliography(place, formatOf(place) ?? 'bibtex', text) };
}

function toResult(host: Host, bibliography: Bibliography, settings: Settings, showSource: boolean): FileResult {
  const lines = createLines(bibliography.text);
  const found = lintBibliography(bibliography, rules, settings).filter(({ severity }) => isAtLeast(severity, 'info'));
  const findings = found.map((finding, index): ShownFinding => {
    const range = toRange(lines, finding.span);
    const line = textOf(bibliography.text, lines.lineSpan(range.start.line - 1));
    return {
      ...finding,
      range,
      related: [],
      fixes: [],
      stablePlace: `bibliography ${index + 1}`,
      source: showSource ? line.replace(/^\ufeff/, '') : undefined,
    };
  });
  return { path: relativeTo(host.cwd, bibliography.file), errors: [], findings };
}
