// The engine, off the page's own thread: fetches the module and its knowledge, opens them, and
// answers. It asks the network for these two files and for nothing else.
import files from 'virtual:engine-files';
import { openScruple, type Scruple } from '../../../wasm/scruple.mjs';
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
  const packed = new Blob(parts);
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

const opened = open();
opened.then(
  (scruple) => say({ ready: ['review', 'ask', 'codes', 'checklists', 'rewrite'].filter((name) => scruple.has(name)), version: scruple.version }),
  (error: unknown) => say({ failed: error instanceof Error ? error.message : String(error) }),
);

addEventListener('message', async (event: MessageEvent<ToWorker>) => {
  const { id, name, json } = event.data;
  try {
    say({ id, json: (await opened).call(name, json) });
  } catch (error) {
    say({ id, broken: error instanceof Error ? error.message : String(error) });
  }
});
