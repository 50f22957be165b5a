export { accessRequests } from "./access-request.ts";
export { apiKeys, invitations, members, organizations } from "./account.ts";
export { agreementDocuments, agreementSignatures, agreements } from "./agreement.ts";
export { auditEvents, auditHeads, auditNames } from "./audit.ts";
export {
  account,
  authSchema,
  knownDevice,
  passkey,
  rateLimit,
  session,
  signInLock,
  twoFactor,
  usedCode,
  usedPassword,
  user,
  verification,
} from "./auth.ts";
export { itemComments, migrationReceipts, sectionCharges } from "./authoring.ts";
export { comparisons } from "./comparison.ts";
export { contractAnnexes, contracts } from "./contract.ts";
export { deputies } from "./deputy.ts";
export {
  answers,
  disclosures,
  revisionContents,
  revisions,
} from "./disclosure.ts";
export { facilities } from "./facility.ts";
export { fileChunks, fileContents, files } from "./file.ts";
export { layoutMemories, loadedForms, ownEditions } from "./form.ts";
export { guestLinks } from "./guest-link.ts";
export { auditHeadSeals, auditHeadStamps } from "./head-seal.ts";
export { identityProviders } from "./identity-provider.ts";
export { legalPersons } from "./legal-person.ts";
export { mails, notifications } from "./notification.ts";
export { offerings } from "./offering.ts";
export { idempotencyKeys } from "./operation.ts";
export { questionnaireReturns, questionnaires } from "./questionnaire.ts";
export { receivedCopies, receivedCopyTexts } from "./received-copy.ts";
export { matrices, matrixMoves, matrixParticipants, matrixRows } from "./responsibility.ts";
export { responsibleMembers } from "./responsible.ts";
export { sealKeys } from "./seal.ts";
export { sheetImports } from "./sheet-import.ts";
export { objectViews } from "./view.ts";
