import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What Node and the system read for themselves before and beside any program, each with its reason. */
const ofTheSystem = [
  [/^\/etc\/ld\.so\.(?:cache|preload)$/, 'the loader looks up libraries'],
  [/^(?:\/usr)?\/(?:local\/)?lib(?:32|64|x32)?\/.*\.so(?:\.[\d.]+)?$/, 'the libraries that Node is linked with'],
  [/\/openssl[^/]*\.cnf$|\/nodejs\.cnf$/, 'the settings of OpenSSL, which Node reads at every start'],
  [/^\/proc\/(?:self|\d+)\/(?:cgroup|maps|stat|status|auxv|exe)$/, 'V8 and libuv ask where they are'],
  [/^\/proc\/(?:meminfo|cpuinfo|stat|version_signature|sys\/vm\/\w+)$/, 'how much memory and how many processors'],
  [/^\/sys\/(?:fs\/cgroup|devices\/system|kernel\/mm)\//, 'the limits of a container'],
  [/^\/dev\/(?:null|u?random)$/, 'no file: nothing and chance'],
  [/^\/etc\/(?:localtime|timezone)$|^\/usr\/share\/zoneinfo\//, 'what day it is where the user lives'],
];

/** Which of the paths are neither of the system nor of Node nor of the package that lies in `dist`. */
export function strangeReads(paths, dist) {
  const own = new Set([process.execPath, realpathSync(process.execPath)]);
  // Node asks in each folder above a script whether that is a module.
  const manifests = new Set(foldersAbove(dist).map((folder) => join(folder, 'package.json')));
  return [...paths].filter(
    (path) =>
      !own.has(path) &&
      !manifests.has(path) &&
      !path.startsWith(`${dist}/`) &&
      !ofTheSystem.some(([pattern]) => pattern.test(path)),
  );
}

/** The configurations that may stand in a folder or above it: they are asked for by name. */
export function configurationsAbove(folder) {
  return foldersAbove(folder).flatMap((at) =>
    ['.casewright.yaml', '.casewright.json', 'package.json'].map((name) => join(at, name)),
  );
}

/** A folder and all above it. */
export function foldersAbove(folder) {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersAbove(above)];
}
