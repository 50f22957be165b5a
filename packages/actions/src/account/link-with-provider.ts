import type { OpenProvider } from "@bunkai/db/stores/identity-providers";
import { findOrganization } from "@bunkai/db/stores/organizations";
import { unlinkedText } from "@bunkai/domain/notification/unlinked-text";
import { wordsOf } from "@bunkai/language/words";
import type { PersonContext } from "../context.ts";
import { postMail } from "../notification/post-mail.ts";
import { performFor } from "../perform.ts";

const SETTINGS_PATH = "/settings/personal";

/** Records that a person comes in by the organisation's provider from now on, and tells the person by mail. */
export async function linkWithProvider(
  ctx: PersonContext,
  { id, issuer, organizationId }: OpenProvider,
): Promise<void> {
  const { installation, language, person } = ctx;
  await performFor(ctx, organizationId, "identityProvider.link", async (tenant) => {
    const organizationName = unlinkedText((await findOrganization(tenant))?.name ?? "");
    const { body, subject } = wordsOf(language).mail.providerLinked;
    await postMail(installation, tenant, {
      to: person.email,
      subject: subject({ organizationName }),
      body: body({
        organizationName,
        host: unlinkedText(new URL(issuer).host),
        link: `${installation.baseUrl}${SETTINGS_PATH}`,
      }),
    });
    return {
      result: null,
      events: [
        {
          subject: { kind: "identityProvider", id },
          facts: { issuer },
          names: { member: person.name },
        },
      ],
    };
  });
}
