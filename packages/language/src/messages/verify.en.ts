import type { Shape } from "../shape.ts";
import type { verifyJa } from "./verify.ja.ts";

export const verifyEn: Shape<typeof verifyJa> = {
  title: "Verify a signed document",
  lead: "Checks whether a PDF that Bunkai signed was changed afterwards. No account is needed.",
  privacy: "The file is examined in this browser only. It is sent nowhere.",
  choose: "Choose a PDF",
  drop: "You can also drop a PDF here.",
  running: ({ name }) => `Examining ${name}`,
  result: ({ name }) => `Result for ${name}`,
  trustMissing:
    "The list of this Bunkai's certificates could not be loaded. Only changes are looked for; the signer stays unknown.",
  outcome: {
    trusted: "Unchanged, and signed by this Bunkai",
    trustedCommand: "Unchanged, and signed with a certificate that you trust",
    incomplete: "Unchanged, but signatures that are needed are missing",
    unknownSigner: "Unchanged since signing, signer unknown",
    changed: "Changed after it was signed",
    unsigned: "A PDF without a signature",
    notPdf: "Not a PDF",
  },
  sign: { success: "Confirmed", warning: "Caution", error: "Warning" },
  explained: {
    trusted:
      "Not one byte has changed since the last signature, and the certificate is this Bunkai's own.",
    incomplete:
      "Not one byte has changed since the last signature. But not every party whose signature is needed has signed.",
    unknownSigner:
      "Not one byte has changed since the last signature. But it is not confirmed who signed: the certificate cannot be found in the list of those that are trusted here, or it was used outside its validity.",
    changed:
      "A signature does not fit the document, or something was added after it was signed. Do not rely on what it says.",
    unsigned: "This PDF carries no signature, so nobody can tell whether it was changed.",
    notPdf: "The file you chose is not a PDF inside.",
  },
  next: {
    title: "What to do next",
    incomplete:
      "Get the document from the page of the agreement once all parties have signed, and verify that.",
    unknownSigner:
      "Compare the fingerprint of the certificate (SHA-256) with “Certificates of the seals” on a certificate of signatures (PDF) that you received apart from this file, or ask the other party for it by telephone or on the paper of the contract. If a single character differs, do not rely on what the document says. Addresses and pages that the document itself names prove nothing.",
    changed:
      "Get the document again from the other side, or from the page of the agreement, and verify that. A mail or PDF program that saves it anew changes it, even if it looks the same.",
    unsigned:
      "Make sure that the document has been signed. A PDF that was printed and scanned holds no signature any more.",
    notPdf: "The content counts, not the file name. Choose a PDF that came from Bunkai.",
  },
  fileHash: "SHA-256 of the file",
  copyHash: "Copy the SHA-256 of the file",
  copyFingerprint: "Copy the fingerprint of the certificate",
  after: ({ count }) => `${count} bytes were added after the last signature.`,
  inserted: {
    start: ({ count }) => `${count} bytes were put before the document after it was signed.`,
    middle: ({ count }) => `${count} bytes were put in before the signature after it was made.`,
  },
  signatures: "Signatures",
  signature: {
    number: ({ number }) => `Signature ${number}`,
    intact: "fits the document",
    broken: "does not fit the document",
    trusted: "certificate of this Bunkai",
    untrusted: "unknown certificate",
    reason: "Reason",
    claimedAt: "Signed at (Japan time, by the signer's clock)",
    certificate: "Name in the certificate",
    validity: "Validity of the certificate",
    certificateHash: "Fingerprint of the certificate (SHA-256)",
    outside: "It was signed outside the validity of the certificate.",
    fault: "What was found",
  },
  fault: {
    malformed: "The signature is not well formed.",
    unreadable: "The signature cannot be read.",
    weak_algorithm: "The signature was made with an unsafe algorithm.",
    other_bytes: "The content is not the one that was signed.",
    other_key: "The signature was not made with the key of its certificate.",
    added_later: "Something was added after the trusted signatures, with another certificate.",
  },
  embedded: {
    title: "The agreement embedded in the document",
    none: "No agreement is embedded in this document (a certificate of signatures, for example).",
    number: "Document number",
    subject: "Title",
    parties: "Parties",
    notSigning: ({ name }) => `${name} (does not sign)`,
    rows: "Rows",
    rowCount: ({ count }) => String(count),
    hash: "SHA-256 of the content",
    unjudged:
      "The signers cannot be verified, so nobody can say whether all needed signatures are there.",
    allSealed: "Every party whose signature is needed has signed.",
    missing: ({ names }) => `Signatures are missing of: ${names}`,
  },
  trust: {
    title: "To verify it later",
    about:
      "Keep the list of this Bunkai's certificates with your documents: with it they can be verified years later, without this Bunkai and without a network, by this command:",
    command: "node apps/cli/bunkai.mjs verify DOCUMENT.pdf --trust bunkai-trust.json",
    warning:
      "Do not fetch a package of a similar name from the internet and run it. Bunkai is not handed out by any package registry.",
    download: "Download the list of certificates (JSON)",
  },
};
