import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { runInProcess } from '../support/run-in-process.ts';
import { BESIDE, REPORTS } from './hostile-reports.ts';

// CI installs Chromium and has this test run; elsewhere it is left out where there is none.
const browser = findBrowser();

describe.skipIf(!browser)('the page of hostile reports in a browser', () => {
  it('asks for nothing, runs nothing of theirs, and shows their words', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gainsay-hostile-page-'));
    mkdirSync(join(folder, 'reports'));
    for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(folder, 'reports', name), text);
    writeFileSync(join(folder, 'reports', 'hostile.json'), BESIDE);
    const file = join(folder, 'page.html');
    await runInProcess(['dossier', '--html', file, join(folder, 'reports')]);
    const args = [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ];
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: browser!,
      headless: true,
      args: [...args, '--disable-component-update', '--disable-sync'],
    });
    try {
      const asked: string[] = [];
      const complaints: string[] = [];
      const page = await context.newPage();
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('dialog', (dialog) => (complaints.push(`dialog ${dialog.message()}`), void dialog.dismiss()));
      await page.goto(`file://${file}`);
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      expect([asked.length, complaints]).toEqual([1, []]);
      expect(
        await page.locator('img, iframe, object, embed, form, a[href^="http"], a[href^="javascript"]').count(),
      ).toBe(0);
      expect(await page.locator('script').count()).toBe(1);
      expect(await page.evaluate('document.body.innerText')).toContain('<script>alert(1)</script>');
    } finally {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function findBrowser(): string | null {
  if (process.env['GAINSAY_CHROMIUM']) return process.env['GAINSAY_CHROMIUM'];
  try {
    return execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}
