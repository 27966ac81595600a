import type { Citation } from '../facts/citations.ts';
import { perObject } from '../text/per-object.ts';
import { type Marker, readMarker } from './citation-marker.ts';
import type { ReportCitation } from './citations.ts';

/** The marker of a numeric citation, cut once for all versions of the report that hold it; its places are of its own text. */
export function markerOf({ found }: ReportCitation): Marker {
  return markerIn(found.fact);
}

const markerIn = perObject(({ text }: Citation): Marker => readMarker(text));
