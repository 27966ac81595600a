import { type CodeAction, type CodeActionContext, CodeActionKind } from 'vscode-languageserver';
import type { Edit, Finding } from '../rule/finding.ts';
import type { Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';
import { type ClientFeatures, fixAllKind } from './capabilities.ts';
import { declareReport } from './declare-report.ts';
import { toDiagnostic } from './diagnostics.ts';
import { fixAll } from './fix-all.ts';
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
    else if (context.diagnostics.length === 0) actions.push(...declaration(analysis, features));
  }
  if (wants(context, fixAllKind)) {
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

/** Does the client ask for actions of the kind? */
function wants({ only }: CodeActionContext, kind: CodeActionKind): boolean {
  return !only || only.some((asked) => asked === '' || asked === kind || kind.startsWith(`${asked}.`));
}

function quickFixes(analysis: Analysis, place: Span, features: ClientFeatures): CodeAction[] {
  const here = analysis.result.findings.filter(({ span }) => span.start <= place.end && place.start <= span.end);
  const action = (finding: Finding, title: string, edits: readonly Edit[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, analysis, features)],
    edit: toWorkspaceEdit(analysis, edits, features),
  });
  const fixes = here.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
  const bySafety = (safety: string) =>
    fixes
      .filter(({ fix }) => fix.safety === safety)
      .map(({ finding, fix }) => ({
        ...action(finding, fix.title, fix.edits),
        ...(safety === 'safe' && { isPreferred: true }),
      }));
  const silencing = here.flatMap((finding) => {
    const fix = suppressFinding(analysis.report, finding);
    return fix ? [action(finding, fix.title, fix.edits)] : [];
  });
  return [...bySafety('safe'), ...bySafety('suggestion'), ...silencing];
}

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
