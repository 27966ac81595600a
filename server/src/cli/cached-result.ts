import { once } from '../text/once.ts';
import type { FileResult, ShownFinding, ShownFix } from './file-result.ts';
import type { LintedFile } from './lint-file.ts';
import { type Range, toRange } from './range.ts';
import type { Placed, WordPlaces } from './word-places.ts';

type PlacedSpan = readonly [start: number, end: number];

/** A finding without a word of the report, and without what most formats never ask for. */
type CachedFinding = Omit<ShownFinding, 'message' | 'range' | 'related' | 'fixes' | 'source' | 'snippet'> & {
  readonly message: Placed;
  readonly span: PlacedSpan;
};

/** What else is told of a finding. */
interface CachedDetails {
  readonly related?: readonly { readonly message: Placed; readonly span: PlacedSpan }[];
  readonly fixes?: readonly CachedFix[];
}

type CachedFix = Omit<ShownFix, 'title' | 'edits'> & {
  readonly title: Placed;
  readonly edits: readonly { readonly span: PlacedSpan; readonly newText: Placed }[];
};

/** What came of a file, without a word of the report. */
export interface CachedResult extends Pick<LintedFile, 'declared' | 'words'> {
  readonly result: Omit<FileResult, 'path' | 'errors' | 'findings'> & { readonly findings: readonly CachedFinding[] };
  /** The bibliographies that it reads, in which nothing was found. */
  readonly bibliographies: readonly Placed[];
}

/** What is kept of a file. */
export interface Kept {
  readonly found: CachedResult;
  /** What else is told of each finding, in their order, as JSON: two thirds of all, which is read only where it is asked for. */
  readonly details: string;
}

/**
 * What is to be kept of a file; undefined where something could not be read or found fault with in a file beside it,
 * which is then told anew in each run.
 */
export function toCached(
  { result, bibliographies, declared, words }: LintedFile,
  places: WordPlaces,
): Kept | undefined {
  if (result.errors.length > 0 || bibliographies.some((one) => one.findings.length > 0 || one.errors.length > 0)) {
    return undefined;
  }
  const { path: _path, errors: _errors, ...rest } = result;
  return {
    found: {
      result: { ...rest, findings: result.findings.map((finding) => toCachedFinding(finding, places)) },
      bibliographies: bibliographies.map(({ path }) => places.place(path)),
      declared,
      words,
    },
    details: JSON.stringify(result.findings.map((finding) => toDetails(finding, places))),
  };
}

function toCachedFinding(
  { source: _source, related: _related, fixes: _fixes, message, range, ...rest }: ShownFinding,
  places: WordPlaces,
): CachedFinding {
  return { ...rest, message: places.place(message), span: toSpan(range) };
}

function toDetails({ related, fixes }: ShownFinding, places: WordPlaces): CachedDetails {
  return {
    ...(related.length > 0 && {
      related: related.map((one) => ({ message: places.place(one.message), span: toSpan(one.range) })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => toCachedFix(fix, places)) }),
  };
}

function toCachedFix({ title, edits, ...rest }: ShownFix, places: WordPlaces): CachedFix {
  return {
    ...rest,
    title: places.place(title),
    edits: edits.map(({ range, newText }) => ({ span: toSpan(range), newText: places.place(newText) })),
  };
}

function toSpan({ start, end }: Range): PlacedSpan {
  return [start.offset, end.offset];
}

/** What came of the file, told again with the words of the report in hand. `shown` is its path. */
export function fromCached(
  { found: { result, bibliographies, declared, words }, details }: Kept,
  shown: string,
  places: WordPlaces,
): Omit<LintedFile, 'text'> {
  const read = once(() => JSON.parse(details) as readonly CachedDetails[]);
  return {
    result: {
      path: shown,
      errors: [],
      ...result,
      findings: result.findings.map((one, i) => fromCachedFinding(one, () => read()[i] ?? {}, places)),
    },
    bibliographies: bibliographies.map((path) => ({ path: places.read(path), errors: [], findings: [] })),
    declared,
    words,
    fixed: 0,
    milliseconds: 0,
  };
}

function fromCachedFinding(
  { ruleId, severity, message, span, cites, stablePlace }: CachedFinding,
  details: () => CachedDetails,
  places: WordPlaces,
): ShownFinding {
  const range = ([start, end]: PlacedSpan): Range => toRange(places.lines, { start, end });
  return {
    ruleId,
    severity,
    message: places.read(message),
    range: range(span),
    get related() {
      return (details().related ?? []).map((one) => ({ message: places.read(one.message), range: range(one.span) }));
    },
    cites,
    get fixes() {
      return (details().fixes ?? []).map(({ title, edits, ...fix }) => ({
        ...fix,
        title: places.read(title),
        edits: edits.map((edit) => ({ range: range(edit.span), newText: places.read(edit.newText) })),
      }));
    },
    stablePlace,
    source: undefined,
  };
}
