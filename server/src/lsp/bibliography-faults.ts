import type { Connection, Diagnostic } from 'vscode-languageserver';
import { ruleUrl } from '../data/version.ts';
import type { Bibliography } from '../facts/bibliography.ts';
import { lintBibliography } from '../lint/lint-bibliography.ts';
import type { Settings } from '../lint/settings.ts';
import { rules } from '../rules/index.ts';
import { createLines } from '../text/lines.ts';
import type { ClientFeatures } from './capabilities.ts';
import { diagnosticSeverities } from './diagnostics.ts';
import { toRange } from './documents.ts';

/** What is wrong in bibliography files, shown in these files themselves. */
export interface BibliographyFaults {
  /** Shows what is wrong in the files of one document, under its settings. */
  show(document: string, files: readonly Bibliography[], settings: Settings): void;
  /** The document is closed: what only its files had is taken back. */
  forget(document: string): void;
}

/** Creates what shows them; nothing is shown twice. */
export function createBibliographyFaults(connection: Connection, features: ClientFeatures): BibliographyFaults {
  const shown = new Map<string, string>();
  const looked = new Map<string, { readonly faults: Bibliography['faults']; readonly severity: string }>();
  const users = new Map<string, ReadonlySet<string>>();

  return {
    show(document, files, settings) {
      users.set(document, new Set(files.map(({ file }) => file)));
      for (const file of files) if (isNew(file, settings)) send(file.file, toDiagnostics(file, settings, features));
      takeBack();
    },
    forget(document) {
      users.delete(document);
      takeBack();
    },
  };

  /** Not every version of a report may cost a look at its files, which can be long. */
  function isNew(file: Bibliography, settings: Settings): boolean {
    const severity = lintBibliography(file, rules, settings)[0]?.severity ?? 'off';
    const before = looked.get(file.file);
    looked.set(file.file, { faults: file.faults, severity });
    return before?.faults !== file.faults || before.severity !== severity;
  }

  function takeBack(): void {
    const used = new Set([...users.values()].flatMap((files) => [...files]));
    for (const uri of [...shown.keys()]) if (!used.has(uri)) send(uri, []);
    for (const uri of [...looked.keys()]) if (!used.has(uri)) looked.delete(uri);
  }

  function send(uri: string, diagnostics: Diagnostic[]): void {
    const content = JSON.stringify(diagnostics);
    if ((shown.get(uri) ?? '[]') === content) return;
    if (diagnostics.length > 0) shown.set(uri, content);
    else shown.delete(uri);
    connection.sendDiagnostics({ uri, diagnostics }).catch(() => undefined);
  }
}

function toDiagnostics(file: Bibliography, settings: Settings, features: ClientFeatures): Diagnostic[] {
  if (file.faults.length === 0) return [];
  const lines = createLines(file.text);
  return lintBibliography(file, rules, settings).map(({ span, severity, ruleId, message }) => ({
    range: toRange(lines, span, features.encoding),
    severity: diagnosticSeverities[severity],
    code: ruleId,
    source: 'casewright',
    message,
    ...(features.codeDescription && { codeDescription: { href: ruleUrl(ruleId) } }),
  }));
}
