// About: what Scruple does and does not, what happens to what one writes, how often it is right,
// what this device keeps, and what was marked as wrong.
import files from 'virtual:engine-files';
import { useState } from 'preact/hooks';
import { useApp } from '../app.tsx';
import { mean } from '../lib/accuracy.ts';
import { hashOf } from '../lib/route.ts';
import { t } from '../messages/index.ts';
import { useTitle } from '../parts/finding.tsx';

export function About() {
  const { state } = useApp();
  const words = t.about;
  return (
    <div class="app-narrow app-about">
      <h1 class="nhsuk-heading-l app-title">{t.app.titles.about}</h1>
      <p class="app-lead">{words.lead}</p>
      <Part title={words.can} lines={words.cans} />
      <Part title={words.cannot} lines={words.cannots} />
      <Part title={words.privacy} lines={words.privacies} />
      <h2 class="nhsuk-heading-m">{words.limits}</h2>
      <p>{words.limitsText(mean('precision'), mean('recall'))} <a href={hashOf('codes', 'topics')}>{words.limitsLink}</a></p>
      <Kept />
      <Notes />
      <h2 class="nhsuk-heading-m">{words.install}</h2>
      <p>{words.installText}</p>
      <p class="app-small">{words.version} {state.is === 'ready' ? state.version : '–'}; {words.knowledge} {files.knowledge.replace(/.*-|\.bin/g, '')}; {words.download(files.download, files.closerDownload)}</p>
    </div>
  );
}

function Part({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <h2 class="nhsuk-heading-m">{title}</h2>
      <ul class="app-helps">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
    </>
  );
}

function Kept() {
  const { keep, kept } = useApp();
  const [gone, setGone] = useState(false);
  const words = t.about;
  const ticks = Object.values(kept.ticks).filter(Boolean).length;
  return (
    <>
      <h2 class="nhsuk-heading-m">{words.kept}</h2>
      <p role="status">{gone ? words.forgotten : keep.wished ? `${words.keptThings(Object.keys(kept.author).length > 0, ticks, kept.notes.length)}.` : words.keptNothing}</p>
      <button type="button" class="app-button" onClick={() => { keep.forget(); setGone(true); }}>{words.forget}</button>
    </>
  );
}

function Notes() {
  const { keep, kept } = useApp();
  const title = useTitle();
  const words = t.about;
  const save = () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(kept.notes, null, 2)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = 'scruple-this-is-wrong.json';
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <>
      <h2 class="nhsuk-heading-m">{words.notes}</h2>
      {kept.notes.length === 0 ? <p>{words.notesNone}</p> : (
        <>
          <p>{words.notesText}</p>
          <ul class="app-asides">
            {kept.notes.map((note) => (
              <li key={note.fingerprint} class="app-aside">
                <strong>{title(note.topic) || note.topic}</strong>
                {note.words && <q dir="auto">{note.words}</q>}
                <button type="button" class="app-link" onClick={() => keep.set({ notes: kept.notes.filter((one) => one !== note) })}>{words.remove}</button>
              </li>
            ))}
          </ul>
          <button type="button" class="app-button" onClick={save}>{words.export}</button>
        </>
      )}
    </>
  );
}
