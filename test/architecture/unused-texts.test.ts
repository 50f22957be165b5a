import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, expect, it } from "vitest";
import { givenTemporaryFolder } from "../fixtures/temporary-folder.ts";
import { houseFolder } from "./house.ts";
import { findUnusedTexts } from "./unused-texts.ts";

const MESSAGES = `const units = { days: "D", hours: "H" };
export const roomJa = {
  title: "T",
  detail: (facts: { count: number }) => \`\${facts.count}\`,
  state: { open: "O", closed: "C" },
  unit: units,
  deep: { group: { one: "1", two: "2" } },
};`;

const WORDS = `import type { Shape } from "${join(houseFolder, "packages/language/src/shape")}";
import { roomJa } from "./room.ja";
const all = { room: roomJa };
export type Words = Shape<typeof all>;
export const words: Words = all;
export declare function print(texts: Record<string, string>): void;
export declare function choose<Part>(of: (words: Words) => Part): Part;
`;

const cases = [
  { code: "words.room.title", used: "title" },
  { code: "words.room.detail({ count: 1 })", used: "detail" },
  { code: `words["room"]["state"].open`, used: "state.open" },
  { code: "const { state: { open }, title } = words.room", used: "title state.open" },
  { code: "const { deep } = words.room; deep.group.one", used: "deep.group.one" },
  { code: `const f = (room: Words["room"]) => room.title; f(words.room)`, used: "title" },
  { code: "choose((all) => all.room.state).open", used: "state.open" },
  { code: "[words.room.deep].map(({ group }) => group.two)", used: "deep.group.two" },
  { code: "const { open, ...rest } = words.room.state", used: "state.open state.closed" },
  { code: "words.room.state[Math.random() ? 'open' : 'closed']", used: "state.open state.closed" },
  {
    code: "const { state } = words.room; state[Math.random() ? 'open' : 'closed']",
    used: "state.open state.closed",
  },
  {
    code: "const { state } = words.room; (state as Readonly<Record<string, string>>).any",
    used: "state.open state.closed",
  },
  { code: "words.room.unit[Math.random() ? 'days' : 'hours']", used: "days hours unit" },
  { code: "print(words.room.unit)", used: "days hours unit" },
  { code: "print(words.room.state)", used: "state.open state.closed" },
  { code: "Object.values(words.room.deep.group)", used: "deep.group.one deep.group.two" },
  { code: "const copy = { ...words.room.state }", used: "state.open state.closed" },
  { code: "for (const key in words.room.state) key", used: "state.open state.closed" },
  { code: `let key: keyof Words["room"]["state"]; ({ title: 1 }).title`, used: "" },
];

let program: ts.Program;

beforeAll(() => {
  const folder = givenTemporaryFolder();
  const files = Object.entries({ "room.ja.ts": MESSAGES, "words.ts": WORDS });
  const uses = cases.map(({ code }, index): [string, string] => [
    `use-${index}.ts`,
    `import { choose, print, words, type Words } from "./words";\n${code};\nexport {};\n`,
  ]);
  for (const [name, text] of [...files, ...uses]) writeFileSync(join(folder, name), text);
  program = ts.createProgram(
    [...files, ...uses].map(([name]) => join(folder, name)),
    { strict: true, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [] },
  );
});

it.each(cases)("knows which texts are read by: $code", ({ code, used }) => {
  const { textCount, unused } = findUnusedTexts({
    program,
    definesTexts: (fileName) => fileName.endsWith(".ja.ts"),
    usesTexts: (fileName) =>
      fileName.endsWith(`/use-${cases.findIndex((one) => one.code === code)}.ts`),
  });
  const all = [
    ...["days", "hours", "title", "detail", "state.open", "state.closed", "unit"],
    ...["deep.group.one", "deep.group.two"],
  ];

  expect(textCount).toBe(all.length);
  expect(all.filter((text) => !unused.includes(`room.${text}`)).join(" ")).toBe(used);
});
