import type { ReceivedCopy, ReceivedCopyContent } from "@bunkai/domain/disclosure/received-copy";
import { Link } from "@tanstack/react-router";
import { useMembership } from "../account/use-membership.ts";
import { dayText } from "../disclosure/answer-text.ts";
import { useAnswerTongue } from "../disclosure/use-answer-tongue.ts";
import { downloadAddress } from "../file/download-address.ts";
import { useWords } from "../language/use-words.ts";
import { Facts } from "../ui/facts.tsx";
import { Hash } from "../ui/hash.tsx";
import { Moment } from "../ui/moment.tsx";

export type CopyFactsProps = {
  readonly copy: ReceivedCopy;
  /** The file as it was filed. */
  readonly file: ReceivedCopyContent["file"];
};

/** From whom a sheet came, when, with which file, and what was filed of it. */
export function CopyFacts({ copy, file }: CopyFactsProps) {
  const words = useWords();
  const tongue = useAnswerTongue();
  const { organizationId } = useMembership();
  const { field, filed, notIssued, notIssuedDetail } = words.receivedCopy;
  return (
    <Facts
      lines={[
        [field.vendorName, copy.vendorName],
        [field.sender, copy.sender],
        [field.receivedOn, dayText(copy.receivedOn, tongue)],
        [
          field.file,
          copy.fileId ? (
            <a
              className="link"
              download=""
              key="file"
              href={downloadAddress(`/files/${copy.fileId}/content`, organizationId)}
            >
              {file?.name ?? words.receivedCopy.file.fetch}
            </a>
          ) : (
            words.receivedCopy.file.none
          ),
        ],
        [field.standing, `${notIssued}。${notIssuedDetail}`],
        ...(copy.filed
          ? ([
              [filed.label, <Moment at={copy.filed.filedAt} key="at" precision="minute" />],
              [
                filed.sha256,
                <Hash
                  copyLabel={words.disclosure.revision.copyHash}
                  hash={copy.filed.sha256}
                  key="hash"
                  tabIndex={0}
                />,
              ],
              [
                filed.compare,
                <Link
                  className="link"
                  key="compare"
                  search={{ revisions: copy.id }}
                  to="/comparisons"
                >
                  {filed.toComparison}
                </Link>,
              ],
            ] as const)
          : []),
      ]}
    />
  );
}
