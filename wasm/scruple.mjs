// Scruple in WebAssembly, for Node and browsers alike.
//
//     const scruple = await openScruple(bytesOfModule);
//     const line = scruple.review('{"text": "..."}');      // a string gives a string,
//     const bytes = scruple.reviewBytes(uint8Array);       // bytes give bytes
//     scruple.close();
//
// The module asks for a few WASI functions because its C library does. None is needed:
// each answers "not supported", so the module reaches no file, clock or network.

const kNotSupported = 52; // WASI's errno for it

const stubs = (module) => {
  const imports = {};
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind !== 'function') throw new Error(`the module wants ${from}.${name}, which is no function`);
    imports[from] ??= {};
    imports[from][name] =
      name === 'proc_exit'
        ? (status) => {
            throw new Error(`the module ended with status ${status}`);
          }
        : () => kNotSupported;
  }
  return imports;
};

export class Scruple {
  #exports;
  #engine;
  #results; // two words of the module's memory: where a line is, and its size

  constructor(instance, knowledge) {
    this.#exports = instance.exports;
    this.#exports._initialize();
    this.#results = this.#exports.scruple_alloc(8);
    const blob = knowledge ? this.#put(knowledge) : 0; // kept for as long as the engine
    this.#engine = this.#exports.scruple_open(blob, knowledge?.length ?? 0);
    if (!this.#engine) throw new Error('the compiled knowledge is damaged or of another version');
  }

  get version() {
    const at = this.#exports.scruple_version();
    const memory = new Uint8Array(this.#exports.memory.buffer);
    return new TextDecoder().decode(memory.subarray(at, memory.indexOf(0, at)));
  }

  // One Submission as JSON bytes; the Review, or an error line, as JSON bytes.
  reviewBytes(json) {
    return this.callBytes('review', json);
  }

  // Whether the module has a function of the C API that takes and gives JSON.
  has(name) {
    return typeof this.#exports[`scruple_${name}`] === 'function';
  }

  // 'review', 'rewrite', 'ask', 'codes', 'checklists', 'k': JSON bytes in, JSON bytes out.
  callBytes(name, json) {
    const exports = this.#exports;
    const given = this.#put(json);
    exports[`scruple_${name}`](this.#engine, given, json.length, this.#results, this.#results + 4);
    exports.scruple_free(given);
    const [at, size] = new Uint32Array(exports.memory.buffer, this.#results, 2);
    const line = new Uint8Array(exports.memory.buffer, at, size).slice();
    exports.scruple_free(at);
    return line;
  }

  review(json) {
    return this.call('review', json);
  }

  call(name, json) {
    return new TextDecoder().decode(this.callBytes(name, new TextEncoder().encode(json)));
  }

  close() {
    this.#exports.scruple_close(this.#engine);
    this.#engine = 0;
  }

  // A copy inside the module. Views of its memory are made anew each time: it may grow.
  #put(bytes) {
    const at = this.#exports.scruple_alloc(bytes.length);
    if (!at) throw new Error('the module has no memory left');
    new Uint8Array(this.#exports.memory.buffer, at, bytes.length).set(bytes);
    return at;
  }
}

// `bytes` is the module, `knowledge` a blob to use instead of the one that is built in.
export const openScruple = async (bytes, knowledge = null) => {
  const module = await WebAssembly.compile(bytes);
  return new Scruple(await WebAssembly.instantiate(module, stubs(module)), knowledge);
};
