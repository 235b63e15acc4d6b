// What the tests in Chromium share: the built page on loopback under a folder of its own, one
// browser, every request noted, axe.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../serve.mjs';
import { launch } from './chromium.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 860 } };

let server;
let browser;
before(async () => {
  // Not at the root: a static host may put the page into any folder.
  server = await serve(fileURLToPath(new URL('../../dist', import.meta.url)), { prefix: '/some/folder/' });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** A fresh browser profile with the page open. `prepare` may set routes before it loads. */
export async function open(t, { hash = '', size = 'desktop', prepare = async () => {}, context: options = {}, ready = true } = {}) {
  const context = await browser.newContext({ viewport: sizes[size] ?? size, locale: 'en-GB', ...options });
  context.setDefaultTimeout(120_000); // no test is about time
  const asked = [];
  const wrong = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = await context.newPage();
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource|net::ERR/.test(message.text())) wrong.push(message.text());
  });
  await prepare(page, context);
  t.after(async () => {
    await context.close();
    const origin = new URL(server.url).origin;
    assert.deepEqual(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:') && !url.startsWith('data:')), [], 'requests that leave the origin');
    assert.deepEqual(wrong, [], 'errors in the page');
  });
  await page.goto(server.url + hash);
  if (ready) await page.waitForFunction(() => document.querySelector('.app-reading')?.textContent?.includes('NHS Trust') ?? !document.querySelector('#draft'));
  return { page, context, url: server.url, asked, wrong };
}

/** Writes into the box and waits for the review of just that text. */
export async function write(page, text) {
  await page.fill('#draft', text);
  await page.waitForSelector('.app-verdict, .app-nothing');
}

/** Waits until what stands in the box was read closely. */
export const closely = (page) => page.waitForSelector('.app-check__found[data-close=true]');

/** Nothing for axe to say: WCAG 2.2 AA and good practice. */
export async function accessible(page, what) {
  await page.evaluate(axe); // through the debugger: the page's own policy allows no foreign script
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  assert.deepEqual(violations.map(({ id, nodes }) => `${what}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`), []);
}

/** A worker in the place of the engine that answers from a table: for what the engine of today cannot do or should not. */
export const fakeWorker = (answers, can = Object.keys(answers)) => async (page) => {
  const script = `const answers = ${JSON.stringify(answers)};
    postMessage({ ready: ${JSON.stringify(can)}, version: '0' });
    onmessage = ({ data }) => postMessage({ id: data.id, json: JSON.stringify(answers[data.name] ?? { error: { code: 'none', message: '' } }) });`;
  await page.route('**/assets/worker-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
};
