import { latexAccents, latexLetters, latexMarkup } from '../data/latex-letters.ts';
import { allMatches } from '../text/all-matches.ts';

/** What has been read of a LaTeX text. */
interface Reading {
  readonly keepsMarkup: boolean;
  out: string;
  /** The accent that the next letter takes. */
  accent: string;
  isMath: boolean;
  /** What closes after the next letter, or with the brace that opens before it. */
  next: string;
  /** What is written when each open brace closes. */
  readonly closers: string[];
}

/** One token: a command by name, a command of one sign, dashes and quotes of several signs, or one character. */
const token = /\\(?:([A-Za-z]+)[ \t\r\n]*|([^A-Za-z]))|-{2,3}|``|''|[^\\]|\\$/gsu;

/**
 * The plain text that a LaTeX value means: accents, letters and signs as Unicode, braces and unknown commands gone.
 * With `keepsMarkup`, italics become `*...*` and raised and lowered letters `<sup>` and `<sub>`, as titles keep them.
 */
export function decodeLatex(written: string, keepsMarkup = false): string {
  if (!/[\\{}$~`']|--|\s\s|[\t\r\n]/.test(written)) return written.trim().normalize('NFC');
  const reading: Reading = { keepsMarkup, out: '', accent: '', isMath: false, next: '', closers: [] };
  for (const [whole, name, sign] of allMatches(written, token)) {
    if (name !== undefined) readCommand(reading, name);
    else if (sign !== undefined) readSign(reading, sign);
    else readText(reading, whole);
  }
  return reading.out.replace(/\s+/g, ' ').trim().normalize('NFC');
}

function readCommand(reading: Reading, name: string): void {
  const accent = latexAccents[name];
  const letter = latexLetters[name];
  const markup = latexMarkup[name];
  if (accent !== undefined) reading.accent = accent;
  else if (letter !== undefined) write(reading, reading.accent !== '' && /^[ij]$/.test(name) ? name : letter);
  else if (markup) openNext(reading, markup);
}

function readSign(reading: Reading, sign: string): void {
  const accent = latexAccents[sign];
  if (accent !== undefined && !reading.isMath) reading.accent = accent;
  else if (/[\s,;:\\]/.test(sign)) write(reading, ' ');
  else if (!/[-/!@()[\]]/.test(sign)) write(reading, sign);
}

function readText(reading: Reading, text: string): void {
  if (text === '{') openBrace(reading);
  else if (text === '}') closeBrace(reading);
  else if (text === '$') reading.isMath = !reading.isMath;
  else if (reading.isMath && text === '^') openNext(reading, ['<sup>', '</sup>']);
  else if (reading.isMath && text === '_') openNext(reading, ['<sub>', '</sub>']);
  else if (text !== '\\') write(reading, signs[text] ?? text);
}

const signs: Readonly<Record<string, string>> = {
  '---': '—',
  '--': '–',
  '``': '“',
  "''": '”',
  '`': '‘',
  '~': ' ',
};

/** Writes a letter with the accent that waits for it, and closes what spans one letter only. */
function write(reading: Reading, text: string): void {
  reading.out += text + (/^\s$/.test(text) ? '' : reading.accent);
  reading.accent = '';
  reading.out += reading.next;
  reading.next = '';
}

function openNext(reading: Reading, [open, close]: readonly [string, string]): void {
  const isQuote = open === '“';
  if (!reading.keepsMarkup && !isQuote) return;
  reading.out += open;
  reading.next = close;
}

function openBrace(reading: Reading): void {
  reading.closers.push(reading.next);
  reading.next = '';
}

function closeBrace(reading: Reading): void {
  reading.accent = '';
  reading.out += reading.closers.pop() ?? '';
}
