import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { holds, same } from './checks.mjs';
import { inOrder, lint } from './command-line.mjs';
import { bibliography, cited, dated, measured, placeOf, quietConfiguration, readme, untidy } from './documents.mjs';
import { startEditor, until } from './editor.mjs';
import { checkCitations } from './vscode-citations.mjs';
import { checkFirstSteps } from './vscode-first-steps.mjs';
import { checkPanel } from './vscode-panel.mjs';
import { takePicture, takePictures } from './vscode-pictures.mjs';
import { checkPreviews, timedReport } from './vscode-previews.mjs';
import { checkValues } from './vscode-values.mjs';

/** What pictures need not show. */
const settings = { 'breadcrumbs.enabled': false, 'editor.minimap.enabled': false };

const severities = { error: 'error', warning: 'warning', information: 'info' };

/**
 * The checks in a real VS Code with the extension installed from its package. `host` is `node`, where the server is a
 * process, or `web`, where it is a worker in the browser.
 */
export async function checkVsCode(checks, { host, vsix, home, folder, artefacts, screenshot }) {
  const name = host === 'web' ? 'VS Code for the Web' : 'VS Code';
  const workspace = join(folder, host, 'case-reports');
  writeWorkspace(workspace);
  let editor;
  const started = await checks.check(`${name}: starts with the extension`, async () => {
    editor = await startTwice({
      vsix: [vsix],
      workspace,
      home,
      host,
      settings,
      viewport: { width: 1280, height: 800 },
    });
  });
  if (!started) return;
  const check = async (what, run) => {
    const passed = await checks.check(`${name}: ${what}`, run);
    if (!passed) await editor.saveEvidence(join(artefacts, `${host} ${what}`));
    return passed;
  };
  try {
    const screenshotOf = (what) => editor.screenshot(join(artefacts, `${host}-${what}.png`));
    await checkAll(check, editor, { host, workspace, screenshot, screenshotOf });
  } finally {
    await editor.close();
  }
}

function writeWorkspace(workspace) {
  mkdirSync(join(workspace, 'quiet'), { recursive: true });
  const files = {
    ...{ 'untidy.md': untidy, 'second.md': untidy, 'third.md': untidy, 'README.md': readme, 'empty.md': '' },
    ...{ 'fourth.md': untidy, 'panel.md': untidy, 'cited.md': cited, 'itch.bib': bibliography },
    ...{ 'timed.md': timedReport, 'measured.md': measured, 'dated.md': dated },
    ...{ 'quiet/report.md': untidy, 'quiet/.casewright.yaml': quietConfiguration },
  };
  for (const example of ['typical-faults.md', 'good-report.md']) {
    copyFileSync(new URL(`../../examples/${example}`, import.meta.url), join(workspace, example));
  }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(workspace, file), text);
}

/** A start on a busy machine may run out of time; the second finds everything warm. */
async function startTwice(options) {
  try {
    return await startEditor({ ...options, timeout: 45_000 });
  } catch {
    return startEditor({ ...options, timeout: 90_000 });
  }
}

