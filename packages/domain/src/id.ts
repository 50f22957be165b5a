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
