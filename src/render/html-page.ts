/**
 * The HTML page around a document, with its styles for screen and print.
 *
 * @module
 */
import { escaped } from './markup.js';

/** The parts of a page. */
export interface HtmlPage {
  /** Its title. */
  readonly title: string;
  /** Its styles, or an empty string for none. */
  readonly styles: string;
  /** The class of its `body`. */
  readonly className: string;
  /** Its content, as markup. */
  readonly body: string;
}

/** Builds a complete page. */
export function htmlPage({ title, styles, className, body }: HtmlPage): string {
  const style = styles === '' ? '' : `<style>\n${styles}</style>\n`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${style}</head>
<body class="${className}">
${body}</body>
</html>
`;
}

/** The styles of a plan: one column, dark if the reader prefers it, and complete in print. */
export const PLAN_STYLES = `:root { color-scheme: light dark; --ink: #1b2330; --quiet: #4a5568; --paper: #ffffff; --line: #7a8494; --link: #0b4f8a; }
@media (prefers-color-scheme: dark) { :root { --ink: #eef1f5; --quiet: #c3cad4; --paper: #171b21; --line: #8b95a5; --link: #9ccbff; } }
@media print { :root { --ink: #000000; --quiet: #000000; --paper: #ffffff; --line: #000000; --link: #000000; } nav { display: none; } h2, h3 { break-after: avoid; } table, figure { break-inside: avoid; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 46rem; font: 1rem/1.6 Arial, Helvetica, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1 { font-size: 1.8rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
h4, h5 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
p, ul, dl, table, figure { margin: .5rem 0; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
nav ul { columns: 2 14rem; padding-left: 1.2rem; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: .25rem 1rem; padding: .25rem 0; }
dt { font-weight: bold; }
dd { margin: 0; min-width: 0; }
dd > :first-child { margin-top: 0; }
.said { border-left: 4px solid var(--line); padding-left: .75rem; }
small { color: var(--quiet); font-size: .875rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: bold; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); }
figure svg { display: block; max-width: 100%; height: auto; border-radius: .5rem; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 2px solid var(--line); color: var(--quiet); }
@media (max-width: 30rem) { dl > div { grid-template-columns: 1fr; gap: 0; } }
`;
