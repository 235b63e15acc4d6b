// Types of scruple.mjs.
export type Deep = 'auto' | 'always' | 'never';
export class Scruple {
  get version(): string;
  has(name: string): boolean;
  addEncoder(encoder: Uint8Array): void;
  reviewBytes(json: Uint8Array, deep?: Deep): Uint8Array;
  review(json: string, deep?: Deep): string;
  callBytes(name: string, json: Uint8Array): Uint8Array;
  call(name: string, json: string): string;
  close(): void;
}
export function openScruple(bytes: Uint8Array<ArrayBuffer>, knowledge?: Uint8Array | null): Promise<Scruple>;
