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
    seals: "Certificates of the seals (SHA-256)",
    sealOf: ({ names }) => `Seal of ${names}`,
    ownSeal: "this certificate of signatures",
    recompute: "How to check",
    steps: {
      open: "Drop the document on Bunkai's verification page. The file is sent nowhere.",
      keep: "Keep the list of certificates that the verification page hands out (bunkai-trust.json) with the document and this certificate. A seal is that Bunkai's if its value above stands in the list.",
      offline:
        "Without that page, or without a network, run node apps/cli/bunkai.mjs verify DOCUMENT.pdf --trust bunkai-trust.json inside the folder of a copy of Bunkai. Do not fetch a package of a similar name from the internet and run it.",
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
    numbered: ({ number, version }) => `${number} (version ${version})`,
    state: "State",
    fixedAt: "Content fixed",
    signatures: "Signatures",
    signatureCount: ({ done, needed }) => `${done} of ${needed}`,
    empty: "No agreements yet. They appear here once the content of a matrix is fixed.",
  },
  page: {
    state: {
      signing: "Waiting for signatures",
      sealing: "Being sealed",
      complete: "Concluded",
      withdrawn: "Withdrawn",
    },
    lead: ({ number, version }) => `Document number: ${number} (version ${version})`,
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
    certificateNever: "This version was withdrawn: there will be no certificate.",
    contentHash: "SHA-256 of the content",
    documentHash: "SHA-256 of the document before signing",
    copyHash: ({ label }) => `Copy: ${label}`,
    text: "Full text",
    textLead:
      "The same as printed in the PDF, in the language of the agreement. Read it to the end before you sign.",
    noSignatures: "There are no signatures.",
    signedInVain: "Given before the withdrawal. They stay on record, but no agreement came about.",
  },
  withdraw: {
    part: "If you find a mistake",
    about:
      "Until all parties have signed, the fixed content can be withdrawn, and the matrix can be talked about again. When it is mended, fix it again as a new version.",
    open: "Withdraw the fixed content",
    title: "Withdraw the fixed content?",
    lead: ({ title, version }) =>
      `Version ${version} of “${title}” will be withdrawn, and all parties talk about the matrix again.`,
    signed: ({ names }) => `Already signed by: ${names}`,
    stays:
      "The document and the signatures of this version do not vanish. They stay, marked as withdrawn, and can still be opened and verified.",
    permanent: "A withdrawal cannot be undone. Everybody signs the new version afresh.",
    reason: "Reason for the withdrawal",
    reasonHint: "Say what should be mended. All parties see it, with your name.",
    done: "The fixed content was withdrawn",
    next: "All parties have been told. Open the matrix, mend it, and fix the content again.",
    notice: ({ version }) => `Version ${version} was withdrawn`,
    reasonLine: ({ reason }) => `Reason: ${reason}`,
    goMatrix: "Open the matrix",
    goVersion: ({ number, version }) => `Open version ${version} (${number})`,
    version: ({ number, version }) => `Version ${version} (${number})`,
    versions: "Versions fixed from this matrix",
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
      "A signature cannot be taken back (until all have signed, the document itself can be withdrawn). The other parties see all signatures with the names of the signers.",
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
    next: {
      signing:
        "The other parties have not all signed yet. You will be notified when they have, and the certificate of signatures can then be downloaded on this page.",
      sealing:
        "All parties have signed. The document is being sealed; the agreement and the certificate of signatures can be downloaded here as soon as that is done.",
      complete: "The agreement is concluded. Download these two and keep them together.",
      withdrawn: "This version was withdrawn afterwards.",
    },
  },
  strength: {
    password: "password only",
    twoFactor: "password and second factor",
  },
};
