import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holds, same } from '../editors/checks.mjs';
import { configurationsAbove, foldersAbove, strangeReads } from './allowed.mjs';
import { tidy, untidy, writeFolder } from './documents.mjs';
import { environment } from './watch.mjs';

/** What every run over the report of the folder reads beside the configurations above it. */
const ofTheReport = ['a.md', 'ours.yaml', 'refs/itch.bib', 'pictures/floor.png'];

/** What the other report names, which is not there. */
const theirs = [
  'other/refs/itch.bib',
  'other/pictures/floor.png',
  'other/.casewright.yaml',
  'other/.casewright.json',
  'other/package.json',
];

/** Where findings are kept between runs. */
const cache = '.casewright-cache.json';

/** Each command with what it may read and write beside that, by its name in the folder, and how it ends. */
const commands = [
  { words: ['lint', 'a.md'] },
  { words: ['a.md', '--format', 'sarif', '--sarif-snippets', '--stats'] },
  { words: ['lint', '-'], input: untidy, without: ['a.md'] },
  { words: ['--fix', 'a.md'], writes: ['a.md'], isBeside: true, leaves: { 'a.md': tidy } },
  { words: ['--fix-dry-run', 'a.md'], leaves: { 'a.md': untidy } },
  {
    words: ['--output', 'sarif:out.sarif', '-o', 'junit:out.xml', 'a.md'],
    writes: ['out.sarif', 'out.xml'],
    isBeside: true,
  },
  { words: ['--baseline', 'base.json', 'a.md'], reads: ['base.json'], writes: ['base.json'], isBeside: true },
  { words: ['--cache', 'a.md'], reads: [cache], writes: [cache], isBeside: true },
  { words: ['--jobs', '2', 'a.md', 'other/patient.md'], reads: ['other/patient.md', ...theirs], writes: [] },
  { words: ['inspect', 'a.md', '--format', 'json'] },
  { words: ['checklist', 'a.md', '-o', 'list.docx'], writes: ['list.docx'], isBeside: true },
  { words: ['timeline', 'a.md', '--format', 'svg'] },
  { words: ['references', 'a.md', '--check'] },
  { words: ['init'], writes: ['.casewright.yaml'], bare: true },
  { words: ['rules'] },
  { words: ['explain', 'care/timeline'] },
  { words: ['profiles'] },
];

/** Checks what each command reads, writes, starts and connects to. */
export async function checkCommandLine({ check }, { watch, dist, folder }) {
  const cli = [process.execPath, join(dist, 'cli.js')];
  for (const { words, input, reads = [], without = [], writes = [], isBeside, leaves = {}, bare } of commands) {
    await check(`\`${words.join(' ')}\` reads and writes what it is told to, and nothing else`, async () => {
      const cwd = mkdtempSync(join(folder, 'work-'));
      const at = bare ? (...names) => names.map((name) => join(cwd, name)) : writeFolder(cwd);
      const did = await watch.run([...cli, ...words], { cwd, input });
      holds(did.status === 0 || did.status === 1, `it ended with ${did.status}: ${did.stderr}`);
      holdsTo(did, {
        dist,
        reads: [...at(...ofTheReport.filter((name) => !without.includes(name)), ...reads), ...configurationsAbove(cwd)],
        writes: at(...writes),
        isBeside,
      });
      for (const [name, text] of Object.entries(leaves)) same(readFileSync(join(cwd, name), 'utf8'), text, name);
      if (writes.length > 0) for (const path of at(...writes)) holds(did.written.has(path), `${path} was not written`);
    });
  }
  await checkFolder({ check }, { watch, dist, folder, cli });
  await checkGit({ check }, { watch, dist, folder, cli });
}

async function checkFolder({ check }, { watch, dist, folder, cli }) {
  await check('a folder is searched for its Markdown files alone, and the ignore files are asked', async () => {
    const cwd = mkdtempSync(join(folder, 'work-'));
    const at = writeFolder(cwd);
    writeFileSync(join(cwd, '.casewrightignore'), 'other/\n');
    const did = await watch.run([...cli, '.'], { cwd });
    const ignoring = foldersAbove(cwd).flatMap((above) => [
      join(above, '.gitignore'),
      join(above, '.casewrightignore'),
    ]);
    const reads = [...at(...ofTheReport), ...ignoring, ...configurationsAbove(cwd)];
    holdsTo(did, { dist, reads, lists: [...foldersAbove(cwd), ...at('refs', 'pictures')] });
    holds(did.read.has(join(cwd, 'a.md')), 'the report was not read');
  });
}

async function checkGit({ check }, { watch, dist, folder, cli }) {
  for (const words of [['--since', 'HEAD'], ['--staged']]) {
    await check(`\`${words.join(' ')}\` starts Git and nothing else, and Git writes nothing`, async () => {
      const cwd = mkdtempSync(join(folder, 'work-'));
      const at = writeFolder(cwd);
      const git = (...args) =>
        same(spawnSync('git', args, { cwd, env: environment(folder) }).status, 0, `git ${args.join(' ')}`);
      git('init', '-q');
      git('add', '.');
      git('-c', 'user.name=Fenn', '-c', 'user.email=fenn@example.org', 'commit', '-qm', 'All of it');
      writeFileSync(join(cwd, 'a.md'), `${untidy}\nMore.\n`);
      git('add', 'a.md');
      const did = await watch.run([...cli, ...words, 'a.md'], { cwd });
      holds(did.read.has(join(cwd, 'a.md')), `the report was not read: ${did.stderr}`);
      const reads = [...at(...ofTheReport, '.gitignore'), ...configurationsAbove(cwd)];
      holdsTo(did, { dist, reads, starts: ['(clone)', 'git'] });
    });
  }
}

/** Fails unless what a program did is no more than it may. */
export function holdsTo(did, { dist, reads = [], lists = [], writes = [], isBeside = false, starts = [] }) {
  same(did.network, [], 'calls for a network');
  const may = new Set(reads);
  same(
    strangeReads(did.read, dist).filter((path) => !may.has(path)),
    [],
    'files read that nobody named',
  );
  const mayList = new Set(lists);
  same(
    strangeReads(did.listed, dist).filter((path) => !mayList.has(path)),
    [],
    'folders listed that nobody named',
  );
  const isTheirs = (path) => writes.some((wanted) => wanted === path || (isBeside && isTemporary(path, wanted)));
  same(
    [...did.written].filter((path) => path !== '/dev/null' && !isTheirs(path)),
    [],
    'files written that nobody named',
  );
  same(
    [...did.started].filter((name) => !starts.includes(name)),
    [],
    'programs started',
  );
}

/** `/a/.b.md.0123456789ab.tmp` of `/a/b.md`. */
function isTemporary(path, wanted) {
  const [, folder, name] = /^(.*\/)([^/]+)$/.exec(wanted);
  return path.startsWith(`${folder}.${name}.`) && /^[0-9a-f]{12}\.tmp$/.test(path.slice(`${folder}.${name}.`.length));
}
