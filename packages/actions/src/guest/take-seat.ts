import { addMember, listMembers, removeMember } from "@bunkai/db/stores/members";
import { memberIdSchema, organizationIdSchema } from "@bunkai/domain/id";
import type { Installation, PersonContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { performFor } from "../perform.ts";
import type { ProvenGuest } from "./check-mailed-code.ts";

/**
 * Lets a guest sit down: the person of the address becomes the one member of the seat, with the link's roles.
 * Both chains say who came in.
 */
export async function takeSeat(
  installation: Installation,
  guest: ProvenGuest,
  person: PersonContext["person"],
): Promise<void> {
  const { email, language, linkId, personName, roles, seatId } = guest;
  const session = {
    method: "mailedCode",
    secondFactor: null,
    secondFactorAt: null,
    hasSecondFactor: false,
    onlyFor: seatId,
  } as const;
  const ctx = { installation, language, person, session };
  await performFor(ctx, seatId, "guest.enter", async (tenant) => {
    const { items } = await listMembers(tenant, { limit: 10 });
    for (const { id, personId } of items) {
      // A seat holds one person.
      if (personId !== person.id) await removeMember(tenant, id);
    }
    if (!items.some(({ personId }) => personId === person.id)) {
      await addMember(tenant, {
        id: newId(memberIdSchema),
        personId: person.id,
        // As the link says: what the account is called is for nobody but its owner to tell.
        name: personName,
        email,
        roles,
        joinedAt: installation.now(),
      });
    }
    const happening = { subject: { kind: "guestLink", id: linkId }, names: { email } };
    return {
      result: null,
      events: [
        happening,
        { ...happening, organizationId: organizationIdSchema.parse(guest.inviterId) },
      ],
    };
  });
}
