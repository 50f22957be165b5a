import type { Offering } from "@bunkai/domain/offering/offering";
import type { Matrix } from "@bunkai/domain/responsibility/matrix";
import { givenAdministrator, type Member, type Place } from "./member.ts";

/** A matrix with a party whose organisation is not here: a guest is to take its place. */
export type GuestTable = {
  readonly vendor: Member;
  readonly hospital: Member;
  /** Of the matrix. */
  readonly id: string;
  readonly path: string;
};

export const TABLE_TITLE = "調剤システムの責任分界";

/** By requests: opening a matrix is tested elsewhere. */
export async function givenGuestTable(place: Place): Promise<GuestTable> {
  const vendor = await givenAdministrator(place, "春風 進", {
    name: "はるかぜネット株式会社",
    kind: "vendor",
  });
  const hospital = await givenAdministrator(place, "港 千尋", {
    name: "みなと病院",
    kind: "hospital",
  });
  const { id: offeringId, vendorId } = await vendor.ask<Offering>("/api/v1/offerings", {
    json: { name: "はるかぜ調剤", versionLabel: "1.0", serviceType: "saas", description: "" },
  });
  const { memberships } = await hospital.ask<{ memberships: { organizationId: string }[] }>(
    "/api/v1/me",
    { method: "GET" },
  );
  const own = memberships[0]?.organizationId ?? null;
  const { id } = await hospital.ask<Matrix>("/api/v1/matrices", {
    json: {
      title: TABLE_TITLE,
      offeringId,
      basisRevisionIds: [],
      parties: [
        { key: "hospital", kind: "hospital", name: "みなと病院", organizationId: own },
        { key: "vendor", kind: "vendor", name: "はるかぜネット", organizationId: vendorId },
        { key: "dealer", kind: "dealer", name: "やまだ商店", organizationId: null },
      ],
    },
  });
  return { vendor, hospital, id, path: `/matrices/${id}` };
}

/** What stands in the newest mail to somebody, of those with such a thing. */
export async function mailedText(reader: Member, email: string, wanted: RegExp): Promise<string> {
  type Mails = { readonly items: readonly { readonly to: string; readonly body: string }[] };
  const { items } = await reader.ask<Mails>("/api/v1/outbox?limit=100", { method: "GET" });
  const text = items
    .filter(({ to }) => to === email)
    .map(({ body }) => body.match(wanted)?.[0])
    .find((found) => found !== undefined);
  if (!text) throw new Error("no such mail");
  return text;
}
