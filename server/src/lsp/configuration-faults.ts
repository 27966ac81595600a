import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import { createLines } from '../text/lines.ts';
import type { ClientFeatures } from './capabilities.ts';
import { toRange } from './documents.ts';
import type { SettingsSource } from './settings.ts';

/** Shows what is wrong in a configuration file at its place, and takes it away when it is mended. */
export function publishConfigurationFaults(
  connection: Connection,
  { encoding }: ClientFeatures,
): SettingsSource['tell'] {
  const shown = new Set<string>();
  return (uri, text, faults) => {
    if (faults.length === 0 && !shown.delete(uri)) return;
    if (faults.length > 0) shown.add(uri);
    const lines = createLines(text);
    const diagnostics = faults.map(({ span, message }) => ({
      range: toRange(lines, span, encoding),
      severity: DiagnosticSeverity.Error,
      source: 'casewright',
      message,
    }));
    connection.sendDiagnostics({ uri, diagnostics }).catch(() => undefined);
  };
}
