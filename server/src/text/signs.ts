/**
 * What sort of sign stands at a place, as `\s`, `\p{L}` and `\p{N}` tell. Readers that go through a text sign by sign
 * ask hundreds of thousands of times; a regular expression tested on one sign costs twenty times what a look into a
 * table does.
 */
export function isSpaceAt(text: string, at: number): boolean {
  return (sortAt(text, at) & space) !== 0;
}

/** Is there a letter, of the basic plane? Places beyond the text hold nothing. */
export function isLetterAt(text: string, at: number): boolean {
  return (sortAt(text, at) & letter) !== 0;
}

/** Is there a letter or a number (a digit, or `½` and its like), of the basic plane? */
export function isWordAt(text: string, at: number): boolean {
  return (sortAt(text, at) & (letter | number)) !== 0;
}

/** Is there one of the digits 0 to 9? */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The first place from `at` on where no white space stands. */
export function afterSpaces(text: string, at: number): number {
  let end = at;
  while (isSpaceAt(text, end)) end++;
  return end;
}

/**
 * Makes a cheap look at the first sign of what a reader is to be tried on: is it one of some signs of ASCII, in any case?
 * Signs beyond ASCII always are, so that no reader has to list them.
 */
export function firstSigns(signs: string): (text: string, at: number) => boolean {
  const known = new Uint8Array(128);
  for (const sign of signs.toLowerCase() + signs.toUpperCase()) {
    const code = sign.charCodeAt(0);
    if (code < 128) known[code] = 1;
  }
  return (text, at) => {
    const code = text.charCodeAt(at);
    return code < 128 ? known[code] === 1 : code >= 128;
  };
}

const space = 1;
const letter = 2;
const number = 4;
const isKnown = 8;

/** The sorts of all signs that were met, by their code. */
const sorts = new Uint8Array(0x10000);

function sortAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Beyond the text the code is not a number.
  return code >= 0 ? sorts[code] || readSort(code) : 0;
}

function readSort(code: number): number {
  const sign = String.fromCharCode(code);
  const sort =
    isKnown | (/\s/.test(sign) ? space : 0) | (/\p{L}/u.test(sign) ? letter : 0) | (/\p{N}/u.test(sign) ? number : 0);
  sorts[code] = sort;
  return sort;
}
