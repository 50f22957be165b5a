import { type Language, languages } from "@bunkai/language/language";
import { useFrontTongue } from "../language/use-words.ts";

export type LanguageSwitchProps = {
  /** Called after the texts have changed. */
  readonly onSpoken?: (language: Language) => void;
};

/** Japanese or English, each named in its own tongue. */
export function LanguageSwitch({ onSpoken }: LanguageSwitchProps) {
  const { language, speak, words } = useFrontTongue();
  return (
    <fieldset
      aria-label={words.shell.language.label}
      className="inline-flex min-w-0 rounded-8 border border-solid-gray-420 p-0.5"
    >
      {languages.map((option) => (
        <button
          aria-pressed={option === language}
          className="min-h-7 rounded-6 px-2.5 text-[0.8125rem] leading-150 whitespace-nowrap aria-pressed:bg-solid-gray-800 aria-pressed:font-bold aria-pressed:text-white hover:not-aria-pressed:bg-solid-gray-100 forced-colors:aria-pressed:outline-2"
          key={option}
          lang={option}
          onClick={() => void speak(option).then(() => onSpoken?.(option))}
          type="button"
        >
          {words.shell.language.name[option]}
        </button>
      ))}
    </fieldset>
  );
}
