import { perText } from '../text/per-text.ts';

/** One way of writing in a dose that was read wrongly and did harm. */
export interface UnsafeNotation {
  /** As written in the text; compared without case and without full stops, but `=` asks for these very letters. */
  readonly written: readonly string[];
  /** Where in a dose it is unsafe: what else the letters mean elsewhere does not matter then. */
  readonly part: 'unit' | 'frequency' | 'route' | 'drug';
  /** Each meaning that it may have; a fix is offered for each. */
  readonly readings: readonly string[];
  /** `joint-commission`: on the official list; the others are recommended only. */
  readonly list: 'joint-commission' | 'joint-commission-additional' | 'ismp';
  /** What it was taken for. */
  readonly mistaken: string;
}

function notation(
  part: UnsafeNotation['part'],
  written: string,
  readings: string,
  list: UnsafeNotation['list'],
  mistaken: string,
): UnsafeNotation {
  return { part, written: written.split('|'), readings: readings.split('|'), list, mistaken };
}

/**
 * Sources: Joint Commission, official "Do Not Use" list and its additional abbreviations (jointcommission.org, facts about
 * the Do Not Use list); ISMP, List of Error-Prone Abbreviations, Symbols, and Dose Designations (ismp.org). The fourth
 * column tells which. Entries with other common meanings that a dose does not rule out ("BT", "IJ", "SSI") are left out.
 */
export const unsafeNotations: readonly UnsafeNotation[] = [
  notation('unit', '=U|=u', 'units', 'joint-commission', 'a 0, a 4 or "cc"'),
  notation('unit', '=IU|=iu|i.u.', 'international units|units', 'joint-commission', '"IV" or the number 10'),
  notation('frequency', 'qd|q.d.', 'daily', 'joint-commission', '"QOD" or "QID"'),
  notation('frequency', 'qod|q.o.d.', 'every other day', 'joint-commission', '"QD" or "QID"'),
  notation('drug', '=MS', 'morphine sulfate|magnesium sulfate', 'joint-commission', 'the other sulfate'),
  notation('drug', 'MSO4', 'morphine sulfate', 'joint-commission', 'magnesium sulfate'),
  notation('drug', 'MgSO4', 'magnesium sulfate', 'joint-commission', 'morphine sulfate'),
  notation('unit', 'cc|ccs', 'mL', 'joint-commission-additional', '"U" (units)'),
  notation('unit', 'μg', 'mcg', 'joint-commission-additional', '"mg"'),
  notation('frequency', 'od|o.d.', 'once daily', 'ismp', '"right eye"'),
  notation('frequency', 'qhs|q.h.s.|hs|h.s.', 'at bedtime', 'ismp', '"half-strength" or "every hour"'),
  notation('frequency', 'qn', 'nightly', 'ismp', '"every hour"'),
  notation('frequency', 'tiw', 'three times weekly', 'ismp', '"three times a day"'),
  notation('frequency', 'biw', 'twice weekly', 'ismp', '"twice a day"'),
  notation('route', '=SC|=SQ|sub q', 'subcutaneously', 'ismp', '"SL" (sublingual) or "5 every"'),
  notation('route', 'per os', 'orally', 'ismp', '"left eye" (OS)'),
  notation('drug', '=MTX', 'methotrexate', 'ismp', 'mitoxantrone'),
  notation('drug', '=AZT', 'zidovudine|azathioprine', 'ismp', 'azathioprine, azithromycin or aztreonam'),
  notation('drug', '=HCT', 'hydrocortisone|hydrochlorothiazide', 'ismp', 'hydrochlorothiazide'),
  notation('drug', '=HCTZ', 'hydrochlorothiazide', 'ismp', 'hydrocortisone'),
  notation('drug', '=PTU', 'propylthiouracil', 'ismp', 'mercaptopurine'),
  notation('drug', '=TAC', 'triamcinolone|tacrolimus', 'ismp', 'tetracaine, adrenaline and cocaine'),
  notation('drug', '=TNK', 'tenecteplase', 'ismp', '"TPA" (alteplase)'),
  notation('drug', '=CPZ', 'chlorpromazine|prochlorperazine', 'ismp', 'the other drug'),
  notation('drug', '=NTG', 'nitroglycerin', 'ismp', 'nitroprusside'),
  notation('drug', 'ZnSO4', 'zinc sulfate', 'ismp', 'morphine sulfate'),
];

/** The notation that a piece of a dose is, if it is one. */
export function unsafeNotationOf(part: UnsafeNotation['part'], text: string): UnsafeNotation | undefined {
  return notationsOf(text).find((row) => row.part === part);
}

const notationsOf = perText((text: string): readonly UnsafeNotation[] => {
  const bare = text.replace(/\./g, '').replace(/\u00b5/g, '\u03bc');
  return unsafeNotations.filter(({ written }) =>
    written.some((form) =>
      form.startsWith('=') ? form.slice(1) === bare : form.replace(/\./g, '').toLowerCase() === bare.toLowerCase(),
    ),
  );
});
