import type { OpenProvider } from "@bunkai/db/stores/identity-providers";
import { findOrganization } from "@bunkai/db/stores/organizations";
import { wordsOf } from "@bunkai/language/words";
import type { PersonContext } from "../context.ts";
import { postAccountMail } from "../notification/post-mail.ts";
import { performFor } from "../perform.ts";

const SETTINGS_PATH = "/settings/personal";

/** Records that a person comes in by the organisation's provider from now on, and tells the person. */
export async function linkWithProvider(
  ctx: PersonContext,
  { id, issuer, organizationId }: OpenProvider,
): Promise<void> {
  const { installation, language, person } = ctx;
  const name = await performFor(ctx, organizationId, "identityProvider.link", async (tenant) => {
    const organization = await findOrganization(tenant);
    return {
      result: organization?.name ?? "",
      events: [
        {
          subject: { kind: "identityProvider", id },
          facts: { issuer },
          names: { member: person.name },
        },
      ],
    };
  });
  const { body, subject } = wordsOf(language).mail.providerLinked;
  await postAccountMail(installation, {
    to: person.email,
    subject: subject({ organizationName: name }),
    body: body({
      organizationName: name,
      host: new URL(issuer).host,
      link: `${installation.baseUrl}${SETTINGS_PATH}`,
    }),
  });
}
