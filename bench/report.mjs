// report.mjs [FILE.jsonl...]: measures everything and writes docs/performance.md. Expects
// the release and wasm presets and the page to be built. FILEs give the posts of the mixed task;
// DEEP_POSTS, of how many the stream with the encoder is (100,000).
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { openScruple } from '../wasm/scruple.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const release = join(root, 'build/release');
const work = join(root, 'build/bench');
mkdirSync(work, { recursive: true });
// Nobody's profile: what is measured does not depend on who measures.
const env = { ...process.env, XDG_CONFIG_HOME: join(work, 'no-profile') };

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const milliseconds = (action) => {
  const start = process.hrtime.bigint();
  action();
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const say = (text) => process.stderr.write(`${text}\n`);

// --- the posts ---------------------------------------------------------------------------
const files = process.argv.slice(2).filter((file) => existsSync(file));
const own = readFileSync(join(root, 'bench/posts.txt'), 'utf8').trim().split('\n');
const texts = files.flatMap((file) =>
  readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line).text));
// Every nth, so that each file has its share.
const wanted = 10000;
const mixedPosts = texts.length >= wanted
  ? Array.from({ length: wanted }, (_, i) => texts[Math.floor((i * texts.length) / wanted)])
  : Array.from({ length: wanted }, (_, i) => own[i % own.length].slice((i * 7) % 60, ((i * 7) % 60) + 60 + ((i * 13) % 220)));
const lines = mixedPosts.map((text, i) => JSON.stringify({ id: `${i}`, text })).join('\n') + '\n';
const mixedFile = join(work, 'mixed.ndjson');
writeFileSync(mixedFile, lines);
const source = texts.length >= wanted ? files.map((file) => `\`${basename(file)}\``).join(' and ') : '`bench/posts.txt`, cut into pieces';

// --- the tasks in C++ --------------------------------------------------------------------
say('tasks');
const measured = (...options) => {
  const bench = spawnSync(join(release, 'bench/scruple-bench'), ['--benchmark_format=json', ...options], {
    encoding: 'utf8', maxBuffer: 1 << 26, env: { ...env, SCRUPLE_BENCH_POSTS: mixedFile }, stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (bench.status !== 0) process.exit(1);
  return JSON.parse(bench.stdout).benchmarks.map((task) => {
    if (task.error_occurred) throw new Error(`${task.name}: ${task.error_message}`);
    return task;
  });
};
// What is told as a ratio is measured several times in turn, so that a busy moment of the machine falls on all alike.
const compared = measured('--benchmark_filter=hostile/', '--benchmark_min_time=0.05', '--benchmark_repetitions=7', '--benchmark_enable_random_interleaving=true')
  .filter((task) => task.aggregate_name === 'median');
const tasks = Object.fromEntries([...measured('--benchmark_filter=-hostile/', '--benchmark_min_time=0.1'), ...compared].map((task) => [task.run_name, task]));
const perByte = (name) => 1e9 / tasks[name].bytes_per_second; // nanoseconds

const ratios = (prefix, suffix, typical) =>
  Object.keys(tasks)
    .filter((name) => name.startsWith(prefix) && name.endsWith(suffix) && name !== typical)
    .map((name) => ({ name: name.slice(prefix.length, name.length - suffix.length), ratio: perByte(name) / perByte(typical) }))
    .sort((a, b) => b.ratio - a.ratio);
const hostile = { 280: ratios('hostile/', '/280', 'hostile/typical/280'), 20000: ratios('hostile/', '/20000', 'hostile/typical/20000') };
const reading = ratios('read_line/', '', 'read_line/plain');

// --- the command line --------------------------------------------------------------------
say('command line');
const scruple = join(release, 'scruple');
const started = (command, options) =>
  median(Array.from({ length: 41 }, () => milliseconds(() => {
    if (spawnSync(command, options, { env, stdio: 'ignore' }).status > 1) throw new Error(`${command} failed`);
  })));
const nothing = started('true', []);
const check = started(scruple, ['check', '--text', 'Happy birthday, Mum']);
const doubtful = started(scruple, ['check', '--text', 'Lovely shift today']); // the encoder is asked

const streamFile = join(work, 'stream.ndjson');
let streamLines = 0;
const fillStream = (times) => {
  writeFileSync(streamFile, lines.repeat(times));
  streamLines = wanted * times;
};
const stream = (jobs, deep) =>
  new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(scruple, ['check', '--ndjson', '--deep', deep, '--jobs', `${jobs}`, streamFile], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let peak = 0;
    let out = 0;
    const poll = setInterval(() => {
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
      } catch { /* it has ended */ }
    }, 10);
    child.stdout.on('data', (bytes) => {
      for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) out += 1;
    });
    child.on('close', (status) => {
      clearInterval(poll);
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      if (status > 1 || out !== streamLines) reject(new Error(`check --ndjson: status ${status}, ${out} lines`));
      else resolve({ posts: out, seconds, rate: out / seconds, peak: peak * 1024 });
    });
  });
