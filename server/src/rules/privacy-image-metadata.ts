import type { ImageTrace } from '../data/image-traces.ts';
import { foundImages } from '../report/linked-images.ts';
import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'privacy/image-metadata',
  title: 'Image whose file tells where, by whom or of whom it was taken',
  why: 'Cameras, phones and scanners write into the file where and when it was taken, by whom, with which device and sometimes of whom. Journals put the files on the web as they are sent, and anyone can read that. Looked at are Exif, XMP, IPTC and the texts of PNG in files of the folder of the report or of the work; what is drawn into the image, and data in other forms, are not.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:privacy', 'hipaa:safe-harbor'],
  options: {},
  examples: [
    {
      flagged: '⟦![A red left forearm](images/arm.jpg)⟧',
      images: [{ url: 'images/arm.jpg', isThere: true, traces: ['place', 'day'] }],
    },
    { clean: '![A red left forearm](images/arm.jpg)', images: [{ url: 'images/arm.jpg', isThere: true, traces: [] }] },
  ],
  *check(report) {
    const met = new Set<string>();
    for (const { file, span } of foundImages(report)) {
      if (file.traces.length === 0 || met.has(file.url)) continue;
      met.add(file.url);
      const isDayAlone = file.traces.every((trace) => trace === 'day');
      yield {
        span,
        message: `Possible identifier: the image file holds ${listed(file.traces.map((trace) => words[trace]))}; expected a copy without such data`,
        ...(isDayAlone && { severity: 'info' as const }),
      };
    }
  },
});

/** Kinds only: a value must not reach a log. */
const words: Readonly<Record<ImageTrace, string>> = {
  patient: 'data of a patient',
  place: 'the place where it was taken',
  name: 'the name of a person',
  serial: 'a serial number',
  day: 'the day on which it was taken',
};

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
