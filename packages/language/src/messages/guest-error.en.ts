import type { Shape } from "../shape.ts";
import { guestEn } from "./guest.en.ts";
import type { guestErrorsJa } from "./guest-error.ja.ts";

const misfits = new Map<unknown, string>([
  ...Object.entries(guestEn.invite.off),
  [
    "party",
    "No guest can be invited to this party's place. Choose one that was added by name alone.",
  ],
]);

export const guestErrorsEn: Shape<typeof guestErrorsJa> = {
  guest_deed_refused: {
    title: "Guests cannot do this",
    detail: () =>
      "You can do the one thing that you were invited to. Ask the person who invited you.",
  },
  guest_limit: {
    title: "Too many links",
    detail: ({ countMax, hours }) =>
      `No more than ${String(countMax ?? "")} can be sent within ${String(hours ?? "")} hours. Try again later.`,
  },
  guest_link_ended: {
    title: guestEn.shell.ended.title,
    detail: () => guestEn.shell.ended.body,
  },
  guest_link_invalid: {
    title: guestEn.entry.invalid.title,
    detail: () => guestEn.entry.invalid.body,
  },
  guest_misfit: {
    title: "The guest could not be invited",
    detail: ({ reason }) => misfits.get(reason) ?? "Reload the page and check.",
  },
};
