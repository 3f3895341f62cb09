export const id = 5170;
export const ids = [5170];
export const modules = {

/***/ 64342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   hh: () => (/* binding */ parseAudit)
/* harmony export */ });
/* unused harmony exports auditFormats, usualCanary */
/* harmony import */ var _domain_audit_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74436);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _github_question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84948);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99048);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84761);





const usage = _usage_js__WEBPACK_IMPORTED_MODULE_4__.usages.audit;
const auditFormats = ["text", "markdown", "html", "csv", "json"];
/** A branch of its own, so that nobody's work is in its way. */
const usualCanary = "assaygate-canary";
/** Understands the words behind `audit`. @throws {UserError} usage */
function parseAudit(words) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOptions */ .A)(words, {
        usage,
        valued: {
            org: "once",
            format: "once",
            output: "once",
            state: "once",
            shard: "once",
            canary: "once",
            "token-env": "once",
        },
        flags: ["deep", "watch", "publish"],
    });
    if (options.positionals.length > 0)
        throw misused("expected options only", options.positionals.join(" "));
    const isPublishing = options.has("publish");
    return {
        organization: organizationOf(options.value("org")),
        format: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .y)("format", options.value("format") ?? "text", auditFormats),
        output: options.value("output") ?? null,
        state: options.value("state") ?? null,
        shard: shardOf(options.value("shard")),
        isDeep: options.has("deep"),
        isWatching: isPublishing || options.has("watch"),
        isPublishing,
        canaryBranch: branchOf(options.value("canary")),
        variables: (0,_github_question_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenVariables */ .fK)(options.value("token-env")),
    };
}
/** @throws {UserError} usage */
function branchOf(word = usualCanary) {
    if (/^[\w][\w./-]{0,99}$/.test(word) && !word.includes(".."))
        return word;
    throw misused("expected a branch in --canary", word);
}
function organizationOf(word) {
    if (word !== undefined && /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98})$/.test(word))
        return word;
    throw misused("expected an organisation in --org", word ?? "");
}
function shardOf(word) {
    const shard = word === undefined ? _domain_audit_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeOrganization */ .Dk : (0,_domain_audit_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShard */ .uK)(word);
    if (shard === undefined)
        throw misused("expected a shard as I/N, from 1/1 to 100/100", word ?? "");
    return shard;
}
function misused(expected, found) {
    const got = found === "" ? "none" : JSON.stringify(found);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("usage", `${expected}, got ${got}.`, { hint: `Usage: ${usage}` });
}


/***/ }),

/***/ 45170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit)
});

// EXTERNAL MODULE: ./lib/actions/gate-check/load-policy.js + 2 modules
var load_policy = __webpack_require__(7781);
;// CONCATENATED MODULE: ./lib/domain/audit/summary.js
const severities = ["critical", "high", "medium", "low"];
/** Adds up what the entries say. An organisation without a single repository proves nothing. */
function summarise(entries) {
    const kinds = kindTotals(entries);
    const states = statesOf(entries);
    return {
        repositories: entries.length,
        classes: classesOf(entries),
        states,
        findings: kinds.reduce((sum, { findings }) => sum + findings, 0),
        kinds,
        blind: blindSpots(entries),
        state: overall(states, entries.length),
    };
}
function overall(states, repositories) {
    if (states.refuted > 0)
        return "refuted";
    return states.undecided > 0 || states.unread > 0 || repositories === 0 ? "undecided" : "clean";
}
function statesOf(entries) {
    const count = (state) => entries.filter(({ result }) => result.state === state).length;
    return {
        refuted: count("refuted"),
        undecided: count("undecided"),
        unread: count("unread"),
        clean: count("clean"),
        skipped: count("skipped"),
    };
}
function classesOf(entries) {
    const count = (name) => entries.filter((entry) => entry.class === name).length;
    return {
        active: count("active"),
        "docs-only": count("docs-only"),
        fork: count("fork"),
        archived: count("archived"),
        empty: count("empty"),
    };
}
function kindTotals(entries) {
    const sightings = new Map();
    for (const entry of entries) {
        for (const kind of kindsOf(entry)) {
            const known = sightings.get(kind.id) ?? [];
            sightings.set(kind.id, [...known, { entry, kind }]);
        }
    }
    return [...sightings.values()].flatMap(totalOf).sort(worstFirst);
}
/** What the entry says of each kind; nothing where it was not diagnosed. */
function kindsOf({ result }) {
    return "kinds" in result ? result.kinds : [];
}
function totalOf(sightings) {
    const [first] = sightings;
    if (first === undefined)
        return [];
    const { id, title, severity } = first.kind;
    const refuted = sightings.filter(({ kind }) => kind.findings.length > 0);
    const undecided = sightings.filter(({ kind }) => kind.findings.length === 0 && kind.unknowns.length > 0);
    return [
        {
            ...{ id, title, severity },
            findings: refuted.reduce((sum, { kind }) => sum + kind.findings.length, 0),
            repositories: classesOf(refuted.map(({ entry }) => entry)),
            undecided: undecided.length,
            partly: sightings.filter(({ kind }) => kind.isPart).length,
        },
    ];
}
function worstFirst(one, other) {
    return (severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
        other.findings - one.findings ||
        one.id.localeCompare(other.id, "en"));
}
function blindSpots(entries) {
    const spots = new Map();
    for (const entry of entries) {
        const unknowns = new Map(unknownsOf(entry).map((unknown) => [unknown.why, unknown]));
        for (const [why, { needs }] of unknowns) {
            const repositories = (spots.get(why)?.repositories ?? 0) + 1;
            spots.set(why, { why, needs: needs ?? null, repositories });
        }
    }
    return [...spots.values()].sort((one, other) => other.repositories - one.repositories || one.why.localeCompare(other.why, "en"));
}
function unknownsOf(entry) {
    if (entry.result.state === "unread")
        return [entry.result.unknown];
    return kindsOf(entry).flatMap(({ unknowns }) => unknowns);
}

// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
;// CONCATENATED MODULE: ./lib/report/audit-csv.js

const columns = [
    "repository",
    "class",
    "state",
    "kind",
    "severity",
    "row",
    "at",
    "expected",
    "found",
    "fix",
];
const longestCell = 2_000;
/** A row for each finding, each thing not seen, and each repository that has neither: none is left out (RFC 4180). */
function renderAuditCsv({ entries, incomplete, organization }) {
    const rows = [
        [...columns],
        ...(incomplete === null
            ? []
            : [[organization, "", "incomplete", "", "", "unknown", "", "", incomplete, ""]]),
        ...entries.flatMap(rowsOf),
    ];
    return rows.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}
