import type { Range } from '../range.ts';

/** A place in a file; `path` is that of `FormatContext.locate`, `snippet` its words where they were asked for. */
export interface SarifPlace {
  readonly path: string;
  readonly range: Range | null;
  readonly snippet?: string | undefined;
}

/** A location of SARIF; a file that could not be read has no region. */
export function sarifLocation({ path, range, snippet }: SarifPlace): object {
  const words = snippet !== undefined && { snippet: { text: snippet } };
  return {
    physicalLocation: {
      artifactLocation: sarifArtifact(path),
      ...(range && { region: { ...sarifRegion(range), ...words } }),
    },
  };
}

/** A URI reference; only a path within the repository has a base. */
export function sarifArtifact(path: string): object {
  const uri = path.split('/').map(encodePart).join('/');
  if (uri.startsWith('//')) return { uri: `file:${uri}` };
  if (uri.startsWith('/')) return { uri: `file://${uri}` };
  const drive = /^([a-z])%3A\//i.exec(uri)?.[1];
  return drive ? { uri: `file:///${drive}:${uri.slice(4)}` } : { uri, uriBaseId: 'SRCROOT' };
}

/** Half a surrogate pair, which a name on Windows may hold, has no UTF-8. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** A region of SARIF: lines and columns from 1, the end exclusive. */
export function sarifRegion({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
