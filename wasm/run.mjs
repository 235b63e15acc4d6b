// run.mjs [MODULE] [review|rewrite] [ENCODER]: Submissions in, Reviews (or Rewrites) out, one JSON object a
// line, through the WebAssembly module; with an encoder's blob, what `scruple check --ndjson` gives, the native way.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openScruple } from './scruple.mjs';

const path = process.argv[2] ?? fileURLToPath(new URL('../build/wasm/scruple.wasm', import.meta.url));
const [what = 'review', encoder] = process.argv.slice(3);
const scruple = await openScruple(readFileSync(path));
if (encoder) scruple.addEncoder(readFileSync(encoder));
const newline = Buffer.from('\n');
const answer = (line) => scruple.callBytes(what, line);

// A reader that goes away early, such as `head`, is no error.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2));

const write = async (lines) => {
  if (!process.stdout.write(Buffer.concat(lines)))
    await new Promise((resume) => process.stdout.once('drain', resume));
};

let rest = Buffer.alloc(0);
for await (const chunk of process.stdin) {
  const bytes = Buffer.concat([rest, chunk]);
  const answers = [];
  let from = 0;
  for (let to; (to = bytes.indexOf(10, from)) >= 0; from = to + 1)
    answers.push(answer(bytes.subarray(from, to)), newline);
  rest = bytes.subarray(from);
  await write(answers);
}
if (rest.length > 0) await write([answer(rest), newline]);