function rowsOf(entry) {
    const { repository, class: kind, result } = entry;
    const about = [repository, kind, result.state];
    switch (result.state) {
        case "skipped":
            return [[...about, "", "", "skipped", "", "", result.why, ""]];
        case "unread":
            return [[...about, "", "", "unknown", "", "", result.unknown.why, result.unknown.needs ?? ""]];
        case "clean":
        case "refuted":
        case "undecided": {
            const rows = result.kinds.flatMap((one) => kindRows(about, one));
            return rows.length > 0 ? rows : [[...about, "", "", result.state, "", "", "", ""]];
        }
    }
}
function kindRows(about, { id, severity, findings, unknowns, isPart }) {
    const start = [...about, id, severity];
    return [
        ...findings.map(({ at, expected, found, fix }) => [
            ...start,
            "finding",
            at,
            expected,
            found,
            fixText(fix),
        ]),
        ...unknowns.map(({ why, needs = "" }) => [...start, "unknown", "", "", why, needs]),
        ...(isPart ? [[...start, "not-asked", "", "", "a part of it is looked at with --deep only", ""]] : []),
    ];
}
function fixText(fix) {
    switch (fix.kind) {
        case "words":
            return fix.text;
        case "api":
            return `${fix.method} ${fix.path} ${fix.body === null ? "" : JSON.stringify(fix.body)}`.trimEnd();
        case "patch":
            return `patch of ${fix.path}`;
    }
}
/** With these a spreadsheet begins a formula, whatever quotes stand around it; with the others it trims its way there. */
const formula = /^[\s]*[=+\-@|%\t\r]/;
function cell(text) {
    const line = (0,plain/* plain */.p)(text, longestCell).replaceAll("##[", "##\\[");
    const safe = formula.test(text) || formula.test(line) ? `'${line}` : line;
    return /[",\r\n';]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

;// CONCATENATED MODULE: ./lib/domain/audit/repository-class.js
/** Classes of an audit: none of them is left out of the count. */
const repositoryClasses = ["active", "docs-only", "fork", "archived", "empty"];
/** Languages of pages rather than of programs. */
const pageLanguages = new Set(["HTML", "CSS", "SCSS", "Sass", "Less", "MDX", "TeX", "Typst", "Mermaid"]);
/** The first class that fits, the one that leaves least to look at first. */
function classOf(repository) {
    const { isArchived, isDisabled, isEmpty, isFork, hasWorkflows, languages } = repository;
    if (isArchived || isDisabled)
        return "archived";
    if (isEmpty)
        return "empty";
    if (isFork)
        return "fork";
    const isPages = languages?.every((language) => pageLanguages.has(language)) ?? false;
    return isPages && !hasWorkflows ? "docs-only" : "active";
}
/** Why a class is not diagnosed; null: it is. */
function reasonToSkip(kind) {
    switch (kind) {
        case "archived":
            return "read-only: nothing can land in it";
        case "empty":
            return "no commit: there is nothing to look at";
        case "active":
        case "docs-only":
        case "fork":
            return null;
    }
}

// EXTERNAL MODULE: ./lib/report/doctor-text.js
var doctor_text = __webpack_require__(31251);
// EXTERNAL MODULE: ./lib/report/html/markup.js
var markup = __webpack_require__(18148);
;// CONCATENATED MODULE: ./lib/report/audit-fix.js



/** What to do about a finding: words, or a request or patch that can be copied as it is. */
function fixBlock(fix) {
    switch (fix.kind) {
        case "words":
            return (0,markup/* html */.qy) `<br>Fix: ${(0,plain/* plain */.p)(fix.text, 1_000)}`;
        case "api":
            return codeBlock((0,doctor_text/* apiLines */.Kt)(fix));
        case "patch":
            return codeBlock((0,doctor_text/* patchLines */.UZ)(fix));
    }
}
/** Line by line: a value that holds line breaks would lose them. */
function codeBlock(texts) {
    return (0,markup/* html */.qy) `<pre class="fix" tabindex="0">${texts.map((text) => (0,markup/* html */.qy) `<code>${codeLine(text)}</code>\n`)}</pre>`;
}
/** Blanks at the front are what makes YAML and JSON readable; escaping would trim them. */
function codeLine(text) {
    const lead = /^ {0,60}/.exec(text)?.[0].length ?? 0;
    const blanks = Array.from({ length: lead }, () => (0,markup/* html */.qy) `&#32;`);
    return (0,markup/* html */.qy) `${blanks}${(0,plain/* plain */.p)(text.slice(lead), 1_000)}`;
}

;// CONCATENATED MODULE: ./lib/report/audit-picture.js


const width = 1000;
const rowHeight = 46;
const barHeight = 18;
/** Even one repository among thousands can be seen. */
const narrowest = 8;
const kindsToShow = 30;
/** Classes that are diagnosed; the description says in words what the colours say. */
const shown = ["active", "fork", "docs-only"];
const auditPictureStyle = `.fleet{display:block;width:100%;max-width:60rem;height:auto}
.fleet text{fill:var(--ink);font:15px var(--sans)}
.fleet-room{overflow-x:auto}
.fleet-room:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.fleet .count{font-weight:600}
@media screen and (max-width:40rem){.fleet{width:52rem;max-width:none}}
.c-active{fill:var(--critical)}
.c-fork{fill:var(--low)}
.c-docs-only{fill:var(--medium)}
.fleet rect{stroke:var(--card);stroke-width:1}
.classes{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;margin:.5rem 0 0;padding:0;font-size:.875rem}
.classes svg{width:.8rem;height:.8rem;margin-right:.35rem;vertical-align:-.05em}
.fix{margin:.4rem 0 .8rem;padding:.6rem .8rem;background:var(--none-wash);border-radius:.4rem;overflow-x:auto;white-space:pre}
.fix:focus-visible{outline:3px solid var(--link);outline-offset:2px}
@media print{.fix{white-space:pre-wrap}}
`;
/** A bar for each kind: how many repositories have it, by class; the worst kind on top. */
function auditPicture({ kinds }) {
    const found = kinds.filter(({ findings }) => findings > 0);
    if (found.length === 0)
        return (0,markup/* html */.qy) `<p>No finding of any kind.</p>`;
    const rows = found.slice(0, kindsToShow);
    const most = Math.max(...rows.map(total));
    const more = found.length - rows.length;
    return (0,markup/* html */.qy) `<figure>
<div class="fleet-room" tabindex="0" role="group" aria-label="Picture of the findings">
<svg class="fleet" viewBox="0 0 ${width} ${rows.length * rowHeight}" role="img" aria-labelledby="fleet-title fleet-desc">
<title id="fleet-title">Repositories with findings, by kind and class</title>
<desc id="fleet-desc">${rows.map((kind) => `${kind.title}: ${wordsOf(kind)}. `)}</desc>
${rows.map((kind, index) => row(kind, index * rowHeight, most))}
</svg>
</div>
<figcaption>Repositories with at least one finding of the kind, worst kind first.${more > 0 ? ` ${more} more kinds are in the table.` : ""}</figcaption>
<ul class="classes">${shown.map((name) => (0,markup/* html */.qy) `<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="c-${name}" width="10" height="10"/></svg>${name}</li>`)}</ul>
</figure>`;
}
function row(kind, top, most) {
    let x = 0;
    const room = width - 120;
    const bars = shown.map((name) => {
        const count = kind.repositories[name];
        if (count === 0)
            return markup/* nothing */.s6;
        const long = Math.max(narrowest, Math.round((room * count) / most));
        const from = x;
        x += long;
        return (0,markup/* html */.qy) `<rect class="c-${name}" x="${from}" y="${top + 22}" width="${long}" height="${barHeight}"/>`;
    });
    return (0,markup/* html */.qy) `<g><text x="0" y="${top + 16}">${kind.title} (${kind.severity})</text>${bars}<text class="count" x="${x + 8}" y="${top + 36}">${total(kind)}</text></g>`;
}
function total({ repositories }) {
    return repositoryClasses.reduce((sum, name) => sum + repositories[name], 0);
}
function wordsOf(kind) {
    const parts = shown
        .filter((name) => kind.repositories[name] > 0)
        .map((name) => `${kind.repositories[name]} ${name}`);
    return parts.join(", ");
}

// EXTERNAL MODULE: ./lib/report/unknown.js
var unknown = __webpack_require__(15356);
;// CONCATENATED MODULE: ./lib/report/audit-text.js





const findingsToShow = 20;
const repositoriesToShow = 500;
const reasonsToShow = 30;
/** The audit for a terminal: what it comes to, then each repository with what is wrong, then what was not seen. */
function renderAuditText(report) {
    const { entries, summary } = report;
    const refuted = entries.filter(({ result }) => result.state === "refuted");
    const more = refuted.length - repositoriesToShow;
    const lines = [
        auditHeadline(report),
        classesLine(report),
        ...(report.incomplete === null ? [] : [`INCOMPLETE: ${(0,plain/* plain */.p)(report.incomplete)}`]),
        "",
        ...summary.kinds.map(kindLine),
        "",
        ...refuted.slice(0, repositoriesToShow).flatMap(entryLines),
        ...(more > 0 ? [`… and ${more} more repositories; all are in the JSON`] : []),
        ...skippedLines(entries),
        ...blindLines(report),
        ...publicationLines(report),
        "",
        costLine(report),
    ];
    return `${lines.join("\n").replaceAll("##[", "##\\[")}\n`;
}
/** One line that says it all. */
function auditHeadline({ organization, shard, summary, incomplete }) {
    const { states, findings, repositories, state } = summary;
    const share = shard.of === 1 ? "" : ` (shard ${shard.index}/${shard.of})`;
    const counts = [
        counted(repositories, "repository", "repositories"),
        `${counted(findings, "finding", "findings")} in ${states.refuted}`,
        `${states.clean} clean`,
        `${states.undecided + states.unread} undecided`,
        `${states.skipped} not diagnosed`,
    ];
    const whole = incomplete === null ? "" : ", incomplete";
    return `audit ${(0,plain/* plain */.p)(organization, 100)}${share}: ${state}${whole}: ${counts.join(", ")}`;
}
/** `active 900, docs-only 3, fork 12, archived 80, empty 5`: none is left out. */
function classesLine({ summary: { classes } }) {
    return `classes: ${repositoryClasses.map((name) => `${name} ${classes[name]}`).join(", ")}`;
}
/** `1 finding`, `2 findings`. */
function counted(count, one, many) {
    return `${count} ${count === 1 ? one : many}`;
}
/** Repositories with the finding, of all classes. */
function reach({ repositories }) {
    return repositoryClasses.reduce((sum, name) => sum + repositories[name], 0);
}
function kindLine(kind) {
    const { id, title, severity, findings, undecided, partly } = kind;
    const open = undecided > 0 ? `, undecided in ${undecided}` : "";
    const part = partly > 0 ? `, partly looked at in ${partly} (--deep)` : "";
    const found = findings > 0 ? `${findings} in ${reach(kind)}` : "none found";
    return `${findings > 0 ? "✗" : "?"} ${id} [${severity}] ${title}: ${found}${open}${part}`;
}
function entryLines(entry) {
    const findings = kindsOf(entry).flatMap(({ id, severity, findings: found }) => found.map((finding) => ({ id, severity, finding })));
    const more = findings.length - findingsToShow;
    return [
        `${(0,plain/* plain */.p)(entry.repository, 200)} (${entry.class})`,
        ...findings
            .slice(0, findingsToShow)
            .flatMap(({ id, severity, finding }) => findingLines(`${id} [${severity}]`, finding)),
        ...(more > 0 ? [`  … and ${more} more findings; \`assaygate doctor\` shows all`] : []),
    ];
}
function findingLines(kind, { at, expected, found, fix }) {
    const line = `  - ${kind} ${(0,plain/* plain */.p)(at)}: expected ${(0,plain/* plain */.p)(expected)}, found ${(0,plain/* plain */.p)(found)}`;
    switch (fix.kind) {
        case "words":
            return [line, `      fix: ${(0,plain/* plain */.p)(fix.text, 1_000)}`];
        case "api":
            return [line, ...(0,doctor_text/* apiLines */.Kt)(fix).map((text) => `      ${text}`)];
        case "patch":
            return [line, ...(0,doctor_text/* patchLines */.UZ)(fix).map((text) => `      ${text}`)];
    }
}
function skippedLines(entries) {
    const skipped = entries.filter(({ result }) => result.state === "skipped");
    if (skipped.length === 0)
        return [];
    const shown = skipped.slice(0, repositoriesToShow).map((entry) => {
        return `  ${(0,plain/* plain */.p)(entry.repository, 200)} (${entry.class})`;
    });
    const more = skipped.length - shown.length;
    return ["", "not diagnosed:", ...shown, ...(more > 0 ? [`  … and ${more} more`] : [])];
}
function blindLines({ entries, summary: { blind } }) {
    const unread = entries.flatMap(({ repository, result }) => result.state === "unread" ? [`  ${(0,plain/* plain */.p)(repository, 200)}: ${(0,unknown/* unknownWords */.k)(result.unknown)}`] : []);
    const reasons = blind.slice(0, reasonsToShow).map(({ why, needs, repositories }) => {
        const permission = needs === null ? "" : `; the token needs ${(0,plain/* plain */.p)(needs, 80)}`;
        return `  ${(0,plain/* plain */.p)(why)}${permission} (${counted(repositories, "repository", "repositories")})`;
    });
    const more = blind.length - reasons.length;
    if (reasons.length === 0)
        return [];
    return [
        "",
        "could not be seen:",
        ...reasons,
        ...(more > 0 ? [`  … and ${more} more reasons; all are in the JSON`] : []),
        ...(unread.length > 0 ? ["", "nothing could be read of:", ...unread.slice(0, repositoriesToShow)] : []),
    ];
}
function publicationLines({ publication }) {
    if (publication === null)
        return [];
    const { written, withheld } = publication;
    const shown = withheld.slice(0, repositoriesToShow);
    const more = withheld.length - shown.length;
    return [
        "",
        `posture published for ${counted(written.length, "repository", "repositories")}, withheld for ${withheld.length}`,
        ...shown.map(({ repository, why }) => `  withheld: ${(0,plain/* plain */.p)(repository, 200)}: ${(0,plain/* plain */.p)(why)}`),
        ...(more > 0 ? [`  … and ${more} more`] : []),
    ];
}
/** What the audit cost of GitHub's limits. */
function costLine({ calls }) {
    const queries = `${counted(calls.graphql, "query", "queries")} of ${counted(calls.points, "point", "points")}`;
    return `${counted(calls.rest, "request", "requests")} (${calls.notModified} not modified), ${queries}`;
}

// EXTERNAL MODULE: ./lib/report/html/section.js
var section = __webpack_require__(36453);
// EXTERNAL MODULE: ./lib/report/html/severity-bar.js
var severity_bar = __webpack_require__(83903);
// EXTERNAL MODULE: ./lib/report/html/shapes.js
var shapes = __webpack_require__(19522);
// EXTERNAL MODULE: ./lib/report/html/style.js + 2 modules
var style = __webpack_require__(52964);
// EXTERNAL MODULE: ./lib/report/html/table.js
var table = __webpack_require__(45642);
;// CONCATENATED MODULE: ./lib/report/audit-html.js













const mostBytes = 1_900_000;
const plans = [
    { repositories: 2_000, findings: 20, rows: 2_000 },
    { repositories: 500, findings: 10, rows: 500 },
    { repositories: 200, findings: 3, rows: 100 },
    { repositories: 50, findings: 1, rows: 25 },
];
/** The audit as one accessible page that needs neither script nor network; light, dark and on paper. */
function renderAuditHtml(report) {
    let text = "";
    for (const plan of plans) {
        text = pageOf(report, plan).text;
        if (Buffer.byteLength(text) <= mostBytes)
            break;
    }
    return text;
}
function pageOf(report, plan) {
    const sections = [
        picture(report),
        kindSection(report.summary),
        findingsSection(report, plan),
        blindSection(report, plan),
        skippedSection(report, plan),
        publicationSection(report, plan),
    ];
    return (0,markup/* html */.qy) `<!DOCTYPE html>
<html lang="en">
${head(report)}
<body>
<a class="skip" href="#main">Skip to the findings</a>
${header(report)}
<main id="main" tabindex="-1">
${(0,markup/* lines */.Mn)(sections)}
</main>
<footer>
<p>This page is a rendering; the JSON of the audit holds everything. ${costLine(report)}.</p>
</footer>
</body>
</html>
`;
}
function head({ organization, summary }) {
    return (0,markup/* html */.qy) `<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Audit of ${(0,plain/* plain */.p)(organization, 100)}: ${words[summary.state]} · Assaygate</title>
${(0,markup/* styleSheet */.p_)(style/* style */.i + auditPictureStyle)}
</head>`;
}
const words = {
    clean: "every gate gates",
    refuted: "gates that do not gate",
    undecided: "not everything could be seen",
};
const decisions = { clean: "pass", refuted: "fail", undecided: "undecided" };
function header({ organization, summary, shard, startedAt, total, incomplete }) {
    const look = (0,shapes/* decisionLook */.cn)(decisions[summary.state]);
    const { states, findings, repositories } = summary;
    const facts = [
        ["Organisation", organization],
        ["Repositories", `${repositories} of ${total}`],
        ["Shard", `${shard.index} of ${shard.of}`],
        ["Begun", startedAt],
    ];
    return (0,markup/* html */.qy) `<header>
<div class="answer t-${look.tone}">
<div class="stamp">${(0,shapes/* mark */.Gy)(look)}</div>
<div>
<h1><span class="eyebrow">Assaygate audit</span> ${look.word}</h1>
<p class="sentence">${counted(findings, "finding", "findings")} in ${counted(states.refuted, "repository", "repositories")}: ${words[summary.state]}.</p>
<p class="counts">${states.clean} clean, ${states.undecided} undecided, ${states.unread} unread, ${states.skipped} not diagnosed.</p>
</div>
</div>
<dl class="facts">${facts.map(([term, value]) => (0,markup/* html */.qy) `<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
${incomplete === null ? markup/* nothing */.s6 : (0,markup/* html */.qy) `<section class="notices" aria-labelledby="notices-title"><h2 id="notices-title">Incomplete</h2><p>${incomplete}</p></section>`}
</header>`;
}
function picture({ summary }) {
    const classes = (0,table/* table */.t)({
        caption: "Repositories by class",
        columns: [{ title: "Class" }, { title: "Repositories", kind: "number" }],
        rows: repositoryClasses.map((name) => [name, summary.classes[name]]),
    });
    return (0,section/* section */.uW)("picture", "Findings by kind and class", [auditPicture(summary), classes]);
}
function kindSection({ kinds }) {
    if (kinds.length === 0)
        return markup/* nothing */.s6;
    const rows = kinds.map((kind) => [
        (0,markup/* html */.qy) `${kind.title} <code>${kind.id}</code>`,
        (0,severity_bar/* severityTag */.ij)(kind.severity),
        kind.findings,
        reach(kind),
        kind.undecided,
        kind.partly,
    ]);
    return (0,section/* section */.uW)("kinds", "Kinds of findings", [
        (0,table/* table */.t)({
            caption: "What was found or not wholly seen, worst first",
            columns: [
                { title: "Kind" },
                { title: "Severity" },
                { title: "Findings", kind: "number" },
                { title: "Repositories", kind: "number" },
                { title: "Undecided", kind: "number" },
                { title: "Partly looked at", kind: "number" },
            ],
            rows,
        }),
    ]);
}
function findingsSection({ entries }, plan) {
    const refuted = entries.filter(({ result }) => result.state === "refuted");
    if (refuted.length === 0)
        return markup/* nothing */.s6;
    return (0,section/* section */.uW)("findings", "Repositories with findings", [
        (0,markup/* lines */.Mn)(refuted.slice(0, plan.repositories).map((entry) => repositoryFold(entry, plan))),
        leftOut(refuted.length - plan.repositories, "repositories"),
    ]);
}
function repositoryFold(entry, plan) {
    const kinds = kindsOf(entry).filter(({ findings }) => findings.length > 0);
    const count = kinds.reduce((sum, { findings }) => sum + findings.length, 0);
    return (0,markup/* html */.qy) `<details class="check t-bad">
<summary><span class="fold-title">${(0,plain/* plain */.p)(entry.repository, 200)} <code>${entry.class}</code></span> <span class="fold-word">${counted(count, "finding", "findings")}</span></summary>
${(0,markup/* lines */.Mn)(kinds.map((kind) => kindBlock(kind, plan)))}
</details>`;
}
function kindBlock({ id, title, severity, findings }, plan) {
    const items = findings
        .slice(0, plan.findings)
        .map(({ at, expected, found, fix }) => (0,markup/* html */.qy) `<li><code>${at}</code>: expected ${expected}, found ${(0,plain/* plain */.p)(found, 600)}${fixBlock(fix)}</li>`);
    return (0,markup/* html */.qy) `<h3>${title} <code>${id}</code> ${(0,severity_bar/* severityTag */.ij)(severity)}</h3>
<ul class="remarks">${items}</ul>
${leftOut(findings.length - plan.findings, "findings")}`;
}
function blindSection({ summary: { blind }, entries }, plan) {
    if (blind.length === 0)
        return markup/* nothing */.s6;
    const unread = entries.flatMap(({ repository, result }) => result.state === "unread" ? [`${repository}: ${(0,unknown/* unknownWords */.k)(result.unknown)}`] : []);
    return (0,section/* section */.uW)("blind", "What could not be seen", [
        (0,table/* table */.t)({
            caption: "Why, and in how many repositories",
            columns: [{ title: "Why" }, { title: "The token needs" }, { title: "Repositories", kind: "number" }],
            rows: blind
                .slice(0, plan.rows)
                .map(({ why, needs, repositories }) => [why, needs ?? "–", repositories]),
        }),
        leftOut(blind.length - plan.rows, "reasons"),
        listOf("Nothing could be read of", unread, plan),
    ]);
}
function skippedSection({ entries }, plan) {
    const skipped = entries.flatMap(({ repository, class: kind, result }) => result.state === "skipped" ? [[repository, kind, result.why]] : []);
    if (skipped.length === 0)
        return markup/* nothing */.s6;
    return (0,section/* section */.uW)("skipped", "Not diagnosed", [
        (0,table/* table */.t)({
            caption: "Repositories that are counted and not looked into",
            columns: [{ title: "Repository" }, { title: "Class" }, { title: "Why" }],
            rows: skipped.slice(0, plan.rows),
        }),
        leftOut(skipped.length - plan.rows, "repositories"),
    ]);
}
function publicationSection({ publication }, plan) {
    if (publication === null)
        return markup/* nothing */.s6;
    const { written, withheld } = publication;
    return (0,section/* section */.uW)("posture", "Posture", [
        (0,markup/* html */.qy) `<p>Published for ${counted(written.length, "repository", "repositories")}, withheld for ${withheld.length}.</p>`,
        listOf("Withheld", withheld.map(({ repository, why }) => `${repository}: ${why}`), plan),
    ]);
}
function listOf(title, texts, { rows }) {
    if (texts.length === 0)
        return markup/* nothing */.s6;
    const items = texts.slice(0, rows).map((text) => (0,markup/* html */.qy) `<li>${text}</li>`);
    return (0,markup/* lines */.Mn)([
        (0,markup/* html */.qy) `<h3>${title}</h3><ul class="remarks">${items}</ul>`,
        leftOut(texts.length - rows, "entries"),
    ]);
}
function leftOut(count, what) {
    return count > 0
        ? (0,markup/* html */.qy) `<p class="left-out">… and ${count} more ${what}; all are in the JSON.</p>`
        : markup/* nothing */.s6;
}

// EXTERNAL MODULE: ./lib/domain/doctor/fix.js
var doctor_fix = __webpack_require__(40857);
// EXTERNAL MODULE: ./lib/domain/posture/posture-text.js
var posture_text = __webpack_require__(13039);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
;// CONCATENATED MODULE: ./lib/report/audit-json.js



/** Version 1 of the contract; docs/how-to/audit-an-organisation.md describes it. */
function renderAuditJson(report) {
    return (0,json/* renderJson */.h)(documentOf(report));
}
function documentOf({ entries, summary, ...report }) {
    return {
        schemaVersion: 1,
        organization: report.organization,
        shard: report.shard,
        startedAt: report.startedAt,
        endedAt: report.endedAt,
        state: summary.state,
        total: report.total,
        incomplete: report.incomplete,
        summary,
        repositories: entries.map(entryOf),
        publication: report.publication,
        calls: report.calls,
    };
}
function entryOf({ id, repository, class: kind, result }) {
    const about = { id, repository, class: kind, state: result.state };
    switch (result.state) {
        case "skipped":
            return { ...about, why: result.why };
        case "unread":
            return { ...about, unknown: unknownOf(result.unknown) };
        case "clean":
        case "refuted":
        case "undecided": {
            const { posture } = result;
            return {
                ...about,
                posture: posture.state === "known" ? (0,posture_text/* formatPosture */.c_)(posture.value) : null,
                kinds: result.kinds.map(({ findings, unknowns, ...rest }) => ({
                    ...rest,
                    findings: findings.map(findingOf),
                    unknowns: unknowns.map(unknownOf),
                })),
            };
        }
    }
}
/** A patch is ready to be piped into `git apply --unidiff-zero`. */
function findingOf({ at, expected, found, fix }) {
    const whole = fix.kind === "patch" ? { ...fix, diff: (0,doctor_fix/* unifiedDiff */.W)(fix.path, fix.hunks) } : fix;
    return { at, expected, found, fix: whole };
}
function unknownOf({ why, cause, needs, resetAt }) {
    return { why, cause, needs, resetAt };
}

// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
;// CONCATENATED MODULE: ./lib/report/audit-markdown.js




const headings = {
    clean: "✅ every gate gates",
    refuted: "❌ gates that do not gate",
    undecided: "❓ not everything could be seen",
};
const audit_markdown_mostBytes = 900_000;
const audit_markdown_plans = [
    { repositories: 1_000, findings: 20, others: 1_000 },
    { repositories: 300, findings: 5, others: 200 },
    { repositories: 100, findings: 2, others: 50 },
    { repositories: 0, findings: 0, others: 0 },
];
/** The audit for a job summary or an issue: totals first, then repository by repository. Below 900 kB. */
function renderAuditMarkdown(report) {
    let text = "";
    for (const plan of audit_markdown_plans) {
        text = renderWith(report, plan);
        if (Buffer.byteLength(text) <= audit_markdown_mostBytes)
            break;
    }
    return text;
}
function renderWith(report, plan) {
    const { organization, summary, shard, incomplete } = report;
    const share = shard.of === 1 ? "" : `, shard ${shard.index} of ${shard.of}`;
    const parts = [
        `## Assaygate audit: ${headings[summary.state]}`,
        `${(0,markdown/* code */.aY)(organization, 100)}${share}, ${(0,markdown/* code */.aY)(report.startedAt, 40)}`,
        ...(incomplete === null ? [] : [`**Incomplete**: ${(0,markdown/* code */.aY)(incomplete)}`]),
        classTable(summary),
        ...(summary.kinds.length === 0 ? [] : [kindTable(summary)]),
        ...findingsPart(report, plan),
        ...skippedPart(report, plan),
        ...blindPart(summary, plan),
        ...publicationPart(report, plan),
        `${costLine(report)}.`,
    ];
    return `${parts.join("\n\n")}\n`;
}
function classTable({ classes, states, repositories }) {
    const rows = repositoryClasses.map((name) => `| ${name} | ${classes[name]} |`);
    const outcome = `${states.refuted} with findings, ${states.clean} clean, ${states.undecided} undecided, ${states.unread} unread, ${states.skipped} not diagnosed`;
    return [
        "| Class | Repositories |",
        "| --- | ---: |",
        ...rows,
        `| **all** | **${repositories}** |`,
        "",
        `${outcome}.`,
    ].join("\n");
}
function kindTable({ kinds }) {
    const rows = kinds.map((kind) => {
        const { id, title, severity, findings, undecided, partly } = kind;
        const cells = [`\`${id}\``, title, severity, findings, reach(kind), undecided, partly];
        return `| ${cells.join(" | ")} |`;
    });
    return [
        "| Kind | | Severity | Findings | Repositories | Undecided | Partly looked at |",
        "| --- | --- | --- | ---: | ---: | ---: | ---: |",
        ...rows,
    ].join("\n");
}
function findingsPart({ entries }, plan) {
    const refuted = entries.filter(({ result }) => result.state === "refuted");
    if (refuted.length === 0)
        return [];
    const sections = refuted.slice(0, plan.repositories).map((entry) => {
        const rows = kindsOf(entry).flatMap(({ id, severity, findings }) => findings.map(({ at, expected, found }) => `- \`${id}\` (${severity}) ${(0,markdown/* code */.aY)(at, 200)}: expected ${(0,markdown/* code */.aY)(expected)}, found ${(0,markdown/* code */.aY)(found, 600)}`));
        const more = rows.length - plan.findings;
        return [
            `#### ${(0,markdown/* code */.aY)(entry.repository, 200)} (${entry.class})`,
            "",
            ...rows.slice(0, plan.findings),
            ...(more > 0 ? [`- … and ${counted(more, "more finding", "more findings")}`] : []),
        ].join("\n");
    });
    const more = refuted.length - sections.length;
    const rest = more > 0 ? [`… and ${counted(more, "more repository", "more repositories")}, in the JSON.`] : [];
    return ["### ❌ Findings", ...sections, ...rest];
}
function skippedPart({ entries }, plan) {
    const rows = entries.flatMap(({ repository, class: kind, result }) => result.state === "skipped" ? [`- ${(0,markdown/* code */.aY)(repository, 200)} (${kind}): ${result.why}`] : []);
    return listPart("### ➖ Not diagnosed", rows, plan);
}
function blindPart({ blind }, plan) {
    const rows = blind.map(({ why, needs, repositories }) => {
        const permission = needs === null ? "" : `; the token needs ${(0,markdown/* code */.aY)(needs, 80)}`;
        return `- ${(0,markdown/* code */.aY)(why, 600)}${permission} (${counted(repositories, "repository", "repositories")})`;
    });
    return listPart("### ❓ What could not be seen", rows, plan);
}
function publicationPart({ publication }, plan) {
    if (publication === null)
        return [];
    const { written, withheld } = publication;
    const rows = withheld.map(({ repository, why }) => `- ${(0,markdown/* code */.aY)(repository, 200)}: ${(0,markdown/* code */.aY)(why)}`);
    return [
        `### Posture\n\nPublished for ${counted(written.length, "repository", "repositories")}, withheld for ${withheld.length}.`,
        ...listPart("#### Withheld", rows, plan),
    ];
}
function listPart(heading, rows, { others }) {
    if (rows.length === 0)
        return [];
    const more = rows.length - others;
    const shown = [...rows.slice(0, others), ...(more > 0 ? [`- … and ${more} more, in the JSON`] : [])];
    return [`${heading}\n\n${shown.join("\n")}`];
}

// EXTERNAL MODULE: ./lib/cli/github-question.js
var github_question = __webpack_require__(84948);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/cli/audit/audit-journal.js



const causes = [
    "no-token",
    "permission",
    "no-posture",
    "stale-posture",
    "not-found",
    "not-asked",
    "outage",
    "rate-limit",
    "budget",
    "unprovable",
    "malformed",
    "incomplete",
    "too-large",
];
const audit_journal_severities = ["critical", "high", "medium", "low"];
const Unknown = schemas/* object */.Ikc({
    state: schemas/* literal */.euz("unknown"),
    why: schemas/* string */.YjP(),
    cause: schemas/* enum */.k5n(causes).optional(),
    needs: schemas/* string */.YjP().optional(),
    resetAt: schemas/* string */.YjP().optional(),
})
    .transform(({ state, why, cause, needs, resetAt }) => ({
    ...{ state, why },
    ...(cause !== undefined && { cause }),
    ...(needs !== undefined && { needs }),
    ...(resetAt !== undefined && { resetAt }),
}));
const Hunk = schemas/* object */.Ikc({ line: schemas/* number */.aig(), remove: schemas/* array */.YOg(schemas/* string */.YjP()), add: schemas/* array */.YOg(schemas/* string */.YjP()) });
const Fix = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz("api"),
        method: schemas/* enum */.k5n(["POST", "PUT", "PATCH", "DELETE"]),
        path: schemas/* string */.YjP(),
        body: schemas/* json */.Pq9(),
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz("patch"), path: schemas/* string */.YjP(), hunks: schemas/* array */.YOg(Hunk) }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz("words"), text: schemas/* string */.YjP() }),
]);
const Kind = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(audit_journal_severities),
    findings: schemas/* array */.YOg(schemas/* object */.Ikc({ at: schemas/* string */.YjP(), expected: schemas/* string */.YjP(), found: schemas/* string */.YjP(), fix: Fix })),
    unknowns: schemas/* array */.YOg(Unknown),
    isPart: schemas/* boolean */.zMY(),
});
const Posture = schemas/* object */.Ikc({
    at: schemas/* string */.YjP(),
    bypass: schemas/* enum */.k5n(["none", "pull-request", "always", "exempt"]),
    classic: schemas/* enum */.k5n(["none", "enforced", "admins-exempt"]),
    watch: schemas/* enum */.k5n(["clean", "bypassed", "blind"]),
});
const Entry = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    repository: schemas/* string */.YjP(),
    class: schemas/* enum */.k5n(repositoryClasses),
    result: schemas/* discriminatedUnion */.gMt("state", [
        schemas/* object */.Ikc({
            state: schemas/* enum */.k5n(["clean", "refuted", "undecided"]),
            kinds: schemas/* array */.YOg(Kind),
            posture: schemas/* union */.KCZ([schemas/* object */.Ikc({ state: schemas/* literal */.euz("known"), value: Posture }), Unknown]),
        }),
        schemas/* object */.Ikc({ state: schemas/* literal */.euz("skipped"), why: schemas/* string */.YjP() }),
        schemas/* object */.Ikc({ state: schemas/* literal */.euz("unread"), unknown: Unknown }),
    ]),
});
/** What an audit was started for: another one does not go on with its entries. */
const Start = schemas/* object */.Ikc({
    audit: schemas/* literal */.euz(1),
    organization: schemas/* string */.YjP(),
    shard: schemas/* object */.Ikc({ index: schemas/* number */.aig(), of: schemas/* number */.aig() }),
    isDeep: schemas/* boolean */.zMY(),
    isWatching: schemas/* boolean */.zMY(),
    startedAt: schemas/* string */.YjP(),
});
const Line = schemas/* union */.KCZ([Start, schemas/* object */.Ikc({ entry: Entry }), schemas/* object */.Ikc({ endedAt: schemas/* string */.YjP() })]);
/** Begins an audit, or goes on with the same one that was interrupted. @throws {UserError} invalid-input */
function beginAudit(journal, start) {
    const anew = { startedAt: start.startedAt, entries: [] };
    if (journal === null)
        return anew;
    const lines = journal.values.map(parseLine);
    const [first] = lines;
    if (first !== undefined && "audit" in first && !lines.some((line) => "endedAt" in line)) {
        requireSame(first, start);
        return { startedAt: first.startedAt, entries: entriesOf(lines) };
    }
    journal.clear();
    journal.append({ audit: 1, ...start });
    return anew;
}
/** @throws {UserError} invalid-input */
function parseLine(value, index) {
    const line = Line.safeParse(value);
    if (line.success)
        return line.data;
    throw new errors/* UserError */.yo("invalid-input", "expected a line of an audit's state, found something else.", {
        at: `line ${index + 1}`,
        hint: "Delete the state's files, or name another folder with --state.",
    });
}
/** The last word on each repository; what broke on the way to GitHub is asked again. */
function entriesOf(lines) {
    const entries = new Map(lines.flatMap((line) => ("entry" in line ? [[line.entry.id, line.entry]] : [])));
    return [...entries.values()].filter((entry) => !isPassing(entry));
}
const passing = ["outage", "rate-limit", "budget", "incomplete"];
/** Whether another try might tell more. */
function isPassing({ result }) {
    if (result.state === "unread")
        return passing.includes(result.unknown.cause);
    return (result.state === "undecided" &&
        result.kinds.some(({ unknowns }) => unknowns.some(({ cause }) => passing.includes(cause))));
}
function requireSame(found, wanted) {
    const names = ["organization", "isDeep", "isWatching"];
    const other = names.find((name) => found[name] !== wanted[name]);
    if (other === undefined && shardText(found.shard) === shardText(wanted.shard))
        return;
    throw new errors/* UserError */.yo("invalid-input", `expected the state of this very audit, found that of ${JSON.stringify(found.organization)}, shard ${shardText(found.shard)}, which is not done.`, { hint: "Give it the same words, delete the state's files, or name another folder with --state." });
}
function shardText({ index, of }) {
    return `${index}/${of}`;
}

