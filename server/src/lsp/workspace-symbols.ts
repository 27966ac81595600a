import { type CancellationToken, type ResponseError, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Analysis } from './analysis.ts';
import { toRange } from './documents.ts';
import { guard } from './guard.ts';
import type { Session } from './session.ts';
import { outlinedSections } from './symbols.ts';

/** More than this nobody looks through: one types on. */
const most = 500;

/** The titles and sections of the reports that are open, those whose letters hold those of the query in their order. */
export function workspaceSymbols(
  session: Session,
  query: string,
  token: CancellationToken,
): Promise<SymbolInformation[] | ResponseError<never>> {
  return guard<SymbolInformation[]>(session, 'workspace symbols', token, [], async () => {
    const found: SymbolInformation[] = [];
    for (const { uri } of session.documents.all()) {
      if (token.isCancellationRequested || found.length >= most) break;
      const analysis = await session.analyst.look(uri);
      if (analysis?.verdict.isCaseReport) found.push(...symbolsOf(analysis, query, session));
    }
    return found.slice(0, most);
  });
}

function symbolsOf({ report, document }: Analysis, query: string, { features }: Session): SymbolInformation[] {
  const title = report.title?.text.replace(/\s+/g, ' ').trim() ?? '';
  const sections = outlinedSections(report).filter(({ section }) => section?.role !== 'title');
  const place = (start: number, end: number): SymbolInformation['location'] => ({
    uri: document.uri,
    range: toRange(report.lines, { start, end }, features.encoding),
  });
  const all: SymbolInformation[] = [
    ...(report.title && title !== ''
      ? [{ name: title, kind: SymbolKind.File, location: place(report.title.span.start, report.title.span.end) }]
      : []),
    ...sections.map(({ name, kind, selection }) => ({
      name,
      kind,
      location: place(selection.start, selection.end),
      ...(title !== '' && { containerName: title }),
    })),
  ];
  return all.filter(({ name }) => holdsLetters(name.toLowerCase(), query.toLowerCase()));
}

/** As clients search: "cspr" fits "Case presentation". */
function holdsLetters(name: string, query: string): boolean {
  let at = 0;
  for (const letter of query.replace(/\s+/g, '')) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
