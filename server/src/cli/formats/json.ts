import { type FileError, type FileResult, type ShownFinding, summarise } from '../file-result.ts';

/** The form for programs; its fields are a promise (`lint-schema.ts`). */
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

/** By name, so that nothing that another format may show comes in unasked, such as words of the report. */
function toJson({ ruleId, severity, message, range, related, cites, fixes }: ShownFinding): unknown {
  const places = related.map((place) => ({ message: place.message, range: place.range }));
  const shownFixes = fixes.map(({ title, safety, edits }) => ({ title, safety, edits }));
  return { ruleId, severity, message, range, related: places, cites, fixes: shownFixes };
}
