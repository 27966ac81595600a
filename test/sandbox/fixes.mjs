import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { holds, same } from '../editors/checks.mjs';
import { tidy, untidy } from './documents.mjs';
import { environment } from './watch.mjs';

/** A user without any rights: nobody. */
const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];

/** Checks that `--fix` leaves the old file or the new one, and says which. */
export async function checkFixes({ check }, { watch, dist, folder }) {
  const fix = [process.execPath, join(dist, 'cli.js'), '--fix', '--format', 'compact', '--stage', 'draft'];

  /** A folder with a report in it. */
  function work(text = untidy) {
    const cwd = mkdtempSync(join(folder, 'fix-'));
    writeFileSync(join(cwd, 'a.md'), text);
    return cwd;
  }

  /** Fails unless the run refused with a reason, and the report is as it was, with nothing beside it. */
  function holdsRefused({ status, stdout }, cwd, reason, text = untidy) {
    same(status, 2, `the status (${stdout})`);
    const told = stdout.split('\n').find((line) => line.includes('was not written'));
    same(told, `a.md:1:1: error: The mended text was not written: ${reason}`, 'what was told');
    same(readFileSync(join(cwd, 'a.md'), 'utf8') === text, true, 'the report is as it was');
    same(readdirSync(cwd), ['a.md'], 'the folder');
  }

  await check('a report is mended, and keeps owner, group and mode', async () => {
    const cwd = work();
    chownSync(join(cwd, 'a.md'), 65_534, 100);
    chmodSync(join(cwd, 'a.md'), 0o640);
    const { status } = await watch.run([...fix, 'a.md'], { cwd });
    const { uid, gid, mode } = statSync(join(cwd, 'a.md'));
    same({ status, uid, gid, mode: mode & 0o7777 }, { status: 0, uid: 65_534, gid: 100, mode: 0o640 }, 'the file');
    same(readFileSync(join(cwd, 'a.md'), 'utf8'), tidy, 'the text');
    same(readdirSync(cwd), ['a.md'], 'the folder');
  });

  await check('what is closed to others is never open to them on the way', async () => {
    const cwd = work();
    chmodSync(join(cwd, 'a.md'), 0o600);
    const { child, ended } = watch.start([...fix, 'a.md'], {
      cwd,
      inject: ['fsync:delay_enter=2000000'],
      trace: 'fsync',
    });
    child.stdin.end();
    const temporary = await appears(cwd);
    same(statSync(join(cwd, temporary)).mode & 0o777, 0o600, 'the mode of the file beside');
    same((await ended).status, 0, 'the status');
  });

  await check('a link stays a link, and what it leads to is mended', async () => {
    const cwd = work();
    mkdirSync(join(cwd, 'real'));
    spawnSync('mv', ['a.md', 'real/b.md'], { cwd });
    symlinkSync('real/b.md', join(cwd, 'a.md'));
    same((await watch.run([...fix, 'a.md'], { cwd })).status, 0, 'the status');
    holds(lstatSync(join(cwd, 'a.md')).isSymbolicLink(), 'it is no link any more');
    same(readFileSync(join(cwd, 'real/b.md'), 'utf8'), tidy, 'the text');
  });

  await check('a report that is changed meanwhile is left to whoever changed it', async () => {
    const cwd = work();
    const { child, ended } = watch.start([...fix, 'a.md'], {
      cwd,
      inject: ['fsync:delay_enter=2000000'],
      trace: 'fsync',
    });
    child.stdin.end();
    await appears(cwd);
    const other = `${untidy}\nWritten meanwhile.\n`;
    writeFileSync(join(cwd, 'a.md'), other);
    holdsRefused(await ended, cwd, 'the file was changed meanwhile; it is left as it is', other);
  });

  for (const [who, user] of [
    ['root', []],
    ['another user', nobody],
  ]) {
    await check(`a file that is read-only is left, by ${who}`, async () => {
      const cwd = work();
      if (user.length > 0) for (const path of [cwd, join(cwd, 'a.md')]) chownSync(path, 65_534, 65_534);
      chmodSync(join(cwd, 'a.md'), 0o444);
      holdsRefused(run([...user, ...fix, 'a.md'], cwd), cwd, 'the file is read-only');
    });
  }

  await check(
    "a file of somebody else that one may not write to is left, although the folder is one's own",
    async () => {
      const cwd = work();
      chmodSync(join(cwd, 'a.md'), 0o644);
      chownSync(cwd, 65_534, 65_534);
      holdsRefused(run([...nobody, ...fix, 'a.md'], cwd), cwd, 'you have no permission for this file or its folder');
    },
  );

  await check('a folder that is read-only is left as it is', async () => {
    const cwd = work();
    for (const path of [cwd, join(cwd, 'a.md')]) chownSync(path, 65_534, 65_534);
    chmodSync(cwd, 0o555);
    holdsRefused(run([...nobody, ...fix, 'a.md'], cwd), cwd, 'you have no permission for this file or its folder');
  });

  await check('on a full disk the old report stays', async () => {
    const cwd = mkdtempSync(join(folder, 'fix-'));
    const long = `${untidy}${'\nThe itch went by itself in the end.\n'.repeat(3000)}`;
    const kept = work(long);
    const out = mkdtempSync(join(folder, 'out-'));
    // The disk is seen by this shell and its children alone, and goes with them.
    const script = `mount -t tmpfs -o size=192k none ${cwd} && cp ${kept}/a.md ${cwd} && cd ${cwd} && "$@" > ${out}/stdout
      echo $? > ${out}/status; mkdir ${out}/left; cp -a ${cwd}/. ${out}/left`;
    const { stderr } = spawnSync('unshare', ['--net', '--mount', 'sh', '-c', script, 'sh', ...fix, 'a.md'], {
      encoding: 'utf8',
      env: environment(folder),
    });
    same(stderr, '', 'standard error');
    const stdout = readFileSync(join(out, 'stdout'), 'utf8');
    holdsRefused(
      { status: Number(readFileSync(join(out, 'status'), 'utf8')), stdout },
      join(out, 'left'),
      'the disk is full',
      long,
    );
  });

  for (const [call, error, reason] of [
    ['fsync', 'ENOSPC', 'the disk is full'],
    ['fsync', 'EIO', 'the system refuses it (EIO)'],
    ['fsync', 'EDQUOT', 'your share of the disk is full'],
    ['rename', 'EACCES', 'you have no permission for this file or its folder'],
    ['rename', 'EROFS', 'the disk can only be read'],
  ]) {
    await check(`where ${call} fails with ${error} the old report stays`, async () => {
      const cwd = work();
      const options = { cwd, inject: [`${call}:error=${error}`], trace: call };
      holdsRefused(await watch.run([...fix, 'a.md'], options), cwd, reason);
    });
  }

  await check('one report that cannot be written does not stop the others', async () => {
    const cwd = work();
    writeFileSync(join(cwd, 'b.md'), untidy);
    chmodSync(join(cwd, 'a.md'), 0o444);
    same(run([...fix, 'a.md', 'b.md'], cwd).status, 2, 'the status');
    same(readFileSync(join(cwd, 'a.md'), 'utf8'), untidy, 'the first');
    same(readFileSync(join(cwd, 'b.md'), 'utf8'), tidy, 'the second');
  });

  function run(words, cwd) {
    const [program, ...args] = ['unshare', '--net', ...words];
    return spawnSync(program, args, { cwd, encoding: 'utf8', env: environment(folder) });
  }
}

/** The name of the temporary file, as soon as it is there. */
async function appears(cwd) {
  for (let i = 0; i < 1000; i++) {
    const name = existsSync(cwd) && readdirSync(cwd).find((file) => file.endsWith('.tmp'));
    if (name) return name;
    await wait(10);
  }
  throw new Error('no file was written beside the report');
}
