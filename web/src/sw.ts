// The service worker: everything that the page is made of stands in one cache, so that it works
// without a network. Files named by their hash are fetched once and kept over new versions; a
// file of the old version goes when the new one takes over. What comes later is put into the cache
// by the engine's worker, once it has proved sound. Nothing that a person writes is cached.
/// <reference lib="webworker" />
import { cacheName } from './lib/cache.ts';
declare const self: ServiceWorkerGlobalScope;

const files = '__FILES__' as unknown as { build: string; named: string[]; later: string[]; loose: string[] };
const page = 'index.html';
const url = (name: string) => new URL(name, self.registration.scope).href;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (new URL(request.url).origin !== self.location.origin) {
    event.respondWith(Response.error()); // nothing leaves
    return;
  }
  if (request.method === 'POST') event.respondWith(receive(request));
  else if (request.method === 'GET') event.respondWith(answer(request));
});

async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  const missing = [];
  for (const name of files.named) if (!(await cache.match(url(name)))) missing.push(url(name));
  await cache.addAll(missing);
  await cache.addAll(files.loose.map((name) => new Request(url(name), { cache: 'reload' })));
}

async function activate(): Promise<void> {
  const cache = await caches.open(cacheName);
  const wanted = new Set([...files.named, ...files.later, ...files.loose].map(url));
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
  await self.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const wanted = request.mode === 'navigate' ? url(page) : request.url;
  return (await cache.match(wanted, { ignoreSearch: true })) ?? fetch(request);
}

// --- what another app shares -------------------------------------------------------------------

let shared: { text: string; pictures: number } | null = null;

async function receive(request: Request): Promise<Response> {
  const form = await request.formData();
  const words = ['title', 'text', 'url'].map((name) => form.get(name)).filter((one): one is string => typeof one === 'string' && one !== '');
  shared = { text: [...new Set(words)].join('\n'), pictures: form.getAll('pictures').length };
  return Response.redirect(`${self.registration.scope}?shared#/check`, 303);
}

self.addEventListener('message', (event) => {
  if (event.data !== 'shared?') return;
  event.ports[0]?.postMessage(shared);
  shared = null;
});
