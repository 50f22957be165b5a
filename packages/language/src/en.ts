import type { Words } from "./ja.ts";
import { accountEn } from "./messages/account.en.ts";
import { agreementEn } from "./messages/agreement.en.ts";
import { apiKeyEn } from "./messages/api-key.en.ts";
import { auditEn } from "./messages/audit.en.ts";
import { belongingEn } from "./messages/belonging.en.ts";
import { commandEn } from "./messages/command.en.ts";
import { comparisonEn } from "./messages/comparison.en.ts";
import { contractEn } from "./messages/contract.en.ts";
import { deputyEn } from "./messages/deputy.en.ts";
import { differenceEn } from "./messages/difference.en.ts";
import { disclosureEn } from "./messages/disclosure.en.ts";
import { errorEn } from "./messages/error.en.ts";
import { facilityEn } from "./messages/facility.en.ts";
import { fileEn } from "./messages/file.en.ts";
import { glossaryEn } from "./messages/glossary.en.ts";
import { guestEn } from "./messages/guest.en.ts";
import { handoverEn } from "./messages/handover.en.ts";
import { homeEn } from "./messages/home.en.ts";
import { identityProviderEn } from "./messages/identity-provider.en.ts";
import { invitationEn } from "./messages/invitation.en.ts";
import { legalPersonEn } from "./messages/legal-person.en.ts";
import { loadedFormEn } from "./messages/loaded-form.en.ts";
import { mailEn } from "./messages/mail.en.ts";
import { migrationEn } from "./messages/migration.en.ts";
import { notificationEn } from "./messages/notification.en.ts";
import { offeringEn } from "./messages/offering.en.ts";
import { operationEn } from "./messages/operation.en.ts";
import { passkeyEn } from "./messages/passkey.en.ts";
import { personalEn } from "./messages/personal.en.ts";
import { questionnaireEn } from "./messages/questionnaire.en.ts";
import { receivedCopyEn } from "./messages/received-copy.en.ts";
import { responsibilityEn } from "./messages/responsibility.en.ts";
import { roleHintEn } from "./messages/role-hint.en.ts";
import { secondFactorEn } from "./messages/second-factor.en.ts";
import { shellEn } from "./messages/shell.en.ts";
import { slaEn } from "./messages/sla.en.ts";
import { verifyEn } from "./messages/verify.en.ts";
import { workbookEn } from "./messages/workbook.en.ts";

export const en: Words = {
  account: accountEn,
  agreement: agreementEn,
  apiKey: apiKeyEn,
  audit: auditEn,
  belonging: belongingEn,
  command: commandEn,
  contract: contractEn,
  comparison: comparisonEn,
  deputy: deputyEn,
  difference: differenceEn,
  disclosure: disclosureEn,
  error: errorEn,
  facility: facilityEn,
  file: fileEn,
  glossary: glossaryEn,
  guest: guestEn,
  handover: handoverEn,
  home: homeEn,
  identityProvider: identityProviderEn,
  invitation: invitationEn,
  legalPerson: legalPersonEn,
  loadedForm: loadedFormEn,
  mail: mailEn,
  migration: migrationEn,
  notification: notificationEn,
  offering: offeringEn,
  operation: operationEn,
  passkey: passkeyEn,
  personal: personalEn,
  questionnaire: questionnaireEn,
  receivedCopy: receivedCopyEn,
  responsibility: responsibilityEn,
  roleHint: roleHintEn,
  secondFactor: secondFactorEn,
  shell: shellEn,
  sla: slaEn,
  verify: verifyEn,
  workbook: workbookEn,
};
