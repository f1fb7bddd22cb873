/** Milliseconds in which changes are taken for one: programs save a file in several steps. */
const pause = 40;

/**
 * Does work when it is asked for, never twice at once; what is asked for meanwhile is done once more after.
 * `settled` waits until nothing is left to do.
 */
export function inTurn(work: () => void): { ask: () => void; settled: () => Promise<void> } {
  let isAsked = false;
  let running: Promise<void> | undefined;
  const run = async () => {
    while (isAsked) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      isAsked = false;
      work();
    }
    running = undefined;
  };
  return {
    ask: () => {
      isAsked = true;
      running ??= run();
    },
    settled: async () => {
      while (running) await running;
    },
  };
}
