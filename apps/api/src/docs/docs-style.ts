/** How the page for people looks. A file of its own, since our pages run no inline style. */
export const docsStyle = `
:root { color-scheme: light; --line: #d8d8db; --soft: #f2f2f5; --key: #0017c1; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; color: #1a1a1c; background: #fff;
  font: 1rem/1.7 "Noto Sans JP Variable", -apple-system, "Hiragino Sans", "Yu Gothic UI", Meiryo, sans-serif; }
h1 { font-size: 1.75rem; margin: 0; }
h1 small { font-size: 1rem; font-weight: 400; color: #626264; }
h2 { font-size: 1.375rem; margin: 3rem 0 1rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0; }
h4 { font-size: 0.875rem; margin: 0.75rem 0 0.25rem; color: #4d4d4d; }
a { color: var(--key); }
a:focus-visible, summary:focus-visible { outline: 4px solid #000; outline-offset: 2px; background: #ffd43d; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; }
code { font: 0.9375em/1.6 ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
article { border: 1px solid var(--line); border-radius: 8px; padding: 1rem; margin: 0 0 1rem; }
article p { margin: 0.25rem 0; }
.method { display: inline-block; min-width: 4.5rem; font-weight: 700; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: 0.375rem 0.75rem 0.375rem 0; text-align: left; vertical-align: top; }
th { font-weight: 700; }
`;
