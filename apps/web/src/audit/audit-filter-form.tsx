import type { AuditFilter } from "@bunkai/domain/audit/audit-filter";
import { auditDeedGroups, auditGroupLabel } from "@bunkai/language/audit-labels";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useId } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { controlStyle } from "../ui/text-field.tsx";
import { auditActorsQuery } from "./audit-queries.ts";
import { auditFilterOf } from "./audit-search.ts";

/** A value that no name of a person can have. */
const SYSTEM = "\u0000system";

/** What of the audit record is wanted. It is in the address, so that it can be kept and handed on. */
export function AuditFilterForm({ filter }: { readonly filter: AuditFilter }) {
  const words = useWords();
  const navigate = useNavigate({ from: "/audit" });
  const { filter: labels } = words.audit;
  const isOn = Object.keys(filter).length > 0;
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    void navigate({ search: filterIn(given, filter.object), resetScroll: false });
  };
  return (
    <details className="rounded-8 border border-solid-gray-420 print:hidden" open={isOn}>
      <summary className="cursor-pointer rounded-8 px-4 py-3 font-bold">{labels.title}</summary>
      <search>
        <form
          className="flex flex-col gap-4 px-4 pb-4"
          key={JSON.stringify(filter)}
          onSubmit={apply}
        >
          <div className="grid items-start gap-x-4 gap-y-3 sm:grid-cols-2 xl:grid-cols-4">
            <ActorField filter={filter} />
            <DeedField value={filter.deed} />
            <KindField value={filter.kind} />
            <TextInput label={labels.subjectTitle} name="title" value={filter.title} />
            <TextInput label={labels.from} name="from" type="date" value={filter.from} />
            <TextInput label={labels.until} name="until" type="date" value={filter.until} />
            <div className="sm:col-span-2">
              <TextInput
                hint={labels.textHint}
                label={labels.text}
                name="text"
                value={filter.text}
              />
            </div>
          </div>
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit">{labels.apply}</Button>
            {isOn && (
              <Button
                kind="quiet"
                onClick={() => void navigate({ search: {}, resetScroll: false })}
              >
                {labels.clear}
              </Button>
            )}
          </div>
        </form>
      </search>
    </details>
  );
}

/** The form's values as they stand in the address: what was left empty is left out. */
function filterIn(given: FormData, object: string | undefined): AuditFilter {
  const values = [...given].map(([name, value]) => [name, String(value).trim()] as const);
  const isSystem = given.get("actor") === SYSTEM;
  const { actor, ...rest } = Object.fromEntries(values.filter(([, value]) => value)) as AuditFilter;
  return auditFilterOf({
    ...rest,
    object,
    actor: isSystem ? undefined : actor,
    actorKind: isSystem ? "system" : undefined,
  });
}

function ActorField({ filter }: { readonly filter: AuditFilter }) {
  const { audit } = useWords();
  const { organizationId } = useMembership();
  const { data } = useQuery(auditActorsQuery(organizationId));
  const known = data?.names ?? [];
  // The one in the address stays a choice while the names are on their way, and when it was erased.
  const { actor } = filter;
  const names = actor && !known.includes(actor) ? [actor, ...known] : known;
  return (
    <Field label={audit.filter.actor}>
      {(id) => (
        <select
          className={controlStyle}
          defaultValue={filter.actorKind ? SYSTEM : (actor ?? "")}
          id={id}
          key={names.length}
          name="actor"
        >
          <option value="">{audit.filter.anybody}</option>
          <option value={SYSTEM}>{audit.actor.system}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function DeedField({ value = "" }: { readonly value?: string | undefined }) {
  const words = useWords();
  const { deed, filter } = words.audit;
  const labels: Readonly<Record<string, string>> = deed;
  return (
    <Field label={filter.deed}>
      {(id) => (
        <select className={controlStyle} defaultValue={value} id={id} name="deed">
          <option value="">{filter.everyDeed}</option>
          {[...auditDeedGroups(words)].map(([group, deeds]) => {
            const label = auditGroupLabel(group, words);
            return (
              <optgroup key={group} label={label}>
                {deeds.length > 1 && (
                  <option value={`${group}.*`}>{filter.wholeGroup({ group: label })}</option>
                )}
                {deeds.map((one) => (
                  <option key={one} value={one}>
                    {labels[one]}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
      )}
    </Field>
  );
}

function KindField({ value = "" }: { readonly value?: string | undefined }) {
  const { filter, subject } = useWords().audit;
  return (
    <Field label={filter.kind}>
      {(id) => (
        <select className={controlStyle} defaultValue={value} id={id} name="kind">
          <option value="">{filter.everyKind}</option>
          {Object.entries(subject).map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function TextInput(props: {
  readonly label: string;
  readonly name: "from" | "text" | "title" | "until";
  readonly value: string | undefined;
  readonly type?: "date" | "text";
  readonly hint?: string;
}) {
  const { hint, label, name, type = "text", value } = props;
  const hintId = useId();
  return (
    <Field label={label}>
      {(id) => (
        <>
          <input
            aria-describedby={hint ? hintId : undefined}
            className={controlStyle}
            defaultValue={value}
            id={id}
            maxLength={200}
            name={name}
            type={type}
          />
          {hint && (
            <p className="text-[0.875rem] leading-150 text-solid-gray-700" id={hintId}>
              {hint}
            </p>
          )}
        </>
      )}
    </Field>
  );
}

function Field(props: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label className="font-bold" htmlFor={id}>
        {props.label}
      </label>
      {props.children(id)}
    </div>
  );
}
