// Writes `\p{L}` and its like as plain classes, in the bundles and in the tests alike: what is tested is what is shipped.
//
// V8 reads `\p{L}` as 700 ranges up to the last plane, each time an expression is parsed, and makes code for all of them: 0.3 to
// 20 ms for each of some 500 expressions, and much memory. A class of a dozen ranges costs a tenth. Up to U+06FF (Latin, Greek,
// Cyrillic, Hebrew, Arabic) and in the signs that units are written with, these classes are as Unicode has them, but for some
// capitals that no language of today begins a name with. Beyond, a whole script is letters, its marks and digits with it, and
// planes beyond the basic one hold none. No sign is both a letter and a number or a mark, nor both small and capital: an
// expression that is safe with the properties is safe with the classes.
import { readFile } from 'node:fs/promises';
import { parseSync } from 'vite';

/** Every second sign of a stretch in which capitals and small letters take turns. */
const turns = (from, to) => {
  let signs = '';
  for (let code = from; code <= to; code += 2) signs += String.fromCharCode(code);
  return signs;
};

const capitals = [
  'A-Z\u00c0-\u00d6\u00d8-\u00de',
  turns(0x100, 0x136),
  turns(0x139, 0x147),
  turns(0x14a, 0x176),
  '\u0178\u0179\u017b\u017d\u01a0\u01af\u0218\u021a\u0386\u0388-\u038f\u0391-\u03ab\u0400-\u042f',
].join('');

const small = [
  'a-z\u00b5\u00df-\u00f6\u00f8-\u00ff',
  turns(0x101, 0x137),
  turns(0x138, 0x148),
  '\u0149',
  turns(0x14b, 0x177),
  '\u017a\u017c\u017e-\u019f\u01a1-\u01ae\u01b0-\u01ba\u01bc-\u01bf\u01c4-\u0217\u0219\u021b-\u0293\u0295-\u02af\u0390\u03ac-\u03f5\u03f7-\u03ff\u0430-\u0481',
  '\u048a-\u052f\u1e00-\u1fbc\ufb00-\ufb06\uff41-\uff5a',
].join('');

const letters = [
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u037d',
  '\u037f\u0386\u0388-\u03f5\u03f7-\u0481\u048a-\u0559\u0560-\u0588\u05d0-\u05f2\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5',
  '\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff\u0710-\u07bf\u0900-\u1aaf\u1b00-\u1dbf\u1e00-\u1fbc\u1fc2-\u1fcc\u1fd0-\u1fdb',
  '\u1fe0-\u1fec\u1ff2-\u1ffc\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d',
  '\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183\u2184\u2c00-\u2ce4\u2d00-\u2d6f\u2d80-\u2dde\u3005\u3006\u3031-\u3035\u3041-\u3096',
  '\u309d-\u309f\u30a1-\u30fa\u30fc-\u318e\u31a0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\ua4d0-\ua4fd\ua500-\ud7fb\uf900-\ufb1d',
  '\ufb1f-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc',
].join('');

const numbers =
  '0-9\u00b2\u00b3\u00b9\u00bc-\u00be\u0660-\u0669\u06f0-\u06f9\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\uff10-\uff19';

const marks =
  '\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f';

/** What stands between the brackets of a class, by the name of the property. */
export const classes = { L: letters, Lu: capitals, Ll: small, N: numbers, M: marks };

/** A file of the core with each property of its expressions, and of the words they are made of, written as a class. */
export function writeClasses(path, text) {
  if (!/\\p\{/i.test(text)) return text;
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const edits = literalsIn(program).flatMap(({ parts, signs }) => {
    let isInClass = false;
    return parts.flatMap(({ start, end }) =>
      Array.from(text.slice(start, end).matchAll(signs), ({ index, 0: sign, 1: not, 2: name }) => {
        if (name === undefined) isInClass = sign === '[' || (sign !== ']' && isInClass);
        const written = name === undefined ? sign : classOf(sign, name, not === 'P', isInClass);
        return { at: start + index, sign, written };
      }),
    );
  });
  let end = text.length;
  const pieces = [];
  for (const { at, sign, written } of edits.sort((a, b) => b.at - a.at)) {
    pieces.push(text.slice(at + sign.length, end), written);
    end = at;
  }
  return [...pieces, text.slice(0, end)].reverse().join('');
}

const inExpression = /\\([pP])\{(\w+)\}|\\.|[[\]]/gu;
/** In a string each backslash of an expression is written twice. */
const inString = /\\\\([pP])\{(\w+)\}|\\\\(?:\\\\|.)|\\.|[[\]]/gu;

function classOf(sign, name, isNot, isInClass) {
  const signs = classes[name];
  if (signs === undefined) return sign;
  if (isNot && isInClass) throw new Error(`${sign} within a class is not known to property-classes.mjs`);
  return isInClass ? signs : `[${isNot ? '^' : ''}${signs}]`;
}

/** The places of all expressions and strings; a template is one of several parts. */
function literalsIn(program) {
  const found = [];
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (node.type === 'TemplateLiteral') found.push({ parts: node.quasis, signs: inString });
    if (node.type === 'Literal' && node.regex) found.push({ parts: [node], signs: inExpression });
    if (node.type === 'Literal' && typeof node.value === 'string') found.push({ parts: [node], signs: inString });
    for (const child of Object.values(node)) visit(child);
  };
  visit(program);
  return found;
}

const ofTheCore = /[\\/]server[\\/]src[\\/].*\.ts$/;

/** For what is bundled, by esbuild. */
export const forBundles = {
  name: 'property-classes',
  setup: ({ onLoad }) =>
    onLoad({ filter: ofTheCore }, async ({ path }) => ({
      contents: writeClasses(path, await readFile(path, 'utf8')),
      loader: 'ts',
    })),
};

/** For what is tested, by Vite. No line moves, so that no map of them is needed. */
export const forTests = {
  name: 'property-classes',
  enforce: 'pre',
  transform: (text, id) => (ofTheCore.test(id) ? { code: writeClasses(id, text), map: null } : undefined),
};
