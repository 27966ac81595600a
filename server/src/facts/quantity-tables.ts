import type { Analyte } from '../data/analytes.ts';
import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { subjectFor } from './quantity-fit.ts';
import type { Flag } from './quantity-flags.ts';
import type { Measurement } from './quantity-links.ts';
import type { Name, Subject } from './quantity-names.ts';
import type { UnitPlace } from './quantity-owners.ts';
import { markReferences, type Reference, rangeOf } from './quantity-references.ts';
import { type Quantity, type Token, tokensOf } from './quantity-tokens.ts';
import { type Unit, unitAt } from './quantity-unit.ts';

/** A row or a column of a table: what it measures, with all that its head says. */
interface Line {
  readonly name: Name;
  readonly unit: Unit | undefined;
}

/** A cell without its bar. */
interface Cell {
  readonly span: Span;
  readonly text: string;
}

/** The values of a table: analytes in the first columns or in the head, units and ranges beside them. */
export function tableMeasurements(block: Block): Measurement[] {
  const grid = block.rows.map((row) => row.map((cell) => toCell(block.prose, cell)));
  const [head = [], ...body] = grid;
  const column = nameColumn(block.prose, body);
  const inRows = column === undefined ? [] : body.filter((row) => nameIn(block.prose, row[column]));
  const inHead = head.filter((cell) => nameIn(block.prose, cell));
  if (column !== undefined && inRows.length >= inHead.length) return fromRows(block.prose, head, body, column);
  return inHead.length > 0 ? fromColumns(block.prose, head, body) : [];
}

function toCell(prose: string, cell: Span): Cell {
  const start = prose.charAt(cell.start) === '|' ? cell.start + 1 : cell.start;
  const end = prose.charAt(cell.end - 1) === '|' && cell.end > start ? cell.end - 1 : cell.end;
  const span = trimSpan(prose, { start, end });
  return { span, text: prose.slice(span.start, span.end) };
}

/** Which of the first two columns names the most analytes or signs? */
function nameColumn(prose: string, body: readonly (readonly Cell[])[]): number | undefined {
  const counts = [0, 1].map((column) => body.filter((row) => nameIn(prose, row[column])).length);
  const [first = 0, second = 0] = counts;
  if (first === 0 && second === 0) return undefined;
  return first >= second ? 0 : 1;
}

/** The name that a cell begins with; a cell that tells more than a name and its unit is prose. */
function nameIn(prose: string, cell: Cell | undefined): Name | undefined {
  if (!cell || cell.text.length > 90) return undefined;
  const tokens = tokensOf(prose, cell.span);
  const first = tokens.findIndex((token) => token.kind === 'name');
  const lead = tokens.slice(0, Math.max(first, 0));
  const token = tokens[first];
  const isPlain = lead.every((t) => t.kind === 'word' || t.kind === 'mark') && lead.length <= 3;
  return token?.kind === 'name' && isPlain ? token.name : undefined;
}

