import { type Deed, mayDo } from "@bunkai/domain/account/deed";
import { roles } from "@bunkai/domain/account/role";
import { roleHintEn } from "@bunkai/language/messages/role-hint.en";
import { roleHintJa } from "@bunkai/language/messages/role-hint.ja";
import { describe, expect, it } from "vitest";

/** Deeds by which people tell the roles apart, and how the texts of the roles name them. */
const tellingDeeds = {
  "access.decide": { ja: "閲覧の申請", en: /answers requests/u },
  "agreement.fix": { ja: "内容を確定し", en: /fix(?:es)? (?:the|their) content/u },
  "agreement.sign": { ja: "署名します", en: /^Signs/u },
  "agreement.withdraw": { ja: "取り下げ", en: /may withdraw/u },
  "audit.read": { ja: "監査の記録", en: /audit record/u },
  "contract.write": { ja: "契約を管理", en: /keeps contracts/u },
  "disclosure.issue": { ja: "発行", en: /issues/u },
  "disclosure.write": { ja: "下書き", en: /drafts/u },
  "matrix.move": { ja: "取り決め", en: /settles/u },
  "matrix.open": { ja: "責任分界表を開", en: /opens matrices/iu },
  "member.changeRoles": { ja: "メンバー、役割", en: /members, roles/u },
  "offering.write": { ja: "製品・サービスを登録", en: /Registers products/u },
} as const satisfies Partial<Record<Deed, { readonly ja: string; readonly en: RegExp }>>;

const named = Object.entries(tellingDeeds) as [Deed, { ja: string; en: RegExp }][];

describe("the text of a role", () => {
  it.each(roles.filter((role) => role !== "administrator"))(
    "names exactly those of the telling deeds that the table allows: %s",
    (role) => {
      const allowed = named.map(([deed]) => deed).filter((deed) => mayDo(deed, [role]));
      const saidIn = (says: (names: { ja: string; en: RegExp }) => boolean) =>
        named.filter(([, names]) => says(names)).map(([deed]) => deed);
      expect(saidIn(({ ja }) => roleHintJa[role].includes(ja))).toEqual(allowed);
      expect(saidIn(({ en }) => en.test(roleHintEn[role]))).toEqual(allowed);
    },
  );

  it("says of administrators what no other role may, and that they do all else but sign", () => {
    const { ja, en } = tellingDeeds["member.changeRoles"];
    expect(roleHintJa.administrator).toContain(ja);
    expect(roleHintEn.administrator).toMatch(en);
    expect(roleHintJa.administrator).toContain("署名のほかはすべて");
    expect(roleHintEn.administrator).toContain("except signing");
    expect(named.filter(([deed]) => !mayDo(deed, ["administrator"])).map(([deed]) => deed)).toEqual(
      ["agreement.sign"],
    );
  });
});
