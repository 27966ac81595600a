import { type LintResult, lint, withFrontMatter } from '../lint/lint.ts';
import { createBlockCache } from '../markdown/read-blocks.ts';
import { type Report, readReport } from '../report/report.ts';
import { rules } from '../rules/index.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { unescaped } from '../text/unescaped.ts';
import type { BibliographyFaults } from './bibliography-faults.ts';
import type { BibliographyFiles } from './bibliography-files.ts';
import { countItems } from './count-items.ts';
import type { Documents, OpenDocument } from './documents.ts';
import { keyOf, withoutHalfWritten } from './half-written.ts';
import type { ImageFiles } from './image-files.ts';
import type { DocumentStatus } from './protocol.ts';
import type { DocumentSettings, SettingsStore } from './settings.ts';
import { steadyText } from './steady-text.ts';
import { readVerdict, type Verdict } from './verdict.ts';

/** One version of a document, read and judged under the settings of the moment. */
export interface Analysis {
  readonly document: OpenDocument;
  readonly report: Report;
  /** What the findings and the items are of: in a draft the report without what is half-typed, else the report itself. */
  readonly judged: Report;
  readonly verdict: Verdict;
  /** What was found; nothing in a document that is no case report. */
  readonly result: LintResult;
  /** Are there findings that wait until the author pauses? */
  readonly waits: boolean;
  readonly settings: DocumentSettings;
  /** Equal for two looks that had the same text and the same settings. */
  readonly id: string;
}

/** Reads documents, each version of them once. */
export interface Analyst {
  /** The look at a document as it is now, under the settings of now; undefined where it is not open. */
  look(uri: string): Promise<Analysis | undefined>;
  /** A file that is not open, with this text. */
  read(uri: string, text: string): Promise<Analysis>;
  forget(uri: string): void;
}

/** What an analyst works with. */
export interface AnalystParts {
  readonly documents: Documents;
  readonly store: SettingsStore;
  readonly bibliographies: BibliographyFiles;
  readonly images: ImageFiles;
  readonly bibliographyFaults: BibliographyFaults;
  /** Where a document is taken to stand, also if it was never saved. */
  placeOf(uri: string): string;
  warn(message: string): void;
}

/** Creates an analyst. */
export function createAnalyst(parts: AnalystParts): Analyst {
  const { documents, store, bibliographies, bibliographyFaults, images, warn } = parts;
  const known = new Map<string, { readonly id: string; readonly analysis: Promise<Analysis> }>();
  /** What was told of each document when it was last looked at. */
  const told = new Map<string, ReadonlySet<string>>();
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
    async read(uri, text) {
      const id = `${fingerprint(text)}.${store.generation()}.${bibliographies.generation()}.${images.generation()}`;
      const document = { uri, version: 0, text, revision: 0, cache: createBlockCache() };
      return analyse(document, await store.forDocument(uri), parts, id);
    },
    forget(uri) {
      known.delete(uri);
      told.delete(uri);
    },
  };

  function analyseOnce(document: OpenDocument, id: string): Promise<Analysis> {
    const before = known.get(document.uri);
    if (before?.id === id) return before.analysis;
    const analysis = store
      .forDocument(document.uri)
      .then((settings) => analyse(document, settings, parts, id))
      .then((whole) => withoutWaiting(whole, told.get(document.uri)));
    known.set(document.uri, { id, analysis });
    analysis.then(
      ({ report, result }) => {
        if (documents.get(document.uri)) told.set(document.uri, new Set(result.findings.map(keyOf)));
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
  { store, bibliographies, images, placeOf }: AnalystParts,
  id: string,
): Promise<Analysis> {
  const read = (text: string): Report => readReport(text, { cache: document.cache, language: given.settings.language });
  const settingsOf = (one: Report): Promise<DocumentSettings> =>
    store.forFrontMatter(given, one.frontMatter?.data.casewright, document.uri);
  const alone = read(document.text);
  const asItStands = await settingsOf(alone);
  const { typedAt } = document;
  const isDraft = (): boolean => withFrontMatter(alone, rules, asItStands.settings).settings.stage === 'draft';
  const steady = typedAt !== undefined && isDraft() ? steadyText(document.text, typedAt) : undefined;
  const settled = steady === undefined ? alone : read(steady);
  const settings = settled === alone ? asItStands : await settingsOf(settled);
  const verdict = readVerdict(settled, settings.settings.files, relativeTo(settings.filesFolder, document.uri));
  const place = placeOf(document.uri);
  const whole = async (one: Report): Promise<Report> =>
    verdict.isCaseReport ? images.of(await bibliographies.of(one, place), place) : one;
  const report = await whole(alone);
  const isWaiting = settled !== alone;
  const judged = isWaiting ? await whole(settled) : report;
  const result = verdict.isCaseReport
    ? lint(judged, rules, settings.settings)
    : { findings: [], failures: [], settings: settings.settings, declarations: [] };
  return { document, report, judged, verdict, result, waits: isWaiting, settings, id };
}

/** In a draft, what only the half-written section brings is not told yet. */
function withoutWaiting(whole: Analysis, told: ReadonlySet<string> | undefined): Analysis {
  const { document, judged, result } = whole;
  if (result.settings.stage !== 'draft' || document.typedAt === undefined || !told) return whole;
  const findings = withoutHalfWritten(result.findings, judged, document.typedAt, told);
  const waits = whole.waits || findings.length < result.findings.length;
  return { ...whole, result: { ...result, findings }, waits };
}

function relativeTo(folder: string | undefined, uri: string): string | undefined {
  if (folder === undefined || !uri.startsWith(`${folder}/`)) return undefined;
  return unescaped(uri.slice(folder.length + 1));
}

/** What the client may know of a look: numbers and reasons, no text. */
export function toStatus({ document, judged, verdict, result }: Analysis): DocumentStatus {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of result.findings) counts[severity]++;
  return {
    uri: document.uri,
    version: document.version,
    isCaseReport: verdict.isCaseReport,
    why: verdict.why,
    counts,
    items: verdict.isCaseReport ? countItems({ judged, result }) : null,
    stage: result.settings.stage,
  };
}
