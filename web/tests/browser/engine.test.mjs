// The same submissions give the same reviews in the page as on the command line, read closely and not; the page works
// with the network switched off; what other apps share arrives and goes nowhere.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { accessible, closely, open, root, write } from './page.mjs';

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

/** What the command line says of each line. */
function onCommandLine(lines, ...options) {
  const native = spawnSync(join(root, 'build/release/scruple'), ['check', '--ndjson', '--fail-on', 'never', ...options], { input: `${lines.join('\n')}\n`, encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(native.status, 0, native.stderr);
  return native.stdout.trimEnd().split('\n');
}

test('the page reviews as the command line does, read closely and not', async (t) => {
  const { page } = await open(t);
  const lines = submissions().map((one) => JSON.stringify(one));
  assert.equal(lines.length, kHowMany);
  const expected = { never: onCommandLine(lines, '--deep', 'never'), auto: onCommandLine(lines) };
  // The page's own worker, asked as the page asks it.
  const answers = await page.evaluate(async (all) => {
    const [script] = performance.getEntriesByType('resource').map((one) => one.name).filter((name) => /assets\/worker-/.test(name));
    const worker = new Worker(script, { type: 'module' });
    const waiting = new Map();
    const closer = new Promise((resolve) => {
      worker.onmessage = ({ data }) => {
        if ('closer' in data) resolve(data.closer);
        waiting.get(data.id)?.(data.json ?? data.broken);
      };
    });
    const ask = (json, id, deep) => new Promise((resolve) => { waiting.set(id, resolve); worker.postMessage({ id, name: 'review', json, deep }); });
    worker.postMessage({ bring: 'fetched' });
    const out = { closer: await closer };
    for (const deep of ['never', 'auto']) out[deep] = await Promise.all(all.map((json, id) => ask(json, id, deep)));
    worker.terminate();
    return out;
  }, lines);
  assert.equal(answers.closer, 'ready');
  for (const deep of ['never', 'auto']) {
    answers[deep].forEach((answer, i) => assert.equal(answer, expected[deep][i], `${deep}: ${lines[i]}`));
    const found = answers[deep].filter((answer) => JSON.parse(answer).findings.length > 0).length;
    assert.ok(found > kHowMany / 4 && found < kHowMany, `${found} of ${kHowMany} with findings: equal answers prove nothing if there is nothing in them`);
  }
  const changed = answers.auto.filter((answer, i) => answer !== answers.never[i]).length;
  assert.ok(changed > kHowMany / 10, `read closely, only ${changed} of ${kHowMany} differ`);
});

/** Words in which reading closely finds more or less, and how many findings there are either way. */
function doubtful() {
  const plain = submissions().filter(({ text }) => text && text.length < 300).map(({ text }) => ({ kind: 'post', text }));
  const lines = plain.map((one) => JSON.stringify(one));
  const counts = (...options) => onCommandLine(lines, ...options).map((line) => JSON.parse(line).findings.length);
  const [never, auto] = [counts('--deep', 'never'), counts()];
  const at = plain.findIndex((_, i) => never[i] > 0 && never[i] !== auto[i]);
  assert.ok(at >= 0, 'reading closely changes something');
  return { text: plain[at].text, never: never[at], auto: auto[at] };
}

const findings = (page) => page.evaluate(() => document.querySelectorAll('.app-check__found .app-finding').length);
const encoderOf = (asked) => asked.filter((url) => /data\/encoder-/.test(url));
const alone = { serviceWorkers: 'block' }; // so that routes see every request

test('once the first review is there, the closer reading is fetched, and what rests is read with it', async (t) => {
  const { text, never, auto } = doubtful();
  let go;
  const gone = new Promise((resolve) => { go = resolve; });
  const { page, asked } = await open(t, { context: alone, prepare: (page) => page.route('**/data/encoder-*.bin', async (route) => { await gone; await route.continue(); }) });
  assert.deepEqual(encoderOf(asked), []);
  await write(page, text);
  await page.locator('.app-closer', { hasText: 'still loading' }).waitFor();
  assert.equal(await findings(page), never);
  await accessible(page, 'a closer reading is loading');
  assert.equal(encoderOf(asked).length, 1);
  go();
  await closely(page);
  assert.equal(await findings(page), auto);
  assert.equal(await page.locator('.app-closer').count(), 0);
  await accessible(page, 'read closely');
});

test('a closer reading works without a network once it was there', async (t) => {
  const { text, auto } = doubtful();
  const { page, context } = await open(t);
  await installed(page);
  await write(page, text);
  await closely(page);
  await page.waitForFunction(async () => (await (await caches.open('scruple')).keys()).some((request) => /data\/encoder-/.test(request.url)));
  await context.setOffline(true);
  await page.reload();
  await write(page, text);
  await closely(page);
  assert.equal(await findings(page), auto);
});

for (const [what, answer] of Object.entries({ 'does not load': { status: 503, body: '' }, 'is damaged': { body: Buffer.alloc(5000) } }))
  test(`what a closer reading needs ${what}: said, reviewed without, fetched when it is asked for`, async (t) => {
    let broken = true;
    const { page } = await open(t, { context: alone, prepare: (page) => page.route('**/data/encoder-*.bin', (route) => (broken ? route.fulfill(answer) : route.continue())) });
    await write(page, 'Ring me on 07700 900123');
    await page.locator('.app-closer', { hasText: 'did not load' }).waitFor();
    assert.equal(await findings(page), 1);
    await accessible(page, 'no closer reading');
    await write(page, 'Ring me on 07700 900123 or 07700 900456');
    await page.waitForFunction(() => document.querySelectorAll('.app-editor mark').length === 2);
    broken = false;
    await page.locator('.app-closer button').click();
    await closely(page);
    assert.equal(await page.locator('.app-closer, .app-panel--trouble').count(), 0);
  });

test('a device that saves data is asked before a closer reading is fetched', async (t) => {
  const { page, asked } = await open(t, { context: alone, prepare: (page) => page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
  }) });
  await write(page, 'Ring me on 07700 900123');
  await page.locator('.app-closer', { hasText: 'MB' }).waitFor();
  await accessible(page, 'a closer reading is offered');
  assert.deepEqual(encoderOf(asked), []);
  await page.locator('.app-closer button').click();
  await closely(page);
  assert.equal(encoderOf(asked).length, 1);
});

