import type { Shape } from "../shape.ts";
import type { auditJa } from "./audit.ja.ts";
import { auditDeedEn, auditSubjectEn } from "./audit-deed.en.ts";
import { auditFactFieldEn, auditFactValueEn, auditNameFieldEn } from "./audit-fact.en.ts";

export const auditEn: Shape<typeof auditJa> = {
  lead: "Who did what when. Whatever is rewritten later is found by the check.",
  field: {
    sequence: "No.",
    at: "Time (Japan)",
    deed: "Action",
    actor: "Done by",
    subject: "Subject",
    subjectId: "Id of the subject",
    hash: "Hash",
    facts: "What was recorded",
  },
  deed: auditDeedEn,
  subject: auditSubjectEn,
  actor: {
    system: "System",
    apiKey: ({ name }) => `API key “${name}”`,
    erased: "Name erased",
    altered: "Name altered",
  },
  name: { erased: "name erased", altered: "name altered" },
  nameField: auditNameFieldEn,
  factField: auditFactFieldEn,
  factValue: auditFactValueEn,
  altered: {
    record: "Altered record",
    mark: "Altered",
    text: "What is stored does not agree with its hash, and is not shown.",
    copy: "The copy kept for searching was altered. Shown here is the original content, which agrees with its hash.",
    name: "A name is stored that does not agree with its hash. It is not shown.",
  },
  entry: ({ sequence }) => `Record ${sequence}`,
  openEntry: ({ sequence }) => `Open record ${sequence}`,
  copyHash: ({ sequence }) => `Copy the hash of record ${sequence}`,
  export: { xlsx: "Export to Excel", pdf: "Export to PDF" },
  term: {
    chain:
      "Every record contains the hash of the one before. If one is changed, none of the later ones fit any more.",
    hash: "A hash, computed from the content. If one letter differs, the value is a completely different one.",
  },
  recompute: {
    title: "Check for tampering",
    lead: "Loads all records, and the names that belong to them (who did it, to whom, which file), into this browser and recomputes their hashes. You need not take the server's word for it.",
    start: "Recompute",
    running: "Loading and computing",
  },
  verdict: {
    whole: ({ events, names }) =>
      `${events === 1 ? "1\u00A0record" : `${events}\u00A0records`} and ${names === 1 ? "1\u00A0name" : `${names}\u00A0names`} recomputed. No tampering was found.`,
    broken: ({ events, names, findings }) =>
      `${events === 1 ? "1\u00A0record" : `${events}\u00A0records`} and ${names === 1 ? "1\u00A0name" : `${names}\u00A0names`} recomputed. They do not fit together: ${findings === 1 ? "1\u00A0problem" : `${findings}\u00A0problems`}.`,
    checked: {
      title: "What was checked",
      content: "that time, action, subject and what was recorded are as they were written",
      order: "that the records follow each other without a gap, each bound to the one before",
      names: "that the names stored are as they were written",
      copy: "that the copy kept for searching says the same as the records",
    },
    erased: ({ names, records }) =>
      `${names === 1 ? "1\u00A0name was" : `${names}\u00A0names were`} erased (record ${records}). That is allowed, and no tampering.`,
    head: ({ sequence, hash }) => `Last record: ${sequence} (${hash})`,
    known: ({ sequence, seenAt }) =>
      `They also agree with record ${sequence}, which this browser checked on ${seenAt}.`,
    whatToDo: "Save this page and tell your administrator and the operator of the server.",
  },
  finding: {
    unreadable: ({ sequence }) => `Record ${sequence}: cannot be read as an audit record.`,
    hash_mismatch: ({ sequence }) => `Record ${sequence}: content and hash do not agree.`,
    gap: ({ sequence, sequenceLast }) => `Records ${sequence} to ${sequenceLast}: missing.`,
    out_of_order: ({ sequence }) =>
      `Record ${sequence}: in the wrong place, or the number occurs twice.`,
    previous_mismatch: ({ sequence }) =>
      `Record ${sequence}: does not continue the record before it.`,
    wrong_organization: ({ sequence }) => `Record ${sequence}: belongs to another organisation.`,
    tail_missing: ({ sequence, sequenceLast }) =>
      `Records ${sequence} to ${sequenceLast}: the end was cut off.`,
    head_mismatch: ({ sequence }) => `Record ${sequence}: differs from the one checked before.`,
    time_goes_back: ({ sequence }) =>
      `Record ${sequence}: its time is before that of the previous record (note).`,
    copy_differs: ({ sequence }) =>
      `Record ${sequence}: the copy kept for searching (time, action, subject) was altered.`,
    name_altered: ({ sequence, name }) => `Record ${sequence}: a name (${name}) was altered.`,
  },
  extract: {
    title: "Audit log extract",
    organization: "Organisation",
    documentId: "Document number",
    range: "Period",
    rangeOf: ({ from, until }) => {
      if (from !== null && until !== null) return `${from} – ${until}`;
      if (from !== null) return `From ${from}`;
      return until === null ? "Everything" : `Until ${until}`;
    },
    exportedAt: "Exported",
    rowCount: "Records listed",
    rowCountOf: ({ rowCount }) => String(rowCount),
    check: "Compared",
    checkOf: ({ records, names }) =>
      `${records === 1 ? "1\u00A0record" : `${records}\u00A0records`} and ${names === 1 ? "1\u00A0name" : `${names}\u00A0names`} were compared with their hashes when this was exported.`,
    checkFound: ({ erased, altered }) => {
      const found = altered === 0 ? "None was altered." : `${altered}\u00A0altered.`;
      if (erased === 0) return found;
      return `${found} ${erased === 1 ? "1\u00A0name" : `${erased}\u00A0names`} erased.`;
    },
    head: "Latest record",
    headOf: ({ sequence }) => `No.\u00A0${sequence}`,
    headNone: "None yet",
    timesAreJapanese: "All times are Japan Standard Time (UTC+9).",
    empty: "There are no records in this period.",
    atUtc: "Time (UTC)",
    factOf: ({ label, text }) => `${label}: ${text}`,
    hashStart: "Hash (start)",
    records: "Records",
    about: "About this extract",
    recompute: {
      title: "How to check it",
      hash: "The body of a record is a JSON text in the canonical form of RFC 8785. SHA-256 over this text in UTF-8 gives the hash of the record.",
      chain:
        "The previousHash in a body is the hash of the record with the number before. Numbers run from 1 without a gap; the previousHash of number 1 is null.",
      head: "Number and hash of the last record are those given above as the latest record.",
      names:
        "Names and mail addresses are kept outside the bodies, so that they can be erased later. The bodies hold only hashes bound to them.",
      hashInFull:
        "This table shows only the start of each hash. The whole hashes are in the Excel file of the same extract.",
    },
  },
};
