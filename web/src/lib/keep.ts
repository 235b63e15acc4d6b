// What is kept on this device, and only if the person wishes: who they are, the ticks of the
// checklists, and reports that a finding was wrong. Until then it lives as long as the page does.
// Drafts are never kept.
import type { Author } from './types.ts';

export interface WrongNote { topic: string; fingerprint: string; words: string; why: string; knowledge: string }

export interface Kept {
  author: Author;
  ticks: Record<string, boolean>;
  notes: WrongNote[];
}

const empty = (): Kept => ({ author: {}, ticks: {}, notes: [] });
const place = 'scruple';

export class Keep {
  #kept: Kept;
  #wished: boolean;
  #store: Storage | null;
  #refused = false;
  #listeners = new Set<() => void>();

  constructor(store: Storage | null = storage()) {
    this.#store = store;
    const written = read(store);
    this.#wished = written !== null;
    this.#kept = { ...empty(), ...written };
  }

  get value(): Kept { return this.#kept; }
  get wished(): boolean { return this.#wished; }
  /** Some browsers refuse storage, for instance in private windows. */
  get possible(): boolean { return this.#store !== null; }
  /** Others let one ask and then refuse to write, or are full. */
  get refused(): boolean { return this.#refused; }

  set(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    this.#write();
  }

  wish(wished: boolean): void {
    this.#wished = wished && this.possible;
    this.#refused = false;
    this.#write();
  }

  forget(): void {
    this.#kept = empty();
    this.#wished = false;
    this.#write();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #write(): void {
    try {
      if (this.#wished) this.#store?.setItem(place, JSON.stringify(this.#kept));
      else this.#remove();
    } catch {
      this.#refused = this.#wished; // full or refused: nothing is kept, and the box says so
      this.#wished = false;
      this.#remove(); // nor what was written before
    }
    for (const listener of this.#listeners) listener();
  }

  #remove(): void {
    try {
      this.#store?.removeItem(place);
    } catch {
      // refused altogether: then nothing was written either
    }
  }
}

function storage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

function read(store: Storage | null): Partial<Kept> | null {
  try {
    const text = store?.getItem(place);
    const value: unknown = text ? JSON.parse(text) : null;
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
