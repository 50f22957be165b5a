import { z } from "zod";
import type { Deed } from "../account/deed.ts";
import type { Role } from "../account/role.ts";

/**
 * What a link for a guest can be for: reading one issued sheet, talking about the rows of a matrix, signing its agreement,
 * or sending a file that was asked for.
 */
export const guestObjectKinds = ["revision", "matrix", "agreement", "file"] as const;
export const guestObjectKindSchema = z.enum(guestObjectKinds);
export type GuestObjectKind = z.infer<typeof guestObjectKindSchema>;

/** With which roles a guest holds the seat. Never as an administrator: nothing of a seat is to be administered. */
export function guestRoles(kind: GuestObjectKind, maySign: boolean): Role[] {
  if (kind === "agreement") return ["negotiator", "signer"];
  if (kind === "matrix") return maySign ? ["negotiator", "signer"] : ["negotiator"];
  return ["viewer"];
}

/** What a member must be allowed to do with the object itself before inviting anybody to it. */
export const deedBehindInviting = {
  revision: "access.decide",
  matrix: "matrix.open",
  agreement: "agreement.fix",
  file: "file.add",
} as const satisfies Record<GuestObjectKind, Deed>;
