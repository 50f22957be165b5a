import type { ReceivedCopy } from "@bunkai/domain/disclosure/received-copy";
import type { StoredFile } from "@bunkai/domain/file/stored-file";
import { Link } from "@tanstack/react-router";
import { dayText } from "../disclosure/answer-text.ts";
import { useAnswerTongue } from "../disclosure/use-answer-tongue.ts";
import { DownloadLink } from "../file/download-link.tsx";
import { useWords } from "../language/use-words.ts";
import { Facts } from "../ui/facts.tsx";
import { Hash } from "../ui/hash.tsx";
import { Moment } from "../ui/moment.tsx";

export type CopyFactsProps = {
  readonly copy: ReceivedCopy;
  /** The file that was received, as long as it is kept. */
  readonly file: StoredFile | null;
};

/** From whom a sheet came, when, with which file, and what was filed of it. */
export function CopyFacts({ copy, file }: CopyFactsProps) {
  const words = useWords();
  const tongue = useAnswerTongue();
  const { entry, field, filed, notIssued, notIssuedDetail } = words.receivedCopy;
  const received = [copy.vendorName, copy.sender, dayText(copy.receivedOn, tongue)].join(" · ");
  return (
    <details className="rounded-8 border border-solid-gray-420 px-4 py-3" open={!copy.filed}>
      <summary>
        <span className="font-bold">{entry}</span>
        <span className="ml-3 text-solid-gray-700">{received}</span>
      </summary>
      <div className="mt-3">
        <Facts
          lines={[
            [field.vendorName, copy.vendorName],
            [field.sender, copy.sender],
            [field.receivedOn, dayText(copy.receivedOn, tongue)],
            [
              field.file,
              file ? (
                <DownloadLink file={file} key="file" tabIndex={0} />
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
      </div>
    </details>
  );
}
