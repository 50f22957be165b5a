import type { OrganizationKind } from "@bunkai/domain/account/organization";
import type { Role } from "@bunkai/domain/account/role";

/** For sample accounts on one's own machine. */
export const DEMO_PASSWORD = "bunkai-demo-2026";

export type DemoOrganization = { readonly name: string; readonly kind: OrganizationKind };
export type DemoPerson = {
  readonly name: string;
  readonly email: string;
  readonly organization: DemoOrganization;
  /** The first person of an organisation founds it and is its administrator. */
  readonly roles: readonly Role[];
};

const aoba: DemoOrganization = { name: "株式会社あおば医療クラウド", kind: "vendor" };
const hokuto: DemoOrganization = { name: "ほくと画像機器株式会社", kind: "vendor" };
const minato: DemoOrganization = { name: "医療法人社団みなと会 みなと総合病院", kind: "hospital" };

/** Invented people of invented organisations. */
export const people: readonly DemoPerson[] = [
  { name: "青葉 誠", email: "aoba@example.org", organization: aoba, roles: ["administrator"] },
  {
    name: "若葉 涼",
    email: "wakaba@example.org",
    organization: aoba,
    roles: ["author", "negotiator"],
  },
  { name: "北斗 光", email: "hokuto@example.org", organization: hokuto, roles: ["administrator"] },
  { name: "港 千尋", email: "minato@example.org", organization: minato, roles: ["administrator"] },
  { name: "入江 遥", email: "irie@example.org", organization: minato, roles: ["procurement"] },
  {
    name: "浜田 実",
    email: "hamada@example.org",
    organization: minato,
    roles: ["reviewer", "viewer"],
  },
];
