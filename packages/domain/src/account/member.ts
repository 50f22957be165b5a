import { z } from "zod";
import { facilityIdSchema, memberIdSchema, organizationIdSchema, personIdSchema } from "../id.ts";
import { languageSchema } from "../language.ts";
import { actingForSchema } from "./deputy.ts";
import { organizationKindSchema } from "./organization.ts";
import { reachSchema } from "./reach.ts";
import { roleSchema, rolesSchema } from "./role.ts";
import { secondFactorKindSchema, signInMethodSchema } from "./session-facts.ts";

/** A person in an organisation. Name and address are the organisation's copy, taken when the person joined; a new name follows. */
export const memberSchema = z.object({
  id: memberIdSchema,
  personId: personIdSchema,
  name: z.string(),
  email: z.string(),
  roles: z.array(roleSchema),
  /** The facilities to which the member is limited; none: the whole group. */
  facilityIds: z.array(facilityIdSchema),
  version: z.int().min(1),
  joinedAt: z.iso.datetime(),
});
export type Member = z.infer<typeof memberSchema>;

export const memberRolesSchema = z.strictObject({ roles: rolesSchema });
export type MemberRoles = z.infer<typeof memberRolesSchema>;

export const memberReachSchema = z.strictObject({ facilityIds: reachSchema });
export type MemberReach = z.infer<typeof memberReachSchema>;

/** An organisation as one of its members sees it in the switcher. */
export const membershipSchema = z.object({
  memberId: memberIdSchema,
  /** How the person is called there. */
  memberName: z.string(),
  organizationId: organizationIdSchema,
  organizationName: z.string(),
  organizationKind: organizationKindSchema,
  demandsSecondFactor: z.boolean(),
  /** True: who acts for it has come by its provider; see `refuseBesideProvider`. */
  demandsProvider: z.boolean(),
  /** With which the person acts: the own ones, and those of whomever he or she stands in for today. */
  roles: z.array(roleSchema),
  ownRoles: z.array(roleSchema),
  actingFor: z.array(actingForSchema),
  /** The facilities to which the person is limited; none: the whole group. */
  facilityIds: z.array(facilityIdSchema),
});
export type Membership = z.infer<typeof membershipSchema>;

/** Who is signed in, and where this person belongs. */
export const meSchema = z.object({
  person: z.object({
    id: personIdSchema,
    name: z.string(),
    email: z.string(),
    language: languageSchema,
  }),
  memberships: z.array(membershipSchema),
  /** Whether this person has a second factor, and what of it was shown in this session. */
  secondFactor: z.object({
    isOn: z.boolean(),
    shown: secondFactorKindSchema.nullable(),
    shownAt: z.iso.datetime().nullable(),
  }),
  /** The organisation for which alone this session acts; null: for all of the memberships. */
  onlyFor: organizationIdSchema.nullable(),
  /** How the session was opened. */
  method: signInMethodSchema,
});
export type Me = z.infer<typeof meSchema>;

/** A member who has no second factor, as an administrator learns it. */
export const memberWithoutFactorSchema = memberSchema.pick({ id: true, name: true, email: true });
export type MemberWithoutFactor = z.infer<typeof memberWithoutFactorSchema>;
