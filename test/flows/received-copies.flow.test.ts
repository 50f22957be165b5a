import { compare } from "@bunkai/actions/comparison/compare";
import { changeReceivedCopy } from "@bunkai/actions/disclosure/change-received-copy";
import { fileReceivedCopy } from "@bunkai/actions/disclosure/file-received-copy";
import { issueRevision } from "@bunkai/actions/disclosure/issue-revision";
import { readReceivedCopy } from "@bunkai/actions/disclosure/read-received-copies";
import { retireReceivedCopy } from "@bunkai/actions/disclosure/retire-received-copy";
import { saveAnswer } from "@bunkai/actions/disclosure/save-answer";
import { tellHolders } from "@bunkai/actions/disclosure/tell-holders";
import { addFile } from "@bunkai/actions/file/add-file";
import { removeFile } from "@bunkai/actions/file/remove-file";
import { readNotifications } from "@bunkai/actions/notification/read-notifications";
import { findReceivedCopyTexts } from "@bunkai/db/stores/received-copies";
import { inTenant } from "@bunkai/db/tenant";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { disclosureIdSchema } from "@bunkai/domain/id";
import { sha256Hex } from "@bunkai/proof/sha256";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../fixtures/bytes.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenDraft, givenRevision } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";
import { givenFiledCopy, givenReceivedCopy, receivedCopyOf } from "../fixtures/received-copy.ts";

const installation = await givenInstallation();

describe("a sheet that a hospital got by itself", () => {
  it("stands beside an issued revision, marked as not issued, and only for its own organisation", async () => {
    const [vendor, hospital, other] = [
      await givenOrganization(installation),
      await givenOrganization(installation, "hospital"),
      await givenOrganization(installation, "hospital"),
    ];
    const revision = await givenRevision(vendor);
    const copy = await givenFiledCopy(hospital);

    const view = await compare(hospital, [revision.id, copy.id]);
    expect(view.columns.map(({ origin }) => origin)).toEqual(["issued", "received"]);
    const row = view.rows.find(({ itemKey }) => itemKey === "SDS-L001");
    expect(row?.cells.map(({ mark }) => mark)).toEqual(["unanswered", "no"]);

    await expect(compare(other, [copy.id])).rejects.toThrow("not_found");
    await expect(compare(vendor, [copy.id])).rejects.toThrow("not_found");
  });

  it("cannot be compared before somebody has filed what it says", async () => {
    const hospital = await givenOrganization(installation, "hospital");
    const { id } = await givenReceivedCopy(hospital);

    await expect(compare(hospital, [id])).rejects.toThrow("not_found");
  });

  it("is filed again under the next number when a reading was wrong; the same is not filed twice", async () => {
    const hospital = await givenOrganization(installation, "hospital");
    const { id } = await givenFiledCopy(hospital);
    await expect(fileReceivedCopy(hospital, id)).rejects.toThrow("revision_unchanged");

    const answer = { ...UNANSWERED, value: { type: "yes" as const } };
    await saveAnswer(hospital, {
      draft: { receivedCopyId: id },
      itemKey: "SDS-L001",
      answer,
      version: 1,
    });
    const filed = await fileReceivedCopy(hospital, id);
    expect(filed.filed?.number).toBe(2);
    const { organizationId, person } = hospital;
    const texts = await inTenant(
      installation.db,
      { organizationId, personId: person.id },
      (tenant) => findReceivedCopyTexts(tenant, [id]),
    );
    expect(sha256Hex(texts.get(id) ?? "")).toBe(filed.filed?.sha256);
  });

  it("is not reached by the rights and the address of a vendor's draft", async () => {
    const hospital = await givenOrganization(installation, "hospital");
    const { id } = await givenReceivedCopy(hospital);
    const { draft } = await readReceivedCopy(hospital, id);
    const change = { itemKey: "SDS-L001", answer: UNANSWERED, version: 1 };

    await expect(
      saveAnswer(hospital, { draft: disclosureIdSchema.parse(draft.id), ...change }),
    ).rejects.toThrow("not_found");
  });

  it("shows what the vendor issued meanwhile, and gives way to it once", async () => {
    const [vendor, hospital] = [
      await givenOrganization(installation),
      await givenOrganization(installation, "hospital"),
    ];
    const revision = await givenRevision(vendor);
    const { offeringId } = revision;
    const { id } = await givenFiledCopy(hospital, { offeringId });
    const stranger = await givenFiledCopy(hospital);

    expect((await readReceivedCopy(hospital, id)).replacement?.id).toBe(revision.id);
    await expect(retireReceivedCopy(hospital, stranger.id, revision.id)).rejects.toThrow(
      "wrong_state",
    );
    const retired = await retireReceivedCopy(hospital, id, revision.id);
    expect(retired.retired?.revisionId).toBe(revision.id);
    await expect(retireReceivedCopy(hospital, id, revision.id)).rejects.toThrow("wrong_state");
  });

  it("is told of once when its vendor issues, and the vendor learns nothing of who holds one", async () => {
    const [vendor, hospital] = [
      await givenOrganization(installation),
      await givenOrganization(installation, "hospital"),
    ];
    const draft = await givenDraft(vendor);
    const { offeringId } = draft;
    const { id } = await givenFiledCopy(hospital, { offeringId });
    const { id: revisionId } = await issueRevision(vendor, draft.id, "onRequest");
    await tellHolders(installation, { offeringId, revisionId });
    await tellHolders(installation, { offeringId, revisionId });

    const { items } = await readNotifications(hospital, { limit: 100 });
    const told = items.filter(({ kind }) => kind === "copy_issued");
    expect(told.map(({ path }) => path)).toEqual([`/received-copies/${id}`]);
    const heard = await readNotifications(vendor, { limit: 100 });
    expect(heard.items.filter(({ kind }) => kind === "copy_issued")).toEqual([]);
  });

  it("keeps its file, and refuses a file or a product that are not there", async () => {
    const [hospital, other] = [
      await givenOrganization(installation, "hospital"),
      await givenOrganization(installation, "hospital"),
    ];
    const file = await addFile(hospital, { name: "開示書.txt", bytes: bytesOf("届いた開示書") });
    const { id, version } = await givenFiledCopy(hospital, { fileId: file.id });
    expect((await readReceivedCopy(hospital, id)).content?.file?.sha256).toBe(file.sha256);

    await expect(removeFile(hospital, file.id)).rejects.toThrow("file_in_use");
    const foreign = await givenReceivedCopy(other);
    const values = receivedCopyOf({ fileId: file.id });
    await expect(changeReceivedCopy(other, foreign.id, values, 1)).rejects.toThrow("not_found");
    await changeReceivedCopy(hospital, id, receivedCopyOf(), version);
    await expect(removeFile(hospital, file.id)).resolves.toBeNull();
  });
});
