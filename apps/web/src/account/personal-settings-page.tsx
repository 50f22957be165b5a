import { type Language, languages } from "@bunkai/language/language";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { JudgementMark } from "../comparison/judgement-mark.tsx";
import { useTongue, useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { RadioField } from "../ui/choice-fields.tsx";
import { Facts } from "../ui/facts.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page, Part } from "../ui/page.tsx";
import { densities, type MarkStyle, markStyles, usePreferences } from "../ui/preferences.ts";
import { Select } from "../ui/select.tsx";
import { DeputyPart } from "./deputy-part.tsx";
import { OwnNameDialog } from "./own-name-dialog.tsx";
import { PasswordPart } from "./password-part.tsx";
import { SecondFactorPart } from "./second-factor-part.tsx";
import { SessionPart } from "./session-part.tsx";
import { useMe, useOptionalMembership } from "./use-membership.ts";
import { useSetLanguageOfPerson } from "./use-person-language.ts";

/** What only I see: my tongue, and how tables, marks and dates look. Every choice counts at once. */
export function PersonalSettingsPage() {
  const words = useWords();
  const { onlyFor, person } = useMe();
  const membership = useOptionalMembership();
  return (
    <Page lead={<p>{words.personal.lead}</p>} title={words.shell.nav.personal}>
      <Facts
        lines={[
          [words.account.field.name, onlyFor === null ? <OwnName key="name" /> : person.name],
          [words.account.field.email, person.email],
        ]}
      />
      <Part title={words.personal.account}>
        <LanguageChoice />
      </Part>
      {onlyFor === null ? <OfAccount /> : <NotOfAccount />}
      {membership && <DeputyPart isOwn key={membership.organizationId} />}
      {membership && (
        <Part title={words.handover.page.held}>
          <ul className="flex flex-col gap-1">
            <li>
              <Link
                className="link"
                params={{ memberId: membership.memberId }}
                to="/settings/handover/$memberId"
              >
                {words.handover.page.own}
              </Link>
            </li>
            <li>
              <Link className="link" to="/handed-over">
                {words.handover.received.title}
              </Link>
            </li>
          </ul>
        </Part>
      )}
      <Part title={words.personal.browser}>
        <ViewChoices />
      </Part>
    </Page>
  );
}

function OwnName() {
  const { personal } = useWords();
  const { person } = useMe();
  const [isOpen, setOpen] = useState(false);
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {person.name}
      <Button onClick={() => setOpen(true)}>{personal.name.open}</Button>
      {isOpen && <OwnNameDialog name={person.name} onClose={() => setOpen(false)} />}
    </span>
  );
}

/** How surely the person is known everywhere. */
function OfAccount() {
  const { secondFactor } = useWords();
  return (
    <>
      <Part title={secondFactor.password.title}>
        <PasswordPart />
      </Part>
      <Part title={secondFactor.title}>
        <SecondFactorPart />
      </Part>
      <Part title={secondFactor.sessions.title}>
        <SessionPart />
      </Part>
    </>
  );
}

/** Why none of that stands here, in a session that acts for one organisation alone. */
function NotOfAccount() {
  const { limited } = useWords().identityProvider;
  const organizationName = useOptionalMembership()?.organizationName ?? "";
  return (
    <Notice title={limited.badge} tone="information">
      {limited.account({ organizationName })}
    </Notice>
  );
}

function LanguageChoice() {
  const { language, speak, words } = useTongue();
  const setLanguageOfPerson = useSetLanguageOfPerson();
  const choose = (value: string) => {
    const next: Language = value === "en" ? "en" : "ja";
    void speak(next).then(() => setLanguageOfPerson(next));
  };
  return (
    <div className="flex flex-col gap-6">
      <RadioField
        choices={languages.map((option) => ({
          value: option,
          label: <span lang={option}>{words.shell.language.name[option]}</span>,
        }))}
        hint={words.personal.languageHint}
        legend={words.shell.language.label}
        name="language"
        onChange={choose}
        value={language}
      />
    </div>
  );
}

function ViewChoices() {
  const words = useWords();
  const [{ density, era, markStyle }, prefer] = usePreferences();
  return (
    <div className="flex flex-col gap-6">
      <RadioField
        choices={markStyles.map((style) => ({
          value: style,
          label: <MarkSample style={style} />,
        }))}
        hint={words.personal.markHint}
        legend={words.personal.mark}
        name="markStyle"
        onChange={(style) => prefer({ markStyle: style === "circle" ? "circle" : "dot" })}
        value={markStyle}
      />
      <RadioField
        choices={[
          { value: "common", label: words.personal.dateCommon },
          { value: "era", label: words.personal.dateEra },
        ]}
        legend={words.personal.date}
        name="era"
        onChange={(value) => prefer({ era: value === "era" })}
        value={era ? "era" : "common"}
      />
      <Select
        label={words.personal.density}
        onChange={(value) => prefer({ density: value })}
        options={densities.map((option) => ({
          value: option,
          label: words.personal.densities[option],
        }))}
        value={density}
      />
    </div>
  );
}

function MarkSample({ style }: { readonly style: MarkStyle }) {
  return (
    <span className="inline-flex flex-wrap gap-4">
      <JudgementMark judgement="yes" style={style} />
      <JudgementMark judgement="no" style={style} />
      <JudgementMark judgement="notApplicable" style={style} />
    </span>
  );
}
