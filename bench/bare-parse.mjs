// What a linter on remark can hardly be faster than: a process that parses the files it is told and does nothing else.
import { readFileSync } from 'node:fs';
import { countBlocks } from './bare-parser.mjs';

let blocks = 0;
for (const path of process.argv.slice(2)) blocks += countBlocks(readFileSync(path, 'utf8'));
console.log(`blocks: ${blocks}`);
