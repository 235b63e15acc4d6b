// Every view and state, as somebody would go through them, with axe on each.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, closely, fakeWorker, open, write } from './page.mjs';

const risky = 'Bed 4 on my ward is Mrs Ann Jones, NHS number 943 476 5919, and she has scabies. Ring me on 07700 900123.';
const texts = (page, selector) => page.locator(selector).allInnerTexts();

for (const size of ['phone', 'desktop', { width: 320, height: 640 }, { width: 320, height: 256 }]) { // the last: 1,280 by 1,024 at 400 %
  const name = size.width ? `${size.width} by ${size.height}` : size;
  test(`check, ${name}: empty, found, nothing found`, async (t) => {
    const { page } = await open(t, { size });
    await accessible(page, 'empty');
    await page.click('.app-example >> nth=0');
    await page.waitForSelector('.app-nothing');
    assert.match(await page.innerText('.app-nothing'), /keep on posting[\s\S]*not clearance/);
    await accessible(page, 'nothing found');
    await write(page, risky);
    await page.waitForSelector('.app-finding');
    assert.ok((await page.locator('.app-check__found > .app-finding').count()) <= 3, 'the first three in sight');
    assert.equal(await page.innerText('.app-verdict__title'), 'Stop and think');
    assert.ok((await page.locator('.app-editor mark').count()) > 0);
    await closely(page); // it may put findings aside, and what they unfold with them
    await page.locator('details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
    await accessible(page, 'found, all unfolded');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wide, 0, 'nothing to scroll sideways');
  });

  test(`the other views, ${name}`, async (t) => {
    const { page, url } = await open(t, { size });
    for (const hash of ['ask', 'ask/telling.already_posted', 'codes', 'codes/topics', 'codes/compare', 'privacy', 'about']) {
      await page.goto(`${url}#/${hash}`);
      await page.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('main [role=status]')?.textContent?.includes('Getting ready'));
      await page.waitForTimeout(100);
      await accessible(page, hash);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(wide, 0, `${hash}: nothing to scroll sideways`);
    }
  });
}

test('an answer refines the review, puts a finding aside, and can be taken back', async (t) => {
  const { page } = await open(t);
  await page.selectOption('#kind', 'profile_bio');
  await write(page, 'Nurse at Northfield General Hospital. Dog mum.');
  const card = page.locator('.app-finding', { hasText: 'whose views' });
  await card.getByRole('button', { name: 'Yes', exact: true }).click();
  await card.waitFor({ state: 'detached' });
  await page.waitForSelector('.app-nothing');
  await accessible(page, 'answered');
  await page.selectOption('#kind', 'post');
  await write(page, risky);
  const own = page.locator('.app-finding', { hasText: 'Someone could be identified' });
  await own.getByRole('button', { name: 'Invented' }).click();
  await own.waitFor({ state: 'detached' });
  await page.getByText(/thing.? you have answered/).click();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await own.waitFor();
});

test('an answer speaks for the words that it was about, and for no others', async (t) => {
  const { page } = await open(t);
  await write(page, 'Bed 4 is Mrs Ann Jones.');
  const name = page.locator('.app-finding', { hasText: 'Someone could be identified' });
  await name.getByRole('button', { name: 'Invented' }).focus();
  await page.keyboard.press('Enter');
  await name.waitFor({ state: 'detached' });
  assert.match(await page.evaluate(() => document.activeElement.tagName), /H2/, 'focus goes on from the top when what held it is gone');
  await page.fill('#draft', 'So she is still Mrs Ann Jones.');
  await page.waitForTimeout(200);
  assert.equal(await name.count(), 0);
  await page.fill('#draft', 'Bed 4 is Mrs Ann Jones, bed 5 is Mr Peter Clarke.');
  await name.waitFor();
});

test('what the form told is not asked again; what an answer tells is', async (t) => {
  const { page } = await open(t);
  await page.selectOption('#kind', 'friend_request');
  await page.getByLabel('In my care once').check();
  await page.waitForSelector('.app-finding');
  assert.equal(await page.locator('.app-question').count(), 0);
  await page.selectOption('#kind', 'post');
  await write(page, 'Accepted a friend request from the chap in bed four.');
  const card = page.locator('.app-finding', { hasText: 'Contact with a patient' });
  await card.getByRole('button', { name: 'Yes, now' }).click();
  await card.locator('.app-question__then', { hasText: 'decline kindly' }).waitFor();
  assert.equal(await card.getByRole('button', { name: 'Yes, now' }).getAttribute('aria-pressed'), 'true');
  await accessible(page, 'answered, and still there');
});

