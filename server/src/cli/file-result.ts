import type { FixSafety } from '../rule/finding.ts';
import { isAtLeast, type Severity } from '../rule/severity.ts';
import type { ChangedSeverities } from './changed-severities.ts';
import type { ItemStatuses } from './item-statuses.ts';
import { plural } from './plural.ts';
import type { Range } from './range.ts';

/** An edit with its place in lines and columns. */
export interface ShownEdit {
  readonly range: Range;
  readonly newText: string;
}

/** A fix with places in lines and columns. */
export interface ShownFix {
  readonly title: string;
  readonly safety: FixSafety;
  readonly edits: readonly ShownEdit[];
  /** Does it write words of the report that stand elsewhere in it? */
  readonly quotes?: boolean;
}

/** A further place that belongs to a finding. */
export interface ShownPlace {
  readonly message: string;
  readonly range: Range;
  /** Its words, only where the user asked for them. */
  readonly snippet?: string;
}

/** A finding as formats write it. It keeps no text of the report but what the contract allows. */
export interface ShownFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly ShownPlace[];
  readonly cites: readonly string[];
  readonly fixes: readonly ShownFix[];
  /** Where it stands, in words that stay the same when lines move: section roles and a running number. */
  readonly stablePlace: string;
  /** The line that it begins in, only where the user asked to see it. */
  readonly source: string | undefined;
  /** Its words, only where the user asked for them. */
  readonly snippet?: string;
}

/** Why a file could not be read, wholly or in part: a sentence without a full stop. */
export interface FileError {
  readonly message: string;
  readonly range: Range | null;
}

/** All that is told of one file. */
export interface FileResult {
  readonly path: string;
  readonly errors: readonly FileError[];
  readonly findings: readonly ShownFinding[];
  /** How many blanks wait to be filled at which a draft only hints, so that they are no findings; undefined for none. */
  readonly blanks?: number;
  /** The severities that settings changed, `off` among them, by rule; undefined where the file is no report. */
  readonly severities?: ChangedSeverities;
  /** How the report stands with its guideline, only where the user asked for it. */
  readonly items?: ItemStatuses;
}

/** How many findings of each severity there are, and in how many files was looked. */
export interface Summary {
  readonly files: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** Counts the findings. */
export function summarise(results: readonly FileResult[]): Summary {
  const count = (severity: Severity): number =>
    results.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
  return { files: results.length, error: count('error'), warning: count('warning'), info: count('info') };
}

/** How many files were looked through: one that could not be read is no file without findings. */
export function countRead(results: readonly FileResult[]): number {
  return results.filter(({ errors, findings }) => errors.length === 0 || findings.length > 0).length;
}

/** `2 files could not be read.`; undefined where all were. */
export function tellUnread(results: readonly FileResult[]): string | undefined {
  const unread = results.filter(({ errors }) => errors.length > 0);
  if (unread.length === 0) return undefined;
  const isSomeInPart = unread.some(
    ({ errors, findings }) => findings.length > 0 || errors.some(({ range }) => range !== null),
  );
  return `${plural(unread.length, 'file')} could not be read${isSomeInPart ? ' in full' : ''}.`;
}

/** The results without findings that are lighter than the severity. */
export function atLeast(results: readonly FileResult[], severity: Severity): readonly FileResult[] {
  return results.map((result) => ({
    ...result,
    findings: result.findings.filter((finding) => isAtLeast(finding.severity, severity)),
  }));
}

/** A result that says only why the file could not be read. */
export function failed(path: string, ...messages: readonly string[]): FileResult {
  return { path, errors: messages.map((message) => ({ message, range: null })), findings: [] };
}
