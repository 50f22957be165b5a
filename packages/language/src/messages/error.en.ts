import { itemsWith, labelsOf, mebibytesOf, valuesOf } from "../facts.ts";
import { jsonFaultLine } from "../json-fault-lines.ts";
import type { Shape } from "../shape.ts";
import { accessErrorsEn } from "./access-error.en.ts";
import { agreementErrorsEn } from "./agreement-error.en.ts";
import { authoringErrorsEn } from "./authoring-error.en.ts";
import type { errorJa } from "./error.ja.ts";
import { frontErrorsEn } from "./front-error.en.ts";
import { guestErrorsEn } from "./guest-error.en.ts";
import { headerFieldEn } from "./header-field.en.ts";
import { keyErrorsEn } from "./key-error.en.ts";
import { peopleErrorsEn } from "./people-error.en.ts";
import { providerErrorsEn } from "./provider-error.en.ts";
import { sessionErrorsEn } from "./session-error.en.ts";
import { workbookErrorsEn } from "./workbook-error.en.ts";

export const errorEn: Shape<typeof errorJa> = {
  already_member: {
    title: "Already a member",
    detail: () => "This person is already a member of this organisation.",
  },
  already_signed: {
    title: "Already signed",
    detail: () => "Your organisation's signature is on record. It cannot be given twice.",
  },
  answer_misfit: {
    title: "The answer does not fit the item",
    detail: () => "Look at the kind, units and options that this item asks for. Nothing was saved.",
  },
  basis_strange: {
    title: "A document to start from does not belong to this matrix",
    detail: () =>
      "Choose only documents that a party has issued for this very product or service and has not withdrawn. Nothing was created.",
  },
  basis_unreadable: {
    title: "A document that this rests on cannot be read",
    detail: () =>
      "Your organisation may not read a disclosure that this matrix rests on. Let an organisation that may read it fix the content, or ask to read it.",
  },
  contract_exists: {
    title: "This contract number is taken",
    detail: () => "Choose another number, or open the contract that has it.",
  },
  credentials_refused: {
    title: "Could not sign in",
    detail: () => "The mail address or the password is wrong.",
  },
  draft_changed: {
    title: "The draft has changed since you read it",
    detail: () =>
      "Its head or an answer was changed after you read it. Nothing was issued. Read the draft again, then issue it.",
  },
  edit_conflict: {
    title: "Somebody else changed this first",
    detail: () =>
      "It was changed after you opened it. Look at the latest content, then save again.",
  },
  edit_needs_version: {
    title: "The version is missing",
    detail: () =>
      'To change this, name the version you read in the If-Match header, written as "v" and the number in quotation marks: where what you read, or its entry in the list, has version 3, send "v3".',
  },
  email_unconfirmed: {
    title: "Your mail address is not confirmed yet",
    detail: () => "Open the link in the mail you received.",
  },
  file_in_use: {
    title: "This file is in use",
    detail: () => "A received sheet or a loaded form rests on it. It cannot be removed.",
  },
  file_too_large: {
    title: "The file is too large",
    detail: ({ sizeBytesMax }) =>
      `A file may have up to ${mebibytesOf(sizeBytesMax)}\u00A0MB. Nothing was saved.`,
  },
  file_type_refused: {
    title: "This kind of file cannot be kept",
    detail: () =>
      "Choose a PDF, Excel (.xlsx, .xlsm), Word (.docx), picture (PNG, JPEG) or text file. The kind is read from the content, not from the name.",
  },
  idempotency_key_reused: {
    title: "This Idempotency-Key was used for something else",
    detail: () => "Give a new operation a new key.",
  },
  import_applied: {
    title: "This workbook is imported already",
    detail: () =>
      "What was read cannot be imported twice. Open the draft to check it, or read the workbook again.",
  },
  import_choice_unknown: {
    title: "A row was chosen that the workbook does not have",
    detail: ({ cells }) =>
      `No row was read in these cells, or they were chosen twice: ${labelsOf(cells, {}, ", ")}. Nothing was imported.`,
  },
  import_item_unknown: {
    title: "This form does not have the item",
    detail: ({ itemKeys }) =>
      `The form does not have the items chosen: ${labelsOf(itemKeys, {}, ", ")}. Nothing was imported.`,
  },
  import_undecided: {
    title: "Some rows are undecided",
    detail: ({ cells }) =>
      `Say for each doubtful row which item it is, or leave it out: ${labelsOf(cells, {}, ", ")}. Nothing was imported.`,
  },
  invalid_input: {
    title: "Some values are not right",
    detail: () => "Mend the values named. Nothing was saved.",
  },
  invalid_json: {
    title: "This is not readable JSON",
    detail: ({ pointer, reason }) =>
      `The content cannot be taken: ${jsonFaultLine(reason, "en")}${pointer ? ` (at ${String(pointer)})` : ""}. Mend it and send it again. Nothing was saved.`,
  },
  invitation_invalid: {
    title: "This invitation cannot be used",
    detail: () =>
      "It has expired, was withdrawn, was used already, or was sent to another address. Ask the person who invited you to send it again.",
  },
  invitation_limit: {
    title: "Too many invitations",
    detail: ({ countMax, hours }) =>
      `At most ${String(countMax)} invitations can be sent within ${String(hours)} hours to this address or by this organisation. Try again later.`,
  },
  ...keyErrorsEn,
  last_administrator: {
    title: "The last administrator",
    detail: () => "Make somebody else an administrator first.",
  },
  matrix_incomplete: {
    title: "Some rows are not agreed",
    detail: () => "The content can be fixed once everybody has agreed to every row.",
  },
  link_unusable: {
    title: "This link cannot be used",
    detail: () => "It has expired or was used already. Have a new one sent.",
  },
  media_type_refused: {
    title: "This form of content is not accepted",
    detail: ({ expected }) =>
      `Send it with the Content-Type header ${String(expected ?? "")}. Nothing was saved.`,
  },
  no_common_sheet: {
    title: "These are not of one form",
    detail: () => "Choose disclosures of the same edition to compare them item by item.",
  },
  offering_exists: {
    title: "An offering of this name and version exists",
    detail: () => "Open the one that exists, or change the version.",
  },
  organization_limit: {
    title: "Too many organisations registered",
    detail: ({ countMax, hours }) =>
      `One person can register at most ${String(countMax)} organisations within ${String(hours)} hours. Try again later.`,
  },
  organization_name_taken: {
    title: "Another vendor has this name",
    detail: () =>
      "Add something that tells you apart, such as a place or a division, so that hospitals do not mix you up. If the organisation that is registered is yours, ask its administrator to invite you.",
  },
  organization_required: {
    title: "Choose an organisation",
    detail: () => "It is not known for which organisation you act.",
  },
  party_misfit: {
    title: "Parties and organisations do not fit",
    detail: () =>
      "At least two parties need organisations of their own. The vendor of the product takes part with its organisation, and a registered vendor cannot be named without it.",
  },
  party_unknown: {
    title: "A party that is not in this matrix",
    detail: () => "Choose among the parties of this matrix.",
  },
  proposal_replaced: {
    title: "This proposal was replaced",
    detail: ({ dutyKeys }) =>
      `Another proposal was made after you read this one${inParentheses(dutyKeys)}. Look at the new one.`,
  },
  origin_refused: {
    title: "Another site may not do this",
    detail: ({ origins }) =>
      `Use the pages of this address: ${labelsOf(origins, {}, ", ")}. Nothing was saved.`,
  },
  revision_unchanged: {
    title: "Nothing has changed since the last revision",
    detail: ({ number }) =>
      `What it says and who may read it are as in revision ${String(number ?? "")}. No new revision was issued.`,
  },
  sheet_incomplete: {
    title: "The sheet lacks what issuing needs",
    detail: ({ gaps }) => {
      const fields = labelsOf(valuesOf(gaps, "field"), headerFieldEn, ", ");
      const items = itemsWith(gaps, "reason_missing", "en").join(", ");
      const kindless = itemsWith(gaps, "commitment_missing", "en").join(", ");
      const head = fields && `Fill in the head of the sheet: ${fields}. `;
      const reasons = items && `Say why these do not apply, as a reason or a note: ${items}. `;
      const kinds = kindless && `Choose guaranteed, target or measured for: ${kindless}. `;
      return `${head}${reasons}${kinds}Nothing was issued.`;
    },
  },
  text_changed: {
    title: "The text changed after you read it",
    detail: () => "The document that you read is not the present one. Open it again and read it.",
  },
  vendor_only: {
    title: "Only vendors can do this",
    detail: () => "An organisation registered as a medical institution cannot add offerings.",
  },
  work_busy: {
    title: "Busy just now",
    detail: () => "Too many documents are being processed. Wait a little, then try again.",
  },
  work_failed: {
    title: "The document could not be processed",
    detail: () => "The work stopped half-way. Nothing was saved.",
  },
  work_timed_out: {
    title: "It took too long",
    detail: () => "The document is too large or too complex. Nothing was saved.",
  },
  work_too_large: {
    title: "The document is too large",
    detail: () => "The work needed more memory than allowed. Nothing was saved.",
  },
  ...accessErrorsEn,
  ...authoringErrorsEn,
  ...agreementErrorsEn,
  ...frontErrorsEn,
  ...providerErrorsEn,
  ...guestErrorsEn,
  ...sessionErrorsEn,
  ...peopleErrorsEn,
  ...workbookErrorsEn,
  wrong_state: {
    title: "Not possible in this state",
    detail: ({ dutyKeys, state }) =>
      state === "open"
        ? `A row without anybody in charge cannot be accepted${inParentheses(dutyKeys)}. Make a proposal first. Nothing was saved.`
        : "Load the page again and look at its present state.",
  },
};

function inParentheses(dutyKeys: unknown): string {
  const keys = labelsOf(dutyKeys, {}, ", ");
  return keys && ` (duties ${keys})`;
}
