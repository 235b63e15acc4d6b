// What another app shared with this one: the service worker holds it in its memory until the page
// asks, so that it is neither sent nor stored.
export interface Shared { text: string; pictures: number }

export async function takeShared(): Promise<Shared | null> {
  if (!location.search.includes('shared')) return null;
  history.replaceState(history.state, '', location.pathname + location.hash);
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return null;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event: MessageEvent<Shared | null>) => resolve(event.data);
    worker.postMessage('shared?', [port2]);
    setTimeout(() => resolve(null), 2000);
  });
}
