import { z } from "zod";
import { mailIdSchema, notificationIdSchema } from "../id.ts";

/** What can be told to a member. The sentence is made from `language`, the facts fill it. */
const notificationKinds = [
  "member_joined",
  "member_left",
  "roles_changed",
  "api_key_expiring",
  "reach_changed",
  "handover_received",
  "deputy_named",
  "deputy_ended",
  "mail_failed",
  "matrix_opened",
  "matrix_moved",
  "basis_superseded",
  "copy_issued",
  "basis_withdrawn",
  "content_fixed",
  "signature_needed",
  "agreement_complete",
  "agreement_withdrawn",
  "guest_file_received",
  "access_requested",
  "access_granted",
  "access_declined",
  "section_assigned",
] as const;
export const notificationKindSchema = z.enum(notificationKinds);
export type NotificationKind = z.infer<typeof notificationKindSchema>;

export const notificationFactsSchema = z.record(z.string(), z.string());
export type NotificationFacts = z.infer<typeof notificationFactsSchema>;

export const notificationSchema = z.object({
  id: notificationIdSchema,
  kind: notificationKindSchema,
  facts: notificationFactsSchema,
  path: z.string(),
  createdAt: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
});
export type Notification = z.infer<typeof notificationSchema>;

const mailStateSchema = z.enum(["waiting", "sent", "failed", "kept"]);

/** A mail of the outbox. `kept`: this installation has no SMTP server, and its operator can read the mail instead. */
export const mailSchema = z.object({
  id: mailIdSchema,
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  state: mailStateSchema,
  createdAt: z.iso.datetime(),
  sentAt: z.iso.datetime().nullable(),
});
export type Mail = z.infer<typeof mailSchema>;
