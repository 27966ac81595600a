import { imagesIn } from '../facts/identifier-images.ts';
import { type FoundImage, foundImages } from '../report/linked-images.ts';
import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'figure/image-missing',
  title: 'Image whose file is not there',
  why: 'A figure that is not sent cannot be printed, and converters leave a gap or stop. Mostly the file was moved, renamed or never copied into the folder. Only files in the folder of the report or of the work are looked for, none of the web.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['commonmark:images'],
  options: {},
  absence: true,
  examples: [
    {
      flagged: '⟦![A red left forearm](images/arm.png)⟧',
      images: [{ url: 'images/arm.png', isThere: false, traces: [] }],
    },
    { clean: '![A red left forearm](images/arm.png)', images: [{ url: 'images/arm.png', isThere: true, traces: [] }] },
    { clean: '![A red left forearm](https://farm.example/arm.png)' },
  ],
  *check(report) {
    for (const image of foundImages(report)) {
      if (image.file.isThere) continue;
      yield {
        span: image.span,
        message: `${nameOf(image)} was not found; expected the image at the path that the link gives, from the folder of the report`,
      };
    }
  },
});

/** The name of the file alone; none where it may name a person, because messages reach logs. */
function nameOf({ fact, placed }: FoundImage): string {
  const mayName = imagesIn(placed.block).some(({ span }) => span.start === fact.span.start);
  const name = fact.url.split(/[?#]/)[0]?.split(/[\\/]/).at(-1) ?? '';
  return mayName || name === '' ? 'The file of this image' : `The file \`${name.slice(0, 60).replaceAll('`', "'")}\``;
}
