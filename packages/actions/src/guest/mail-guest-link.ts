import type { Tenant } from "@bunkai/db/tenant";
import type { GuestLink } from "@bunkai/domain/guest/guest-link";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import type { Language } from "@bunkai/domain/language";
import { unlinkedText } from "@bunkai/domain/notification/unlinked-text";
import { wordsOf } from "@bunkai/language/words";
import type { Installation } from "../context.ts";
import { postMail } from "../notification/post-mail.ts";

/** Mails a link to the address that it was made for, with who asks and what for. No other address is in it. */
export async function mailGuestLink(
  installation: Installation,
  tenant: Tenant,
  mailed: {
    readonly link: GuestLink;
    readonly language: Language;
    readonly token: string;
    readonly organization: { readonly name: string };
  },
): Promise<void> {
  const { language, link, organization, token } = mailed;
  const words = wordsOf(language);
  const { body, subject } = words.mail.guestLink;
  const organizationName = unlinkedText(organization.name);
  await postMail(installation, tenant, {
    to: link.email,
    subject: subject({ organizationName }),
    body: body({
      organizationName,
      title: unlinkedText(link.title),
      personName: unlinkedText(link.personName),
      inviterName: unlinkedText(link.invitedBy),
      purpose: words.guest.purposeOfMail[link.kind],
      // In the fragment: it never reaches a server's log.
      link: `${installation.baseUrl}/guest#${token}`,
      until: japaneseDay(new Date(link.expiresAt)),
    }),
  });
}
