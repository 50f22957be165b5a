import type { ReactNode } from "react";
import { useWords } from "../language/use-words.ts";
import { partyName } from "../responsibility/party-names.ts";
import { Moment } from "../ui/moment.tsx";
import type { AgreementView } from "./agreement-queries.ts";

/** Who has signed, in which position, how the signer was identified, and when. */
export function SignatureList({ view: { agreement, content } }: { readonly view: AgreementView }) {
  const { certificate, page, strength } = useWords().agreement;
  if (agreement.signatures.length === 0) {
    return <p className="text-solid-gray-700">{page.noSignatures}</p>;
  }
  return (
    <>
      {agreement.withdrawal && <p className="font-bold">{page.signedInVain}</p>}
      <ol className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        {agreement.signatures.map((signature) => (
          <li className="py-3" key={signature.partyKey}>
            <p className="font-bold">{partyName(signature.partyKey, content.parties)}</p>
            <dl className="flex flex-wrap gap-x-6 text-[0.9375rem] leading-160">
              <Fact label={certificate.signer}>{signature.signerName}</Fact>
              <Fact label={certificate.role}>{signature.signerRole}</Fact>
              <Fact label={certificate.signedAt}>
                <Moment at={signature.signedAt} precision="second" />
              </Fact>
              <Fact label={certificate.strength}>{strength[signature.strength]}</Fact>
            </dl>
          </li>
        ))}
      </ol>
    </>
  );
}

function Fact(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="flex gap-2">
      <dt className="text-solid-gray-700">{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
