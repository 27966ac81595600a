import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * The same picture with at most 256 colours, which is a third of the size: the most frequent ones, then those that
 * would be missed most, and for others the nearest of them. It takes what Chromium writes, 8 bits in each of three or four channels, and drops what is transparent.
 */
export function toSmallPng(png) {
  const { width, height, pixels } = decode(png);
  const { palette, indexes } = reduce(pixels);
  const rows = Buffer.alloc(height * (width + 1)); // each row begins with the number of its filter, none
  for (let y = 0; y < height; y++) indexes.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const chunks = { IHDR: head, PLTE: colours, IDAT: deflateSync(rows, { level: 9 }), IEND: Buffer.alloc(0) };
  return Buffer.concat([signature, ...Object.entries(chunks).map(([type, data]) => toChunk(type, data))]);
}

function toChunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Width, height, and the colour of each pixel as one number, row by row. */
function decode(png) {
  const parts = [];
  let head;
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') head = data;
    if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  const [width, height, depth, kind] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]];
  const channels = { 2: 3, 6: 4 }[kind];
  if (depth !== 8 || !channels || head[12] !== 0) throw new Error('a PNG of another kind than Chromium writes');
  const bytes = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  const pixels = new Uint32Array(width * height);
  for (let i = 0, at = 0; i < pixels.length; i++, at += channels)
    pixels[i] = (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2];
  return { width, height, pixels };
}

function unfilter(raw, stride, height, channels) {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? out[at - channels] : 0;
      const up = y > 0 ? out[at - stride] : 0;
      const corner = x >= channels && y > 0 ? out[at - stride - channels] : 0;
      const foretold = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      out[at] = raw[y * (stride + 1) + 1 + x] + foretold;
    }
  }
  return out;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((each) => Math.abs(guess - each));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function reduce(pixels) {
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  const palette = byCount.slice(0, 64);
  const rest = byCount
    .slice(64)
    .map((colour) => ({ colour, far: distance(colour, palette[nearest(colour, palette)]) }));
  while (palette.length < 256 && rest.length > 0) {
    const missed = rest.reduce((one, other) => (loss(other, counts) > loss(one, counts) ? other : one));
    if (missed.far === 0) break;
    palette.push(missed.colour);
    for (const each of rest) each.far = Math.min(each.far, distance(each.colour, missed.colour));
  }
  const places = new Map(byCount.map((colour) => [colour, nearest(colour, palette)]));
  return { palette, indexes: Buffer.from(Array.from(pixels, (colour) => places.get(colour))) };
}

function loss({ colour, far }, counts) {
  return far * Math.sqrt(counts.get(colour)); // a small thing of another colour is seen too
}

function distance(one, other) {
  return [16, 8, 0].reduce((sum, bits) => sum + (((one >> bits) & 255) - ((other >> bits) & 255)) ** 2, 0);
}

function nearest(colour, palette) {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [i, each] of palette.entries()) {
    const far = distance(colour, each);
    if (far < least) [best, least] = [i, far];
  }
  return best;
}
