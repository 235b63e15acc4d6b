// Work that can wait until what was just changed is on the screen.
const kLongest = 100; // milliseconds; a page that nobody looks at draws no frames

/** Runs `job` once, after the next frame. */
export function afterFrame(job: () => void): void {
  let done = false;
  const once = () => {
    if (!done) job();
    done = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, kLongest);
}
