import type { ReferenceStyleData } from '../data/reference-style.ts';
import type { Work } from '../facts/work.ts';
import { type FieldValues, fieldValues } from './format-work-fields.ts';
import { type PatternField, type PatternNode, patternNodes } from './format-work-pattern.ts';
import { joinRuns, plainRuns, type Run } from './format-work-runs.ts';

/** A stretch of a formatted entry: the value of a field, or what stands between. */
export interface WorkPart extends Run {
  readonly field: PatternField | undefined;
}

/** One work as an entry in a style, in Markdown; with a number it begins with the label of the style. */
export function formatWork(work: Work, style: ReferenceStyleData, number?: number): string {
  return labelOf(style, number) + joinRuns(workParts(work, style));
}

/** The same without markup. */
export function formatWorkPlain(work: Work, style: ReferenceStyleData, number?: number): string {
  return labelOf(style, number) + plainRuns(workParts(work, style));
}

function labelOf({ label }: ReferenceStyleData, number: number | undefined): string {
  return number === undefined ? '' : label.replace('1', `${number}`);
}

/** An entry in parts, so that each field has its place in it. */
export function workParts(work: Work, style: ReferenceStyleData): readonly WorkPart[] {
  const parts: WorkPart[] = [];
  for (const part of render(patternNodes(style.patterns[work.type]), fieldValues(work, style)) ?? [])
    append(parts, part);
  const last = parts.at(-1);
  if (last && !last.field) parts[parts.length - 1] = { ...last, text: last.text.trimEnd() };
  return parts;
}

/** Undefined if a field right inside has no value, a test fails, or there is nothing to print. */
function render(nodes: readonly PatternNode[], values: FieldValues): WorkPart[] | undefined {
  const parts: WorkPart[] = [];
  let hasReason = false;
  for (const node of nodes) {
    if (node.kind === 'text') parts.push({ text: node.text, italic: node.italic, bold: node.bold, field: undefined });
    else if (node.kind === 'group') {
      const printed = firstPrinted(node.options, values);
      hasReason ||= printed !== undefined;
      parts.push(...(printed ?? []));
    } else {
      const value = values[node.field];
      if (node.kind === 'test' ? (value !== null) !== node.wanted : value === null) return undefined;
      hasReason = true;
      if (node.kind === 'test') continue;
      for (const run of value ?? [])
        parts.push({ text: run.text, italic: run.italic !== node.italic, bold: node.bold, field: node.field });
    }
  }
  return hasReason ? parts : undefined;
}

function firstPrinted(options: readonly (readonly PatternNode[])[], values: FieldValues): WorkPart[] | undefined {
  for (const option of options) {
    const printed = render(option, values);
    if (printed) return printed;
  }
  return undefined;
}

/** Joins without doubled stops and spaces: "association?" and ". " give one mark, "Press; " and "." give "Press.", and what would part a year that lacks goes. */
function append(parts: WorkPart[], part: WorkPart): void {
  const before = parts.at(-1);
  let { text } = part;
  if (part.field === undefined) {
    if (!before) text = text.replace(/^[\s.,:;]+/, '');
    else if (text.startsWith('.')) {
      const trimmed = before.field === undefined ? before.text.replace(/[\s,;:]{1,9}$/, '') : before.text;
      if (trimmed === '') parts.pop();
      else parts[parts.length - 1] = { ...before, text: trimmed };
      if (/[.?!]$/.test(parts.at(-1)?.text ?? '.')) text = text.slice(1);
    } else if (/\s$/.test(before.text)) text = text.replace(/^[;:,]?\s*/, '');
  }
  if (text !== '') parts.push({ ...part, text });
}
