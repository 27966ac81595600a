import { type FileError, type FileResult, type ShownFinding, summarise } from '../file-result.ts';

/** The form for programs; its fields are a promise. */
export function writeJson(results: readonly FileResult[]): string {
  const shown = {
    schemaVersion: 1,
    files: results.map(({ path, errors, findings }) => ({
      path,
      error: errors.length > 0 ? errors.map(describe).join('\n') : null,
      findings: findings.map(toJson),
    })),
    summary: summarise(results),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function describe({ message, range }: FileError): string {
  return range ? `line ${range.start.line}, column ${range.start.column}: ${message}` : message;
}

function toJson({ stablePlace: _place, source: _source, ...finding }: ShownFinding): unknown {
  return finding;
}
