import { formatDateTime } from "../date.ts";
import type { Facts } from "../facts.ts";

/** What goes wrong with a wish to read and the word on it. */
export const accessErrorsJa = {
  access_changed: {
    title: "読んだあとに、この申請の状態が変わりました",
    detail: ({ askingName, at, state }: Facts) => {
      const when = typeof at === "string" ? formatDateTime(new Date(at), "ja") : "";
      const name = String(askingName ?? "");
      const word =
        state === "granted" ? `${name} の閲覧を許可しました` : `${name} の申請を断りました`;
      const happened =
        state === "open"
          ? `${when} に、${name} がもう一度申請しました。`
          : `${when} に、あなたの組織の別の人か別の画面が、${word}。だれが行ったかは、監査記録に残っています。`;
      return `${happened}いまの操作では、何も変えていません。状態を確かめてから、もう一度選んでください。`;
    },
  },
};
