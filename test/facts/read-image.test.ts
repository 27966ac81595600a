import ExifReader from 'exifreader';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExif } from '../../server/src/facts/image-exif.ts';
import { readImage } from '../../server/src/facts/read-image.ts';
import {
  bytes,
  degrees,
  exif,
  exifSegment,
  iptc,
  iptcSegment,
  jpeg,
  png,
  text,
  webp,
  xmp,
  xmpSegment,
} from '../harness/images.ts';

const place = { 1: text('N'), 2: degrees(12, 30, 0), 3: text('E'), 4: degrees(7, 15, 9) };
const day = { 36867: text('2011:05:04 10:20:30') };
const byMoss = exif({ first: { 315: text('T. A. Moss') } });
const inXmp = (attributes: string, elements?: string): Buffer => jpeg(xmpSegment(xmp(attributes, elements)));
const inExif = (...given: Parameters<typeof exif>): Buffer => jpeg(exifSegment(exif(...given)));

/** Three fractions over nothing, which are no numbers. */
const noNumbers = { type: 5, fractions: [5, 6, 7].map((number) => [number, 0] as const) } as const;
/** One tag, whose value is so short that it lies in the tag. */
const byAnn = exif({ first: { 315: text('Ann') } });
const endOfTag = 8 + 2 + 12;
/** The same, in a directory that counts no tag. */
const uncounted = Buffer.from(byAnn).fill(0, 8, 10);

const told: readonly (readonly [string, Uint8Array, string])[] = [
  ['the place', inExif({ place }), 'place'],
  ['the place, big end first', inExif({ place }, 'big'), 'place'],
  ['the day', inExif({ camera: day }), 'day'],
  ['the day, big end first', inExif({ camera: day }, 'big'), 'day'],
  ['who took it', jpeg(exifSegment(byMoss)), 'name'],
  ['who took it, as Windows writes it', inExif({ first: { 40093: bytes(Buffer.from('Moss', 'utf16le')) } }), 'name'],
  ['who owns the camera', inExif({ camera: { 42032: text('Fenn') } }), 'name'],
  ['the serial number of the camera', inExif({ camera: { 42033: text('004711') } }), 'serial'],
  ['a short serial number of the lens', inExif({ camera: { 42037: text('12') } }), 'serial'],
  ['all at once', inExif({ first: { 315: text('Moss') }, camera: day, place }), 'place name day'],
  ['XMP with an attribute', inXmp("exif:GPSLatitude='12,30.0N'"), 'place'],
  ['XMP with a list', inXmp('', '<dc:creator><rdf:Seq><rdf:li>Moss</rdf:li></rdf:Seq></dc:creator>'), 'name'],
  ['XMP with an element', inXmp('', '<aux:SerialNumber>4711</aux:SerialNumber>'), 'serial'],
  [
    'XMP with the header of a scanner',
    inXmp('DICOM:PatientName="Moss^T" DICOM:StudyDateTime="20110504"'),
    'patient day',
  ],
  ['seconds alone', inExif({ place: { 2: degrees(0, 0, 3), 4: degrees(0, 0, 0) } }), 'place'],
  ['minutes of longitude alone', inExif({ place: { 2: degrees(0, 0, 0), 4: degrees(0, 5, 0) } }), 'place'],
  ['IPTC', jpeg(iptcSegment({ 5: 'Barley', 80: 'Moss', 90: 'Mosswick', 55: '20110504' })), 'place name day'],
  ['Exif behind XMP', jpeg(xmpSegment(xmp('')), exifSegment(byMoss)), 'name'],
  ['PNG with an author', png(['tEXt', 'Author\0Moss']), 'name'],
  ['PNG with a compressed author', png(['zTXt', 'Author\0\0\x78\x9c']), 'name'],
  ['PNG with a time', png(['iTXt', 'Creation Time\0\0\0\0\x002011-05-04']), 'day'],
  ['PNG with Exif', png(['eXIf', byMoss]), 'name'],
  ['PNG with XMP', png(['iTXt', `XML:com.adobe.xmp\0\0\0\0\0${xmp('exif:GPSLatitude="1,2N"')}`]), 'place'],
  ['PNG with what ImageMagick keeps of Exif', png(['tEXt', 'exif:DateTimeOriginal\x002011:05:04 10:20:30']), 'day'],
  ['WebP with Exif', webp(['EXIF', exif({ place })]), 'place'],
  ['WebP with XMP', webp(['XMP ', Buffer.from(xmp('aux:OwnerName="Fenn"'))]), 'name'],
  ['TIFF', exif({ first: { 315: text('Moss') }, camera: day }), 'name day'],
  ['TIFF that ends with the tag', byAnn.subarray(0, endOfTag), 'name'],
  ['TIFF with XMP', exif({ first: { 700: bytes(Buffer.from(xmp('DICOM:PatientID="4711"'))) } }, 'big'), 'patient'],
  ['TIFF with IPTC', exif({ first: { 33723: bytes(iptc({ 80: 'Moss' })) } }), 'name'],
  ['HEIC', Buffer.concat([Buffer.from('\0\0\0\x18ftypheic'), Buffer.from('E.Exif\0\0'), byMoss]), 'name'],
  ['SVG', Buffer.from('<svg><dc:creator><cc:Agent><dc:title>Moss</dc:title></cc:Agent></dc:creator></svg>'), 'name'],
];

