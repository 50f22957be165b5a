import { describe, expect, it } from "vitest";
import { asvsAnswersIn, asvsStates } from "./asvs-answers.ts";
import { fitsAnyFile, pathsInDocument } from "./document-paths.ts";
import { filesOfHouse, textOf } from "./house.ts";

type Standard = {
  readonly sections: Record<
    string,
    { readonly level1: readonly number[]; readonly level2: readonly number[] }
  >;
};

const DOCUMENT = "docs/security.md";
const IS_TEST = /\.(?:test|proof)\.tsx?$/u;

const document = textOf(DOCUMENT);
const answers = asvsAnswersIn(document);
const files = filesOfHouse(/./);
const { sections } = JSON.parse(textOf("test/architecture/asvs-5.0.json")) as Standard;
const demanded = Object.entries(sections).flatMap(([section, { level1, level2 }]) =>
  [...level1, ...level2].map((number) => `${section}.${number}`),
);
const pathsOf = (shown: string) => pathsInDocument(DOCUMENT, shown).map(({ path }) => path);
const namesOf = (state: string) =>
  answers.filter((answer) => answer.state === state).map((answer) => answer.ids.join(", "));

describe("the answers to OWASP ASVS 5.0, level 1 and 2,", () => {
  it("answer each requirement exactly once, and nothing that is none", () => {
    const answered = answers.flatMap(({ ids }) => ids);
    expect(demanded.length).toBe(253);
    expect(answered.toSorted()).toEqual(demanded.toSorted());
  });

  it("say what each is about, and are one of five", () => {
    for (const { about, ids, state } of answers) {
      expect([ids, asvsStates.some((known) => known === state)]).toEqual([ids, true]);
      expect([ids, about]).not.toEqual([ids, ""]);
    }
  });

  it("name only files that exist, and call met only what a test or a file shows", () => {
    for (const { ids, shown, state } of answers) {
      const paths = pathsOf(shown);
      expect([ids, paths.filter((path) => !fitsAnyFile(path, files))]).toEqual([ids, []]);
      if (state !== "met") continue;
      expect([ids, paths.length > 0]).toEqual([ids, true]);
      const isShown = paths.some((path) => IS_TEST.test(path)) || shown.includes("By reading");
      expect([ids, isShown]).toEqual([ids, true]);
    }
  });

  it("say of what is missing what is planned, and of what does not apply why", () => {
    for (const { ids, shown, state } of answers) {
      if (state === "partly" || state === "not met") {
        expect([ids, shown]).toEqual([ids, expect.stringContaining("Plan:")]);
      }
      expect([ids, shown]).not.toEqual([ids, ""]);
    }
  });

  it("are counted at the top of the document as they are", () => {
    const counts = asvsStates.map((state) => {
      const count = answers.filter((answer) => answer.state === state).flatMap(({ ids }) => ids);
      return `${state} ${count.length}`;
    });
    process.stdout.write(`ASVS 5.0 level 2: ${counts.join(", ")}\n`);
    process.stdout.write(`not met: ${namesOf("not met").join("; ")}\n`);
    expect(/^\*\*(met .+)\*\*$/mu.exec(document)?.[1]).toBe(counts.join(", "));
  });
});

describe("a range of requirements", () => {
  it("stands for each of them", () => {
    const [answer] = asvsAnswersIn("| 1.2.6–1.2.8, 1.3.1 | queries | met | `test` |");
    expect(answer?.ids).toEqual(["1.2.6", "1.2.7", "1.2.8", "1.3.1"]);
  });

  it("is refused when it is none", () => {
    expect(() => asvsAnswersIn("| 1.2.6–1.3.1 | queries | met | `test` |")).toThrow("range");
  });
});
