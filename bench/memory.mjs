// What a server holds in memory with several reports open.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { generateReport } from './generate.mjs';
import { withServer } from './language-server.mjs';

const open = 5;
const edits = 20;
const longest = 30_000;

/** Megabytes that are resident after so many reports were opened and edited, once the figure has come to rest. */
export function measureMemory(server, words) {
  return withServer(server, async (client) => {
    for (let report = 1; report <= open; report++) await edit(client, report, words);
    return settled(() => residentMegabytes(client.pid));
  });
}

async function edit(client, report, words) {
  const uri = `file:///bench/report-${report}.md`;
  let text = generateReport(report, words);
  client.open(uri, text);
  const found = await client.diagnostics(uri, 1);
  if (found.length === 0) throw new Error('the server found nothing');
  for (let version = 2; version < edits + 2; version++) {
    const middle = text.indexOf('. ', text.length >> 1) + 2;
    text = `${text.slice(0, middle)}x${text.slice(middle)}`;
    client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    await client.diagnostics(uri, version);
  }
}

/** The figure when it has stayed within a percent for two seconds, or the last after half a minute. */
async function settled(read) {
  let last = read();
  let calm = 0;
  for (const end = performance.now() + longest; calm < 4 && performance.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const now = read();
    calm = Math.abs(now - last) < last / 100 ? calm + 1 : 0;
    last = now;
  }
  return last;
}

function residentMegabytes(pid) {
  const kilobytes =
    process.platform === 'linux'
      ? /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      : spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return Number(kilobytes) / 1024;
}
