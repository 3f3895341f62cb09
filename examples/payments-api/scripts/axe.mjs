// Runs axe-core in jsdom on the page that the service really serves and writes axe's own result, untouched.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import axe from "axe-core";
import { JSDOM } from "jsdom";
import { servePage } from "./served-page.mjs";

const report = process.argv[2] ?? "reports/axe.json";

const page = await servePage();
const html = await (await fetch(page.url)).text();
page.close();

// runScripts lets axe be put in; the page itself holds no script.
const { window } = new JSDOM(html, { url: page.url, runScripts: "outside-only", pretendToBeVisual: true });
// jsdom lays nothing out and lacks this; null is what a browser answers for a point outside of its window.
window.document.elementFromPoint = () => null;
window.eval(axe.source);
// Without a layout no colour can be measured: axe would call each text "incomplete". Chromium measures them.
const result = await window.axe.run(window.document, { rules: { "color-contrast": { enabled: false } } });
window.close();

mkdirSync(dirname(report), { recursive: true });
writeFileSync(report, `${JSON.stringify(result, null, 2)}\n`);
process.exitCode = result.violations.length === 0 ? 0 : 1;
