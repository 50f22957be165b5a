import { formatDateTime } from "../date.ts";
import type { Shape } from "../shape.ts";
import type { accessErrorsJa } from "./access-error.ja.ts";

export const accessErrorsEn: Shape<typeof accessErrorsJa> = {
  access_changed: {
    title: "This request changed after you read it",
    detail: ({ askingName, at, state }) => {
      const when = typeof at === "string" ? formatDateTime(new Date(at), "en") : "";
      const name = String(askingName ?? "");
      const word = state === "granted" ? `let ${name} in` : `declined the request of ${name}`;
      const happened =
        state === "open"
          ? `${name} asked again (${when}).`
          : `Somebody else of your organisation, or another screen, ${word} (${when}). The audit record says who.`;
      return `${happened} Nothing was changed just now. Look at how it stands, then choose again.`;
    },
  },
};
