// The same submissions give the same reviews in the page as on the command line; the page works
// with the network switched off; what other apps share arrives and goes nowhere.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { open, root, write } from './page.mjs';

const kHowMany = 200;

/** Labelled posts of the corpus as submissions, from files of every sort. */
function submissions() {
  const files = ['people_in_care', 'confidentiality', 'contact_and_advice', 'respect', 'claims', 'organisation', 'everyday', 'conduct'];
  const each = kHowMany / files.length;
  return files.flatMap((file) =>
    readFileSync(join(root, `knowledge/corpus/${file}.jsonl`), 'utf8').split('\n').filter(Boolean)
      .filter((_, index) => Math.floor(index / 20) % 3 !== 2).slice(0, each)
      .map((line) => {
        const { labels, ...submission } = JSON.parse(line);
        return submission;
      }));
}

test('the page reviews as the command line does', async (t) => {
  const { page } = await open(t);
  const lines = submissions().map((one) => JSON.stringify(one));
  assert.equal(lines.length, kHowMany);
  const native = spawnSync(join(root, 'build/release/scruple'), ['check', '--ndjson', '--fail-on', 'never', '--deep', 'never'], { input: `${lines.join('\n')}\n`, encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(native.status, 0, native.stderr);
  const expected = native.stdout.trimEnd().split('\n');
  // The page's own worker, asked as the page asks it.
  const answers = await page.evaluate(async (all) => {
    const [script] = performance.getEntriesByType('resource').map((one) => one.name).filter((name) => /assets\/worker-/.test(name));
    const worker = new Worker(script, { type: 'module' });
    const waiting = new Map();
    worker.onmessage = ({ data }) => waiting.get(data.id)?.(data.json ?? data.broken);
    const ask = (json, id) => new Promise((resolve) => { waiting.set(id, resolve); worker.postMessage({ id, name: 'review', json }); });
    const out = await Promise.all(all.map(ask));
    worker.terminate();
    return out;
  }, lines);
  answers.forEach((answer, i) => assert.equal(answer, expected[i], lines[i]));
  const found = answers.filter((answer) => JSON.parse(answer).findings.length > 0).length;
  assert.ok(found > kHowMany / 4 && found < kHowMany, `${found} of ${kHowMany} with findings: equal answers prove nothing if there is nothing in them`);
});

const installed = (page) => page.evaluate(async () => { await navigator.serviceWorker.ready; });

test('works with the network switched off after the first load', async (t) => {
  const { page, context, url } = await open(t);
  await installed(page);
  await context.setOffline(true);
  await page.reload();
  await page.getByText('You are offline').waitFor();
  await write(page, 'Ring me on 07700 900123');
  await page.waitForSelector('.app-finding');
  for (const [hash, wanted] of [['ask/telling.already_posted', '.app-answer'], ['codes', '.app-clause-card'], ['privacy', '.app-tick'], ['about', '.app-about']]) {
    await page.goto(`${url}#/${hash}`);
    await page.waitForSelector(wanted);
  }
});

test('knowledge is fetched once, and again only when it has changed', async (t) => {
  const { page, asked } = await open(t);
  await installed(page);
  await page.reload();
  await page.waitForFunction(() => document.querySelector('.app-reading')?.textContent?.includes('NHS Trust'));
  const names = await page.evaluate(async () => (await (await caches.open('scruple')).keys()).map((request) => request.url));
  assert.equal(names.filter((name) => /data\/knowledge-/.test(name)).length, 1);
  assert.equal(names.filter((name) => /data\/engine-/.test(name)).length, 1);
  assert.ok(asked.length > 0);
});

test('what another app shares is in the box, and nowhere else', async (t) => {
  const { page, context } = await open(t);
  await installed(page);
  await page.reload(); // under the service worker
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  const sent = [];
  context.on('request', (request) => { if (request.method() === 'POST' && !request.serviceWorker()) sent.push(request.url()); });
  await page.evaluate(() => {
    const form = Object.assign(document.createElement('form'), { method: 'post', enctype: 'multipart/form-data', action: './' });
    form.append(Object.assign(document.createElement('input'), { name: 'text', value: 'Ring me on 07700 900123' }));
    const pictures = Object.assign(document.createElement('input'), { type: 'file', name: 'pictures' });
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'a.png', { type: 'image/png' }));
    pictures.files = data.files;
    form.append(pictures);
    document.body.append(form);
    form.submit();
  });
  await page.waitForFunction(() => document.querySelector('#draft')?.value.includes('07700'));
  assert.equal(await page.inputValue('#kind'), 'photo_caption');
  await page.getByText('1 picture was shared').waitFor();
  assert.equal(new URL(page.url()).search, '');
  const kept = await page.evaluate(async () => (await (await caches.open('scruple')).keys()).map((request) => request.url).filter((url) => url.includes('shared')));
  assert.deepEqual(kept, []);
  await page.reload();
  await page.waitForSelector('#draft');
  assert.equal(await page.inputValue('#draft'), '', 'told once');
});

test('the content policy holds: no other origin, no foreign script', async (t) => {
  const { page, wrong, asked } = await open(t);
  const blocked = await page.evaluate(async () => {
    const said = [];
    document.addEventListener('securitypolicyviolation', (event) => said.push(event.effectiveDirective));
    await fetch('https://example.org/').catch(() => {});
    document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.org/x.png' }));
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.ran = true' }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { said, ran: globalThis.ran ?? false };
  });
  assert.deepEqual([...new Set(blocked.said)].sort(), ['connect-src', 'img-src', 'script-src-elem']);
  assert.equal(blocked.ran, false);
  wrong.length = 0; // the browser reports each refusal as an error,
  asked.length = 0; // and an image as asked for before it refuses it
});
