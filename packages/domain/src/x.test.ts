import fc from "fast-check";
import { it } from "vitest";
import { readCursor } from "./cursor.ts";
it("throws", () => { const t=performance.now(); for (let i=0;i<100;i++) { try { readCursor("a","id") } catch {} } console.log("throw", performance.now()-t); });
it("gen", () => { const t=performance.now(); fc.sample(fc.string({unit:"binary"}),100); console.log("gen", performance.now()-t); });
it("both", () => { const t=performance.now(); fc.assert(fc.property(fc.constant("a"), (x)=>{ try { return readCursor(x,"id").length===2 } catch { return true} })); console.log("fc+throw", performance.now()-t); });
