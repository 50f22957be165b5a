import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const apiInDevelopment = "http://localhost:3000";

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
  },
});
