import { readAgreements } from "@bunkai/actions/agreement/read-agreements";
import { addContract } from "@bunkai/actions/contract/add-contract";
import { attachAgreement } from "@bunkai/actions/contract/attach-agreement";
import { detachAgreement } from "@bunkai/actions/contract/detach-agreement";
import { getContract } from "@bunkai/actions/contract/read-contracts";
import type { ContractId } from "@bunkai/domain/id";
import { describe, expect, it } from "vitest";
import { chainOf, findingsIn } from "../fixtures/audit-chains.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { contractOf } from "../fixtures/isolation/main-job-rows.ts";
import { givenMatrix } from "../fixtures/main-job.ts";
import { givenMember, givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";
import { storedAgreement } from "../fixtures/stored-agreement.ts";

const installation = await givenInstallation();
const hospital = await givenOrganization(installation, "hospital");
const vendor = await givenOrganization(installation, "vendor");
const pair = { hospital, vendor };
const matrix = await givenMatrix(pair);
// A matrix has one standing text at most; each test attaches it to a contract of its own.
const agreement = await storedAgreement(pair, matrix.id, { completedAt: installation.now() });
const reason = "別の契約の合意書を付けた";

async function givenAttached() {
  const { id: contractId } = await addContract(hospital, contractOf(crypto.randomUUID()));
  await attachAgreement(hospital, contractId, agreement.id);
  return { contractId, agreementId: agreement.id };
}

/** What the chain records of a contract, oldest first, with the names beside it. */
async function recordOf(contractId: ContractId) {
  const { links } = await chainOf(hospital);
  return links.flatMap(({ names, text }) => {
    const { deed, facts, subject } = JSON.parse(text);
    return subject.id === contractId ? [{ deed: String(deed), facts, names }] : [];
  });
}

describe("an agreement that is an annex of a contract", () => {
  it("can be taken off for a reason and attached again, and the record keeps all of it", async () => {
    const annex = await givenAttached();
    const { agreementId, contractId } = annex;

    await detachAgreement(hospital, annex, { reason });
    expect((await getContract(hospital, contractId)).annexes).toEqual([]);
    expect(await refusalOf(detachAgreement(hospital, annex, { reason }))).toMatchObject({
      code: "not_found",
    });
    await attachAgreement(hospital, contractId, agreementId);

    expect((await getContract(hospital, contractId)).annexes).toMatchObject([{ agreementId }]);
    const record = await recordOf(contractId);
    expect(record.map(({ deed }) => deed)).toEqual([
      "contract.add",
      "contract.attach",
      "contract.detach",
      "contract.attach",
    ]);
    const { contentSha256, documentNumber } = agreement;
    expect(record[2]?.facts).toEqual({ agreementId, contentSha256, documentNumber });
    expect(record[2]?.names).toContainEqual(
      expect.objectContaining({ field: "reason", value: reason }),
    );
    expect(await findingsIn(hospital)).toEqual([]);
  });

  it("leaves no event when it is attached a second time", async () => {
    const annex = await givenAttached();
    await attachAgreement(hospital, annex.contractId, annex.agreementId);

    const deeds = (await recordOf(annex.contractId)).map(({ deed }) => deed);
    expect(deeds).toEqual(["contract.add", "contract.attach"]);
  });

  it("is taken off by those alone who may write contracts, and by no other organisation", async () => {
    const annex = await givenAttached();
    const negotiator = await givenMember(hospital, ["negotiator"]);

    expect(await refusalOf(detachAgreement(negotiator, annex, { reason }))).toMatchObject({
      code: "not_allowed",
    });
    expect(await refusalOf(detachAgreement(vendor, annex, { reason }))).toMatchObject({
      code: "not_found",
    });
    expect((await getContract(hospital, annex.contractId)).annexes).toHaveLength(1);
  });
});

it("an agreement says between whom it is, to whoever chooses one for a contract", async () => {
  const { items } = await readAgreements(hospital, { limit: 100 });

  const names = matrix.parties.map(({ key, name }) => ({ key, name }));
  expect(items.find(({ id }) => id === agreement.id)?.parties).toEqual(names);
});
