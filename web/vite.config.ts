// How the page is built: static files that any host can serve from any folder. The engine, its
// knowledge and the encoder are compressed beside it, named by their hash; the service worker is
// given the list of everything, so that the page works without a network.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const engineFile = process.env.SCRUPLE_ENGINE ?? `${root}build/wasm/scruple-engine.wasm`;
const knowledgeFile = process.env.SCRUPLE_KNOWLEDGE ?? `${root}build/release/knowledge.blob`;
const encoderFile = process.env.SCRUPLE_ENCODER ?? `${root}knowledge/models/encoder.blob`;

const hashOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

const pack = (name: string, path: string) => {
  const bytes = readFileSync(path);
  return { name: `data/${name}-${hashOf(bytes)}.bin`, bytes: gzipSync(bytes, { level: 9 }) };
};
const engine = pack('engine', engineFile);
const knowledge = pack('knowledge', knowledgeFile);
const encoder = pack('encoder', encoderFile); // asked for when the first review is on the screen
const packed = [engine, knowledge, encoder];

/** A module that is made here. */
const made = (id: string, value: () => unknown): Plugin => ({
  name: id,
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load: (source) => (source === `\0${id}` ? `export default ${JSON.stringify(value())}` : null),
});

const engineNames = () => made('virtual:engine-files', () => ({
  engine: engine.name, knowledge: knowledge.name, encoder: encoder.name,
  download: engine.bytes.length + knowledge.bytes.length, closerDownload: encoder.bytes.length,
}));

/** The engine and its knowledge as files named by what is in them; `.bin`, so that no host unpacks them by itself. */
const engineFiles = (): Plugin => ({
  name: 'engine-files',
  generateBundle() {
    for (const file of packed) this.emitFile({ type: 'asset', fileName: file.name, source: file.bytes });
  },
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const file = packed.find(({ name }) => request.url?.endsWith(name));
      if (file) response.end(file.bytes);
      else next();
    });
  },
});

/** What was measured of each topic, for the page to show beside its clauses. */
const accuracy = () => made('virtual:accuracy', () => {
  const history = JSON.parse(readFileSync(`${root}docs/accuracy-history.json`, 'utf8'));
  const topics: Record<string, unknown> = {};
  for (const [topic, { held }] of Object.entries<{ held: Record<string, number | null> }>(history.latest.corpus))
    topics[topic] = { labelled: held.labelled, precision: held.p, recall: held.r };
  return { date: history.latest.date, topics };
});

/** The service worker, told every file of the page. */
const serviceWorker = (): Plugin => ({
  name: 'service-worker',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const worker = bundle['sw.js'];
    if (worker?.type !== 'chunk') this.error('there is no sw.js in the build');
    const files = Object.values(bundle).filter((file) => file.fileName !== 'sw.js' && !file.fileName.endsWith('.map'));
    const later = [encoder.name];
    const hashed = files.map((file) => file.fileName).filter((name) => /-[\w-]{8,}\.\w+$/.test(name));
    const named = hashed.filter((name) => !later.includes(name));
    // Files that keep their name: their content tells one build from the next.
    const loose = files.filter((file) => !hashed.includes(file.fileName));
    const contents = loose.map((file) => (file.type === 'asset' ? file.source : file.code)).map(hashOf);
    const list = { build: hashOf([...hashed, ...contents].sort().join()), named, later, loose: [...loose.map((file) => file.fileName), ...statics] };
    worker.code = worker.code.replace(/["'`]__FILES__["'`]/, () => JSON.stringify(list));
  },
});
const statics = ['manifest.webmanifest', 'icon.svg', 'icon-192.png', 'icon-512.png'];

export default defineConfig({
  base: './',
  resolve: { alias: { 'nhsuk-images': fileURLToPath(new URL('./node_modules/nhsuk-frontend/dist/nhsuk/assets/images', import.meta.url)) } },
  plugins: [engineNames(), engineFiles(), accuracy(), serviceWorker()],
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: [fileURLToPath(new URL('./node_modules', import.meta.url))] } } },
  worker: { format: 'es', plugins: () => [engineNames()] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { page: 'index.html', sw: 'src/sw.ts' },
      output: { entryFileNames: (chunk) => (chunk.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
  test: { include: ['tests/unit/*.test.ts'], testTimeout: 120_000 }, // no test is about time
} as Parameters<typeof defineConfig>[0]);
