import type { Facts } from "../facts.ts";
import { guestJa } from "./guest.ja.ts";

const misfits = new Map<unknown, string>([
  ...Object.entries(guestJa.invite.off),
  ["party", "この当事者の席には、ゲストを招けません。組織を選ばずに加えた当事者を選んでください。"],
]);

/** What goes wrong with guests and their links. */
export const guestErrorsJa = {
  guest_deed_refused: {
    title: "ゲストにはできない操作です",
    detail: (_facts: Facts) => "招かれたひとつのことだけができます。招いた人に頼んでください。",
  },
  guest_limit: {
    title: "送れるリンクの数を超えました",
    detail: ({ countMax, hours }: Facts) =>
      `${String(hours ?? "")}時間に送れるのは ${String(countMax ?? "")}\u00A0件までです。時間をおいて、もう一度お試しください。`,
  },
  guest_link_ended: {
    title: guestJa.shell.ended.title,
    detail: (_facts: Facts) => guestJa.shell.ended.body,
  },
  guest_link_invalid: {
    title: guestJa.entry.invalid.title,
    detail: (_facts: Facts) => guestJa.entry.invalid.body,
  },
  guest_misfit: {
    title: "ゲストを招けませんでした",
    detail: ({ reason }: Facts) => misfits.get(reason) ?? "画面を読み直して、確かめてください。",
  },
};
