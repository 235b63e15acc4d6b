// What the page and the worker say to each other.
import type { Deep } from '../../../wasm/scruple.mjs';

/** Where the closer reading stands; it comes after the first review. */
export type Closer =
  | 'waiting' // nobody has asked for it
  | 'loading'
  | 'offered' // the device saves data and has not kept it: the person decides
  | 'ready'
  | 'failed';

export type ToWorker =
  | { id: number; name: string; json: string; deep?: Deep } // `deep` is of a review
  | { bring: 'kept' | 'fetched' }; // the closer reading, from what the device has kept alone or from the host
export type FromWorker =
  | { closer: Closer }
  | { loaded: number }
  | { ready: string[]; version: string }
  | { failed: string }
  | { id: number; json: string }
  | { id: number; broken: string };
