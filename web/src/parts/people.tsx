// How many people a text could be about, as a picture of them, and what narrows it down.
import type { Description, Identifiability } from '../lib/types.ts';
import { t } from '../messages/index.ts';
import { Fold } from './small.tsx';

const kMost = 100;

export function People({ identifiability }: { identifiability: Identifiability }) {
  const { k, k_lo80: lo, k_hi80: hi, level, descriptions } = identifiability;
  const words = t.people;
  const each = Math.max(1, 10 ** Math.ceil(Math.log10(Math.max(1, k) / kMost)));
  const figures = Math.max(1, Math.min(kMost, Math.round(k / each)));
  return (
    <section class={`app-panel app-people app-people--${level}`} aria-labelledby="people-title">
      <h3 class="nhsuk-heading-s" id="people-title">{words.title}</h3>
      <p class="app-people__k"><strong>{words.k(k)}</strong> <span class="app-people__level">{words.levels[level]}</span></p>
      <svg class="app-people__picture" viewBox={`0 0 ${Math.min(figures, 25) * 16} ${Math.ceil(figures / 25) * 24}`} aria-hidden="true"
        width={Math.min(figures, 25) * 16} height={Math.ceil(figures / 25) * 24}>
        {Array.from({ length: figures }, (_, i) => (
          <g key={i} transform={`translate(${(i % 25) * 16} ${Math.floor(i / 25) * 24})`} class={i === 0 ? 'app-people__one' : ''}>
            <circle cx="8" cy="6" r="4" /><path d="M2 22c0-7 2-10 6-10s6 3 6 10z" />
          </g>
        ))}
      </svg>
      <p>{words.between(lo, hi)} {each > 1 ? words.each(each) : ''} {k < 10 ? words.one : ''}</p>
      {descriptions.map((description) => <Shares key={description.person} description={description} />)}
      <p class="app-small">{words.estimate}</p>
    </section>
  );
}

function Shares({ description }: { description: Description }) {
  const attributes = [...description.attributes].filter(({ factor }) => factor > 0).sort((a, b) => b.factor - a.factor);
  if (attributes.length === 0) return null;
  const whole = attributes.reduce((sum, { factor }) => sum + Math.log(Math.max(1, factor)), 0) || 1;
  return (
    <Fold open title={t.people.details}>
      <ul class="app-shares">
        {attributes.map((one) => {
          const share = Math.log(Math.max(1, one.factor)) / whole;
          return (
            <li key={`${one.name}${one.value}`}>
              <span class="app-shares__what">{one.value}{one.about === 'author' ? ` (${t.people.about})` : ''}</span>
              <span class="app-shares__bar" aria-hidden="true"><span style={{ width: `${Math.max(2, share * 100)}%` }} /></span>
              <span class="app-shares__much">{t.people.detail(one.factor)}</span>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
