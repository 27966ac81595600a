import { type LintResult, lint } from '../lint/lint.ts';
import { type Report, readReport } from '../report/report.ts';
import { rules } from '../rules/index.ts';
import type { BibliographyFaults } from './bibliography-faults.ts';
import type { BibliographyFiles } from './bibliography-files.ts';
import type { Documents, OpenDocument } from './documents.ts';
import type { ImageFiles } from './image-files.ts';
import type { DocumentStatus } from './protocol.ts';
import type { DocumentSettings, SettingsStore } from './settings.ts';
import { readVerdict, type Verdict } from './verdict.ts';

/** One version of a document, read and judged under the settings of the moment. */
export interface Analysis {
  readonly document: OpenDocument;
  readonly report: Report;
  readonly verdict: Verdict;
  /** What was found; nothing in a document that is no case report. */
  readonly result: LintResult;
  readonly settings: DocumentSettings;
  /** Equal for two looks that had the same text and the same settings. */
  readonly id: string;
}

/** Reads documents, each version of them once. */
export interface Analyst {
  /** The look at a document as it is now, under the settings of now; undefined where it is not open. */
  look(uri: string): Promise<Analysis | undefined>;
  forget(uri: string): void;
}

/** What an analyst works with. */
export interface AnalystParts {
  readonly documents: Documents;
  readonly store: SettingsStore;
  readonly bibliographies: BibliographyFiles;
  readonly images: ImageFiles;
  readonly bibliographyFaults: BibliographyFaults;
  warn(message: string): void;
}

/** Creates an analyst. */
export function createAnalyst(parts: AnalystParts): Analyst {
  const { documents, store, bibliographies, bibliographyFaults, images, warn } = parts;
  const known = new Map<string, { readonly id: string; readonly analysis: Promise<Analysis> }>();
  const idOf = ({ revision }: OpenDocument): string =>
    `${revision}.${store.generation()}.${bibliographies.generation()}.${images.generation()}`;

  return {
    async look(uri) {
      for (;;) {
        const document = documents.get(uri);
        if (!document) return undefined;
        const id = idOf(document);
        const analysis = await analyseOnce(document, id);
        const now = documents.get(uri);
        if (now && idOf(now) === id) return analysis; // else it changed while the settings were on their way
      }
    },
    forget: (uri) => void known.delete(uri),
  };

  function analyseOnce(document: OpenDocument, id: string): Promise<Analysis> {
    const before = known.get(document.uri);
    if (before?.id === id) return before.analysis;
    const analysis = store.forDocument(document.uri).then((settings) => analyse(document, settings, parts, id));
    known.set(document.uri, { id, analysis });
    analysis.then(
      ({ report, result }) => {
        if (documents.get(document.uri)) bibliographyFaults.show(document.uri, report.bibliographies, result.settings);
        for (const { ruleId, error } of result.failures) warn(`${ruleId} failed (${error}); please report it`);
      },
      () => undefined, // told by who waits for it
    );
    return analysis;
  }
}

async function analyse(
  document: OpenDocument,
  given: DocumentSettings,
  { store, bibliographies, images }: AnalystParts,
  id: string,
): Promise<Analysis> {
  const alone = readReport(document.text, { cache: document.cache, language: given.settings.language });
  const settings = await store.forFrontMatter(given, alone.frontMatter?.data.casewright, document.uri);
  const verdict = readVerdict(alone, settings.settings.files, relativeTo(settings.filesFolder, document.uri));
  const report = verdict.isCaseReport
    ? await images.of(await bibliographies.of(alone, document.uri), document.uri)
    : alone;
  const result = verdict.isCaseReport
    ? lint(report, rules, settings.settings)
    : { findings: [], failures: [], settings: settings.settings, declarations: [] };
  return { document, report, verdict, result, settings, id };
}

function relativeTo(folder: string | undefined, uri: string): string | undefined {
  if (folder === undefined || !uri.startsWith(`${folder}/`)) return undefined;
  const path = uri.slice(folder.length + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray percent sign
  }
}

/** What the client may know of a look: numbers and reasons, no text. */
export function toStatus({ document, verdict, result }: Analysis): DocumentStatus {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of result.findings) counts[severity]++;
  return {
    uri: document.uri,
    version: document.version,
    isCaseReport: verdict.isCaseReport,
    why: verdict.why,
    counts,
  };
}
