import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BibliographyFormat } from '../../server/src/facts/bibliography.ts';
import { readBibliography } from '../../server/src/facts/read-bibliography.ts';
import { readImage } from '../../server/src/facts/read-image.ts';
import { readConfigurationFile } from '../../server/src/lint/configuration-file.ts';
import { loadProfile } from '../../server/src/lint/load-profile.ts';
import { defaultSettings, layOver } from '../../server/src/lint/settings.ts';
import { rules } from '../../server/src/rules/index.ts';
import * as images from '../harness/images.ts';
import { badSpans } from '../unbreakable/bad-spans.ts';
import { bibtexSeeds, cslSeeds, cslYamlSeeds, risSeeds } from './bibliography-seeds.ts';
import type { Target } from './target.ts';

const root = resolve(import.meta.dirname, '../..');

function bibliography(
  name: string,
  format: BibliographyFormat,
  seeds: readonly string[],
  pieces: readonly string[],
): Target {
  return { name, seeds, pieces, faultsOf: (input) => bibliographyFaults(format, input) };
}

/** Each work is read too, which is done only when it is asked for. */
function bibliographyFaults(format: BibliographyFormat, text: string): readonly string[] {
  const { entries, faults } = readBibliography('itch', format, text);
  const works = entries.map(({ work }) => work);
  const nameless = works
    .flatMap(({ authors, editors }) => [...authors, ...editors])
    .filter((name) => name === undefined);
  const keys = entries.map(({ key }) => key);
  return [
    ...badSpans({ entries, faults }, text.length),
    ...nameless.map(() => 'A name that is none'),
    ...(new Set(keys).size < keys.length ? ['Two entries have one key'] : []),
  ];
}

const bibtex =
  '@article{|@string{|@comment|@preamble{|}|{|"|#| = |,|author|and|, and |\\\'e|{\\"o}|\\&|$|%|year|month = jan|crossref|others|\\u|~|--'.split(
    '|',
  );
const ris =
  'TY  - JOUR\r\n|ER  - \n|AU  - |A1  - |T2  - |SP  - |EP  - |DO  - |PY  - 2011///\n|ID  - |  - |\n|\r|\t|TY|KW  - '.split(
    '|',
  );
const json =
  '{|}|[|]|"|:|,|null|true|1e999|"id"|"author"|"issued"|"date-parts"|[[2011]]|"literal"|"family"|"page"|\\u0000|\\ud83d|"type"|//|"items"|"__proto__"'.split(
    '|',
  );
const yaml =
  'rules:|profile:|extends:|stage:|files:|notApplicable:|sections:|words:|- |: |\n|  |"|\'|{|}|[|]|&a |*a|!!binary |\\|\n|>|#|~|__proto__|1e999|../../etc|null|error|off|\t|? |<<: '.split(
    /(?<!\\)\|/,
  );

const settingsYaml = `profile: jmcr
stage: draft
language: en
files: ["**/*.md"]
rules:
  lab/unit-missing: off
  abbreviation/undefined: { severity: error, known: [BI] }
notApplicable:
  prognosis: The farm was sold
`;

function settingsFaults(path: string, text: string): readonly string[] {
  const file = readConfigurationFile(text, path, rules);
  if (!file) return [];
  const { settings } = layOver(defaultSettings, file.layer, rules);
  const blank = file.faults.filter(({ message }) => message.trim() === '').map(() => 'A fault without words');
  return [...badSpans(file.faults, text.length), ...blank, ...(settings.profile ? [] : ['No profile holds'])];
}

const read = { 'y.yaml': 'title: Annals of the Barn\nextends: x.yaml\n' } as Readonly<Record<string, string>>;

async function profileFaults(text: string): Promise<readonly string[]> {
  const all: Readonly<Record<string, string>> = { ...read, 'x.yaml': text };
  const { own, files } = await loadProfile(async (place) => {
    const found = all[place];
    return found === undefined ? { problem: 'There is none' } : { text: found };
  }, 'x.yaml');
  const bad = files.flatMap(({ text: one, faults }) => badSpans(faults, one.length));
  return [...bad, ...(own.profile || own.problem ? [] : ['Neither a profile nor a problem'])];
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const owner = images.exif({
  first: { 315: images.text('Moss') },
  camera: { 36867: images.text('2011:05:04 10:20:30') },
});
const place = images.exif({ place: { 1: images.text('N'), 2: images.degrees(12, 30, 0) } }, 'big');
const packet = Buffer.from(images.xmp('exif:GPSLatitude="1,2N"'));

const pictures: readonly string[] = [
  images.jpeg(images.exifSegment(owner), images.xmpSegment(images.xmp("aux:SerialNumber='4711'"))),
  images.jpeg(images.iptcSegment({ 5: 'Barley', 80: 'Moss' })),
  images.png(['tEXt', 'Author\0Moss'], ['eXIf', owner], ['iTXt', `XML:com.adobe.xmp\0\0\0\0\0${packet}`]),
  images.webp(['EXIF', place]),
  images.webp(['XMP ', packet]),
  place,
  Buffer.concat([Buffer.from('\0\0\0\x18ftypheicE.Exif\0\0'), owner]),
  Buffer.from('<svg><dc:creator><cc:Agent><dc:title>Moss</dc:title></cc:Agent></dc:creator></svg>'),
].map(latin);

const pictureParts =
  'Exif\0\0|II*\0|MM\0*|\xff\xd8|\xff\xe1|\xff\xda|\x89PNG\r\n\x1a\n|RIFF|WEBP|eXIf|iTXt|\0\0\0\0|\xff\xff\xff\xff|\x69\x87|\x25\x88|8BIM|Photoshop 3.0\0|<rdf:li>|dc:creator|ftypheic'.split(
    '|',
  );

function imageFaults(input: string): readonly string[] {
  const traces = readImage(Buffer.from(input, 'latin1'));
  return new Set(traces).size < traces.length ? ['One trace is told twice'] : [];
}

const plain: readonly Target[] = [
  bibliography('bibtex', 'bibtex', bibtexSeeds, bibtex),
  bibliography('csl-json', 'csl-json', cslSeeds, json),
  bibliography('csl-yaml', 'csl-json', cslYamlSeeds, yaml),
  bibliography('ris', 'ris', risSeeds, ris),
  {
    name: 'settings',
    seeds: [settingsYaml],
    pieces: yaml,
    faultsOf: (input) => settingsFaults('.casewright.yaml', input),
  },
  {
    name: 'settings-json',
    seeds: ['{ "casewright": { "stage": "draft", "rules": { "lab/unit-missing": "off" }, "files": ["*.md"] } }'],
    pieces: [...json, '"casewright"', '"rules"', '"profile"'],
    faultsOf: (input) => settingsFaults('package.json', input),
  },
  {
    name: 'profile',
    seeds: [readFileSync(resolve(root, 'examples/profiles/ward-journal.yaml'), 'utf8'), 'extends: y.yaml\n'],
    pieces: yaml,
    faultsOf: profileFaults,
  },
  { name: 'images', seeds: pictures, pieces: pictureParts, faultsOf: imageFaults },
];

/** Parsers of files that stand beside a report; all that is asked of them is timed. */
export const fileTargets: readonly Target[] = plain.map((target) => ({ ...target, read: target.faultsOf }));
