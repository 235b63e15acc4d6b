// The cache that the service worker answers from, and into which the engine's worker puts what
// came later. Imported by those two alone: each is built into one file.
export const cacheName = 'scruple';
