import type { Shape } from "../shape.ts";
import type { fileJa } from "./file.ja.ts";

export const fileEn: Shape<typeof fileJa> = {
  lead: "Documents of your organisation: PDF, Excel, Word, pictures and text.",
  field: {
    name: "Name",
    type: "Type",
    size: "Size",
    addedAt: "Added",
    sha256: "SHA-256",
  },
  term: {
    sha256:
      "A hash, computed from the content of the file. If it is the same, not one letter of the content has changed.",
  },
  empty: {
    title: "No files",
    body: "Press “Add files”, or drop files here.",
  },
  upload: {
    open: "Add files",
    list: "Files being added",
    done: ({ name }) => `${name} was added`,
    stop: ({ name }) => `Stop sending ${name}`,
    dismiss: ({ name }) => `Hide ${name}`,
  },
  download: ({ name }) => `Fetch ${name}`,
  copyHash: ({ name }) => `Copy the SHA-256 of ${name}`,
  remove: {
    open: "Remove",
    of: ({ name }) => `Remove ${name}`,
    title: ({ name }) => `Remove “${name}”?`,
    detail:
      "Nobody in your organisation will be able to see the file any more. This cannot be undone. That it was added and removed stays in the audit record.",
    done: ({ name }) => `${name} was removed`,
  },
};
