import type { Language } from "@bunkai/domain/language";
import { wordsOf } from "@bunkai/language/words";
import { html } from "hono/html";
import { API_KEY_SCHEME } from "../edge/open-to-keys.ts";
import type { DocumentOperation } from "./document-shape.ts";
import { typeText } from "./type-text.ts";

/** One operation of the document, with its address. */
export type Endpoint = {
  readonly method: string;
  readonly path: string;
  readonly operation: DocumentOperation;
};

/** One operation for people: what it is for, what to send, what comes back. */
export function endpointPart({ method, operation, path }: Endpoint, language: Language) {
  const words = wordsOf(language).operation.docs;
  return html`<article id="${operation.operationId}">
<h3><span class="method">${method.toUpperCase()}</span><code>${path}</code></h3>
<p>${operation.summary}</p>
<p>${operation.security?.length === 0 ? words.open : keysText(operation, language)}</p>
${parametersPart(operation, language)}
${bodyPart(operation, language)}
<h4>${words.answers}</h4>
<div class="table"><table><tbody>${Object.entries(operation.responses).map(answerRow)}</tbody></table></div>
</article>`;
}

/** Which keys may call it. A route without a word on it is for people. */
function keysText({ security = [] }: DocumentOperation, language: Language): string {
  const { apiKey, operation } = wordsOf(language);
  const ways = security.flatMap((way) => (way[API_KEY_SCHEME] ? [way[API_KEY_SCHEME]] : []));
  const scopes = ways.flat();
  if (ways.length === 0) return operation.docs.keyNone;
  if (scopes.length === 0) return operation.docs.keyAny;
  const labels: Readonly<Record<string, string>> = apiKey.scope;
  const named = scopes.map((scope) => `${labels[scope] ?? scope} (${scope})`);
  return operation.docs.keyScopes({ scopes: named.join(", ") });
}

function parametersPart({ parameters }: DocumentOperation, language: Language) {
  if (parameters.length === 0) return "";
  const words = wordsOf(language).operation.docs;
  const rows = parameters.map(
    (one) => html`<tr><th scope="row"><code>${one.name}</code></th>
<td>${one.in}</td><td><code>${typeText(one.schema)}</code></td>
<td>${one.required ? words.required : ""}</td></tr>`,
  );
  return html`<h4>${words.parameters}</h4><div class="table"><table><tbody>${rows}</tbody></table></div>`;
}

function bodyPart({ requestBody }: DocumentOperation, language: Language) {
  if (!requestBody) return "";
  const words = wordsOf(language).operation.docs;
  const forms = Object.entries(requestBody.content).map(
    ([type, { schema }]) => html`<p>${type}: <code>${typeText(schema)}</code></p>`,
  );
  return html`<h4>${words.body}</h4>${forms}`;
}

function answerRow([status, answer]: [string, DocumentOperation["responses"][string]]) {
  const [form] = Object.entries(answer.content ?? {});
  const type = form ? html`${form[0]}: <code>${typeText(form[1].schema)}</code>` : "";
  // A refusal's description is the list of its codes.
  const codes = answer.description.split(", ");
  const isRefusal = Number(status) >= 400 && form?.[0] !== "application/json";
  const what = isRefusal
    ? codes.map((code) => html`<a href="#problem-${code}"><code>${code}</code></a> `)
    : type;
  return html`<tr><th scope="row">${status}</th><td>${what}</td></tr>`;
}
