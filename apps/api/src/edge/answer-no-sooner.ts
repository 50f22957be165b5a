/**
 * Answers or refuses no sooner than after this time: how long the work takes then says nothing of what it found, as far as
 * it takes less.
 */
export async function answerNoSooner<Answer>(
  floorMs: number,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const floor = new Promise<void>((pass) => {
    setTimeout(pass, floorMs);
  });
  const [done] = await Promise.allSettled([work(), floor]);
  if (done.status === "rejected") throw done.reason;
  return done.value;
}
