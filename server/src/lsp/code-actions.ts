import { type CodeAction, type CodeActionContext, CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver';
import { tabbedTable } from '../report/tabbed-table.ts';
import type { Finding, Fix, FixSafety } from '../rule/finding.ts';
import type { Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';
import { type ClientFeatures, fixAllKind, organizeKind } from './capabilities.ts';
import { declareReport } from './declare-report.ts';
import { toDiagnostic } from './diagnostics.ts';
import { fixAll } from './fix-all.ts';
import { conversionsIn } from './lab-actions.ts';
import { madeSections } from './made-actions.ts';
import { markNotApplicable } from './mark-not-applicable.ts';
import { organizeReferences, referenceRewrites } from './reference-actions.ts';
import { suppressFinding } from './suppress-finding.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/** What can be done at a place: fixes of the findings there, the safe ones first, and then silencing them. */
export function toCodeActions(
  analysis: Analysis,
  place: Span,
  context: CodeActionContext,
  features: ClientFeatures,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (wants(context, CodeActionKind.QuickFix)) {
    if (analysis.verdict.isCaseReport) actions.push(...quickFixes(analysis, place, features));
    else if (!features.status && !isUnasked(context)) actions.push(...declaration(analysis, features));
  }
  if (wants(context, CodeActionKind.RefactorRewrite) && analysis.verdict.isCaseReport && !isUnasked(context))
    actions.push(
      ...referenceRewrites(analysis, place, features),
      ...conversions(analysis, place, features),
      ...tables(analysis, place, features),
      ...madeSections(analysis, place, features),
    );
  if (context.only && wants(context, organizeKind) && analysis.verdict.isCaseReport)
    actions.push(...organizeReferences(analysis, features));
  if (wants(context, fixAllKind) && (context.only || !isUnasked(context))) {
    const edits = fixAll(analysis);
    if (edits.length > 0) {
      actions.push({
        title: 'Mend all that can be mended safely',
        kind: fixAllKind,
        edit: toWorkspaceEdit(analysis, edits, features),
      });
    }
  }
  return actions;
}

function conversions(analysis: Analysis, place: Span, features: ClientFeatures): CodeAction[] {
  return conversionsIn(analysis.report, place).map(({ title, edits }) => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    edit: toWorkspaceEdit(analysis, edits, features),
  }));
}

function tables(analysis: Analysis, place: Span, features: ClientFeatures): CodeAction[] {
  const table = tabbedTable(analysis.report, place);
  if (!table) return [];
  const edit = toWorkspaceEdit(analysis, [table], features);
  return [{ title: 'Turn into a table', kind: CodeActionKind.RefactorRewrite, edit }];
}

/** Does the client ask for actions of the kind? */
function wants({ only }: CodeActionContext, kind: CodeActionKind): boolean {
  return !only || only.some((asked) => asked === '' || asked === kind || kind.startsWith(`${asked}.`));
}

/** Does the editor ask by itself, at each move of the cursor? */
function isUnasked({ triggerKind }: CodeActionContext): boolean {
  return triggerKind === CodeActionTriggerKind.Automatic;
}

function quickFixes(analysis: Analysis, place: Span, features: ClientFeatures): CodeAction[] {
  const here = analysis.result.findings.filter(({ span }) => span.start <= place.end && place.start <= span.end);
  const toAction = (finding: Finding, fix: Fix): CodeAction => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, analysis, features)],
    ...(features.preferredActions && fix.safety === 'safe' && { isPreferred: true }),
    edit: toWorkspaceEdit(analysis, fix.edits, features),
  });
  const actionsOf = (fixesOf: (finding: Finding) => readonly (Fix | undefined)[]): CodeAction[] =>
    here.flatMap((finding) => fixesOf(finding).flatMap((fix) => (fix ? [toAction(finding, fix)] : [])));
  const ofSafety =
    (safety: FixSafety) =>
    ({ fixes }: Finding): readonly Fix[] =>
      fixes.filter((fix) => fix.safety === safety);
  return [
    ...actionsOf(ofSafety('safe')),
    ...actionsOf(ofSafety('suggestion')),
    ...actionsOf((finding) => [markNotApplicable(analysis.report, finding)]),
    // What can be marked as not applicable need not be silenced as well: the list is long enough.
    ...actionsOf((finding) =>
      markNotApplicable(analysis.report, finding) ? [] : [suppressFinding(analysis.report, finding)],
    ),
  ];
}

/** For clients that have no command of their own for it. */
function declaration(analysis: Analysis, features: ClientFeatures): CodeAction[] {
  const edit = declareReport(analysis.report);
  if (!edit) return [];
  return [
    {
      title: 'Declare this file a case report',
      kind: CodeActionKind.QuickFix,
      edit: toWorkspaceEdit(analysis, [edit], features),
    },
  ];
}
