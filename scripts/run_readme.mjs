// run_readme.mjs FILE.md BIN_FOLDER: runs every ```sh block of a page as a reader would.
//
// Blocks run in order in one temporary folder with an empty home, BIN_FOLDER first on the
// PATH, and examples/ of the project at hand. A block that is headed ```sh exit=1 must end
// with that status, any other with 0. A ```text block that follows one is what the command
// must print; a line of "..." in it stands for any lines. `make` only has to know its target.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [page, bin] = process.argv.slice(2);
if (!page || !bin) {
  console.error('usage: run_readme.mjs FILE.md BIN_FOLDER');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'scruple-readme-'));
const tools = join(folder, '.tools');
mkdirSync(tools);
mkdirSync(join(folder, '.home'));
cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
writeFileSync(join(tools, 'make'), `#!/bin/sh\nexec /usr/bin/make -n -C '${root}' "$@" >/dev/null\n`, { mode: 0o755 });
writeFileSync(join(tools, 'git'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });

const env = {
  PATH: `${tools}:${resolve(bin)}:${process.env.PATH}`,
  HOME: join(folder, '.home'),
  LANG: 'C.UTF-8',
  NO_COLOR: '1',
};

const blocks = [...readFileSync(page, 'utf8').matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm)].map((found) => ({
  language: found[1],
  exit: Number(/exit=(\d+)/.exec(found[2])?.[1] ?? 0),
  body: found[3],
  line: found.input.slice(0, found.index).split('\n').length,
}));

// Whether lines are as expected, where "..." stands for any number of them.
const fits = (expected, lines) => {
  if (expected.length === 0) return lines.length === 0;
  const [first, ...rest] = expected;
  if (first.trim() === '...') return lines.some((_, at) => fits(rest, lines.slice(at))) || fits(rest, []);
  return lines.length > 0 && first.trimEnd() === lines[0].trimEnd() && fits(rest, lines.slice(1));
};
const linesOf = (text) => text.replace(/\n+$/, '').split('\n');

let faults = 0;
let ran = 0;
blocks.forEach((block, index) => {
  if (block.language !== 'sh') return;
  ran += 1;
  const result = spawnSync('bash', ['-euo', 'pipefail', '-c', block.body], {
    cwd: folder, env, encoding: 'utf8', timeout: 60000, input: '',
  });
  const problems = [];
  if (result.status !== block.exit) problems.push(`exit status ${result.status ?? result.signal}, not ${block.exit}`);
  const next = blocks[index + 1];
  if (next?.language === 'text' && !fits(linesOf(next.body), linesOf(result.stdout)))
    problems.push(`printed other lines than those on line ${next.line}`);
  if (problems.length === 0) return;
  faults += 1;
  console.log(`${page}:${block.line}: ${problems.join('; ')}\n${block.body}--- printed\n${result.stdout}${result.stderr}---`);
});
rmSync(folder, { recursive: true, force: true });
if (ran === 0) console.log(`${page}: no \`\`\`sh block to run`);
process.exit(faults || ran === 0 ? 1 : 0);
