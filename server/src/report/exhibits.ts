import { type Caption, captionsOf, type ExhibitKind, mentionsOf } from '../facts/captions.ts';
import type { Span } from '../text/span.ts';
import { type Found, perReport, type Report } from './report.ts';

/** A figure or table of the report with the places in the text that send the reader to it. */
export interface Exhibit {
  readonly kind: ExhibitKind;
  /** `Figure 1` as written, or empty. */
  readonly label: string;
  readonly number: string;
  readonly caption: string;
  /** The caption, or the image or table where there is none. */
  readonly span: Span;
  readonly labelSpan: Span;
  readonly hasImage: boolean;
  readonly mentions: readonly Span[];
}

/** How many blocks an image may be from the caption that belongs to it. */
const near = 2;

/** All figures and tables in source order; an image and the caption beside it are one. */
export const exhibits = perReport((report: Report): readonly Exhibit[] => {
  const found = report.find(captionsOf);
  const mentions = report.find(mentionsOf);
  const indexOf = new Map(report.blocks.map((placed, i) => [placed, i]));
  const used = new Set<Found<Caption>>();
  const distance = (a: Found<Caption>, b: Found<Caption>): number =>
    Math.abs((indexOf.get(a.placed) ?? 0) - (indexOf.get(b.placed) ?? 0));
  const captions = joinRepeated(found.filter(({ fact }) => !fact.isImage));
  const withCaption = captions.map((caption) => {
    const image = found.find(
      (other) =>
        other.fact.isImage &&
        !used.has(other) &&
        distance(caption, other) <= near &&
        (other.fact.number === '' ||
          (other.fact.kind === caption.fact.kind && other.fact.number === caption.fact.number)),
    );
    if (image) used.add(image);
    return toExhibit(caption, image !== undefined);
  });
  const alone = found.filter((image) => image.fact.isImage && !used.has(image)).map((image) => toExhibit(image, true));
  return [...withCaption, ...alone].sort((a, b) => a.span.start - b.span.start);

  function toExhibit(caption: Found<Caption>, hasImage: boolean): Exhibit {
    const { kind, number, label, caption: words, labelSpan } = caption.fact;
    return {
      kind,
      number,
      label,
      caption: words,
      span: caption.span,
      labelSpan: caption.at(labelSpan),
      hasImage: hasImage || caption.placed.block.images.length > 0,
      mentions: mentions
        .filter(({ fact }) => fact.kind === kind && fact.numbers.includes(number))
        .map(({ span }) => span),
    };
  }
});

/** A caption that stands twice (under the figure and in a list of captions) is one exhibit: the first. */
function joinRepeated(captions: readonly Found<Caption>[]): Found<Caption>[] {
  return captions.filter(
    (caption, i) =>
      caption.fact.number === '' ||
      captions.findIndex(({ fact }) => fact.kind === caption.fact.kind && fact.number === caption.fact.number) === i,
  );
}
