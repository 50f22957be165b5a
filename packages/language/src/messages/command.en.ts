import type { Shape } from "../shape.ts";
import type { commandJa } from "./command.ja.ts";

export const commandEn: Shape<typeof commandJa> = {
  about: "Bunkai (分界): disclose, compare and agree who is responsible for what",
  demo: {
    about: "start a server with sample organisations on embedded data of its own",
    reset: "remove the sample data and make it again",
    ready: ({ url }) => `The demo is ready: ${url}\nAccounts to try:`,
    password: ({ password }) => `The password of all of them is ${password}`,
  },
  start: {
    about: "start the server",
    port: "port to listen on (3000 unless told)",
  },
  migrate: {
    about: "bring the database up to date (a start does that too)",
    done: ({ engine }) => `The database is up to date (${engine}).`,
  },
  outbox: {
    about: "show mails about accounts (address confirmation, new password)",
    empty: "There is no mail.",
  },
  json: "print the result as one JSON document",
  failed: ({ reason }) => `Failed: ${reason}`,
};
