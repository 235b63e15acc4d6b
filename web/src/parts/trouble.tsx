// What is said when the engine is not there: that the words are, what to do, and a way to try again.
import { useApp } from '../app.tsx';
import { t } from '../messages/index.ts';
import { Fold } from './small.tsx';

export function Trouble() {
  const { engine, state } = useApp();
  if (state.is !== 'failed') return null;
  const words = t.engine;
  return (
    <div class="app-panel app-panel--trouble" role="alert">
      <h2 class="nhsuk-heading-m">{state.unsupported ? words.unsupported : words.failed}</h2>
      <p>{state.unsupported ? words.unsupportedWhy : words.failedWhy}</p>
      <p>{state.unsupported ? words.unsupportedDo : words.failedDo}</p>
      {!state.unsupported && <button type="button" class="nhsuk-button nhsuk-button--small" onClick={() => engine.start()}>{words.again}</button>}
      {state.why && <Fold look="quiet" title={words.details}><code>{state.why}</code></Fold>}
    </div>
  );
}