// EXTERNAL MODULE: ./lib/cli/audit/audit-options.js
var audit_options = __webpack_require__(64342);
;// CONCATENATED MODULE: ./lib/cli/audit/audit-progress.js

const everyMs = 5_000;
/** Says on stderr how far the audit is, a line every few seconds: how many, how fast, how much longer. */
function progressOf({ organization, shard, done }, { runner, clock }) {
    const expected = Math.max(1, Math.round(organization.total / shard.of));
    const share = shard.of === 1 ? "" : ` (about, shard ${shard.index}/${shard.of})`;
    const began = Date.parse(clock.now());
    let said = began;
    let count = 0;
    runner.log(`audit of ${organization.login}: ${counted(expected, "repository", "repositories")}${share}${done > 0 ? `, ${done} already done` : ""}`);
    return () => {
        count += 1;
        const now = Date.parse(clock.now());
        const isLast = done + count === organization.total;
        if (now - said < everyMs && !isLast)
            return;
        said = now;
        runner.log(progressLine({ count, done, expected, elapsedMs: now - began }));
    };
}
/** `312 of 1000, 118 a minute, about 6 min left`. */
function progressLine(at) {
    const { count, done, expected, elapsedMs } = at;
    const aMinute = count / Math.max(elapsedMs / 60_000, 1 / 60);
    const left = Math.max(0, expected - done - count);
    const minutes = Math.ceil(left / Math.max(aMinute, 0.1));
    return `${done + count} of ${expected}, ${Math.round(aMinute)} a minute, about ${minutes} min left`;
}

