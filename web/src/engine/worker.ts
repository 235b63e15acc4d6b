// The engine, off the page's own thread: fetches the module and its knowledge, opens them, and
// answers; and, when it is told to, brings the encoder for a closer reading. It asks the network
// for these three files and for nothing else.
import files from 'virtual:engine-files';
import { openScruple, type Scruple } from '../../../wasm/scruple.mjs';
import { cacheName } from '../lib/cache.ts';
import type { FromWorker, ToWorker } from './messages.ts';

const say = (message: FromWorker) => postMessage(message);

/** The bytes of a file, told how far it has come. */
async function load(name: string, onBytes: (count: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(name, base));
  if (!response.ok || !response.body) throw new Error(`${name}: ${response.status}`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    onBytes(next.value.length);
  }
  return unpacked(new Blob(parts));
}

async function unpacked(packed: Blob): Promise<Uint8Array<ArrayBuffer>> {
  // A host may have unpacked it already.
  const head = new Uint8Array(await packed.slice(0, 2).arrayBuffer());
  const whole = head[0] === 0x1f && head[1] === 0x8b ? new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))) : new Response(packed);
  return new Uint8Array(await whole.arrayBuffer());
}

// Workers of a build stand in assets/, the data beside the page.
const base = new URL(import.meta.env.DEV ? '/' : '../', import.meta.env.DEV ? self.location.origin : self.location.href);

async function open(): Promise<Scruple> {
  let come = 0;
  const onBytes = (count: number) => {
    come += count;
    say({ loaded: Math.min(1, come / files.download) });
  };
  const [engine, knowledge] = await Promise.all([load(files.engine, onBytes), load(files.knowledge, onBytes)]);
  return openScruple(engine, knowledge);
}

let opened = open();
opened.then(
  (scruple) => say({ ready: ['review', 'ask', 'codes', 'checklists', 'rewrite', 'add_encoder'].filter((name) => scruple.has(name)), version: scruple.version }),
  (error: unknown) => say({ failed: error instanceof Error ? error.message : String(error) }),
);

/** The closer reading: from the device's own cache, or from the host if that is wished. Nothing here can end the reviews. */
async function bringCloser(onlyKept: boolean): Promise<void> {
  try {
    const address = new URL(files.encoder, base).href;
    const cache = await globalThis.caches?.open(cacheName).catch(() => undefined); // some browsers keep nothing for some pages
    const kept = await cache?.match(address);
    if (!kept && onlyKept) return say({ closer: 'offered' });
    const response = kept ?? (await fetch(address, { priority: 'low' }));
    if (!response.ok) throw new Error(`${files.encoder}: ${response.status}`);
    const packed = await response.blob();
    await addEncoder(await unpacked(packed));
    say({ closer: 'ready' });
    if (!kept) await cache?.put(address, new Response(packed)).catch(() => {}); // no room: it is fetched again another day
  } catch {
    say({ closer: 'failed' });
  }
}

async function addEncoder(bytes: Uint8Array): Promise<void> {
  const scruple = await opened;
  try {
    scruple.addEncoder(bytes);
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) opened = open(); // out of memory, say: a module that trapped is left alone
    throw error;
  }
}

addEventListener('message', async (event: MessageEvent<ToWorker>) => {
  if ('bring' in event.data) return void bringCloser(event.data.bring === 'kept');
  const { id, name, json, deep } = event.data;
  try {
    const scruple = await opened;
    say({ id, json: name === 'review' ? scruple.review(json, deep) : scruple.call(name, json) });
  } catch (error) {
    say({ id, broken: error instanceof Error ? error.message : String(error) });
  }
});
