import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { holds } from './checks.mjs';
import { runExtensionTests } from './editor.mjs';

const testsPath = fileURLToPath(new URL('activation.cjs', import.meta.url));

/** Does the extension sleep where there is no Markdown? How fast it wakes and finds is printed, not judged. */
export async function checkActivation(checks, { vsix, home, folder }) {
  const workspace = join(folder, 'activation');
  mkdirSync(workspace);
  writeFileSync(join(workspace, 'notes.txt'), 'No Markdown here.\n');
  copyFileSync(new URL('../../examples/typical-faults.md', import.meta.url), join(workspace, 'report.md'));
  await checks.check('VS Code: sleeps without Markdown, wakes with it, and finds something', async () => {
    const { code, output } = await runExtensionTests({ vsix: [vsix], workspace, home, testsPath });
    holds(code === 0, output.join('\n').slice(-2000));
    const { asleep, activation, findings } = JSON.parse(readFileSync(join(workspace, 'measured.json'), 'utf8'));
    holds(asleep, 'the extension was active before any Markdown was opened');
    holds(findings, 'nothing was found');
    console.log(`        active after ${Math.round(activation)} ms, first findings after ${Math.round(findings)} ms`);
  });
}