async function checkAll(check, editor, { host, workspace, screenshot, screenshotOf }) {
  const status = (words) =>
    until(`a status item with "${words}"`, () =>
      editor.page.locator('.statusbar-item', { hasText: words }).first().isVisible(),
    );
  const onDisk = (file) => readFileSync(join(workspace, file), 'utf8');
  const problemsOf = async (file, fits) =>
    (await editor.waitForProblems((all) => fits(all.filter((one) => one.file === file)))).filter(
      (one) => one.file === file,
    );
  const counts = (code) => (list) => list.filter((one) => one.code === code).length;
  const bare = counts('section/unmarked-heading');
  // An edit of the server may come after the action was chosen: only a changed file is saved, and once.
  const savedAs = async (file, expected) => {
    await editor.page.waitForSelector('.tabs-container .tab.active.dirty');
    await editor.focusEditor();
    await editor.save();
    await until(`the edit in ${file}`, () => onDisk(file) === expected).catch(() => {
      same(onDisk(file), expected, 'the file');
    });
  };

  const lives = await check('the example with typical faults is read, and a screenshot taken', async () => {
    await editor.openFile('typical-faults.md');
    await problemsOf('typical-faults.md', (list) => list.length > 5);
    await editor.page.locator('.markers-panel .monaco-list-row').nth(4).click();
    await editor.page.mouse.move(800, 440);
    await until('the squiggles', async () => (await editor.squiggles('warning')) > 0);
    await sleep(1000); // for what fades in and out
    await takePicture(editor, screenshot);
  });
  if (!lives) return; // each of the others would wait for what does not come

  await check('an untidy report gets squiggles and entries in Problems, the same as on the command line', async () => {
    await editor.openFile('untidy.md');
    const problems = await problemsOf('untidy.md', (list) => bare(list) === 4);
    await until('a squiggle', async () => (await editor.squiggles('warning')) > 0);
    const found = problems.filter(({ severity }) => severity in severities).map(toFinding);
    same(inOrder(found), inOrder(lint(join(workspace, 'untidy.md'))), 'findings');
    const [{ codeUrl }] = problems.filter(({ code }) => code === 'section/unmarked-heading');
    holds(codeUrl?.endsWith('RULES.md#sectionunmarked-heading'), `the code leads to ${codeUrl}`);
    await status(/CARE \d+\/\d+ · \d+ findings/);
  });

  await check('hovering over a section title tells what CARE asks there', async () => {
    await editor.openFile('untidy.md');
    // VS Code shows the finding first and what servers say when they have said it.
    const says = async () => (await editor.hover(placeOf(untidy, 'Introduction'))).includes('what CARE asks here');
    await until('a hover that tells it', says);
  });

  await check('a quick fix makes a bare line a heading, and its entry goes', async () => {
    await editor.openFile('untidy.md');
    await editor.quickFix({ ...placeOf(untidy, 'Introduction'), title: 'Make it a heading (##)' });
    await savedAs('untidy.md', untidy.replace('Introduction', '## Introduction'));
    await problemsOf('untidy.md', (list) => bare(list) === 3);
  });

  await check('a quick fix inserts a missing section with a blank to type over', async () => {
    await editor.openFile('second.md');
    await problemsOf('second.md', (list) => counts('section/missing')(list) > 0);
    await editor.quickFix({ line: 1, column: 1, title: 'Insert the section "Abstract"' });
    await editor.type('A man had hiccups.');
    await editor.press('Escape');
    await savedAs('second.md', untidy.replace('Introduction', '## Abstract\n\nA man had hiccups.\n\nIntroduction'));
    await problemsOf(
      'second.md',
      (list) => !list.some(({ code, message }) => code === 'section/missing' && /abstract/.test(message)),
    );
  });

  await check('all safe fixes are made at once', async () => {
    await editor.openFile('third.md');
    await problemsOf('third.md', (list) => bare(list) === 4);
    await editor.focusEditor();
    await editor.runCommand('Fix All');
    await problemsOf('third.md', (list) => bare(list) === 0);
    await editor.save();
    const text = onDisk('third.md');
    holds(text.startsWith('# Hiccups') && text.includes('\n## Discussion\n'), `not mended:\n${text}`);
  });

  await check('a snippet expands', async () => {
    await editor.openFile('empty.md');
    await editor.insertSnippet('consent-statement');
    await editor.press('Escape');
    await editor.save();
    holds(/[Cc]onsent/.test(onDisk('empty.md')), `the file holds: ${onDisk('empty.md')}`);
  });

  await check('a configuration file beside the report holds', async () => {
    await editor.openFile('quiet/report.md');
    const problems = await problemsOf('quiet/report.md', (list) => list.length > 0);
    same(bare(problems), 0, 'findings of the rule that is off');
  });

  await checkCitations(check, editor, { onDisk, savedAs, screenshotOf });
  await checkPreviews(check, editor, { onDisk, screenshotOf });
  await checkValues(check, editor, { screenshotOf });
  await checkPanel(check, editor, { onDisk, screenshotOf, workspace });
  await checkFirstSteps(check, editor, { screenshotOf });
  if (!editor.web) await takePictures(check, editor, dirname(screenshot));

  await check('a README stays clean, and the status item and a command say why', async () => {
    await editor.openFile('README.md');
    await status('Casewright: not a case report');
    same(await problemsOf('README.md', (list) => list.length === 0), [], 'findings');
    await editor.runCommand('Casewright: Why Is This File Read, or Not, as a Case Report?');
    await editor.waitForNotification('not read as a case report');
  });

  await check('a file can be declared a case report', async () => {
    await editor.openFile('README.md');
    await editor.runCommand('Casewright: Declare This File a Case Report');
    await status(/CARE \d+\/\d+ · \d+ findings/);
    await editor.focusEditor();
    await editor.save();
    same(onDisk('README.md'), `---\ntype: case-report\n---\n\n${readme}`, 'the file');
  });

  await check('the server can be started again', async () => {
    await editor.openFile('untidy.md');
    await editor.runCommand('Casewright: Restart the Language Server');
    // The entries may be gone for a moment too short to be seen, so the server is asked for something new.
    await problemsOf('untidy.md', (list) => bare(list) === 3);
    const text = onDisk('untidy.md');
    const { line } = placeOf(text, '\nDiscussion');
    await editor.quickFix({ line: line + 1, column: 1, title: 'Make it a heading (##)' });
    await savedAs('untidy.md', text.replace('\nDiscussion', '\n## Discussion'));
    await problemsOf('untidy.md', (list) => bare(list) === 2);
  });

  if (host === 'web') return; // a worker cannot be killed from outside
  await check('a server that was killed comes back by itself', async () => {
    const servers = () => editor.processes('server.js --node-ipc');
    const killed = servers();
    holds(killed.length === 1, `${killed.length} servers run`);
    process.kill(killed[0], 'SIGKILL');
    await until('another server', () => servers().some((pid) => pid !== killed[0]));
    await editor.openFile('fourth.md');
    await problemsOf('fourth.md', (list) => bare(list) === 4);
  });
}

function toFinding({ line, column, endLine, endColumn, code, severity, message }) {
  return { line, column, endLine, endColumn, code, severity: severities[severity], message };
}
