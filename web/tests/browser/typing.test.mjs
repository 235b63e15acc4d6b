// What people do to a box: type, undo, compose, dictate, paste from a word processor, write from
// right to left, paste a novel. The box never loses a character, and marks lie under the right ones.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, open, write } from './page.mjs';

/** The words that are underlined, as the two layers show them. */
const marked = (page) => page.locator('.app-editor mark').allTextContents();
/** Each mark against the letters of the textarea at its place. */
const inPlace = async (page) => {
  const { value, marks } = await page.evaluate(() => ({
    value: document.querySelector('#draft').value,
    marks: [...document.querySelectorAll('.app-editor mark')].map((mark) => ({ at: Number(mark.dataset.at), words: mark.textContent })),
  }));
  assert.ok(marks.length > 0, 'something is marked');
  for (const { at, words } of marks) assert.equal(value.slice(at, at + words.length), words);
};
const layersAgree = (page) => page.evaluate(() => {
  const box = document.querySelector('#draft');
  const under = document.querySelector('.app-editor__under');
  return { text: [...under.children].map((line) => line.textContent).join('\n') === box.value, fits: box.scrollHeight <= box.clientHeight + 1, same: Math.abs(box.clientWidth - under.clientWidth) <= 1 };
});

test('typing in the middle keeps the caret, and undo takes it back', async (t) => {
  const { page } = await open(t);
  await write(page, 'Ring me on 07700 900123 after lunch.');
  await page.waitForSelector('.app-editor mark');
  assert.ok((await marked(page)).includes('07700 900123'));
  await page.evaluate(() => document.querySelector('#draft').setSelectionRange(4, 4));
  await page.keyboard.type(' or text', { delay: 5 });
  assert.equal(await page.inputValue('#draft'), 'Ring or text me on 07700 900123 after lunch.');
  assert.equal(await page.evaluate(() => document.querySelector('#draft').selectionStart), 12);
  await page.waitForTimeout(150);
  await inPlace(page);
  for (let i = 0; i < 12 && (await page.inputValue('#draft')) !== 'Ring me on 07700 900123 after lunch.'; i += 1) await page.keyboard.press('Control+z');
  assert.equal(await page.inputValue('#draft'), 'Ring me on 07700 900123 after lunch.');
  await page.waitForTimeout(150);
  await inPlace(page);
});

test('marks follow the text at once, before the engine has answered', async (t) => {
  const { page } = await open(t);
  await write(page, 'Ring me on 07700 900123 after lunch.');
  await page.waitForSelector('.app-editor mark');
  await page.focus('#draft');
  await page.keyboard.press('Control+Home');
  await page.evaluate(() => {
    const box = document.querySelector('#draft');
    globalThis.seen = new Promise((resolve) => {
      box.addEventListener('input', () => requestAnimationFrame(() => resolve([...document.querySelectorAll('.app-editor mark')].map((mark) => mark.textContent))), { once: true });
    });
  });
  await page.keyboard.type('X');
  assert.deepEqual(await page.evaluate(() => globalThis.seen), ['07700 900123']);
});

test('neither a first letter nor what is found moves the box', async (t) => {
  for (const size of ['phone', 'desktop']) {
    const { page } = await open(t, { size });
    const places = () => page.evaluate(() => ['#kind', '#draft', '.app-under-form'].map((one) => document.querySelector(one).getBoundingClientRect().top));
    const before = await places();
    await page.focus('#draft');
    for (const text of ['R', 'ing me on 07700 900123']) {
      await page.keyboard.type(text);
      await page.waitForSelector('.app-verdict, .app-nothing');
      assert.deepEqual(await places(), before);
    }
  }
});

test('an input method composes undisturbed', async (t) => {
  const { page, context } = await open(t);
  await page.focus('#draft');
  const devtools = await context.newCDPSession(page);
  await page.keyboard.type('Ring me on 07700 900123 ');
  for (const text of ['に', 'にほ', '日本'])
    await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await page.waitForTimeout(200); // reviews come in while it composes
  await devtools.send('Input.insertText', { text: '日本' });
  assert.equal(await page.inputValue('#draft'), 'Ring me on 07700 900123 日本');
  await page.waitForTimeout(200);
  await inPlace(page);
});

