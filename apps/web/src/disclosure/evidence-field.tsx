import type { Evidence, OpenAnswer } from "@bunkai/domain/disclosure/answer";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { smallControlStyle } from "./small-control-style.ts";
import { SmallField } from "./small-field.tsx";

export type EvidenceFieldProps = {
  readonly answer: OpenAnswer;
  /** What the form says about it, where it asks for it. */
  readonly wish: string | undefined;
  readonly onChange: (answer: OpenAnswer) => void;
};

type Typed = { readonly title: string; readonly url: string };

/** A document that bears the answer out, and where it can be read. What is not whole yet is kept here and said, not sent. */
export function EvidenceField({ answer, wish, onChange }: EvidenceFieldProps) {
  const { aside } = useWords().disclosure.authoring;
  const { evidence } = answer;
  const [typed, setTyped] = useState<Typed>(typedOf(evidence));
  const [seen, setSeen] = useState(evidence);
  // Somebody else's answer, or one's own that was taken back, took its place.
  if (seen !== evidence) {
    setSeen(evidence);
    setTyped(typedOf(evidence));
  }
  const isEmpty = typed.title.trim() === "" && typed.url.trim() === "";
  const isUrlWrong = typed.url.trim() !== "" && urlOf(typed.url) === null;
  const say = (next: Typed) => {
    const said = evidenceOf(next);
    setTyped(next);
    setSeen(said === undefined ? evidence : said);
    if (said !== undefined) onChange({ ...answer, evidence: said });
  };
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-[0.9375rem] font-bold">{aside.evidence}</legend>
      {wish && <p className="text-[0.8125rem] leading-150 text-solid-gray-700">{wish}</p>}
      <SmallField label={aside.evidenceTitle}>
        {(attributes) => (
          <input
            {...attributes}
            className={`${smallControlStyle} w-full`}
            maxLength={200}
            onChange={({ target }) => say({ ...typed, title: target.value })}
            value={typed.title}
          />
        )}
      </SmallField>
      <SmallField label={aside.evidenceUrl}>
        {(attributes) => (
          <input
            {...attributes}
            aria-invalid={isUrlWrong || undefined}
            className={`${smallControlStyle} w-full`}
            inputMode="url"
            maxLength={1000}
            onChange={({ target }) => say({ ...typed, url: target.value })}
            value={typed.url}
          />
        )}
      </SmallField>
      {!isEmpty && (isUrlWrong || typed.title.trim() === "") && (
        <p className="text-[0.875rem] text-error-2" role="alert">
          {isUrlWrong ? aside.urlWrong : aside.titleMissing}
        </p>
      )}
    </fieldset>
  );
}

function typedOf(evidence: Evidence | null): Typed {
  return { title: evidence?.title ?? "", url: evidence?.url ?? "" };
}

/** null: nothing is said; undefined: what is typed is not whole. */
function evidenceOf({ title, url }: Typed): Evidence | null | undefined {
  if (title.trim() === "") return url.trim() === "" ? null : undefined;
  if (url.trim() === "") return { title, url: null };
  const whole = urlOf(url);
  return whole === null ? undefined : { title, url: whole };
}

function urlOf(text: string): string | null {
  const url = text.trim();
  return /^https?:\/\/[^\s/]/u.test(url) && URL.canParse(url) ? url : null;
}
