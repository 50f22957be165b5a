import FilesIcon from "lucide-react/icons/files";
import { useWords } from "../../language/use-words.ts";
import { unreachable } from "../../problem.ts";
import { Button } from "../button.tsx";
import { Empty } from "../empty.tsx";
import { Moment } from "../moment.tsx";
import { Notice } from "../notice.tsx";
import { Page, Part } from "../page.tsx";
import { ProblemNotice } from "../problem-notice.tsx";
import { ProgressBar } from "../progress-bar.tsx";
import { Skeleton } from "../skeleton.tsx";
import { Tag } from "../tag.tsx";
import { Sample } from "./sample.tsx";

const tones = ["information", "success", "warning", "error"] as const;
const tagTones = ["plain", "good", "attention", "bad"] as const;

/** What a page says about itself: messages, progress, emptiness, loading. */
export function StateParts() {
  const words = useWords();
  const { states } = words.invitation;
  return (
    <>
      <Sample name="Notice, ProblemNotice">
        <div className="flex w-160 max-w-full flex-col gap-3">
          {tones.map((tone) => (
            <Notice key={tone} title={tone} tone={tone}>
              {words.shell.field.other}
            </Notice>
          ))}
          <ProblemNotice error={unreachable()} />
        </div>
      </Sample>
      <Sample name="Tag, Moment">
        {tagTones.map((tone) => (
          <Tag key={tone} tone={tone}>
            {states.open}
          </Tag>
        ))}
        <Moment at="2026-11-21T01:32:05Z" precision="day" />
        <Moment at="2026-11-21T01:32:05Z" />
        <Moment at="2026-11-21T01:32:05Z" precision="second" />
      </Sample>
      <Sample name="ProgressBar">
        <div className="flex w-96 max-w-full flex-col gap-3">
          <ProgressBar label="Bunkai.pdf" percent={40} text="2 / 5" />
          <ProgressBar label="Bunkai.pdf" percent={null} text="2 / ?" />
        </div>
      </Sample>
      <Sample name="Empty, Skeleton">
        <Empty
          action={<Button>{words.file.upload.open}</Button>}
          icon={FilesIcon}
          title={words.file.empty.title}
        >
          {words.file.empty.body}
        </Empty>
        <div className="w-96 max-w-full">
          <Skeleton lines={3} />
        </div>
      </Sample>
      <Sample name="Page, Part">
        <div className="w-full">
          <Page
            action={
              <Button kind="primary" offReason={words.account.off.lastAdministrator}>
                {words.account.rename.open}
              </Button>
            }
            lead={<p>{words.audit.lead}</p>}
            offReason={words.account.off.lastAdministrator}
            state={<Tag>{states.open}</Tag>}
            title={words.shell.nav.organization}
          >
            <Part title={words.invitation.title}>
              <p>{words.invitation.emptyBody}</p>
            </Part>
          </Page>
        </div>
      </Sample>
    </>
  );
}
