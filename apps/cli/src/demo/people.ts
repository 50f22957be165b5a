import type { FoundedKind } from "@bunkai/domain/account/organization";
import type { Role } from "@bunkai/domain/account/role";

/** For sample accounts on one's own machine. */
export const DEMO_PASSWORD = "bunkai-demo-2026";

export type DemoOrganization = { readonly name: string; readonly kind: FoundedKind };
export type DemoPerson = {
  readonly name: string;
  readonly email: string;
  readonly organization: DemoOrganization;
  /** The first person of an organisation founds it and is its administrator. */
  readonly roles: readonly Role[];
};

/** Invented organisations: four makers, a dealer, a hospital of 180 beds, a municipal group with two sites and the night clinic that it runs, a clinic. */
export const organizations = {
  aoba: { name: "株式会社あおば医療クラウド", kind: "vendor" },
  hokuto: { name: "ほくと画像機器株式会社", kind: "vendor" },
  towan: { name: "東湾メディカル販売株式会社", kind: "vendor" },
  suzukake: { name: "すずかけ情報システム株式会社", kind: "vendor" },
  kodama: { name: "こだま検査ソフト株式会社", kind: "vendor" },
  minato: { name: "医療法人社団みなと会 みなと総合病院", kind: "hospital" },
  hikari: { name: "ひかり市病院事業", kind: "hospital" },
  hikariNight: { name: "ひかり市休日夜間診療所運営会", kind: "hospital" },
  morino: { name: "もりの内科クリニック", kind: "hospital" },
} as const satisfies Record<string, DemoOrganization>;

const { aoba, hikari, hokuto, kodama, minato, morino, suzukake, towan } = organizations;

/** An address for samples only (RFC 2606). */
const at = (name: string) => `${name}@example.org`;

/** Invented people. Each step of the way has somebody whose part it is. */
export const people = {
  aoba: { name: "青葉 誠", email: at("aoba"), organization: aoba, roles: ["administrator"] },
  wakaba: { name: "若葉 涼", email: at("wakaba"), organization: aoba, roles: ["author"] },
  futaba: { name: "双葉 薫", email: at("futaba"), organization: aoba, roles: ["reviewer"] },
  saegusa: { name: "三枝 望", email: at("saegusa"), organization: aoba, roles: ["negotiator"] },
  aoki: { name: "青木 正", email: at("aoki"), organization: aoba, roles: ["signer"] },
  minato: { name: "港 千尋", email: at("minato"), organization: minato, roles: ["administrator"] },
  irie: { name: "入江 遥", email: at("irie"), organization: minato, roles: ["procurement"] },
  hamada: { name: "浜田 実", email: at("hamada"), organization: minato, roles: ["reviewer"] },
  shiomi: { name: "汐見 拓", email: at("shiomi"), organization: minato, roles: ["negotiator"] },
  hatano: { name: "波多野 潤", email: at("hatano"), organization: minato, roles: ["signer"] },
  isobe: { name: "磯部 葵", email: at("isobe"), organization: minato, roles: ["viewer"] },
  hokuto: { name: "北斗 光", email: at("hokuto"), organization: hokuto, roles: ["administrator"] },
  towan: { name: "湾田 岬", email: at("wanda"), organization: towan, roles: ["administrator"] },
  suzukake: {
    name: "鈴掛 樹",
    email: at("suzukake"),
    organization: suzukake,
    roles: ["administrator"],
  },
  kodama: { name: "児玉 響", email: at("kodama"), organization: kodama, roles: ["administrator"] },
  hikari: {
    name: "日野 光代",
    email: at("hikari"),
    organization: hikari,
    roles: ["administrator"],
  },
  hinata: { name: "日向 健", email: at("hinata"), organization: hikari, roles: ["procurement"] },
  higashi: {
    name: "東 明里",
    email: at("higashi"),
    organization: hikari,
    roles: ["procurement"],
  },
  morino: { name: "森野 恵", email: at("morino"), organization: morino, roles: ["administrator"] },
} as const satisfies Record<string, DemoPerson>;

export type DemoName = keyof typeof people;

/** Who issues or signs shows a second factor as well. */
export const binders = [
  "aoki",
  "futaba",
  "hatano",
  "hokuto",
  "kodama",
  "suzukake",
] as const satisfies readonly DemoName[];
