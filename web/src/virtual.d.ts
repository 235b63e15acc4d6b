// What vite.config.ts puts together at build.
declare module 'virtual:engine-files' {
  const files: { engine: string; knowledge: string; download: number };
  export default files;
}
declare module 'virtual:accuracy' {
  const accuracy: { date: string; topics: Record<string, { labelled: number; precision: number | null; recall: number | null }> };
  export default accuracy;
}
