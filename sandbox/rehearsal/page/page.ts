import { type Html, html, lines, nothing, styleSheet } from "../../../src/report/html/markup.ts";
import { section } from "../../../src/report/html/section.ts";
import { decisionLook, mark } from "../../../src/report/html/shapes.ts";
import { style } from "../../../src/report/html/style.ts";
import type { Rehearsed } from "../rehearsed.ts";
import type { Scene, Trial } from "../request.ts";
import { runsSection, strip, stripStyle } from "./runs.ts";

/** The rehearsal as one accessible page that needs neither script nor network; light, dark and on paper. */
export function renderPage(rehearsed: Rehearsed): string {
  const { scenes, isAsExpected } = rehearsed;
  const word = isAsExpected ? "as it must" : "not as it must";
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Rehearsal: ${word} · Assaygate</title>
${styleSheet(style + stripStyle)}
</head>
<body>
<a class="skip" href="#main">Skip to the scenes</a>
${header(rehearsed)}
<main id="main" tabindex="-1">
${strip(rehearsed)}
${lines(scenes.map((scene, index) => sceneSection(scene, index, rehearsed)))}
${runsSection(rehearsed)}
</main>
<footer>
<p>Played on an emulated GitHub on one machine. Dependencies were judged by the advisories that come with the emulator, not by today's; what only a real organisation can answer is asked by assaygate probe.</p>
</footer>
</body>
</html>
`.text;
}

function header({ isAsExpected, scenes, runs, calls, seconds, startedAt }: Rehearsed): Html {
  const look = decisionLook(isAsExpected ? "pass" : "fail");
  const trials = scenes.flatMap((scene) => scene.trials);
  const good = trials.filter((trial) => trial.isAsExpected).length;
  const facts: readonly (readonly [string, string])[] = [
    ["Begun", startedAt],
    ["Time", `${Math.round(seconds)} s`],
    ["Runs", String(runs.length)],
    ["Calls of the API", String(calls)],
  ];
  return html`<header>
<div class="answer t-${look.tone}">
<div class="stamp">${mark(look)}</div>
<div>
<h1><span class="eyebrow">Assaygate rehearsal</span> ${look.word}</h1>
<p class="sentence">${good} of ${trials.length} attempts were answered as they must be.</p>
</div>
</div>
<dl class="facts">${facts.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
</header>`;
}

function sceneSection(scene: Scene, index: number, rehearsed: Rehearsed): Html {
  const { title, product, trials, leaves = [] } = scene;
  const heading = product === "" ? title : `${product}: ${title}`;
  const links = leaves.map((left) => html`<li><a href="${left.path}">${left.title}</a></li>`);
  return section(`scene-${index + 1}`, heading, [
    ...trials.map((trial) => trialCard(trial, rehearsed)),
    links.length === 0 ? nothing : html`<ul class="remarks">${links}</ul>`,
  ]);
}

const reasonsToShow = 60;

function trialCard(trial: Trial, { runs }: Rehearsed): Html {
  const look = decisionLook(trial.isAsExpected ? "pass" : "fail");
  const word = trial.isAsExpected ? "as it must" : "not as it must";
  const links = runs
    .filter(({ key }) => trial.runs.includes(key))
    .map(
      ({ report, summary, trigger }) =>
        html`<li><a href="${report ?? summary}">${trigger}: what the run left</a></li>`,
    );
  // What the gate itself says is what people came for.
  const isOpen = !trial.isAsExpected || trial.reasons.some(({ check }) => check !== "");
  return html`<details class="check t-${look.tone}"${isOpen ? html` open` : nothing}>
<summary><span class="fold-title">${mark(look)} ${trial.title}</span> <span class="fold-word">${word}</span> <span class="fold-measure">${trial.found}</span></summary>
<p>Expected: ${trial.expected}.</p>
${reasonList(trial)}
${links.length === 0 ? nothing : html`<ul class="remarks">${links}</ul>`}
</details>`;
}

function reasonList({ reasons }: Trial): Html {
  if (reasons.length === 0) return nothing;
  const items = reasons
    .slice(0, reasonsToShow)
    .map(
      ({ check, message, fix }) =>
        html`<li>${check === "" ? nothing : html`<code>${check}</code> `}${message}${fix === "" ? nothing : html`<br><span class="small">Fix: ${fix}</span>`}</li>`,
    );
  const more = reasons.length - reasonsToShow;
  return html`<ul class="remarks">${items}${more > 0 ? html`<li>… and ${more} more</li>` : nothing}</ul>`;
}
