/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** `1`: the page `/ui` with all parts in all states is built in. */
  readonly VITE_COMPONENT_PAGE?: string;
}
