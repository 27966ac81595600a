import { holds } from './checks.mjs';
import { until } from './editor.mjs';

/** The checks of what a newcomer does first: the walkthrough, and a report of one's own. */
export async function checkFirstSteps(check, editor, { screenshotOf }) {
  const { page } = editor;
  const lines = page.locator('.editor-instance .monaco-editor .view-lines').first();
  const says = async (words) => (await lines.textContent()).replaceAll('\u00a0', ' ').includes(words);

  await check('the walkthrough leads to the example', async () => {
    await closeAll(editor);
    await editor.runCommand('Welcome: Open Walkthrough...');
    await choose(editor, 'Write a Case Report with Casewright');
    const step = page.locator('.gettingStartedContainer .getting-started-step');
    await step.filter({ hasText: 'Open the example' }).click();
    await page.locator('.gettingStartedContainer .markdown, .gettingStartedContainer .webview').first().waitFor();
    await until('the steps', async () => (await step.count()) === 7);
    await page.waitForTimeout(1500); // the picture beside the step is a webview, which tells nobody that it is there
    await screenshotOf('walkthrough');
    // the panel offers the same where no report is open
    await page.locator('.gettingStartedContainer .monaco-button', { hasText: 'Open the Example' }).click();
    await until('the example', () => says('Itch of the forearms'));
    await screenshotOf('example');
  });

  await check('a new report asks four questions and waits in its first blank', async () => {
    await closeAll(editor);
    await editor.runCommand('Casewright: New Case Report');
    const box = page.locator('.quick-input-widget');
    for (const number of [1, 2, 3, 4]) {
      await box.locator('.quick-input-title', { hasText: `(${number} of 4)` }).waitFor({ state: 'visible' });
      await screenshotOf(`new-report-${number}`);
      await editor.press('Enter');
    }
    await until('the sections', () => says('## '));
    await editor.type('Barley itch of a baker');
    await until('the title', () => says('Barley itch of a baker'));
    await page
      .locator('.statusbar-item', { hasText: /CARE \d+\/\d+ · / })
      .first()
      .waitFor();
    await screenshotOf('new-report');
    holds(await editor.page.locator('.tabs-container .tab.active', { hasText: 'Untitled' }).isVisible(), 'no new file');
    await closeAll(editor);
  });
}

/** Takes a line of the list that is open by its words. */
async function choose(editor, words) {
  const row = editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: words }).first();
  await row.waitFor({ state: 'visible' });
  await row.click();
}

/** Closes all editors and keeps nothing of what was not saved. */
async function closeAll(editor) {
  await editor.runCommand('View: Close All Editors');
  const drop = editor.page.getByRole('button', { name: /Don't Save/ });
  const tabs = editor.page.locator('.tabs-container .tab');
  await until('no editor', async () => {
    if (await drop.isVisible()) await drop.click();
    return (await tabs.count()) === 0;
  });
}
