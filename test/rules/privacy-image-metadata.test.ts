import { expect, it } from 'vitest';
import type { ImageTrace } from '../../server/src/data/image-traces.ts';
import rule from '../../server/src/rules/privacy-image-metadata.ts';
import { findingsOf } from '../harness/flags.ts';

const text = '# Barley itch: a case report\n\n## Case\n\n![A red left forearm](arm.jpg)\n';

/** What is told of a report whose image holds these traces. */
function told(traces: readonly ImageTrace[], written = text): readonly string[] {
  const images = [{ url: 'arm.jpg', isThere: true, traces }];
  return findingsOf(rule, written, { images }).map(({ severity, message }) => `${severity} ${message}`);
}

it.each<readonly [readonly ImageTrace[], string]>([
  [['patient'], 'warning Possible identifier: the image file holds data of a patient'],
  [['place'], 'warning Possible identifier: the image file holds the place where it was taken'],
  [['name'], 'warning Possible identifier: the image file holds the name of a person'],
  [['serial'], 'warning Possible identifier: the image file holds a serial number'],
  [['day'], 'info Possible identifier: the image file holds the day on which it was taken'],
  [
    ['place', 'day'],
    'warning Possible identifier: the image file holds the place where it was taken and the day on which it was taken',
  ],
  [
    ['patient', 'name', 'serial'],
    'warning Possible identifier: the image file holds data of a patient, the name of a person and a serial number',
  ],
])('an image that holds %j', (traces, message) => {
  expect(told(traces)).toEqual([`${message}; expected a copy without such data`]);
});

it('is told once, however many times the image stands', () => {
  expect(told(['place'], `${text}\n![The same again](arm.jpg)\n`)).toHaveLength(1);
});

it('an image that holds nothing is not told', () => {
  expect(told([])).toEqual([]);
});
