/** The value of a tag of Exif: its type in TIFF 6.0 and its bytes. */
type Value =
  | { readonly type: 2; readonly text: string }
  | { readonly type: 5; readonly fractions: readonly (readonly [number, number])[] }
  | { readonly type: 1; readonly bytes: Buffer };

/** A directory of Exif by the numbers of its tags. */
export type Tags = Readonly<Record<number, Value>>;

export const text = (written: string): Value => ({ type: 2, text: written });
export const bytes = (written: Buffer): Value => ({ type: 1, bytes: written });
/** Degrees, minutes and seconds. */
export const degrees = (...numbers: readonly number[]): Value => ({
  type: 5,
  fractions: numbers.map((number) => [number, 1] as const),
});

/** Exif, which is also a TIFF file without an image. */
export function exif(
  { first = {}, camera, place }: { readonly first?: Tags; readonly camera?: Tags; readonly place?: Tags },
  order: 'little' | 'big' = 'little',
): Buffer {
  const little = order === 'little';
  const u16 = (number: number): Buffer => number16(number, little);
  const u32 = (number: number): Buffer => number32(number, little);
  const head = Buffer.concat([Buffer.from(little ? 'II' : 'MM'), u16(42), u32(8)]);
  const links = [...(camera ? [{ tag: 0x8769, tags: camera }] : []), ...(place ? [{ tag: 0x8825, tags: place }] : [])];
  const firstLength = 2 + 12 * (Object.keys(first).length + links.length) + 4;
  let end = 8 + firstLength + valuesLength(first);
  const pointers = links.map(({ tag, tags }) => {
    const at = end;
    end += 2 + 12 * Object.keys(tags).length + 4 + valuesLength(tags);
    return { tag, at, tags };
  });
  const parts = [head, directory(first, 8, pointers), ...pointers.map(({ tags, at }) => directory(tags, at, []))];
  return Buffer.concat(parts);

  function directory(tags: Tags, start: number, to: readonly { readonly tag: number; readonly at: number }[]): Buffer {
    const all = Object.entries(tags).map(([tag, value]) => ({
      tag: Number(tag),
      type: value.type,
      data: dataOf(value),
    }));
    let at = start + 2 + 12 * (all.length + to.length) + 4;
    const entries = all.map(({ tag, type, data }) => {
      const count = data.length / (type === 5 ? 8 : 1);
      const where = data.length > 4 ? u32(at) : Buffer.concat([data, Buffer.alloc(4 - data.length)]);
      if (data.length > 4) at += data.length;
      return { tag, bytes: Buffer.concat([u16(tag), u16(type), u32(count), where]) };
    });
    const linked = to.map(({ tag, at: where }) => ({
      tag,
      bytes: Buffer.concat([u16(tag), u16(4), u32(1), u32(where)]),
    }));
    const sorted = [...entries, ...linked].sort((a, b) => a.tag - b.tag);
    const far = all.map(({ data }) => data).filter(({ length }) => length > 4);
    return Buffer.concat([u16(sorted.length), ...sorted.map((entry) => entry.bytes), u32(0), ...far]);
  }

  function dataOf(value: Value): Buffer {
    if (value.type === 2) return Buffer.from(`${value.text}\0`, 'latin1');
    if (value.type === 1) return value.bytes;
    return Buffer.concat(value.fractions.flat().map(u32));
  }

  function valuesLength(tags: Tags): number {
    const lengths = Object.values(tags).map((value) => dataOf(value).length);
    return lengths.reduce((sum, length) => sum + (length > 4 ? length : 0), 0);
  }
}

/** A JPEG file of one grey square and these segments: marker and content. */
export function jpeg(...segments: readonly (readonly [number, Buffer])[]): Buffer {
  const written = segments.map(([marker, content]) =>
    Buffer.concat([Buffer.from([0xff, marker]), number16(content.length + 2, false), content]),
  );
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...written, Buffer.from([0xff, 0xda, 0, 2, 0x55, 0xff, 0xd9])]);
}

/** The segment of a JPEG file that holds Exif. */
export const exifSegment = (content: Buffer): readonly [number, Buffer] => [
  0xe1,
  Buffer.concat([Buffer.from('Exif\0\0'), content]),
];

/** The segment of a JPEG file that holds XMP. */
export const xmpSegment = (content: string): readonly [number, Buffer] => [
  0xe1,
  Buffer.from(`http://ns.adobe.com/xap/1.0/\0${content}`),
];

/** The segment of a JPEG file that holds IPTC: data sets of the second record by their numbers. */
export function iptcSegment(sets: Readonly<Record<number, string>>): readonly [number, Buffer] {
  const data = iptc(sets);
  const resource = [
    Buffer.from('8BIM'),
    number16(0x0404, false),
    Buffer.from([0, 0]),
    number32(data.length, false),
    data,
  ];
  return [0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0'), ...resource])];
}

/** Data sets of the second record of IPTC by their numbers. */
export function iptc(sets: Readonly<Record<number, string>>): Buffer {
  const written = Object.entries(sets).map(([number, value]) => {
    const content = Buffer.from(value, 'latin1');
    return Buffer.concat([Buffer.from([0x1c, 2, Number(number)]), number16(content.length, false), content]);
  });
  return Buffer.concat(written);
}

/** A packet of XMP with these attributes and elements in its description. */
export function xmp(attributes: string, elements = ''): string {
  const spaces = ['exif', 'dc', 'aux', 'DICOM', 'photoshop'].map((name) => `xmlns:${name}="urn:${name}"`).join(' ');
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${spaces} ${attributes}>${elements}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

/** A PNG file of one grey square with these chunks behind the image. The sums of the chunks are zero: no reader of data minds. */
export function png(...chunks: readonly (readonly [string, Buffer | string])[]): Buffer {
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const all = [['IHDR', head], ['IDAT', Buffer.from([0x78, 0x9c])], ...chunks, ['IEND', '']] as const;
  const written = all.map(([type, content]) => {
    const data = Buffer.from(content as string, 'latin1');
    return Buffer.concat([number32(data.length, false), Buffer.from(type), data, Buffer.alloc(4)]);
  });
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...written]);
}

/** A WebP file with these chunks. */
export function webp(...chunks: readonly (readonly [string, Buffer])[]): Buffer {
  const written = [['VP8X', Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0])] as const, ...chunks].map(([type, data]) =>
    Buffer.concat([Buffer.from(type), number32(data.length, true), data, Buffer.alloc(data.length % 2)]),
  );
  const body = Buffer.concat([Buffer.from('WEBP'), ...written]);
  return Buffer.concat([Buffer.from('RIFF'), number32(body.length, true), body]);
}

function number16(number: number, little: boolean): Buffer {
  return little ? Buffer.from([number & 255, number >> 8]) : Buffer.from([number >> 8, number & 255]);
}

function number32(number: number, little: boolean): Buffer {
  const low = number16(number & 0xffff, little);
  const high = number16(Math.floor(number / 65536), little);
  return Buffer.concat(little ? [low, high] : [high, low]);
}
