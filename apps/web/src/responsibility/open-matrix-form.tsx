import type { Revision } from "@bunkai/domain/disclosure/revision";
import {
  type MatrixOpen,
  matrixOpenSchema,
  matrixSchema,
} from "@bunkai/domain/responsibility/matrix";
import type { Party } from "@bunkai/domain/responsibility/party";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import type { OfferingWithRevisions } from "../offering/offering-queries.ts";
import { Button } from "../ui/button.tsx";
import { CheckboxField } from "../ui/choice-fields.tsx";
import { Form } from "../ui/form.tsx";
import { Notice } from "../ui/notice.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { Tag } from "../ui/tag.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { CounterpartNotice } from "./counterpart-notice.tsx";
import { draftParties } from "./draft-parties.ts";
import { FurtherParties, type FurtherParty } from "./further-parties.tsx";
import { matricesQuery } from "./responsibility-queries.ts";

/** The rest of opening a matrix, once the product is known: documents, parties, title. */
export function OpenMatrixForm({ offering }: { readonly offering: OfferingWithRevisions }) {
  const words = useWords();
  const { opening, partyError } = words.responsibility;
  const membership = useMembership();
  const fixed = draftParties(membership, offering);
  const [further, setFurther] = useState<readonly FurtherParty[]>([]);
  const form = useOpening();
  const submit = (values: Readonly<Record<string, unknown>>) =>
    form.submit({
      title: values.title,
      offeringId: offering.id,
      basisRevisionIds: values.basis ?? [],
      parties: [...fixed, ...further.map((one) => named(one, values))],
    });
  const isAlone = [...fixed, ...further.map(({ party }) => party)].every(
    ({ organizationId }) => !organizationId || organizationId === membership.organizationId,
  );
  const partyProblem: string | undefined =
    partyError[form.partyFault as keyof typeof partyError] ?? form.errors.parties;
  return (
    <Form errors={form.errors} label={opening.title} onSubmit={submit}>
      <ProblemNotice error={form.problem} />
      <BasisField revisions={offering.revisions} />
      <section className="flex flex-col gap-3">
        <h2 className="font-bold">{opening.parties}</h2>
        <p className="-mt-2 text-[0.9375rem] leading-160 text-solid-gray-700">
          {opening.partiesHint}
        </p>
        <FixedParties parties={fixed} />
        <FurtherParties
          onChange={setFurther}
          parties={further}
          taken={fixed.map(({ key }) => key)}
        />
        {partyProblem && <Notice announce="alert" title={partyProblem} tone="error" />}
      </section>
      <TextField
        defaultValue={opening.suggested({
          name: offering.name,
          version: offering.versionLabel,
        })}
        label={opening.tableTitle}
        name="title"
      />
      {isAlone && <CounterpartNotice offeringId={offering.id} />}
      <div>
        <Button
          busy={form.busy}
          kind="primary"
          offReason={isAlone ? opening.nobodyElse : null}
          type="submit"
        >
          {opening.submit}
        </Button>
      </div>
    </Form>
  );
}

/** The name is typed into the form; all else of a further party is chosen. */
function named({ number, party }: FurtherParty, values: Readonly<Record<string, unknown>>): Party {
  return { ...party, name: String(values[`party${number}`] ?? party.name) };
}

function useOpening() {
  const words = useWords();
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const toasts = useToasts();
  const [partyFault, setPartyFault] = useState<string | null>(null);
  const form = useDeedForm(
    matrixOpenSchema,
    (body: MatrixOpen) =>
      callApi({ path: "/matrices", method: "POST", body, organizationId, view: matrixSchema }),
    async ({ id }) => {
      toasts.done(words.responsibility.opening.done);
      await queries.invalidateQueries({ queryKey: matricesQuery(organizationId).queryKey });
      await navigate({ to: "/matrices/$matrixId", params: { matrixId: id }, search: {} });
    },
  );
  const submit: typeof form.submit = (values) => {
    const { error } = matrixOpenSchema.safeParse(values);
    setPartyFault(error?.issues.find(({ path }) => path.join() === "parties")?.message ?? null);
    form.submit(values);
  };
  return { ...form, submit, partyFault };
}

function BasisField({ revisions }: { readonly revisions: readonly Revision[] }) {
  const words = useWords();
  const { opening } = words.responsibility;
  const readable = revisions.filter(({ readable, state }) => readable && state !== "withdrawn");
  if (readable.length === 0) return <Notice title={opening.basisNone} tone="information" />;
  return (
    <CheckboxField
      choices={readable.map(({ id, kind, number, state }) => ({
        value: id,
        label: (
          <>
            {opening.revision({ kind: words.offering.kind[kind], number })}{" "}
            <Tag tone={state === "current" ? "good" : "plain"}>{opening.state[state]}</Tag>
          </>
        ),
      }))}
      defaultValue={readable.filter(({ state }) => state === "current").map(({ id }) => id)}
      hint={opening.basisHint}
      legend={opening.basis}
      name="basis"
    />
  );
}

function FixedParties({ parties }: { readonly parties: readonly Party[] }) {
  const { opening, partyKind } = useWords().responsibility;
  return (
    <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {parties.map(({ key, kind, name, organizationId }) => (
        <li className="flex flex-wrap items-baseline gap-x-4 py-2" key={key}>
          <span className="font-bold">{name}</span>
          <span>{partyKind[kind]}</span>
          <span className="text-solid-gray-700">
            {organizationId ? opening.takesPart : opening.nameOnly}
          </span>
        </li>
      ))}
    </ul>
  );
}
