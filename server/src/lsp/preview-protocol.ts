import type { DocumentParams } from './protocol.ts';

/** Request with `PreviewParams`, answered with a `Preview` or null: what is made of the report, to look at. */
export const previewRequest = 'casewright/preview';

/** Request with `ExportParams`, answered with an `Exported` or null: what is made of the report, to keep. */
export const exportRequest = 'casewright/export';

/** What can be made of a report. */
export type PreviewKind = 'checklist' | 'timeline';

/** What to show of which report. */
export interface PreviewParams extends DocumentParams {
  readonly what: PreviewKind;
  /** The day on the author's calendar, as `2026-11-28`; the server knows no clock. */
  readonly date: string;
}

/**
 * What is shown, as HTML without style and script: all words of the report are escaped. What stands for a place of the
 * report has the attributes `data-start` and `data-end`, offsets in UTF-16 units, and an `id` that outlives an edit.
 */
export interface Preview {
  readonly version: number;
  readonly html: string;
}

/** The form in which something is kept; a checklist is no picture, and a timeline neither page nor document. */
export type ExportFormat = 'markdown' | 'html' | 'docx' | 'svg';

/** What to make of which report, and in which form. */
export interface ExportParams extends PreviewParams {
  readonly format: ExportFormat;
}

/** The content of a file: text, or bytes in Base64, of which one is there; or, where both are null, why not. */
export interface Exported {
  readonly text: string | null;
  readonly base64: string | null;
  /** A sentence for the author. */
  readonly problem: string | null;
}
