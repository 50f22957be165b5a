import type { Me } from "@bunkai/domain/account/member";
import type { Language } from "@bunkai/domain/language";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";
import { callApi, nothing } from "../api.ts";
import { useFrontTongue, useWords } from "../language/use-words.ts";
import { useToasts } from "../ui/toasts.tsx";
import { meQuery } from "./me-query.ts";
import { useMe } from "./use-membership.ts";

/** Speaks the tongue that the person chose for the account, also in a browser that never saw this person. */
export function useKeepLanguageOfPerson(): void {
  const { language, speak } = useFrontTongue();
  const { person } = useMe();
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    if (person.language !== language) void speak(person.language);
  }, [language, person.language, speak]);
}

/** Makes a tongue the one of the account, and says so: mails will come in it, and other browsers speak it. */
export function useSetLanguageOfPerson(): (language: Language) => void {
  const words = useWords();
  const queries = useQueryClient();
  const toasts = useToasts();
  return useCallback(
    (language) => {
      callApi({ path: "/me", method: "PATCH", body: { language }, view: nothing }).then(
        () => {
          queries.setQueryData<Me>(meQuery.queryKey, (me) =>
            me ? { ...me, person: { ...me.person, language } } : me,
          );
          toasts.done(words.personal.languageKept[language]);
        },
        (error: unknown) => toasts.refused(error),
      );
    },
    [queries, toasts, words],
  );
}
