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
 * Its first argument says how much memory it may hold, in MiB.
 */
export function serveTasks(tasks: TaskTable): void {
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
  watchProcess(Number(process.argv[2]));
  // A terminal sends these to the whole group; when to stop is the parent's to say.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => {});
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