test('a closer reading of words that have changed meanwhile is dropped', async (t) => {
  // A worker that tells what it is asked, and answers a close review only when it is told to.
  const script = `const channel = new BroadcastChannel('worker');
    const found = { topic: 'a', severity: 'low', confidence: 1, spans: [], reason: 'Found closely.', clauses: [], advice: [], routes: [], basis: 'model', fingerprint: 'a' };
    const review = (findings) => ({ verdict: 'nothing_found', findings, assumed: [], warnings: [], could_not_check: [], engine: {} });
    const guidance = { codes: [], topics: [], bound: [], assumed: [], warnings: [] };
    postMessage({ ready: ['review', 'add_encoder'], version: '0' });
    onmessage = async ({ data }) => {
      if ('bring' in data) return postMessage({ closer: 'ready' });
      const answer = data.name === 'review' ? review(data.deep === 'auto' && data.json.includes('first') ? [found] : []) : guidance;
      if (data.deep === 'auto') await new Promise((resolve) => { channel.onmessage = resolve; channel.postMessage(data.json); });
      postMessage({ id: data.id, json: JSON.stringify(answer) });
    };`;
  const { page } = await open(t, {
    ready: false, context: alone, prepare: (page) => page.route('**/assets/worker-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script })),
  });
  await page.evaluate(() => {
    globalThis.channel = new BroadcastChannel('worker');
    globalThis.asked = [];
    globalThis.channel.onmessage = ({ data }) => globalThis.asked.push(data);
    globalThis.shown = [];
    new MutationObserver(() => { if (document.querySelector('.app-finding')) globalThis.shown.push(document.querySelector('#draft').value); })
      .observe(document.body, { childList: true, subtree: true });
  });
  const askedFor = (part) => page.waitForFunction((wanted) => globalThis.asked.at(-1)?.includes(wanted), part);
  const answer = () => page.evaluate(() => globalThis.channel.postMessage('go'));
  await page.fill('#draft', 'the first words');
  await askedFor('first');
  await page.fill('#draft', 'other words');
  await answer();
  await askedFor('other');
  await answer();
  await closely(page);
  assert.deepEqual(await page.evaluate(() => globalThis.shown), []);
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
