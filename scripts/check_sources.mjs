// check_sources.mjs layers|core: rules of the house that no compiler checks.
//
//   layers  a folder of src/ includes only folders that stand before it
//   core    the core has no stream, file, thread, clock, exception or other thing that
//           differs between machines
//
// Prints file:line: what is wrong, and ends with status 1 if there is anything.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, relative } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));

// In the order of the flow; docs/architecture.md draws it.
const core = ['text', 'knowledge', 'pattern', 'read', 'detect', 'reidentify', 'weigh', 'codes', 'review', 'exchange', 'advise'];
const above = { capi: core, cli: [...core, 'compiler'], compiler: core };
// The format of the compiled knowledge: every folder reads its own section.
const shared = new Set(['knowledge/blob.h', 'knowledge/settings.h']);

const forbiddenHeaders = new Set([
  'iostream', 'ostream', 'istream', 'sstream', 'fstream', 'filesystem', 'cstdio', 'stdio.h', 'thread', 'mutex',
  'shared_mutex', 'condition_variable', 'future', 'atomic', 'chrono', 'ctime', 'time.h', 'random', 'regex',
  'locale', 'clocale', 'format', 'exception', 'stdexcept', 'csignal', 'unistd.h',
]);
const forbiddenWords = [
  [/\bthrow\b/, 'throw'], [/\btry\s*\{/, 'try'], [/\bcatch\s*\(/, 'catch'], [/[.>]at\(/, '.at() may throw'],
  [/\bstd::sto[a-z]+\(/, 'std::sto… may throw'], [/\b(?:std::)?(?:s|sn|f)?printf\(/, 'printf'],
  [/\bstd::(?:rand|srand|time|clock|getenv|setlocale)\(/, 'depends on the machine'],
  [/\bthread_local\b/, 'thread_local'], [/\bstd::(?:thread|mutex|async|cout|cerr)\b/, 'not in the core'],
];

const sources = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(h|cpp)$/.test(entry.name) ? [path] : [];
  });

// The code with comments and the insides of literals blanked, line by line as before.
export const bare = (text) =>
  text.replace(/R"([^()\s\\]{0,16})\([\s\S]*?\)\1"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'/g,
    (found) => found.replace(/[^\n]/g, ' '));

let faults = 0;
const fault = (path, line, message) => {
  faults += 1;
  console.log(`${relative(root, path)}:${line}: ${message}`);
};

const checkLayers = () => {
  for (const path of sources(join(root, 'src'))) {
    const folder = relative(join(root, 'src'), path).split('/')[0];
    const at = core.indexOf(folder);
    const before = at >= 0 ? core.slice(0, at + 1) : [...(above[folder] ?? []), folder];
    readFileSync(path, 'utf8').split('\n').forEach((text, index) => {
      const header = /^\s*#\s*include\s+"([^"]+)"/.exec(text)?.[1];
      if (!header || shared.has(header)) return;
      const used = header.split('/')[0];
      if (used === 'scruple' || before.includes(used)) return;
      fault(path, index + 1, `src/${folder} may not use ${header}: ${used} does not stand before it`);
    });
  }
};

const checkCore = () => {
  for (const path of [...core, 'capi'].flatMap((folder) => sources(join(root, 'src', folder)))) {
    const text = readFileSync(path, 'utf8');
    bare(text).split('\n').forEach((line, index) => {
      const header = /^\s*#\s*include\s+<([^>]+)>/.exec(line)?.[1];
      if (forbiddenHeaders.has(header)) fault(path, index + 1, `<${header}> is not for the core`);
      for (const [pattern, what] of forbiddenWords)
        if (pattern.test(line)) fault(path, index + 1, `not for the core: ${what}`);
    });
  }
};

const checks = { layers: checkLayers, core: checkCore };
const check = checks[process.argv[2]];
if (!check) {
  console.error('usage: check_sources.mjs layers|core');
  process.exit(2);
}
check();
process.exit(faults ? 1 : 0);
