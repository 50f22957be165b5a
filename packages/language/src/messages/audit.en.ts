import type { Shape } from "../shape.ts";
import type { auditJa } from "./audit.ja.ts";
import { auditDeedEn, auditSubjectEn } from "./audit-deed.en.ts";
import { auditFactFieldEn, auditFactValueEn, auditNameFieldEn } from "./audit-fact.en.ts";
import { auditFilterEn } from "./audit-filter.en.ts";

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
  export: { xlsx: "Export to Excel", pdf: "Export to PDF", csv: "Export to CSV" },
  filter: auditFilterEn,
  signed: {
    title: "Signatures and time-stamps",
    lead: "Every day on which records were added, the number and the hash of the last one are signed with this system’s sealing key. Whoever cuts off the end later contradicts the signature.",
    none: "Nothing is signed yet. New records are signed within an hour.",
    until: ({ sequence, at }) => `Signed until record ${sequence}, on ${at}.`,
    stampedUntil: ({ sequence, at }) =>
      `Time-stamped by an authority until record ${sequence}, on ${at}.`,
    stampedNone: "There is no time-stamp of an authority yet.",
    since: ({ at, count }) =>
      `First signed on ${at} (${count === 1 ? "1\u00A0signature" : `${count}\u00A0signatures`} in all).`,
    sheet: "Signed records",
    field: {
      at: "Signed at (Japan)",
      text: "Text that was signed",
      signature: "Signature (Base64)",
      stampAt: "Time-stamp (Japan)",
      authority: "Time-stamp authority",
      token: "Time-stamp (Base64)",
    },
    certificate: "Certificate of the signature (Base64)",
  },
  views: {
    title: "Who saw this",
    lead: "Organisations and people who opened or downloaded it. The names of another organisation’s people are seen by that organisation alone.",
    none: "Nobody has seen it yet.",
    otherPeople: "(seen by their organisation alone)",
    opened: "Opened",
    downloaded: "Downloaded",
    firstAt: "First",
    lastAt: "Last",
    times: ({ count }) => (count === 1 ? "once" : `${count}\u00A0times`),
    told: "The issuer learns the name of your organisation when you open this disclosure.",
  },
  witness: {
    title: "Organisations that took part",
    one: ({ id, sequence }) => `Organisation ${id} (next after its record ${sequence})`,
    hand: "Export a statement to hand to it",
    about:
      "A statement holds nothing but actions in which both took part. The other organisation uses it when it checks its own record, to prove that the end was not cut off.",
    choose: "Also check a statement (JSON) that another organisation handed you",
    unreadable: "This file is no statement. Ask the other organisation to export it again.",
    otherOrganization:
      "This statement is about another organisation. Choose one that is about this one.",
  },
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
      sealed: ({ heads }) =>
        `that ${heads === 1 ? "the signature of 1\u00A0signed record fits" : `the signatures of ${heads}\u00A0signed records fit`} a certificate of this system, and that each of these records is as it was signed`,
      stamped: ({ heads, authorities }) =>
        `that ${heads === 1 ? "1\u00A0time-stamp fits its signature" : `${heads}\u00A0time-stamps fit their signatures`} (certificate: ${authorities}. Ask the authority whether the certificate is its own)`,
      witnessed: ({ events, organization }) =>
        `that it agrees with ${events === 1 ? "1\u00A0action" : `${events}\u00A0actions`} in the statement of organisation ${organization}`,
    },
    unsealed: "Nothing is signed yet, so nothing was compared with a signature.",
    noSignatures:
      "The connection is not encrypted, so no signature was checked. Open this page by https.",
    sealFault: {
      unreadable: ({ sequence }) => `Signature of record ${sequence}: its text cannot be read.`,
      unknown_certificate: ({ sequence }) =>
        `Signature of record ${sequence}: not by a certificate of this system.`,
      wrong_signature: ({ sequence }) =>
        `Signature of record ${sequence}: does not fit the text that was signed.`,
      outside_validity: ({ sequence }) =>
        `Signature of record ${sequence}: outside the time for which the certificate is valid.`,
      stamp: ({ sequence }) => `Time-stamp of record ${sequence}: does not fit the signature.`,
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
    tail_missing: ({ sequence, sequenceLast, source }) =>
      `Records ${sequence} to ${sequenceLast}: the end was cut off (${source}).`,
    head_mismatch: ({ sequence, source }) =>
      `Record ${sequence}: not the original one (${source}).`,
    time_goes_back: ({ sequence }) =>
      `Record ${sequence}: its time is before that of the previous record (note).`,
    copy_differs: ({ sequence }) =>
      `Record ${sequence}: the copy kept for searching (time, action, subject) was altered.`,
    name_altered: ({ sequence, name }) => `Record ${sequence}: a name (${name}) was altered.`,
  },
  source: {
    seen: "from an earlier check, or from the last record that the server named",
    sealed: ({ at }) => `from the signature of ${at}`,
    counterpart: ({ organization, sequence }) =>
      `from record ${sequence} of organisation ${organization}`,
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
    filters: "Filter",
    filtersNone: "none (all records of the period)",
    chain: "Check for tampering",
    chainWhole: ({ events }) =>
      `Whatever the filter, all records from 1 to ${events} were recomputed. No tampering was found.`,
    chainBroken: ({ events, findings }) =>
      `Whatever the filter, all records from 1 to ${events} were recomputed. They do not fit together: ${findings === 1 ? "1\u00A0problem" : `${findings}\u00A0problems`}.`,
    signed: "Signatures and time-stamps",
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
      signed:
        "A signed record is a text in UTF-8, signed with SHA-256 and ECDSA (P-256). Signatures, certificates and time-stamps are in the Excel file and can be checked with OpenSSL.",
      hashInFull:
        "This table shows only the start of each hash. The whole hashes are in the Excel file of the same extract.",
    },
  },
};
