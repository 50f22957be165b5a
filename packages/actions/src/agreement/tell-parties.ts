import type { Tenant } from "@bunkai/db/tenant";
import { rolesByDeed } from "@bunkai/domain/account/deed";
import type { Agreement } from "@bunkai/domain/agreement/agreement-view";
import type { Matrix } from "@bunkai/domain/responsibility/matrix";
import type { Context, Installation } from "../context.ts";
import { mailSeatedGuests } from "../guest/mail-seated-guests.ts";
import { type Telling, tellOrganizations } from "../notification/tell-organizations.ts";

type Signing = Pick<Agreement, "id" | "title" | "signersNeeded">;

const signers = rolesByDeed["agreement.sign"];
/** Who has talked about the rows, or keeps the contract that the agreement belongs to. */
const concerned = [...new Set([...rolesByDeed["matrix.move"], ...rolesByDeed["contract.write"]])];

/** The content is fixed: signers of the parties that sign learn that they are needed, the others who are concerned that it is so. */
export async function tellOfFixing(
  ctx: Context,
  tenant: Tenant,
  matrix: Matrix,
  agreement: Signing,
): Promise<void> {
  const signing = matrix.parties.filter(({ key }) => agreement.signersNeeded.includes(key));
  await tellOrganizations(ctx, tenant, [
    ...tellingsTo(signing, { roles: signers, message: messageOf("signature_needed", agreement) }),
    ...tellingsTo(matrix.parties, {
      roles: concerned,
      unless: signers,
      message: messageOf("content_fixed", agreement),
    }),
  ]);
  const news = { of: "guestToSign", title: agreement.title } as const;
  await mailSeatedGuests(ctx.installation, tenant, matrix, news);
}

/** Everybody has signed and all seals are on. */
export async function tellOfCompletion(
  installation: Installation,
  tenant: Tenant,
  matrix: Matrix,
  agreement: Signing,
): Promise<void> {
  const message = messageOf("agreement_complete", agreement);
  const tellings = tellingsTo(matrix.parties, { roles: [...concerned, ...signers], message });
  await tellOrganizations({ installation }, tenant, tellings);
  const news = { of: "guestComplete", title: agreement.title } as const;
  await mailSeatedGuests(installation, tenant, matrix, news);
}

/** A fixed text was taken back: everybody who has talked about it, keeps the contract, or would have signed it. */
export function tellOfWithdrawal(
  ctx: Context,
  tenant: Tenant,
  { myParty, parties }: Matrix,
  agreement: Signing,
): Promise<void> {
  const party = parties.find(({ key }) => key === myParty)?.name ?? "";
  const { facts, ...message } = messageOf("agreement_withdrawn", agreement);
  const tellings = tellingsTo(parties, {
    roles: [...concerned, ...signers],
    message: { ...message, facts: { ...facts, party } },
  });
  return tellOrganizations(ctx, tenant, tellings);
}

function messageOf(kind: Telling["message"]["kind"], { id, title }: Signing): Telling["message"] {
  return { kind, facts: { title }, path: `/agreements/${id}` };
}

function tellingsTo(
  parties: Matrix["parties"],
  telling: Omit<Telling, "organizationId">,
): Telling[] {
  const ids = parties.flatMap(({ organizationId }) => organizationId ?? []);
  return ids.map((organizationId) => ({ ...telling, organizationId }));
}
