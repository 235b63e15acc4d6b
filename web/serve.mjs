// serve.mjs [FOLDER] [--port N]: serves the page on loopback, with the headers that a host of it
// should send. Any static host will do instead; this one is for `make run` and the tests.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const headers = {
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png',
  '.bin': 'application/octet-stream', '.webmanifest': 'application/manifest+json',
};

export const serve = (folder, { port = 0, prefix = '/' } = {}) =>
  new Promise((resolve, reject) => {
    const server = createServer(async (request, response) => {
      try {
        const { pathname } = new URL(request.url, 'http://page');
        if (!['GET', 'HEAD'].includes(request.method) || !pathname.startsWith(prefix)) {
          response.writeHead(405).end();
          return;
        }
        const name = normalize(decodeURIComponent(pathname.slice(prefix.length))).replace(/^(\.\.(\/|$))+/, '');
        const path = join(folder, name === '.' || name === '' ? 'index.html' : name);
        const bytes = await readFile(path);
        const named = /-[\w-]{8,}\.\w+$/.test(path); // its name tells its content: it never changes
        response.writeHead(200, {
          ...headers, 'Content-Type': types[extname(path)] ?? 'application/octet-stream', 'Content-Length': bytes.length,
          'Cache-Control': named ? 'public, max-age=31536000, immutable' : 'no-cache',
        });
        response.end(request.method === 'HEAD' ? undefined : bytes);
      } catch {
        response.writeHead(404, headers).end('not found');
      }
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ url: `http://127.0.0.1:${server.address().port}${prefix}`, close: () => new Promise((done) => server.close(done)) }));
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--port');
  const port = at > 0 ? Number(process.argv[at + 1]) : 8080;
  const folder = process.argv[2] && !process.argv[2].startsWith('--') ? process.argv[2] : fileURLToPath(new URL('./dist', import.meta.url));
  let server;
  try {
    server = await serve(folder, { port });
  } catch {
    server = await serve(folder); // that port is taken
  }
  console.log(`The page is at ${server.url} (Ctrl-C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
}
