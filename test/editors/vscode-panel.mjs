import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { holds } from './checks.mjs';
import { placeOf } from './documents.mjs';
import { until } from './editor.mjs';

/** The checks of the panel in the activity bar and of the status item. `tools` are those of the other checks. */
export async function checkPanel(check, editor, { onDisk, screenshotOf, workspace }) {
  const { page } = editor;
  const rows = page.locator('.pane-body .monaco-list-row');
  const row = (label) => page.locator(`.pane-body .monaco-list-row[aria-label^=${JSON.stringify(label)}]`).first();
  const status = page.locator('.statusbar-item', { hasText: 'CARE' }).first();
  const waitForRow = (label) => row(label).waitFor({ state: 'visible' });

  await check('the panel shows the items by topic, and what to do before one submits', async () => {
    await editor.openFile('panel.md');
    await editor.runCommand('View: Show Casewright'); // a click on its icon may be taken by the badge
    await waitForRow('5a Age and sex, reported');
    await waitForRow('Abstract, 0 of 4 reported');
    await waitForRow('What was not found');
    holds((await rows.count()) > 10, 'the panel has few lines');
    await screenshotOf('panel');
  });

  await check('a click on an item leads to what tells it', async () => {
    await row('5a Age and sex').click();
    await until('the age is selected', () =>
      page.locator('.statusbar-item', { hasText: '(11 selected)' }).first().isVisible(),
    );
  });

  await check('a missing item is inserted from the panel, and its blank waits to be filled', async () => {
    await row('2 Keywords, not found').hover();
    await row('2 Keywords').locator('.action-label[aria-label="Insert"]').click();
    await page.waitForSelector('.tabs-container .tab.active.dirty');
    await editor.type('hiccups; haircut; case report');
    await waitForRow('2 Keywords, reported');
    await editor.save();
    holds(
      onDisk('panel.md').includes('\n\n## Keywords\n\nhiccups; haircut; case report\n\nIntroduction'),
      'no keywords',
    );
  });

  await check('an item is marked as not applicable with its reason', async () => {
    const reason = page.locator('.quick-input-widget .quick-input-box input');
    await until('the question for the reason', async () => {
      await row('5d Past interventions, not found').hover();
      await row('5d Past interventions').locator('.action-label[aria-label^="Mark as"]').click();
      await reason.waitFor({ state: 'visible', timeout: 5000 });
      return true;
    });
    await editor.type('first visit');
    await editor.press('Enter');
    await waitForRow('5d Past interventions, not applicable: first visit');
    await editor.focusEditor();
    await editor.save();
    holds(
      onDisk('panel.md').includes('<!-- casewright-not-applicable care/past-interventions -- first visit -->'),
      'no comment',
    );
  });

  await check('the stage is changed from the status item, which shows it', async () => {
    const severities = async () => {
      const own = (await editor.problems()).filter(
        ({ file, source }) => file === 'panel.md' && source === 'casewright',
      );
      return new Map(own.map(({ code, severity }) => [code, severity]));
    };
    const consent = async (severity) => (await severities()).get('care/informed-consent') === severity;
    await editor.openFile('panel.md');
    await until('a gentle finding', () => consent('information'));
    await status.filter({ hasText: '· draft' }).click();
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Change the stage' }).click();
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'submission' }).click();
    await status.filter({ hasText: '· submission' }).waitFor();
    await until('a stern finding', async () => (await consent('warning')) || (await consent('error')));
    const blank = placeOf(onDisk('panel.md'), '[Name the drug]'); // behind wide characters, and a hint until now
    await until('the blank', async () =>
      (await editor.problems()).some(
        ({ file, code, line, column }) =>
          file === 'panel.md' && code === 'section/placeholder' && line === blank.line && column === blank.column,
      ),
    );
    await screenshotOf('submission');
    await editor.runCommand('Casewright: Change the Stage of the Report');
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'draft' }).click();
    await status.filter({ hasText: '· draft' }).waitFor();
    holds(existsSync(join(workspace, '.vscode', 'settings.json')), 'the setting is not in the workspace');
  });

  await check('the panel offers to declare a file that is no case report', async () => {
    await editor.openFile('README.md');
    await page.locator('.welcome-view-content', { hasText: 'not read as a case report' }).waitFor();
    await editor.openFile('panel.md');
    await waitForRow('5a Age and sex, reported');
  });
}