;// CONCATENATED MODULE: ./lib/domain/audit/publication.js

const mostInBatch = 30;
/** Sorts entries into what may be published, each value with its repositories, and what may not. */
function planPublication(entries) {
    const byValue = new Map();
    const withheld = [];
    for (const entry of entries) {
        const posture = postureIn(entry);
        if ("why" in posture)
            withheld.push({ repository: entry.repository, why: posture.why, isRefused: false });
        else
            byValue.set(posture.value, [...(byValue.get(posture.value) ?? []), entry.repository]);
    }
    return {
        batches: [...byValue].flatMap(([value, repositories]) => chunks(repositories).map((chunk) => ({ value, repositories: chunk }))),
        withheld,
    };
}
/** Only what was really seen: a repository that was not looked into gets no word, not even an old one renewed. */
function postureIn({ result }) {
    switch (result.state) {
        case "skipped":
            return { why: `not looked into: ${result.why}` };
        case "unread":
            return { why: result.unknown.why };
        case "clean":
        case "refuted":
        case "undecided":
            return result.posture.state === "known"
                ? { value: (0,posture_text/* formatPosture */.c_)(result.posture.value) }
                : { why: result.posture.why };
    }
}
function chunks(items) {
    const count = Math.ceil(items.length / mostInBatch);
    return Array.from({ length: count }, (_, index) => items.slice(index * mostInBatch, (index + 1) * mostInBatch));
}

