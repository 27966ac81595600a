import { holds } from './checks.mjs';
import { measured, placeOf } from './documents.mjs';
import { until } from './editor.mjs';

/** The checks of what the editor does with laboratory values. */
export async function checkValues(check, editor, { screenshotOf }) {
  const { page } = editor;

  await check('hovering over a value tells it in the other units', async () => {
    await editor.openFile('measured.md');
    const place = placeOf(measured, '1.1 mg/dL');
    await until('a hover with the conversion', async () => (await editor.hover(place)).includes('µmol/L'));
    await editor.goTo(place.line, place.column);
    await editor.press('Control+K');
    await editor.press('Control+I');
    await page.locator('.monaco-hover:visible .monaco-hover-content', { hasText: 'µmol/L' }).first().waitFor();
    await screenshotOf('conversion');
    await editor.press('Escape');
  });

  await check('the units of an analyte are offered behind its number', async () => {
    await editor.openFile('measured.md');
    const { line } = placeOf(measured, 'Creatinine');
    await editor.goTo(line, measured.split('\n')[line - 1].length + 1);
    await editor.type(' Calcium was 2.9 ');
    const labels = await editor.completions();
    await screenshotOf('units');
    holds(labels.includes('mmol/L') && labels.includes('mg/dL'), `offered were ${labels.join(', ')}`);
    await editor.press('Escape');
    await editor.runCommand('File: Revert File');
  });
}
