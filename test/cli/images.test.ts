import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStart } from '../../server/src/node/read-start.ts';
import { degrees, exif, exifSegment, jpeg, png, text } from '../harness/images.ts';
import { type MemoryFile, runInMemory } from '../harness/memory-host.ts';

const report = (...images: readonly string[]): string =>
  `---\ntype: case-report\n---\n\n# A case of barley itch\n\n## Case presentation\n\n${images.map((url) => `![A red arm](${url})`).join('\n\n')}\n`;
const place = { 2: degrees(12, 30, 0), 4: degrees(7, 15, 9) };
const fromPhone = jpeg(exifSegment(exif({ first: { 315: text('T. A. Moss') }, place })));
const ofADay = jpeg(exifSegment(exif({ camera: { 36867: text('2011:05:04 10:20:30') } })));

/** What is told of images, one line each. */
async function told(
  files: Readonly<Record<string, MemoryFile>>,
  path = 'a.md',
  options = '',
): Promise<readonly string[]> {
  const { stdout } = await runInMemory(`lint ${path} --format compact ${options}`, { files });
  return stdout.split('\n').filter((line) => /figure\/image-missing|privacy\/image-metadata/.test(line));
}

const missing = (name: string): string =>
  `a.md:9:1: warning: The file \`${name}\` was not found; expected the image at the path that the link gives, from the folder of the report [figure/image-missing]`;

describe('the files of images', () => {
  it('that are not there are told by their names', async () => {
    expect(await told({ 'a.md': report('images/arm.png') })).toEqual([missing('arm.png')]);
    expect(await told({ 'a.md': report('images/arm.png'), 'images/arm.png': png() })).toEqual([]);
  });

  it('that hold data of persons are told by kind and without a value', async () => {
    const files = { 'a.md': report('arm.jpg', 'leg.jpg'), 'arm.jpg': fromPhone, 'leg.jpg': ofADay };
    expect(await told(files)).toEqual([
      'a.md:9:1: warning: Possible identifier: the image file holds the place where it was taken and the name of a person; expected a copy without such data [privacy/image-metadata]',
      'a.md:11:1: info: Possible identifier: the image file holds the day on which it was taken; expected a copy without such data [privacy/image-metadata]',
    ]);
  });

  it('are told once for a file, and at each link where it is not there', async () => {
    expect(await told({ 'a.md': report('arm.jpg', 'arm.jpg'), 'arm.jpg': fromPhone })).toHaveLength(1);
    expect(await told({ 'a.md': report('arm.jpg', 'arm.jpg') })).toHaveLength(2);
  });

  it.each(['my%20arm.png', '<my arm.png>', './my%20arm.png?raw=true', 'my%20arm.png#left'])(
    'are found at %s',
    async (url) => {
      expect(await told({ 'a.md': report(url), 'my arm.png': png() })).toEqual([]);
    },
  );

  it('are found where a name holds what elsewhere means something', async () => {
    expect(await told({ 'a.md': report('<100%.png>', '<arm#1.png>'), '100%.png': png(), 'arm#1.png': png() })).toEqual(
      [],
    );
  });

  it.each([
    'https://farm.example/arm.png',
    '//farm.example/arm.png',
    'data:image/png;base64,AA',
    '#arm.png',
    'images/arm',
    'file:///home/author/arm.png',
    '../../arm.png',
    '/etc/arm.png',
  ])('are not looked for at %s', async (url) => {
    expect(await told({ 'a.md': report(url) })).toEqual([]);
  });

  it('are looked for in the working folder too', async () => {
    const files = { 'reports/a.md': report('../arm.png') };
    expect(await told(files, 'reports/a.md')).toHaveLength(1);
    expect(await told({ ...files, 'arm.png': png() }, 'reports/a.md')).toEqual([]);
  });

  it('whose name may be that of a person is not told by it', async () => {
    expect(await told({ 'a.md': report('anna-before.png') })).toEqual([
      missing('').replace('The file ``', 'The file of this image'),
    ]);
  });

  it('weigh less in a draft', async () => {
    const [line] = await told({ 'a.md': report('arm.png') }, 'a.md', '--stage draft');
    expect(line).toContain(': info: ');
  });

  it('that are broken, empty or cannot be read are there', async () => {
    const files = { 'a.md': report('a.jpg', 'b.png', 'c.tif'), 'a.jpg': fromPhone.subarray(0, 30), 'b.png': '' };
    expect(await told({ ...files, 'c.tif': { problem: 'You have no permission' } })).toEqual([]);
  });

  it('are not lost when the report is mended', async () => {
    const { stdout } = await runInMemory('lint a.md --fix --format compact', {
      files: { 'a.md': `${report('arm.png')}\nShe took baclofen 20mg daily.\n` },
    });
    expect(stdout).toContain('figure/image-missing');
  });
});

describe('the first bytes of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'images-'));
  const path = join(folder, 'arm.png');
  writeFileSync(path, 'barley');

  it('are read, and no more', async () => {
    expect(await readStart(path, 100)).toEqual({ isThere: true, bytes: new Uint8Array(Buffer.from('barley')) });
    expect(await readStart(path, 3)).toEqual({ isThere: true, bytes: new Uint8Array(Buffer.from('bar')) });
  });

  it('are none of a folder and of what is not there', async () => {
    expect(await readStart(join(folder, 'leg.png'), 100)).toEqual({ isThere: false });
    expect(await readStart(folder, 100)).toEqual({ isThere: false });
    rmSync(folder, { recursive: true });
  });
});
