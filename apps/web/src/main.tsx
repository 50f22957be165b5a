import "@fontsource-variable/noto-sans-jp/index.css";
import "./styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { firstLanguage, keepLanguage } from "./language/first-language.ts";
import { loadFrontWords } from "./language/load-words.ts";

const language = firstLanguage();
keepLanguage(language);
const words = await loadFrontWords(language);
const place = document.getElementById("root");
if (!place) throw new Error("index.html has no place for the page.");
createRoot(place, { onRecoverableError: reportCause }).render(
  <StrictMode>
    <App language={language} words={words} />
  </StrictMode>,
);

/** React got over it by drawing everything anew. What it stumbled over is the cause: its own sentence names none. */
function reportCause(error: unknown): void {
  reportError(error instanceof Error && error.cause ? error.cause : error);
}
