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
  import: {
    about:
      "read a filled-in workbook: with --preview on this machine alone, with --disclosure into a draft of a running server",
    file: "the filled-in workbook (.xlsx, .xlsm)",
    preview: "show what was read and change nothing; needs no server and no database",
    edition: "key of the form, such as sds-5.0; a final -own may be left out (with --preview)",
    product: "which product to read, where a workbook answers for several",
    disclosure: "id of the draft that takes the answers",
    header: "replace the head of the draft by that of the workbook too",
    leaveDoubtful: "leave out rows that are in doubt",
    exits:
      "Exit codes:\n  0  everything was read surely, or was taken over into the draft\n  1  wrong usage, a file that cannot be read, or refused by the server\n  2  somebody must look; with --disclosure the draft was not changed\n\n--disclosure needs an API key that may write drafts (drafts.write), in the environment as BUNKAI_API_KEY.",
    which:
      "Name --preview and --edition, or --disclosure. Example: bunkai import FILE --edition sds-5.0 --preview",
    editionUnknown: ({ key, known }) =>
      `There is no form “${key}”. Forms that can be read:\n  ${known}`,
    nothingTaken: "The draft was not changed.",
    chooseProduct: "The workbook answers for several products. Choose one with --product:",
    decide: ({ count }) =>
      `Rows of which somebody must say what they answer: ${count}. Decide on the import page, or leave them out with --leave-doubtful:`,
    taken: ({ count, unmatched }) =>
      `Answers taken over into the draft: ${count}.${unmatched > 0 ? ` Rows without an item, not taken over: ${unmatched}.` : ""}`,
  },
  export: {
    about: "fetch a sheet from a running server as a file",
    kind: "revision (issued) or disclosure (draft)",
    id: "its id",
    format: "format of the file",
    out: "the file to write; one that is there already is replaced",
    era: "write dates with the Japanese era",
    exits:
      "Exit codes:\n  0  written\n  1  wrong usage, refused by the server, or the file cannot be written\n\nNeeds an API key in the environment as BUNKAI_API_KEY: disclosures.read for what was issued, drafts.write for a draft.",
    done: ({ out, sizeBytes }) => `${out} was written (${sizeBytes} bytes).`,
  },
  remote: {
    url: "address of the server (default: BUNKAI_BASE_URL, else http://localhost:3000)",
    keyMissing:
      "There is no API key. Put one that an administrator made at Settings → API keys into the environment as BUNKAI_API_KEY.",
    addressUnsafe: ({ url }) =>
      `No API key is sent to ${url}. Name an address that begins with https://, or one of this machine (localhost).`,
    unreachable: ({ url }) =>
      `There is no answer from ${url}. Check the address, and whether the server runs.`,
    refused: ({ status }) =>
      `Something that is not Bunkai answered with status ${status}. Check the address.`,
  },
  json: "print the result as one JSON document",
  failed: ({ reason }) => `Failed: ${reason}`,
};
