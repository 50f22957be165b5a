import { z } from "zod";

/** In lower case, as the database writes them: one id must not have two forms in a comparison or a hash. */
const uuid = z.uuid().toLowerCase();

/** Ids are branded, so that an organisation's id cannot stand where a person's is asked. All are UUIDs. */
export const organizationIdSchema = uuid.brand<"OrganizationId">();
export type OrganizationId = z.infer<typeof organizationIdSchema>;

export const personIdSchema = uuid.brand<"PersonId">();
export type PersonId = z.infer<typeof personIdSchema>;

export const sessionIdSchema = uuid.brand<"SessionId">();
export type SessionId = z.infer<typeof sessionIdSchema>;

export const memberIdSchema = uuid.brand<"MemberId">();
export type MemberId = z.infer<typeof memberIdSchema>;

export const invitationIdSchema = uuid.brand<"InvitationId">();
export type InvitationId = z.infer<typeof invitationIdSchema>;

export const passkeyIdSchema = uuid.brand<"PasskeyId">();
export type PasskeyId = z.infer<typeof passkeyIdSchema>;
export const guestLinkIdSchema = uuid.brand<"GuestLinkId">();
export type GuestLinkId = z.infer<typeof guestLinkIdSchema>;

export const apiKeyIdSchema = uuid.brand<"ApiKeyId">();
export type ApiKeyId = z.infer<typeof apiKeyIdSchema>;

export const identityProviderIdSchema = uuid.brand<"IdentityProviderId">();
export type IdentityProviderId = z.infer<typeof identityProviderIdSchema>;

export const legalPersonIdSchema = uuid.brand<"LegalPersonId">();
export type LegalPersonId = z.infer<typeof legalPersonIdSchema>;

export const deputyIdSchema = uuid.brand<"DeputyId">();
export type DeputyId = z.infer<typeof deputyIdSchema>;

export const facilityIdSchema = uuid.brand<"FacilityId">();
export type FacilityId = z.infer<typeof facilityIdSchema>;

export const fileIdSchema = uuid.brand<"FileId">();
export type FileId = z.infer<typeof fileIdSchema>;

export const mailIdSchema = uuid.brand<"MailId">();
export type MailId = z.infer<typeof mailIdSchema>;

export const notificationIdSchema = uuid.brand<"NotificationId">();
export type NotificationId = z.infer<typeof notificationIdSchema>;

export const offeringIdSchema = uuid.brand<"OfferingId">();
export type OfferingId = z.infer<typeof offeringIdSchema>;

export const disclosureIdSchema = uuid.brand<"DisclosureId">();
export type DisclosureId = z.infer<typeof disclosureIdSchema>;

export const itemCommentIdSchema = uuid.brand<"ItemCommentId">();
export type ItemCommentId = z.infer<typeof itemCommentIdSchema>;

export const importIdSchema = uuid.brand<"ImportId">();
export type ImportId = z.infer<typeof importIdSchema>;

export const migrationIdSchema = uuid.brand<"MigrationId">();
export type MigrationId = z.infer<typeof migrationIdSchema>;

export const receivedCopyIdSchema = uuid.brand<"ReceivedCopyId">();
export type ReceivedCopyId = z.infer<typeof receivedCopyIdSchema>;

export const loadedFormIdSchema = uuid.brand<"LoadedFormId">();
export type LoadedFormId = z.infer<typeof loadedFormIdSchema>;

export const revisionIdSchema = uuid.brand<"RevisionId">();
export type RevisionId = z.infer<typeof revisionIdSchema>;

export const accessRequestIdSchema = uuid.brand<"AccessRequestId">();
export type AccessRequestId = z.infer<typeof accessRequestIdSchema>;

export const comparisonIdSchema = uuid.brand<"ComparisonId">();
export type ComparisonId = z.infer<typeof comparisonIdSchema>;

export const matrixIdSchema = uuid.brand<"MatrixId">();
export type MatrixId = z.infer<typeof matrixIdSchema>;

export const matrixRowIdSchema = uuid.brand<"MatrixRowId">();
export type MatrixRowId = z.infer<typeof matrixRowIdSchema>;

export const proposalIdSchema = uuid.brand<"ProposalId">();
export type ProposalId = z.infer<typeof proposalIdSchema>;

export const agreementIdSchema = uuid.brand<"AgreementId">();
export type AgreementId = z.infer<typeof agreementIdSchema>;

export const contractIdSchema = uuid.brand<"ContractId">();
export type ContractId = z.infer<typeof contractIdSchema>;

export const questionnaireIdSchema = uuid.brand<"QuestionnaireId">();
export type QuestionnaireId = z.infer<typeof questionnaireIdSchema>;