fillStream(10);
const streamed = {};
for (const jobs of [1, 2]) {
  const runs = [await stream(jobs, 'never'), await stream(jobs, 'never'), await stream(jobs, 'never')];
  streamed[jobs] = { rate: median(runs.map((run) => run.rate)), peak: Math.max(...runs.map((run) => run.peak)) };
}
if (process.env.DEEP_POSTS) fillStream(Math.max(1, Math.round(Number(process.env.DEEP_POSTS) / wanted)));
const deepStream = await stream(2, 'auto');

// --- WebAssembly and sizes ---------------------------------------------------------------
say('WebAssembly and sizes');
const moduleBytes = readFileSync(join(root, 'build/wasm/scruple.wasm'));
const blob = readFileSync(join(release, 'knowledge.blob'));
const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;

const openStart = process.hrtime.bigint();
const engine = await openScruple(moduleBytes);
const opened = Number(process.hrtime.bigint() - openStart) / 1e6;
const drafts = own.map((post) => Buffer.from(JSON.stringify({ text: post.repeat(3).slice(0, 280) })));
for (let i = 0; i < 300; i += 1) engine.reviewBytes(drafts[i % drafts.length]);
const keystroke = median(Array.from({ length: 600 }, (_, i) => milliseconds(() => engine.reviewBytes(drafts[i % drafts.length]))));

