// How many people a text could be about, as a picture of them, and what narrows it down.
import type { Attribute, Description, Identifiability } from '../lib/types.ts';
import { t } from '../messages/index.ts';
import { Fold } from './small.tsx';

const kMost = 100;

/** In sight where somebody could be recognised, folded where that is hard. */
export function People({ identifiability }: { identifiability: Identifiability }) {
  if (identifiability.level === 'green') return <Fold look="quiet" title={t.people.title}><Picture {...identifiability} /></Fold>;
  return (
    <section class={`app-panel app-people app-people--${identifiability.level}`} aria-labelledby="people-title">
      <h3 class="nhsuk-heading-s" id="people-title">{t.people.title}</h3>
      <Picture {...identifiability} />
    </section>
  );
}

function Picture({ k, k_lo80: lo, k_hi80: hi, level, descriptions }: Identifiability) {
  const words = t.people;
  const each = Math.max(1, 10 ** Math.ceil(Math.log10(Math.max(1, k) / kMost)));
  const figures = Math.max(1, Math.min(kMost, Math.round(k / each)));
  return (
    <>
      <p class="app-people__k"><strong>{words.k(k)}</strong> <span class="app-people__level">{words.levels[level]}</span></p>
      <svg class="app-people__picture" viewBox={`0 0 ${Math.min(figures, 25) * 16} ${Math.ceil(figures / 25) * 24}`} aria-hidden="true"
        width={Math.min(figures, 25) * 16} height={Math.ceil(figures / 25) * 24}>
        {Array.from({ length: figures }, (_, i) => (
          <g key={i} transform={`translate(${(i % 25) * 16} ${Math.floor(i / 25) * 24})`} class={i === 0 ? 'app-people__one' : ''}>
            <circle cx="8" cy="6" r="4" /><path d="M2 22c0-7 2-10 6-10s6 3 6 10z" />
          </g>
        ))}
      </svg>
      <p>{hi < 1.5 ? words.only : `${words.between(lo, hi)} ${each > 1 ? words.each(each) : ''} ${k < 10 ? words.one : ''}`}</p>
      {descriptions.map((description) => <Shares key={description.person} description={description} named={descriptions.length > 1} />)}
      <p class="app-small">{words.estimate}</p>
    </>
  );
}

/** By how many times a detail lowers the number; 1 where it does not, or where that is not known. */
const narrows = ({ factor }: Attribute): number => (factor && factor > 0 ? Math.max(1, 1 / factor) : 1);

function Shares({ description, named }: { description: Description; named: boolean }) {
  const attributes = [...description.attributes].sort((a, b) => narrows(b) - narrows(a));
  if (attributes.length === 0) return null;
  const whole = attributes.reduce((sum, one) => sum + Math.log(narrows(one)), 0) || 1;
  return (
    <Fold title={named ? `${t.people.details}: ${description.person}` : t.people.details}>
      <ul class="app-shares">
        {attributes.map((one) => (
          <li key={`${one.name}${one.value}`}>
            <span class="app-shares__what">{one.value}{one.about === 'author' ? ` (${t.people.about})` : ''}</span>
            <span class="app-shares__bar" aria-hidden="true"><span style={{ width: `${(Math.log(narrows(one)) / whole) * 100}%` }} /></span>
            <span class="app-shares__much">{t.people.detail(narrows(one))}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