/** The unit that a head tells: "Haemoglobin (g/dL)", "CRP, mg/L". */
function unitIn(prose: string, cell: Cell): Unit | undefined {
  for (const match of allMatches(cell.text, /[([,;:]\s{0,3}|\s(?=[%×x]|10\s{0,6}\^|\p{L}{1,4}\/)/gu)) {
    const unit = unitAt(prose, cell.span.start + match.index + match[0].length);
    if (
      unit &&
      unit.span.end <= cell.span.end &&
      /^\s*(?:[)\],;*†‡]|$)/.test(prose.slice(unit.span.end, cell.span.end))
    ) {
      return unit;
    }
    if (unit && unit.span.end <= cell.span.end && /[([]/.test(match[0])) return unit;
  }
  return undefined;
}

type ColumnUse = 'value' | 'unit' | 'range' | 'none';

function useOf(head: Cell | undefined): ColumnUse {
  const text = head?.text.toLowerCase().trim() ?? '';
  if (/^(?:units?|units? of measure(?:ment)?|unidad(?:es)?|unités?|einheit(?:en)?)$/.test(text)) return 'unit';
  if (/\b(?:normal|reference|ref)\b|^ranges?$|referenzbereich|referencia/.test(text)) return 'range';
  return /^(?:p|p[- ]?values?|no\.?|n|#|method|comments?|interpretation|test|case)$/.test(text) ? 'none' : 'value';
}

function fromRows(
  prose: string,
  head: readonly Cell[],
  body: readonly (readonly Cell[])[],
  column: number,
): Measurement[] {
  const uses = head.map(useOf);
  const known = body.filter((row) => nameIn(prose, row[column])).length;
  return body.flatMap((row) => {
    const label = row[column];
    const unitCell = row[uses.indexOf('unit')];
    const line = label && lineOf(prose, label, unitCell, known >= 2 && known * 2 >= body.length);
    if (!line) return [];
    const rangeCell = uses.includes('range') ? row[uses.indexOf('range')] : undefined;
    const range = rangeCell && quantityIn(tokensOf(prose, rangeCell.span));
    return row.flatMap((cell, i) =>
      i > column && uses[i] === 'value' ? valueIn(prose, cell, line, range && rangeOf(range)) : [],
    );
  });
}

function lineOf(prose: string, label: Cell, unitCell: Cell | undefined, isLabTable: boolean): Line | undefined {
  const unit = unitIn(prose, label) ?? (unitCell && unitAt(prose, unitCell.span.start));
  const name = nameIn(prose, label);
  if (name) return { name, unit };
  if (!isLabTable || !unit || (unit.kind !== 'concentration' && unit.kind !== 'count')) return undefined;
  return { name: unknownName(label, unit), unit };
}

/** A row of a table of results whose analyte no list knows, but whose unit is a laboratory's. */
function unknownName(label: Cell, unit: Unit): Name {
  const analyte: Analyte = {
    name: label.text.replace(/[([,].*$/, '').trim(),
    written: [],
    symbols: [],
    kinds: [unit.kind],
    isUnitless: false,
    mayStandBare: true,
  };
  return { span: label.span, subjects: [{ type: 'lab', analyte }], form: 'name', flag: undefined };
}

function fromColumns(prose: string, head: readonly Cell[], body: readonly (readonly Cell[])[]): Measurement[] {
  const unitRow = body.find((row) => useOf(row[0]) === 'unit');
  const rangeRow = body.find((row) => useOf(row[0]) === 'range');
  const lines = head.map((cell, i): Line | undefined => {
    const name = nameIn(prose, cell);
    const below = unitRow?.[i];
    return name && { name, unit: unitIn(prose, cell) ?? (below && unitAt(prose, below.span.start)) };
  });
  return body.flatMap((row) => {
    if (row === unitRow || row === rangeRow) return [];
    return row.flatMap((cell, i) => {
      const line = lines[i];
      const below = rangeRow?.[i];
      const range = below && quantityIn(tokensOf(prose, below.span));
      return line ? valueIn(prose, cell, line, range && rangeOf(range)) : [];
    });
  });
}

/** The quantity that a cell consists of, but for a flag or a range in brackets. */
function quantityIn(tokens: readonly Token[]): Quantity | undefined {
  const quantity = tokens.find((token) => token.kind === 'quantity');
  const words = tokens.filter((token) => token.kind === 'word' && token.role === 'other').length;
  return words <= 3 ? quantity : undefined;
}

function valueIn(prose: string, cell: Cell, line: Line, told: Reference | undefined): Measurement[] {
  const tokens = tokensOf(prose, cell.span);
  const quantity = quantityIn(tokens);
  if (!quantity) return [];
  const range = told ?? markReferences(tokens).find((item) => item.kind === 'range');
  // "121 L" is a low value, no volume.
  const own = quantity.unit?.text === 'L' ? undefined : quantity.unit;
  const choices: readonly (readonly [Unit | undefined, UnitPlace])[] = [
    [own, 'value'],
    [line.unit, 'table'],
    [range?.unit, 'range'],
  ];
  const [unit, unitFrom] = choices.find(([known]) => known !== undefined) ?? [undefined, undefined];
  const subject = subjectFor(line.name, quantity, unit) ?? bareSubject(line.name, quantity, unit);
  if (!subject) return [];
  return [
    {
      subject,
      quantity,
      unit,
      unitFrom,
      flag: flagIn(cell, tokens),
      range,
      nameSpan: line.name.span,
      isChange: false,
      span: cell.span,
    },
  ];
}

/** In a table the head says enough: a symbol may stand without a unit. */
function bareSubject(name: Name, quantity: Quantity, unit: Unit | undefined): Subject | undefined {
  if (unit || quantity.second !== undefined) return undefined;
  return name.subjects.find((subject) => subject.type === 'lab' && name.form !== 'condition');
}

function flagIn(cell: Cell, tokens: readonly Token[]): Flag | null {
  if (/\d\s{0,3}[*]?\s?(?:L|\(L\))$/.test(cell.text)) return 'low';
  for (const token of tokens) {
    if (token.kind === 'mark' && token.text === '↑') return 'high';
    if (token.kind === 'mark' && token.text === '↓') return 'low';
    if (token.kind !== 'word') continue;
    if (token.text === 'h' || token.role === 'high') return 'high';
    if (token.text === 'l' || token.role === 'low') return 'low';
    if (token.role === 'normal') return 'normal';
  }
  return null;
}
