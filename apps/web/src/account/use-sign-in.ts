import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { isProblem } from "../problem.ts";
import { recordOf } from "../record-of.ts";
import { type DeedForm, useDeedForm } from "../ui/use-deed-form.ts";
import { askAuth } from "./ask-auth.ts";
import { nextPath } from "./next-path.ts";

export type SignIn = {
  readonly form: DeedForm;
  /** The address that was never confirmed. */
  readonly unconfirmed: string | null;
  /** The password was right, and a code of the second factor is wanted. */
  readonly wantsCode: boolean;
  readonly arrive: () => void;
  readonly again: () => void;
};

/** Signs a person in and leads to where the visit was going. */
export function useSignIn(): SignIn {
  const { next } = useSearch({ from: "/front/sign-in" });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [unconfirmed, setUnconfirmed] = useState<string | null>(null);
  const [wantsCode, setWantsCode] = useState(false);
  const arrive = () => {
    queries.clear();
    void navigate({ href: nextPath(next) });
  };
  const form = useDeedForm(
    loadSchema,
    async (credentials) => {
      setUnconfirmed(null);
      try {
        return await askAuth((client) => client.signIn.email(credentials));
      } catch (error) {
        if (isProblem(error, "email_unconfirmed")) setUnconfirmed(credentials.email);
        throw error;
      }
    },
    (answer) => {
      if (recordOf(answer).twoFactorRedirect === true) setWantsCode(true);
      else arrive();
    },
  );
  return { form, unconfirmed, wantsCode, arrive, again: () => setWantsCode(false) };
}

/** zod comes with the first try: this page is the first that many people see. */
async function loadSchema() {
  return (await import("./credentials.ts")).signInSchema;
}
