/** @typedef {import('../../server/src/text/span.ts').Span} Span */
/** @typedef {import('./core.ts').Outline} Outline */
/** @typedef {import('./core.ts').OutlineBlock} Block */

/**
 * Cuts the sentences at the places out of a report and leaves Markdown well formed. A place in the front matter takes
 * its key with it, one inside a heading its section, the title its line, a cell its row. What is left without a word
 * goes too: a paragraph, a list item, a table.
 *
 * @param {string} text
 * @param {Outline} outline
 * @param {readonly Span[]} places
 * @returns {{ text: string, cut: readonly Span[] }} the text without them, and what was cut, as places of the old text
 */
export function cutSentences(text, outline, places) {
  /** @type {Span[]} */
  const whole = [];
  /** @type {Map<Block, Span[]>} */
  const parts = new Map();
  for (const place of places) {
    const one = wholeAt(text, outline, place);
    if (one) whole.push(one);
    else for (const block of outline.blocks) addSentences(parts, block, place);
  }
  const edits = [
    ...whole.map((span) => ({ ...span, newText: '' })),
    ...[...parts].map(([block, sentences]) => editOf(text, block, sentences)),
  ];
  return { text: applyEdits(text, edits), cut: [...whole, ...[...parts.values()].flat()] };
}

/**
 * What goes as a whole with the place: a key, a section, the title.
 *
 * @param {string} text
 * @param {Outline} outline
 * @param {Span} place
 * @returns {Span | undefined}
 */
function wholeAt(text, { frontMatter, title, sections }, place) {
  if (frontMatter && contains(frontMatter, place)) return keyAt(text, frontMatter, place);
  if (title && contains(title, place)) return withBlankLines(text, title);
  return sections.find(({ heading }) => contains(heading, place))?.span;
}

/** The lines of a key at the top level of the front matter, with those of its value. */
function keyAt(text, frontMatter, place) {
  const isInner = (at) => /[ \t\r\n#-]/.test(text.charAt(at));
  let start = lineStart(text, place.start);
  while (start > frontMatter.start && isInner(start)) start = lineStart(text, start - 1);
  let end = nextLine(text, place.end - 1);
  while (end < frontMatter.end && isInner(end) && !text.startsWith('---', end)) end = nextLine(text, end);
  return { start, end };
}

function addSentences(parts, block, place) {
  if (block.kind === 'heading' || !overlaps(block, place)) return;
  const known = parts.get(block) ?? [];
  const more = block.sentences.filter((sentence) => overlaps(sentence, place) && !known.includes(sentence));
  if (more.length > 0) parts.set(block, [...known, ...more]);
}

/**
 * The block without the sentences, as one edit.
 *
 * @param {string} text
 * @param {Block} block
 * @param {readonly Span[]} sentences
 */
function editOf(text, block, sentences) {
  const inner = innerEdits(text, block, sentences);
  const left = applyEdits(
    text.slice(block.start, block.end),
    inner.map(({ start, end, newText }) => ({ start: start - block.start, end: end - block.start, newText })),
  );
  if (!hasWords(left)) return { ...withBlankLines(text, block), newText: '' };
  return { start: block.start, end: block.end, newText: left };
}

function innerEdits(text, block, sentences) {
  if (block.kind === 'table') return sentences.map((row) => rowEdit(text, block, row));
  if (block.kind !== 'list') return joined(text, sentences).map((sentence) => proseEdit(text, block, sentence));
  return block.items.flatMap((item) => {
    const own = sentences.filter((sentence) => contains(item, sentence));
    const all = block.sentences.filter((sentence) => contains(item, sentence));
    const isEmptied = own.length > 0 && own.length === all.length;
    if (!isEmptied) return joined(text, own).map((sentence) => proseEdit(text, item, sentence));
    return [
      { start: lineStart(text, item.start), end: Math.min(nextLine(text, item.end - 1), block.end), newText: '' },
    ];
  });
}

/**
 * Sentences that follow each other go as one.
 *
 * @param {string} text
 * @param {readonly Span[]} sentences
 * @returns {readonly Span[]}
 */
function joined(text, sentences) {
  /** @type {Span[]} */
  const runs = [];
  for (const sentence of [...sentences].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && text.slice(last.end, sentence.start).trim() === '')
      runs[runs.length - 1] = { ...last, end: sentence.end };
    else runs.push(sentence);
  }
  return runs;
}

/** A row goes with its line; of the header only the words, since a table needs one. */
function rowEdit(text, block, row) {
  const start = Math.max(lineStart(text, row.start), block.start);
  if (row !== block.sentences[0]) return { start, end: Math.min(nextLine(text, row.end - 1), block.end), newText: '' };
  return { ...row, newText: text.slice(row.start, row.end).replace(/[^|\r\n]/g, ' ') };
}

/** A sentence goes with the space on one side. */
function proseEdit(text, within, sentence) {
  const { start, end, newText } = withEmphasis(text, sentence);
  const before = text.slice(within.start, start);
  const isFirst = !/[^\s>*_]/.test(before) || /[*_]$/.test(before);
  if (!isFirst) return { start: start - (/(?:\s|\n[ \t]*>)*$/.exec(before)?.[0].length ?? 0), end, newText };
  const after = /^(?:\s|(?<=\n[ \t]*)>)*/.exec(text.slice(end, within.end))?.[0].length ?? 0;
  return { start, end: end + after, newText };
}

/** The sentence with the marks of emphasis that would stay without a partner; a mark whose partner stays is left. */
function withEmphasis(text, sentence) {
  let { start, end } = sentence;
  let newText = '';
  // The number of a citation behind the sentence belongs to it, and the tag after that number closes one in it.
  const tag = /^<\/(su[bp])>/.exec(text.slice(end));
  if (tag && text.slice(start, end).split(`<${tag[1]}>`).length > text.slice(start, end).split(tag[0]).length) {
    end += tag[0].length;
  }
  for (const mark of ['**', '__', '*', '_']) {
    const words = text
      .slice(sentence.start, sentence.end)
      .replaceAll(mark === '*' ? '**' : mark === '_' ? '__' : '', '');
    const isHalf = words.split(mark).length % 2 === 0;
    const opens = text.slice(0, start).endsWith(mark);
    const closes = text.startsWith(mark, end);
    if (isHalf ? opens : opens && closes) start -= mark.length;
    if (isHalf ? closes && !opens : opens && closes) end += mark.length;
    if (isHalf && !opens && !closes && mark !== '_') newText += mark;
  }
  return { start, end, newText };
}

/** Applies edits from the end; one that lies in another is lost in it. */
function applyEdits(text, edits) {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  let result = '';
  let done = 0;
  for (const { start, end, newText } of sorted) {
    if (end <= done) continue;
    result += start >= done ? text.slice(done, start) + newText : '';
    done = end;
  }
  return result + text.slice(done);
}

/** Is a word left, or an image, besides tags and the label of a footnote? */
function hasWords(source) {
  return /\p{L}|!\[/u.test(source.replace(/<[^>\n]{0,200}>/g, '').replace(/^\[\^[^\]]{1,40}\]:/, ''));
}

function withBlankLines(text, { start, end }) {
  const blank = /^[ \t]*(?:\r?\n|$)(?:[ \t]*\r?\n)*/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: lineStart(text, start), end: end + blank };
}

function lineStart(text, at) {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function nextLine(text, at) {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** @param {Span} outer @param {Span} inner */
function contains(outer, inner) {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** @param {Span} a @param {Span} b */
export function overlaps(a, b) {
  return a.start < b.end && b.start < a.end;
}
