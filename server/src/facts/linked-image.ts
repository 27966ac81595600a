import type { ImageTrace } from '../data/image-traces.ts';

/** A file of an image that a report links, as the door found it. Holds kinds, never values. */
export interface LinkedImage {
  /** As the report writes it. */
  readonly url: string;
  readonly isThere: boolean;
  /** What the data in the file can tell of a person, the heaviest first. */
  readonly traces: readonly ImageTrace[];
}
