// Scruple in WebAssembly, for Node and browsers alike.
//
//     const scruple = await openScruple(bytesOfModule);
//     const line = scruple.review('{"text": "..."}');      // a string gives a string,
//     const bytes = scruple.reviewBytes(uint8Array);       // bytes give bytes
//     scruple.addEncoder(bytesOfEncoderBlob);              // doubtful posts are read whole from now on
//     scruple.close();
//
// The module asks for a few WASI functions because its C library does. None is needed:
// each answers "not supported", so the module reaches no file, clock or network.

const kNotSupported = 52; // WASI's errno for it
const kDeep = { auto: 0, always: 1, never: 2 }; // scruple_deep

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

  // Gives the engine its encoder. Throws if the bytes are none for this knowledge; it then works on without.
  addEncoder(encoder) {
    const blob = this.#put(encoder); // kept for as long as the engine
    const { error } = JSON.parse(new TextDecoder().decode(this.#lineOf('add_encoder', [blob, encoder.length])));
    if (!error) return;
    this.#exports.scruple_free(blob);
    throw new Error(error.message);
  }

  // One Submission as JSON bytes; the Review, or an error line, as JSON bytes. `deep`: whether the encoder is
  // asked: 'auto', where there is doubt; 'always' or 'never'.
  reviewBytes(json, deep = 'auto') {
    return this.#answer('review_deep', json, kDeep[deep]);
  }

  // Whether the module has a function of the C API that takes and gives JSON.
  has(name) {
    return typeof this.#exports[`scruple_${name}`] === 'function';
  }

  // 'review', 'rewrite', 'ask', 'codes', 'checklists', 'k': JSON bytes in, JSON bytes out.
  callBytes(name, json) {
    return this.#answer(name, json);
  }

  review(json, deep = 'auto') {
    return new TextDecoder().decode(this.reviewBytes(new TextEncoder().encode(json), deep));
  }

  call(name, json) {
    return new TextDecoder().decode(this.callBytes(name, new TextEncoder().encode(json)));
  }

  close() {
    this.#exports.scruple_close(this.#engine);
    this.#engine = 0;
  }

  #answer(name, json, ...before) {
    const given = this.#put(json);
    const line = this.#lineOf(name, [...before, given, json.length]);
    this.#exports.scruple_free(given);
    return line;
  }

  // What a function hands out when it is called with the engine and `values`.
  #lineOf(name, values) {
    const exports = this.#exports;
    exports[`scruple_${name}`](this.#engine, ...values, this.#results, this.#results + 4);
    const [at, size] = new Uint32Array(exports.memory.buffer, this.#results, 2);
    const line = new Uint8Array(exports.memory.buffer, at, size).slice();
    exports.scruple_free(at);
    return line;
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