test('a finding in words besides the box leads to them', async (t) => {
  const { page } = await open(t);
  await page.selectOption('#kind', 'share');
  await page.fill('#draft', 'Lovely weather today.');
  await page.fill('#own', 'Ring me on 07700 900123');
  await page.locator('.app-finding__quote', { hasText: '07700' }).click();
  assert.deepEqual(await page.evaluate(() => { const at = document.activeElement; return [at.id, at.value.slice(at.selectionStart, at.selectionEnd)]; }), ['own', '07700 900123']);
});

test('rights come before any finding', async (t) => {
  const { page } = await open(t);
  await write(page, 'They tell us one cloth per ward, not one per bay. Been going on since the new contract. Penrose General if you want to know.');
  await closely(page);
  await page.waitForSelector('.app-rights');
  const order = await page.evaluate(() => [...document.querySelectorAll('.app-check__found > *')].map((one) => one.className));
  assert.match(order[0], /app-rights/);
  assert.match(await page.innerText('.app-rights'), /right to raise a concern[\s\S]*Protect/);
  await accessible(page, 'rights');
});

test('kinds ask for what they need', async (t) => {
  const { page } = await open(t);
  await page.selectOption('#kind', 'friend_request');
  await page.getByLabel('In my care once').check();
  await page.waitForSelector('.app-finding');
  assert.match(await page.innerText('.app-check__found'), /Contact with a patient/);
  await accessible(page, 'friend request');
  await page.getByLabel('Declined').check();
  await page.waitForSelector('.app-nothing');
  await page.selectOption('#kind', 'photo_caption');
  await page.getByLabel('A patient or relative').check();
  await page.waitForSelector('.app-finding');
  await accessible(page, 'picture');
  await page.getByLabel('None of these').check();
  assert.equal(await page.getByLabel('A patient or relative').isChecked(), false);
  await page.selectOption('#kind', 'share');
  await page.fill('#draft', 'Vaccines cause autism and every doctor knows it.');
  await page.fill('#own', 'This is false. The studies are clear.');
  await page.waitForSelector('.app-verdict, .app-nothing');
  await accessible(page, 'share');
});

