import type { Shape } from "../shape.ts";
import type { roleHintJa } from "./role-hint.ja.ts";

export const roleHintEn: Shape<typeof roleHintJa> = {
  administrator:
    "Manages members, roles and the settings of the organisation, and may do what all other roles may, except signing.",
  author: "Registers products and services, and drafts disclosures.",
  reviewer:
    "Checks and issues disclosures, answers requests to read them, and sees the audit record.",
  negotiator:
    "Opens matrices, settles them with the other side and fixes the content; may withdraw it, and answers requests to read disclosures.",
  signer: "Signs agreements, and may withdraw one until all have signed.",
  procurement: "Compares products, opens matrices and fixes their content, and keeps contracts.",
  viewer: "Only looks.",
};
