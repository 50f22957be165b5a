import { z } from "zod";

/** Ids are branded, so that an organisation's id cannot stand where a person's is asked. All are UUIDs. */
export const organizationIdSchema = z.uuid().brand<"OrganizationId">();
export type OrganizationId = z.infer<typeof organizationIdSchema>;

export const personIdSchema = z.uuid().brand<"PersonId">();
export type PersonId = z.infer<typeof personIdSchema>;

export const memberIdSchema = z.uuid().brand<"MemberId">();
export type MemberId = z.infer<typeof memberIdSchema>;

export const invitationIdSchema = z.uuid().brand<"InvitationId">();
export type InvitationId = z.infer<typeof invitationIdSchema>;

export const fileIdSchema = z.uuid().brand<"FileId">();
export type FileId = z.infer<typeof fileIdSchema>;

export const mailIdSchema = z.uuid().brand<"MailId">();
export type MailId = z.infer<typeof mailIdSchema>;

export const notificationIdSchema = z.uuid().brand<"NotificationId">();
export type NotificationId = z.infer<typeof notificationIdSchema>;

export const offeringIdSchema = z.uuid().brand<"OfferingId">();
export type OfferingId = z.infer<typeof offeringIdSchema>;

export const disclosureIdSchema = z.uuid().brand<"DisclosureId">();
export type DisclosureId = z.infer<typeof disclosureIdSchema>;

export const importIdSchema = z.uuid().brand<"ImportId">();
export type ImportId = z.infer<typeof importIdSchema>;

export const revisionIdSchema = z.uuid().brand<"RevisionId">();
export type RevisionId = z.infer<typeof revisionIdSchema>;

export const accessRequestIdSchema = z.uuid().brand<"AccessRequestId">();
export type AccessRequestId = z.infer<typeof accessRequestIdSchema>;

export const comparisonIdSchema = z.uuid().brand<"ComparisonId">();
export type ComparisonId = z.infer<typeof comparisonIdSchema>;

export const matrixIdSchema = z.uuid().brand<"MatrixId">();
export type MatrixId = z.infer<typeof matrixIdSchema>;

export const matrixRowIdSchema = z.uuid().brand<"MatrixRowId">();
export type MatrixRowId = z.infer<typeof matrixRowIdSchema>;

export const proposalIdSchema = z.uuid().brand<"ProposalId">();
export type ProposalId = z.infer<typeof proposalIdSchema>;

export const agreementIdSchema = z.uuid().brand<"AgreementId">();
export type AgreementId = z.infer<typeof agreementIdSchema>;

export const contractIdSchema = z.uuid().brand<"ContractId">();
export type ContractId = z.infer<typeof contractIdSchema>;
