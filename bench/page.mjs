// page.mjs: the page in Chromium: what it downloads, a cold start to the first review, from a key
// stroke to what is underlined, and a closer reading of a doubtful post. Prints one JSON object. Expects `make web`. Files are served on
// loopback, so the network's part is left out.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'web/dist');
const { serve } = await import(pathToFileURL(join(root, 'web/serve.mjs')));
const { launch } = await import(pathToFileURL(join(root, 'web/tests/browser/chromium.mjs')));

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const at95 = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * 0.95)];
const sentence = 'We had a long day and a good one, and there was cake for everyone who came by. ';
const doubtful = 'Some families treat us like hotel staff and then wonder why we are slow. I smile, I say sorry, and I go home and shout into a cushion.';
const draft = (length) => `${sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length - 22)} ring me on 07700 9001`;

const files = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  const path = join(folder, entry.name);
  return entry.isDirectory() ? files(path) : [path];
});
const packed = (path) => (path.endsWith('.bin') ? readFileSync(path).length : gzipSync(readFileSync(path)).length);
const sizes = { all: 0, data: 0, encoder: 0 }; // the encoder comes later, and counts by itself
for (const path of files(dist)) {
  if (/encoder-\w+\.bin$/.test(path)) {
    sizes.encoder += packed(path);
    continue;
  }
  sizes.all += packed(path);
  if (path.endsWith('.bin')) sizes.data += packed(path);
}

const server = await serve(dist);
const browser = await launch();

/** From the start of the navigation to the first review on screen, the words being there at once. */
const cold = async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript((text) => {
    new MutationObserver((_, observer) => {
      const box = document.querySelector('#draft');
      if (box && !box.value) {
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(box, text);
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (!document.querySelector('.app-finding')) return;
      observer.disconnect();
      globalThis.reviewed = performance.now();
    }).observe(document, { childList: true, subtree: true });
  }, `${draft(500)}23`);
  await page.goto(server.url);
  await page.waitForFunction(() => globalThis.reviewed);
  const time = await page.evaluate(() => globalThis.reviewed);
  await context.close();
  return time;
};

/** From the key's event to its mark in the page, and to the frame that shows it. */
const strokes = async (length, howMany) => {
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForSelector('#draft');
  await page.evaluate((text) => {
    const box = document.querySelector('#draft');
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.focus();
    box.setSelectionRange(text.length, text.length);
    globalThis.strokes = [];
    let pressed = 0;
    box.addEventListener('keydown', (event) => { pressed = event.timeStamp; }, true);
    new MutationObserver(() => {
      if (!pressed || ![...document.querySelectorAll('.app-editor mark')].some((mark) => mark.textContent === '07700 900123')) return;
      const from = pressed;
      pressed = 0;
      const marked = performance.now() - from;
      requestAnimationFrame(() => setTimeout(() => globalThis.strokes.push({ marked, shown: performance.now() - from })));
    }).observe(document.querySelector('.app-editor__under'), { childList: true, subtree: true, characterData: true });
  }, `${draft(length)}2`);
  await page.waitForSelector('.app-verdict, .app-nothing');
  for (let i = 0; i < howMany; i += 1) {
    await page.keyboard.press('3'); // now it is a number
    await page.waitForFunction((n) => globalThis.strokes.length > n, i);
    await page.keyboard.press('Backspace');
    await page.waitForFunction(() => ![...document.querySelectorAll('.app-editor mark')].some((mark) => mark.textContent === '07700 900123'));
    await page.waitForTimeout(20);
  }
  const times = await page.evaluate(() => globalThis.strokes);
  await page.close();
  return { marked: median(times.map((one) => one.marked)), marked95: at95(times.map((one) => one.marked)), shown: median(times.map((one) => one.shown)) };
};

/** A post that the encoder is asked about, from the page's own worker; and what it takes to give it the encoder. */
const closer = async () => {
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => document.querySelector('.app-reading')?.textContent?.includes('NHS Trust'));
  const times = await page.evaluate(async (text) => {
    const [script] = performance.getEntriesByType('resource').map((one) => one.name).filter((name) => /assets\/worker-/.test(name));
    const worker = new Worker(script, { type: 'module' });
    const heard = () => new Promise((resolve) => { worker.onmessage = ({ data }) => ('loaded' in data ? undefined : resolve(data)); });
    const ask = async (message) => {
      const start = performance.now();
      const answer = heard();
      worker.postMessage(message);
      return { answer: await answer, time: performance.now() - start };
    };
    await heard();
    // Never the same text twice: what the encoder said of one is remembered.
    const review = (deep, i) => ask({ id: 1, name: 'review', json: JSON.stringify({ text: `${text} ${i}` }), deep });
    await review('never', 0);
    const brought = await ask({ bring: 'fetched' });
    if (brought.answer.closer !== 'ready') throw new Error(`no encoder: ${JSON.stringify(brought.answer)}`);
    const all = { auto: [], never: [] };
    for (let i = 1; i <= 30; i += 1) for (const deep of Object.keys(all)) all[deep].push((await review(deep, i)).time);
    worker.terminate();
    return { ...all, brought: brought.time };
  }, doubtful);
  await page.close();
  return { brought: times.brought, auto: median(times.auto), never: median(times.never) };
};

await cold(); // the browser itself warms up
const starts = [];
for (let i = 0; i < 7; i += 1) starts.push(await cold());
const result = { download: sizes.data, whole: sizes.all, encoder: sizes.encoder, closer: await closer(), cold: median(starts), stroke: await strokes(500, 60), long: await strokes(100_000, 10) };
await browser.close();
await server.close();
console.log(JSON.stringify(result));
