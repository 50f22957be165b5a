import type { Facts } from "../facts.ts";
import { facilityJa } from "./facility.ja.ts";

const unusable: Readonly<Record<string, string>> = {
  administrator: facilityJa.limit.administrator,
  closed: "この施設は閉鎖されています。別の施設を選んでください。",
  foreign: "この施設は選べません。あなたが扱える施設から選んでください。",
};

/** What goes wrong with facilities, deputies and what is handed over. */
export const peopleErrorsJa = {
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
  whole_group_only: {
    title: "扱える施設が限られています",
    detail: (_facts: Facts) => facilityJa.wholeOnly,
  },
};
