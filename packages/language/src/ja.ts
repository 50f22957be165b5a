import { accountJa } from "./messages/account.ja.ts";
import { agreementJa } from "./messages/agreement.ja.ts";
import { apiKeyJa } from "./messages/api-key.ja.ts";
import { auditJa } from "./messages/audit.ja.ts";
import { belongingJa } from "./messages/belonging.ja.ts";
import { commandJa } from "./messages/command.ja.ts";
import { comparisonJa } from "./messages/comparison.ja.ts";
import { contractJa } from "./messages/contract.ja.ts";
import { deputyJa } from "./messages/deputy.ja.ts";
import { differenceJa } from "./messages/difference.ja.ts";
import { disclosureJa } from "./messages/disclosure.ja.ts";
import { errorJa } from "./messages/error.ja.ts";
import { facilityJa } from "./messages/facility.ja.ts";
import { fileJa } from "./messages/file.ja.ts";
import { glossaryJa } from "./messages/glossary.ja.ts";
import { guestJa } from "./messages/guest.ja.ts";
import { handoverJa } from "./messages/handover.ja.ts";
import { homeJa } from "./messages/home.ja.ts";
import { identityProviderJa } from "./messages/identity-provider.ja.ts";
import { invitationJa } from "./messages/invitation.ja.ts";
import { legalPersonJa } from "./messages/legal-person.ja.ts";
import { loadedFormJa } from "./messages/loaded-form.ja.ts";
import { mailJa } from "./messages/mail.ja.ts";
import { migrationJa } from "./messages/migration.ja.ts";
import { notificationJa } from "./messages/notification.ja.ts";
import { offeringJa } from "./messages/offering.ja.ts";
import { operationJa } from "./messages/operation.ja.ts";
import { passkeyJa } from "./messages/passkey.ja.ts";
import { personalJa } from "./messages/personal.ja.ts";
import { questionnaireJa } from "./messages/questionnaire.ja.ts";
import { receivedCopyJa } from "./messages/received-copy.ja.ts";
import { responsibilityJa } from "./messages/responsibility.ja.ts";
import { roleHintJa } from "./messages/role-hint.ja.ts";
import { secondFactorJa } from "./messages/second-factor.ja.ts";
import { shellJa } from "./messages/shell.ja.ts";
import { slaJa } from "./messages/sla.ja.ts";
import { verifyJa } from "./messages/verify.ja.ts";
import { workbookJa } from "./messages/workbook.ja.ts";
import type { Shape } from "./shape.ts";

const messages = {
  account: accountJa,
  agreement: agreementJa,
  apiKey: apiKeyJa,
  audit: auditJa,
  belonging: belongingJa,
  command: commandJa,
  contract: contractJa,
  comparison: comparisonJa,
  deputy: deputyJa,
  difference: differenceJa,
  disclosure: disclosureJa,
  error: errorJa,
  facility: facilityJa,
  file: fileJa,
  glossary: glossaryJa,
  guest: guestJa,
  handover: handoverJa,
  home: homeJa,
  identityProvider: identityProviderJa,
  invitation: invitationJa,
  legalPerson: legalPersonJa,
  loadedForm: loadedFormJa,
  mail: mailJa,
  migration: migrationJa,
  notification: notificationJa,
  offering: offeringJa,
  operation: operationJa,
  passkey: passkeyJa,
  personal: personalJa,
  questionnaire: questionnaireJa,
  receivedCopy: receivedCopyJa,
  responsibility: responsibilityJa,
  roleHint: roleHintJa,
  secondFactor: secondFactorJa,
  shell: shellJa,
  sla: slaJa,
  verify: verifyJa,
  workbook: workbookJa,
};

/** Every text of Bunkai, by room and key. Texts with values are functions. */
export type Words = Shape<typeof messages>;

export const ja: Words = messages;
