import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { ReferenceStyleData } from '../data/reference-style.ts';
import { allReferenceStyles, referenceStyleNamed } from '../data/reference-styles.ts';
import { usesAt } from '../report/citation-uses.ts';
import { references } from '../report/references.ts';
import { reformatEntries, reformatTitle } from '../report/reformat.ts';
import type { Section } from '../report/section.ts';
import { wantedStyle } from '../report/wanted-style.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Analysis } from './analysis.ts';
import { type ClientFeatures, organizeKind } from './capabilities.ts';
import { citeUncited } from './cite-actions.ts';
import { entryHere } from './entry-label.ts';
import { formatEntries } from './format-list.ts';
import type { LongWork } from './long-work.ts';
import { offeredRewrites, rewriteOf } from './rewrites.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/** Citations renumbered by first appearance: what editors run at a save where the author asked for it. */
export function organizeReferences(analysis: Analysis, features: ClientFeatures): CodeAction[] {
  const { title, edits } = rewriteOf(analysis, 'renumber');
  return actionOf(analysis, features, title, edits, organizeKind);
}

/** In the text, what can be done with all citations at one, and what can be cited; at an entry, the styles in which it and the list can be written. */
export function referenceRewrites(analysis: Analysis, place: Span, features: ClientFeatures): CodeAction[] {
  const { report, result } = analysis;
  const make = (title: string, edits: readonly TextEdit[]): CodeAction[] =>
    actionOf(analysis, features, title, edits, CodeActionKind.RefactorRewrite);
  const entry = entryHere(report, place.start);
  if (!entry) {
    const ofAll = usesAt(report, place.start).length > 0 ? offeredRewrites(analysis) : [];
    const rewrites = ofAll
      .map((rewrite) => rewriteOf(analysis, rewrite))
      .flatMap(({ title, edits }) => make(title, edits));
    return [...rewrites, ...listRewrites(analysis, place, features), ...citeUncited(analysis, place, features)];
  }
  const wanted = wantedStyle(report, result.settings.profile);
  const styles = [wanted, ...allReferenceStyles.filter((style) => style !== wanted)];
  return [
    ...styles.flatMap((style) => {
      const one = reformatEntries(report, [entry], style);
      return make(reformatTitle(style, one), one.edits);
    }),
    ...wholeList(analysis, features, wanted),
  ];
}

/** On the heading of the list: the whole of it in any style. */
function listRewrites(analysis: Analysis, place: Span, features: ClientFeatures): CodeAction[] {
  const { report } = analysis;
  const isHere = ({ headingSpan, role }: Section): boolean =>
    role === 'references' && headingSpan.start <= place.start && place.start <= headingSpan.end;
  if (!report.sections.some(isHere) || references(report).length === 0) return [];
  return allReferenceStyles.flatMap((style) => wholeList(analysis, features, style));
}

/** Each entry takes some milliseconds: of a longer list the edit is made when it is asked for, or not at all. */
const mostAtOnce = 20;

/** What its first entries lose tells what the list would lose. */
function wholeList(analysis: Analysis, features: ClientFeatures, style: ReferenceStyleData): CodeAction[] {
  const { report, document } = analysis;
  const all = references(report);
  const first = reformatEntries(report, all.slice(0, features.resolvesActions ? 3 : mostAtOnce), style);
  const title = reformatTitle(style, first).replace('Write in', 'Write the whole list in');
  const kind = CodeActionKind.RefactorRewrite;
  if (!features.resolvesActions)
    return all.length > mostAtOnce ? [] : actionOf(analysis, features, title, first.edits, kind);
  return [{ title, kind, data: { uri: document.uri, revision: document.revision, style: style.name } }];
}

/** What an action of a whole list carries until it is chosen. */
export interface ListRewrite {
  readonly uri: string;
  /** Of the document as it was when the action was offered. */
  readonly revision: number;
  readonly style: string;
}

/** Is it what an action of ours carries? */
export function isListRewrite(data: unknown): data is ListRewrite {
  if (typeof data !== 'object' || data === null) return false;
  const { uri, revision, style } = data as Readonly<Record<string, unknown>>;
  return typeof uri === 'string' && typeof revision === 'number' && typeof style === 'string';
}

/** The action with its edit, for the document as it was when it was offered. */
export async function withEdit(action: CodeAction, { style }: ListRewrite, work: LongWork): Promise<CodeAction> {
  const { analysis, session } = work;
  const data = referenceStyleNamed(style);
  if (!data) return action;
  const { edits } = await formatEntries(work, references(analysis.report), data);
  return { ...action, edit: toWorkspaceEdit(analysis, edits, session.features) };
}

function actionOf(
  analysis: Analysis,
  features: ClientFeatures,
  title: string,
  edits: readonly TextEdit[],
  kind: string,
): CodeAction[] {
  return edits.length > 0 ? [{ title, kind, edit: toWorkspaceEdit(analysis, edits, features) }] : [];
}
