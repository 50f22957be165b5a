#!/usr/bin/env node
// Runs the TypeScript sources as they are: after `npm ci` there is nothing to build.
import { register } from "tsx/esm/api";

register();
await import("./src/main.ts");