// EXTERNAL MODULE: ./lib/domain/names/repository-name.js
var repository_name = __webpack_require__(27075);
;// CONCATENATED MODULE: ./lib/cli/audit/audit-publish.js




/** Writes what was seen into the organisation's property, thirty repositories a request, one request after the other. */
async function publish(organization, entries) {
    const { batches, withheld } = planPublication(entries);
    const written = [];
    const refused = [];
    for (const { value, repositories } of batches) {
        const names = repositories.map(repository_name/* withoutOwner */.k);
        const answer = await organization.setProperty(posture_text/* postureProperty */.E8, { value, repositories: names });
        if (answer.state === "known")
            written.push(...repositories.map((repository) => ({ repository, value })));
        else {
            const why = `GitHub did not take it: ${(0,unknown/* unknownWords */.k)(answer)}`;
            refused.push(...repositories.map((repository) => ({ repository, why, isRefused: true })));
        }
    }
    return { written, withheld: [...withheld, ...refused] };
}

;// CONCATENATED MODULE: ./lib/domain/audit/condense.js

/** The doctor's word as an entry of the audit: what nobody asked for does not make it undecided, and is said. */
function condense_entryOf(repository, seen) {
    const about = { id: repository.id, repository: repository.name, class: classOf(repository) };
    const why = reasonToSkip(about.class);
    if (why !== null)
        return { ...about, result: { state: "skipped", why } };
    if (seen.state === "unknown")
        return { ...about, result: { state: "unread", unknown: seen } };
    const kinds = seen.value.diagnosis.kinds.map(condense).filter(hasSomethingToSay);
    return { ...about, result: { state: stateOf(kinds), kinds, posture: seen.value.posture } };
}
function condense({ id, title, severity, findings, unknowns }) {
    return {
        id,
        title,
        severity,
        findings,
        unknowns: unknowns.filter(({ cause }) => cause !== "not-asked"),
        isPart: unknowns.some(({ cause }) => cause === "not-asked"),
    };
}
function hasSomethingToSay({ findings, unknowns, isPart }) {
    return findings.length > 0 || unknowns.length > 0 || isPart;
}
function stateOf(kinds) {
    if (kinds.some(({ findings }) => findings.length > 0))
        return "refuted";
    return kinds.some(({ unknowns }) => unknowns.length > 0) ? "undecided" : "clean";
}

