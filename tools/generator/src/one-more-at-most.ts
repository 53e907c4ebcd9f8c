/**
 * A function that runs `work`, one run after the other: calls during a run start one more when it is over, however many
 * they are.
 */
export function oneMoreAtMost(work: () => Promise<unknown>): () => void {
  let isRunning = false;
  let isAsked = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    do {
      isAsked = false;
      await work();
    } while (isAsked);
    isRunning = false;
  };
  return () => {
    isAsked = true;
    if (!isRunning) void run();
  };
}
