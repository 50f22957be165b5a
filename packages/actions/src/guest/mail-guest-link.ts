import type { Tenant } from "@bunkai/db/tenant";
import type { GuestLink } from "@bunkai/domain/guest/guest-link";
import type { Language } from "@bunkai/domain/language";
import { unlinkedText } from "@bunkai/domain/notification/unlinked-text";
import { formatDateTime } from "@bunkai/language/date";
import type { Words } from "@bunkai/language/ja";
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
      personName: unlinkedText(link.personName),
      inviterName: unlinkedText(link.invitedBy),
      wish: wishOf({ ...link, title: unlinkedText(link.title) }, words),
      isToSign: link.maySign,
      // In the fragment: it never reaches a server's log.
      link: `${installation.baseUrl}/guest#${token}`,
      until: formatDateTime(new Date(link.expiresAt), language),
    }),
  });
}

/** What the guest is asked to do. Of a wish for a file the page tells more: its text is the inviter's own. */
function wishOf({ kind, maySign, title }: GuestLink, { guest: { wishOfMail } }: Words): string {
  if (kind === "file") return wishOfMail.file;
  return wishOfMail[kind === "matrix" && maySign ? "matrixSign" : kind]({ title });
}
