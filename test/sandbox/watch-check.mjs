import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holds, same } from '../editors/checks.mjs';
import { strangeReads } from './allowed.mjs';

/** A program that does all that Casewright never may. */
const wicked = `
const fs = require('node:fs');
fs.readFileSync('named.txt');
fs.promises.readFile('secret.txt').then(() => {
  fs.writeFileSync('stolen.txt', 'x');
  fs.renameSync('stolen.txt', 'hidden.txt');
  fs.readdirSync('.');
  require('node:child_process').spawnSync('true');
  require('node:net').connect(9, '127.0.0.1').on('error', () => {});
});
`;

/** Checks the watch itself: a program that misbehaves is caught in each of its deeds. False where it is not. */
export async function checkWatch({ check }, { watch, dist, folder }) {
  return check(
    'the watch sees reading, listing, writing, renaming, starting and connecting, and there is no network',
    async () => {
      const cwd = realpathSync(mkdtempSync(join(folder, 'wicked-')));
      for (const name of ['named.txt', 'secret.txt']) writeFileSync(join(cwd, name), 'x');
      writeFileSync(join(cwd, 'wicked.cjs'), wicked);
      const did = await watch.run([process.execPath, 'wicked.cjs'], { cwd });
      same(did.stderr, '', 'standard error');
      const own = (paths) =>
        strangeReads(paths, dist).filter((path) => path.startsWith(cwd) && !/(?:cjs|json)$/.test(path));
      same(own(did.read).sort(), [join(cwd, 'named.txt'), join(cwd, 'secret.txt')], 'files read');
      same(own(did.listed), [cwd], 'folders listed');
      same(own(did.written).sort(), [join(cwd, 'hidden.txt'), join(cwd, 'stolen.txt')], 'files written');
      holds(did.started.has('true'), 'the program that was started was not seen');
      holds(
        did.network.some((line) => line.startsWith('connect(')),
        'the connection was not seen',
      );
      holds(
        did.network.every((line) => !/^connect\(.*\) = 0$/.test(line)),
        'there is a network',
      );
    },
  );
}
