import { setFlagsFromString } from 'node:v8';

/**
 * V8 first compiles a regular expression for an interpreter and, when it is used again, to machine code. Nearly all of
 * ours are used again, and to compile them twice is a third of a first reading. It holds for what is made after it, so
 * that an entry imports it before all else.
 */
setFlagsFromString('--no-regexp-tier-up');
