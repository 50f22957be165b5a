import { useMutation } from "@tanstack/react-query";
import UploadIcon from "lucide-react/icons/upload";
import { useRef } from "react";
import { Allowed } from "../account/allowed.tsx";
import { useMembership } from "../account/use-membership.ts";
import { useFileDrop } from "../file/use-file-drop.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { ProgressBar } from "../ui/progress-bar.tsx";
import { NewQuestionnaireForm } from "./new-questionnaire-form.tsx";
import { readQuestionnaireFile } from "./questionnaire-queries.ts";
import { ReadQuestions } from "./read-questions.tsx";

/** Adds a questionnaire: first the file and what was read of it, then who asks and for which product. */
export function NewQuestionnairePage() {
  return (
    <Allowed deed="disclosure.write">
      <NewQuestionnaire />
    </Allowed>
  );
}

function NewQuestionnaire() {
  const { add } = useWords().questionnaire;
  const { organizationId } = useMembership();
  const reading = useMutation({
    mutationFn: (file: File) => readQuestionnaireFile(organizationId, file),
  });
  const pick = (files: readonly File[]) => {
    const [first] = files;
    if (first && !reading.isPending) reading.mutate(first);
  };
  const form = reading.data;
  return (
    <Page lead={<p>{add.lead}</p>} title={add.title}>
      <Picker name={reading.variables?.name ?? null} onPick={pick} />
      {reading.isPending && (
        <ProgressBar label={add.reading({ name: reading.variables.name })} percent={null} text="" />
      )}
      <ProblemNotice error={reading.error} />
      {form && (
        <>
          <ReadQuestions rows={form.reading.layout.rows} />
          <NewQuestionnaireForm form={form} key={form.id} />
        </>
      )}
    </Page>
  );
}

function Picker(props: {
  readonly name: string | null;
  readonly onPick: (files: readonly File[]) => void;
}) {
  const { name, onPick } = props;
  const { add } = useWords().questionnaire;
  const picker = useRef<HTMLInputElement>(null);
  const isOver = useFileDrop(onPick);
  return (
    <div
      className={`flex flex-wrap items-center gap-4 rounded-8 border border-dashed px-6 py-5 ${isOver ? "border-key-900 bg-key-50" : "border-solid-gray-420"}`}
    >
      <input
        accept=".xlsx,.xlsm"
        aria-label={add.choose}
        className="hidden"
        onChange={(event) => {
          onPick([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
        ref={picker}
        type="file"
      />
      <Button
        icon={UploadIcon}
        kind={name ? "secondary" : "primary"}
        onClick={() => picker.current?.click()}
      >
        {name ? add.chooseAnother : add.choose}
      </Button>
      <p className="min-w-0 text-[0.9375rem] leading-160">{name ?? add.drop}</p>
    </div>
  );
}
