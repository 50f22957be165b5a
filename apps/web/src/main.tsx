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
createRoot(place).render(
  <StrictMode>
    <App language={language} words={words} />
  </StrictMode>,
);
