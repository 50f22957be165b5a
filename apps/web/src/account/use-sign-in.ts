import { landingPath } from "@bunkai/domain/account/landing-path";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { isProblem } from "../problem.ts";
import { recordOf } from "../record-of.ts";
import { type DeedForm, useDeedForm } from "../ui/use-deed-form.ts";
import { askAuth } from "./ask-auth.ts";

export type SignIn = {
  readonly form: DeedForm;
  /** The address that was never confirmed. */
  readonly unconfirmed: string | null;
  /** The password was right, and one of these second factors is wanted. Null: not yet. */
  readonly methods: readonly unknown[] | null;
  readonly arrive: () => void;
  readonly again: () => void;
};

/** Signs a person in and leads to where the visit was going. */
export function useSignIn(): SignIn {
  const { next } = useSearch({ from: "/front/sign-in" });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [unconfirmed, setUnconfirmed] = useState<string | null>(null);
  const [methods, setMethods] = useState<readonly unknown[] | null>(null);
  const arrive = () => {
    queries.clear();
    void navigate({ href: landingPath(next) });
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
      const { twoFactorMethods, twoFactorRedirect } = recordOf(answer);
      if (twoFactorRedirect === true) setMethods(listOf(twoFactorMethods));
      else arrive();
    },
  );
  return { form, unconfirmed, methods, arrive, again: () => setMethods(null) };
}

function listOf(said: unknown): readonly unknown[] {
  return Array.isArray(said) ? said : [];
}

/** zod comes with the first try: this page is the first that many people see. */
async function loadSchema() {
  return (await import("./credentials.ts")).signInSchema;
}