say('the page in a browser');
const inBrowser = spawnSync(process.execPath, [join(root, 'bench/page.mjs')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
if (inBrowser.status !== 0) process.exit(1);
const browser = JSON.parse(inBrowser.stdout);

// --- the report --------------------------------------------------------------------------
const n = (value, digits = 1) => value.toLocaleString('en-GB', { maximumFractionDigits: digits });
const mb = (bytes) => `${n(bytes / 1e6, 2)} MB`;
const draft = tasks.draft_280;
const draftUs = draft.real_time / 1000;
const mixed = tasks['mixed/iterations:3'];
const encoded = tasks['encoder/iterations:3'];
const rewrite = tasks['rewrite/iterations:20'];
const rewriteAny = tasks['rewrite_any/iterations:5'];
const worst = { 280: hostile[280][0], 20000: hostile[20000][0] };
const budgets = [
  ['start of `scruple check`, to its end', `${n(check)} ms (of which starting any process ${n(nothing)} ms)`, '15 ms', check <= 15],
  ['the same of a post that the encoder is asked about', `${n(doubtful)} ms`, '', null],
  ['one post of 280 characters, mean over everyday posts', `${n(draftUs)} µs`, '', null],
  ['mixed posts, median', `${n(mixed.p50_us)} µs`, '60 µs', mixed.p50_us <= 60],
  ['mixed posts, 99th percentile', `${n(mixed.p99_us)} µs`, '1,000 µs', mixed.p99_us <= 1000],
  ['a version to share of everyday posts, most of which come back as they were, median', `${n(rewriteAny.p50_us / 1000, 2)} ms`, '2 ms', rewriteAny.p50_us <= 2000],
  ['a version to share of a post with a finding, median', `${n(rewrite.p50_us / 1000, 2)} ms`, '2 ms', rewrite.p50_us <= 2000],
  ['stream, NDJSON in and out, 2 jobs', `${n(streamed[2].rate, 0)} posts/s`, '30,000 posts/s', streamed[2].rate >= 30000],
  [`${n(deepStream.posts, 0)} posts, the encoder asked where there is doubt, 2 jobs`, `${n(deepStream.seconds, 0)} s`, '', null],
  ['mixed posts of which it is asked', `${n(mixed.share_asked * 100)} %`, '', null],
  ['one doubtful post of 280 characters, with the encoder', `${n(encoded.p50_us / 1000)} ms`, '15 ms', encoded.p50_us <= 15000],
  ['stream, 1 job', `${n(streamed[1].rate, 0)} posts/s`, '', null],
  ['worst text of 20,000 bytes against typical, time a byte', `${n(worst[20000].ratio)} times (${worst[20000].name})`, '4 times', worst[20000].ratio <= 4],
  ['worst text of 280 bytes against typical, time a byte', `${n(worst[280].ratio)} times (${worst[280].name})`, '4 times', worst[280].ratio <= 4],
  ['400,000 bytes against 20,000, time a byte', `${n(perByte('hostile/typical/400000') / perByte('hostile/typical/20000'), 2)} times`, '', null],
  ['page: one review in WebAssembly', `${n(keystroke, 2)} ms`, '16 ms', keystroke <= 16],
  ['page: module compiled and opened, in Node', `${n(opened)} ms`, '', null],
  ['page: key stroke to highlight, 500 characters, median in Chromium', `${n(browser.stroke.marked)} ms (95th percentile ${n(browser.stroke.marked95)} ms)`, '16 ms', browser.stroke.marked <= 16],
  ['page: the same to the frame that shows it', `${n(browser.stroke.shown)} ms`, '', null],
  ['page: the same with 100,000 characters', `${n(browser.long.marked)} ms`, '', null],
  ['page: cold start to the first review, from loopback', `${n(browser.cold, 0)} ms`, '2,000 ms', browser.cold <= 2000],
  ['page: engine and knowledge to download (gzip)', mb(browser.download), '8 MB', browser.download <= 8e6],
  ['page: everything to download before the first review', mb(browser.whole), '', null],
  ['page: encoder, fetched after the first review (gzip)', mb(browser.encoder), '', null],
  ['page: a doubtful post of 140 characters read closely, median in Chromium', `${n(browser.closer.auto)} ms (without ${n(browser.closer.never)} ms)`, '60 ms', browser.closer.auto <= 60],
  ['peak memory of the stream, 2 jobs', mb(streamed[2].peak), '', null],
  ['encoder, linked into the command line', mb(statSync(join(root, 'knowledge/models/encoder.blob')).size), '', null],
  ['compiled knowledge', mb(blob.length), '24 MB', blob.length <= 24e6],
  ['knowledge, compressed (brotli)', mb(brotli(blob)), '', null],
  ['WebAssembly module with the knowledge inside', mb(moduleBytes.length), '', null],
  ['the same, compressed: what a page downloads', mb(brotli(moduleBytes)), '8 MB', null],
];
const download = budgets[budgets.length - 1];
download[3] = brotli(moduleBytes) <= 8e6;

const table = (list) => list.slice(0, 8).map(({ name, ratio }) => `| ${name.replaceAll('_', ' ')} | ${n(ratio, 2)} |`).join('\n');
const page = `# Performance

Made by \`make bench\`; not to be edited. One run on ${cpus().length} × ${cpus()[0].model.trim()}, ${n(totalmem() / 2 ** 30, 0)} GB,
Node ${process.versions.node}, g++ -O2. Knowledge ${createHash('sha256').update(blob).digest('hex').slice(0, 12)} (SHA-256). Shared machines repeat within a factor of about 2.

| what | measured | budget | met |
|---|---|---|---|
${budgets.map(([what, measured, budget, met]) => `| ${what} | ${measured} | ${budget} | ${met === null ? '' : met ? 'yes' : '**no**'} |`).join('\n')}

The mixed posts and the stream are ${n(wanted, 0)} posts from ${source}; ${n(mixed.share_found * 100)} % of them have a finding.
A review of a 280-character post makes ${n(draft.allocations)} allocations of ${n(draft.allocated_bytes, 0)} bytes in all; ${n(draft.share_found * 100, 0)} % of
those posts have a finding. The benchmark's own peak memory is ${mb(mixed.peak_memory)}.

## Texts made to be slow

Time a byte against typical text of the same length, 20,000 bytes; the eight worst of ${hostile[20000].length}.

| text | times |
|---|---|
${table(hostile[20000])}

The same at 280 bytes:

| text | times |
|---|---|
${table(hostile[280])}

Lines of 100,000 bytes that are slow to read as JSON, against a plain one (${n(1 / perByte('read_line/plain') * 1000, 0)} MB/s):

| line | times |
|---|---|
${table(reading)}
`;
writeFileSync(join(root, 'docs/performance.md'), page);
process.stdout.write(page);
