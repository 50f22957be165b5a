import { type Outcome, outcomeOf } from "./outcome.ts";
import { watchProcess } from "./watch-process.ts";

/** Tasks by name. A task is a pure function of its input; both must survive the structured clone. */
export type TaskTable = Readonly<Record<string, (input: never) => unknown>>;

/** What a worker is asked. */
export type TaskCall = { readonly task: string; readonly input: unknown };

/** What a worker says: that it has loaded, then one outcome for each call. */
export type WorkerMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly outcome: Outcome };

/**
 * Makes this process a worker that carries out the tasks of the table until its parent goes.
 *
 * Its arguments are those that startWorkerProcess gives it. Resolves when it may be asked.
 */
export async function serveTasks(tasks: TaskTable): Promise<void> {
  // A name comes from a typed caller; a Map keeps `constructor` and its like out all the same.
  const functionByName = new Map(Object.entries(tasks));
  process.on("message", async ({ task, input }: TaskCall) => {
    const outcome = await outcomeOf(() => {
      const work = functionByName.get(task);
      if (!work) throw new Error(`There is no task ${task}.`);
      return work(input as never);
    });
    await answer(outcome);
  });
  process.on("disconnect", () => process.exit());
  // A terminal sends these to the whole group; when to stop is the parent's to say.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => {});
  const [, , parentPid, memoryMbMax] = process.argv.map(Number);
  if (!parentPid || !memoryMbMax)
    throw new Error("A worker is started by startWorkerProcess alone.");
  await watchProcess({ parentPid, memoryMbMax });
  send({ kind: "ready" });
}

/** An output that cannot be sent is a bug of the task, and must not leave the caller waiting. */
async function answer(outcome: Outcome): Promise<void> {
  const sent = await outcomeOf(() => send({ kind: "answer", outcome }));
  if (sent.kind !== "done") send({ kind: "answer", outcome: sent });
}

function send(message: WorkerMessage): void {
  process.send?.(message);
}
