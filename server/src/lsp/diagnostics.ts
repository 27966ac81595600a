import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { ruleUrl } from '../data/version.ts';
import type { Finding } from '../rule/finding.ts';
import type { Severity } from '../rule/severity.ts';
import type { Analysis } from './analysis.ts';
import type { ClientFeatures } from './capabilities.ts';
import { toRange } from './documents.ts';

/** The severities of the protocol. */
export const diagnosticSeverities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} satisfies Record<Severity, DiagnosticSeverity>;

/** The findings of a look, as the client can take them. */
export function toDiagnostics(analysis: Analysis, features: ClientFeatures): Diagnostic[] {
  return analysis.result.findings.map((finding) => toDiagnostic(finding, analysis, features));
}

/** One finding as the client can take it. */
export function toDiagnostic(finding: Finding, { document, report }: Analysis, features: ClientFeatures): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(report.lines, finding.span, features.encoding),
    severity: diagnosticSeverities[finding.severity],
    code: finding.ruleId,
    source: 'casewright',
    message: finding.message,
  };
  if (features.codeDescription) diagnostic.codeDescription = { href: ruleUrl(finding.ruleId) };
  if (features.unnecessaryTag && finding.unnecessary) diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (features.relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(({ message, span }) => ({
      message,
      location: { uri: document.uri, range: toRange(report.lines, span, features.encoding) },
    }));
  }
  return diagnostic;
}