const silent: readonly (readonly [string, Uint8Array])[] = [
  ['no data', jpeg()],
  ['a camera and a day of change', inExif({ first: { 272: text('Barley 3'), 306: text('2011:05:04 10:20:30') } })],
  ['a day that was taken out', inExif({ camera: { 36867: text('0000:00:00 00:00:00') } })],
  ['a day of blanks', inExif({ camera: { 36867: text('    :  :     :  :  ') } })],
  ['no name', inExif({ first: { 315: text('   ') } })],
  ['the name of nobody', inExif({ first: { 315: text('Unknown') } })],
  ['no serial number', inExif({ camera: { 42033: text('000000') } })],
  ['a place of zeros', inExif({ place: { 2: degrees(0, 0, 0), 4: degrees(0, 0, 0) } })],
  ['a place of fractions over nothing', inExif({ place: { 2: noNumbers, 4: noNumbers } })],
  ['a tag behind those that its directory counts', uncounted],
  ['a tag that is cut', byAnn.subarray(0, endOfTag - 1)],
  ['a latitude alone', inExif({ place: { 2: degrees(12, 30, 0) } })],
  ['an empty list of XMP', inXmp('', '<dc:creator><rdf:Seq/></dc:creator><dc:title>Barley</dc:title>')],
  ['the name of a space', inXmp('xmlns:tiff="urn:tiff:Artist"')],
  ['a longer name', inXmp('exif:GPSLatitudeRef="N"')],
  ['a patient that was taken out', inXmp('DICOM:PatientName="ANONYMOUS"')],
  ['IPTC without a name', jpeg(iptcSegment({ 5: 'Barley', 120: 'A red arm' }))],
  ['a PNG with a program', png(['tEXt', 'Software\0Barley 3'])],
  ['what stands behind the end of the image', Buffer.concat([jpeg(), jpeg(exifSegment(byMoss)).subarray(2)])],
  ['a directory that leads to itself', exif({ first: { 34665: bytes(Buffer.from([8, 0, 0, 0])) } })],
  ['nothing', new Uint8Array()],
  ['words', Buffer.from('# Barley itch, Author: Moss')],
];

describe('the data in an image file', () => {
  it.each(told)('tells of %s', (_, file, expected) => {
    expect(readImage(file).join(' ')).toBe(expected);
  });

  it.each(silent)('tells of nobody: %s', (_, file) => {
    expect(readImage(file)).toEqual([]);
  });

  it('of a camera leads to nothing further', () => {
    expect(readExif(exif({ first: { 272: text('Barley 3') } }))).toEqual({ traces: [], embedded: [] });
  });

  it('is what a library finds in the same files', () => {
    const { boolean } = fc;
    const parts = { artist: boolean(), day: boolean(), place: boolean(), serial: boolean(), line: boolean() };
    fc.assert(
      fc.property(fc.record(parts), fc.constantFrom('little' as const, 'big' as const), (has, order) => {
        const file = jpeg(
          exifSegment(
            exif(
              {
                first: has.artist ? { 315: text('Moss') } : {},
                camera: has.day ? day : {},
                ...(has.place && { place }),
              },
              order,
            ),
          ),
          iptcSegment(has.line ? { 5: 'Barley', 80: 'Fenn' } : { 5: 'Barley' }),
          xmpSegment(xmp(has.serial ? 'aux:SerialNumber="4711"' : '')),
        );
        const { exif: tags = {}, gps, xmp: packet, iptc: sets = {} } = ExifReader.load(file, { expanded: true });
        const found = [
          ...(gps?.Latitude === undefined ? [] : ['place']),
          ...(tags.Artist || sets['By-line'] ? ['name'] : []),
          ...(packet?.SerialNumber ? ['serial'] : []),
          ...(tags.DateTimeOriginal ? ['day'] : []),
        ];
        expect(readImage(file)).toEqual(found);
      }),
    );
  });
});

describe('a broken file', () => {
  const files = [...told, ...silent].map(([, file]) => file);

  it('never fails, wherever it is cut', () => {
    for (const file of files) for (let end = 0; end < file.length; end++) readImage(file.subarray(0, end));
  });

  it('never fails, whatever bytes are changed', () => {
    const change = fc.tuple(fc.nat(2000), fc.nat(255));
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 8 }), (file, changes) => {
        const broken = Uint8Array.from(file);
        for (const [at, byte] of changes) if (at < broken.length) broken[at] = byte;
        expect(readImage(broken).length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('tells what it tells as far as it goes', () => {
    const file = inExif({ first: { 315: text('T. A. Moss') }, place });
    expect(readImage(file.subarray(0, file.length - 30))).toEqual(['place', 'name']);
  });
});