// EXTERNAL MODULE: ./lib/domain/audit/shard.js
var shard = __webpack_require__(74436);
// EXTERNAL MODULE: ./lib/domain/bypass/watch.js
var watch = __webpack_require__(34074);
;// CONCATENATED MODULE: ./lib/domain/bypass/watch-kind.js
/** The watch's word in the form of a kind of finding, so that an audit shows both alike. */
function kindOfWatch({ state, incidents, exempt, blindness, looked }) {
    const exemptFindings = exempt.map(({ who, ruleset }) => ({
        at: `ruleset ${JSON.stringify(ruleset)}`,
        expected: "nobody for whom the rules do not run",
        found: `${who} is exempt: what it pushes leaves no record`,
        fix: {
            kind: "words",
            text: "Take the actor out of the bypass list, or give it the mode pull_request.",
        },
    }));
    const findings = [...incidents.map(watch_kind_findingOf), ...exemptFindings];
    const unknowns = blindness.map((why) => ({ state: "unknown", why, cause: "unprovable" }));
    return {
        id: "bypassed-rules",
        title: "Push that went by the rules",
        severity: "critical",
        state: findings.length > 0 ? "refuted" : state === "clean" ? "clean" : "unknown",
        looked,
        findings,
        unknowns,
    };
}
function watch_kind_findingOf({ repository, suite }) {
    const { id, ref, actor, pushedAt, before, after, rules } = suite;
    const which = rules === null ? "" : ` (${rules.join(", ")})`;
    return {
        at: `${ref} at ${pushedAt}`,
        expected: "every push to be held by the rules",
        found: `${actor ?? "somebody"} pushed ${before.slice(0, 12)}..${after.slice(0, 12)} by them${which}`,
        fix: {
            kind: "words",
            text: `Look into it: gh api repos/${repository}/rulesets/rule-suites/${id}. \`assaygate bypass-watch ${repository} --open-issues\` opens the incident.`,
        },
    };
}