test('who I am changes the codes, and is kept only if wished', async (t) => {
  const { page } = await open(t);
  await page.getByRole('button', { name: 'Change who I am' }).click();
  await accessible(page, 'who I am');
  await page.selectOption('#me-body', 'NMC');
  await page.waitForFunction(() => /Read under NMC\s*\./.test(document.querySelector('.app-reading').textContent));
  await page.fill('#me-role', 'staff nurse');
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await page.reload();
  await page.waitForFunction(() => document.querySelector('.app-reading').textContent.includes('HCPC'));
  await page.getByRole('button', { name: 'Change who I am' }).click();
  await page.selectOption('#me-body', 'HCPC');
  await page.getByLabel('Remember this on this device').check();
  await page.reload();
  await page.waitForFunction(() => /Read under HCPC\s*\./.test(document.querySelector('.app-reading').textContent));
  await page.goto(page.url().replace(/#.*/, '') + '#/about');
  await page.getByRole('button', { name: 'Forget everything' }).click();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
});

test('"this is wrong" is kept here and can be saved as a file', async (t) => {
  const { page, url } = await open(t);
  await write(page, risky);
  await page.locator('.app-finding').first().getByRole('button', { name: 'This is wrong' }).click();
  await page.getByText('Noted on this device').waitFor();
  await page.goto(`${url}#/about`);
  await accessible(page, 'about with a note');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
  const stream = await file.createReadStream();
  let text = '';
  for await (const chunk of stream) text += chunk;
  assert.equal(JSON.parse(text)[0].topic, 'confidentiality.direct_identifier');
});

test('I already posted it: what to do comes first', async (t) => {
  const { page } = await open(t);
  await write(page, risky);
  await page.getByRole('button', { name: 'I already posted it' }).click();
  await page.waitForSelector('#posted-title');
  assert.match(await page.innerText('.app-check__found > section >> nth=0'), /Keep a copy[\s\S]*looking into it/);
  await accessible(page, 'posted');
});

test('ask: free words, what it depends on, a reply to copy, nothing that fits', async (t) => {
  const { page } = await open(t, { hash: '#/ask', context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  await page.fill('#question', 'a former patient sent me a freind request');
  await page.waitForSelector('.app-answer');
  assert.match(await page.innerText('.app-panel--answer h2'), /former patient/i);
  await page.locator('.app-question').first().getByRole('button', { name: 'No' }).click();
  assert.notEqual((await page.innerText('.app-question__then >> nth=0')).trim(), '');
  await page.getByRole('button', { name: 'Copy' }).click();
  assert.ok((await page.evaluate(() => navigator.clipboard.readText())).length > 20);
  await accessible(page, 'answer');
  await page.fill('#question', 'what is the capital of France');
  await page.getByText('Nothing here fits that question').waitFor();
  await accessible(page, 'nothing fits');
});

test('ask answers by the codes of the reader', async (t) => {
  const { page, url } = await open(t);
  await page.getByRole('button', { name: 'Change who I am' }).click();
  await page.selectOption('#me-body', 'GMC-student');
  await page.goto(`${url}#/ask/request.past_patient`);
  await page.waitForSelector('.app-answer');
  const student = await page.innerText('.app-answer');
  await page.goto(`${url}#/check`);
  await page.getByRole('button', { name: 'Change who I am' }).click();
  await page.selectOption('#me-body', 'HCPC');
  await page.goto(`${url}#/ask/request.past_patient`);
  await page.waitForFunction((before) => document.querySelector('.app-answer') && document.querySelector('.app-answer').textContent !== before, student);
});

test('codes: search, topics, side by side', async (t) => {
  const { page, url } = await open(t, { hash: '#/codes' });
  await page.waitForSelector('.app-clause-card');
  const all = Number.parseInt(await page.innerText('.app-columns__main [role=status]'), 10);
  await page.fill('#clause-search', 'friend');
  await page.waitForFunction((before) => Number.parseInt(document.querySelector('.app-columns__main [role=status]').textContent, 10) < before, all);
  for (const card of await texts(page, '.app-clause-card')) assert.match(card, /friend|HCPC|NHS|NMC/i);
  await page.fill('#clause-search', 'zzz');
  await page.getByText('No clause holds all of these words').waitFor();
  await page.goto(`${url}#/codes/topics`);
  await page.waitForSelector('.app-topic');
  assert.ok((await texts(page, '.app-topic')).every((one) => /in 100|not measured/.test(one)));
  await page.goto(`${url}#/codes/compare`);
  await page.selectOption('#left', 'nmc');
  await page.selectOption('#right', 'nottingham');
  await page.waitForSelector('.app-compare tbody tr');
  const differing = await page.locator('.app-compare tbody tr').count();
  await page.getByLabel('Only where they differ').uncheck();
  assert.ok((await page.locator('.app-compare tbody tr').count()) > differing);
  await page.selectOption('#right', 'nmc');
  await page.fill('#right-date', '2014-01-01'); // before there was one
  await page.getByText('its earliest edition').waitFor();
  await accessible(page, 'two versions');
});

test('a clause of a finding leads to the codes', async (t) => {
  const { page } = await open(t);
  await write(page, risky);
  await page.locator('.app-finding .app-clause a').first().click();
  await page.waitForSelector('.app-clause-card');
  assert.equal(await page.locator('.app-clause-card').count(), 1);
});

test('privacy: ticks count, and stay only if wished', async (t) => {
  const { page } = await open(t, { hash: '#/privacy' });
  await page.locator('.app-tick input').first().check();
  await page.getByText(/^1 of \d+ done$/).waitFor();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await page.getByLabel('Remember my ticks').check();
  await page.reload();
  await page.getByText(/^1 of \d+ done$/).waitFor();
  await page.getByRole('button', { name: 'Clear all ticks' }).click();
  await page.getByText(/^0 of \d+ done$/).waitFor();
  await accessible(page, 'privacy');
});

test('the engine does not load: said, and tried again', async (t) => {
  let broken = true;
  const { page } = await open(t, {
    ready: false,
    prepare: (page) => page.route('**/data/*.bin', (route) => (broken ? route.fulfill({ status: 503, body: '' }) : route.continue())),
    context: { serviceWorkers: 'block' },
  });
  await page.fill('#draft', risky);
  await page.waitForSelector('.app-panel--trouble');
  await accessible(page, 'trouble');
  assert.equal(await page.inputValue('#draft'), risky, 'the words are still there');
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForSelector('.app-finding');
});

test('the worker does not load: said, and tried again', async (t) => {
  let broken = true;
  const { page } = await open(t, {
    ready: false, prepare: (page) => page.route('**/assets/worker-*.js', (route) => (broken ? route.fulfill({ status: 404, body: '' }) : route.continue())), context: { serviceWorkers: 'block' },
  });
  await page.fill('#draft', risky);
  await page.waitForSelector('.app-panel--trouble');
  await accessible(page, 'no worker');
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForSelector('.app-finding');
});

test('a request that is broken off: said, and tried again', async (t) => {
  for (const what of ['**/assets/worker-*.js', '**/data/engine-*.bin', '**/data/knowledge-*.bin']) {
    let broken = true;
    const { page } = await open(t, { ready: false, prepare: (page) => page.route(what, (route) => (broken ? route.abort() : route.continue())), context: { serviceWorkers: 'block' } });
    await page.fill('#draft', risky);
    await page.waitForSelector('.app-panel--trouble');
    await accessible(page, `${what} broken off`);
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('.app-finding');
  }
});

test('the engine breaks while it reads: said, and started again', async (t) => {
  const breaking = `postMessage({ ready: ['review'], version: '0' }); onmessage = ({ data }) => postMessage({ id: data.id, broken: 'unreachable' });`;
  let broken = true;
  const { page } = await open(t, {
    ready: false, context: { serviceWorkers: 'block' },
    prepare: (page) => page.route('**/assets/worker-*.js', (route) => (broken ? route.fulfill({ contentType: 'text/javascript', body: breaking }) : route.continue())),
  });
  await page.fill('#draft', risky);
  await page.waitForSelector('.app-panel--trouble');
  assert.equal(await page.inputValue('#draft'), risky);
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForSelector('.app-finding');
});

test('knowledge that is damaged is refused, not read', async (t) => {
  const { page } = await open(t, {
    ready: false, prepare: (page) => page.route('**/data/knowledge-*.bin', (route) => route.fulfill({ body: Buffer.alloc(5000) })), context: { serviceWorkers: 'block' },
  });
  await page.waitForSelector('.app-panel--trouble');
  assert.match(await page.textContent('.app-panel--trouble code'), /damaged/);
});

test('no WebAssembly: said, with what to do', async (t) => {
  const { page } = await open(t, { ready: false, prepare: (page) => page.addInitScript(() => { delete globalThis.WebAssembly; }) });
  await page.getByText('This browser cannot run Scruple').waitFor();
  await accessible(page, 'no WebAssembly');
});

test('slow: one can write at once, and is told how far it is', async (t) => {
  let go;
  const gone = new Promise((resolve) => { go = resolve; });
  const { page } = await open(t, {
    ready: false, context: { serviceWorkers: 'block' },
    prepare: (page) => page.route('**/data/knowledge-*.bin', async (route) => { await gone; await route.continue(); }),
  });
  await page.fill('#draft', risky);
  await page.waitForSelector('.app-loading progress');
  await accessible(page, 'slow');
  go();
  await page.waitForSelector('.app-finding');
});

// What the engine may give: shown as soon as it does.
const finding = {
  topic: 'confidentiality.indirect_identifier', severity: 'high', confidence: 0.9, spans: [{ start: 4, end: 15 }], reason: 'These details together could tell who it is.',
  clauses: [], advice: [], routes: [], basis: 'estimate', fingerprint: '0123456789abcdef',
};
const told = 'The 87 year old lady in bed 4 went home. Be kind.';
const reviewed = {
  verdict: 'stop_and_think', findings: [finding], assumed: [], warnings: [], could_not_check: ['The picture was not looked at.'], engine: { version: '0', knowledge: '0' },
  identifiability: {
    k: 3.2, k_lo80: 1, k_hi80: 9, level: 'red', descriptions: [{
      person: 'patient 1', k: 3.2, k_lo80: 1, k_hi80: 9, level: 'red',
      attributes: [{ name: 'age', value: '87 years old', factor: 1 / 120, about: 'patient' }, { name: 'place', value: 'the ward that you named', factor: 1 / 40, about: 'author' }],
    }],
  },
};
const guidance = { codes: [{ id: 'nmc', title: 'T', short: 'NHS Trust', version: '1', editions: 1, sources: [], clauses: [] }], topics: [], bound: ['nmc'], assumed: [] };

test('how many people it could be, and which detail tells most', async (t) => {
  const { page } = await open(t, { prepare: fakeWorker({ review: reviewed, codes: guidance }), context: { serviceWorkers: 'block' } });
  await page.fill('#draft', told);
  await page.waitForSelector('.app-people');
  await page.getByText('What narrows it down most').click();
  assert.match(await page.innerText('.app-people'), /About 3 people[\s\S]*87 years old[\s\S]*120 times fewer[\s\S]*Place[\s\S]*told of you/);
  assert.equal(await page.locator('.app-people__picture g').count(), 3);
  await page.getByText('What could not be checked').click();
  await accessible(page, 'people');
});

test('another version is taken piece by piece', async (t) => {
  const rewrite = {
    status: 'rewritten', text: 'The older lady went home. Be kind.', lesson: 'Be kind.', before: 'stop_and_think', after: 'nothing_found',
    changes: [{ op: 'generalise', start: 4, end: 15, to: 'older', topics: [], k_after: 4000 }, { op: 'drop', start: 21, end: 29, to: '', topics: [] }],
  };
  const { page } = await open(t, { prepare: fakeWorker({ review: reviewed, codes: guidance, rewrite }), context: { serviceWorkers: 'block' } });
  await page.fill('#draft', told);
  await page.getByRole('button', { name: 'Show me another version' }).click();
  await page.waitForSelector('.app-changes');
  await accessible(page, 'another version');
  await page.locator('.app-changes button').nth(1).click(); // leave that one
  assert.equal(await page.innerText('.app-rewrite .app-quote >> nth=0'), 'The older lady in bed 4 went home. Be kind.');
  await page.getByRole('button', { name: 'Use this text' }).first().click();
  assert.equal(await page.inputValue('#draft'), 'The older lady in bed 4 went home. Be kind.');
});

const changed = {
  status: 'rewritten', text: 'The older lady went home. Be kind.', lesson: null, reason: 'Read it again in your own voice.',
  changes: [{ op: 'generalise', start: 4, end: 15, to: 'older', topics: [] }, { op: 'drop', start: 21, end: 29, to: '', topics: [] }],
};
const fake = (answers, options = {}) => ({ prepare: fakeWorker({ review: reviewed, codes: guidance, ask: { answers: [], questions: [] }, ...answers }), ...options, context: { serviceWorkers: 'block', ...options.context } });
const focused = (page, selector) => page.waitForFunction((one) => document.activeElement?.matches(one), selector);

test('a choice in another version outlasts a letter, has a name that stays, and focus goes there and back', async (t) => {
  const { page } = await open(t, fake({ rewrite: changed }));
  await page.fill('#draft', told);
  await page.getByRole('button', { name: 'Show me another version' }).press('Enter');
  await focused(page, '#rewrite-title');
  await page.getByText('Read it again in your own voice.').waitFor();
  assert.equal(await page.getByText('What stood out in the words').count(), 0);
  const drop = page.getByRole('button', { name: 'Take: “in bed 4” left out', exact: true });
  assert.equal(await drop.getAttribute('aria-pressed'), 'true');
  await drop.press('Enter');
  await page.getByText('What stood out in the words that you keep is still there').waitFor();
  await page.focus('#draft');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('X');
  await page.locator('.app-rewrite .app-quote', { hasText: 'kind.X' }).waitFor();
  assert.equal(await drop.getAttribute('aria-pressed'), 'false', 'the choice is still there, by the same name');
  await accessible(page, 'a change declined');
  await page.getByRole('button', { name: 'Keep my text' }).press('Enter');
  await focused(page, '.app-wide');
});

test('words that were replaced or cleared can be brought back', async (t) => {
  const { page } = await open(t, fake({ rewrite: changed }));
  const bring = page.getByRole('button', { name: 'Bring my text back' });
  await page.fill('#draft', told);
  assert.equal(await bring.count(), 0);
  await page.getByRole('button', { name: 'Show me another version' }).click();
  await page.getByRole('button', { name: 'Use this text' }).click();
  assert.equal(await page.inputValue('#draft'), changed.text);
  await focused(page, '#draft');
  await page.locator('[role=status]', { hasText: 'brings it back' }).waitFor({ state: 'attached' });
  await accessible(page, 'replaced');
  await page.getByRole('button', { name: 'Clear' }).click();
  assert.equal(await page.inputValue('#draft'), '');
  await bring.press('Enter');
  assert.equal(await page.inputValue('#draft'), changed.text);
  await bring.press('Enter');
  assert.equal(await page.inputValue('#draft'), told);
  assert.equal(await bring.count(), 0);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.keyboard.type('a');
  await bring.waitFor({ state: 'detached' });
});

test('what else matters stays unfolded, and stays with its kind', async (t) => {
  const { page } = await open(t, fake({}));
  await page.locator('summary', { hasText: 'Anything else that matters' }).click();
  await page.focus('#context');
  await page.keyboard.type('a');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('approved');
  assert.equal(await page.inputValue('#context'), 'approved');
  await page.selectOption('#kind', 'like');
  assert.equal(await page.locator('#context').count(), 0);
  await page.selectOption('#kind', 'post');
  assert.equal(await page.inputValue('#context'), 'approved');
  assert.ok(await page.isVisible('#context'));
});

test('of what is out already, no other version is offered', async (t) => {
  const { page } = await open(t, fake({ rewrite: changed }));
  await page.fill('#draft', told);
  await page.waitForSelector('.app-wide');
  assert.equal(await page.locator('.app-choice').count(), 1);
  await page.getByRole('button', { name: 'I already posted it' }).click();
  await page.waitForSelector('.app-wide', { state: 'detached' });
  assert.equal(await page.locator('.app-choice').count(), 0);
  assert.equal(await page.locator('.app-finding').count(), 1);
});

test('a browser that refuses to remember: the tick goes, and it says so', async (t) => {
  const { page } = await open(t, fake({}, { prepare: async (page) => {
    await fakeWorker({ review: reviewed, codes: guidance })(page);
    await page.addInitScript(() => { Storage.prototype.setItem = () => { throw new Error('full'); }; });
  } }));
  await page.getByRole('button', { name: 'Change who I am' }).click();
  for (let i = 0; i < 2; i += 1) {
    await page.click('#me-keep');
    await page.waitForFunction(() => !document.querySelector('#me-keep').checked);
    assert.match(await page.innerText('#me-keep-hint'), /does not let pages remember/);
  }
});

test('words that cannot be copied are selected, and it says so', async (t) => {
  const answer = { question: 'Q', covered: true, answer: 'A', under: [], depends: [], steps: [], reply: 'Thank you, but no.', clauses: [], routes: [], more: [] };
  const { page } = await open(t, fake({}, { hash: '#/ask/some.question', prepare: async (page) => {
    await fakeWorker({ ask: { question: '', found: true, answers: [answer], others: [], questions: [], assumed: [] }, codes: guidance })(page);
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  } }));
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByText('The words could not be copied').waitFor();
  assert.equal(await page.evaluate(() => getSelection().toString()), 'Thank you, but no.');
  await accessible(page, 'not copied');
});

test('a question that there is not: said, under a heading', async (t) => {
  const { page } = await open(t, fake({ ask: { error: { code: 'bad_usage', message: '' }, questions: [] } }, { hash: '#/ask/nonsense' }));
  await page.getByRole('heading', { level: 1, name: 'There is no such question here' }).waitFor();
  await accessible(page, 'no such question');
});

test('nothing is said of codes and of working offline until it is known', async (t) => {
  const { page, context } = await open(t, { ready: false, context: { serviceWorkers: 'block' }, prepare: (page) => page.route('**/assets/worker-*.js', (route) => route.abort()) });
  await page.waitForSelector('.app-panel--trouble');
  await context.setOffline(true);
  await page.waitForFunction(() => !navigator.onLine);
  await page.waitForTimeout(100);
  assert.equal(await page.innerText('.app-offline'), '');
  assert.equal((await page.innerText('.app-reading')).trim(), 'Change who I am');
  const { page: other, context: its } = await open(t, fake({ codes: { ...guidance, assumed: ['NMC'] } }));
  assert.match(await other.innerText('.app-reading'), /^Read under NHS Trust \(assumed\)\./); // before a word is typed
  await its.setOffline(true);
  await other.getByText('You are offline').waitFor();
});

test('Back leads to where one was, a link to the top', async (t) => {
  const findings = [1, 2, 3].map((n) => ({ ...finding, fingerprint: `${n}`, clauses: [{ code: 'nmc', id: 'nmc.1', place: '1', summary: 'A clause.' }] }));
  const { page } = await open(t, fake({ review: { ...reviewed, findings } }, { size: { width: 320, height: 400 } }));
  await page.fill('#draft', told);
  const link = page.locator('.app-finding .app-clause a').nth(2);
  await link.scrollIntoViewIfNeeded();
  const was = await page.evaluate(() => scrollY);
  assert.ok(was > 300);
  await link.click();
  await page.waitForSelector('.app-tabs');
  await page.waitForFunction(() => scrollY === 0);
  await page.goBack();
  await page.waitForFunction((there) => Math.abs(scrollY - there) < 3, was);
  await page.locator('.app-nav a').nth(1).click();
  await page.waitForFunction(() => scrollY === 0);
});

test('forced colours: words that can be pressed look so, and only the place one is at has a bar', async (t) => {
  const { page } = await open(t, fake({}, { context: { forcedColors: 'active' } }));
  await page.fill('#draft', told);
  await page.waitForSelector('.app-finding__quote');
  const look = await page.evaluate(() => {
    const of = (selector) => getComputedStyle(document.querySelector(selector));
    return {
      quote: [of('.app-finding__quote').borderTopWidth, of('.app-finding__quote').borderTopStyle, of('.app-finding__quote').textDecorationLine],
      other: of('.app-nav a:not([aria-current])').borderBottomColor, here: of('.app-nav a[aria-current]').borderBottomColor, ground: of('.app-header').backgroundColor,
    };
  });
  assert.deepEqual(look.quote, ['1px', 'solid', 'underline']);
  assert.equal(look.other, look.ground);
  assert.notEqual(look.here, look.ground);
});

test('where no version is offered, an outline may be, but not as a text to use', async (t) => {
  const rewrite = { status: 'withheld', text: null, lesson: 'Which changes are worth having checked.', changes: [] };
  const { page } = await open(t, { prepare: fakeWorker({ review: reviewed, codes: guidance, rewrite }), context: { serviceWorkers: 'block' } });
  await page.fill('#draft', told);
  await page.getByRole('button', { name: 'Show me another version' }).click();
  await page.getByText('What you could write about: Which changes are worth having checked.').waitFor();
  assert.deepEqual(await texts(page, '.app-rewrite button'), ['Keep my text']);
});

test('keyboard alone goes through the page, and focus is always in sight', async (t) => {
  const { page } = await open(t);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to main content');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  await write(page, risky);
  await page.focus('#draft');
  const seen = new Set();
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const one = document.activeElement;
      const box = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      return { what: one.textContent.trim().slice(0, 40), visible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
        marked: one === document.body || style.outlineStyle !== 'none' || style.boxShadow !== 'none' || style.backgroundColor === 'rgb(255, 235, 59)' };
    });
    if (at.what === '') continue;
    seen.add(at.what);
    assert.ok(at.visible, `${at.what} is out of sight`);
    assert.ok(at.marked, `${at.what} does not show its focus`);
  }
  for (const wanted of ['Change who I am', 'I already posted it', 'Invented', 'Who can help', 'This is wrong']) assert.ok([...seen].some((one) => one.startsWith(wanted)), wanted);
});

test('forced colours, less motion and print', async (t) => {
  const { page } = await open(t, { context: { forcedColors: 'active', reducedMotion: 'reduce' } });
  await write(page, risky);
  await page.waitForSelector('.app-editor mark');
  const look = await page.evaluate(() => ({
    letters: getComputedStyle(document.querySelector('.app-editor__under')).color, text: getComputedStyle(document.querySelector('#draft')).color,
    ground: getComputedStyle(document.querySelector('#draft')).backgroundColor,
  }));
  assert.equal(look.letters, 'rgba(0, 0, 0, 0)');
  assert.equal(look.ground, 'rgba(0, 0, 0, 0)');
  assert.notEqual(look.text, look.letters);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.isVisible('.app-header'), false);
  assert.equal(await page.isVisible('.app-finding .app-routes >> nth=0'), true, 'what is folded is printed');
});
