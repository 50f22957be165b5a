import type { Agreement } from "@bunkai/domain/agreement/agreement-view";
import { contractSchema } from "@bunkai/domain/contract/contract";
import type { AccessRequest } from "@bunkai/domain/disclosure/access-request";
import type { Revision } from "@bunkai/domain/disclosure/revision";
import type { Matrix } from "@bunkai/domain/responsibility/matrix";
import { otherContracts, recordContract } from "./content/contracts.ts";
import {
  type DemoOffering,
  mainOfferings,
  otherOfferings,
  talkedOfferings,
} from "./content/offerings.ts";
import {
  type Desk,
  type Issue,
  type Issued,
  issueOffering,
  readEditions,
} from "./issue-offering.ts";
import { leaveWaiting } from "./leave-waiting.ts";
import { negotiateFirmware } from "./negotiate-firmware.ts";
import type { Accounts } from "./open-accounts.ts";
import { openMunicipalGroup } from "./open-municipal-group.ts";
import { partiesOf } from "./parties.ts";
import { signAgreement, untilSealed } from "./sign-agreement.ts";
import { supersede } from "./supersede.ts";

/** What the seed has left behind, for who looks after it. */
export type Seeded = {
  readonly agreement: Agreement;
  readonly negotiation: Matrix;
  readonly superseding: Revision;
};

/** Tells how much of the samples is in: steps done, of how many. */
export type Progress = (done: number, total: number) => void;

/** Fills an installation with samples through its interface, as its people would. What is seen first comes first. */
export async function seed(accounts: Accounts, progress: Progress = () => {}): Promise<Seeded> {
  const step = counter(progress);
  const issueOne = await issuer(accounts, step);
  const { clinic, competitor, pacs, premium, standard } = mainOfferings;
  const [standardIssued, premiumIssued, competitorIssued] = await Promise.all([
    issueOne(standard),
    issueOne(premium),
    issueOne(competitor),
  ]);
  await saveComparison(accounts, [standardIssued, premiumIssued, competitorIssued]);
  step();
  const [[agreement, superseding], negotiation] = await Promise.all([
    signAndSupersede(accounts, standardIssued, step),
    (async () => {
      const talk = await negotiate(accounts, await issueOne(pacs));
      step();
      await issueOne(clinic);
      await leaveWaiting(accounts, issueOne, step);
      for (const offering of otherOfferings) await issueOne(offering);
      await addContracts(accounts, step);
      return talk;
    })(),
  ]);
  return { agreement, negotiation, superseding };
}

/** Offerings, contracts, and: comparison, negotiation, agreement, what supersedes its basis; and the four talks that wait. */
export const STEPS_TOTAL =
  Object.keys(mainOfferings).length +
  Object.keys(talkedOfferings).length * 2 +
  otherOfferings.length +
  otherContracts.length +
  4;

function counter(progress: Progress): () => void {
  let done = 0;
  progress(done, STEPS_TOTAL);
  return () => {
    done += 1;
    progress(done, STEPS_TOTAL);
  };
}

async function issuer({ sessions }: Accounts, step: () => void) {
  const { aoba, futaba, hokuto, kodama, suzukake, wakaba } = sessions;
  const editions = await readEditions(aoba);
  const alone = (session: typeof aoba, contact: string): Desk => ({
    author: session,
    reviewer: session,
    contact,
  });
  const desks: Record<DemoOffering["vendor"], Desk> = {
    aoba: { author: wakaba, reviewer: futaba, contact: "品質保証部 03-0000-0101" },
    hokuto: alone(hokuto, "製品安全室 011-000-0202"),
    suzukake: alone(suzukake, "サポート窓口 045-000-0303"),
    kodama: alone(kodama, "お客様相談室 06-0000-0404"),
  };
  const issueOne: Issue = async (offering) => {
    const issued = await issueOffering(desks[offering.vendor], editions, offering);
    step();
    return issued;
  };
  return issueOne;
}

/** One of the three is shown on request only: the hospital asks and is let in, the clinic still waits. */
async function saveComparison({ sessions }: Accounts, compared: readonly Issued[]): Promise<void> {
  const { irie, morino, suzukake } = sessions;
  const offeringId = compared.at(-1)?.offering.id;
  await irie.post("/api/v1/access-requests", { offeringId });
  const { items } = (await suzukake.get("/api/v1/access-requests")) as { items: AccessRequest[] };
  await Promise.all(
    items.map(({ id, state }) =>
      suzukake.post(`/api/v1/access-requests/${id}/decision`, { state: "granted", seen: state }),
    ),
  );
  await morino.post("/api/v1/access-requests", { offeringId });
  const sheetIds = compared.map(({ revisions }) => revisions[0]?.id);
  await irie.post("/api/v1/comparisons", { name: "次期電子カルテの候補3件", sheetIds });
}

async function negotiate(accounts: Accounts, pacs: Issued) {
  const { sessions } = accounts;
  return negotiateFirmware({
    sessions: { hospital: sessions.shiomi, vendor: sessions.hokuto, dealer: sessions.towan },
    parties: partiesOf(accounts, { hospital: "minato", vendor: "hokuto", dealer: "towan" }),
    offeringId: pacs.offering.id,
    basisRevisionIds: pacs.revisions.map(({ id }) => id),
  });
}

/** The agreement is an annex of a contract; later the vendor issues its sheet anew, and the basis is no longer the present one. */
async function signAndSupersede(
  accounts: Accounts,
  { offering, revisions }: Issued,
  step: () => void,
): Promise<[Agreement, Revision]> {
  const { aoki, futaba, hatano, irie, saegusa, shiomi, wakaba } = accounts.sessions;
  const signed = await signAgreement({
    talk: {
      negotiators: { hospital: shiomi, vendor: saegusa },
      parties: partiesOf(accounts, { hospital: "minato", vendor: "aoba" }),
      title: "電子カルテ（あおばカルテ スタンダードプラン）責任分界表",
      offeringId: offering.id,
      basisRevisionIds: revisions.map(({ id }) => id),
    },
    signers: { hospital: hatano, vendor: aoki },
  });
  const agreement = await untilSealed(shiomi, signed);
  const contract = contractSchema.parse(await irie.post("/api/v1/contracts", recordContract));
  const annex = { agreementId: agreement.id };
  await irie.post(`/api/v1/contracts/${contract.id}/attachments`, annex);
  step();
  const superseding = await supersede({ author: wakaba, reviewer: futaba }, offering, revisions);
  step();
  return [agreement, superseding];
}

async function addContracts({ organizations: founded, sessions }: Accounts, step: () => void) {
  for (const contract of otherContracts) {
    await sessions.irie.post("/api/v1/contracts", contract);
    step();
  }
  await openMunicipalGroup(sessions.hikari, founded.hikari);
}
