// test.mjs NATIVE [OTHER]: whether two builds give the same bytes for the same Submissions: Reviews and
// Rewrites, with the encoder and without.
// NATIVE is a build folder with scruple-ndjson in it; OTHER is one too, or, if it is not
// given, the WebAssembly module. Prints the first difference and ends with status 1.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cases } from './cases.mjs';
import { openScruple } from './scruple.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [native, other] = process.argv.slice(2);
if (!native) {
  console.error('usage: test.mjs NATIVE [OTHER]');
  process.exit(2);
}

// Posts that can be mended are rare among the others, so those of the cases come too, for authors whose codes bar any
// account of somebody in care and for others.
const mendable = readFileSync(join(root, 'tests/advise/rewrite.case'), 'utf8')
  .split(/\n\n+/)
  .flatMap((block) => {
    const post = /^post\s+(.*(?:\n\|.*)*)/m.exec(block);
    if (!post) return [];
    const text = post[1].replaceAll(/\n\|\s*/g, '\n');
    return ['NMC', 'HCPC', 'trust-staff', 'none'].map((body) => Buffer.from(JSON.stringify({ text, author: { body } })));
  });
const given = [...cases(root), ...mendable];
const input = Buffer.concat(given.flatMap((line) => [line, Buffer.from('\n')]));

const linesOf = (bytes) => {
  const lines = [];
  let from = 0;
  for (let to; (to = bytes.indexOf(10, from)) >= 0; from = to + 1) lines.push(bytes.subarray(from, to));
  return lines;
};
const answersOf = (command, ...options) => {
  const result = spawnSync(command, options, { input, maxBuffer: 1 << 30 });
  if (result.status !== 0) throw new Error(`${command} ended with ${result.status ?? result.signal}: ${result.stderr}`);
  return linesOf(result.stdout);
};
const fail = (message) => {
  console.log(message);
  process.exit(1);
};
// One process over a pipe, as people run it, and one engine that is asked line by line.
const module = join(root, 'build/wasm/scruple.wasm');
const encoder = join(root, 'knowledge/models/encoder.blob');
const compared = (...what) => {
  const one = answersOf(join(native, 'scruple-ndjson'), ...what);
  const two = other
    ? answersOf(join(other, 'scruple-ndjson'), ...what)
    : answersOf(process.execPath, join(root, 'wasm/run.mjs'), module, ...what);
  if (one.length !== given.length) fail(`${given.length} lines in, ${one.length} out of ${native}`);
  if (two.length !== given.length) fail(`${given.length} lines in, ${two.length} out of ${other ?? 'WebAssembly'}`);
  given.forEach((line, index) => {
    if (one[index].equals(two[index])) return;
    let at = 0;
    while (one[index][at] === two[index][at]) at += 1;
    const near = (bytes) => bytes.subarray(Math.max(0, at - 80), at + 80).toString();
    fail(`line ${index + 1} differs at byte ${at}\n${line.subarray(0, 2000)}\n--- ${native}\n${near(one[index])}\n--- ${other ?? 'WebAssembly'}\n${near(two[index])}`);
  });
  return one.map(String);
};

// How many people fit a description: the worked examples, and every condition at a hospital and in an area.
const descriptions = [
  ...readFileSync(join(root, 'tests/reidentify/examples.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line).desc),
  ...readFileSync(join(root, 'knowledge/population/conditions.csv'), 'utf8').trim().split('\n').slice(1).flatMap((line, row) => {
    const name = /^[^,]*,(?:"((?:[^"]|"")*)"|([^,]*)),/.exec(line);
    const conditions = [(name[1] ?? name[2]).replaceAll('""', '"')];
    return [
      { conditions, sex: row % 2 ? 'F' : 'M', age: [row % 90, (row % 90) + 4], place: { hospital: 'Leeds General Infirmary' }, window_days: 7 },
      { conditions: [...conditions, 'dialysis'], religion: 'muslim', occupation: 'bus driver', place: { area: 'COUNTY:Lancashire' } },
    ];
  }),
].map((desc, id) => JSON.stringify({ id, desc }));
const kOf = (folder) => {
  const result = spawnSync(join(folder, 'scruple'), ['k', '--ndjson', '--explain'], { input: `${descriptions.join('\n')}\n`, maxBuffer: 1 << 30 });
  return linesOf(result.stdout).map(String);
};
const kOfModule = async () => {
  const scruple = await openScruple(readFileSync(join(root, 'build/wasm/scruple.wasm')));
  const lines = descriptions.map((line) => scruple.call('k', line));
  scruple.close();
  return lines;
};
const ks = [kOf(native), other ? kOf(other) : await kOfModule()];
descriptions.forEach((line, index) => {
  if (ks[0][index] !== ks[1][index]) fail(`${line}\n--- ${native}\n${ks[0][index]}\n--- ${other ?? 'WebAssembly'}\n${ks[1][index]}`);
});
const estimates = ks[0].filter((line) => JSON.parse(line).k >= 1).length;
if (estimates < descriptions.length) fail(`only ${estimates} of ${descriptions.length} descriptions have an estimate`);

// Equal answers prove nothing if there is nothing in them.
const reviews = compared('review');
const parsed = reviews.map((line) => JSON.parse(line));
const found = parsed.filter((review) => review.findings?.length > 0).length;
const refused = parsed.filter((review) => review.error).length;
if (found < 100) fail(`only ${found} of ${given.length} reviews found anything`);
if (refused < 10) fail(`only ${refused} of ${given.length} lines were refused`);
const deep = compared('review', encoder);
const changed = deep.filter((line, index) => line !== reviews[index]).length;
if (changed < 100) fail(`the encoder changed only ${changed} of ${given.length} reviews`);
const rewritten = compared('rewrite', encoder).filter((line) => JSON.parse(line).status === 'rewritten').length;
if (rewritten < 50) fail(`only ${rewritten} of ${given.length} lines were rewritten`);

// The command line, which brings its own encoder and by itself asks it where there is doubt. What is refused it
// counts by line, so that is left out.
const sound = given.flatMap((line, index) => (parsed[index].error ? [] : [index]));
const told = spawnSync(join(native, 'scruple'), ['check', '--ndjson', '--fail-on', 'never'], {
  input: Buffer.concat(sound.flatMap((index) => [given[index], Buffer.from('\n')])), maxBuffer: 1 << 30, env: { ...process.env, XDG_CONFIG_HOME: '/nowhere' },
});
const lines = linesOf(told.stdout).map(String);
if (lines.length !== sound.length) fail(`${sound.length} lines in, ${lines.length} out of scruple check: ${told.stderr}`);
sound.forEach((index, at) => {
  if (lines[at] !== deep[index]) fail(`line ${index + 1} of scruple check differs\n${given[index].subarray(0, 2000)}\n--- scruple check\n${lines[at].slice(0, 3000)}\n--- C API\n${deep[index].slice(0, 3000)}`);
});

if (!other) {
  const scruple = await openScruple(readFileSync(join(root, 'build/wasm/scruple.wasm')));
  if (!/^\d+\.\d+\.\d+$/.test(scruple.version)) fail(`the module's version is "${scruple.version}"`);
  scruple.close();
}
console.log(`${given.length} lines, ${found} reviews with findings, ${refused} lines refused, ${changed} changed by the encoder, ${rewritten} rewritten, ${estimates} estimates: the same bytes`);
