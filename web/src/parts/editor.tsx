// Editor: a plain textarea over its own text in invisible letters, where findings are underlined.
// The browser keeps caret, undo, input methods, dictation and spelling; nothing ever writes into
// the textarea while somebody types. The box grows with the text; past a height the frame around
// both scrolls, so the two never come apart.
import { memo } from 'preact/compat';
import { useImperativeHandle, useMemo, useRef } from 'preact/hooks';
import type { Ref } from 'preact';
import type { Mark, Range } from '../lib/spans.ts';

export interface EditorHandle { show: (range: Range) => void; focus: () => void }

interface Props {
  id: string;
  value: string;
  marks: readonly Mark[];
  /** Fingerprint of the finding that is looked at. */
  active: string | null;
  describedBy?: string;
  /** For a few words. */
  short?: boolean;
  onInput: (value: string) => void;
  onCaret: (at: number) => void;
  handle: Ref<EditorHandle>;
}

export function Editor({ id, value, marks, active, describedBy, short = false, onInput, onCaret, handle }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(handle, () => ({
    focus: () => box.current?.focus(),
    show: ({ start, end }) => {
      box.current?.focus({ preventScroll: true });
      box.current?.setSelectionRange(start, end);
      box.current?.closest('.app-editor')?.querySelector(`[data-at="${start}"]`)?.scrollIntoView({ block: 'center' });
    },
  }), []);
  const lines = useMemo(() => linesOf(value, marks), [value, marks]);
  return (
    <div class={`app-editor${short ? ' app-editor--short' : ''}`}>
      <div class="app-editor__sizer">
        <div class="app-editor__under" aria-hidden="true" dir="auto">
          {lines.map((line, i) => <Line key={i} text={line.text} marks={line.marks} look={line.key} from={line.from} active={line.marks.length > 0 ? active : null} />)}
        </div>
        <textarea ref={box} id={id} class="app-editor__text" dir="auto" rows={1} value={value} spellcheck autocapitalize="sentences"
          aria-describedby={describedBy}
          onInput={(event) => onInput(event.currentTarget.value)}
          onClick={(event) => onCaret(event.currentTarget.selectionStart)}
          onKeyUp={(event) => onCaret(event.currentTarget.selectionStart)} />
      </div>
    </div>
  );
}

interface LineOf { text: string; from: number; marks: Mark[]; key: string }

/** The lines of a text, each with its marks counted from its own start. */
export function linesOf(text: string, marks: readonly Mark[]): LineOf[] {
  const lines: LineOf[] = [];
  let next = 0;
  let from = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    while (next < marks.length && marks[next]!.end <= from) next += 1;
    const here: Mark[] = [];
    for (let i = next; i < marks.length && marks[i]!.start < to; i += 1) {
      const mark = marks[i]!;
      const part = { ...mark, start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from };
      if (part.end > part.start) here.push(part);
    }
    lines.push({ text: line, from, marks: here, key: here.map((mark) => `${mark.start}-${mark.end}${mark.severity}${mark.findings.join()}`).join(' ') });
    from = to + 1;
  }
  return lines;
}

interface LineProps { text: string; marks: Mark[]; look: string; from: number; active: string | null }

/** Drawn again only if its words or marks changed, so that a long text stays quick to type in. */
const Line = memo(function Line({ text, marks, from, active }: LineProps) {
  if (text === '') return <div><br /></div>;
  const parts = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start > at) parts.push(text.slice(at, mark.start));
    const on = active !== null && mark.findings.includes(active) ? ' app-mark--active' : '';
    parts.push(<mark key={mark.start} class={`app-mark app-mark--${mark.severity}${on}`} data-at={from + mark.start}>{text.slice(mark.start, mark.end)}</mark>);
    at = mark.end;
  }
  if (at < text.length) parts.push(text.slice(at));
  return <div>{parts}</div>;
}, (a, b) => a.text === b.text && a.look === b.look && a.active === b.active && (a.from === b.from || a.marks.length === 0));
