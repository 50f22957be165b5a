export { invitations, members, organizations } from "./account.ts";
export { auditEvents, auditHeads, auditNames } from "./audit.ts";
export { account, authSchema, rateLimit, session, user, verification } from "./auth.ts";
export { fileChunks, fileContents, files } from "./file.ts";
export { mails, notifications } from "./notification.ts";
export { idempotencyKeys } from "./operation.ts";
