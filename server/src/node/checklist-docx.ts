import {
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Checklist } from '../lint/checklist.ts';
import { writeStamp } from '../lint/checklist-stamp.ts';
import { cellsOf, columns, headOf, introductionOf } from '../lint/checklist-words.ts';

/** How wide the columns are, in percent. */
const widths = [6, 32, 12, 14, 8, 28];

/** A filled checklist as a Word document, on a page turned on its side. */
export async function toDocx(checklist: Checklist): Promise<Uint8Array> {
  const rows = checklist.rows.flatMap((row) => cellsOf(row, checklist));
  const document = new Document({
    title: headOf(checklist),
    creator: 'Casewright',
    styles: { default: { document: { run: { font: 'Calibri', size: 20 } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          new Paragraph({ text: headOf(checklist), heading: HeadingLevel.HEADING_1 }),
          ...introductionOf(checklist).map((text) => new Paragraph({ text })),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [toRow(columns, true), ...rows.map((cells) => toRow(cells, false))],
          }),
          new Paragraph({ children: [new TextRun({ text: writeStamp(checklist.stamp), size: 14 })] }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function toRow(cells: readonly string[], isHead: boolean): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (text, i) =>
        new TableCell({
          width: { size: widths[i] ?? 10, type: WidthType.PERCENTAGE },
          children: [new Paragraph({ children: [new TextRun({ text: printable(text), bold: isHead })] })],
        }),
    ),
  });
}

/** XML has no place for most control characters, and a document that holds one does not open. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ');
}

/** The XML of a Word document's text; undefined where the bytes are none. */
export function readDocx(bytes: Uint8Array): string | undefined {
  try {
    const part = unzipSync(bytes, { filter: ({ name, originalSize }) => isText(name) && originalSize < mostBytes });
    const document = part['word/document.xml'];
    return document && strFromU8(document);
  } catch {
    return undefined;
  }
}

/** More than any checklist holds: a small file can unfold to fill the memory. */
const mostBytes = 20_000_000;

function isText(name: string): boolean {
  return name === 'word/document.xml';
}
