import { type FacilityValues, facilitySchema } from "@bunkai/domain/account/facility";
import { memberSchema } from "@bunkai/domain/account/member";
import type { Organization } from "@bunkai/domain/account/organization";
import type { Session } from "./client.ts";
import { municipalContracts } from "./content/contracts.ts";
import { people } from "./people.ts";

const hospital: FacilityValues = {
  name: "ひかり市民病院",
  address: "ひかり市中央1-1-1",
  kind: "hospital",
  beds: 320,
  closedOn: null,
};
const clinic: FacilityValues = {
  name: "ひかり市立東診療所",
  address: "ひかり市東町5-12",
  kind: "clinic",
  beds: 0,
  closedOn: null,
};

/**
 * The municipal group: who it is before the law, its two sites with their contracts, and somebody who acts for the
 * clinic alone.
 */
export async function openMunicipalGroup(
  administrator: Session,
  { id }: Pick<Organization, "id">,
): Promise<void> {
  const own = { "bunkai-organization": id };
  const add = async (path: string, values: unknown) =>
    administrator.post(`/api/v1/${path}`, values, own);
  await add("organization/legal-persons", {
    name: "ひかり市",
    reading: "ヒカリシ",
    corporateNumber: null,
    address: "ひかり市中央1-1-1",
    representativeTitle: "病院事業管理者",
    representativeName: "日野 光代",
    validFrom: "2024-04-01",
  });
  const main = facilitySchema.parse(await add("facilities", hospital));
  const east = facilitySchema.parse(await add("facilities", clinic));
  const { clinic: ofClinic, group, hospital: ofHospital } = municipalContracts;
  await add("contracts", group);
  await add("contracts", { ...ofHospital, facilityId: main.id });
  await add("contracts", { ...ofClinic, facilityId: east.id });

  const { items } = (await administrator.get("/api/v1/members", own)) as { items: unknown[] };
  const members = items.map((item) => memberSchema.parse(item));
  const member = members.find(({ email }) => email === people.higashi.email);
  if (!member) throw new Error("nobody of the clinic");
  const path = `/api/v1/members/${member.id}/facilities`;
  await administrator.patch(path, { facilityIds: [east.id] }, member.version, own);
}