// EXTERNAL MODULE: ./lib/domain/doctor/diagnose.js + 43 modules
var diagnose = __webpack_require__(76529);
;// CONCATENATED MODULE: ./lib/domain/posture/posture-of.js
/** The posture to publish; unknown as soon as one of its facts is: half a posture would be read as a whole one. */
function postureOf({ at, protection, classic, watch }) {
    if (protection.state === "unknown")
        return protection;
    const bypass = widestBypass(protection.value);
    if (bypass.state === "unknown")
        return bypass;
    if (classic.state === "unknown")
        return classic;
    return { state: "known", value: { at, bypass: bypass.value, classic: classic.value, watch } };
}
const modes = ["none", "pull-request", "always", "exempt"];
/** The most that anybody may do about the rules that are in force. */
function widestBypass({ rulesets, rules }) {
    if (rulesets.state === "unknown")
        return rulesets;
    const inForce = rulesets.value.filter(({ enforcement }) => enforcement === "active");
    const listed = new Set(inForce.map(({ id }) => id));
    const hidden = rules.find(({ source: { rulesetId } }) => rulesetId !== null && !listed.has(rulesetId));
    if (hidden !== undefined)
        return unseen(`ruleset ${hidden.source.rulesetId} is in force and not listed`);
    let widest = 0;
    for (const ruleset of inForce) {
        const actors = actorsOf(ruleset);
        if (actors.state === "unknown")
            return actors;
        widest = Math.max(widest, ...actors.value.map(rankOf));
    }
    return { state: "known", value: modes[widest] ?? "exempt" };
}
function actorsOf({ name, bypassActors }) {
    if (bypassActors.state === "unknown")
        return bypassActors;
    const odd = bypassActors.value.find(({ mode }) => mode === "unknown");
    const what = `ruleset ${JSON.stringify(name)} lets an actor of kind ${odd?.kind} pass in a mode that is not known`;
    return odd === undefined ? bypassActors : unseen(what);
}
function rankOf({ mode }) {
    return mode === "unknown" ? modes.length - 1 : modes.indexOf(mode);
}
function unseen(why) {
    return { state: "unknown", cause: "malformed", why };
}

// EXTERNAL MODULE: ./lib/cli/audit/listings.js
var listings = __webpack_require__(95765);
;// CONCATENATED MODULE: ./lib/cli/audit/audit-run.js








/** Repositories at work at once: the client holds the requests below GitHub's limits. */
const atOnce = 8;
/** Looks at every repository of the shard; the answer says why some are lacking, null if none is. */
async function runAudit(run) {
    const seen = new Set();
    for await (const page of run.organization.pages()) {
        if (page.state === "unknown")
            return page.why;
        for (const { repository } of page.value)
            seen.add(repository.id);
        const mine = page.value.filter(({ repository: { id } }) => (0,shard/* takes */.ny)(run.shard, id) && !run.done.has(id));
        await inParallel(mine, (listed) => lookAt(listed, run));
    }
    const { total } = run.organization;
    return seen.size === total ? null : `expected ${total} repositories in the list, found ${seen.size}`;
}
/** As many as `atOnce` workers, each taking the next when it is free. */
async function inParallel(items, work) {
    const queue = items.values();
    const worker = async () => {
        for (const item of queue)
            await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
/** The mark moves on only after what was seen is kept: an interruption in between shows a push twice, never not at all. */
async function lookAt(listed, run) {
    const { name } = listed.repository;
    const { entry, mark } = await entryFor(listed, run);
    run.onEntry(entry);
    if (mark !== null)
        run.marks?.set(name, mark);
}
async function entryFor(listed, run) {
    const { repository } = listed;
    const skip = reasonToSkip(classOf(repository));
    if (skip !== null)
        return { entry: condense_entryOf(repository, { state: "unknown", why: skip }), mark: null };
    const audited = await listed.read();
    if (audited.state === "unknown")
        return { entry: condense_entryOf(repository, audited), mark: null };
    const { facts, classic } = audited.value;
    const watch = await watchOf(listed, audited.value, run);
    const diagnosis = withWatch((0,diagnose/* diagnose */.h)((0,listings/* withListings */.O)(facts, { server: run.server, now: run.at }), run.policy), watch);
    const posture = postureFor(run.at, facts.protection, classic, watch);
    const entry = condense_entryOf(repository, { state: "known", value: { diagnosis, posture } });
    return { entry, mark: watch?.mark ?? null };
}
async function watchOf({ repository, suites, canaries }, { facts }, { marks, at }) {
    if (marks === null)
        return null;
    const mark = marks.of(repository.name);
    return (0,watch/* watchBypasses */.W)({
        ...{ repository: repository.name, suites: await suites(), mark, canaries },
        ...{ protection: facts.protection, now: at },
    });
}
function withWatch(diagnosis, watch) {
    return watch === null ? diagnosis : { ...diagnosis, kinds: [...diagnosis.kinds, kindOfWatch(watch)] };
}
function postureFor(at, protection, classic, watch) {
    if (watch === null)
        return { state: "unknown", why: "the bypass watch was not asked for (--watch)" };
    return postureOf({ at, protection, classic, watch: watch.state });
}

// EXTERNAL MODULE: ./lib/cli/audit/doctor-policy.js
var doctor_policy = __webpack_require__(46506);
// EXTERNAL MODULE: ./lib/cli/audit/marks.js
var audit_marks = __webpack_require__(56068);
;// CONCATENATED MODULE: ./lib/cli/audit/audit.js















/** Doctor over an organisation: exit 0 all clean, 1 findings, 2 not everything could be seen. */
async function audit(words, ports) {
    const request = (0,audit_options/* parseAudit */.hh)(words);
    const organization = await audit_open(request, ports);
    const report = await reportOf(request, organization, ports);
    const text = render(request.format, report);
    if (request.output === null)
        ports.print(text);
    else
        ports.files.write(request.output, text);
    if (request.output !== null || request.format !== "text")
        ports.runner.log(auditHeadline(report));
    return exitCodeOf(report);
}
/** A list that is not whole cannot say "none", and a value that was refused is not published. */
function exitCodeOf({ incomplete, summary, publication }) {
    if (summary.state === "refuted")
        return 1;
    const isRefused = publication?.withheld.some(({ isRefused }) => isRefused) ?? false;
    return incomplete === null && summary.state === "clean" && !isRefused ? 0 : 2;
}
/** @throws {UserError} invalid-input */
async function audit_open(request, { organizations }) {
    const { variables, state, organization, isDeep, canaryBranch } = request;
    const reader = await organizations({ variables, state });
    if (reader === null)
        throw (0,github_question/* tokenMissing */.O3)(variables, "organisation");
    const opened = await reader.open({ organization, isDeep, canaryBranch });
    if (opened.state === "known")
        return opened.value;
    throw (0,github_question/* unreadable */.O$)("organisation", organization, opened);
}
async function reportOf(request, organization, ports) {
    const { state, shard, isDeep, isWatching } = request;
    const journal = state === null ? null : ports.journal(`${state}/${stateName(request)}.jsonl`);
    const marks = state === null ? null : ports.journal(`${state}/${organization.login.toLowerCase()}-watch.jsonl`);
    const start = { organization: organization.login, shard, isDeep, isWatching, startedAt: ports.clock.now() };
    const begun = beginAudit(journal, start);
    const entries = new Map(begun.entries.map((entry) => [entry.id, entry]));
    const progress = progressOf({ organization, shard, done: entries.size }, ports);
    const { file } = await (0,load_policy/* loadPlatformPolicy */.oZ)(ports.home);
    const incomplete = await runAudit({
        ...{ organization, shard, policy: (0,doctor_policy/* doctorPolicyOf */.x)(file.content), at: start.startedAt },
        server: ports.runner.context?.github?.hosts.server ?? "https://github.com",
        marks: isWatching ? (0,audit_marks/* marksIn */.M)(marks) : null,
        done: new Set(entries.keys()),
        onEntry(entry) {
            entries.set(entry.id, entry);
            journal?.append({ entry });
            progress(entry);
        },
    });
    const sorted = [...entries.values()].sort((one, other) => one.repository.localeCompare(other.repository, "en"));
    const publication = request.isPublishing ? await publish(organization, sorted) : null;
    if (isDone(incomplete, sorted))
        journal?.append({ endedAt: ports.clock.now() });
    return {
        ...{ organization: organization.login, shard, startedAt: begun.startedAt, endedAt: ports.clock.now() },
        ...{ total: organization.total, incomplete, summary: summarise(sorted), entries: sorted, publication },
        calls: organization.calls,
    };
}
/** Everything is listed, and nothing is left that another try might tell: the next start begins anew. */
function isDone(incomplete, entries) {
    return incomplete === null && !entries.some(isPassing);
}
function stateName({ organization, shard: { index, of } }) {
    return `${organization.toLowerCase()}-${index}-of-${of}`;
}
function render(format, report) {
    switch (format) {
        case "text":
            return renderAuditText(report);
        case "markdown":
            return renderAuditMarkdown(report);
        case "html":
            return renderAuditHtml(report);
        case "csv":
            return renderAuditCsv(report);
        case "json":
            return renderAuditJson(report);
    }
}


/***/ }),

