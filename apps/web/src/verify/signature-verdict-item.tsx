import type { SignatureVerdict } from "@bunkai/proof/pdf/verify-pdf";
import type { ReactNode } from "react";
import { useWords } from "../language/use-words.ts";
import { Moment } from "../ui/moment.tsx";
import { Tag } from "../ui/tag.tsx";

export type SignatureVerdictItemProps = {
  readonly number: number;
  readonly signature: SignatureVerdict;
  /** The whole document is unchanged and every seal in it trusted: without that no part of it is called good. */
  readonly isVouchedFor: boolean;
};

/** One signature: whether it fits, for what and when it was made, by which certificate. */
export function SignatureVerdictItem({
  isVouchedFor,
  number,
  signature,
}: SignatureVerdictItemProps) {
  const { fault: faults, signature: texts } = useWords().verify;
  const { certificate, claimedAt, fault, intact, reason, trusted, withinValidity } = signature;
  const faultText = (faults as Readonly<Record<string, string>>)[fault ?? ""] ?? faults.unreadable;
  const fine = isVouchedFor ? "good" : "plain";
  const lines: readonly (readonly [string, ReactNode])[] = [
    [texts.fault, intact ? null : faultText],
    [texts.reason, reason],
    [texts.claimedAt, claimedAt && <Moment at={claimedAt.toISOString()} precision="second" />],
    [texts.certificate, certificate?.subject],
    [texts.validity, certificate && <Validity certificate={certificate} />],
    [
      texts.certificateHash,
      certificate && (
        <code className="font-mono text-[0.875rem] break-all">{certificate.sha256}</code>
      ),
    ],
  ];
  return (
    <li className="py-3">
      <p className="flex flex-wrap items-center gap-2 font-bold">
        {texts.number({ number })}
        <Tag tone={intact ? fine : "bad"}>{intact ? texts.intact : texts.broken}</Tag>
        {intact && (
          <Tag tone={trusted ? fine : "attention"}>{trusted ? texts.trusted : texts.untrusted}</Tag>
        )}
      </p>
      <dl className="mt-1 text-[0.9375rem] leading-160">
        {lines.map(
          ([label, value]) =>
            value && (
              <div className="mt-1" key={label}>
                <dt className="text-solid-gray-700">{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {intact && !withinValidity && <p className="mt-1 font-bold">{texts.outside}</p>}
    </li>
  );
}

function Validity(props: { readonly certificate: NonNullable<SignatureVerdict["certificate"]> }) {
  const { notAfter, notBefore } = props.certificate;
  return (
    <>
      <Moment at={notBefore.toISOString()} precision="day" />
      {" – "}
      <Moment at={notAfter.toISOString()} precision="day" />
    </>
  );
}
