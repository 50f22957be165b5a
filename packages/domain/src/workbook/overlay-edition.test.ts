import { expect, it } from "vitest";
import { smallEdition } from "./fixtures/small-edition.ts";
import type { FormRow } from "./form-layout.ts";
import { overlayEdition } from "./overlay-edition.ts";

const row = (values: Partial<FormRow>): FormRow => ({
  sheet: "SDS",
  cell: "B2",
  number: null,
  section: null,
  wording: "",
  itemKey: null,
  answer: { kind: "open", cell: "C2", options: null },
  unitText: null,
  commitmentText: null,
  noteCell: null,
  checkedOnCell: null,
  planDayCell: null,
  completedOnCell: null,
  ...values,
});

it("shows number and wording of the loaded form, and leaves everything else as it is", () => {
  const rows = [row({ itemKey: "A1", number: "1.1", wording: "利用者を識別しているか。" })];
  const shown = overlayEdition(smallEdition, { rows });

  expect(shown.items[0]).toEqual({
    ...smallEdition.items[0],
    officialNumber: "1.1",
    text: { ja: "利用者を識別しているか。", en: smallEdition.items[0]?.text.en },
    provenance: "loadedFile",
  });
  expect({ ...shown, items: shown.items.slice(1) }).toEqual({
    ...smallEdition,
    items: smallEdition.items.slice(1),
  });
});

it("takes nothing away where the form is silent", () => {
  expect(overlayEdition(smallEdition, { rows: [row({ wording: "別の質問" })] })).toEqual(
    smallEdition,
  );
});

it("puts each tongue of a bilingual wording in its place", () => {
  const rows = [row({ itemKey: "A2", wording: "二要素か\nIs it two-factor?" })];
  expect(overlayEdition(smallEdition, { rows }).items[1]?.text).toEqual({
    ja: "二要素か",
    en: "Is it two-factor?",
  });
});
