import { findLinkOfSeat } from "@bunkai/db/stores/guest-links";
import { actFor, type Tenant } from "@bunkai/db/tenant";
import { unlinkedText } from "@bunkai/domain/notification/unlinked-text";
import type { Matrix } from "@bunkai/domain/responsibility/matrix";
import { wordsOf } from "@bunkai/language/words";
import type { Installation } from "../context.ts";
import { postMail } from "../notification/post-mail.ts";

/**
 * Mails the guests at a table of what members find in their inboxes. The secret of a link is not kept, so that the mail leads
 * to the one that came before. Whoever may not sign is not asked to.
 */
export async function mailSeatedGuests(
  installation: Installation,
  tenant: Tenant,
  { guestParties, parties }: Pick<Matrix, "guestParties" | "parties">,
  news: { readonly of: "guestToSign" | "guestComplete"; readonly title: string },
): Promise<void> {
  const seats = parties
    .filter(({ key }) => guestParties.includes(key))
    .flatMap(({ organizationId }) => organizationId ?? [])
    .toSorted();
  for (const seatId of seats) {
    const seat = { ...tenant, organizationId: seatId };
    await actFor(tenant, seatId);
    const found = await findLinkOfSeat(seat, installation.now());
    const isHeard = found?.link.state === "sent" || found?.link.state === "opened";
    if (!found || !isHeard || (news.of === "guestToSign" && !found.link.maySign)) continue;
    const { body, subject } = wordsOf(found.row.language).mail[news.of];
    const { email } = found.link;
    const personName = unlinkedText(found.link.personName);
    const title = unlinkedText(news.title);
    await postMail(installation, seat, {
      to: email,
      subject: subject({ title }),
      body: body({ personName, title }),
    });
  }
  await actFor(tenant, tenant.organizationId);
}
