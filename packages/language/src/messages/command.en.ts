import type { Shape } from "../shape.ts";
import type { commandJa } from "./command.ja.ts";

export const commandEn: Shape<typeof commandJa> = {
  about: "Bunkai (分界): disclose, compare and agree who is responsible for what",
  demo: {
    about: "start a server with sample organisations on embedded data of its own",
    reset: "remove the sample data and make it again",
    inUse: ({ folder, pid }) =>
      `The sample data (${folder}) is in use by a demo that runs (process ${pid}). Nothing was removed. End that demo and try again.`,
    ready: ({ url, otherUrl }) => `The demo is ready: ${url} (or ${otherUrl})\nAccounts to try:`,
    password: ({ password }) => `The password of all of them is ${password}`,
    secondFactor: ({ secret }) => `second factor (TOTP key): ${secret}`,
    filling: ({ done, total }) => `Adding sample data (${done}/${total}). You can begin already.`,
    filled: "All sample data is in.",
  },
  start: {
    about: "start the server",
    port: "port to listen on (3000 unless told)",
    part: { pages: "the pages (apps/web/dist)", server: "the server (apps/api/dist)" },
    notBuilt: ({ parts }) =>
      `Not built yet: ${parts}. Run npm ci && npm run build, then start again.`,
    old: ({ parts }) =>
      `Older than the sources and used as they are: ${parts}. To build them again, run npm ci && npm run build.`,
  },
  migrate: {
    about: "bring the database up to date (a start does that too)",
    done: ({ engine }) => `The database is up to date (${engine}).`,
  },
  outbox: {
    about: "show the newest mails (address confirmation, invitation and others) with their links",
    empty: "There is no mail.",
  },
  endSessions: {
    about: "end sessions: those of whoever has an address, or everybody's",
    address: "mail address of the person",
    everybody: "end everybody's",
    whose: "Name either an address or --everybody.",
    done: ({ count }) => `Sessions ended: ${count}`,
  },
  verify: {
    about: "check offline whether a signed PDF was changed after it was signed",
    file: "the PDF to check",
    trust:
      "certificate to trust (PEM or DER), a text file with one SHA-256 of a certificate a line, or the list of certificates (JSON) from the verification page of a Bunkai; without it no signer is trusted",
    exits:
      "Exit codes:\n  0  unchanged, and the signer is trusted\n  1  wrong usage, or a file cannot be read\n  2  changed after signing, or a signature is broken\n  3  unchanged, signer unknown\n  4  not a signed PDF\n  5  unchanged, but signatures that are needed are missing",
    trustUnreadable: ({ file }) => `There is neither a certificate nor a SHA-256 in ${file}.`,
  },
  json: "print the result as one JSON document",
  failed: ({ reason }) => `Failed: ${reason}`,
};
