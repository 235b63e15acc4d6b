// Who the person is, as far as they care to say: codes, role, account.
import { useApp } from '../app.tsx';
import type { Author } from '../lib/types.ts';
import { t } from '../messages/index.ts';
import { Field, KeepTick, Radios, Select, Tick } from './small.tsx';

export function Me({ onDone }: { onDone: () => void }) {
  const { keep, kept } = useApp();
  const { author } = kept;
  const words = t.me;
  const set = (change: { [K in keyof Author]?: Author[K] | undefined }) => {
    const next = { ...author, ...change };
    for (const key of Object.keys(next) as (keyof Author)[]) if (next[key] === undefined || next[key] === '') delete next[key];
    keep.set({ author: next as Author });
  };
  const body = author.body ?? '';
  return (
    <section class="app-panel app-me" aria-labelledby="me-title">
      <h2 class="nhsuk-heading-m" id="me-title">{words.title}</h2>
      <p>{words.lead}</p>
      <Select id="me-body" label={words.body} value={body} options={words.bodies}
        onPick={(value) => set({ body: value || undefined, codes: value === 'trust-staff' || value === '' ? undefined : author.codes })} />
      {body !== '' && body !== 'trust-staff' && (
        <div class="nhsuk-form-group"><div class="nhsuk-checkboxes nhsuk-checkboxes--small">
          <Tick id="me-trust" label={words.trust} checked={author.codes?.includes('+nhs-trust') ?? false}
            onTick={(on) => set({ codes: on ? ['+nhs-trust'] : undefined })} />
        </div></div>
      )}
      <Field id="me-role" label={words.role} hint={words.roleHint}>
        <input class="nhsuk-input" id="me-role" aria-describedby="me-role-hint" value={author.role ?? ''} autocomplete="off" maxLength={200}
          onInput={(event) => set({ role: event.currentTarget.value || undefined })} />
      </Field>
      <Select id="me-stage" label={words.stage} value={author.stage ?? ''} options={words.stages} onPick={(value) => set({ stage: (value || undefined) as Author['stage'] })} />
      <Radios name="me-account" label={words.account} value={author.account ?? 'personal'} options={words.accounts} onPick={(account) => set({ account })} />
      <div class="nhsuk-form-group"><div class="nhsuk-checkboxes nhsuk-checkboxes--small">
        <Tick id="me-employer" label={words.employer} checked={author.employer_disclosed ?? false}
          onTick={(on) => set({ employer_disclosed: on || undefined, employer: on ? author.employer : undefined })} />
      </div></div>
      {author.employer_disclosed && (
        <Field id="me-employer-name" label={words.employerName} hint={words.employerHint}>
          <input class="nhsuk-input" id="me-employer-name" aria-describedby="me-employer-name-hint" value={author.employer ?? ''} autocomplete="off" maxLength={200}
            onInput={(event) => set({ employer: event.currentTarget.value || undefined })} />
        </Field>
      )}
      <KeepTick id="me-keep" label={words.keep} hint={words.keepHint} />
      <button type="button" class="nhsuk-button nhsuk-button--small" onClick={onDone}>{words.done}</button>
    </section>
  );
}
