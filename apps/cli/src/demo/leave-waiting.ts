import type { AccessRequest } from "@bunkai/domain/disclosure/access-request";
import { talkedOfferings } from "./content/offerings.ts";
import type { Issue } from "./issue-offering.ts";
import type { Accounts } from "./open-accounts.ts";
import { partiesOf } from "./parties.ts";
import { signAgreement } from "./sign-agreement.ts";
import { openTalk, type Talk, talkUntilAgreed } from "./talk.ts";

/** How many rows of the youngest talk the vendor has looked at. */
const FIRST_PROPOSALS = 5;

/**
 * Leaves something to do for everybody: a signature for the signer of either side, a talk that is to be fixed, one that
 * has just begun, and a wish to read that the vendor has to decide.
 */
export async function leaveWaiting(
  accounts: Accounts,
  issueOne: Issue,
  step: () => void,
): Promise<void> {
  const { aoki, hatano, saegusa, shiomi } = accounts.sessions;
  const negotiators = { hospital: shiomi, vendor: saegusa };
  const talkAbout = async (key: keyof typeof talkedOfferings): Promise<Talk> => {
    const { offering, revisions } = await issueOne(talkedOfferings[key]);
    if (key === "orders") await letIn(accounts, offering.id);
    return {
      negotiators,
      parties: partiesOf(accounts, { hospital: "minato", vendor: "aoba" }),
      title: `${offering.name} 責任分界表`,
      offeringId: offering.id,
      basisRevisionIds: revisions.map(({ id }) => id),
    };
  };
  await signAgreement({ talk: await talkAbout("vault"), signers: { hospital: hatano } });
  step();
  await signAgreement({ talk: await talkAbout("maintenance"), signers: { vendor: aoki } });
  step();
  await talkUntilAgreed(await talkAbout("booking"));
  step();
  await openTalk(await talkAbout("orders"), FIRST_PROPOSALS);
  step();
}

/** The sheet is shown on request: the hospital that talks is let in, the municipal one still waits. */
async function letIn({ organizations, sessions }: Accounts, offeringId: string): Promise<void> {
  const { futaba, hikari, irie } = sessions;
  await irie.post("/api/v1/access-requests", { offeringId });
  const { items } = (await futaba.get("/api/v1/access-requests")) as { items: AccessRequest[] };
  for (const { id, state } of items) {
    await futaba.post(`/api/v1/access-requests/${id}/decision`, { state: "granted", seen: state });
  }
  const asHikari = { "bunkai-organization": organizations.hikari.id };
  await hikari.post("/api/v1/access-requests", { offeringId }, asHikari);
}
