// What the page and the worker say to each other.
export interface ToWorker { id: number; name: string; json: string }
export type FromWorker =
  | { loaded: number }
  | { ready: string[]; version: string }
  | { failed: string }
  | { id: number; json: string }
  | { id: number; broken: string };
