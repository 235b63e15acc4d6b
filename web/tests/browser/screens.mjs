// Takes the pictures in docs/screens/, each at phone and desktop width. `make screens` runs it.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../../serve.mjs';
import { launch } from './chromium.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const folder = fileURLToPath(new URL('../../../docs/screens/', import.meta.url));
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 860 } };
const kTallest = { phone: 2600, desktop: 1900 };

const lady = 'The 87 year old lady in bed 4 with the rare heart thing was discharged this morning. Her daughter is on the council! Ring me on 07700 900123.';
const concern = 'They tell us one cloth per ward, not one per bay. Been going on since the new contract. Penrose General if you want to know.';
const person = 'My patient from Matlock has cystic fibrosis and turned 19 on Tuesday. He loves Forest. Proud of how the night team looked after him.';
const mendable = 'In sepsis, look at the lips, not only the numbers. Mrs Ann Jones on ward 7 taught me that. A normal temperature rules nothing out. My slides are on 07700 900123.';
const write = async (page, text) => {
  await page.fill('#draft', text);
  await page.waitForSelector('.app-check__found[data-close=true]');
  await page.waitForTimeout(200);
};

const screens = {
  'check-empty': ['check', async () => {}],
  'check-found': ['check', (page) => write(page, lady)],
  'check-people': ['check', async (page) => {
    await write(page, person);
    await page.locator('.app-people summary').click();
  }],
  'check-version': ['check', async (page) => {
    await page.getByRole('button', { name: 'Change who I am' }).click();
    await page.selectOption('#me-body', 'HCPC');
    await page.getByRole('button', { name: 'Done' }).click();
    await write(page, mendable);
    await page.getByRole('button', { name: 'Show me another version' }).click();
    await page.waitForSelector('.app-changes');
    await page.locator('.app-changes button').first().click();
  }],
  'check-nothing': ['check', (page) => write(page, 'Proud of the whole team today. Winter pressures, no fuss, and somebody brought cake.')],
  'check-rights': ['check', (page) => write(page, concern)],
  'check-request': ['check', async (page) => {
    await page.selectOption('#kind', 'friend_request');
    await page.getByLabel('In my care once').check();
    await page.waitForSelector('.app-finding');
  }],
  'check-posted': ['check', async (page) => {
    await write(page, lady);
    await page.getByRole('button', { name: 'I already posted it' }).click();
    await page.waitForSelector('#posted-title');
  }],
  'who-i-am': ['check', async (page) => {
    await page.getByRole('button', { name: 'Change who I am' }).click();
    await page.selectOption('#me-body', 'NMC');
  }],
  ask: ['ask', (page) => page.waitForSelector('.app-questions')],
  'ask-answer': ['ask', async (page) => {
    await page.fill('#question', 'a former patient sent me a friend request');
    await page.waitForSelector('.app-answer');
  }],
  codes: ['codes', async (page) => {
    await page.fill('#clause-search', 'friend');
    await page.waitForSelector('.app-clause-card');
  }],
  'codes-topics': ['codes/topics', (page) => page.waitForSelector('.app-topic')],
  'codes-side-by-side': ['codes/compare', async (page) => {
    await page.selectOption('#left', 'nmc');
    await page.selectOption('#right', 'nottingham');
  }],
  privacy: ['privacy', async (page) => {
    for (const i of [0, 1, 2]) await page.locator('.app-tick input').nth(i).check();
  }],
  about: ['about', (page) => page.waitForSelector('.app-about')],
  offline: ['check', async (page, context) => {
    await write(page, 'Lovely shift.');
    await context.setOffline(true);
    await write(page, 'Lovely shift. #CallTheMidwife');
  }],
};

mkdirSync(folder, { recursive: true });
const server = await serve(dist);
const browser = await launch();
const only = process.argv.slice(2);
for (const [size, viewport] of Object.entries(sizes))
  for (const [name, [hash, prepare]] of Object.entries(screens)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const context = await browser.newContext({ viewport, locale: 'en-GB', deviceScaleFactor: 1 });
    const page = await context.newPage();
    await page.goto(`${server.url}#/${hash}`);
    await page.waitForFunction(() => !document.querySelector('#draft') || document.querySelector('.app-reading').textContent.includes('NMC'));
    await prepare(page, context);
    await page.mouse.move(0, 0);
    await page.evaluate(() => { document.activeElement.blur(); scrollTo(0, 0); });
    await page.waitForTimeout(300);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.screenshot({ path: `${folder}${name}-${size}.png`, fullPage: true, clip: { x: 0, y: 0, width: viewport.width, height: Math.min(height, kTallest[size]) } });
    await context.close();
  }
await browser.close();
await server.close();
