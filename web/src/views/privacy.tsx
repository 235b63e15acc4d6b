// Privacy: what to look through in one's accounts and settings, tick by tick.
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../app.tsx';
import type { Checklists, CheckItem } from '../lib/types.ts';
import { t } from '../messages/index.ts';
import { ClauseLine, Fold, KeepTick, Tick } from '../parts/small.tsx';

export function Privacy() {
  const { engine, state, keep, kept } = useApp();
  const [found, setFound] = useState<Checklists | null>(null);
  const words = t.privacy;
  useEffect(() => {
    if (state.is === 'ready') engine.call<Checklists>('checklists', { author: kept.author }).then(setFound, () => {});
  }, [engine, state.is, kept.author]);
  const key = (list: string, item: string) => `${list}/${item}`;
  const all = found?.lists.flatMap((list) => list.items.map((item) => key(list.id, item.id))) ?? [];
  const done = all.filter((one) => kept.ticks[one]).length;
  return (
    <div class="app-narrow">
      <h1 class="nhsuk-heading-l app-title">{t.app.titles.privacy}</h1>
      <p class="app-lead">{words.lead}</p>
      {!found && state.is !== 'failed' && <p role="status">{t.engine.loading}…</p>}
      {found && (
        <>
          <div class="app-progress-line">
            <progress class="app-progress" max={all.length} value={done} aria-label={words.progress(done, all.length)} />
            <span role="status">{words.progress(done, all.length)}</span>
          </div>
          <KeepTick id="keep-ticks" label={words.keep} hint={t.me.keepHint} />
          {found.lists.map((list, i) => {
            const ticked = list.items.filter((item) => kept.ticks[key(list.id, item.id)]).length;
            return (
              <Fold look="card" key={list.id} open={i === 0} title={<>{list.title} <span class="app-count">{ticked}/{list.items.length}</span></>}>
                <div class="nhsuk-checkboxes nhsuk-checkboxes--small app-ticks">
                  {list.items.map((item) => (
                    <Item key={item.id} id={`tick-${list.id}-${item.id}`} item={item} checked={kept.ticks[key(list.id, item.id)] ?? false}
                      onTick={(on) => keep.set({ ticks: { ...kept.ticks, [key(list.id, item.id)]: on } })} />
                  ))}
                </div>
              </Fold>
            );
          })}
          <p class="app-small">{words.where}</p>
          {done > 0 && <button type="button" class="app-link" onClick={() => keep.set({ ticks: {} })}>{words.reset}</button>}
        </>
      )}
    </div>
  );
}

function Item({ id, item, checked, onTick }: { id: string; item: CheckItem; checked: boolean; onTick: (on: boolean) => void }) {
  return (
    <div class="app-tick">
      <Tick id={id} label={item.text} hint={item.why} checked={checked} onTick={onTick} />
      {item.clauses.length > 0 && <Fold look="quiet" title={t.privacy.clauses}>{item.clauses.map((clause) => <ClauseLine key={clause.id} clause={clause} />)}</Fold>}
    </div>
  );
}
