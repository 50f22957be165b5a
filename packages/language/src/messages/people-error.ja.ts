import type { Facts } from "../facts.ts";
import {
  deputyMisfitLine,
  facilityUnusableLine,
  handoverMisfitLine,
  lentAdministrationLine,
  stillHeldLine,
} from "../people-fault-lines.ts";
import { facilityJa } from "./facility.ja.ts";

/** What goes wrong with facilities, deputies and what is handed over. */
export const peopleErrorsJa = {
  deputy_misfit: {
    title: "この代理は決められません",
    detail: ({ reason }: Facts) =>
      deputyMisfitLine(reason, "ja") ?? "人、役割、期間を確かめてください。",
  },
  facility_exists: {
    title: "同じ名前の施設があります",
    detail: (_facts: Facts) => "別の名前にするか、登録済みの施設を直してください。",
  },
  facility_limit: {
    title: "施設が多すぎます",
    detail: ({ countMax }: Facts) => `施設は ${String(countMax ?? "")}\u00A0件まで登録できます。`,
  },
  facility_unusable: {
    title: "この施設は使えません",
    detail: ({ reason }: Facts) =>
      facilityUnusableLine(reason, "ja") ?? "別の施設を選んでください。",
  },
  handover_misfit: {
    title: "引き渡せませんでした",
    detail: ({ reason }: Facts) =>
      handoverMisfitLine(reason, "ja") ?? "引き渡すものと後任を確かめてください。",
  },
  handover_open: {
    title: "まだ担当しているものがあります",
    detail: ({ count }: Facts) => stillHeldLine(Number(count ?? 0), "ja"),
  },
  lent_administration: {
    title: "代理ではできません",
    detail: ({ reason }: Facts) =>
      lentAdministrationLine(reason, "ja") ?? "ほかの管理者に頼んでください。",
  },
  whole_group_only: {
    title: "扱える施設が限られています",
    detail: (_facts: Facts) => facilityJa.wholeOnly,
  },
};
