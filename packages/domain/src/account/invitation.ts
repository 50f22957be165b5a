import { z } from "zod";
import { facilityIdSchema, invitationIdSchema } from "../id.ts";
import { emailSchema } from "./email.ts";
import { reachSchema } from "./reach.ts";
import { roleSchema, rolesSchema } from "./role.ts";

/** An invitation that nobody accepted is void after this many days. */
export const INVITATION_VALID_DAYS = 14;

/** Nobody is to be flooded with mails that an organisation of unknown people has ordered. */
export const INVITATIONS_PER_DAY_MAX = { toAddress: 3, ofOrganization: 200 } as const;

export const invitationStateSchema = z.enum(["open", "accepted", "cancelled", "expired"]);
export type InvitationState = z.infer<typeof invitationStateSchema>;

export const invitationSchema = z.object({
  id: invitationIdSchema,
  email: z.string(),
  roles: z.array(roleSchema),
  facilityIds: z.array(facilityIdSchema),
  state: invitationStateSchema,
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export type Invitation = z.infer<typeof invitationSchema>;

export const invitationCreateSchema = z.strictObject({
  email: emailSchema,
  roles: rolesSchema,
  /** To which facilities the member will be limited; none: the whole group. */
  facilityIds: reachSchema.exactOptional(),
});
export type InvitationCreate = z.infer<typeof invitationCreateSchema>;

export const invitationAcceptSchema = z.strictObject({ token: z.string().min(20).max(200) });
export type InvitationAccept = z.infer<typeof invitationAcceptSchema>;

/** What the token of a mailed link tells whoever holds it. Of an invitation that is not open any more: only that. */
export const invitationOfferSchema = z.discriminatedUnion("state", [
  z.object({
    state: z.literal("open"),
    organizationName: z.string(),
    /** Who is responsible for it there; null: nobody any more. */
    inviterName: z.string().nullable(),
    roles: z.array(roleSchema),
    /** Whether it is for the person who is signed in. */
    isForYou: z.boolean(),
    /** To whom it was mailed; masked for everybody else. */
    email: z.string(),
    expiresAt: z.iso.datetime(),
  }),
  z.object({ state: invitationStateSchema.exclude(["open"]) }),
]);
export type InvitationOffer = z.infer<typeof invitationOfferSchema>;