test('rich text becomes plain', async (t) => {
  const { page, wrong } = await open(t, { context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  await page.evaluate(() => navigator.clipboard.write([new ClipboardItem({
    'text/html': new Blob(['<p class="MsoNormal" style="mso-x:y"><b>Ring&nbsp;me</b> on <i>07700 900123</i><o:p></o:p></p><img src="https://example.org/x.png">'], { type: 'text/html' }),
    'text/plain': new Blob(['Ring\u00a0me on 07700 900123\r\n'], { type: 'text/plain' }),
  })]));
  await page.focus('#draft');
  await page.keyboard.press('Control+v');
  assert.match(await page.inputValue('#draft'), /^Ring\u00a0me on 07700 900123\n?$/);
  await page.waitForSelector('.app-editor mark');
  await inPlace(page);
  assert.equal(await page.locator('.app-editor img, .app-editor b').count(), 0);
  wrong.length = 0; // the clipboard itself cleans what it is given, and the policy refuses the style in it
});

test('markup that is typed stays text', async (t) => {
  const { page } = await open(t);
  await write(page, '<img src=x onerror=alert(1)> <b>Ring</b> 07700 900123 &amp; &lt;');
  await page.waitForSelector('.app-editor mark');
  await inPlace(page);
  assert.equal(await page.locator('.app-editor img, .app-editor b, .app-finding img').count(), 0);
});

for (const [name, text] of Object.entries({
  'emoji only': '😀👩🏽‍⚕️🏳️‍🌈🇬🇧🎉'.repeat(20),
  'emoji around': '👩🏽‍⚕️👩🏽‍⚕️ ring me on 07700 900123 🎉🎉 or 07700 900456 🇬🇧',
  'right to left': 'שלום לכולם, התקשרו אליי 07700 900123\nمرحبا، اتصل بي 07700 900456 اليوم\nand left to right',
  'combining and wide': 'Ri\u0301ng m\u0308e on ０７７００ ９００１２３ 𝒳𝒴𝒵',
  'line ends and tabs': 'one\n\n\n\ttwo 07700 900123\n\n',
  'no spaces': `${'a'.repeat(5000)} 07700 900123`,
}))
  test(`${name}: nothing lost, layers agree`, async (t) => {
    const { page } = await open(t);
    await write(page, text);
    await page.waitForTimeout(100);
    assert.equal(await page.inputValue('#draft'), text);
    assert.deepEqual(await layersAgree(page), { text: true, fits: true, same: true });
    if (text.includes('07700')) await inPlace(page);
    await accessible(page, name);
  });

test('100,000 characters: typing stays possible, the last words are marked', async (t) => {
  const { page } = await open(t, { context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  const text = 'We had a long day and a good one, and there was cake for everyone. \n'.repeat(1500).slice(0, 99_970) + '\nRing me on 07700 900123';
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.focus('#draft');
  await page.keyboard.press('Control+v');
  await page.waitForSelector('.app-editor mark');
  await inPlace(page);
  await page.focus('#draft');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' tonight');
  assert.ok((await page.inputValue('#draft')).endsWith('900123 tonight'));
  assert.deepEqual(await layersAgree(page), { text: true, fits: true, same: true });
  const frame = await page.locator('.app-editor').boundingBox();
  assert.ok(frame.height < 860, 'the frame scrolls, the page does not grow');
});

test('a tap on the words leads to the finding, and the finding back to the words', async (t) => {
  const { page } = await open(t);
  await write(page, 'Off to the lakes. Ring me on 07700 900123');
  const quote = page.locator('.app-finding__quote').first();
  await quote.click();
  assert.equal(await page.evaluate(() => { const box = document.querySelector('#draft'); return box.value.slice(box.selectionStart, box.selectionEnd); }), '07700 900123');
  assert.equal(await page.locator('.app-finding--active').count(), 1);
  await page.keyboard.press('Control+Home');
  assert.equal(await page.locator('.app-finding--active').count(), 0);
});

test('what was found is told to screen readers once typing rests', async (t) => {
  const { page } = await open(t);
  await page.fill('#draft', 'Ring me on 07700 900123');
  const live = page.locator('.app-under-box [role=status][aria-live]');
  await page.waitForFunction(() => /thing to look at|things to look at/.test(document.querySelector('.app-under-box [role=status]').textContent));
  await page.fill('#draft', '');
  assert.equal(await live.textContent(), '');
  assert.equal(await page.getAttribute('.app-editor__under', 'aria-hidden'), 'true');
});
