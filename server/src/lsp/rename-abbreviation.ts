import type { WorkspaceEdit } from 'vscode-languageserver';
import { isAbbreviationShaped } from '../facts/abbreviations.ts';
import { abbreviationAt, abbreviationMentions, placesOf } from '../report/abbreviation-mentions.ts';
import type { Abbreviation } from '../report/abbreviations.ts';
import type { Report } from '../report/report.ts';
import type { Encoding } from '../text/lines.ts';
import { meaningsOf } from './abbreviation-hover.ts';
import type { Analysis } from './analysis.ts';
import type { ClientFeatures } from './capabilities.ts';
import { toRange } from './documents.ts';
import type { Renamable } from './rename-key.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/** The abbreviation at an offset as something to rename; undefined where none stands there that the report explains. */
export function renamableAbbreviation({ report }: Analysis, offset: number, encoding: Encoding): Renamable | undefined {
  const found = abbreviationAt(report, offset);
  if (!found?.short) return undefined;
  const fault = ambiguous(found.abbreviation);
  if (fault !== undefined) return { refused: fault };
  return { range: toRange(report.lines, found.short, encoding), placeholder: found.abbreviation.short };
}

/** The edits that rename it wherever it stands, the s of plurals kept; or why it cannot be so named. */
export function renameAbbreviation(
  analysis: Analysis,
  offset: number,
  newName: string,
  features: ClientFeatures,
): WorkspaceEdit | { readonly refused: string } | undefined {
  const { report } = analysis;
  const found = abbreviationAt(report, offset);
  if (!found?.short) return undefined;
  const name = newName.trim();
  const fault = ambiguous(found.abbreviation) ?? faultOf(report, found.abbreviation, name);
  if (fault !== undefined) return { refused: fault };
  const edits = abbreviationMentions(report, found.abbreviation).map(({ span }) => ({ span, newText: name }));
  return toWorkspaceEdit(analysis, edits, features);
}

function ambiguous(abbreviation: Abbreviation): string | undefined {
  return meaningsOf(abbreviation).length > 1
    ? 'It is explained in two ways in this report, and no rename can tell which is meant where.'
    : undefined;
}

function faultOf(report: Report, { short }: Abbreviation, name: string): string | undefined {
  if (name === short) return undefined;
  if (!isAbbreviationShaped(name))
    return 'An abbreviation has two to twelve letters or digits, with capitals among them.';
  return placesOf(report, name).length > 0
    ? 'This abbreviation stands for something else in this report already.'
    : undefined;
}
