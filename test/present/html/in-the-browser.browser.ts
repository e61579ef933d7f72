import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDossierHtml } from '../../../src/present/html/render-dossier-html.ts';
import { hostileDossier } from '../../support/hostile-dossier.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';

// CI installs Chromium and has these tests run; elsewhere they are left out where there is none.
const browser = findBrowser();

describe.skipIf(!browser)('the page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-page-'));
  const asked: string[] = [];
  const complaints: string[] = [];
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    writeFileSync(join(folder, 'sample.html'), renderDossierHtml(sampleDossier()));
    writeFileSync(join(folder, 'hostile.html'), renderDossierHtml(hostileDossier()));
    const args =
      '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
    context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: browser!,
      headless: true,
      args: args.split(' '),
    });
    page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('dialog', (dialog) => (complaints.push('a dialog opened'), void dialog.dismiss()));
  }, 60_000);

  afterAll(async () => {
    await context?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: string, place = ''): Promise<void> {
    await page.goto('about:blank');
    asked.length = complaints.length = 0;
    await page.goto(`file://${join(folder, `${name}.html`)}${place}`);
  }

  it.each(['light', 'dark'] as const)('breaks no rule of accessibility, by %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open('sample');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([]);
  });

  it.each(['sample', 'hostile'])('asks for nothing, runs nothing foreign, complains of nothing: %s', async (name) => {
    await open(name);
    expect(asked).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it.each([360, 800, 1400])('needs no scrolling sideways on %d pixels', async (width) => {
    for (const name of ['sample', 'hostile']) {
      await page.setViewportSize({ width, height: 800 });
      await open(name);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
  });

  it('leads from a value to its words, and from the words to the statement', async () => {
    await open('sample');
    await page.click('.fields a.words:text-is("14 officers"):visible');
    expect(await page.locator(':target').innerText()).toBe('14 officers');
    await page.locator(':target').locator('xpath=ancestor::*[contains(@class,"body")]').locator('a.fn').first().click();
    expect(await page.locator(':target').getAttribute('class')).toMatch(/^note /);
  });

  it('goes from part to part by keys, and hides the rows without the words typed', async () => {
    await page.setViewportSize({ width: 1200, height: 800 });
    await open('sample');
    await page.keyboard.press('j');
    const first = await page.evaluate('document.activeElement.id');
    await page.keyboard.press('j');
    expect(await page.evaluate('document.activeElement.id')).not.toBe(first);
    await page.keyboard.press('/');
    await page.keyboard.type('contradicts');
    expect(await page.locator('.fields tbody tr:visible').count()).toBe(1);
    expect(await page.locator('[role="status"]').innerText()).toMatch(/^\d+ of \d+ rows$/);
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
