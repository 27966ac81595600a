import type { Role } from '../data/roles.ts';
import { statementRoles } from '../data/roles.ts';
import type { Block } from '../markdown/block.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { type HeadingRole, roleOfHeading } from './heading-role.ts';
import { perBlock } from './per-block.ts';

/** How a heading is set: with Markdown's marks, as a bold line, as a bare line, or as a label that text follows. */
export type HeadingForm = 'marked' | 'bold' | 'bare' | 'run-in';

/** A block, or the beginning of one, that heads a section. */
export interface Heading {
  readonly form: HeadingForm;
  /** The words as written, without markup. */
  readonly text: string;
  /** Depth of a marked heading, 0 for the others. */
  readonly depth: number;
  /** The heading with its markup, relative to the block. */
  readonly span: Span;
  /** Where the text that it heads begins, relative to the block. */
  readonly bodyStart: number;
  readonly role: HeadingRole | undefined;
}

/** The heading that a block is or begins with. */
export const headingOf = perBlock((block: Block): Heading | undefined => {
  if (block.kind === 'heading') return markedHeading(block);
  if (block.kind !== 'paragraph') return undefined;
  return boldLine(block) ?? runInLabel(block) ?? bareLine(block);
});

function markedHeading(block: Block): Heading {
  const words = trimSpan(block.prose, { start: 0, end: block.prose.length });
  const text = block.source
    .slice(words.start, words.end)
    .replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, (m) => (m.length > 1 ? '' : m));
  return {
    form: 'marked',
    text,
    depth: block.depth,
    span: { start: 0, end: block.source.length },
    bodyStart: block.source.length,
    role: roleOfHeading(text),
  };
}

/** `**Case presentation**` alone in its paragraph. */
function boldLine(block: Block): Heading | undefined {
  const [bold] = block.strong;
  if (!bold || block.strong.length !== 1 || bold.start !== 0 || bold.end < block.source.trimEnd().length)
    return undefined;
  const text = block.prose.slice(bold.start, bold.end).trim();
  if (/[\r\n]/.test(text) || text.length > 80 || /[.!?]$/.test(text) || /^(?:figure|table|fig|tab)\b/i.test(text))
    return undefined;
  return heading('bold', text, bold, block.source.length);
}

/** Roles that a label without bold type may open: others are too common in running text. */
const plainLabels: ReadonlySet<Role> = new Set([...statementRoles, 'abstract', 'keywords', 'patient-perspective']);

/** `**Keywords:** a; b`, `**Abstract.** ...` or `Keywords: a; b` at the beginning of a paragraph. */
function runInLabel(block: Block): Heading | undefined {
  const bold = block.strong[0];
  if (bold && bold.start === 0) {
    const inside = block.prose.slice(bold.start, bold.end).trim();
    const after = /^\s*[:.\u2014-]/.exec(block.prose.slice(bold.end));
    const role = /[:.]$/.test(inside) || after ? roleOfHeading(inside) : undefined;
    if (!role || role.match === 'holds') return undefined;
    return heading('run-in', inside, bold, bold.end + (after?.[0].length ?? 0), role);
  }
  const label = /^\s{0,9}([\p{L}][\p{L}' -]{3,40}?)\s?:(?=\s)/u.exec(block.prose);
  if (!label?.[1]) return undefined;
  const role = roleOfHeading(label[1]);
  if (role?.match !== 'exact' || !plainLabels.has(role.role)) return undefined;
  return heading('run-in', label[1], trimSpan(block.prose, { start: 0, end: label[0].length }), label[0].length, role);
}

/** A first line that is nothing but a known section title. */
function bareLine(block: Block): Heading | undefined {
  const end = block.prose.search(/[\r\n]/);
  const alone = end < 0 || block.prose.slice(end).trim() === '';
  const line = trimSpan(block.prose, { start: 0, end: end < 0 ? block.prose.length : end });
  const text = block.prose.slice(line.start, line.end);
  const role = roleOfTitleLine(text);
  if (!role || (!alone && role.match !== 'exact')) return undefined;
  return heading('bare', text, line, alone ? block.source.length : line.end, role);
}

function roleOfTitleLine(text: string): HeadingRole | undefined {
  if (!text || text.length > 60 || !/^[\p{Lu}\d(]/u.test(text) || /[.!?,;]$/.test(text)) return undefined;
  const role = roleOfHeading(text);
  return role?.match === 'holds' ? undefined : role;
}

/** Is a line, without the blanks around it, nothing but a known section title, so that it heads the text below it? */
export function isTitleLine(text: string): boolean {
  return roleOfTitleLine(text)?.match === 'exact';
}

function heading(form: HeadingForm, text: string, span: Span, bodyStart: number, role = roleOfHeading(text)): Heading {
  const label = text.replace(/[:.\u2014-]+$/, '').trim();
  return { form, text: form === 'run-in' ? label : text, depth: 0, span, bodyStart, role };
}
