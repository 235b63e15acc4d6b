// How many people a text could be about, as a picture of them, and what narrows it down.
import type { Attribute, Description, Identifiability } from '../lib/types.ts';
import { t } from '../messages/index.ts';
import { Fold } from './small.tsx';

const kMost = 100; // figures drawn
const kRow = 20;
const kFew = 10; // that many are drawn larger

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
  const range = hi < 1.5 ? words.only : [words.between(lo, hi), each > 1 && words.each(each), k < 10 && words.one].filter(Boolean).join(' ');
  return (
    <>
      <p class="app-people__k"><strong>{words.k(k)}</strong> <span class="app-people__level">{words.levels[level]}</span></p>
      <Figures count={Math.max(1, Math.min(kMost, Math.round(k / each)))} />
      <p>{range}</p>
      {descriptions.map((description, i) => <Shares key={i} description={description} named={descriptions.length > 1} />)}
      <p class="app-small">{words.estimate}</p>
    </>
  );
}

/** One of them, the one who is meant, in another colour. */
function Figures({ count }: { count: number }) {
  const columns = Math.min(count, kRow);
  const rows = Math.ceil(count / kRow);
  const scale = count <= kFew ? 2 : 1;
  return (
    <svg class="app-people__picture" viewBox={`0 0 ${columns * 16} ${rows * 24}`} width={columns * 16 * scale} height={rows * 24 * scale} aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (
        <g key={i} transform={`translate(${(i % kRow) * 16} ${Math.floor(i / kRow) * 24})`} class={i === 0 ? 'app-people__one' : ''}>
          <circle cx="8" cy="6" r="4" /><path d="M2 22c0-7 2-10 6-10s6 3 6 10z" />
        </g>
      ))}
    </svg>
  );
}

/** By how many times a detail lowers the number; 1 where it does not. */
const narrows = ({ factor }: Attribute): number => (factor && factor > 0 ? Math.max(1, 1 / factor) : 1);
const kHardly = 1.05;

function Shares({ description, named }: { description: Description; named: boolean }) {
  const words = t.people;
  const attributes = [...description.attributes].sort((a, b) => narrows(b) - narrows(a));
  if (attributes.length === 0) return null;
  const measured = attributes.some(({ factor }) => factor !== undefined);
  const none = measured && attributes.every((one) => narrows(one) < kHardly);
  const whole = attributes.reduce((sum, one) => sum + Math.log(narrows(one)), 0) || 1;
  return (
    <Fold look="quiet" title={named && description.person ? words.detailsOf(description.person) : words.details}>
      {none && <p>{words.anyOne}</p>}
      <ul class="app-shares">
        {attributes.map((one, i) => (
          <li key={i}>
            <span class="app-shares__what">{words.names[one.name] ?? one.name}{one.value && <>: <q dir="auto">{one.value}</q></>}{one.about === 'author' ? ` (${words.about})` : ''}</span>
            {measured && !none && (
              <>
                <span class="app-shares__bar" aria-hidden="true"><span style={{ width: `${(Math.log(narrows(one)) / whole) * 100}%` }} /></span>
                <span class="app-shares__much">{narrows(one) < kHardly ? words.hardly : words.detail(narrows(one))}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
