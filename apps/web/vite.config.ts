import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const apiInDevelopment = "http://localhost:3000";

/** Together in one file: what every page needs. `no-eval` must run before anybody builds a schema. */
const base =
  /node_modules\/(react|react-dom|scheduler|zod|@tanstack\/(?!react-virtual|virtual))|\/src\/no-eval\./;

/** Signing in and out: fetched by the pages and deeds that do so. */
const auth = /node_modules\/(better-|@better-|nanostores)/;
const notAuth = /^(?!.*\/src\/account\/auth-client)/;

export default defineConfig({
  plugins: [react(), tailwindcss()],
  server: {
    proxy: {
      // better-auth refuses a request whose Origin is not its own address.
      "/api": { target: apiInDevelopment, headers: { origin: apiInDevelopment } },
    },
  },
  build: {
    target: "baseline-widely-available",
    // A small font slice as a data: address would be refused by `font-src 'self'`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "base", test: base, priority: 3 },
            { name: "auth", test: auth, priority: 2 },
            // A file for each little thing that pages share would be dozens of requests.
            { name: "shared", test: notAuth, minShareCount: 5, priority: 1 },
          ],
        },
      },
    },
  },
});
