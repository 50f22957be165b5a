import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Select } from "../ui/select.tsx";
import { isChosen, type QuestionLine, takenAbove } from "./question-lines.ts";
import type { QuestionChoice } from "./questionnaire-search.ts";
import type { useQuestionnaireDeeds } from "./use-questionnaire-deeds.ts";

const scores = ["1", "0.95", "0.85"] as const;
const choices = ["all", "unanswered", "suggested", "unconfirmed"] as const;

/** Which questions are shown, and what can be taken over for all of them at once. */
export function TakingBar(props: {
  readonly lines: readonly QuestionLine[];
  readonly show: QuestionChoice | undefined;
  readonly deeds: ReturnType<typeof useQuestionnaireDeeds>;
  readonly offReason: string | null;
}) {
  const { deeds, lines, offReason, show } = props;
  const { questionnaire: said } = useWords();
  const navigate = useNavigate();
  const [score, setScore] = useState<(typeof scores)[number]>("1");
  const taken = takenAbove(lines, Number(score));
  const countOf = (choice: QuestionChoice | undefined) =>
    lines.filter((line) => isChosen(line, choice)).length;
  return (
    <div className="flex flex-wrap items-end gap-4 print:hidden">
      <Select
        label={said.show.label}
        onChange={(next) =>
          void navigate({
            to: ".",
            search: next === "all" ? {} : { show: next },
            replace: true,
          })
        }
        options={choices.map((value) => ({
          value,
          label: said.show.of({
            name: said.show[value],
            count: countOf(value === "all" ? undefined : value),
          }),
        }))}
        value={show ?? "all"}
      />
      <Select
        label={said.take.from}
        onChange={setScore}
        options={scores.map((value) => ({
          value,
          label: said.take.score({ percent: Math.round(Number(value) * 100) }),
        }))}
        value={score}
      />
      <Button
        busy={deeds.isBusy}
        offReason={offReason ?? (taken.length === 0 ? said.take.none : null)}
        onClick={() => deeds.taking.mutate(taken)}
      >
        {said.take.all({ count: taken.length })}
      </Button>
      <p className="basis-full text-[0.875rem] leading-160 text-solid-gray-700">{said.take.hint}</p>
    </div>
  );
}
