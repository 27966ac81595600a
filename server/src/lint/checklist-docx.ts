import {
  Document,
  ExternalHyperlink,
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
import type { Checklist } from './checklist.ts';
import { writeStamp } from './checklist-stamp.ts';
import { cellsOf, columns, headOf, introductionOf, type Pieces, stampLineOf } from './checklist-words.ts';

/** How wide the columns are, in percent. */
const widths = [6, 32, 12, 14, 8, 28];

/** The half points of the stamp: small, since it is for a program. */
const stampSize = 14;

/** A filled checklist as a Word document, on a page turned on its side. */
export async function toDocx(checklist: Checklist): Promise<Uint8Array> {
  const { stamp } = checklist;
  const look = checklist.language === 'en' || checklist.language === 'und' ? {} : { language: checklist.language };
  const rows = checklist.rows.flatMap((row) => cellsOf(row, checklist));
  const head = columns.map((text) => [{ text }]);
  const document = new Document({
    title: headOf(checklist),
    creator: 'Casewright',
    lastModifiedBy: 'Casewright',
    // Word cuts the text of a document into runs as it likes; a property stays in one piece.
    customProperties: [{ name: 'casewright-checklist', value: writeStamp(stamp) }],
    styles: { default: { document: { run: { font: 'Calibri', size: 20 } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          new Paragraph({ text: headOf(checklist), heading: HeadingLevel.HEADING_1 }),
          ...introductionOf(checklist).map((pieces) => new Paragraph({ children: runsOf(pieces, look) })),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [toRow(head, { bold: true }), ...rows.map((cells) => toRow(cells, look))],
          }),
          new Paragraph({ children: runsOf(stampLineOf(checklist), { size: stampSize }) }),
        ],
      },
    ],
  });
  return Packer.pack(document, 'uint8array');
}

interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  /** That of the report's words, where it is not English, for who has them spell-checked or read aloud. */
  readonly language?: string;
}

function toRow(cells: readonly Pieces[], look: Look): TableRow {
  return new TableRow({
    tableHeader: look.bold ?? false,
    cantSplit: true,
    children: cells.map(
      (pieces, i) =>
        new TableCell({
          width: { size: widths[i] ?? 10, type: WidthType.PERCENTAGE },
          children: [new Paragraph({ children: runsOf(pieces, look) })],
        }),
    ),
  });
}

function runsOf(pieces: Pieces, { language, ...look }: Look): (TextRun | ExternalHyperlink)[] {
  return pieces.map(({ text, href, isOfReport }) => {
    if (href !== undefined) {
      return new ExternalHyperlink({ link: href, children: [new TextRun({ ...look, text, style: 'Hyperlink' })] });
    }
    const own = isOfReport && language !== undefined ? { language: { value: language } } : {};
    return new TextRun({ ...look, ...own, text: printable(text) });
  });
}

/** XML has no place for most control characters, and a document that holds one does not open. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ');
}

/** Where the stamp stands in a Word document: as a property; and in the text, should a program have dropped that. */
const parts = ['docProps/custom.xml', 'word/document.xml'];

/** The words of a Word document, properties first; undefined where the bytes are none. */
export function readDocx(bytes: Uint8Array): string | undefined {
  try {
    const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean =>
      parts.includes(name) && originalSize < mostBytes;
    const read = unzipSync(bytes, { filter });
    if (!read['word/document.xml']) return undefined;
    return parts.map((name) => wordsOf(strFromU8(read[name] ?? new Uint8Array()))).join('\n');
  } catch {
    return undefined;
  }
}

/** More than any checklist holds: a small file can unfold to fill the memory. */
const mostBytes = 20_000_000;

/** The text without its tags, which may stand within a word. */
function wordsOf(xml: string): string {
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^<>]{0,2000}>/g, '');
}
