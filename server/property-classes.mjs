// Writes `\p{L}` and its like as plain classes, in the bundles and in the tests alike: what is tested is what is shipped.
//
// V8 reads `\p{L}` as 700 ranges up to the last plane, each time an expression is parsed, and makes code for all of them: 0.3 to
// 20 ms for each of some 500 expressions, and much memory. Up to 16 ranges it compares with in place; for more it calls a
// search, which takes five times as long where a text holds signs beyond Latin-1, as an en dash is. So these classes are those of
// Unicode up to U+02C1, the letters of Latin; beyond, a whole script is letters, its marks, digits and stops with it, and
// planes beyond the basic one hold none. Capitals are told from small letters where names of Europe are written with them. No sign
// is both a letter and a number or a mark, nor both small and capital: what is safe with the properties is safe with the classes.
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
  '\u048a-\u052f\u1e00-\u1fbc\ufb00-\ufb06',
].join('');

const letters =
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u1ffc\u3041-\ud7fb\uf900-\ufdfb';

const numbers = '0-9\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2089\u2150-\u2189';

const marks = '\u0300-\u036f\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f';

/** What stands between the brackets of a class, by the name of the property. */
export const classes = { L: letters, Lu: capitals, Ll: small, N: numbers, M: marks };

/**
 * A file of the core with each property of its expressions, and of the words they are made of, written as a class.
 * `otherwise` says what stands for a negated property within a class, for which there is no short way to write it.
 */
export function writeClasses(path, text, otherwise = refuse) {
  if (!/\\p\{/i.test(text)) return text;
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const edits = literalsIn(program).flatMap(({ parts, signs }) => {
    let isInClass = false;
    return parts.flatMap(({ start, end }) =>
      Array.from(text.slice(start, end).matchAll(signs), ({ index, 0: sign, 1: not, 2: name }) => {
        if (name === undefined) isInClass = sign === '[' || (sign !== ']' && isInClass);
        const written = name === undefined ? sign : classOf(sign, name, not === 'P', isInClass, otherwise);
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

function refuse(sign) {
  throw new Error(`${sign} within a class is not known to property-classes.mjs`);
}

function classOf(sign, name, isNot, isInClass, otherwise) {
  const signs = classes[name];
  if (signs === undefined) return sign;
  if (isNot && isInClass) return otherwise(sign);
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

const bundled = (otherwise) => ({
  name: 'property-classes',
  setup: ({ onLoad }) =>
    onLoad({ filter: ofTheCore }, async ({ path }) => ({
      contents: writeClasses(path, await readFile(path, 'utf8'), otherwise),
      loader: 'ts',
    })),
});

/** For what is bundled, by esbuild. */
export const forBundles = bundled(refuse);

/** For mutants: one of them negates a property within a class, which is then left to the engine. */
export const forMutants = bundled((sign) => sign);

/** For what is tested, by Vite. No line moves, so that no map of them is needed. */
export const forTests = {
  name: 'property-classes',
  enforce: 'pre',
  transform: (text, id) => (ofTheCore.test(id) ? { code: writeClasses(id, text), map: null } : undefined),
};
