import { type Party, partyKinds } from "@bunkai/domain/responsibility/party";
import { useInfiniteQuery } from "@tanstack/react-query";
import PlusIcon from "lucide-react/icons/plus";
import TrashIcon from "lucide-react/icons/trash-2";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { offeringsQuery } from "../offering/offering-queries.ts";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { newPartyKey } from "./draft-parties.ts";

/** A party as the form holds it: the number names its fields, whatever else changes. */
export type FurtherParty = { readonly number: number; readonly party: Party };

export type FurtherPartiesProps = {
  readonly parties: readonly FurtherParty[];
  /** Keys that are taken by the parties which are there anyway. */
  readonly taken: readonly string[];
  readonly onChange: (parties: readonly FurtherParty[]) => void;
};

/** Who else carries duties: another vendor that is here and takes part, or somebody who is only named. */
export function FurtherParties({ parties, taken, onChange }: FurtherPartiesProps) {
  const { opening } = useWords().responsibility;
  const add = () => {
    const keys = [...taken, ...parties.map(({ party }) => party.key)];
    const kind = keys.includes("hospital") ? "dealer" : "hospital";
    const party: Party = { key: newPartyKey(kind, keys), kind, name: "", organizationId: null };
    const number = Math.max(0, ...parties.map((one) => one.number)) + 1;
    onChange([...parties, { number, party }]);
  };
  const replace = (number: number, change: Partial<Party>) =>
    onChange(
      parties.map((one) =>
        one.number === number ? { number, party: { ...one.party, ...change } } : one,
      ),
    );
  return (
    <>
      {parties.map((one) => (
        <PartyFields
          further={one}
          key={one.number}
          onChange={(change) => {
            const others = parties.filter(({ number }) => number !== one.number);
            const keys = [...taken, ...others.map(({ party }) => party.key)];
            const rekeyed = change.kind ? { key: newPartyKey(change.kind, keys) } : {};
            replace(one.number, { ...change, ...rekeyed });
          }}
          onRemove={() => onChange(parties.filter(({ number }) => number !== one.number))}
        />
      ))}
      <div>
        <Button icon={PlusIcon} onClick={add} size="small">
          {opening.addParty}
        </Button>
      </div>
    </>
  );
}

function PartyFields(props: {
  readonly further: FurtherParty;
  readonly onChange: (change: Partial<Party>) => void;
  readonly onRemove: () => void;
}) {
  const { further, onChange, onRemove } = props;
  const { opening, partyKind } = useWords().responsibility;
  const { number, party } = further;
  const vendors = useOtherVendors();
  const label = opening.partyOf({ number });
  return (
    <fieldset className="flex flex-col gap-3 rounded-8 border border-solid-gray-300 px-4 pb-4">
      <legend className="px-1 font-bold">{label}</legend>
      <div className="flex flex-wrap items-end gap-4">
        <Select
          label={opening.kind}
          onChange={(kind) => onChange({ kind })}
          options={partyKinds.map((value) => ({ value, label: partyKind[value] }))}
          value={party.kind}
        />
        <Select
          label={opening.vendors}
          onChange={(id) => {
            const vendor = vendors.find(({ organizationId }) => organizationId === id);
            onChange({
              organizationId: vendor?.organizationId ?? null,
              ...(vendor && { name: vendor.name }),
            });
          }}
          options={[
            { value: "none", label: opening.noOrganization },
            ...vendors.map(({ name, organizationId }) => ({ value: organizationId, label: name })),
          ]}
          value={party.organizationId ?? "none"}
        />
        <IconButton
          className="mb-1.5"
          icon={TrashIcon}
          label={opening.removeParty({ name: party.name || label })}
          onClick={onRemove}
        />
      </div>
      {/* Filled anew when a vendor was chosen: its legal name may still be corrected. */}
      <TextField
        defaultValue={party.name}
        key={party.organizationId}
        label={opening.name}
        name={`party${number}`}
      />
    </fieldset>
  );
}

type OtherVendor = {
  readonly organizationId: Party["organizationId"] & string;
  readonly name: string;
};

/** Vendors with at least one offering here, each once. */
function useOtherVendors(): readonly OtherVendor[] {
  const { organizationId: own } = useMembership();
  const { data } = useInfiniteQuery(offeringsQuery(own, { own: false }));
  const vendors = new Map<string, OtherVendor>();
  for (const { vendorId, vendorName } of data?.pages.flatMap(({ items }) => items) ?? []) {
    if (vendorId !== own) {
      vendors.set(vendorId, { organizationId: vendorId, name: vendorName });
    }
  }
  return [...vendors.values()];
}
