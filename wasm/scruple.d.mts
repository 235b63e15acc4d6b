// Types of scruple.mjs.
export class Scruple {
  get version(): string;
  has(name: string): boolean;
  reviewBytes(json: Uint8Array): Uint8Array;
  review(json: string): string;
  callBytes(name: string, json: Uint8Array): Uint8Array;
  call(name: string, json: string): string;
  close(): void;
}
export function openScruple(bytes: Uint8Array<ArrayBuffer>, knowledge?: Uint8Array | null): Promise<Scruple>;
