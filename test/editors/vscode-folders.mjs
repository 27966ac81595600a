import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holds } from './checks.mjs';
import { quietConfiguration, untidy } from './documents.mjs';
import { startEditor } from './editor.mjs';

/** Two folders in one window, each with a configuration file; safe fixes are made when a file is saved. */
export async function checkFolders(checks, { vsix, home, folder, artefacts }) {
  const workspace = join(folder, 'folders');
  writeFolders(workspace);
  let editor;
  const started = await checks.check('VS Code: starts with two folders', async () => {
    editor = await startEditor({
      ...{ vsix: [vsix], workspace, home, workspaceFile: 'two.code-workspace', timeout: 90_000 },
      settings: { 'editor.codeActionsOnSave': { 'source.fixAll.casewright': 'explicit' } },
    });
  });
  if (!started) return;
  const check = async (what, run) => {
    if (!(await checks.check(`VS Code: ${what}`, run))) await editor.saveEvidence(join(artefacts, `folders ${what}`));
  };
  try {
    await checkBoth(check, editor, artefacts);
  } finally {
    await editor.close();
  }
}

function writeFolders(workspace) {
  const configurations = { quiet: quietConfiguration, strict: 'stage: submission\n' };
  for (const [name, configuration] of Object.entries(configurations)) {
    mkdirSync(join(workspace, name, '.vscode'), { recursive: true });
    writeFileSync(join(workspace, name, '.casewright.yaml'), configuration);
    writeFileSync(join(workspace, name, `${name}.md`), untidy);
  }
  const off = { 'casewright.rules': { 'section/missing': 'off' } };
  writeFileSync(join(workspace, 'quiet', '.vscode', 'settings.json'), JSON.stringify(off));
  const folders = Object.keys(configurations).map((path) => ({ path }));
  writeFileSync(join(workspace, 'two.code-workspace'), JSON.stringify({ folders }));
}

async function checkBoth(check, editor, artefacts) {
  const problemsOf = async (file, fits) => {
    const own = (all) => all.filter((one) => one.file === file);
    return own(await editor.waitForProblems((all) => fits(own(all))));
  };
  const has = (code) => (one) => one.code === code;

  await check('each of two folders has its own configuration and settings', async () => {
    await editor.openFile('strict/strict.md');
    const strict = await problemsOf('strict/strict.md', (list) => list.some(has('section/unmarked-heading')));
    holds(strict.some(has('section/missing')), 'the settings of the other folder hold here');
    await editor.openFile('quiet/quiet.md');
    const quiet = await problemsOf('quiet/quiet.md', (list) => list.length > 0);
    holds(!quiet.some(has('section/unmarked-heading')), 'its configuration file does not hold');
    holds(!quiet.some(has('section/missing')), 'its settings do not hold');
    await editor.page.mouse.move(800, 480);
    await editor.screenshot(join(artefacts, 'vscode-folders.png'));
  });

  await check('safe fixes are made when a file is saved, where one wishes it', async () => {
    await editor.openFile('strict/strict.md');
    await problemsOf('strict/strict.md', (list) => list.some(has('section/unmarked-heading')));
    await editor.typeAtEndOf(3, ' ');
    await editor.save();
    const saved = editor.read('strict/strict.md');
    holds(
      /\n## Introduction *\n/.test(saved) && saved.includes('\n## Discussion\n'),
      `saved was ${JSON.stringify(saved)}`,
    );
    await editor.screenshot(join(artefacts, 'vscode-fixed-on-save.png'));
  });
}
