import { z } from "zod";
import { emailSchema } from "../account/email.ts";
import { personNameSchema } from "../account/person.ts";
import { storedFileSchema } from "../file/stored-file.ts";
import { agreementIdSchema, guestLinkIdSchema, matrixIdSchema, revisionIdSchema } from "../id.ts";
import { calendarDaySchema } from "../japanese-day.ts";
import { languageSchema } from "../language.ts";
import { partyKeySchema } from "../responsibility/party.ts";
import { lineOf, reasonOf } from "../text.ts";
import { type GuestObjectKind, guestObjectKindSchema } from "./guest-object.ts";
import { mailedCodeSchema } from "./mailed-code.ts";

/** How long a link works, in days. */
export const GUEST_LINK_DAYS = { usual: 14, max: 90 } as const;

/** A guest who has entered a code is heard this long, and no longer than the link works. */
export const GUEST_SESSION_HOURS = 12;

/** Nobody is to be flooded with mails that an organisation of unknown people has ordered. */
export const GUEST_LINKS_PER_DAY_MAX = { toAddress: 5, ofOrganization: 50 } as const;

/** A guest sends no more versions of a file than these. */
export const GUEST_FILES_MAX = 100;

/** `sent`: nobody has entered a code yet. `opened`: somebody has. */
const guestLinkStateSchema = z.enum(["sent", "opened", "expired", "revoked"]);
export type GuestLinkState = z.infer<typeof guestLinkStateSchema>;

const validDaysSchema = z.int().min(1).max(GUEST_LINK_DAYS.max);

/** Who is invited, by what name, and for how long. */
const guest = {
  email: emailSchema,
  personName: personNameSchema,
  validDays: validDaysSchema,
  language: languageSchema,
};

/** A wish for a file, as the guest reads it. */
const fileWish = { wish: reasonOf(1000), dueOn: calendarDaySchema.nullable() };
const guestOrganizationSchema = lineOf(120);

/** Inviting somebody to one object. Parties of a matrix are called as they are named in it. */
export const guestInviteSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("revision"),
    revisionId: revisionIdSchema,
    organizationName: guestOrganizationSchema,
    ...guest,
  }),
  z.strictObject({
    kind: z.literal("matrix"),
    matrixId: matrixIdSchema,
    partyKey: partyKeySchema,
    /** Whether the guest may also sign the agreement that comes of it. */
    maySign: z.boolean(),
    ...guest,
  }),
  z.strictObject({
    kind: z.literal("agreement"),
    agreementId: agreementIdSchema,
    partyKey: partyKeySchema,
    ...guest,
  }),
  z.strictObject({
    kind: z.literal("file"),
    organizationName: guestOrganizationSchema,
    ...fileWish,
    ...guest,
  }),
]);
export type GuestInvite = z.infer<typeof guestInviteSchema>;

/** A link as the organisation that made it sees it. */
export const guestLinkSchema = z.object({
  id: guestLinkIdSchema,
  kind: guestObjectKindSchema,
  /** Of the object; of the link itself where a file is asked for. */
  objectId: z.string(),
  /** What the object is called. */
  title: z.string(),
  partyKey: partyKeySchema.nullable(),
  maySign: z.boolean(),
  email: z.string(),
  personName: z.string(),
  organizationName: z.string(),
  wish: z.string().nullable(),
  dueOn: calendarDaySchema.nullable(),
  invitedBy: z.string(),
  state: guestLinkStateSchema,
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  openedAt: z.iso.datetime().nullable(),
  lastUsedAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
});
export type GuestLink = z.infer<typeof guestLinkSchema>;

/** Which links are asked for: all of the organisation, or those of one object. */
export const guestLinkQuerySchema = z.object({
  kind: guestObjectKindSchema.optional(),
  objectId: z.uuid().optional(),
});
export type GuestLinkQuery = z.infer<typeof guestLinkQuerySchema>;

/** Another end of a link: so many days from now. */
export const guestExtendSchema = z.strictObject({ validDays: validDaysSchema });
export type GuestExtend = z.infer<typeof guestExtendSchema>;

/** 256 bits, as `base64url`. */
const guestTokenSchema = z.string().min(20).max(200);

/** Somebody opens the page of a link: the secret of its fragment, nothing else. */
export const guestOpeningSchema = z.strictObject({ token: guestTokenSchema });

/** All that a link tells before the mailed code. */
export const guestOpenedSchema = z.object({
  maskedEmail: z.string(),
  /** How long the newest code is still good. */
  codeMinutes: z.int(),
  /** False: a code was mailed a moment ago and is still good, so that no other one was. */
  isCodeNew: z.boolean(),
  /** How soon another code can be mailed. */
  pauseSeconds: z.int(),
});
export type GuestOpened = z.infer<typeof guestOpenedSchema>;

export const guestEntrySchema = z.strictObject({ token: guestTokenSchema, code: mailedCodeSchema });
export type GuestEntry = z.infer<typeof guestEntrySchema>;

/** What a guest's seat is for, as the guest reads it. */
export const guestSeatSchema = guestLinkSchema
  .pick({ kind: true, objectId: true, title: true, maySign: true, email: true })
  .extend({
    organizationName: z.string(),
    wish: z.string().nullable(),
    dueOn: calendarDaySchema.nullable(),
    expiresAt: z.iso.datetime(),
    inviterName: z.string(),
    inviterOrganization: z.string(),
    /** Files that the guest has sent, the newest first. Each is a version; none is taken away. */
    sent: z.array(
      storedFileSchema.pick({ id: true, name: true, sizeBytes: true, sha256: true, addedAt: true }),
    ),
  });
export type GuestSeat = z.infer<typeof guestSeatSchema>;

type Moments = {
  readonly expiresAt: Date;
  readonly openedAt: Date | null;
  readonly revokedAt: Date | null;
};

/** How a link stands at a moment. */
export function guestLinkStateAt(link: Moments, now: Date): GuestLinkState {
  if (link.revokedAt) return "revoked";
  if (link.expiresAt <= now) return "expired";
  return link.openedAt ? "opened" : "sent";
}

/** Where the page of an object lies. */
export function guestPath(kind: GuestObjectKind, objectId: string): string {
  if (kind === "revision") return `/revisions/${objectId}`;
  if (kind === "matrix") return `/matrices/${objectId}`;
  return kind === "agreement" ? `/agreements/${objectId}` : "/guest/file";
}
