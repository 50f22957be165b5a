import type { Shape } from "../shape.ts";
import type { apiKeyJa } from "./api-key.ja.ts";

export const apiKeyEn: Shape<typeof apiKeyJa> = {
  lead: "With a key, a program such as an electronic health record or a contract register uses Bunkai for this organisation. It stands for nobody in person: no key can issue, fix, sign or manage members.",
  scope: {
    "disclosures.read": "Read products and issued disclosures",
    "drafts.write": "Write products and draft disclosures (and import workbooks)",
    "agreements.read": "Read responsibility matrices and agreements",
    "contracts.read": "Read contracts",
    "contracts.write": "Read and write contracts",
    "audit.read": "Read the audit record",
  },
  field: {
    name: "Name",
    nameHint: "Say which program it is for. The audit record keeps this name.",
    scopes: "What it may do",
    scopesHint: "Choose only what is needed. Nothing can be added later.",
    validDays: "Valid for",
    state: "State",
    createdBy: "Made by",
    expiresAt: "Valid until",
    lastUsed: "Last used",
  },
  validDays: ({ days }) => (days === 365 ? "1 year" : `${days} days`),
  states: { active: "Active", expired: "Expired", revoked: "Revoked" },
  unused: "Never used",
  used: ({ at, address }) => `${at} (${address})`,
  soon: "Soon",
  empty: "No API keys",
  emptyBody: "Make a key when a program is to use Bunkai.",
  create: {
    open: "Make a key",
    title: "Make an API key",
    submit: "Make it",
    done: ({ name }) => `The key “${name}” was made`,
  },
  secret: {
    title: "Keep this key",
    lead: "It is shown this once. Bunkai does not keep it, so you cannot see it again after closing. Put it into the settings of the program; do not send it by mail or chat.",
    label: ({ name }) => `Key “${name}”`,
    copy: "Copy the key",
    close: "I have kept it: close",
  },
  revoke: {
    open: "Revoke",
    openOf: ({ name }) => `Revoke the key “${name}”`,
    title: ({ name }) => `Revoke the key “${name}”?`,
    detail:
      "Programs that use this key can at once no longer use Bunkai. This cannot be undone. What they did so far stays in the audit record.",
    done: ({ name }) => `The key “${name}” was revoked`,
  },
  usage: {
    title: "How to use a key",
    lead: "Send the key in the Authorization header. No organisation needs to be named. $BUNKAI_API_KEY is an environment variable that holds the key.",
    copy: "Copy the command",
    docs: "The description of the API says what each operation needs.",
  },
};
