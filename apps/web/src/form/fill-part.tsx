import type { OfferingId } from "@bunkai/domain/id";
import type { FormSource, LoadedForm } from "@bunkai/domain/workbook/loaded-form";
import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import DownloadIcon from "lucide-react/icons/download";
import { useId, useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { downloadAddress } from "../file/download-address.ts";
import { useWords } from "../language/use-words.ts";
import { offeringsQuery } from "../offering/offering-queries.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { buttonStyle } from "../ui/button-style.ts";
import { RadioField } from "../ui/choice-fields.tsx";
import { Part } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { controlStyle } from "../ui/text-field.tsx";
import { FillingView } from "./filling-view.tsx";
import { previewFilling } from "./form-queries.ts";

/** Writes the answers of a product into a form: first what that changes, cell by cell, then the workbook. */
export function FillPart({ form }: { readonly form: LoadedForm }) {
  const { fill: said } = useWords().loadedForm;
  const { organizationId } = useMembership();
  const query = useInfiniteQuery(offeringsQuery(organizationId, { own: true }));
  return (
    <Part title={said.title}>
      <p>{said.lead}</p>
      <Loaded query={query}>
        {({ pages }) => {
          const offerings = pages.flatMap((page) => page.items);
          return offerings.length === 0 ? (
            <p>{said.nothingToFill}</p>
          ) : (
            <Filling form={form} offerings={offerings} />
          );
        }}
      </Loaded>
    </Part>
  );
}

type FillingProps = {
  readonly form: LoadedForm;
  readonly offerings: readonly {
    readonly id: OfferingId;
    readonly name: string;
    readonly versionLabel: string;
  }[];
};

function Filling({ form, offerings }: FillingProps) {
  const { fill: said } = useWords().loadedForm;
  const productId = useId();
  const { organizationId } = useMembership();
  const [chosen, setChosen] = useState("");
  const [from, setFrom] = useState<FormSource["from"]>("issued");
  const roleReason = useReasonOff()("disclosure.read");
  const preview = useMutation({
    mutationFn: (source: FormSource) => previewFilling(organizationId, form.id, source),
  });
  const offering = offerings.find(({ id }) => id === chosen);
  const change = (act: () => void) => {
    preview.reset();
    act();
  };
  return (
    <div className="flex flex-col gap-4">
      <div className="flex max-w-160 flex-col gap-1">
        <label className="font-bold" htmlFor={productId}>
          {said.product}
        </label>
        <select
          className={controlStyle}
          id={productId}
          onChange={({ target }) => change(() => setChosen(target.value))}
          value={chosen}
        >
          <option value="">{said.choose}</option>
          {offerings.map(({ id, name, versionLabel }) => (
            <option key={id} value={id}>
              {`${name} ${versionLabel}`}
            </option>
          ))}
        </select>
      </div>
      <RadioField
        choices={[
          { value: "issued", label: said.issued },
          { value: "draft", label: said.draft },
        ]}
        legend={said.from}
        name="from"
        onChange={(way) => change(() => setFrom(way === "draft" ? "draft" : "issued"))}
        value={from}
      />
      <div>
        <Button
          busy={preview.isPending}
          offReason={roleReason ?? (offering ? null : said.productMissing)}
          onClick={() => offering && preview.mutate({ from, offeringId: offering.id })}
        >
          {said.preview}
        </Button>
      </div>
      <ProblemNotice error={preview.error} />
      {preview.data && offering && (
        <>
          <FillingView filling={preview.data} />
          <div>
            <a
              className={buttonStyle({ kind: "primary", size: "normal" })}
              download={form.fileName}
              href={`${downloadAddress(`/forms/${form.id}/filled.xlsx`, organizationId)}&${new URLSearchParams({ from, offeringId: offering.id })}`}
            >
              <DownloadIcon aria-hidden="true" className="size-4" />
              {said.download}
            </a>
          </div>
        </>
      )}
    </div>
  );
}
