import type { Shape } from "../shape.ts";
import type { agreementJa } from "./agreement.ja.ts";

export const agreementEn: Shape<typeof agreementJa> = {
  paper: {
    title: "Agreement on the split of responsibilities",
    documentNumber: "Document number",
    fixedAt: "Content fixed",
    subject: "Subject",
    parties: "Parties",
    party: ({ kind, name, signs }) => `${name} (${kind}${signs ? "" : ", does not sign"})`,
    rowsTitle: "1. Responsibility matrix",
    levelsTitle: "2. Service levels",
    levelItem: "Item",
    levelValue: "Level",
    levelNote: "Note",
    noLevels: "This agreement holds no service levels.",
    basisTitle: "3. Disclosures that it started from",
    basis: ({ number, sha256, title }) => `${title}, revision ${number}\nSHA-256 ${sha256}`,
    noBasis: "It started from no disclosure.",
    hashTitle: "4. Hash of the content",
    hashExplained:
      "This document carries the content of the agreement as JSON (agreement.json). The value below is its SHA-256. A change anywhere in the document shows when the signatures are verified.",
    unofficial: "The wording of the duties is Bunkai's own and unofficial.",
  },
  consent:
    "I have read this document and agree to it as it is shown, on behalf of my organisation.",
  seal: ({ organizationName, signerName, strength }) =>
    `Signed by Bunkai on the order of ${signerName}, ${organizationName} (authentication: ${strength})`,
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
  list: {
    caption: "Agreements",
    title: "Agreement",
    number: "Document number",
    state: "State",
    fixedAt: "Content fixed",
    signatures: "Signatures",
    signatureCount: ({ done, needed }) => `${done} of ${needed}`,
    empty: "No agreements yet. They appear here once the content of a matrix is fixed.",
  },
  page: {
    state: { signing: "Waiting for signatures", sealing: "Being sealed", complete: "Concluded" },
    lead: ({ number }) => `Document number: ${number}`,
    waitingFor: ({ names }) => `Not signed yet by: ${names}`,
    sealing: "The signatures are being sealed into the document",
    sealCount: ({ done, needed }) => `${done} of ${needed}`,
    complete: "All parties have signed, and the document is sealed.",
    matrix: "The matrix it came from",
    verify: "The verification page, open to anybody",
    document: "Document",
    download: "Download the agreement (PDF)",
    certificate: "Download the certificate of signatures (PDF)",
    certificateLater: "The certificate is made when all signatures are sealed.",
    contentHash: "SHA-256 of the content",
    documentHash: "SHA-256 of the document before signing",
    copyHash: ({ label }) => `Copy: ${label}`,
    text: "Full text",
    textLead:
      "The same as printed in the PDF, in the language of the agreement. Read it to the end before you sign.",
    noSignatures: "Nobody has signed yet.",
  },
  check: {
    running: "Checking the document that you read",
    same: "This is exactly the document that will be signed",
    sameDetail:
      "Your browser computed and compared the hashes (SHA-256) of the text on this page, of the PDF, and of the content embedded in it.",
    content:
      "The text on this page does not match the recorded hash. Do not sign; tell your administrator.",
    document: "The PDF does not match the recorded hash. Do not sign; tell your administrator.",
    embedded:
      "The content embedded in the PDF is not the text on this page. Do not sign; tell your administrator.",
    failedTitle: "The document does not match",
  },
  sign: {
    open: "Sign",
    title: "Sign the agreement?",
    lead: ({ organization, title }) => `You sign “${title}” on behalf of ${organization}.`,
    permanent:
      "A signature cannot be taken back. The other parties see all signatures with the names of the signers.",
    role: "Your position",
    roleHint: "For example: director, managing director, head of procurement",
    consentLegend: "What you agree to",
    off: {
      signed: "Your organisation has signed.",
      notNeeded: "Your organisation's signature is not needed.",
      checking: "The document is being checked. You can sign as soon as that is done.",
      mismatch: "The document does not match, so it cannot be signed.",
      who: ({ names }) => `Who can sign: ${names}`,
      nobody: "Nobody here is a signer. An administrator can give a member the role “Signer”.",
    },
    done: "Signed",
  },
  strength: {
    password: "password only",
    twoFactor: "password and second factor",
  },
};
