// What vite.config.ts puts together at build.
declare module 'virtual:engine-files' {
  /** Names, and bytes to download: of the first two, and of the encoder, which comes later. */
  const files: { engine: string; knowledge: string; encoder: string; download: number; closerDownload: number };
  export default files;
}
declare module 'virtual:accuracy' {
  const accuracy: { date: string; topics: Record<string, { labelled: number; precision: number | null; recall: number | null }> };
  export default accuracy;
}