/***/ 56068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ marksIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


const Line = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    mark: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        newest: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }) }).nullable(),
        watchedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }),
    }),
});
/** Marks that a journal keeps; without one they are forgotten. @throws {UserError} invalid-input */
function marksIn(journal) {
    const marks = new Map();
    for (const [index, value] of (journal?.values ?? []).entries()) {
        const { repository, mark } = parseLine(value, index);
        marks.set(repository, mark);
    }
    return {
        of: (repository) => marks.get(repository) ?? null,
        set(repository, mark) {
            marks.set(repository, mark);
            journal?.append({ repository, mark });
        },
    };
}
function parseLine(value, index) {
    const line = Line.safeParse(value);
    if (line.success)
        return line.data;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", "expected a mark of the bypass watch, found something else.", {
        at: `line ${index + 1}`,
        hint: "Delete the file; the watch then begins with the last month.",
    });
}


/***/ }),

/***/ 74436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ wholeOrganization),
/* harmony export */   ny: () => (/* binding */ takes),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* unused harmony export mostShards */
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);

const wholeOrganization = { index: 1, of: 1 };
/** More machines than anybody has. */
const mostShards = 100;
/** Understands `2/5`; undefined for anything else. */
function parseShard(text) {
    const [, index = "", of = ""] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
    const shard = { index: Number(index), of: Number(of) };
    return shard.index >= 1 && shard.index <= shard.of && shard.of <= mostShards ? shard : undefined;
}
/** Whether the shard takes a repository: by its id, so that neither a new name nor a new neighbour moves it. */
function takes({ index, of }, id) {
    return Number.parseInt((0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(`assaygate-shard ${id}`).slice(0, 12), 16) % of === index - 1;
}


/***/ }),

/***/ 34074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ watchBypasses)
/* harmony export */ });
/* unused harmony export horizonMs */
const dayMs = 86_400_000;
/** GitHub shows suites of a month at most (facts 2.21); the shortest that a month can mean. */
const horizonMs = 28 * dayMs;
/** Says which pushes went by the rules since the last watch, and whether the watch could have missed one. Pure. */
function watchBypasses(question) {
    const { suites, mark, repository, now } = question;
    const { exempt, unseenActors } = exemptActors(question.protection);
    if (suites.state === "unknown") {
        const blindness = [`rule suites could not be read: ${suites.why}`, ...unseenActors];
        return { state: "blind", incidents: [], exempt, blindness, mark, looked: "nothing" };
    }
    const fresh = suites.value.filter((suite) => isNew(suite, mark));
    const incidents = fresh
        .filter(({ result }) => result === "bypass")
        .sort((one, other) => one.id - other.id)
        .map((suite) => ({ key: `bypass-${suite.id}`, repository, suite }));
    // A hole lies behind us and is told once; whatever makes this very watch doubtful is watched again.
    const doubts = [...canaryDoubts(question, suites.value), ...lostMark(suites.value, question)];
    const blindness = [...hole(mark, now), ...doubts, ...unseenActors, ...exempt.map(unrecorded)];
    return {
        state: stateOf(incidents, blindness),
        incidents,
        exempt,
        blindness,
        mark: doubts.length > 0 ? mark : nextMark(suites.value, mark, now),
        looked: `${suites.value.length} rule suites, ${fresh.length} of them new`,
    };
}
function stateOf(incidents, blindness) {
    if (incidents.length > 0)
        return "bypassed";
    return blindness.length > 0 ? "blind" : "clean";
}
/** By id or by time: neither alone is promised to grow. */
function isNew({ id, pushedAt }, mark) {
    const newest = mark?.newest ?? null;
    return newest === null || id > newest.id || Date.parse(pushedAt) > Date.parse(newest.at);
}
/** Time between the last watch and what GitHub still shows. */
function hole(mark, now) {
    if (mark === null)
        return [];
    const oldest = Date.parse(now) - horizonMs;
    const until = Date.parse(mark.watchedAt);
    if (until >= oldest && until <= Date.parse(now))
        return [];
    if (until < oldest) {
        return [
            `nobody watched from ${mark.watchedAt} to ${new Date(oldest).toISOString()}, and GitHub shows no more`,
        ];
    }
    return [`the last watch is of ${mark.watchedAt}, which is not before now`];
}
/** The suite that the last watch ended at must still be there, or the list is not the one that was watched. */
function lostMark(suites, { mark, now }) {
    const newest = mark?.newest ?? null;
    if (newest === null || Date.parse(newest.at) < Date.parse(now) - horizonMs)
        return [];
    if (suites.some(({ id }) => id === newest.id))
        return [];
    return [`rule suite ${newest.id} of ${newest.at}, seen by the last watch, is no longer shown`];
}
/** The self-test: what is known to have been pushed must have been recorded. */
function canaryDoubts({ canaries, now }, suites) {
    if (canaries.state === "unknown")
        return [`the canary could not be read: ${canaries.why}`];
    const due = canaries.value.filter(({ at }) => Date.parse(at) > Date.parse(now) - horizonMs);
    if (due.length === 0)
        return ["no canary was pushed within the time that GitHub shows"];
    return due
        .filter(({ ref, after }) => !suites.some((suite) => suite.ref === ref && suite.after === after))
        .map(({ ref, after, at }) => `the canary ${after} of ${at} on ${ref} does not show up`);
}
function exemptActors(protection) {
    if (protection.state === "unknown") {
        return { exempt: [], unseenActors: [`exempt actors could not be read: ${protection.why}`] };
    }
    const { rulesets } = protection.value;
    if (rulesets.state === "unknown") {
        return { exempt: [], unseenActors: [`exempt actors could not be read: ${rulesets.why}`] };
    }
    const inForce = rulesets.value.filter(({ enforcement }) => enforcement === "active");
    const exempt = inForce.flatMap(({ name, bypassActors }) => (bypassActors.state === "known" ? bypassActors.value : [])
        .filter(({ mode }) => mode === "exempt")
        .map(({ kind, id }) => ({ who: id === null ? kind : `${kind}:${id}`, ruleset: name })));
    const unseenActors = inForce.flatMap(({ name, bypassActors }) => bypassActors.state === "unknown"
        ? [`exempt actors of ruleset ${JSON.stringify(name)} could not be read: ${bypassActors.why}`]
        : []);
    return { exempt, unseenActors };
}
function unrecorded({ who, ruleset }) {
    return `${who} is exempt from ruleset ${JSON.stringify(ruleset)}: what it pushes leaves no record`;
}
/** Highest id and latest time, each by itself. */
function nextMark(suites, mark, now) {
    let newest = mark?.newest ?? null;
    for (const { id, pushedAt } of suites) {
        const isLater = newest === null || Date.parse(pushedAt) > Date.parse(newest.at);
        newest = { id: Math.max(id, newest?.id ?? id), at: isLater ? pushedAt : (newest?.at ?? pushedAt) };
    }
    return { newest, watchedAt: now };
}


/***/ }),

/***/ 27075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withoutOwner)
/* harmony export */ });
/** Name of a repository without its owner's: `acme/payments-api` is `payments-api`. */
function withoutOwner(fullName) {
    return fullName.slice(fullName.indexOf("/") + 1);
}


/***/ })

};
