import type { Words } from "./ja.ts";

/** What an agreement says of a party, as far as its lines need it. */
type Named = {
  readonly legalPerson?:
    | {
        readonly name: string;
        readonly address: string;
        readonly representativeTitle: string;
        readonly representativeName: string;
        readonly corporateNumber: string | null;
      }
    | undefined;
};

/** Who a party is before the law, line by line, as paper and screen print it; empty where nobody had entered it. */
export function partyLines({ legalPerson }: Named, { agreement: { paper } }: Words): string[] {
  if (!legalPerson) return [];
  const { address, corporateNumber, name, representativeName, representativeTitle } = legalPerson;
  return [
    paper.legalName({ name }),
    paper.address({ address }),
    paper.representative({ name: representativeName, title: representativeTitle }),
    ...(corporateNumber ? [paper.corporateNumber({ number: corporateNumber })] : []),
  ];
}
