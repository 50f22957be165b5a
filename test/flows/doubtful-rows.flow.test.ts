import { readdir, readFile } from "node:fs/promises";
import { applyImport } from "@bunkai/actions/disclosure/apply-import";
import { openDisclosure } from "@bunkai/actions/disclosure/open-disclosure";
import { previewImport } from "@bunkai/actions/disclosure/preview-import";
import { getDisclosure } from "@bunkai/actions/disclosure/read-disclosure";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../fixtures/bytes.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenOffering } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";
import { editionOf } from "../fixtures/workbooks/form-rows.ts";

const folder = new URL("../fixtures/workbooks/", import.meta.url);
/** Forms of which the product has an edition. */
const names = (await readdir(folder)).filter((name) => /^(?:mds|sds|sla)-.*\.xlsx$/u.test(name));

const installation = await givenInstallation();
const vendor = await givenOrganization(installation);

type Expected = { readonly kind: "sds" | "mds" | "sla"; readonly product: string | null };

/** A form as somebody sends it, read for a draft without any answer. */
async function preview(name: string) {
  const expected = new URL(name.replace(".xlsx", ".expected.json"), folder);
  const { kind, product } = JSON.parse(await readFile(expected, "utf8")) as Expected;
  const offering = await givenOffering(vendor);
  const draft = await openDisclosure(vendor, offering.id, editionOf(kind).key);
  const bytes = bytesOf(new Uint8Array(await readFile(new URL(name, folder))));
  const upload = { name, bytes, ...(product !== null && { product }) };
  return { draft, ...(await previewImport(vendor, draft.id, upload)) };
}

describe("a form whose rows are recognised doubtfully", () => {
  it.each(names)("%s gives a draft nothing that a person has not confirmed", async (name) => {
    const { draft, id, reading } = await preview(name);
    const doubtful = reading.items.filter(({ match }) => match.doubt !== null);
    const sure = reading.items.filter(({ match }) => match.doubt === null);
    const apply = (choices: Parameters<typeof applyImport>[3]["choices"]) =>
      applyImport(vendor, draft.id, id, { choices, header: true });

    if (doubtful.length > 0) {
      expect(await refusalOf(apply([]))).toMatchObject({ code: "import_undecided" });
      const { answers, disclosure } = await getDisclosure(vendor, draft.id);
      expect({ answers, version: disclosure.version }).toEqual({
        answers: [],
        version: draft.version,
      });
    }
    await apply(doubtful.map(({ cell, sheet }) => ({ cell, sheet, itemKey: null })));

    const { answers } = await getDisclosure(vendor, draft.id);
    const wanted = sure.filter(({ answer }) => answer.type !== "unanswered").map(({ key }) => key);
    expect(answers.map(({ itemKey }) => itemKey).toSorted()).toEqual(wanted.toSorted());
  });

  it("is taken over once, whatever is chosen the second time", async () => {
    const { draft, id, reading } = await preview(names[0] ?? "");
    const choices = reading.items
      .filter(({ match }) => match.doubt !== null)
      .map(({ cell, sheet }) => ({ cell, sheet, itemKey: null }));
    const apply = () => applyImport(vendor, draft.id, id, { choices, header: false });
    await apply();

    expect(await refusalOf(apply())).toMatchObject({ code: "import_applied" });
  });
});
