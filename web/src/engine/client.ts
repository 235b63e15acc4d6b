// Engine: the page's end of the worker. One request at a time is of use for typing, so `latest`
// drops what was overtaken before the worker came to it.
import type { Deep } from '../../../wasm/scruple.mjs';
import type { Closer, FromWorker, ToWorker } from './messages.ts';

export type State =
  | { is: 'loading'; loaded: number }
  | { is: 'ready'; can: ReadonlySet<string>; version: string; closer: Closer }
  | { is: 'failed'; why: string; unsupported: boolean };

export type Port = Pick<Worker, 'postMessage' | 'terminate'> & { onmessage: ((event: MessageEvent) => void) | null; onerror: ((event: ErrorEvent) => void) | null };

export class Engine {
  state: State = { is: 'loading', loaded: 0 };
  #open: () => Port;
  #port: Port | null = null;
  #next = 1;
  #waiting = new Map<number, { resolve: (json: string) => void; reject: (error: Error) => void }>();
  #listeners = new Set<() => void>();

  constructor(open: () => Port) {
    this.#open = open;
    this.start();
  }

  /** Begins, or begins again after a failure. */
  start(): void {
    this.#port?.terminate();
    this.#drop('the engine was started again');
    this.#to({ is: 'loading', loaded: 0 });
    if (typeof WebAssembly !== 'object' || typeof Worker === 'undefined' || typeof DecompressionStream === 'undefined') {
      this.#to({ is: 'failed', why: '', unsupported: true });
      return;
    }
    try {
      this.#port = this.#open();
    } catch (error) {
      this.#fail(String(error));
      return;
    }
    this.#port.onmessage = (event) => this.#heard(event.data as FromWorker);
    this.#port.onerror = (event) => this.#fail(event.message || 'the worker did not start');
  }

  /** Sends a request; the answer as JSON. Waits for the engine to be ready. */
  call<T>(name: string, request: unknown): Promise<T> {
    return this.callText(name, JSON.stringify(request)).then((json) => JSON.parse(json) as T);
  }

  callText(name: string, json: string, deep?: Deep): Promise<string> {
    if (this.state.is === 'failed' || !this.#port) return Promise.reject(new Error('the engine is not there'));
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ id, name, json, ...(deep && { deep }) });
    });
  }

  get closer(): Closer {
    return this.state.is === 'ready' ? this.state.closer : 'waiting';
  }

  /** Fetches what the closer reading needs, unless that is under way; `kept`: only if this device has it already. */
  bringCloser(kept = false): void {
    if (this.state.is !== 'ready' || !this.state.can.has('add_encoder') || this.closer === 'loading' || this.closer === 'ready') return;
    this.#send({ bring: kept ? 'kept' : 'fetched' });
    this.#to({ ...this.state, closer: 'loading' });
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #heard(message: FromWorker): void {
    if ('loaded' in message) {
      if (this.state.is === 'loading') this.#to({ is: 'loading', loaded: message.loaded }); // one file may go on coming when another has failed
    } else if ('ready' in message) this.#to({ is: 'ready', can: new Set(message.ready), version: message.version, closer: 'waiting' });
    else if ('failed' in message) this.#fail(message.failed);
    else if ('closer' in message) {
      if (this.state.is === 'ready') this.#to({ ...this.state, closer: message.closer });
    } else {
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if ('json' in message) waiting?.resolve(message.json);
      else {
        // The module is in an unknown state after a trap: leave it, say so, offer to start again.
        waiting?.reject(new Error(message.broken));
        this.#fail(message.broken);
      }
    }
  }

  #fail(why: string): void {
    this.#to({ is: 'failed', why, unsupported: false });
    this.#drop(why);
  }

  #drop(why: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(why));
    this.#waiting.clear();
  }

  #send(message: ToWorker): void {
    this.#port?.postMessage(message);
  }

  #to(state: State): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** Runs one job at a time and, of those that wait, only the last. Results of what was overtaken are not told. */
export class Latest<In, Out> {
  #job: (input: In) => Promise<Out>;
  #told: (output: Out, input: In) => void;
  #failed: (error: Error) => void;
  #running = false;
  #next: { input: In } | null = null;

  constructor(job: (input: In) => Promise<Out>, told: (output: Out, input: In) => void, failed: (error: Error) => void = () => {}) {
    this.#job = job;
    this.#told = told;
    this.#failed = failed;
  }

  send(input: In): void {
    this.#next = { input };
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#next) {
      const { input } = this.#next;
      this.#next = null;
      try {
        const output = await this.#job(input);
        this.#told(output, input);
      } catch (error) {
        this.#failed(error instanceof Error ? error : new Error(String(error)));
      }
    }
    this.#running = false;
  }
}
