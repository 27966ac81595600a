import { CompletionItemKind } from 'vscode-languageserver';
import { type Analyte, analytes } from '../data/analytes.ts';
import { nameAt } from '../facts/quantity-names.ts';
import type { Block, PlacedBlock } from '../markdown/block.ts';
import type { Report } from '../report/report.ts';
import { unitChoices } from '../report/unit-choices.ts';
import type { Span } from '../text/span.ts';
import { type ItemAt, lineBefore } from './completion-item.ts';
import { asShown } from './shown-unit.ts';

/** In the first cell of a row of a laboratory table, the analytes that it does not have yet. */
export function analyteItems(report: Report, offset: number): readonly ItemAt[] {
  const typed = /^[ \t]{0,3}\|?[ \t]*((?:[\p{L}\d][^|]{0,40})?)$/u.exec(lineBefore(report, offset))?.[1];
  const placed = report.blocks.find(({ start, end }) => start < offset && offset <= end + 1);
  if (typed === undefined || placed?.block.kind !== 'table') return [];
  const others = otherNames(placed, offset);
  if (!others) return [];
  const isCapital = others.written.every((text) => /^\p{Lu}/u.test(text));
  const span = { start: offset - typed.length, end: offset };
  return analytes
    .filter(({ name }) => !others.analytes.has(name))
    .map((analyte) => {
      const name = isCapital ? capitalised(analyte.name) : analyte.name;
      const units = unitChoices(report, analyte.name)
        .slice(0, 2)
        .map(({ text }) => asShown(text));
      return {
        label: name,
        kind: CompletionItemKind.Value,
        ...(units.length > 0 && { detail: units.join(' or ') }),
        filterText: [name, ...namesOf(analyte)].join(' '),
        span,
        newText: name,
      };
    });
}

/** The analytes in the first cells of the other rows; undefined where the table is none of a laboratory. */
function otherNames(
  { block, start }: PlacedBlock,
  offset: number,
): { readonly analytes: ReadonlySet<string>; readonly written: readonly string[] } | undefined {
  const isHere = (cell: Span): boolean => start + cell.start <= offset && offset <= start + cell.end;
  const first = block.rows.slice(1).flatMap(([cell]) => cell ?? []);
  if (!first.some(isHere)) return undefined;
  const cells = first.filter((cell) => !isHere(cell)).map((cell) => textOf(block, cell));
  const written = cells.filter((text) => text !== '');
  const named = written.flatMap((text) => analyteOf(text) ?? []);
  return named.length > 0 && named.length * 2 > written.length ? { analytes: new Set(named), written } : undefined;
}

function textOf({ prose }: Block, { start, end }: Span): string {
  return prose.slice(start, end).replace(/\|/g, ' ').trim();
}

function analyteOf(text: string): string | undefined {
  const name = nameAt(text, 0);
  if (!name || !('subjects' in name)) return undefined;
  const lab = name.subjects.find((subject) => subject.type === 'lab');
  return lab?.analyte.name;
}

/** Other names by which it is looked for; those of other languages and with signs would only fit by chance. */
function namesOf({ written, symbols }: Analyte): readonly string[] {
  return [...written, ...symbols].filter((name) => /^[\x20-\x7f]{1,40}$/.test(name)).slice(0, 8);
}

function capitalised(name: string): string {
  return /^\p{Ll}{2}/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name; // not pH
}
