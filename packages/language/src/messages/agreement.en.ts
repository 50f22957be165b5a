import type { Shape } from "../shape.ts";
import type { agreementJa } from "./agreement.ja.ts";

export const agreementEn: Shape<typeof agreementJa> = {
  paper: {
    title: "Agreement on the split of responsibilities",
    documentNumber: "Document number",
    fixedAt: "Content fixed",
    subject: "Subject",
    parties: "Parties",
    party: ({ kind, name }) => `${name} (${kind})`,
    rowsTitle: "1. Responsibility matrix",
    levelsTitle: "2. Service levels",
    levelItem: "Item",
    levelValue: "Level",
    levelNote: "Note",
    noLevels: "This agreement holds no service levels.",
    basisTitle: "3. Disclosures that it started from",
    basis: ({ number, sha256, title }) => `${title}, revision ${number}\nSHA-256 ${sha256}`,
    noBasis: "It started from no disclosure.",
    hashTitle: "4. Fingerprint of the content",
    hashExplained:
      "This document carries the content of the agreement as JSON (agreement.json). The value below is its SHA-256. A change anywhere in the document shows when the signatures are verified.",
    unofficial: "The wording of the duties is Bunkai's own and unofficial.",
  },
  certificate: {
    title: "Certificate of signatures",
    about: "This certifies that the persons below signed the following document.",
    document: "Document",
    contentHash: "Content of the agreement (SHA-256)",
    documentHash: "Document before signing (SHA-256)",
    sealedHash: "Document after signing (SHA-256)",
    signers: "Signatures",
    organization: "Organisation",
    signer: "Signer",
    role: "Role",
    strength: "Authentication",
    signedAt: "Signed at",
    strengths: { password: "Password", twoFactor: "Password and second factor" },
    consent: "What the signers agreed to",
    recompute: "How to check",
    steps: {
      open: "Drop the document on Bunkai's verification page or run bunkai verify FILE. The file is sent nowhere.",
      hash: "Compute the SHA-256 of the document and compare it with the value after signing.",
      embedded:
        "Compute the SHA-256 of agreement.json, embedded in the document, and compare it with the content of the agreement.",
    },
    note: "Bunkai signs with its own key on the order of the parties (witness type). Times are those of Bunkai's server, not of a time-stamp authority.",
  },
};
