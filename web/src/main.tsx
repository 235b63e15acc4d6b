// Starts the page: styles, the engine in its worker, what is kept, the service worker.
import './styles/page.scss';
import { render } from 'preact';
import { Page } from './app.tsx';
import { Engine } from './engine/client.ts';
import { Keep } from './lib/keep.ts';
import { language } from './messages/index.ts';

document.documentElement.lang = language === 'en' ? 'en-GB' : language;
const engine = new Engine(() => new Worker(new URL('./engine/worker.ts', import.meta.url), { type: 'module' }));
render(<Page engine={engine} keep={new Keep()} />, document.getElementById('page')!);

if ('serviceWorker' in navigator && import.meta.env.PROD)
  addEventListener('load', () => void navigator.serviceWorker.register('./sw.js').catch(() => {})); // without it: no offline, all else works
