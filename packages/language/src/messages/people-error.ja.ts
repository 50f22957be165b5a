import type { Facts } from "../facts.ts";
import { deputyJa } from "./deputy.ja.ts";
import { facilityJa } from "./facility.ja.ts";
import { handoverJa } from "./handover.ja.ts";

const misfits: Readonly<Record<string, string>> = deputyJa.misfit;

const handoverMisfits: Readonly<Record<string, string>> = handoverJa.misfit;

const unusable: Readonly<Record<string, string>> = {
  administrator: facilityJa.limit.administrator,
  closed: "この施設は閉鎖されています。別の施設を選んでください。",
  foreign: "この施設は選べません。あなたが扱える施設から選んでください。",
};

/** What goes wrong with facilities, deputies and what is handed over. */
export const peopleErrorsJa = {
  deputy_misfit: {
    title: "この代理は決められません",
    detail: ({ reason }: Facts) => misfits[String(reason)] ?? "人、役割、期間を確かめてください。",
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
    detail: ({ reason }: Facts) => unusable[String(reason)] ?? "別の施設を選んでください。",
  },
  handover_misfit: {
    title: "引き継げませんでした",
    detail: ({ reason }: Facts) =>
      handoverMisfits[String(reason)] ?? "引き継ぐものと後任を確かめてください。",
  },
  handover_open: {
    title: "まだ担当しているものがあります",
    detail: ({ count }: Facts) =>
      `${handoverJa.leave.held({ count: Number(count ?? 0) })}${handoverJa.leave.must}`,
  },
  whole_group_only: {
    title: "扱える施設が限られています",
    detail: (_facts: Facts) => facilityJa.wholeOnly,
  },
};
