import { labelsOf, mebibytesOf, minutesOf } from "../facts.ts";
import type { Shape } from "../shape.ts";
import { accountEn } from "./account.en.ts";
import type { frontErrorsJa } from "./front-error.ja.ts";

/** The errors that a page must be able to tell by itself. */
export const frontErrorsEn: Shape<typeof frontErrorsJa> = {
  internal: {
    title: "Something went wrong on our side",
    detail: ({ requestId }) =>
      `Nothing was saved. Tell your operator this number: ${String(requestId ?? "")}`,
  },
  not_allowed: {
    title: "You may not do this",
    detail: ({ rolesAllowed }) =>
      `Roles that may: ${labelsOf(rolesAllowed, accountEn.role, ", ")}. Ask an administrator of your organisation.`,
  },
  not_found: {
    title: "Not found",
    detail: () => "The address is wrong, or it is something you cannot see.",
  },
  not_signed_in: {
    title: "Please sign in",
    detail: () => "You are not signed in, or your session has ended.",
  },
  request_too_large: {
    title: "The request is too large",
    detail: ({ sizeBytesMax }) => `Send at most ${mebibytesOf(sizeBytesMax)}\u00A0MB.`,
  },
  too_many_requests: {
    title: "Too many requests",
    detail: ({ retryAfterSeconds }) => {
      const minutes = minutesOf(retryAfterSeconds);
      if (minutes === null) return "Wait a little, then try again.";
      return `Wait ${minutes === 1 ? "a minute" : `${minutes} minutes`}, then try again.`;
    },
  },
};
