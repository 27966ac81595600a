// Writes THIRD_PARTY_NOTICES.md: every package of which something is in a bundle, with its licence.
//
//   node notices.mjs            writes it anew
//   node notices.mjs --check    says whether it still holds, and writes nothing
//
// Fails where a package has no licence text, or one that is not permissive: neither may be shipped.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundles } from './esbuild.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const file = join(root, 'THIRD_PARTY_NOTICES.md');

/** Licences that ask for no more than their own text. Of a choice such as `(MIT OR GPL-3.0-or-later)` one is enough. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Zlib',
]);

const collect = { absWorkingDir: root, bundle: true, logLevel: 'error', write: false, metafile: true };

/** The files of packages that are in a bundle, by the folder of their package. */
async function packagesIn() {
  const found = new Map();
  for (const options of Object.values(bundles)) {
    const { metafile } = await build({ ...options, ...collect });
    const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
    for (const [input, { bytesInOutput }] of inputs) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input.split(sep).join('/'))?.[0];
      if (folder && bytesInOutput > 0) found.set(folder, (found.get(folder) ?? new Set()).add(input));
    }
  }
  // Some are bundles themselves: what they hold of others is told in their comments.
  for (const [folder, files] of [...found])
    for (const within of [...files].flatMap((file) => packagesWithin(folder, file)))
      if (!found.has(within)) found.set(within, new Set());
  return found;
}

/** The folders of the packages that a bundled file of a package was made of; its own copies come first. */
function packagesWithin(folder, file) {
  const named = readFileSync(join(root, file), 'utf8').matchAll(/^\/\/ (node_modules\/(?:@[^/\s]+\/)?[^/\s]+)\//gm);
  const places = [...named].map(([, path]) => [
    `${folder}/${path}`,
    `${folder.replace(/node_modules\/.*$/, '')}${path}`,
  ]);
  return places.flatMap((both) => both.find((place) => existsSync(join(root, place))) ?? []);
}

/** Licences that stand over a part of a file, which is from somewhere else. */
function licencesWithin(file) {
  const comments = readFileSync(join(root, file), 'utf8').match(/\/\*(?:[^*]|\*(?!\/))*\*\//g) ?? [];
  return comments
    .filter((comment) => /@license/.test(comment) && comment.length > 300)
    .map((comment) => comment.replace(/^\/\*[*!]?\s*|\s*\*\/$|^[ \t]*\*[ \t]?/gm, '').trim());
}

function readPackage([folder, files]) {
  const at = join(root, folder);
  const { name, version, license, repository, homepage } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
  const licences = readdirSync(at)
    .filter((entry) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(entry))
    .sort();
  const text = licences.map((entry) => readFileSync(join(at, entry), 'utf8').replaceAll('\r\n', '\n').trim());
  const from = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? '';
  text.push(...[...files].flatMap(licencesWithin));
  return { name, version, licence: license, text: text.join('\n\n'), from: addressOf(from) };
}

/** `wooorm/bail`, `git+https://github.com/a/b.git` and `git@github.com:a/b.git` as what a browser opens. */
function addressOf(from) {
  const path = from.replace(/^git\+|\.git$|#.*$/g, '').replace(/^(?:git@github\.com:|git:\/\/github\.com\/)/, '');
  return /^[\w.-]+\/[\w.-]+$/.test(path) ? `https://github.com/${path}` : path;
}

function isPermissive(licence) {
  const choices = typeof licence === 'string' ? licence.replace(/^\(|\)$/g, '').split(' OR ') : [];
  return choices.some((choice) => choice.split(' AND ').every((one) => permissive.has(one)));
}

/** A fence longer than any in the text. */
function fenced(text) {
  const fence = '`'.repeat(Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1);
  return `${fence}text\n${text}\n${fence}`;
}

function toMarkdown(packages) {
  const rows = packages.map(({ name, version, licence, from }) => `| ${name} | ${version} | ${licence} | ${from} |`);
  // Many packages have the same text: it is told once, with all that it holds for.
  const texts = [...groupByText(packages)].map(
    ([text, those]) => `## ${[...new Set(those.map(({ name }) => name))].join(', ')}\n\n${fenced(text)}\n`,
  );
  return `# Third-party notices

Casewright is shipped as bundles that hold code of the packages below. \`node notices.mjs\` makes this list from what
esbuild put into them.

| package | version | licence | from |
| --- | --- | --- | --- |
${rows.join('\n')}

${texts.join('\n')}`;
}

function groupByText(packages) {
  const groups = new Map();
  for (const one of packages) groups.set(one.text, [...(groups.get(one.text) ?? []), one]);
  return groups;
}

const packages = [...(await packagesIn())]
  .map(readPackage)
  .sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
const refused = packages.filter(({ licence, text }) => !isPermissive(licence) || text === '');
for (const { name, licence, text } of refused)
  console.error(
    `${name}: ${text === '' ? 'there is no text of its licence' : `the licence ${licence} is not permissive`}`,
  );
const text = toMarkdown(packages);
if (refused.length > 0) process.exitCode = 1;
else if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error('THIRD_PARTY_NOTICES.md no longer holds: `npm run notices` writes it anew');
  process.exitCode = 1;
}
