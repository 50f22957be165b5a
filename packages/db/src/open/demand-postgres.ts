import { connect as dial, type Socket } from "node:net";
import type { Sql as Client } from "postgres";

/** PostgreSQL's own question before any login: "may we encrypt?" Every server answers it with one letter. */
const QUESTION = Uint8Array.of(0, 0, 0, 8, 4, 210, 22, 47);
const ANSWERS = ["S", "N"];
const ANSWER_MS_MAX = 10_000;

/**
 * Makes sure that PostgreSQL answers where a client is going to connect.
 *
 * postgres.js 3.4 connects again without end and without pause when something takes a first connection and hangs up,
 * such as another kind of server, or a proxy whose database is gone: a start would hang for ever.
 *
 * @throws Error with the code of the network, or `CONNECTION_CLOSED`
 */
export async function demandPostgres({ options }: Client): Promise<void> {
  const [host, ...others] = options.host;
  // Of several hosts the driver itself takes one that answers.
  if (others.length > 0) return;
  const [port] = options.port;
  const socket = options.path ? dial(options.path) : dial({ host, port: Number(port) });
  try {
    const answer = await answerOf(socket);
    if (!ANSWERS.includes(answer)) {
      const error = new Error("Something else than PostgreSQL listens there.");
      throw Object.assign(error, { code: "CONNECTION_CLOSED" });
    }
  } finally {
    socket.destroy();
  }
}

/** The first letter that comes back; none when the other side hangs up or stays silent. */
function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    socket.setTimeout(ANSWER_MS_MAX, () => socket.destroy());
    socket.once("connect", () => socket.write(QUESTION));
    socket.once("data", (bytes) => resolve(bytes.toString("latin1", 0, 1)));
    socket.once("error", reject);
    socket.once("close", () => resolve(""));
  });
}
