export const id = 978;
export const ids = [978];
export const modules = {

/***/ 99978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startRehearsal: () => (/* binding */ startRehearsal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./lib/src/domain/finding/severity.js
/** From worst to best; `unknown` is apart and never better than what policy says it is. */
const severities = ["critical", "high", "medium", "low", "info", "unknown"];
const ranks = {
    critical: 5,
    high: 4,
    medium: 3,
    low: 2,
    info: 1,
    unknown: 0,
};
/** Compares severities: positive if `a` is worse than `b`. */
function severity_compareSeverity(a, b) {
    return ranks[a] - ranks[b];
}
const labels = new Map([
    ["critical", "critical"],
    ["blocker", "critical"],
    ["high", "high"],
    ["important", "high"],
    ["serious", "high"],
    ["major", "high"],
    ["error", "high"],
    ["medium", "medium"],
    ["moderate", "medium"],
    ["warning", "medium"],
    ["warn", "medium"],
    ["low", "low"],
    ["minor", "low"],
    ["note", "low"],
    ["negligible", "info"],
    ["info", "info"],
    ["informational", "info"],
    ["information", "info"],
    ["none", "info"],
]);
/** Maps a tool's own word. Words outside the vocabulary are unknown, never harmless. */
function severityOfLabel(label) {
    return labels.get(label.trim().toLowerCase()) ?? "unknown";
}
/** Whether a word is one that scanners use; "unknown" is one of them: nobody has rated the vulnerability yet. */
function isKnownLabel(label) {
    return severityOfLabel(label) !== "unknown" || label.trim().toLowerCase() === "unknown";
}
/** Maps a CVSS score to its band: none 0, low to 3.9, medium to 6.9, high to 8.9, critical from 9 (CVSS 3.1 §5). */
function severityOfScore(score) {
    if (!(score >= 0 && score <= 10))
        return "unknown";
    if (score >= 9)
        return "critical";
    if (score >= 7)
        return "high";
    if (score >= 4)
        return "medium";
    return score > 0 ? "low" : "info";
}
/** Maps a SARIF level (SARIF 2.1.0 §3.27.10) where nothing better is known. */
function severityOfLevel(level) {
    switch (level) {
        case "error":
            return "high";
        case "warning":
            return "medium";
        case "note":
            return "low";
        case "none":
            return "info";
        default:
            return "unknown";
    }
}
/** Rates a word outside the tool's vocabulary: unknown, even where another tool would mean something by it. */
function rateForeignWord(native) {
    return { severity: "unknown", source: "label", native };
}
/**
 * Rates a finding: native label, then `security-severity`, then CVSS, then level. Where label and score disagree
 * the worse one counts (evidence-standards §18).
 */
function rate(clues) {
    const known = ratings(clues).filter((rating) => rating.severity !== "unknown");
    const [first] = known;
    if (first === undefined)
        return ratings(clues)[0] ?? { severity: "unknown", source: "none", native: "" };
    if (first.source === "level")
        return first;
    return known
        .filter((rating) => rating.source !== "level")
        .reduce((worst, rating) => (severity_compareSeverity(rating.severity, worst.severity) > 0 ? rating : worst));
}
function ratings(clues) {
    const found = [];
    const { label, securitySeverity, cvssScore, level } = clues;
    if (label !== undefined)
        found.push({ severity: severityOfLabel(label), source: "label", native: label });
    if (securitySeverity !== undefined)
        found.push(ofSecuritySeverity(securitySeverity));
    if (cvssScore !== undefined) {
        found.push({ severity: severityOfScore(cvssScore), source: "cvss", native: String(cvssScore) });
    }
    if (level !== undefined)
        found.push({ severity: severityOfLevel(level), source: "level", native: level });
    return found;
}
/** GitHub documents a score; Semgrep and others write a word (`"HIGH"`). */
function ofSecuritySeverity(native) {
    const isScore = /^\d{1,2}(?:\.\d{1,4})?$/.test(native.trim());
    const severity = isScore ? severityOfScore(Number(native)) : severityOfLabel(native);
    return { severity, source: "security-severity", native };
}

;// CONCATENATED MODULE: ./lib/src/report/standing.js

/** All checks in the order of the stages. */
function checksOf(verdict) {
    return verdict.stages.flatMap((stage) => stage.checks);
}
const blockingResults = ["FAILED", "NOT_RUN", "ERROR"];
/** Tells whether the check stands in the way; an ERROR does, as what could not be decided never passes. */
function isBlocking({ required, result }) {
    return required && blockingResults.includes(result);
}
/** Tells whether somebody should look at the check, though it may not block. */
function isRemarkable({ result }) {
    return result !== "PASSED" && result !== "NOT_APPLICABLE";
}
/** The problems with the worst first, else in the order of the check. */
function worstFirst(problems) {
    return [...problems].sort((a, b) => compareSeverity(weightOf(b), weightOf(a)));
}
/** What has no severity is judged by the check alone and stays above findings that nobody rated. */
function weightOf({ severity }) {
    return severity === undefined || severity === "unknown" ? "high" : severity;
}

// EXTERNAL MODULE: ./lib/sandbox/github/organizations/installations.js
var installations = __webpack_require__(70265);
// EXTERNAL MODULE: ./lib/sandbox/github/seed/plant.js + 5 modules
var plant = __webpack_require__(40536);
// EXTERNAL MODULE: ./lib/sandbox/github/shapes/app.js
var shapes_app = __webpack_require__(27733);
;// CONCATENATED MODULE: ./lib/sandbox/platform/app-token.js



const levels = ["read", "write", "admin"];
const prefix = "permission-";
/** What stands for the private key of an app here: nothing is signed with it. */
function emulatedKeyOf(slug) {
    return `emulated private key of ${slug}`;
}
/** `actions/create-github-app-token`: a token of an app with what the step asks for, which its installation must have. */
function appTokens(github) {
    return async ({ inputs, job, request, log }) => {
        const text = (name) => inputs.get(name)?.trim() ?? "";
        const client = text("client-id");
        const app = [...github.state.apps.values()].find((one) => (0,shapes_app/* appShape */.vv)(github, one).client_id === client);
        if (app === undefined || text("private-key") !== emulatedKeyOf(app.slug))
            throw new Error("expected the client id of an app and its private key, got something else");
        const owner = text("owner") || (request.trigger.repository.split("/", 1)[0] ?? "");
        const installed = installations/* installations */.Ys.of(github.organization(owner)).find((one) => one.app === app.slug);
        if (installed === undefined)
            throw new Error(`the app ${app.slug} is not installed in ${owner}`);
        const permissions = askedIn(inputs);
        const refused = Object.entries(permissions).filter(([scope, level]) => levels.indexOf(installed.permissions[scope] ?? "") < levels.indexOf(level));
        if (refused.length > 0)
            throw new Error(`The permissions requested are not granted to this installation: ${refused.map(([scope]) => scope).join(", ")}`);
        const name = `${request.trigger.repository}/${job.key}/${app.slug}/${github.nextId()}`;
        const token = (0,plant/* addToken */.nP)(github, name, { app: app.slug, owner, permissions });
        log(`Token of ${app.slug} for ${owner}: ${Object.keys(permissions).join(", ")}`);
        return { outputs: { token: token.secret, "app-slug": app.slug } };
    };
}
/** An app that is asked for everything would give everything: a step must say what it needs. */
function askedIn(inputs) {
    const asked = {};
    for (const [name, value] of inputs) {
        if (!name.startsWith(prefix))
            continue;
        const level = levels.find((one) => one === value.trim());
        if (level !== "read" && level !== "write" && level !== "admin")
            throw new Error(`input '${name}': expected read, write or admin, got '${value}'`);
        const scope = name.slice(prefix.length).replaceAll("-", "_");
        asked[scope] = level;
    }
    if (Object.keys(asked).length === 0)
        throw new Error("expected permissions to ask for, got none");
    return asked;
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/organization.js

/** Who plays: lea runs the platform, ana writes, ben reviews, eva is security and governance, eve is a stranger. */
const people = {
    admin: "lea",
    author: "ana",
    reviewer: "ben",
    security: "eva",
    stranger: "eve",
    bot: "dependabot[bot]",
};
/** The organisation's instance. */
const instanceName = "platform";
const usualOrganization = "acme";
/** The app with which the instance reads the organisation (docs/how-to/give-the-audit-its-app.md). */
const auditApp = { slug: "assaygate-audit", id: 4711 };
/** What the instance's environment holds, once somebody has put it there. */
function secretsOf(products) {
    const instance = `${organizationOf(products)}/${instanceName}`;
    return { [instance]: { ASSAYGATE_APP_PRIVATE_KEY: emulatedKeyOf(auditApp.slug) } };
}
/** The organisation that most owners are of. */
function organizationOf(products) {
    const [team] = products.flatMap(({ owners }) => owners.teams);
    return team?.split("/", 1)[0] ?? usualOrganization;
}
/** Everybody whose approval counts as a code owner's. */
function reviewersOf({ owners }) {
    const named = owners.people.filter((login) => login !== people.author && login !== people.stranger);
    return [...new Set([people.reviewer, ...named])];
}
/** An organisation before the instance: people, teams, the products as they are, and a stranger's fork of each. */
function seedOf(products) {
    const organization = organizationOf(products);
    const everybody = [people.author, people.reviewer, people.security, people.stranger];
    const named = products.flatMap(({ owners }) => owners.people);
    const users = [...new Set([people.admin, ...everybody, ...named])];
    const repositories = products.map((product) => [
        [`${organization}/${product.name}`, repositoryOf(product)],
        [`${people.stranger}/${product.name}`, { fork_of: `${organization}/${product.name}` }],
    ]);
    return {
        users: { ...Object.fromEntries(users.map((login) => [login, {}])), [people.bot]: { type: "Bot" } },
        apps: { [auditApp.slug]: { id: auditApp.id } },
        organizations: { [organization]: organizationSeed(organization, products) },
        repositories: Object.fromEntries(repositories.flat()),
        tokens: {
            ...Object.fromEntries(users.map((login) => [login, { user: login }])),
            dependabot: { app: "dependabot", permissions: { contents: "write", pull_requests: "write" } },
        },
    };
}
function repositoryOf({ files, owners }) {
    const writers = owners.people.filter((login) => login !== people.stranger);
    return {
        visibility: "private",
        files: Object.fromEntries(files),
        collaborators: {
            ...Object.fromEntries(writers.map((login) => [login, "push"])),
            [people.bot]: "push",
            [people.stranger]: "read",
        },
    };
}
function organizationSeed(organization, products) {
    const { admin, author, reviewer, security } = people;
    return {
        members: { [admin]: "admin", [author]: "member", [reviewer]: "member", [security]: "member" },
        // What somebody may write follows from teams and names, as CODEOWNERS asks for.
        base_role: "read",
        installations: [
            {
                app: auditApp.slug,
                permissions: { metadata: "read", contents: "read", organization_custom_properties: "write" },
            },
        ],
        teams: {
            ...Object.fromEntries(teamsOf(organization, products)),
            platform: { members: [admin], repositories: ownedBy("platform", organization, products) },
            governance: { members: [security] },
            "security-leads": {
                members: [security],
                repositories: Object.fromEntries(products.map(({ name }) => [name, "push"])),
            },
            "release-managers": { members: [admin] },
            "product-owners": { members: [reviewer] },
        },
    };
}
/** Teams that CODEOWNERS names; where it names none, one is called like the product. */
function teamsOf(organization, products) {
    const slugs = new Set(products.flatMap((product) => slugsOf(organization, product)));
    return [...slugs].map((slug) => {
        const repositories = ownedBy(slug, organization, products);
        return [slug, { members: [people.author, people.reviewer], repositories }];
    });
}
function slugsOf(organization, { owners, name }) {
    const own = owners.teams.filter((team) => team.startsWith(`${organization}/`));
    const slugs = own.map((team) => team.slice(organization.length + 1));
    return owners.teams.length + owners.people.length === 0
        ? [name.toLowerCase().replaceAll(/[^a-z\d]+/g, "-")]
        : slugs;
}
function ownedBy(slug, organization, products) {
    const owned = products.filter((product) => slugsOf(organization, product).includes(slug));
    return Object.fromEntries(owned.map(({ name }) => [name, "push"]));
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/verdict.js



/** Reads the verdict that a run kept as an artifact, as anybody with access could; undefined where it kept none. */
async function verdictOf(stage, run, judge = "gate") {
    const name = `assaygate-verdict-${judge === "gate" ? "" : `${judge}-`}${run.attempt}`;
    const place = `/repos/${run.repository}/actions`;
    const { body } = await stage.ask(people.admin, "GET", `${place}/runs/${run.run}/artifacts?name=${name}&per_page=100`);
    const { artifacts } = body;
    const [artifact] = artifacts;
    if (artifact === undefined)
        return undefined;
    const zip = await stage.ask(people.admin, "GET", `${place}/artifacts/${artifact.id}/zip`);
    const files = Object.entries((0,esm/* unzipSync */.AO)(zip.bytes)).map(([path, bytes]) => [path, (0,esm/* strFromU8 */.he)(bytes)]);
    const verdict = files.find(([path]) => path === "verdict.json")?.[1];
    if (verdict === undefined)
        return undefined;
    return { verdict: JSON.parse(verdict), files: new Map(files) };
}
/** Checks that stand in the way. */
function blockingOf(verdict) {
    return checksOf(verdict).filter(isBlocking);
}
/** Every reason of a verdict, with its fix. */
function reasonsOf(verdict) {
    return blockingOf(verdict).flatMap(({ id, summary, problems }) => problems.length === 0
        ? [{ check: id, message: summary, fix: "" }]
        : problems.map(({ at, message, fix }) => ({
            check: id,
            message: at === "" ? message : `${at}: ${message}`,
            fix,
        })));
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/keep.js



/** Written last; tells a folder of an earlier rehearsal from any other. */
const resultFile = "rehearsal.json";
const folders = ["runs", "commands", "evidence"];
/** Whether a folder may be written to: nothing of anybody else's is there. */
function isOurs(output) {
    return !(0,external_node_fs_.existsSync)(output) || (0,external_node_fs_.readdirSync)(output).length === 0 || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(output, resultFile));
}
/** Takes what an earlier rehearsal left away. */
function clear(output) {
    (0,external_node_fs_.mkdirSync)(output, { recursive: true });
    for (const name of [...folders, "index.html", "calls.json"])
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(output, name), { recursive: true, force: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(output, resultFile), "{}\n");
}
/** Writes summaries, logs and reports of all runs. */
async function keepRuns(stage, output, begunAt) {
    const kept = [];
    for (const [index, run] of stage.journal.runs.entries()) {
        const [, name = ""] = run.repository.split("/");
        const words = [twoDigits(index + 1), slug(name), slug(run.workflow), slug(run.trigger), run.attempt];
        kept.push(await keepRun(stage, run, { output, folder: `runs/${words.join("-")}`, begunAt }));
    }
    return kept;
}
async function keepRun(stage, run, { output, folder, begunAt }) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(output, folder), { recursive: true });
    const write = (name, text) => (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(output, folder, name), text);
    const jobs = [...run.jobs.values()];
    write("summary.md", summaryOf(run, jobs));
    write("log.txt", run.lines.map((line) => `${line}\n`).join(""));
    const left = await verdictOf(stage, run);
    // What is released is not what was judged but what was signed: the verdict is shown, and decides nothing here.
    const files = (left ?? (await verdictOf(stage, run, "release")))?.files;
    for (const name of ["verdict.json", "verdict.sarif", "report.html"]) {
        const text = files?.get(name);
        if (text !== undefined)
            write(name, text);
    }
    const { key, repository, workflow, path, trigger, attempt, conclusion, since, ms } = run;
    return {
        ...{ key, folder, repository, workflow, path, trigger, attempt, conclusion, ms },
        jobs: jobs.map((job) => ({ name: job.name, conclusion: job.conclusion, ms: Math.round(job.ms) })),
        decision: left?.verdict.decision ?? null,
        since: Math.round(since - begunAt),
        calls: callsOf(stage, run),
        summary: `${folder}/summary.md`,
        report: files?.has("report.html") === true ? `${folder}/report.html` : null,
    };
}
function summaryOf({ workflow, repository, trigger, attempt }, jobs) {
    const written = jobs.filter(({ summaries }) => summaries.length > 0);
    const parts = written.map(({ name, summaries }) => `## ${name} summary\n\n${summaries.join("\n\n")}\n`);
    const head = `# ${workflow}: ${trigger} in ${repository}, attempt ${attempt}\n`;
    return [head, ...(parts.length === 0 ? ["No job wrote a summary.\n"] : parts)].join("\n");
}
function callsOf({ platform }, { run, attempt }) {
    return platform.github.log.entries.filter(({ token }) => token.startsWith(`${run}/${attempt}/`)).length;
}
/** Writes what commands printed and said. */
function keepCommands(commands, output) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(output, "commands"), { recursive: true });
    for (const [index, { words, exitCode, printed, said }] of commands.entries()) {
        const text = `$ assaygate ${words.join(" ")}\n${said}${printed}exit code ${exitCode}\n`;
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(output, "commands", `${twoDigits(index + 1)}-${slug(words[0] ?? "")}.txt`), text);
    }
}
/** Writes every call of the API: who asked what, and what was answered. */
function keepCalls({ platform }, output) {
    const calls = platform.github.log.entries.map(({ at, token, method, path, operation, status, ms }) => ({
        ...{ at, token, method, path, operation, status, ms },
    }));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(output, "calls.json"), `${JSON.stringify(calls, null, 1)}\n`);
}
const twoDigits = (count) => String(count).padStart(2, "0");
const longestSlug = 40;
/** A name of a file that any system takes, whatever it was made of. */
function slug(text) {
    return text
        .toLowerCase()
        .replaceAll(/[^a-z\d]+/g, "-")
        .slice(0, longestSlug);
}

;// CONCATENATED MODULE: ./lib/src/report/plain.js
const longest = 400;
/** How much is looked at for each character that is kept: colour codes and runs of spaces may take the rest. */
const rawFactor = 3;
/** Most text there is; nothing to do but to look at its length. */
const harmless = /^(?:[!-~](?: ?[!-~])*)?$/;
/** Escape sequences of terminals: test runners colour their messages. */
const terminalCode = new RegExp(`${String.fromCharCode(0x1b)}\\[[0-9;:?]{0,32}[@-~]`, "g");
/** Line breaks, tabs and every other control character. */
const breaking = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
/** Joins emoji and chooses their look; without them the text reads the same. */
const joining = /\u200c|\u200d|[\ufe00-\ufe0f]/gu;
/** What nobody sees: marks that turn the direction of text (Trojan Source), tags, fillers, half characters. */
const plain_hidden = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** Accents that pile up until they cover the lines around. */
const pile = /(\p{M}{3})\p{M}+/gu;
/** One line of visible text of bounded length, whatever a report, a path or a name may hold. */
function plain(text, most = longest) {
    if (text.length <= most && harmless.test(text))
        return text;
    const line = text
        .slice(0, most * rawFactor)
        .replace(terminalCode, "")
        .replace(breaking, " ")
        .replace(joining, "")
        .replace(plain_hidden, "\ufffd")
        .replace(pile, "$1")
        .trim();
    if (line.length > most)
        return `${cutAt(line, most)}…`;
    return text.length > most * rawFactor && !line.endsWith("…") ? `${line}…` : line;
}
/** Cuts between characters, never through one. */
function cutAt(text, most) {
    return text
        .slice(0, most)
        .toWellFormed()
        .replace(/\ufffd$/u, "");
}

;// CONCATENATED MODULE: ./lib/src/report/html/markup.js

const made = Symbol("markup");
const escapes = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "`": "&#96;",
};
/**
 * Joins literal markup and values. A value that is text becomes one visible line in which nothing is markup, so it
 * may stand between tags and inside quoted attributes; inside `style` and unquoted attributes no value may stand.
 */
function markup_html(literals, ...parts) {
    return markup(literals.map((literal, index) => literal + render(parts[index] ?? "")).join(""));
}
/** Parts below each other, without those that are empty. */
function markup_lines(parts) {
    return markup(parts
        .map(render)
        .filter((text) => text !== "")
        .join("\n"));
}
/** Our own style sheet; never text from outside. */
function styleSheet(css) {
    return markup(`<style>\n${css}</style>`);
}
const markup_nothing = markup("");
function markup(text) {
    return { [made]: true, text };
}
function render(part) {
    if (typeof part === "string")
        return escapeText(part);
    if (typeof part === "number")
        return String(part);
    return "text" in part ? part.text : part.map(render).join("");
}
/** `##[` would be a command of the Actions runner, should somebody print the page (G1). */
function escapeText(text) {
    return plain(text)
        .replaceAll(/[&<>"'`]/g, (mark) => escapes[mark] ?? "")
        .replaceAll("##[", "&#35;&#35;[");
}

;// CONCATENATED MODULE: ./lib/src/report/html/section.js

/** A landmark with a heading of its own. */
function section(id, title, parts) {
    return markup_html `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${markup_lines(parts)}
</section>`;
}
/** Says how many entries of a list are not shown. */
function leftOut(count, what) {
    return count > 0
        ? html `<p class="left-out">… and ${count} more ${what}; all are in the JSON verdict.</p>`
        : nothing;
}
/** `1 waiver`, `2 waivers`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** Remarks, one below the other. */
function remarks(texts, most, what) {
    if (texts.length === 0)
        return nothing;
    const items = texts.slice(0, most).map((text) => html `<li>${text}</li>`);
    return lines([html `<ul class="remarks">${items}</ul>`, leftOut(texts.length - most, what)]);
}

;// CONCATENATED MODULE: ./lib/src/report/html/shapes.js

const outlines = {
    shield: "M4 2.5h16v10c0 4.6-3.4 7.4-8 9.2-4.6-1.8-8-4.6-8-9.2z",
    kite: "M12 1.5 22.5 12 12 22.5 1.5 12z",
    octagon: "M7.6 1.8h8.8l5.8 5.8v8.8l-5.8 5.8H7.6l-5.8-5.8V7.6z",
    square: "M2.5 2.5h19v19h-19z",
    round: "M12 1.8a10.2 10.2 0 1 0 0 20.4 10.2 10.2 0 0 0 0-20.4z",
};
const looks = {
    PASSED: { tone: "good", letter: "P", word: "passed", outline: outlines.shield },
    WARNED: { tone: "warn", letter: "W", word: "warned", outline: outlines.kite },
    FAILED: { tone: "bad", letter: "F", word: "failed", outline: outlines.octagon },
    NOT_RUN: { tone: "bad", letter: "N", word: "not run", outline: outlines.square },
    ERROR: { tone: "open", letter: "E", word: "undecided (error)", outline: outlines.round },
    UNDECIDED: { tone: "open", letter: "U", word: "undecided", outline: outlines.round },
    NOT_APPLICABLE: { tone: "none", letter: "–", word: "not applicable", outline: outlines.round },
};
const decisions = {
    pass: { tone: "good", letter: "✓", word: "Passed", outline: outlines.shield },
    fail: { tone: "bad", letter: "✕", word: "Failed", outline: outlines.octagon },
    pending: { tone: "warn", letter: "…", word: "Pending", outline: outlines.kite },
    undecided: { tone: "open", letter: "?", word: "Undecided", outline: outlines.round },
};
function lookOf(result) {
    return looks[result];
}
function decisionLook(decision) {
    return decisions[decision];
}
/** The mark of a result; decoration, as the word always stands beside it. */
function mark({ tone, letter, outline }) {
    return markup_html `<svg class="mark t-${tone}" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${outline}"/><text x="12" y="12.5">${letter}</text></svg>`;
}
/** Mark and word together. */
function badge(result) {
    const look = lookOf(result);
    return html `<span class="badge t-${look.tone}">${mark(look)}${look.word}</span>`;
}

;// CONCATENATED MODULE: ./lib/src/report/html/palette.js
const names = [
    "paper",
    "card",
    "ink",
    "soft",
    "line",
    "link",
    "good",
    "good-wash",
    "warn",
    "warn-wash",
    "bad",
    "bad-wash",
    "open",
    "open-wash",
    "none",
    "none-wash",
    "critical",
    "high",
    "medium",
    "low",
    "info",
    "unknown",
];
const light = {
    paper: "#f7f5ef",
    card: "#fffefb",
    ink: "#1c1a16",
    soft: "#57534a",
    line: "#d9d4c7",
    link: "#0a4c86",
    good: "#17653a",
    "good-wash": "#e3f1e6",
    warn: "#7a4d00",
    "warn-wash": "#fbefd0",
    bad: "#a11d1d",
    "bad-wash": "#fbe6e2",
    open: "#4f3b9b",
    "open-wash": "#ece7fb",
    none: "#57534a",
    "none-wash": "#edeae1",
    critical: "#6b0f2e",
    high: "#c0341d",
    medium: "#a86b00",
    low: "#2f6d9e",
    info: "#6c7680",
    unknown: "#3f3c36",
};
const dark = {
    paper: "#131417",
    card: "#1b1d22",
    ink: "#ece9e1",
    soft: "#b3afa5",
    line: "#3b3e46",
    link: "#8fc4ff",
    good: "#83d49f",
    "good-wash": "#14301f",
    warn: "#f0c063",
    "warn-wash": "#362809",
    bad: "#ff9d92",
    "bad-wash": "#401a18",
    open: "#c4b5ff",
    "open-wash": "#2a2346",
    none: "#b3afa5",
    "none-wash": "#292b31",
    critical: "#ff6f98",
    high: "#ff9166",
    medium: "#f0c063",
    low: "#7db6e8",
    info: "#98a3ad",
    unknown: "#d8d4ca",
};
/** The colours as custom properties of a style sheet. */
function declare(palette) {
    return names.map((name) => `--${name}:${palette[name]};`).join("");
}

;// CONCATENATED MODULE: ./lib/src/report/html/style-pictures.js

/** How marks, the strip of stages and the charts look. */
const pictureStyle = `.mark{width:1.35rem;height:1.35rem;flex:none;vertical-align:-.3em}
.mark path{fill:var(--tone)}
.mark text{fill:var(--card);font:700 12px var(--sans);text-anchor:middle;dominant-baseline:central}
.badge{display:inline-flex;align-items:center;gap:.35rem;white-space:nowrap;color:var(--tone);font:600 .875rem var(--sans)}
.badge .mark{width:1.15rem;height:1.15rem}
.legend{max-width:none}
.legend .badge{margin:0 .35rem;font-size:.8125rem}
.gate{display:flex;flex-wrap:wrap;gap:1rem 2.25rem;list-style:none;margin:0 0 1rem;padding:0}
.stage{position:relative;flex:1 1 13rem;background:var(--card);border:1px solid var(--line);border-top:.35rem solid var(--tone);border-radius:.6rem;padding:.9rem}
.stage.wide{flex:4 1 30rem}
.stage::after{content:"";position:absolute;right:-1.75rem;top:2.2rem;width:.75rem;height:.75rem;border:solid var(--soft);border-width:.2rem .2rem 0 0;transform:rotate(45deg)}
.stage-name{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem .6rem;margin:0 0 .7rem;font:600 1.1rem var(--serif)}
.stage-number{color:var(--soft)}
.cells{display:grid;grid-template-columns:repeat(auto-fill,minmax(12.5rem,1fr));gap:.4rem;list-style:none;margin:0;padding:0}
.cell{display:flex;gap:.5rem;align-items:flex-start;height:100%;padding:.45rem .55rem;border:1px solid var(--tone);border-radius:.4rem;background:var(--wash);color:var(--ink);text-decoration:none;line-height:1.25}
.cell:hover{text-decoration:underline}
.cell.advisory{border-style:dashed}
.cell.t-none,.cell.t-good{border-color:transparent}
.cell.advisory.t-none,.cell.advisory.t-good{border-color:var(--tone)}
.cell-id{display:block;font-size:.8125rem;font-weight:600}
.cell-word{font-size:.8rem;color:var(--tone)}
.outcome{display:flex;flex:0 0 auto;flex-direction:column;align-items:center;justify-content:center;gap:.3rem;color:var(--tone);font:600 1.1rem var(--serif)}
.outcome .mark{width:3.5rem;height:3.5rem}
.swatch::before{content:"";display:inline-block;width:.65rem;height:.65rem;margin-right:.35rem;border-radius:2px;background:var(--severity)}
figure{margin:0 0 1rem}
.profile{display:block;width:100%;height:9rem;border-bottom:2px solid var(--soft);background:var(--card)}
.bar{display:block;width:100%;max-width:36rem;height:1.4rem}
.stack{display:block;width:100%;height:1.1rem}
.ground{fill:var(--none-wash)}
.seen{fill:var(--tone)}
rect.limit{fill:var(--ink)}
line.limit{stroke:var(--ink);stroke-width:2;stroke-dasharray:7 5;vector-effect:non-scaling-stroke}
.above{fill:var(--good)}
.below{fill:var(--bad)}
.o-passed{fill:var(--good)}
.o-failed{fill:var(--bad)}
.o-errors{fill:var(--open)}
.o-skipped{fill:var(--info)}
.severity{display:inline-flex;align-items:center;gap:.4rem;white-space:nowrap}
.severity::before{content:"";width:.7rem;height:.7rem;border-radius:2px;background:var(--severity)}
${severities.map((severity) => `.s-${severity}{--severity:var(--${severity});fill:var(--severity)}`).join("\n")}
@media (max-width:44rem){
.gate{display:block}
.stage{margin-bottom:2rem}
.stage::after{right:50%;top:auto;bottom:-1.35rem;transform:rotate(135deg)}
.outcome{padding-top:.5rem}
}`;

;// CONCATENATED MODULE: ./lib/src/report/html/style.js


const tones = ["good", "warn", "bad", "open", "none"];
/** The whole style sheet: light, dark on screens that ask for it, and paper. */
const style = `:root{color-scheme:light dark;${declare(light)}
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","DejaVu Sans",sans-serif;
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root{${declare(dark)}}}
${tones.map((tone) => `.t-${tone}{--tone:var(--${tone});--wash:var(--${tone}-wash)}`).join("\n")}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans);overflow-wrap:anywhere}
body>header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
body>header{padding-top:2.5rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,main:focus-visible{outline:3px solid var(--link);outline-offset:3px;border-radius:3px}
main:focus{outline:none}
code{font:.9em/1.4 var(--mono);unicode-bidi:isolate}
h1,h2,h3{font-family:var(--serif);line-height:1.2;text-wrap:balance}
h2{font-size:1.5rem;margin:3rem 0 1rem;padding-bottom:.4rem;border-bottom:1px solid var(--line)}
h3{font-size:1.2rem;margin:0 0 .75rem;display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .6rem}
h3 code{font-size:.8rem;color:var(--soft)}
p{margin:0 0 .75rem;max-width:70ch}
.small,.legend,.left-out,footer,figcaption{font-size:.875rem;color:var(--soft)}
.skip{position:absolute;left:1rem;top:-6rem;background:var(--card);padding:.6rem 1rem;border-radius:0 0 .4rem .4rem;z-index:1}
.skip:focus{top:0}
.answer{display:flex;gap:1.75rem;align-items:flex-start}
.answer .mark{width:7.5rem;height:7.5rem}
h1{margin:0 0 .4rem;font-size:clamp(2.75rem,9vw,4.5rem);font-weight:600;letter-spacing:-.02em;line-height:1;color:var(--tone)}
.eyebrow{display:block;margin-bottom:.5rem;font:600 .8125rem/1.2 var(--sans);letter-spacing:.09em;text-transform:uppercase;color:var(--soft)}
.reason{margin-bottom:.35rem;color:var(--soft)}
.sentence{font-size:1.25rem;line-height:1.4;margin-bottom:.35rem}
.counts{color:var(--soft)}
.facts{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;margin:1.5rem 0 0;padding:.9rem 1.1rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem}
dt{font-size:.8125rem;color:var(--soft)}
dd{margin:0}
.notices h2{font-size:1.1rem;margin:1.5rem 0 .5rem;border:0;padding:0}
.remarks{margin:.5rem 0;padding-left:1.1rem;max-width:80ch}
.remarks li{margin-bottom:.25rem}
.check{background:var(--card);border:1px solid var(--line);border-left:.35rem solid var(--tone);border-radius:.5rem;margin-bottom:1rem}
article.check{padding:1.25rem}
details.check{margin-bottom:.4rem}
details.check[open]{padding-bottom:.75rem}
details.check>:not(summary){margin-left:1.25rem;margin-right:1.25rem}
summary{display:flex;flex-wrap:wrap;align-items:center;gap:.15rem .7rem;padding:.55rem 1rem;cursor:pointer;border-radius:.4rem}
summary::before{content:"▸";color:var(--soft);transition:transform .15s}
[open]>summary::before{transform:rotate(90deg)}
summary::-webkit-details-marker{display:none}
.fold-title{font-weight:600}
.fold-title code{font-weight:400;font-size:.8rem;color:var(--soft);margin-left:.3rem}
.fold-word{color:var(--tone)}
.fold-measure{margin-left:auto;color:var(--soft);font-size:.875rem;max-width:26rem;text-align:right}
.summary{font-size:1.05rem}
.measure{margin-bottom:1rem}
.pair{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:.4rem 0 0}
.pair dd{font-weight:600;font-variant-numeric:tabular-nums}
.pair .origin dd{font-weight:400;font-size:.875rem}
table{width:100%;border-collapse:collapse;margin:0 0 1rem;font-size:.9rem}
caption{text-align:left;font-weight:600;padding:.4rem 0}
th,td{min-width:5.5rem;padding:.45rem .7rem .45rem 0;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
thead th{border-top:0;font-size:.8125rem;font-weight:600;color:var(--soft);vertical-align:bottom}
tbody th{font-weight:400;min-width:9rem}
th:first-child{width:24%}
thead th.number,td.number{min-width:0}
thead th.number,td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;overflow-wrap:normal}
thead th:last-child,td:last-child{padding-right:0}
th.number+th:not(.number),td.number+td:not(.number){padding-left:1rem}
td.picture{width:26%;min-width:7rem}
tfoot td{color:var(--soft);font-style:italic}
footer{margin-top:3rem;padding-top:1rem;padding-bottom:3rem}
${pictureStyle}
@media (max-width:44rem){
body>header{padding-top:1.25rem}
.answer{gap:1rem}
.answer .mark{width:4rem;height:4rem}
.sentence{font-size:1.1rem}
article.check{padding:1rem}
.fold-title{flex:1 1 70%}
.fold-measure{margin-left:0;text-align:left;width:100%}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tfoot,tr,th,td,caption{display:block}
th:first-child{width:auto}
tbody tr{padding:.6rem 0;border-top:1px solid var(--line)}
tbody th,tbody td,tfoot td{border:0;padding:.1rem 0}
tbody th{font-weight:600}
tbody td{display:grid;grid-template-columns:6.5rem 1fr;gap:.5rem}
tbody td::before{content:attr(data-label);color:var(--soft);font-size:.8125rem}
td.number{text-align:left;white-space:normal}
tbody td.number+td:not(.number){padding-left:0}
td.picture{width:auto}
}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}summary::before{transition:none}}
@media print{
body{background:none;font-size:10pt}
.skip{display:none}
body>header,main,footer{max-width:none;padding:0}
details::details-content{display:block;content-visibility:visible;height:auto}
summary::before{content:none}
h2,h3,summary,caption{break-after:avoid}
tr,.cell,.measure,figure,summary,.remarks li{break-inside:avoid}
summary+*{break-before:avoid}
.check{box-decoration-break:clone;-webkit-box-decoration-break:clone}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

;// CONCATENATED MODULE: ./lib/src/report/html/table.js

/**
 * A table with caption and scopes. Roles are spelled out, as narrow screens show each row as a card, and browsers
 * forget what a table was once its display changes.
 */
function table({ caption, columns, rows, summary }) {
    const head = columns.map(({ title, kind, swatch }) => markup_html `<th scope="col" role="columnheader"${classOf(kind)}>${swatch === undefined ? title : markup_html `<span class="swatch s-${swatch}">${title}</span>`}</th>`);
    return markup_html `<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${markup_lines(rows.map((cells) => rowOf(cells, columns)))}
</tbody>
${summary === undefined ? markup_nothing : markup_html `<tfoot role="rowgroup"><tr role="row"><td role="cell" colspan="${columns.length}">${summary}</td></tr></tfoot>`}
</table>`;
}
function rowOf(cells, columns) {
    const all = columns.map(({ title, kind }, index) => {
        const content = cells[index] ?? "";
        return index === 0
            ? markup_html `<th scope="row" role="rowheader"${classOf(kind)}>${content}</th>`
            : markup_html `<td role="cell" data-label="${title}"${classOf(kind)}>${content}</td>`;
    });
    return markup_html `<tr role="row">${all}</tr>`;
}
function classOf(kind) {
    return kind === undefined ? markup_nothing : markup_html ` class="${kind}"`;
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/page/runs.js




const stripStyle = `.runs{list-style:none;display:flex;flex-wrap:wrap;gap:.6rem;margin:0;padding:0}
.runs a{display:flex;gap:.5rem;align-items:center;padding:.45rem .7rem;background:var(--wash);border:1px solid var(--tone);border-radius:.5rem;color:var(--ink);text-decoration:none}
.runs a:hover{text-decoration:underline}
.runs .mark{width:1.6rem;height:1.6rem;flex:none}
.runs small{display:block;color:var(--soft)}
`;
/** All runs in the order in which they began; each leads to what it left. */
function strip({ runs }) {
    const items = runs.map((run) => {
        const look = runs_lookOf(run);
        return markup_html `<li><a class="t-${look.tone}" href="${run.report ?? run.summary}">${mark(look)}<span>${run.trigger}: ${wordOf(run)}<small>${nameOf(run)}, ${secondsOf(run.ms)} s</small></span></a></li>`;
    });
    return section("strip", "The runs", [markup_html `<ol class="runs">${items}</ol>`]);
}
function runs_lookOf({ decision, conclusion }) {
    if (decision !== null)
        return decisionLook(decision);
    return decisionLook(conclusion === "success" ? "pass" : "undecided");
}
const wordOf = ({ decision, conclusion }) => decision ?? conclusion ?? "not ended";
const nameOf = ({ repository, workflow }) => `${repository}, ${workflow}`;
const secondsOf = (ms) => (ms / 1_000).toFixed(1);
/** The same with jobs, times and calls. */
function runsSection({ runs }) {
    const rows = runs.map((run) => [
        markup_html `${nameOf(run)}, ${run.trigger}${run.attempt === 1 ? markup_nothing : markup_html `, attempt ${run.attempt}`}`,
        wordOf(run),
        run.jobs.map(({ name, conclusion, ms }) => `${name} ${conclusion ?? "?"} ${secondsOf(ms)} s`).join("; "),
        secondsOf(run.ms),
        run.calls,
        markup_html `<a href="${run.summary}">summary</a>${run.report === null ? markup_nothing : markup_html `, <a href="${run.report}">report</a>`}, <a href="${run.folder}/log.txt">log</a>`,
    ]);
    return section("runs", "Runs, jobs and calls", [
        table({
            caption: "Runs in the order in which they began",
            columns: [
                { title: "Run" },
                { title: "Answer" },
                { title: "Jobs" },
                { title: "Seconds", kind: "number" },
                { title: "Calls", kind: "number" },
                { title: "Left behind" },
            ],
            rows,
        }),
    ]);
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/page/page.js





/** The rehearsal as one accessible page that needs neither script nor network; light, dark and on paper. */
function renderPage(rehearsed) {
    const { scenes, isAsExpected } = rehearsed;
    const word = isAsExpected ? "as it must" : "not as it must";
    return markup_html `<!DOCTYPE html>
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
${markup_lines(scenes.map((scene, index) => sceneSection(scene, index, rehearsed)))}
${runsSection(rehearsed)}
</main>
<footer>
<p>Played on an emulated GitHub on one machine. Dependencies were judged by the advisories that come with the emulator, not by today's; what only a real organisation can answer is asked by assaygate probe.</p>
</footer>
</body>
</html>
`.text;
}
function header({ isAsExpected, scenes, runs, calls, seconds, startedAt }) {
    const look = decisionLook(isAsExpected ? "pass" : "fail");
    const trials = scenes.flatMap((scene) => scene.trials);
    const good = trials.filter((trial) => trial.isAsExpected).length;
    const facts = [
        ["Begun", startedAt],
        ["Time", `${Math.round(seconds)} s`],
        ["Runs", String(runs.length)],
        ["Calls of the API", String(calls)],
    ];
    return markup_html `<header>
<div class="answer t-${look.tone}">
<div class="stamp">${mark(look)}</div>
<div>
<h1><span class="eyebrow">Assaygate rehearsal</span> ${look.word}</h1>
<p class="sentence">${good} of ${trials.length} attempts were answered as they must be.</p>
</div>
</div>
<dl class="facts">${facts.map(([term, value]) => markup_html `<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
</header>`;
}
function sceneSection(scene, index, rehearsed) {
    const { title, product, trials, leaves = [] } = scene;
    const heading = product === "" ? title : `${product}: ${title}`;
    const links = leaves.map((left) => markup_html `<li><a href="${left.path}">${left.title}</a></li>`);
    return section(`scene-${index + 1}`, heading, [
        ...trials.map((trial) => trialCard(trial, rehearsed)),
        links.length === 0 ? markup_nothing : markup_html `<ul class="remarks">${links}</ul>`,
    ]);
}
const reasonsToShow = 60;
function trialCard(trial, { runs }) {
    const look = decisionLook(trial.isAsExpected ? "pass" : "fail");
    const word = trial.isAsExpected ? "as it must" : "not as it must";
    const links = runs
        .filter(({ key }) => trial.runs.includes(key))
        .map(({ report, summary, trigger }) => markup_html `<li><a href="${report ?? summary}">${trigger}: what the run left</a></li>`);
    // What the gate itself says is what people came for.
    const isOpen = !trial.isAsExpected || trial.reasons.some(({ check }) => check !== "");
    return markup_html `<details class="check t-${look.tone}"${isOpen ? markup_html ` open` : markup_nothing}>
<summary><span class="fold-title">${mark(look)} ${trial.title}</span> <span class="fold-word">${word}</span> <span class="fold-measure">${trial.found}</span></summary>
<p>Expected: ${trial.expected}.</p>
${reasonList(trial)}
${links.length === 0 ? markup_nothing : markup_html `<ul class="remarks">${links}</ul>`}
</details>`;
}
function reasonList({ reasons }) {
    if (reasons.length === 0)
        return markup_nothing;
    const items = reasons
        .slice(0, reasonsToShow)
        .map(({ check, message, fix }) => markup_html `<li>${check === "" ? markup_nothing : markup_html `<code>${check}</code> `}${message}${fix === "" ? markup_nothing : markup_html `<br><span class="small">Fix: ${fix}</span>`}</li>`);
    const more = reasons.length - reasonsToShow;
    return markup_html `<ul class="remarks">${items}${more > 0 ? markup_html `<li>… and ${more} more</li>` : markup_nothing}</ul>`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/src/domain/codeowners/codeowners.js
/** Where GitHub looks for the file; the first that exists counts, the others are ignored (facts 3.1). */
const codeownersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/**
 * A file of this size or more is ignored as a whole (section "CODEOWNERS file size"; facts 3.1). GitHub says "3 MB":
 * we take the smaller of the two readings, so that a file that might be ignored is never trusted.
 */
const codeownersByteLimit = 3_000_000;

;// CONCATENATED MODULE: ./lib/src/domain/codeowners/owner.js
/** Characters of a login: managed users have an underscore before the name of their enterprise. */
const user = /^@[A-Za-z0-9_-]+$/;
const team = /^@[A-Za-z0-9_-]+\/[A-Za-z0-9_-]+$/;
const email = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
/** Tells `@user`, `@org/team` and an address apart; undefined for what names nobody. */
function ownerKind(text) {
    if (user.test(text))
        return "user";
    if (team.test(text))
        return "team";
    return email.test(text) ? "email" : undefined;
}

;// CONCATENATED MODULE: ./lib/src/domain/codeowners/segment.js
/** Stands for one character but `/`, as `?` in a pattern. */
const anyCharacter = -1;
const hasSigns = /[*?\\]/;
/** Understands what stands between two slashes; `\` takes the meaning from the character behind it. */
function parseSegment(text) {
    if (text === "**")
        return { kind: "deep" };
    if (text === "*")
        return { kind: "any" };
    if (!hasSigns.test(text))
        return { kind: "name", name: text };
    const glob = globOf(text);
    const [whole = []] = glob;
    if (glob.length > 1 || whole.includes(anyCharacter))
        return { kind: "glob", glob };
    return { kind: "name", name: textOf(whole) };
}
/** Inside a name, two asterisks are no more than one: so says gitignore, which CODEOWNERS follows. */
function globOf(text) {
    const pieces = [[]];
    for (const [sign] of text.matchAll(/\*+|\\?./gs)) {
        if (sign.startsWith("*"))
            pieces.push([]);
        else
            pieces.at(-1)?.push(sign === "?" ? anyCharacter : sign.charCodeAt(sign.length - 1));
    }
    return pieces;
}
/** What every name that matches begins with. */
function headOf(glob) {
    const first = glob[0] ?? [];
    const end = first.indexOf(anyCharacter);
    return textOf(end < 0 ? first : first.slice(0, end));
}
/** What every name that matches ends with. */
function tailOf(glob) {
    const last = glob.at(-1) ?? [];
    return textOf(last.slice(last.lastIndexOf(anyCharacter) + 1));
}
function textOf(piece) {
    return piece.map((unit) => String.fromCharCode(unit)).join("");
}
/**
 * Whether a glob matches a whole name. Each piece is put where it fits first and stays there, which is enough: nothing
 * is tried twice, and time grows with the length of the name times that of the longest piece (`a*a*a*a*b`).
 */
function matchesGlob(glob, name) {
    const last = glob.length - 1;
    let end = endOf(glob[0] ?? [], name, 0);
    for (let index = 1; index <= last && end >= 0; index++) {
        const piece = glob[index] ?? [];
        end = index === last ? endOfLast(piece, name, end) : endOfNext(piece, name, end);
    }
    return end === name.length;
}
/** Where a piece ends that begins at `start`; -1 if it does not fit there. */
function endOf(piece, name, start) {
    let at = start;
    for (const unit of piece) {
        if (at >= name.length)
            return -1;
        if (unit !== anyCharacter && unit !== name.charCodeAt(at))
            return -1;
        at += unit === anyCharacter ? widthAt(name, at) : 1;
    }
    return at;
}
function endOfNext(piece, name, from) {
    for (let start = from; start + piece.length <= name.length; start++) {
        const end = endOf(piece, name, start);
        if (end >= 0)
            return end;
    }
    return -1;
}
/** The last piece must end where the name ends; a `?` of it may take two code units. */
function endOfLast(piece, name, from) {
    for (let start = Math.max(from, name.length - 2 * piece.length); start <= name.length; start++) {
        if (endOf(piece, name, start) === name.length)
            return name.length;
    }
    return -1;
}
/** A character beyond U+FFFF takes two code units. */
function widthAt(name, at) {
    return (name.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/src/domain/codeowners/pattern.js

/**
 * Understands a pattern: gitignore's rules without `!`, `[ ]` and `\#` (GitHub's page "About code owners", section
 * "CODEOWNERS syntax"; facts 3.6, 3.11).
 */
function parsePattern(text) {
    const why = faultOf(text);
    return why === undefined ? { state: "valid", pattern: patternOf(text) } : { state: "invalid", why };
}
/** Only a pattern with one of these can be at fault. */
const suspect = /[!\\[\]]|\*{3}|^\/+$/;
/** GitHub's own words for these faults are not published as a list; the sources are in docs/reference/codeowners.md. */
function faultOf(text) {
    if (!suspect.test(text))
        return undefined;
    if (text.startsWith("!"))
        return 'a pattern cannot be negated with "!"';
    if (text.startsWith("\\#"))
        return 'a pattern cannot begin with "#", not even as "\\#"';
    if (/^\/+$/.test(text))
        return `${text} never matches anything; * matches everything`;
    // What `\` takes the meaning from is out of the way.
    const bare = text.replaceAll(/\\[^/]/g, "_");
    if (bare.includes("***"))
        return "more than two asterisks in a row mean nothing";
    if (/[[\]]/.test(bare))
        return "[ and ] are no ranges here; as part of a name each needs a \\ before it";
    if (bare.includes("\\"))
        return "a \\ needs a character of a name behind it";
    return undefined;
}
function patternOf(text) {
    const isFolder = text.endsWith("/");
    const segments = segmentsOf(isFolder ? text.slice(0, -1) : text);
    const last = segments.at(-1)?.kind;
    if (isFolder || last === "deep")
        return everythingBelow(segments);
    if (last !== "any")
        return { segments, reach: "both" };
    // Any file in any number of folders is everything below.
    return segments.at(-2)?.kind === "deep"
        ? everythingBelow(segments.slice(0, -1))
        : { segments, reach: "file" };
}
/** A pattern with a slash, but for one at its end, counts from the root; any other begins anywhere (facts 3.11). */
function segmentsOf(path) {
    const segments = path.includes("/") ? [] : [{ kind: "deep" }];
    for (const name of (path.startsWith("/") ? path.slice(1) : path).split("/")) {
        const segment = parseSegment(name);
        if (segment.kind !== "deep" || segments.at(-1)?.kind !== "deep")
            segments.push(segment);
    }
    return segments;
}
/** Below any folder that is below a folder, there is nothing that is not below that folder. */
function everythingBelow(segments) {
    return { segments: segments.at(-1)?.kind === "deep" ? segments.slice(0, -1) : segments, reach: "below" };
}

;// CONCATENATED MODULE: ./lib/src/domain/codeowners/parse.js



/**
 * Reads the text of a CODEOWNERS file (GitHub's page "About code owners", sections "CODEOWNERS file size" and
 * "CODEOWNERS syntax"; facts 3.1, 3.4-3.7). Never throws: lines that GitHub skips are listed.
 */
function parseCodeowners(text) {
    if (byteLength(text) >= codeownersByteLimit)
        return { rules: [], invalid: [], isOversize: true };
    const rules = [];
    const invalid = [];
    const lines = (text.startsWith("\ufeff") ? text.slice(1) : text).split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
        const reading = parseLine(line, index + 1);
        if (reading === undefined)
            continue;
        if ("why" in reading)
            invalid.push(reading);
        else
            rules.push(reading);
    }
    return { rules, invalid, isOversize: false };
}
/** Bytes of the text in UTF-8; counted no further than the limit needs. */
function byteLength(text) {
    if (text.length >= codeownersByteLimit || text.length * 3 < codeownersByteLimit)
        return text.length;
    return new TextEncoder().encode(text).length;
}
/** A rule, or why there is none; undefined for a blank line or a comment. */
function parseLine(line, number) {
    const [first, ...owners] = wordsOf(line);
    if (first === undefined)
        return undefined;
    const reading = parsePattern(first.text);
    if (reading.state === "invalid") {
        return { line: number, ...first, kind: "invalid-pattern", why: reading.why };
    }
    const stranger = owners.find(({ text }) => ownerKind(text) === undefined);
    if (stranger !== undefined) {
        return {
            line: number,
            ...stranger,
            kind: "invalid-owner",
            why: "an owner is @user, @org/team or an address",
        };
    }
    return { line: number, ...first, pattern: reading.pattern, owners: owners.map(({ text }) => text) };
}
/** The pattern and the owners; a word that begins with `#` begins a comment (facts 3.4). */
function wordsOf(line) {
    // What stands between blanks; a blank behind `\` belongs to the path (facts 3.7).
    const word = /(?:[^ \t\\]|\\.?)+/gs;
    const words = [];
    for (let found = word.exec(line); found !== null; found = word.exec(line)) {
        if (found[0].startsWith("#"))
            break;
        words.push({ text: found[0], column: found.index + 1 });
    }
    return words;
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/product.js






/** Reads a product's files: those that git would push where it knows the folder, else all but what is installed or written anew. */
function readProduct(plan) {
    const { folder, leaveOut = [] } = plan;
    const paths = (pathsByGit(folder) ?? pathsByName(folder)).filter((path) => !leaveOut.includes(path));
    const found = paths.filter((path) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, path), { throwIfNoEntry: false })?.isFile());
    if (found.length === 0)
        throw new Error(`expected files below ${folder}, found none`);
    const files = new Map(found.sort().map((path) => [path, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path))]));
    const name = (0,external_node_path_.basename)(folder).replaceAll(/[^\w.-]+/g, "-");
    return { plan, name, files, owners: ownersIn(files) };
}
/** Tracked files and new ones that are not ignored; undefined where the folder is in no repository. */
function pathsByGit(folder) {
    const words = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    try {
        const listed = (0,external_node_child_process_.execFileSync)("git", words, {
            cwd: folder,
            encoding: "utf8",
            maxBuffer: 64 * 1024 * 1024,
            stdio: ["ignore", "pipe", "ignore"],
        });
        return listed.split("\0").filter((path) => path !== "");
    }
    catch {
        return undefined;
    }
}
function pathsByName(folder) {
    const below = (path) => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, path), { withFileTypes: true })
        .filter((entry) => isPushed(path, entry.name))
        .flatMap((entry) => {
        const own = path === "" ? entry.name : `${path}/${entry.name}`;
        return entry.isDirectory() ? below(own) : [own];
    });
    return below("");
}
/** At the root only: folders of these names further down are the product's. What keeps an empty folder in git is, too. */
function isPushed(path, name) {
    if (path === "reports")
        return name.startsWith(".");
    return name !== ".git" && (path !== "" || name !== "node_modules");
}
function ownersIn(files) {
    const bytes = codeownersPaths.map((path) => files.get(path)).find((found) => found !== undefined);
    const { rules } = parseCodeowners(bytes?.toString("utf8") ?? "");
    const named = [...new Set(rules.flatMap(({ owners }) => owners))];
    const ofKind = (kind) => named.filter((owner) => ownerKind(owner) === kind).map((owner) => owner.slice(1).toLowerCase());
    return { teams: ofKind("team"), people: ofKind("user") };
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/rehearsed.js
/** For machines: what the page shows. */
function resultOf(rehearsed) {
    return { schemaVersion: 1, ...rehearsed, seconds: Math.round(rehearsed.seconds) };
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/release-caller.js



const releasePath = ".github/workflows/release.yml";
/** Whether a product is released here: it says what it packages, and there is somewhere to sign. */
function isReleased({ files, plan }) {
    const config = files.get(".github/assaygate.yml")?.toString("utf8") ?? "";
    return plan.scenes.includes("release") && /^artefact:/m.test(config);
}
/** The release's starter for a product, as its change brings it in; nothing for one that is not released. */
function callerFor({ home, organization }, product) {
    if (!isReleased(product))
        return {};
    const starter = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(home, "workflows", "starters", "release.yml"), "utf8");
    return { [releasePath]: starter.replaceAll("ORG/platform", `${organization}/${instanceName}`) };
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/generic-faults.js
/** In parts, so that no scanner takes this file for what it makes. */
const generic_faults_password = ["postgres://rehearsal", "S3ttle-2026@ledger.db.example:5432/ledger"].join(":");
/** Faults that any product can have, whatever it is written in. */
const genericFaults = [
    {
        title: "a database password stands in the source",
        check: "secrets.detected",
        files: oneFile("src/rehearsal-database.js", `export const address = "${generic_faults_password}";\n`),
    },
    {
        title: "a debugger statement and a TODO are left",
        check: "code.forbidden-patterns",
        files: oneFile("src/rehearsal-leftover.js", `// ${"TO"}${"DO"}: take this out\n${"debug"}ger;\n`),
    },
];
function oneFile(path, content) {
    return new Map([[path, Buffer.from(content)]]);
}

;// CONCATENATED MODULE: ./lib/src/domain/change/template.js
/** GitHub takes 65,536 characters. */
const longestDescription = (/* unused pure expression or super */ null && (128 * 1024));
/** Where GitHub looks for the template, in any case of the letters; the first that is there counts. */
const templatePlaces = [
    ".github/pull_request_template.md",
    ".github/pull_request_template.txt",
    "pull_request_template.md",
    "pull_request_template.txt",
    "docs/pull_request_template.md",
    "docs/pull_request_template.txt",
];
/** Reads headings and boxes out of Markdown, line by line; what lies in a fence is text. */
function readDescription(markdown) {
    const lines = linesOf(markdown.slice(0, longestDescription));
    const headings = [...lines.entries()].filter(([, { level }]) => level > 0);
    const sections = headings.map(([at, { text, marks, level }], index) => {
        let next = index + 1;
        while ((headings[next]?.[1].level ?? 0) > level)
            next++;
        return {
            title: text,
            isOptional: marks.includes("optional"),
            lines: textsOf(lines.slice(at + 1, headings[next]?.[0] ?? lines.length)),
        };
    });
    const whole = { title: "", isOptional: false, lines: textsOf(lines) };
    return { sections: sections.length === 0 ? [whole] : sections, boxes: boxesOf(lines) };
}
function textsOf(lines) {
    return lines.filter(({ level, text }) => level === 0 && text !== "").map(({ text }) => text);
}
function boxesOf(lines) {
    let isMarked = false;
    return lines.flatMap(({ text, marks, level, isFenced }) => {
        if (level > 0)
            isMarked = marks.includes("required");
        const box = level > 0 || isFenced ? null : boxIn(text);
        return box === null ? [] : [{ ...box, isRequired: isMarked || marks.includes("required") }];
    });
}
function boxIn(text) {
    if (!/^[-*+] \[[ xX]\] /.test(text))
        return null;
    return { isTicked: text[3] !== " ", label: words(text.slice(6)) };
}
/** Words of a heading or label in the form in which two of them are compared. */
function words(text) {
    return text.trim().toLowerCase().split(/\s+/).join(" ");
}
function linesOf(markdown) {
    const { text, marks } = withoutComments(markdown);
    let fence = null;
    return text.split("\n").map((raw, index) => {
        const line = raw.trim();
        const mark = fences.find((sign) => line.startsWith(sign)) ?? null;
        const isFenced = fence !== null || mark !== null;
        if (mark !== null)
            fence = fenceAfter(fence, mark);
        const level = isFenced ? 0 : levelOf(line);
        return { text: line.slice(level).trim(), marks: marks.get(index) ?? [], level, isFenced };
    });
}
const fences = (/* unused pure expression or super */ null && (["```", "~~~"]));
/** Only the sign that began a fence ends it. */
function fenceAfter(open, mark) {
    if (open === null)
        return mark;
    return open === mark ? null : open;
}
function levelOf(line) {
    let level = 0;
    while (line[level] === "#")
        level++;
    return level <= 6 && line[level] === " " ? level : 0;
}
/** Takes comments out, keeping line numbers; a comment that never ends hides the rest, as it does on the page. */
function withoutComments(markdown) {
    const marks = new Map();
    const source = markdown.replaceAll("\r\n", "\n");
    let text = "";
    let line = 0;
    for (let at = 0; at < source.length;) {
        const start = source.indexOf("<!--", at);
        const shown = source.slice(at, start === -1 ? source.length : start);
        text += shown;
        line += count(shown);
        if (start === -1)
            break;
        const end = source.indexOf("-->", start + 4);
        const comment = source.slice(start + 4, end === -1 ? source.length : end);
        const ofLine = marks.get(line) ?? [];
        ofLine.push(words(comment));
        marks.set(line, ofLine);
        text += "\n".repeat(count(comment));
        line += count(comment);
        at = end === -1 ? source.length : end + 3;
    }
    return { text, marks };
}
function count(text) {
    return text.split("\n").length - 1;
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/description.js
const description_text = "This change is part of a rehearsal; nothing of it reaches anybody.";
/** Fills a template in: something below each heading, every box ticked. */
function filledIn(template) {
    const lines = template.split(/\r?\n/).flatMap((line) => {
        if (/^#{1,6} /.test(line))
            return [line, "", description_text];
        return [line.replace(/^(\s*[-*+] )\[ \]/, "$1[x]")];
    });
    return lines.some((line) => line === description_text) ? lines.join("\n") : `${description_text}\n\n${lines.join("\n")}`;
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/pull-request.js



/** Pushes a branch and opens a pull request of it; returns its number. */
async function propose(stage, proposal) {
    const { repository, branch, title, files, author, from = repository, token = author } = proposal;
    await stage.platform.push({ repository: from, branch, files, author, message: title, isSigned: true });
    const head = from === repository ? branch : `${from.split("/", 1)[0]}:${branch}`;
    const body = proposal.body ?? (await description(stage, repository));
    const opened = await stage.ask(token, "POST", `/repos/${repository}/pulls`, {
        ...{ title, head, base: "main", body },
    });
    if (opened.status !== 201)
        throw new Error(`expected ${head} to be proposed, found ${said(opened)}`);
    return opened.body.number;
}
/** What GitHub would put before somebody's eyes, filled in. */
async function description(stage, repository) {
    for (const path of templatePlaces) {
        const found = await stage.ask(people.author, "GET", `/repos/${repository}/contents/${path}`);
        if (found.status !== 200)
            continue;
        const { content } = found.body;
        return filledIn(Buffer.from(content, "base64").toString("utf8"));
    }
    return filledIn("");
}
async function pullOf(stage, repository, number) {
    const { body } = await stage.ask(people.author, "GET", `/repos/${repository}/pulls/${number}`);
    return body;
}
/** Approves the head that is there now. */
async function approve(stage, { repository, number, as }) {
    const { head } = await pullOf(stage, repository, number);
    return stage.ask(as, "POST", `/repos/${repository}/pulls/${number}/reviews`, {
        event: "APPROVE",
        commit_id: head.sha,
    });
}
/** Presses the button. */
function merge(stage, repository, number, who) {
    return stage.ask(who, "PUT", `/repos/${repository}/pulls/${number}/merge`, { merge_method: "squash" });
}
const enqueueing = `mutation($id: ID!) { enqueuePullRequest(input: {pullRequestId: $id}) {
  mergeQueueEntry { position state } } }`;
/** Puts a pull request into the merge queue. */
async function enqueue(stage, { repository, number, as }) {
    const { node_id: id } = await pullOf(stage, repository, number);
    return stage.ask(as, "POST", "/graphql", { query: enqueueing, variables: { id } });
}
/** What GitHub said, in its words. */
function said({ status, body }) {
    const { message, errors } = (body ?? {});
    return `${status} ${message ?? errors?.map((error) => error.message).join("; ") ?? ""}`.trim();
}
/** Each rule that a refused merge names. */
function refusals({ body }) {
    const { message = "" } = (body ?? {});
    return message
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && line !== "Repository rule violations found");
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/sandbox/advisories/advisories.json
const advisories_namespaceObject = /*#__PURE__*/JSON.parse('[{"package":"handlebars","id":"GHSA-f2jv-r9rf-7988","cve":"CVE-2021-23369","title":"Remote code execution in handlebars when compiling templates","severity":"critical","cwe":["CWE-94"],"cvss":{"score":9.8,"vectorString":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"},"affected":[{"npmId":1095063,"range":"<4.7.7"}],"source":"https://github.com/advisories/GHSA-f2jv-r9rf-7988"},{"package":"handlebars","id":"GHSA-765h-qjxv-5f44","cve":"CVE-2021-23383","title":"Prototype Pollution in handlebars","severity":"critical","cwe":["CWE-1321"],"cvss":{"score":9.8,"vectorString":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"},"affected":[{"npmId":1102335,"range":"<4.7.7"}],"source":"https://github.com/advisories/GHSA-765h-qjxv-5f44"},{"package":"handlebars","id":"GHSA-2w6w-674q-4c4q","cve":"CVE-2026-33937","title":"Handlebars.js has JavaScript Injection via AST Type Confusion","severity":"critical","cwe":["CWE-94","CWE-843"],"cvss":{"score":9.8,"vectorString":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"},"affected":[{"npmId":1115539,"range":">=4.0.0 <=4.7.8"}],"source":"https://github.com/advisories/GHSA-2w6w-674q-4c4q"},{"package":"handlebars","id":"GHSA-xhpv-hc6g-r9c6","cve":"CVE-2026-33940","title":"Handlebars.js has JavaScript Injection via AST Type Confusion when passing an object as dynamic partial","severity":"high","cwe":["CWE-94","CWE-843"],"cvss":{"score":8.1,"vectorString":"CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H"},"affected":[{"npmId":1115693,"range":">=4.0.0 <=4.7.8"}],"source":"https://github.com/advisories/GHSA-xhpv-hc6g-r9c6"},{"package":"handlebars","id":"GHSA-8r5x-fm3f-whwj","cve":"CVE-2026-106446","title":"Handlebars: JavaScript Injection via AST Type Confusion in compile (bypass of CVE-2026-33937)","severity":"critical","cwe":["CWE-94","CWE-843"],"cvss":{"score":9.8,"vectorString":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"},"affected":[{"npmId":null,"range":">=4.0.0 <=4.7.9"}],"source":"https://github.com/advisories/GHSA-8r5x-fm3f-whwj"},{"package":"minimist","id":"GHSA-xvch-5gv4-984h","cve":"CVE-2021-44906","title":"Prototype Pollution in minimist","severity":"critical","cwe":["CWE-1321"],"cvss":{"score":9.8,"vectorString":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"},"affected":[{"npmId":1097677,"range":"<0.2.4"},{"npmId":1097678,"range":">=1.0.0 <1.2.6"}],"source":"https://github.com/advisories/GHSA-xvch-5gv4-984h"},{"package":"minimist","id":"GHSA-vh95-rmgr-6w4m","cve":"CVE-2020-7598","title":"Prototype Pollution in minimist","severity":"moderate","cwe":["CWE-1321"],"cvss":{"score":5.6,"vectorString":"CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L"},"affected":[{"npmId":1096466,"range":"<0.2.1"},{"npmId":1096465,"range":">=1.0.0 <1.2.3"}],"source":"https://github.com/advisories/GHSA-vh95-rmgr-6w4m"},{"package":"lodash","id":"GHSA-35jh-r3h4-6jhm","cve":"CVE-2021-23337","title":"Command Injection in lodash","severity":"high","cwe":["CWE-77","CWE-94"],"cvss":{"score":7.2,"vectorString":"CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H"},"affected":[{"npmId":1106913,"range":"<4.17.21"}],"source":"https://github.com/advisories/GHSA-35jh-r3h4-6jhm"},{"package":"lodash","id":"GHSA-29mw-wpgm-hmr9","cve":"CVE-2020-28500","title":"Regular Expression Denial of Service (ReDoS) in lodash","severity":"moderate","cwe":["CWE-400","CWE-1333"],"cvss":{"score":5.3,"vectorString":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L"},"affected":[{"npmId":1108258,"range":">=4.0.0 <4.17.21"}],"source":"https://github.com/advisories/GHSA-29mw-wpgm-hmr9"},{"package":"json5","id":"GHSA-9c47-m6qq-7p4h","cve":"CVE-2022-46175","title":"Prototype Pollution in JSON5 via Parse Method","severity":"high","cwe":["CWE-1321"],"cvss":{"score":7.1,"vectorString":"CVSS:3.1/AV:N/AC:H/PR:L/UI:N/S:U/C:H/I:L/A:H"},"affected":[{"npmId":1094986,"range":"<1.0.2"},{"npmId":null,"range":">=2.0.0 <2.2.2"}],"source":"https://github.com/advisories/GHSA-9c47-m6qq-7p4h"},{"package":"ws","id":"GHSA-3h5v-q93c-6h6q","cve":"CVE-2024-37890","title":"ws affected by a DoS when handling a request with many HTTP headers","severity":"high","cwe":["CWE-476"],"cvss":{"score":7.5,"vectorString":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H"},"affected":[{"npmId":null,"range":">=2.1.0 <5.2.4"},{"npmId":null,"range":">=6.0.0 <6.2.3"},{"npmId":null,"range":">=7.0.0 <7.5.10"},{"npmId":null,"range":">=8.0.0 <8.17.1"}],"source":"https://github.com/advisories/GHSA-3h5v-q93c-6h6q"},{"package":"find-my-way","id":"GHSA-rrr8-f88r-h8q6","cve":"CVE-2024-45813","title":"find-my-way has a ReDoS vulnerability in multiparametric routes","severity":"high","cwe":["CWE-1333"],"cvss":{"score":7.5,"vectorString":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H"},"affected":[{"npmId":null,"range":">=5.5.0 <8.2.2"},{"npmId":null,"range":">=9.0.0 <9.0.1"}],"source":"https://github.com/advisories/GHSA-rrr8-f88r-h8q6"},{"package":"braces","id":"GHSA-grv7-fg5c-xmjg","cve":"CVE-2024-4068","title":"Uncontrolled resource consumption in braces","severity":"high","cwe":["CWE-400","CWE-1050"],"cvss":{"score":7.5,"vectorString":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H"},"affected":[{"npmId":1098094,"range":"<3.0.3"}],"source":"https://github.com/advisories/GHSA-grv7-fg5c-xmjg"}]');
;// CONCATENATED MODULE: ./lib/sandbox/advisories/released-versions.json
const released_versions_namespaceObject = /*#__PURE__*/JSON.parse('{"braces":{"latest":"3.0.3","versions":["0.1.0","0.1.5","1.0.0","1.1.0","1.2.0","1.3.0","1.6.0","1.8.0","1.8.1","1.8.2","1.8.3","1.8.4","1.8.5","2.0.0","2.0.2","2.0.3","2.1.1","2.2.2","2.3.0","2.3.1","2.3.2","3.0.0","3.0.1","3.0.2","3.0.3"]},"find-my-way":{"latest":"9.10.1","versions":["0.0.1","0.2.4","1.0.0","1.4.0","1.4.1","1.5.0","1.6.0","1.6.1","1.6.2","1.7.0","1.7.1","1.8.0","1.8.1","1.8.2","1.9.0","1.9.1","1.10.0","1.10.1","1.10.3","1.10.4","1.11.0","1.11.1","1.12.0","1.13.0","1.14.0","1.14.1","1.15.0","1.15.1","1.15.2","1.15.3","1.15.4","1.16.0","1.17.0","1.17.1","1.18.0","1.18.1","2.0.1","2.1.0","2.1.1","2.1.2","2.2.0","2.2.1","2.2.2","2.2.3","2.2.4","2.2.5","3.0.0","3.0.1","3.0.3","3.0.4","3.0.5","4.0.0","4.1.0","4.2.0","4.3.0","4.3.1","4.3.2","4.3.3","4.4.0","4.5.0","4.5.1","5.0.0","5.1.0","5.1.1","5.2.0","5.3.0","5.4.0","5.5.0","5.5.1","5.6.0","6.0.0","6.1.0","6.2.0","6.3.0","6.4.0","7.0.0","7.0.1","7.1.0","7.2.0","7.2.1","7.3.0","7.3.1","7.4.0","7.5.0","7.6.0","7.6.1","7.6.2","7.7.0","8.0.0","8.1.0","8.2.0","8.2.2","9.0.0","9.0.1","9.1.0","9.2.0","9.3.0","9.4.0","9.5.0","9.6.0","9.7.0","9.8.0","9.9.0","9.10.0","9.10.1"]},"handlebars":{"latest":"4.7.10","versions":["1.0.6","1.0.7","1.0.8","1.0.9","1.0.10","1.0.11","1.0.12","1.1.0","1.1.1","1.1.2","1.2.0","1.2.1","1.3.0","2.0.0","3.0.0","3.0.1","3.0.2","3.0.3","3.0.4","3.0.5","3.0.6","3.0.7","3.0.8","4.0.0","4.0.1","4.0.2","4.0.3","4.0.4","4.0.5","4.0.6","4.0.7","4.0.8","4.0.9","4.0.10","4.0.11","4.0.12","4.0.13","4.0.14","4.1.0","4.1.1","4.1.2","4.2.0","4.2.1","4.2.2","4.3.0","4.3.1","4.3.2","4.3.3","4.3.4","4.3.5","4.4.0","4.4.1","4.4.2","4.4.3","4.4.4","4.4.5","4.5.0","4.5.1","4.5.2","4.5.3","4.6.0","4.7.0","4.7.1","4.7.2","4.7.3","4.7.4","4.7.5","4.7.6","4.7.7","4.7.8","4.7.9","4.7.10"]},"json5":{"latest":"2.2.3","versions":["0.0.0","0.0.1","0.1.0","0.2.0","0.4.0","0.5.0","0.5.1","1.0.0","1.0.1","1.0.2","2.0.0","2.0.1","2.1.0","2.1.1","2.1.2","2.1.3","2.2.0","2.2.1","2.2.2","2.2.3"]},"lodash":{"latest":"4.18.1","versions":["0.1.0","0.2.0","0.2.1","0.2.2","0.3.0","0.3.1","0.3.2","0.4.0","0.4.1","0.4.2","0.5.0","0.5.1","0.5.2","0.6.0","0.6.1","0.7.0","0.8.0","0.8.1","0.8.2","0.9.0","0.9.1","0.9.2","0.10.0","1.0.0","1.0.1","1.0.2","1.1.0","1.1.1","1.2.0","1.2.1","1.3.0","1.3.1","2.0.0","2.1.0","2.2.0","2.2.1","2.3.0","2.4.0","2.4.1","2.4.2","3.0.0","3.0.1","3.1.0","3.2.0","3.3.0","3.3.1","3.4.0","3.5.0","3.6.0","3.7.0","3.8.0","3.9.0","3.9.1","3.9.2","3.9.3","3.10.0","3.10.1","4.0.0","4.0.1","4.1.0","4.2.0","4.2.1","4.3.0","4.4.0","4.5.0","4.5.1","4.6.0","4.6.1","4.7.0","4.8.0","4.8.1","4.8.2","4.9.0","4.10.0","4.11.0","4.11.1","4.11.2","4.12.0","4.13.0","4.13.1","4.14.0","4.14.1","4.14.2","4.15.0","4.16.0","4.16.1","4.16.2","4.16.3","4.16.4","4.16.5","4.16.6","4.17.0","4.17.1","4.17.2","4.17.3","4.17.4","4.17.5","4.17.9","4.17.10","4.17.11","4.17.12","4.17.13","4.17.14","4.17.15","4.17.16","4.17.17","4.17.18","4.17.19","4.17.20","4.17.21","4.17.23","4.18.0","4.18.1"]},"minimist":{"latest":"1.2.8","versions":["0.0.0","0.0.1","0.0.2","0.0.3","0.0.4","0.0.5","0.0.6","0.0.7","0.0.8","0.0.9","0.0.10","0.1.0","0.2.0","0.2.1","0.2.2","0.2.3","0.2.4","1.0.0","1.1.0","1.1.1","1.1.2","1.1.3","1.2.0","1.2.1","1.2.2","1.2.3","1.2.4","1.2.5","1.2.6","1.2.7","1.2.8"]},"ws":{"latest":"8.23.0","versions":["0.2.6","0.2.8","0.2.9","0.3.0","0.3.1","0.3.2","0.3.3","0.3.4","0.3.5","0.3.6","0.3.7","0.3.8","0.3.9","0.4.0","0.4.1","0.4.2","0.4.3","0.4.5","0.4.6","0.4.7","0.4.8","0.4.9","0.4.10","0.4.11","0.4.12","0.4.13","0.4.14","0.4.15","0.4.16","0.4.17","0.4.18","0.4.19","0.4.20","0.4.21","0.4.22","0.4.23","0.4.24","0.4.25","0.4.27","0.4.28","0.4.29","0.4.30","0.4.31","0.4.32","0.5.0","0.6.0","0.6.1","0.6.2","0.6.3","0.6.4","0.6.5","0.7.0","0.7.1","0.7.2","0.8.0","0.8.1","1.0.0","1.0.1","1.1.0","1.1.1","1.1.2","1.1.3","1.1.4","1.1.5","2.0.0","2.0.1","2.0.2","2.0.3","2.1.0","2.2.0","2.2.1","2.2.2","2.2.3","2.3.0","2.3.1","3.0.0","3.1.0","3.2.0","3.3.0","3.3.1","3.3.2","3.3.3","4.0.0","4.1.0","5.0.0","5.1.0","5.1.1","5.2.0","5.2.1","5.2.2","5.2.3","5.2.4","5.2.5","5.2.6","5.2.7","5.2.8","6.0.0","6.1.0","6.1.1","6.1.2","6.1.3","6.1.4","6.2.0","6.2.1","6.2.2","6.2.3","6.2.4","6.2.5","6.2.6","6.2.7","7.0.0","7.0.1","7.1.0","7.1.1","7.1.2","7.2.0","7.2.1","7.2.2","7.2.3","7.2.5","7.3.0","7.3.1","7.4.0","7.4.1","7.4.2","7.4.3","7.4.4","7.4.5","7.4.6","7.5.0","7.5.1","7.5.2","7.5.3","7.5.4","7.5.5","7.5.6","7.5.7","7.5.8","7.5.9","7.5.10","7.5.11","7.5.12","7.5.13","7.5.14","8.0.0","8.1.0","8.2.0","8.2.1","8.2.2","8.2.3","8.3.0","8.4.0","8.4.1","8.4.2","8.5.0","8.6.0","8.7.0","8.8.0","8.8.1","8.9.0","8.10.0","8.11.0","8.12.0","8.12.1","8.13.0","8.14.0","8.14.1","8.14.2","8.15.0","8.15.1","8.16.0","8.17.0","8.17.1","8.18.0","8.18.1","8.18.2","8.18.3","8.19.0","8.20.0","8.20.1","8.21.0","8.21.1","8.21.2","8.21.3","8.22.0","8.22.1","8.22.2","8.23.0"]}}');
;// CONCATENATED MODULE: ./lib/sandbox/advisories/feed.js



/**
 * npm keys advisories by a number of its own registry. Where the list does not know that number, one from this
 * start stands in for it, far above any that npm has given out.
 */
const firstStandInId = 9_000_000;
const affectedParts = advisories_namespaceObject
    .flatMap(({ affected, ...advisory }) => affected.map((part) => ({ ...advisory, ...part })))
    .map((part, index) => ({ ...part, id: part.npmId ?? firstStandInId + index }));
const released = new Map(Object.entries(released_versions_namespaceObject));
/** Finds the advisories that concern one of the versions; a package without any is absent, as npm answers it. */
function advisoriesFor(request) {
    const found = Object.entries(request).map(([name, versions]) => [name, advisoriesOf(name, versions)]);
    return Object.fromEntries(found.filter(([, concerning]) => concerning.length > 0));
}
function advisoriesOf(name, versions) {
    return affectedParts
        .filter((part) => part.package === name)
        .map(({ id, source, title, severity, range, cwe, cvss }) => ({
        id,
        url: source,
        title,
        severity,
        vulnerable_versions: range,
        cwe,
        cvss,
    }))
        .filter((advisory) => versions.some((version) => semver.satisfies(version, advisory.vulnerable_versions)));
}
/** Names the released versions of a listed package. */
function packumentOf(name) {
    const known = released.get(name);
    if (known === undefined)
        return undefined;
    const versions = known.versions.map((version) => [version, { name, version }]);
    return { name, "dist-tags": { latest: known.latest }, versions: Object.fromEntries(versions) };
}

;// CONCATENATED MODULE: ./lib/sandbox/advisories/server.js




const bulkPath = "/-/npm/v1/security/advisories/bulk";
const largestRequestBytes = 1024 * 1024;
const largestBodyBytes = 8 * 1024 * 1024;
const Versions = schemas/* record */.g1P(schemas/* string */.YjP().max(214), schemas/* array */.YOg(schemas/* string */.YjP().max(256)));
/** Starts the endpoint on a free port of this machine. Nothing outside of it is ever asked. */
async function startAdvisories() {
    const server = (0,external_node_http_.createServer)((request, response) => {
        answer(request).then((given) => write(response, given), () => response.destroy());
    });
    await new Promise((done, fail) => server.once("error", fail).listen(0, "127.0.0.1", done));
    const { port } = server.address();
    return {
        url: `http://127.0.0.1:${port}`,
        close: () => new Promise((done, fail) => {
            server.close((error) => (error === undefined ? done() : fail(error)));
            server.closeAllConnections();
        }),
    };
}
async function answer(request) {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (pathname === bulkPath && request.method === "POST")
        return answerBulk(request);
    if (request.method === "GET")
        return answerPackument(pathname.slice(1));
    return { status: 404, body: { error: "not found" } };
}
async function answerBulk(request) {
    const bytes = await readBounded(request);
    if (bytes === undefined)
        return { status: 413, body: { error: `more than ${largestRequestBytes} bytes` } };
    const versions = parseVersions(bytes, request.headers["content-encoding"] === "gzip");
    if (versions === undefined) {
        return { status: 400, body: { error: 'expected a JSON object {"name": ["version"]}' } };
    }
    return { status: 200, body: advisoriesFor(versions) };
}
/** npm asks for a package's versions to tell which of them would mend it and which dependants are affected. */
function answerPackument(path) {
    const packument = packumentOf(path);
    if (packument === undefined)
        return { status: 404, body: { error: "not found" } };
    return { status: 200, body: packument };
}
async function readBounded(request) {
    const chunks = [];
    let bytes = 0;
    // Without destroyOnReturn the early return would close the socket before the refusal is written.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        bytes += chunk.length;
        if (bytes > largestRequestBytes)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function parseVersions(bytes, isGzip) {
    try {
        // The limit stops a small request from unpacking into gigabytes.
        const text = isGzip ? (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: largestBodyBytes }) : bytes;
        return Versions.safeParse(JSON.parse(text.toString("utf8"))).data;
    }
    catch {
        return undefined;
    }
}
function write(response, { status, body }) {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/sandbox/github/server.js + 72 modules
var server = __webpack_require__(72687);
;// CONCATENATED MODULE: ./lib/sandbox/github/index.js


/** Starts an emulated GitHub with this seed on a port of this machine. */
async function startGitHub(seed, { port = 0, folder = "." } = {}) {
    const github = await (0,plant/* plant */.CV)({ schema: "assaygate/sandbox-seed/v1", ...seed }, folder);
    return (0,server/* serve */.w)(github, port);
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/actions/inputs.js
/** Inputs of a native action by their names; an input that it does not know is an error, never without effect. */
class NativeInputs {
    #values;
    constructor(action, inputs, known) {
        const unknown = [...inputs.keys()].filter((name) => !known.includes(name.toLowerCase()));
        if (unknown.length > 0) {
            throw new Error(`${action}: input '${unknown.join("', '")}' is not supported here, only ${known.join(", ")}`);
        }
        this.#values = new Map([...inputs].map(([name, value]) => [name.toLowerCase(), value.trim()]));
    }
    /** The text of an input; what is left empty counts as not given. */
    text(name, otherwise = "") {
        return this.#values.get(name) || otherwise;
    }
    flag(name, otherwise) {
        const text = this.text(name, `${otherwise}`);
        if (/^(true|True|TRUE)$/.test(text))
            return true;
        if (/^(false|False|FALSE)$/.test(text))
            return false;
        throw new Error(`input '${name}': expected true or false, got '${text}'`);
    }
    count(name, otherwise) {
        const text = this.text(name, `${otherwise}`);
        if (/^\d{1,9}$/.test(text))
            return Number(text);
        throw new Error(`input '${name}': expected a whole number, got '${text}'`);
    }
    /** Lines that say something. */
    lines(name) {
        return this.text(name)
            .split("\n")
            .map((line) => line.trim())
            .filter((line) => line !== "");
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/actions/json.js
/** Fields of a JSON object; anything else has none. */
function recordOf(value) {
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
/** A text, or a number as one; anything else is empty. */
function json_textOf(value) {
    return typeof value === "string" || typeof value === "number" ? `${value}` : "";
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/actions/attest/predicate.js


const longestPredicate = 16 * 1024 * 1024;
/** A predicate that the inputs give, or what GitHub says of the job: its provenance. */
async function predicateOf(given, job) {
    const [type, text, path] = ["predicate-type", "predicate", "predicate-path"].map((name) => given.text(name));
    if (!type && !text && !path)
        return provenanceOf(job.claims, job.server);
    if (!type)
        throw new Error("predicate-type is required when using predicate or predicate-path");
    if (!text === !path)
        throw new Error("One of predicate-path or predicate must be provided");
    const json = text || (await (0,promises_.readFile)((0,external_node_path_.resolve)(job.workspace, path ?? ""), "utf8"));
    if (json.length > longestPredicate)
        throw new Error(`predicate exceeds maximum allowed size: ${longestPredicate} bytes`);
    return { type, params: JSON.parse(json) };
}
/** SLSA provenance 1.0 of a workflow, as GitHub words it: all of it comes from the claims of the job's identity. */
function provenanceOf(claims, server) {
    const claim = (name) => {
        const value = claims[name];
        if (value === undefined)
            throw new Error(`expected the identity token to have '${name}', found none`);
        return value;
    };
    const repository = `${server}/${claim("repository")}`;
    const [path, ...ref] = claim("workflow_ref")
        .replace(`${claim("repository")}/`, "")
        .split("@");
    const names = ["event_name", "repository_id", "repository_owner_id", "runner_environment"];
    return {
        type: "https://slsa.dev/provenance/v1",
        params: {
            buildDefinition: {
                buildType: "https://actions.github.io/buildtypes/workflow/v1",
                externalParameters: { workflow: { ref: ref.join("@"), repository, path } },
                internalParameters: { github: Object.fromEntries(names.map((name) => [name, claim(name)])) },
                resolvedDependencies: [
                    { uri: `git+${repository}@${claim("ref")}`, digest: { gitCommit: claim("sha") } },
                ],
            },
            runDetails: {
                builder: { id: `${server}/${claim("job_workflow_ref")}` },
                metadata: {
                    invocationId: `${repository}/actions/runs/${claim("run_id")}/attempts/${claim("run_attempt")}`,
                },
            },
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var dist_esm = __webpack_require__(91138);
;// CONCATENATED MODULE: ./lib/sandbox/runner/actions/glob.js



const options = { dot: true, nocomment: true, nonegate: true, platform: "linux" };
/** Finds files as `actions/upload-artifact` does: a folder stands for all that is in it, `!` takes away. */
async function findFiles(lines, from) {
    const patterns = lines.map((line) => glob_patternOf(line, from.folder));
    const bases = outermost(patterns.filter(({ isExcluding }) => !isExcluding).map(({ base }) => base));
    const all = (await Promise.all(bases.map((base) => filesBelow(base, from.withHidden)))).flat();
    const files = all.filter((file) => isChosen(file, patterns)).toSorted();
    return { root: await rootOf(bases, files), files };
}
function glob_patternOf(line, folder) {
    const isExcluding = line.startsWith("!");
    const path = (0,external_node_path_.resolve)(folder, isExcluding ? line.slice(1).trim() : line);
    const parts = path.split(external_node_path_.sep);
    const wild = parts.findIndex((part) => /[*?[\]]/.test(part));
    const base = wild < 0 ? path : parts.slice(0, wild).join(external_node_path_.sep) || external_node_path_.sep;
    return { isExcluding, base, matcher: new dist_esm/* Minimatch */.VR(path, options) };
}
/** Without those that lie below another one. */
function outermost(bases) {
    const unique = [...new Set(bases)];
    return unique.filter((base) => !unique.some((other) => other !== base && isBelow(base, other)));
}
const isBelow = (path, folder) => path.startsWith(folder === external_node_path_.sep ? external_node_path_.sep : folder + external_node_path_.sep);
async function filesBelow(path, withHidden) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isFile() === true)
        return [path];
    if (found?.isDirectory() !== true)
        return [];
    const entries = await (0,promises_.readdir)(path, { withFileTypes: true });
    const wanted = entries.filter(({ name }) => withHidden || !name.startsWith("."));
    const below = wanted.map((entry) => {
        const inner = (0,external_node_path_.join)(path, entry.name);
        // Links to folders are not followed: they may lead round in circles.
        return entry.isDirectory() || entry.isFile() ? filesBelow(inner, withHidden) : linkedFile(inner);
    });
    return (await Promise.all(below)).flat();
}
async function linkedFile(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined))?.isFile() === true ? [path] : [];
}
/** The last pattern that speaks of a file decides. */
function isChosen(file, patterns) {
    return patterns.reduce((chosen, pattern) => (speaksOf(pattern, file) ? !pattern.isExcluding : chosen), false);
}
function speaksOf({ matcher }, file) {
    for (let path = file; path !== (0,external_node_path_.dirname)(path); path = (0,external_node_path_.dirname)(path))
        if (matcher.match(path))
            return true;
    return false;
}
/** One place that was looked in, or the folder that all have in common; of a single file, its folder. */
async function rootOf(bases, files) {
    const [first = external_node_path_.sep] = bases;
    if (bases.length === 1)
        return files.length === 1 && files[0] === first ? (0,external_node_path_.dirname)(first) : first;
    const shared = bases.map((base) => base.split(external_node_path_.sep)).reduce(commonStart);
    return shared.join(external_node_path_.sep) || external_node_path_.sep;
}
function commonStart(a, b) {
    const end = a.findIndex((part, i) => part !== b[i]);
    return a.slice(0, end < 0 ? a.length : end);
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/actions/attest/subjects.js




/** As many as one statement may have, and as large as a file of their checksums may be. */
const mostSubjects = 1_024;
const largestChecksums = 512 * mostSubjects;
const ways = ["subject-path", "subject-digest", "subject-checksums"];
/** Subjects that the inputs name, each once. @throws {Error} unless they are named in exactly one way */
async function subjectsOf(given, workspace) {
    const [way, ...others] = ways.filter((name) => given.text(name) !== "");
    if (way === undefined)
        throw new Error(`One of ${ways.join(", ")} must be provided`);
    if (others.length > 0)
        throw new Error(`Only one of ${ways.join(", ")} may be provided`);
    const subjects = unique(await subjectsBy(way, given, workspace));
    if (subjects.length > mostSubjects)
        throw new Error(`Too many subjects: at most ${mostSubjects}, found ${subjects.length}`);
    // GitHub's answer to a statement about nothing is not known.
    if (subjects.length === 0)
        throw new Error(`input '${way}': expected at least one subject, found none`);
    return subjects;
}
async function subjectsBy(way, given, workspace) {
    const name = given.text("subject-name");
    switch (way) {
        case "subject-path":
            return fromFiles(given.text(way), { name, workspace });
        case "subject-digest":
            return [fromDigest(given.text(way), name)];
        case "subject-checksums":
            return fromChecksums(await checksumsIn(given.text(way), workspace));
    }
}
function unique(subjects) {
    const byText = new Map(subjects.map((subject) => [JSON.stringify(subject), subject]));
    return [...byText.values()];
}
async function fromFiles(paths, { name, workspace }) {
    if (paths.includes('"'))
        throw new Error("input 'subject-path': quotation marks are not supported here");
    const patterns = paths.split(/[,\n]/).map((path) => path.trim());
    const { files } = await findFiles(patterns.filter((pattern) => pattern !== ""), { folder: workspace, withHidden: true });
    if (files.length === 0)
        throw new Error(`Could not find subject at path ${paths}`);
    return Promise.all(files.map(async (file) => {
        const sha256 = (0,external_node_crypto_.createHash)("sha256").update(await (0,promises_.readFile)(file));
        return { name: name || (0,external_node_path_.basename)(file), digest: { sha256: sha256.digest("hex") } };
    }));
}
function fromDigest(text, name) {
    if (name === "")
        throw new Error("subject-name must be provided when using subject-digest");
    const [, sha256] = /^sha256:([A-Za-z0-9]{64})$/.exec(text) ?? [];
    if (sha256 === undefined)
        throw new Error('subject-digest must be in the format "sha256:<hex-digest>"');
    return { name, digest: { sha256 } };
}
/** The text of a file, or the input itself where there is no such file. */
async function checksumsIn(text, workspace) {
    const path = (0,external_node_path_.resolve)(workspace, text);
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        return text;
    if (!found.isFile())
        throw new Error(`subject checksums file not found: ${text}`);
    if (found.size > largestChecksums)
        throw new Error(`subject checksums file exceeds maximum allowed size: ${largestChecksums} bytes`);
    return (0,promises_.readFile)(path, "utf8");
}
/** Lines as `shasum` writes them; a line without a space in it says nothing, as on GitHub. */
function fromChecksums(text) {
    return text.split("\n").flatMap((line) => {
        const end = line.indexOf(" ");
        if (end === -1)
            return [];
        const digest = line.slice(0, end);
        return [{ name: line.slice(end + 1).replace(/^[* ]/, ""), digest: { [algorithmOf(digest)]: digest } }];
    });
}
function algorithmOf(digest) {
    if (!/^[0-9a-fA-F]+$/.test(digest))
        throw new Error(`Invalid digest: ${digest}`);
    if (digest.length === 64)
        return "sha256";
    if (digest.length === 128)
        return "sha512";
    throw new Error(`Unknown digest algorithm: ${digest}`);
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/actions/attest/attest.js






const known = [
    "subject-path",
    "subject-digest",
    "subject-name",
    "subject-checksums",
    "predicate-type",
    "predicate",
    "predicate-path",
    "push-to-registry",
    "create-storage-record",
    "show-summary",
    "github-token",
];
/** `actions/attest`: a statement in the name of the job, signed by this signer and stored with the repository. */
function attestWith(sign) {
    return async (call) => {
        const given = new NativeInputs("actions/attest", call.inputs, known);
        if (given.flag("push-to-registry", false))
            throw new Error("input 'push-to-registry': only false is supported here");
        const idToken = await idTokenOf(call);
        const { workspace, request, log } = call;
        const subject = await subjectsOf(given, workspace);
        const claims = claimsIn(idToken);
        const predicate = await predicateOf(given, { workspace, server: request.urls.server, claims });
        const { bundle, certificate, signer } = await sign({
            payload: statement(subject, predicate),
            payloadType: "application/vnd.in-toto+json",
            idToken,
        });
        log(`Attestation created for ${subject.length} subjects, signed by ${signer}`);
        for (const line of certificate.trim().split("\n"))
            log(line);
        const id = await store(call, given.text("github-token", call.token), bundle);
        return { outputs: await publish(call, { id, bundle, isShown: given.flag("show-summary", true) }) };
    };
}
function statement(subject, { type, params }) {
    const _type = "https://in-toto.io/Statement/v1";
    return Buffer.from(JSON.stringify({ _type, subject, predicateType: type, predicate: params }));
}
async function idTokenOf({ oidc }) {
    if (oidc === null)
        throw new Error('missing "id-token" permission. Please add "permissions: id-token: write" to your workflow.');
    const response = await fetch(`${oidc.url}&audience=sigstore`, {
        headers: { authorization: `Bearer ${oidc.token}` },
    });
    const body = recordOf(await response.json());
    const token = body["value"];
    if (typeof token === "string")
        return token;
    throw new Error(`expected a token of the job's identity, got ${response.status}: ${json_textOf(body["message"])}`);
}
/** Nothing is verified here: the token comes straight from who issued it. */
function claimsIn(idToken) {
    const [, payload = ""] = idToken.split(".");
    const claims = recordOf(JSON.parse(Buffer.from(payload, "base64url").toString("utf8")));
    return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, json_textOf(value)]));
}
async function store({ request }, token, bundle) {
    const address = `${request.urls.api}/repos/${request.trigger.repository}/attestations`;
    const response = await fetch(address, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify({ bundle }),
    });
    const body = recordOf(await response.json());
    if (response.status === 201)
        return json_textOf(body["id"]);
    throw new Error(`Failed to persist attestation: ${json_textOf(body["message"])}`);
}
/** A file of the bundle, a line in the list of all such files, and a heading in the summary. */
async function publish({ request, temp, log, summarize }, { id, bundle, isShown }) {
    const path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)(temp + external_node_path_.sep), "attestation.json");
    await (0,promises_.writeFile)(path, `${JSON.stringify(bundle)}\n`);
    await (0,promises_.appendFile)((0,external_node_path_.join)(temp, "created_attestation_paths.txt"), `${path}\n`);
    const url = `${request.urls.server}/${request.trigger.repository}/attestations/${id}`;
    log(`Attestation uploaded to repository: ${url}`);
    if (isShown)
        summarize(`<h3>Attestation Created</h3>\n<ul><li><a href="${url}">${url}</a></li></ul>\n`);
    return { "bundle-path": path, "attestation-id": id, "attestation-url": url };
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/actions/attest/signer.js

/** Nobody who verifies a bundle knows a key by this name, so that a signature of the sandbox is trusted nowhere. */
const sandboxHint = "assaygate-sandbox-not-sigstore";
/**
 * Signs with a key that is made for this one statement and then forgotten. It proves that a bundle was not changed since; it
 * does not prove who made it, as a certificate of Sigstore would.
 */
const signWithNewKey = async ({ payload, payloadType }) => {
    const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)("ec", { namedCurve: "P-256" });
    const fingerprint = (0,external_node_crypto_.createHash)("sha256").update(publicKey.export({ type: "spki", format: "der" }));
    const signature = (0,external_node_crypto_.sign)("sha256", preAuthenticated(payloadType, payload), privateKey);
    return {
        signer: "the emulated GitHub, with a key that nobody trusts",
        certificate: publicKey.export({ type: "spki", format: "pem" }).toString(),
        bundle: {
            mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
            verificationMaterial: {
                publicKey: { hint: `${sandboxHint}:${fingerprint.digest("base64")}` },
                tlogEntries: [],
            },
            dsseEnvelope: {
                payload: payload.toString("base64"),
                payloadType,
                signatures: [{ sig: signature.toString("base64") }],
            },
        },
    };
};
/** What DSSE signs: type and payload, each with its length in bytes. */
function preAuthenticated(payloadType, payload) {
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
    return Buffer.concat([Buffer.from(head), payload]);
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/actions/cache.js

const restoring = [
    "path",
    "key",
    "restore-keys",
    "enablecrossosarchive",
    "fail-on-cache-miss",
    "lookup-only",
];
/** `actions/cache` and `actions/cache/restore`: every run starts with nothing, so nothing is ever found. */
const cache = async ({ inputs, log }) => {
    const given = new NativeInputs("actions/cache", inputs, [...restoring, "upload-chunk-size", "save-always"]);
    const key = given.text("key");
    if (key === "" || given.text("path") === "")
        throw new Error("Input required and not supplied: key and path");
    const miss = `Cache not found for input keys: ${[key, ...given.lines("restore-keys")].join(", ")}`;
    if (given.flag("fail-on-cache-miss", false))
        throw new Error(miss);
    log(miss);
    return { outputs: { "cache-hit": "", "cache-primary-key": key } };
};
/** `actions/cache/save`: what would be saved is named, and forgotten. */
const saveCache = async ({ inputs, log }) => {
    const given = new NativeInputs("actions/cache/save", inputs, [
        "path",
        "key",
        "upload-chunk-size",
        "enablecrossosarchive",
    ]);
    log(`Cache with key '${given.text("key")}' is not saved in the sandbox`);
    return { outputs: {} };
};

// EXTERNAL MODULE: ./lib/sandbox/git.js
var git = __webpack_require__(13967);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/sandbox/runner/sources.js




/** Repositories that lie on this machine, as git has them. */
function gitSources(repositories) {
    return {
        at: async (repository, ref) => {
            const folder = repositories.folderOf(repository);
            const sha = folder === undefined ? undefined : await commitOf(folder, ref);
            if (folder === undefined || sha === undefined)
                return undefined;
            return gitTree({ repository, folder, sha, isPublic: repositories.isPublic(repository) });
        },
    };
}
/** A branch counts before a tag of the same name. */
async function commitOf(folder, ref) {
    for (const name of namesOf(ref)) {
        const words = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
        const sha = await (0,git/* gitText */.q_)({ folder, words }).catch(absent);
        if (sha !== undefined)
            return sha.trim();
    }
    return undefined;
}
/** Signs with which git would read more than a name: `main~1`, `main@{1}`. */
const notInRefs = /[~^:?*[\\\s\0]|\.\.|@\{/;
function namesOf(ref) {
    if (notInRefs.test(ref))
        return [];
    if (ref === "HEAD" || /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(ref) || ref.startsWith("refs/"))
        return [ref];
    return [`refs/heads/${ref}`, `refs/tags/${ref}`];
}
function absent(error) {
    if (error instanceof git/* GitError */.XS)
        return undefined;
    throw error;
}
function gitTree({ repository, folder, sha, isPublic }) {
    return {
        repository,
        sha,
        isPublic,
        read: (path) => (0,git/* gitText */.q_)({ folder, words: ["cat-file", "blob", `${sha}:${path}`] }).catch(absent),
        unpack: async (target) => {
            // An index of its own: two commits may be unpacked at the same time.
            const index = (0,external_node_path_.join)(target, ".unpacking-index");
            const environment = { GIT_DIR: folder, GIT_WORK_TREE: target, GIT_INDEX_FILE: index };
            await (0,git/* git */.$Y)({ folder: target, words: ["read-tree", sha], environment });
            await (0,git/* git */.$Y)({ folder: target, words: ["checkout-index", "--all"], environment });
            await (0,promises_.rm)(index);
        },
        clone: async (target, { depth, url }) => {
            const from = (0,external_node_url_.pathToFileURL)(folder).href;
            const everything = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"];
            const history = depth > 0 ? [`--depth=${depth}`, from, sha] : [from, ...everything, sha];
            await (0,git/* git */.$Y)({ folder: target, words: ["init", "--quiet", "."] });
            await (0,promises_.appendFile)((0,external_node_path_.join)(target, ".git", "config"), originConfig(url, from));
            await (0,git/* git */.$Y)({ folder: target, words: ["fetch", "--quiet", "--no-tags", ...history] });
            await (0,git/* git */.$Y)({ folder: target, words: ["checkout", "--quiet", "--detach", sha] });
        },
    };
}
/** Fetches come from this machine. Nothing is ever pushed: it would pass by the rules of the emulated GitHub. */
const originConfig = (url, from) => [
    '[remote "origin"]',
    `url = ${quoted(url)}`,
    'pushurl = "file:///dev/null/no-push-from-the-sandbox"',
    'fetch = "+refs/heads/*:refs/remotes/origin/*"',
    `[url ${quoted(from)}]`,
    `insteadOf = ${quoted(url)}`,
    "[gc]",
    "auto = 0",
    "",
].join("\n");
/** A value of git's configuration. */
function quoted(value) {
    if (/[\n\r\0]/.test(value))
        throw new Error("expected one line for git's configuration");
    return `"${value.replace(/[\\"]/g, "\\$&")}"`;
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/actions/checkout.js





const checkout_known = [
    "repository",
    "ref",
    "token",
    "path",
    "fetch-depth",
    "fetch-tags",
    "persist-credentials",
    "clean",
    "show-progress",
    "set-safe-directory",
    "allow-unsafe-pr-checkout",
];
/** `actions/checkout`: a real git repository at the asked commit; nothing is fetched over the network. */
const checkout = async (call) => {
    const inputs = new NativeInputs("actions/checkout", call.inputs, checkout_known);
    if (!inputs.flag("clean", true))
        throw new Error("input 'clean': only true is supported here");
    const { trigger, urls } = call.request;
    const repository = inputs.text("repository", trigger.repository);
    const isOwn = repository.toLowerCase() === trigger.repository.toLowerCase();
    const asked = inputs.text("ref");
    const tree = await find(call, repository, asked || (isOwn ? trigger.sha : "HEAD"));
    const token = inputs.text("token", call.token);
    refuseUnreadable(call, { tree, isOwn, token });
    const folder = folderOf(call.workspace, inputs.text("path", "."));
    await emptied(folder);
    await tree.clone(folder, { depth: inputs.count("fetch-depth", 1), url: `${urls.server}/${repository}` });
    await nameBranch(call, folder, { tree, ref: asked || (isOwn ? trigger.ref : "") });
    if (inputs.flag("persist-credentials", true))
        await persist(folder, urls.server, token);
    call.log(`HEAD is now at ${tree.sha} of ${repository}`);
    return { outputs: { ref: asked || (isOwn ? trigger.ref : ""), commit: tree.sha } };
};
async function find({ request }, repository, ref) {
    const tree = await request.sources.at(repository, ref);
    if (tree === undefined)
        throw new Error(`A branch or tag with the name '${ref}' could not be found in ${repository}`);
    return tree;
}
/** The job's token reads its own repository, if it may read contents, and no other one that is not public. */
function refuseUnreadable({ job, token: own }, { tree, isOwn, token }) {
    if (tree.isPublic || token !== own)
        return;
    if (!isOwn)
        throw new Error(`Not Found: the job's token does not reach ${tree.repository}`);
    const { contents = "none" } = job.permissions;
    if (contents === "none")
        throw new Error(`Not Found: permission "contents: read" is missing for this job`);
}
function folderOf(workspace, path) {
    const folder = (0,external_node_path_.resolve)(workspace, path);
    if (folder !== workspace && !folder.startsWith(workspace + external_node_path_.sep)) {
        throw new Error(`Repository path '${folder}' is not under '${workspace}'`);
    }
    return folder;
}
/** The folder stays the same one: a step may stand in it. */
async function emptied(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const entries = await (0,promises_.readdir)(folder);
    await Promise.all(entries.map((entry) => (0,promises_.rm)((0,external_node_path_.join)(folder, entry), { recursive: true, force: true })));
}
/** A branch that was asked for is checked out by its name; tags, pull requests and commits are not. */
async function nameBranch({ request }, folder, { tree, ref }) {
    const name = ref.replace(/^refs\/heads\//, "");
    if (name.startsWith("refs/") || name === "" || name === tree.sha)
        return;
    const branch = await request.sources.at(tree.repository, `refs/heads/${name}`);
    if (branch === undefined)
        return;
    await (0,git/* git */.$Y)({ folder, words: ["update-ref", `refs/remotes/origin/${name}`, tree.sha] });
    await (0,git/* git */.$Y)({ folder, words: ["checkout", "--quiet", "-B", name, tree.sha] });
}
/** Left for the steps that follow, as the action does unless it is told not to. */
async function persist(folder, server, token) {
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    const lines = [
        `[http ${quoted(`${server}/`)}]`,
        `extraheader = ${quoted(`AUTHORIZATION: basic ${basic}`)}`,
        "",
    ];
    await (0,promises_.appendFile)((0,external_node_path_.join)(folder, ".git", "config"), lines.join("\n"));
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/actions/download-artifact.js





const download_artifact_known = [
    "name",
    "artifact-ids",
    "path",
    "pattern",
    "merge-multiple",
    "github-token",
    "repository",
    "run-id",
];
/** `actions/download-artifact`: of this run, or with a token that may read actions, of another run of the repository. */
const downloadArtifact = async ({ inputs, workspace, job, request, log, warn }) => {
    const given = new NativeInputs("actions/download-artifact", inputs, download_artifact_known);
    const repository = given.text("repository", request.trigger.repository);
    if (repository !== request.trigger.repository)
        throw new Error(`input 'repository': ${repository} is not reachable here`);
    const run = runOf(given, request, job.permissions["actions"] ?? "none");
    const stored = newestOf(await request.hooks.artifacts.list(run));
    const chosen = choose(stored, given, warn);
    const path = (0,external_node_path_.resolve)(workspace, given.text("path", "."));
    // Since version 5, one artifact alone has no folder of its own, however it was asked for.
    const isMerged = chosen.length === 1 || given.flag("merge-multiple", false);
    for (const artifact of chosen) {
        const folder = isMerged ? path : (0,external_node_path_.join)(path, artifact.name);
        await extract(artifact, folder);
        log(`Artifact ${artifact.name} (${artifact.id}) is in ${folder}`);
    }
    return { outputs: { "download-path": path } };
};
/** Undefined: this run, which needs no permission. */
function runOf(given, request, actions) {
    const run = given.count("run-id", request.run.id);
    if (run === request.run.id)
        return undefined;
    if (given.text("github-token") === "")
        throw new Error("input 'github-token' is needed for artifacts of another run");
    if (actions === "none")
        throw new Error(`permission "actions: read" is missing for artifacts of another run`);
    return run;
}
/** Of artifacts of one name (of several attempts), the newest. */
function newestOf(stored) {
    return stored.filter(({ name }, i) => stored.findIndex((other) => other.name === name) === i);
}
function choose(stored, given, warn) {
    const name = given.text("name");
    const ids = given.text("artifact-ids");
    if (name !== "" && ids !== "")
        throw new Error("Inputs 'name' and 'artifact-ids' cannot be used together. Please specify only one.");
    if (name !== "")
        return [named(stored, name)];
    if (ids !== "")
        return chooseIds(stored, ids, warn);
    const pattern = given.text("pattern");
    return stored.filter((one) => pattern === "" || (0,dist_esm/* minimatch */.xF)(one.name, pattern));
}
function named(stored, name) {
    const found = stored.find((artifact) => artifact.name === name);
    if (found === undefined)
        throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
    return found;
}
/** Some that are not there are a warning only: whoever needs all of them has to count. */
function chooseIds(stored, ids, warn) {
    const wanted = ids
        .split(",")
        .map((id) => id.trim())
        .filter((id) => id !== "");
    if (wanted.length === 0)
        throw new Error("No valid artifact IDs provided in 'artifact-ids' input");
    const wrong = wanted.find((id) => !/^\d+$/.test(id));
    if (wrong !== undefined)
        throw new Error(`Invalid artifact ID: '${wrong}'. Must be a number.`);
    const chosen = stored.filter(({ id }) => wanted.includes(`${id}`));
    if (chosen.length === 0)
        throw new Error("None of the provided artifact IDs were found");
    const missing = wanted.filter((wantedId) => !chosen.some(({ id }) => `${id}` === wantedId));
    if (missing.length > 0)
        warn(`Could not find the following artifact IDs: ${missing.join(", ")}`);
    return chosen;
}
async function extract({ name, zip }, folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const [path, bytes] of Object.entries((0,esm/* unzipSync */.AO)(zip))) {
        const target = (0,external_node_path_.resolve)(folder, path);
        if (!target.startsWith(folder + external_node_path_.sep))
            throw new Error(`artifact ${name} holds a path that leads out of it: '${path}'`);
        await (0,promises_.mkdir)(path.endsWith("/") ? target : (0,external_node_path_.dirname)(target), { recursive: true });
        if (!path.endsWith("/"))
            await (0,promises_.writeFile)(target, bytes);
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/sandbox/runner/actions/setup-node.js






const setup_node_known = [
    "node-version",
    "node-version-file",
    "architecture",
    "check-latest",
    "cache",
    "cache-dependency-path",
    "package-manager-cache",
    "token",
];
const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** `actions/setup-node`: there is one Node here; it is put into the path, and the log says if another one was asked for. */
const setupNode = async ({ inputs, workspace, request, log, warn }) => {
    const given = new NativeInputs("actions/setup-node", inputs, setup_node_known);
    const file = given.text("node-version-file");
    const asked = given.text("node-version") || (file === "" ? "" : await versionIn((0,external_node_path_.resolve)(workspace, file)));
    const { stdout } = await run(request.node, ["--version"], { env: {} });
    const version = stdout.trim();
    if (!isWithin(version, asked))
        warn(`Node ${asked} was asked for; the sandbox has ${version} only`);
    log(`Node ${version}`);
    return { outputs: { "node-version": version, "cache-hit": "false" }, paths: [(0,external_node_path_.dirname)(request.node)] };
};
async function versionIn(path) {
    const text = await (0,promises_.readFile)(path, "utf8").catch(() => {
        throw new Error(`The specified node version file at: ${path} does not exist`);
    });
    if (!path.endsWith("package.json"))
        return text.trim();
    const { engines, volta } = recordOf(JSON.parse(text));
    return json_textOf(recordOf(volta)["node"]) || json_textOf(recordOf(engines)["node"]);
}
/** Only a plain major version is compared; ranges and names are taken as they are. */
function isWithin(version, asked) {
    const [, major] = /^v?(\d+)(\.|$)/.exec(asked) ?? [];
    return major === undefined || version.startsWith(`v${major}.`);
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/actions/upload-artifact.js





const upload_artifact_known = [
    "name",
    "path",
    "if-no-files-found",
    "retention-days",
    "compression-level",
    "include-hidden-files",
    "overwrite",
];
/** `actions/upload-artifact`: files of the job as one zip. */
const uploadArtifact = async ({ inputs, workspace, request, log, warn }) => {
    const given = new NativeInputs("actions/upload-artifact", inputs, upload_artifact_known);
    if (given.flag("overwrite", false))
        throw new Error("input 'overwrite': only false is supported here");
    const name = upload_artifact_nameOf(given.text("name", "artifact"));
    const lines = given.lines("path");
    if (lines.length === 0)
        throw new Error("Input required and not supplied: path");
    const found = await findFiles(lines, {
        folder: workspace,
        withHidden: given.flag("include-hidden-files", false),
    });
    if (found.files.length === 0) {
        sayNothingFound(given.text("if-no-files-found", "warn"), lines.join(" "), { log, warn });
        return { outputs: {} };
    }
    const stored = await request.hooks.artifacts.put({ name, zip: await zipped(found.root, found.files) });
    log(`Artifact ${name} with ${found.files.length} files is stored as ${stored.id}`);
    const { server } = request.urls;
    return {
        outputs: {
            "artifact-id": `${stored.id}`,
            "artifact-digest": stored.digest.replace(/^sha256:/, ""),
            "artifact-url": `${server}/${request.trigger.repository}/actions/runs/${request.run.id}/artifacts/${stored.id}`,
        },
    };
};
/** Signs that some file system does not take. */
function upload_artifact_nameOf(name) {
    const [sign] = /["<>|*?\r\n\\/:]/.exec(name) ?? [];
    if (sign !== undefined)
        throw new Error(`The artifact name is not valid: ${name}. Contains the following character: ${sign}`);
    return name;
}
function sayNothingFound(reaction, path, { log, warn }) {
    const message = `No files were found with the provided path: ${path}. No artifacts will be uploaded.`;
    switch (reaction) {
        case "error":
            throw new Error(message);
        case "warn":
            warn(message);
            return;
        case "ignore":
            log(message);
            return;
    }
    throw new Error(`input 'if-no-files-found': expected error, warn or ignore, got '${reaction}'`);
}
/** The same files give the same bytes: no time of this machine goes in. */
async function zipped(root, files) {
    const entries = await Promise.all(files.map(async (file) => [(0,external_node_path_.relative)(root, file), await (0,promises_.readFile)(file)]));
    return (0,esm/* zipSync */.L)(Object.fromEntries(entries), { level: 6, mtime: "1980-01-01T00:00:00" });
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/actions/index.js







/** Actions of others that a run can do without fetching them, by the name in `uses:`, whatever its ref. */
const nativeActions = {
    "actions/attest": attestWith(signWithNewKey),
    "actions/cache": cache,
    "actions/cache/restore": cache,
    "actions/cache/save": saveCache,
    "actions/checkout": checkout,
    "actions/download-artifact": downloadArtifact,
    "actions/setup-node": setupNode,
    "actions/upload-artifact": uploadArtifact,
};

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/slots.js
/** Places of which only so many are taken at a time, given in the order of asking. */
class Slots {
    #free;
    #waiting = [];
    constructor(count) {
        this.#free = count;
    }
    /** Waits for a place; the answer gives it back, once. */
    async enter() {
        if (this.#free > 0)
            this.#free -= 1;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        let isHeld = true;
        return () => {
            if (isHeld)
                this.#leave();
            isHeld = false;
        };
    }
    #leave() {
        const next = this.#waiting.shift();
        if (next === undefined)
            this.#free += 1;
        // Not at once: whoever leaves may have cancelled those that wait, and says so in the same breath.
        else
            setImmediate(next);
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/platform/activity.js
/** Counts what goes on, so that one can wait until nothing does. */
class Activity {
    #busy = 0;
    #idle = [];
    /** Something began; the answer ends it, once. */
    begin() {
        this.#busy += 1;
        let isOver = false;
        return () => {
            if (isOver)
                return;
            isOver = true;
            this.#busy -= 1;
            if (this.#busy === 0)
                this.#rest();
        };
    }
    /** Resolves when nothing goes on, and nothing follows from what just ended. */
    async settled() {
        for (let quiet = 0; quiet < turns;) {
            if (this.#busy > 0) {
                await new Promise((done) => this.#idle.push(done));
                quiet = 0;
            }
            else {
                await new Promise((done) => setTimeout(done, turnMs));
                quiet = this.#busy > 0 ? 0 : quiet + 1;
            }
        }
    }
    #rest() {
        const waiting = this.#idle;
        this.#idle = [];
        for (const done of waiting)
            done();
    }
}
/** A job that ends may let another begin a few turns of the event loop later. */
const turns = 3;
const turnMs = 10;
/** What one run does: it goes on while a job runs, or while nothing that it waits for is a person's or another run's. */
class RunActivity {
    #activity;
    #over;
    #waits = 0;
    constructor(activity) {
        this.#activity = activity;
        this.#over = activity.begin();
    }
    beginJob() {
        return this.#activity.begin();
    }
    /** Waits; the answer ends it, once. */
    pause() {
        this.#waits += 1;
        if (this.#waits === 1)
            this.#over();
        let isOver = false;
        return () => {
            if (isOver)
                return;
            isOver = true;
            this.#waits -= 1;
            if (this.#waits === 0)
                this.#over = this.#activity.begin();
        };
    }
    end() {
        this.#over();
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/platform/concurrency.js
/** Concurrency groups of repositories: one runs, one waits, whoever comes later takes the place of who waits (github-facts 1.23). */
class ConcurrencyGroups {
    #groups = new Map();
    enter(repository, group) {
        // Names have no case.
        const key = `${repository}\n${group.name}`.toLowerCase();
        const held = this.#groups.get(key) ?? { holder: undefined, pending: undefined };
        this.#groups.set(key, held);
        return new Promise((answer) => this.#come(held, { group, answer }));
    }
    #come(held, place) {
        if (held.holder === undefined) {
            this.#hold(held, place);
            return;
        }
        held.pending?.answer({ state: "cancelled", leave: () => { } });
        held.pending = place;
        if (place.group.cancelsInProgress)
            held.holder.group.cancel();
    }
    #hold(held, place) {
        held.holder = place;
        place.answer({
            state: "entered",
            leave: () => {
                if (held.holder !== place)
                    return;
                held.holder = undefined;
                const next = held.pending;
                held.pending = undefined;
                if (next !== undefined)
                    this.#hold(held, next);
            },
        });
    }
}

// EXTERNAL MODULE: ./lib/sandbox/github/actions/records.js
var records = __webpack_require__(37465);
// EXTERNAL MODULE: ./lib/sandbox/github/actions/runs.js
var runs = __webpack_require__(54137);
// EXTERNAL MODULE: ./lib/sandbox/github/pulls/queue-steps.js + 2 modules
var queue_steps = __webpack_require__(41885);
// EXTERNAL MODULE: ./lib/sandbox/github/actions/logs.js
var logs = __webpack_require__(64652);
// EXTERNAL MODULE: ./lib/sandbox/github/checks/records.js
var checks_records = __webpack_require__(37907);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 16 modules
var dist = __webpack_require__(40424);
;// CONCATENATED MODULE: ./lib/sandbox/runner/expr/numbers.js
/** GitHub prints numbers as .NET's `G15` does: 15 significant digits, an exponent beyond that (sandbox.md 7.1, trap 7). */
function textOfNumber(value) {
    if (value === 0)
        return "0";
    if (!Number.isFinite(value))
        return String(value);
    const [digits = "", power = "0"] = value.toExponential(14).split("e");
    const exponent = Number(power);
    if (exponent > -5 && exponent < 15)
        return numbers_plain(digits, exponent);
    return `${withoutZeros(digits)}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
function numbers_plain(digits, exponent) {
    return withoutZeros(Number(`${digits}e${exponent}`).toFixed(Math.max(0, 14 - exponent)));
}
function withoutZeros(digits) {
    return digits.includes(".") ? digits.replace(/0+$/, "").replace(/\.$/, "") : digits;
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/expr/data.js


/** A number that prints as GitHub prints it. */
class ExactNumber extends dist/* data.NumberData */.p.Q9 {
    coerceString() {
        return textOfNumber(this.value);
    }
}
/**
 * An object. The engine's own loses keys such as `constructor` (sandbox.md 7.1, trap 7), and copying whole webhook bodies for
 * each expression would be slow: members are converted when they are asked for.
 */
class ObjectData extends dist/* data.Dictionary */.p.bT {
    #source;
    #converter;
    #names;
    #fold;
    constructor(source, converter, isCaseSensitive = false) {
        super();
        this.#source = source;
        this.#converter = converter;
        this.#fold = isCaseSensitive ? (name) => name : (name) => name.toLowerCase();
        const names = new Map();
        for (const name of Object.keys(source)) {
            if (!names.has(this.#fold(name)))
                names.set(this.#fold(name), name);
        }
        this.#names = names;
    }
    get(key) {
        const name = this.#names.get(this.#fold(key));
        return name === undefined ? undefined : this.#read(name);
    }
    values() {
        return [...this.#names.values()].map((name) => this.#read(name));
    }
    pairs() {
        return [...this.#names.values()].map((key) => ({ key, value: this.#read(key) }));
    }
    #read(name) {
        return this.#converter.convert(this.#source[name] ?? null);
    }
}
/** Makes values of data; the same object gives the same value, because `==` of objects asks whether they are the same. */
class Converter {
    #known = new WeakMap();
    convert(value) {
        if (value === null)
            return new dist/* data.Null */.p.Uv();
        switch (typeof value) {
            case "string":
                return new dist/* data.StringData */.p.uQ(value);
            case "number":
                return new ExactNumber(value);
            case "boolean":
                return new dist/* data.BooleanData */.p.bo(value);
            default:
                return this.#ofObject(value);
        }
    }
    /** Of the context `env`, whose names are told apart by case on Linux. */
    caseSensitive(value) {
        return new ObjectData(value, this, true);
    }
    #ofObject(value) {
        const known = this.#known.get(value);
        if (known !== undefined)
            return known;
        const made = isList(value) ? this.#ofList(value) : new ObjectData(value, this);
        this.#known.set(value, made);
        return made;
    }
    #ofList(items) {
        const list = new dist/* data.Array */.p.O3();
        for (const item of items)
            list.add(this.convert(item));
        return list;
    }
}
/** Whether data is a list; `Array.isArray` does not narrow readonly ones. */
function isList(value) {
    return Array.isArray(value);
}
/** Whether data is an object with names. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Data of a value that the engine computed. */
function dataOf(value) {
    switch (value.kind) {
        case dist/* data.Kind */.p.b8.Null:
            return null;
        case dist/* data.Kind */.p.b8.String:
        case dist/* data.Kind */.p.b8.Boolean:
        case dist/* data.Kind */.p.b8.Number:
            return scalarOf(value);
        default:
            return collectionOf(value);
    }
}
function scalarOf(value) {
    if (value instanceof dist/* data.StringData */.p.uQ || value instanceof dist/* data.BooleanData */.p.bo)
        return value.value;
    return value instanceof dist/* data.NumberData */.p.Q9 ? value.value : null;
}
function collectionOf(value) {
    if (value instanceof dist/* data.Array */.p.O3)
        return value.values().map(dataOf);
    if (!(value instanceof dist/* data.Dictionary */.p.bT))
        return null;
    // `fromEntries` defines members, so that `__proto__` is a name like any other.
    return Object.fromEntries(value.pairs().map((pair) => [pair.key, dataOf(pair.value)]));
}

// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/tokens/type-guards.js
var type_guards = __webpack_require__(47013);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/tokens/types.js
var types = __webpack_require__(53709);
;// CONCATENATED MODULE: ./lib/sandbox/runner/model.js
/** An expression that cannot be evaluated: the job or step fails with its message. */
class ExpressionError extends Error {
}

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(12083);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/allowed-context.js
var allowed_context = __webpack_require__(8619);
;// CONCATENATED MODULE: ./lib/sandbox/runner/expr/hash-files.js





/** `@actions/glob` knows `*`, `**`, `?` and `[…]`, nothing else. */
const dialect = {
    dot: true,
    nobrace: true,
    nocomment: true,
    noext: true,
    nonegate: true,
};
/**
 * What `hashFiles()` gives: SHA-256 over the SHA-256 of each file that matches, in the order in which patterns and folders list
 * them; empty where none does. Files outside the workspace never count; links to folders are not followed.
 */
function hashFiles(patterns, workspace) {
    const option = patterns.find((pattern) => pattern.startsWith("--"));
    if (option !== undefined)
        throw new ExpressionError(`'hashFiles' with the option '${option}' is not supported`);
    const lines = patterns.flatMap((pattern) => pattern.split("\n")).map((line) => line.trim());
    const all = lines
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) => hash_files_patternOf(line, workspace));
    const files = rootsOf(all)
        .filter((root) => hash_files_isBelow(root, workspace))
        .flatMap((root) => [...hash_files_filesBelow(root)])
        .filter((file) => isWanted(file, all));
    if (files.length === 0)
        return "";
    const total = (0,external_node_crypto_.createHash)("sha256");
    for (const file of files)
        total.update((0,external_node_crypto_.createHash)("sha256").update((0,external_node_fs_.readFileSync)(file)).digest());
    return total.digest("hex");
}
function hash_files_patternOf(line, workspace) {
    const isNegative = line.startsWith("!");
    const absolute = (0,external_node_path_.resolve)(workspace, isNegative ? line.slice(1).trim() : line);
    const exact = new dist_esm/* Minimatch */.VR(absolute, dialect);
    const below = new dist_esm/* Minimatch */.VR((0,external_node_path_.join)(absolute, "**"), dialect);
    const parts = absolute.split(external_node_path_.sep);
    const wild = parts.findIndex((part) => /[*?[]/.test(part));
    const root = wild === -1 ? absolute : parts.slice(0, wild).join(external_node_path_.sep);
    return { isNegative, root, matches: (path) => exact.match(path) || below.match(path) };
}
/** Where to look: no place twice, none below another. */
function rootsOf(patterns) {
    const roots = new Set(patterns.filter(({ isNegative }) => !isNegative).map(({ root }) => root));
    return [...roots].filter((root) => ![...roots].some((other) => other !== root && hash_files_isBelow(root, other)));
}
function hash_files_isBelow(path, folder) {
    return path === folder || path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : `${folder}${external_node_path_.sep}`);
}
/** Later patterns overrule earlier ones. */
function isWanted(file, patterns) {
    return patterns.reduce((isTaken, pattern) => (pattern.matches(file) ? !pattern.isNegative : isTaken), false);
}
/** A link counts as the file it leads to; a link to a folder is not followed. */
function* hash_files_filesBelow(path) {
    if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true) {
        const names = (0,external_node_fs_.readdirSync)(path).map((name) => Buffer.from(name));
        for (const name of names.sort(Buffer.compare))
            yield* hash_files_filesBelow((0,external_node_path_.join)(path, name.toString()));
    }
    else if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true) {
        yield path;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/expr/functions.js




/** Functions that depend on where an expression stands, and those of the engine that are not as GitHub's. */
function functionsOf(scope) {
    const { success, failure, cancelled } = scope.status;
    const all = [
        defined("success", () => new dist/* data.BooleanData */.p.bo(success)),
        defined("failure", () => new dist/* data.BooleanData */.p.bo(failure)),
        defined("cancelled", () => new dist/* data.BooleanData */.p.bo(cancelled)),
        defined("always", () => new dist/* data.BooleanData */.p.bo(true)),
        defined("hashFiles", (...patterns) => new dist/* data.StringData */.p.uQ(hashOf(patterns, scope.workspace))),
        defined("fromJSON", (text) => fromJson(text)),
        defined("toJSON", (value) => toJson(value)),
    ];
    return new Map(all.map((definition) => [definition.name.toLowerCase(), definition]));
}
/** How many arguments a function takes was checked when the expression was parsed. */
function defined(name, call) {
    return { name, minArgs: 0, maxArgs: 255, call };
}
function hashOf(patterns, workspace) {
    if (workspace === undefined)
        throw new ExpressionError("'hashFiles' is not available before a job has a workspace");
    return hashFiles(patterns.map((pattern) => pattern.coerceString()), workspace);
}
/** The engine's own loses keys such as `constructor`. */
function fromJson(text) {
    const json = text?.coerceString() ?? "";
    if (json.trim() === "")
        throw new ExpressionError("Error parsing fromJson: empty input");
    try {
        return new Converter().convert(JSON.parse(json));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new ExpressionError(`Error parsing fromJson: ${reason}`, { cause: error });
    }
}
/** The engine's own writes a list as an object with its private fields. */
function toJson(value) {
    return new dist/* data.StringData */.p.uQ(JSON.stringify(value === undefined ? null : dataOf(value), null, 2));
}
/** Value of the first condition that is true, else the last argument; what is not chosen is not evaluated. */
function chosenCase(args, evaluate) {
    for (let index = 0; index + 1 < args.length; index += 2) {
        const [condition, value] = args.slice(index, index + 2);
        if (condition === undefined || value === undefined)
            break;
        const answer = evaluate(condition);
        if (!(answer instanceof dist/* data.BooleanData */.p.bo)) {
            throw new ExpressionError("case predicate must evaluate to a boolean value");
        }
        if (answer.value)
            return evaluate(value);
    }
    const last = args.at(-1);
    if (last === undefined)
        throw new ExpressionError("expected arguments of case, found none");
    return evaluate(last);
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/expr/expression.js






/**
 * Parses an expression without `${{` and `}}`.
 * @param allowed contexts and functions of the place, as the schema lists them: `github`, `hashFiles(1,255)`
 * @throws {ExpressionError}
 */
function parseExpression(text, allowed) {
    const tree = guarded(() => treeOf(text, allowed));
    return { evaluate: (scope) => guarded(() => new ScopedEvaluator(tree, scope).evaluate()) };
}
function treeOf(text, allowed) {
    const { namedContexts, functions } = (0,allowed_context/* splitAllowedContext */.i)([...allowed]);
    const { tokens } = new dist/* Lexer */.JG(text).lex();
    for (const token of tokens) {
        // The lexer un-doubles the first quote only (sandbox.md 7.1, trap 3).
        if (token.type === lexer/* TokenType */.ks.STRING)
            token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
    }
    // `success('job')` parses on GitHub, documented nowhere; without names it is what runs here.
    const known = functions.map((info) => (isStatus(info.name) ? { ...info, maxArgs: 0 } : info));
    return new dist/* Parser */.iX(tokens, namedContexts, known).parse();
}
function isStatus(name) {
    return name === "success" || name === "failure";
}
/** The engine throws plain errors of several classes. */
function guarded(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof ExpressionError)
            throw error;
        const message = error instanceof Error ? error.message : String(error);
        throw new ExpressionError(message === "ErrorExceededMaxLength" ? tooLong : message, { cause: error });
    }
}
const tooLong = "Exceeded max expression length 21000";
class ScopedEvaluator extends dist/* Evaluator */.oi {
    #scope;
    #converter = new Converter();
    constructor(tree, scope) {
        super(tree, new dist/* data.Dictionary */.p.bT(), functionsOf(scope));
        this.#scope = scope;
    }
    visitLiteral(literal) {
        const value = super.visitLiteral(literal);
        return value instanceof dist/* data.NumberData */.p.Q9 ? new ExactNumber(value.value) : value;
    }
    /** A context that this place may use and that is not there yet is an empty object (sandbox.md 7.1, trap 7). */
    visitContextAccess(access) {
        const name = access.name.lexeme.toLowerCase();
        const value = Object.hasOwn(this.#scope.contexts, name) ? this.#scope.contexts[name] : undefined;
        if (name === "env" && value !== undefined && isObject(value))
            return this.#converter.caseSensitive(value);
        return this.#converter.convert(value ?? {});
    }
    /** `case()` evaluates no more than it needs. */
    visitFunctionCall(call) {
        if (call.functionName.lexeme.toLowerCase() !== "case")
            return super.visitFunctionCall(call);
        return chosenCase(call.args, (argument) => this.eval(argument));
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/expr/token.js





/** Makes a token ready; expressions that cannot be parsed are told to the origin, and throw when they are evaluated. */
function compile(token, origin) {
    const fail = failAt(token, origin);
    return { token, evaluate: evaluatorOf(token, origin, fail), fail };
}
/** Makes errors that say where. */
function failAt(token, origin) {
    return (message) => {
        throw new ExpressionError(`${origin.at(token)}: ${message}`);
    };
}
function evaluatorOf(token, origin, fail) {
    if ((0,type_guards/* isMapping */.pi)(token))
        return mappingOf(token, origin, fail);
    if ((0,type_guards/* isSequence */.wZ)(token))
        return sequenceOf(token, origin);
    if ((0,type_guards/* isBasicExpression */.hR)(token))
        return expressionOf(token, token.expression, origin, fail);
    const literal = literalOf(token);
    return () => literal;
}
/** Value of a scalar without expression. */
function literalOf(token) {
    if ((0,type_guards/* isString */.Kg)(token) || (0,type_guards/* isBoolean */.Lm)(token) || (0,type_guards/* isNumber */.Et)(token))
        return token.value;
    return null;
}
/** An expression that stands at a token; conditions are one without `${{`. */
function expressionOf(token, text, origin, fail) {
    try {
        const expression = parseExpression(text, token.definitionInfo?.allowedContext ?? []);
        return (scope) => dataOf(located(() => expression.evaluate(scope), fail));
    }
    catch (error) {
        if (!(error instanceof ExpressionError))
            throw error;
        origin.refuse(token, error.message);
        return () => fail(error.message);
    }
}
function located(work, fail) {
    try {
        return work();
    }
    catch (error) {
        return fail(error instanceof Error ? error.message : String(error));
    }
}
/** An item that evaluates to a list is not an item: its own items take its place. */
function sequenceOf(token, origin) {
    const items = [...Array(token.count).keys()].map((index) => compile(token.get(index), origin));
    return (scope) => items.flatMap((item) => {
        const value = item.evaluate(scope);
        return (0,type_guards/* isBasicExpression */.hR)(item.token) && isList(value) ? value : [value];
    });
}
function mappingOf(token, origin, fail) {
    const pairs = [...token].map((pair) => ({
        key: compile(pair.key, origin),
        value: compile(pair.value, origin),
        isInsert: pair.key.templateTokenType === types/* TokenType */.k.InsertExpression,
    }));
    return (scope) => {
        const entries = pairs.flatMap(({ key, value, isInsert }) => isInsert ? inserted(value, scope) : [[keyOf(key, scope), value.evaluate(scope)]]);
        refuseDoubles(entries, fail);
        return Object.fromEntries(entries);
    };
}
/** `${{ insert }}: ${{ … }}`: the members of an object, as if they were written here. */
function inserted(value, scope) {
    const given = value.evaluate(scope);
    return isObject(given) ? Object.entries(given) : value.fail("A mapping was expected");
}
function keyOf(key, scope) {
    const value = key.evaluate(scope);
    if (typeof value === "object" && value !== null)
        return key.fail("A string was expected");
    return value === null ? "" : String(value);
}
function refuseDoubles(entries, fail) {
    const known = new Set();
    for (const [name] of entries) {
        const folded = name.toLowerCase();
        if (known.has(folded))
            fail(`'${name}' is already defined`);
        known.add(folded);
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/expr/template.js



/** A part of a file with its type: what it evaluates to is checked as GitHub's schema checks it. */
function templateOf(token, origin, read) {
    const compiled = compile(token, origin);
    return { evaluate: (scope) => read(compiled.evaluate(scope), compiled.fail) };
}
/** A value that no expression decides. */
function constant(value) {
    return { evaluate: () => value };
}
/** Text; numbers and booleans become text, objects do not. */
function asText(value, fail) {
    if (value === null)
        return "";
    switch (typeof value) {
        case "string":
            return value;
        case "number":
            return textOfNumber(value);
        case "boolean":
            return String(value);
        default:
            return fail(unexpected(value));
    }
}
/** Text that says something. */
function asFullText(value, fail) {
    const text = asText(value, fail);
    return text === "" ? fail("Unexpected value ''") : text;
}
/** A boolean; the word `true` is none. */
function asFlag(value, fail) {
    return typeof value === "boolean" ? value : fail(unexpected(value));
}
/** A number; digits in quotes are none. */
function asNumber(value, fail) {
    return typeof value === "number" ? value : fail(unexpected(value));
}
/** Texts by name. */
function asTexts(value, fail) {
    if (value === null)
        return {};
    if (!isObject(value))
        return fail("A mapping was expected");
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asText(item, fail)]));
}
/** Scalars by name, with their types. */
function asScalars(value, fail) {
    if (value === null)
        return {};
    if (!isObject(value))
        return fail("A mapping was expected");
    const wrong = Object.values(value).find((item) => isObject(item) || isList(item));
    return wrong === undefined ? value : fail(unexpected(wrong));
}
/** What GitHub says about a value that is of another type than its place. */
function unexpected(value) {
    if (isList(value))
        return "A sequence was not expected";
    if (isObject(value))
        return "A mapping was not expected";
    return `Unexpected value '${value === null ? "" : String(value)}'`;
}
/** `if:` as the parser completed it: with `success() &&` where no status function stands in it. */
function conditionOf(token, text, origin) {
    const evaluate = expressionOf(token, text, origin, failAt(token, origin));
    return { test: (scope) => isTrue(evaluate(scope)) };
}
/** Everything but null, false, zero, NaN and empty text is true. */
function isTrue(value) {
    return typeof value === "number"
        ? value !== 0 && !Number.isNaN(value)
        : value !== null && value !== false && value !== "";
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/plan/inputs.js




/**
 * Inputs of a called workflow: what is given in its type, else the default, else `""`, `false` or `0`. Which names are given was
 * checked when the workflow was loaded.
 * @param scope contexts of defaults: `github`, `vars`, and `inputs` of none
 * @throws {ExpressionError} for a value of another type
 */
function callInputs(rules, given, scope) {
    const folded = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
    const values = Object.entries(rules).map(([name, rule]) => {
        const value = folded.get(name.toLowerCase());
        return [name, typed(name, rule, value === undefined ? defaultOf(rule, scope) : value)];
    });
    return Object.fromEntries(values);
}
function defaultOf(rule, scope) {
    return rule.default === null ? emptyOf(rule) : rule.default.evaluate(scope);
}
function emptyOf({ type }) {
    switch (type) {
        case "boolean":
            return false;
        case "number":
            return 0;
        case "string":
        case "choice":
        case "environment":
            return "";
    }
}
function typed(name, rule, value) {
    const fault = inputs_faultOf(rule, value);
    if (fault !== null)
        throw new ExpressionError(`Input '${name}' (${rule.type}): ${fault}`);
    return rule.type === "boolean" || rule.type === "number" ? value : asText(value, refuse);
}
function refuse(message) {
    throw new ExpressionError(message);
}
/** Why a value is not of the type of an input; null if it is. */
function inputs_faultOf({ type }, value) {
    if (isList(value) || isObject(value))
        return unexpected(value);
    if (type === "boolean" || type === "number")
        return typeof value === type ? null : unexpected(value);
    return null;
}
/**
 * Inputs of `workflow_dispatch`, from texts as a person types them. Of all types only booleans are more than text there: a
 * number that is handed on to a call's `type: number` is refused (actions/runner#2848).
 */
function dispatchInputs(rules, given, scope) {
    const folded = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
    const known = new Set(Object.keys(rules).map((name) => name.toLowerCase()));
    const unknown = Object.keys(given).filter((name) => !known.has(name.toLowerCase()));
    const read = Object.entries(rules).map(([name, rule]) => {
        const text = folded.get(name.toLowerCase());
        return { name, ...(text === undefined ? ofDefault(rule, scope) : ofText(rule, text)) };
    });
    return {
        values: Object.fromEntries(read.map(({ name, value }) => [name, value])),
        problems: [
            ...unknown.map((name) => `Unexpected input '${name}'`),
            ...read.flatMap(({ name, problem }) => (problem === null ? [] : [`Input '${name}': ${problem}`])),
        ],
    };
}
const asTyped = (value) => (typeof value === "number" ? textOfNumber(value) : value);
function ofDefault(rule, scope) {
    if (rule.default !== null)
        return { value: asTyped(rule.default.evaluate(scope)), problem: null };
    const [first] = rule.type === "choice" ? rule.options : [];
    const problem = rule.isRequired && first === undefined ? "is required, but not provided" : null;
    return { value: first ?? (rule.type === "boolean" ? false : ""), problem };
}
function ofText(rule, text) {
    const value = typedText(rule, text);
    if (value === undefined)
        return { value: null, problem: `Unexpected value '${text}' for the type ${rule.type}` };
    if (rule.type === "choice" && !rule.options.includes(text)) {
        return { value, problem: `Unexpected value '${text}', expected one of: ${rule.options.join(", ")}` };
    }
    return { value, problem: rule.isRequired && text === "" ? "is required, but not provided" : null };
}
/** Undefined: not of this type. */
function typedText({ type }, text) {
    switch (type) {
        case "boolean":
            return text === "true" ? true : text === "false" ? false : undefined;
        case "number":
            return text.trim() === "" || Number.isNaN(Number(text)) ? undefined : text;
        case "string":
        case "choice":
        case "environment":
            return text;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/load/findings.js
/** None yet. */
function noFindings() {
    return { invalid: [], unsupported: [], notices: [] };
}
/** Collects what is wrong with the tokens of a file. */
function originOf(place, findings) {
    const at = (token) => positionOf(place, token.range?.start);
    return {
        at,
        refuse: (token, message) => add(findings.invalid, { at: at(token), message }),
        decline: (token, message) => add(findings.unsupported, { at: at(token), message }),
        note: (token, message) => add(findings.notices, { at: at(token), message }),
    };
}
/** `owner/name:path:line:column` */
function positionOf({ repository, path }, start) {
    return `${repository}:${path}:${start?.line ?? 1}:${start?.column ?? 1}`;
}
/** A file that is called twice is wrong once. */
function add(problems, problem) {
    if (problems.some(({ at, message }) => at === problem.at && message === problem.message))
        return;
    problems.push(problem);
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/plan/permissions.js
/** Scopes that exist, with the most that each can be; `id-token` and `copilot-requests` know no read. */
const scopes = {
    actions: ["read", "write"],
    "artifact-metadata": ["read", "write"],
    attestations: ["read", "write"],
    checks: ["read", "write"],
    "code-quality": ["read", "write"],
    contents: ["read", "write"],
    "copilot-requests": ["write"],
    deployments: ["read", "write"],
    discussions: ["read", "write"],
    drives: ["read", "write"],
    "id-token": ["write"],
    issues: ["read", "write"],
    models: ["read"],
    packages: ["read", "write"],
    pages: ["read", "write"],
    "pull-requests": ["read", "write"],
    "repository-projects": ["read", "write"],
    "security-events": ["read", "write"],
    statuses: ["read", "write"],
    "vulnerability-alerts": ["read"],
};
/** What `read-all` and `write-all` give. */
function permissionsOfAll(access) {
    const given = Object.entries(scopes).map(([scope, levels]) => [scope, mostOf(levels, access)]);
    return Object.fromEntries(given.filter(([, level]) => level !== "none"));
}
function mostOf(levels, access) {
    if (access === "write" && levels.includes("write"))
        return "write";
    return levels.includes("read") ? "read" : "none";
}
/** What a job gets: by its own key, else that of its workflow, else all that stands above: the default, or the calling job's. */
function effectivePermissions(asked) {
    return asked.job ?? asked.workflow ?? asked.above;
}
/** Permissions, none of them above a ceiling: a fork's token only reads, whatever the file says. */
function capped(permissions, ceiling) {
    if (ceiling === null)
        return permissions;
    const lowered = Object.entries(permissions).map(([scope, level]) => {
        const most = ceiling[scope] ?? "none";
        return [scope, permissions_isWithin(level, most) ? level : most];
    });
    return Object.fromEntries(lowered.filter(([, level]) => level !== "none"));
}
/** What is asked above what is allowed, as `scope: level`; a called workflow that does is not started. */
function excessOf(asked, allowed) {
    return Object.entries(asked)
        .filter(([scope, level]) => !permissions_isWithin(level, allowed[scope] ?? "none"))
        .map(([scope, level]) => ({
        asked: `${scope}: ${level}`,
        allowed: `${scope}: ${allowed[scope] ?? "none"}`,
    }));
}
function permissions_isWithin(level, most) {
    const order = ["none", "read", "write"];
    return order.indexOf(level) <= order.indexOf(most);
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/load/nesting.js

/** The caller and nine below it (facts 1.2). */
const maxLevels = 10;
/**
 * What called workflows ask for above what their callers have, and calls that are too deep; the same file can be called with
 * different permissions, so that this is looked at by call and not by file.
 */
function permissionProblems(workflow, defaults, level = 1) {
    return workflow.jobs.flatMap((job) => {
        if (job.kind === "steps")
            return [];
        if (level >= maxLevels)
            return [{ at: job.at, message: `calls are nested deeper than ${maxLevels} levels` }];
        const above = effectivePermissions({
            job: job.permissions,
            workflow: workflow.permissions,
            above: defaults,
        });
        return [...excessAt(job, above), ...permissionProblems(job.workflow, above, level + 1)];
    });
}
function excessAt(caller, above) {
    const { file, permissions, jobs } = caller.workflow;
    const who = `Error calling workflow '${file.repository}/${file.path}@${file.ref}'.`;
    const whole = permissions === null ? [] : excessProblems(permissions, above, "The workflow");
    const single = jobs.flatMap((job) => job.permissions === null ? [] : excessProblems(job.permissions, above, `The nested job '${job.id}'`));
    return [...whole, ...single].map((message) => ({ at: caller.at, message: `${who} ${message}` }));
}
function excessProblems(asked, above, who) {
    const excess = excessOf(asked, above);
    if (excess.length === 0)
        return [];
    const wanted = excess.map((one) => one.asked).join(", ");
    const allowed = excess.map((one) => one.allowed).join(", ");
    return [`${who} is requesting '${wanted}', but is only allowed '${allowed}'.`];
}

// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/model/converter/steps.js + 1 modules
var converter_steps = __webpack_require__(99605);
;// CONCATENATED MODULE: ./lib/sandbox/runner/load/fields.js


/** Keys of a mapping in their order; none where it is no mapping. */
function fieldsOf(token) {
    if (token === undefined || !(0,type_guards/* isMapping */.pi)(token))
        return [];
    return [...token].map(({ key, value }) => ({ name: key.toString(), key, value }));
}
/** The value of a key. */
function fieldOf(token, name) {
    return fieldsOf(token).find((field) => field.name === name)?.value;
}
/** The mapping below a key. */
function mappingAt(token, name) {
    const value = fieldOf(token, name);
    return value !== undefined && (0,type_guards/* isMapping */.pi)(value) ? value : undefined;
}
/** Items of a list, or what stands alone. */
function itemsOf(token) {
    if (token === undefined)
        return [];
    if (!(0,type_guards/* isSequence */.wZ)(token))
        return [token];
    return [...Array(token.count).keys()].map((index) => token.get(index));
}
/** Text of a scalar, as it is written. */
function fields_wordOf(token) {
    const value = token === undefined ? null : literalOf(token);
    return value === null ? undefined : String(value);
}
/** A part of a file that has no expressions, as data. */
function plainOf(token) {
    if ((0,type_guards/* isMapping */.pi)(token))
        return Object.fromEntries(fieldsOf(token).map(({ name, value }) => [name, plainOf(value)]));
    return (0,type_guards/* isSequence */.wZ)(token) ? itemsOf(token).map(plainOf) : literalOf(token);
}

// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/template-context.js + 1 modules
var template_context = __webpack_require__(15071);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/template-reader.js + 1 modules
var template_reader = __webpack_require__(66074);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/trace-writer.js
var trace_writer = __webpack_require__(8782);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/tokens/index.js + 10 modules
var tokens = __webpack_require__(43262);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/workflows/yaml-object-reader.js
var yaml_object_reader = __webpack_require__(80589);
;// CONCATENATED MODULE: ./lib/sandbox/runner/load/reader.js



/** Aliases can unfold a small file into a huge one; GitHub bounds that too. */
const maxTokens = 20_000;
/** A number in a place for text prints as GitHub prints it. */
class PrintedNumber extends tokens/* NumberToken */.X1 {
    toString() {
        return textOfNumber(this.value);
    }
}
/**
 * Reads YAML as the package does, with values in place of raw source: the package builds expressions from the source of a
 * scalar of several lines, so that indentation stays in scripts and folds are lost (sandbox.md 7.1, trap 2).
 */
class ValueReader {
    #inner;
    #keepsSource;
    #tokens = 0;
    /** @param keepsSource as the package does; only to place what is wrong in scalars of several lines exactly */
    constructor(file, text, keepsSource = false) {
        this.#inner = new yaml_object_reader/* YamlObjectReader */.M(file, text);
        this.#keepsSource = keepsSource;
    }
    get errors() {
        return this.#inner.errors;
    }
    allowLiteral() {
        const token = this.#inner.allowLiteral();
        this.#count(token);
        if (this.#keepsSource)
            return token;
        if (token instanceof tokens/* StringToken */.Hj) {
            return new tokens/* StringToken */.Hj(token.file, token.range, String(token.value), token.definitionInfo);
        }
        if (token instanceof tokens/* NumberToken */.X1) {
            return new PrintedNumber(token.file, token.range, token.value, token.definitionInfo);
        }
        return token;
    }
    allowSequenceStart() {
        return this.#count(this.#inner.allowSequenceStart());
    }
    allowSequenceEnd() {
        return this.#inner.allowSequenceEnd();
    }
    allowMappingStart() {
        return this.#count(this.#inner.allowMappingStart());
    }
    allowMappingEnd() {
        return this.#inner.allowMappingEnd();
    }
    validateStart() {
        this.#inner.validateStart();
    }
    validateEnd() {
        this.#inner.validateEnd();
    }
    #count(token) {
        if (token !== undefined)
            this.#tokens += 1;
        if (this.#tokens > maxTokens)
            throw new Error(`Maximum object size exceeded: more than ${maxTokens} values`);
        return token;
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/json-object-reader.js
var json_object_reader = __webpack_require__(61403);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/schema/index.js + 11 modules
var templates_schema = __webpack_require__(31031);
// EXTERNAL MODULE: ./lib/sandbox/assets.js
var assets = __webpack_require__(97834);
;// CONCATENATED MODULE: ./lib/sandbox/runner/load/schemas.js



const schemas_known = new Map();
/**
 * GitHub's own schema, read as a file: the package imports it as JSON in a way that Node refuses (sandbox.md 7.1, trap 1), so
 * that no module of it that does so is imported here.
 */
function schemaOf(kind) {
    const schema = schemas_known.get(kind) ??
        templates_schema/* TemplateSchema */._.load(new json_object_reader/* JSONObjectReader */.J(undefined, (0,assets/* readAsset */.fs)(`${kind}-v1.0.min.json`)));
    schemas_known.set(kind, schema);
    return schema;
}
/** Name of the definition that a whole file follows. */
function schemas_rootOf(kind) {
    return `${kind}-root-strict`;
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/load/parse.js








/** Reads a file by GitHub's own schema; the tokens hold values as YAML means them. */
function parse(kind, place, text) {
    const context = contextOf(kind);
    const file = context.getFileId(place.path);
    const reader = new ValueReader(file, text);
    if (reader.errors.length > 0) {
        const problems = reader.errors.map(({ message, range }) => ({
            at: positionOf(place, range?.start),
            message,
        }));
        return { kind: "invalid", problems };
    }
    const root = (0,template_reader/* readTemplate */.x)(context, schemas_rootOf(kind), reader, file);
    if (root !== undefined && (0,type_guards/* isMapping */.pi)(root) && context.errors.count === 0)
        return { kind: "parsed", root, context };
    const problems = problemsOf(sourceContext(kind, place, text), place);
    return { kind: "invalid", problems: problems.length > 0 ? problems : problemsOf(context, place) };
}
/** With raw source, which places what is wrong in scalars of several lines exactly. */
function sourceContext(kind, place, text) {
    const context = contextOf(kind);
    const file = context.getFileId(place.path);
    (0,template_reader/* readTemplate */.x)(context, schemas_rootOf(kind), new ValueReader(file, text, true), file);
    return context;
}
function contextOf(kind) {
    const context = new template_context/* TemplateContext */.m(new template_context/* TemplateValidationErrors */.R(), schemaOf(kind), new trace_writer/* NoOperationTraceWriter */.P());
    // Steps in the background are known to the parser, so that they can be told apart from mistakes.
    context.state["featureFlags"] = new dist/* FeatureFlags */.gH({ allowBackgroundSteps: true });
    return context;
}
/** What the parser found wrong. */
function problemsOf(context, place) {
    return context.errors
        .getErrors()
        .map(({ rawMessage, range }) => ({ at: positionOf(place, range?.start), message: rawMessage }));
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/plan/names.js



/** GitHub cuts longer names. */
const longestName = 100;
/**
 * How a job is called. A name with an expression says all itself; to any other the values of the matrix leg are added, and it
 * stands in for a name that evaluates to nothing.
 */
function jobNameOf(id, token, origin) {
    if (token === undefined || !(0,type_guards/* isBasicExpression */.hR)(token)) {
        const name = token === undefined ? "" : String(literalOf(token) ?? "");
        return { evaluate: (_, leg) => withLeg(name === "" ? id : name, leg) };
    }
    const name = templateOf(token, origin, asText);
    return { evaluate: (scope, leg) => name.evaluate(scope) || withLeg(id, leg) };
}
function withLeg(name, leg) {
    const full = leg === null || leg.suffix === "" ? name : `${name} (${leg.suffix})`;
    return full.length > longestName ? `${full.slice(0, longestName - 3)}...` : full;
}
/** What GitHub shows for a step without a name: its action, or the first line of its script. */
function stepNameOf(text) {
    const [line = ""] = text.trimStart().split("\n");
    return `Run ${line.trimEnd()}`;
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/load/resolve.js

/**
 * What `uses:` of a step means: `./` is the workspace, `$/` the repository of the file that it stands in at the commit that the
 * file is of (facts 1.5, 1.7). Null: what is wrong with it was told.
 */
async function actionReferenceOf(token, uses, file) {
    const referrer = referrerOf(token, uses, file);
    if (uses.startsWith("docker://"))
        return referrer.decline("is a container, which is not carried out here");
    if (uses.startsWith("./"))
        return workspaceReference(uses.slice(2), file, referrer);
    if (uses.startsWith("$/"))
        return ownReference(uses.slice(2), file, referrer);
    const remote = remoteOf(uses);
    if (remote === null)
        return referrer.refuse("Expected format {owner}/{repo}[/path]@{ref}");
    return nativeReference(remote, file) ?? (await remoteReference(remote, file, referrer));
}
function referrerOf(token, uses, { origin, chain }) {
    return {
        refuse: (message) => {
            origin.refuse(token, `'${uses}': ${message}`);
            return null;
        },
        decline: (message) => {
            origin.decline(token, `'${uses}': ${message}`);
            return null;
        },
        chain,
    };
}
async function workspaceReference(path, { reach }, referrer) {
    const normal = normalOf(path);
    if (normal === null)
        return referrer.refuse("leads out of the workspace");
    await reach.surveyWorkspace(normal);
    return { kind: "workspace", path: normal };
}
async function ownReference(path, file, referrer) {
    const { tree, ref } = file;
    if (tree === null)
        return referrer.decline("an action of the workspace has no repository of its own");
    const normal = normalOf(path);
    if (normal === null)
        return referrer.refuse("leads out of the repository");
    return loadedReference({ tree, path: normal }, ref, file, referrer);
}
function nativeReference({ repository, path, ref }, { reach }) {
    const name = path === "" ? repository : `${repository}/${path}`;
    const isNative = Object.hasOwn(reach.request.nativeActions, name.toLowerCase());
    return isNative ? { kind: "native", repository: name, ref } : null;
}
async function remoteReference({ repository, path, ref }, file, referrer) {
    const tree = await file.reach.treeAt(repository, ref);
    if (tree === undefined)
        return referrer.decline(`no repository here brings '${repository}' at '${ref}'`);
    return loadedReference({ tree, path }, ref, file, referrer);
}
async function loadedReference(folder, ref, { reach }, referrer) {
    const action = await reach.actionAt(folder, referrer);
    return action === null ? null : { kind: "remote", ...folder, action, ref };
}
/** The workflow that `uses:` of a job calls; `./` and `$/` are the repository and commit of the file that it stands in. */
async function calledWorkflowOf(token, uses, file) {
    const referrer = referrerOf(token, uses, file);
    const called = await calledFileOf(uses, file, referrer);
    if (called === null)
        return null;
    if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(called.file.path)) {
        return referrer.refuse("workflows lie directly in .github/workflows");
    }
    return file.reach.workflowAt(called, referrer);
}
async function calledFileOf(uses, file, referrer) {
    const { tree, ref } = file;
    if (uses.startsWith("./") || uses.startsWith("$/")) {
        if (tree === null)
            return referrer.refuse("has no repository");
        return calledIn(tree, uses.slice(2), ref);
    }
    const remote = remoteOf(uses);
    if (remote === null) {
        return referrer.refuse("Expected format {owner}/{repo}/.github/workflows/{file}@{ref}");
    }
    if (remote.ref.startsWith("refs/"))
        return referrer.refuse("the ref is a branch, a tag or a commit");
    const other = await file.reach.treeAt(remote.repository, remote.ref);
    if (other === undefined) {
        return referrer.decline(`no repository here brings '${remote.repository}' at '${remote.ref}'`);
    }
    return calledIn(other, remote.path, remote.ref);
}
function calledIn(tree, path, ref) {
    return { tree, file: { repository: tree.repository, path, ref, sha: tree.sha } };
}
/** Null: not of the form, or with a way out of its repository. */
function remoteOf(uses) {
    const at = uses.lastIndexOf("@");
    const [owner = "", name = "", ...path] = uses.slice(0, Math.max(0, at)).split("/");
    const ref = uses.slice(at + 1);
    const normal = normalOf(path.join("/"));
    if (owner === "" || name === "" || owner.startsWith(".") || ref === "" || normal === null)
        return null;
    return { repository: `${owner}/${name}`, path: normal, ref };
}
/** Null: leads out. */
function normalOf(path) {
    if (path.includes("\\") || path.includes("\0"))
        return null;
    const normal = external_node_path_.posix.normalize(`./${path}`).replace(/\/$/, "");
    if (normal === ".." || normal.startsWith("../"))
        return null;
    return normal === "." ? "" : normal;
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/load/shells.js



/** Shells that `run` knows. */
const shells = new Set(["bash", "sh", "python"]);
/** `shell:` of a step or of defaults; others than ours are declined, an expression when it is evaluated. */
function shellOf(token, origin) {
    if (token === undefined)
        return null;
    if ((0,type_guards/* isString */.Kg)(token) && !shells.has(token.value))
        origin.decline(token, declined(token.value));
    return templateOf(token, origin, (value, fail) => {
        const shell = asFullText(value, fail);
        return shells.has(shell) ? shell : fail(declined(shell));
    });
}
function declined(shell) {
    return `shell '${shell}' is not carried out here, only ${[...shells].join(", ")}`;
}
/** `defaults:` of a workflow or a job. */
function defaultsOf(token, origin) {
    const run = fieldOf(token, "run");
    const folder = fieldOf(run, "working-directory");
    return {
        shell: shellOf(fieldOf(run, "shell"), origin),
        workingDirectory: folder === undefined ? null : templateOf(folder, origin, asFullText),
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/load/steps.js





/** Keys of steps that run beside others. */
const background = ["background", "wait", "wait-all", "cancel", "parallel"];
/**
 * Steps of a job or a composite action.
 * @param converted the same steps as the package understood them, for their ids and conditions
 */
async function stepsOf(token, converted, file) {
    const steps = [];
    for (const [index, item] of itemsOf(token).entries()) {
        const step = await stepOf(item, converted[index], file);
        if (step !== null)
            steps.push(step);
    }
    return steps;
}
async function stepOf(token, converted, file) {
    for (const { name, key } of fieldsOf(token)) {
        if (background.includes(name))
            file.origin.decline(key, `'${name}': steps in the background are not carried out here`);
    }
    const uses = fieldOf(token, "uses");
    if (uses !== undefined)
        return actionStepOf(token, uses, converted, file);
    const run = fieldOf(token, "run");
    return run === undefined ? null : runStepOf(token, run, converted, file.origin);
}
function runStepOf(token, run, converted, origin) {
    const script = templateOf(run, origin, asText);
    const folder = fieldOf(token, "working-directory");
    return {
        kind: "run",
        ...anyStepOf(token, converted, origin),
        name: steps_nameOf(token, origin, { evaluate: (scope) => stepNameOf(script.evaluate(scope)) }),
        script,
        shell: shellOf(fieldOf(token, "shell"), origin),
        workingDirectory: folder === undefined ? null : templateOf(folder, origin, asText),
    };
}
async function actionStepOf(token, uses, converted, file) {
    const word = fields_wordOf(uses) ?? "";
    const action = await actionReferenceOf(uses, word, file);
    const given = fieldOf(token, "with");
    const step = {
        ...anyStepOf(token, converted, file.origin),
        name: steps_nameOf(token, file.origin, constant(stepNameOf(word))),
        with: given === undefined ? constant({}) : templateOf(given, file.origin, asTexts),
    };
    return action === null ? null : { kind: "action", ...step, action };
}
function anyStepOf(token, converted, origin) {
    const env = fieldOf(token, "env");
    const goesOn = fieldOf(token, "continue-on-error");
    const timeout = fieldOf(token, "timeout-minutes");
    return {
        id: converted?.id ?? "",
        condition: conditionAt(converted?.if, origin),
        env: env === undefined ? constant({}) : templateOf(env, origin, asTexts),
        continueOnError: goesOn === undefined ? constant(false) : templateOf(goesOn, origin, asFlag),
        timeoutMinutes: timeout === undefined ? constant(0) : templateOf(timeout, origin, asNumber),
        at: origin.at(token),
    };
}
function steps_nameOf(token, origin, otherwise) {
    const name = fieldOf(token, "name");
    if (name === undefined)
        return otherwise;
    const given = templateOf(name, origin, asText);
    return { evaluate: (scope) => given.evaluate(scope) || otherwise.evaluate(scope) };
}
/** A condition as the package completed it; what it made up itself has no place and is `success()`. */
function conditionAt(token, origin) {
    if (token?.definitionInfo === undefined)
        return { test: ({ status }) => status.success };
    return conditionOf(token, token.expression, origin);
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/load/action.js






/** Reads `action.yml`; null: what is wrong with it was told. */
async function readAction(place, text, file) {
    const { findings } = file.reach;
    const parsing = parse("action", place, text);
    if (parsing.kind === "invalid") {
        findings.invalid.push(...parsing.problems);
        return null;
    }
    const { root, context } = parsing;
    const steps = fieldOf(fieldOf(root, "runs"), "steps");
    const converted = steps === undefined ? [] : (0,converter_steps/* convertSteps */.P)(context, steps);
    const problems = problemsOf(context, place);
    if (problems.length > 0) {
        findings.invalid.push(...problems);
        return null;
    }
    const runs = await runsOf(root, file, async () => ({
        kind: "composite",
        steps: await stepsOf(steps, converted, file),
        outputs: outputsOf(root, file),
    }));
    return runs === null
        ? null
        : { name: fields_wordOf(fieldOf(root, "name")) ?? "", inputs: inputsOf(root, file), runs };
}
async function runsOf(root, { origin }, composite) {
    const runs = fieldOf(root, "runs");
    const using = fieldOf(runs, "using") ?? root;
    switch (fields_wordOf(using)) {
        case "composite":
            return composite();
        case "node20":
        case "node24":
            return nodeOf(runs ?? root, origin);
        case "docker":
            origin.decline(using, "actions in containers are not carried out here");
            return null;
        default:
            origin.decline(using, `'${fields_wordOf(using) ?? ""}': actions need node20 or newer here`);
            return null;
    }
}
function nodeOf(runs, origin) {
    return {
        kind: "node",
        main: fields_wordOf(fieldOf(runs, "main")) ?? "",
        pre: fields_wordOf(fieldOf(runs, "pre")) ?? null,
        preCondition: hookCondition(fieldOf(runs, "pre-if"), origin),
        post: fields_wordOf(fieldOf(runs, "post")) ?? null,
        postCondition: hookCondition(fieldOf(runs, "post-if"), origin),
    };
}
/** Taken as it is written; `always()` only where it is missing. */
function hookCondition(token, origin) {
    if (token === undefined)
        return { test: () => true };
    const text = (0,type_guards/* isBasicExpression */.hR)(token) ? token.expression : (fields_wordOf(token) ?? "");
    return conditionOf(token, text, origin);
}
function inputsOf(root, { origin }) {
    const inputs = fieldsOf(fieldOf(root, "inputs")).map(({ name, value }) => {
        const given = fieldOf(value, "default");
        return [
            name,
            {
                isRequired: fields_wordOf(fieldOf(value, "required")) === "true",
                default: given === undefined ? null : templateOf(given, origin, asText),
            },
        ];
    });
    return Object.fromEntries(inputs);
}
function outputsOf(root, { origin }) {
    const outputs = fieldsOf(fieldOf(root, "outputs")).flatMap(({ name, value }) => {
        const given = fieldOf(value, "value");
        return given === undefined ? [] : [[name, templateOf(given, origin, asText)]];
    });
    return Object.fromEntries(outputs);
}
/** Names under which an action is looked for, in this order. */
const actionFiles = ["action.yml", "action.yaml"];

// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/model/converter/concurrency.js
var converter_concurrency = __webpack_require__(22675);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/model/converter/events.js + 6 modules
var events = __webpack_require__(5103);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/model/converter/handle-errors.js
var handle_errors = __webpack_require__(5386);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/model/converter/jobs.js + 4 modules
var converter_jobs = __webpack_require__(27855);
;// CONCATENATED MODULE: ./lib/sandbox/runner/load/concurrency.js



const longestGroup = 400;
/** `concurrency:` of a workflow or a job: a name, or a mapping. */
function concurrencyOf(token, origin) {
    if (token === undefined)
        return null;
    const queue = fieldOf(token, "queue");
    if (queue !== undefined)
        origin.note(queue, "'queue' has no effect here");
    return templateOf(token, origin, read);
}
function read(value, fail) {
    const { group, cancels } = isObject(value)
        ? { group: value["group"] ?? null, cancels: value["cancel-in-progress"] ?? false }
        : { group: value, cancels: false };
    const name = asText(group, fail);
    if (name === "")
        fail("Concurrency group name cannot be empty");
    if (name.length > longestGroup)
        fail(`Concurrency group name must be less than ${longestGroup} characters`);
    return { name, cancelsInProgress: asFlag(cancels, fail) };
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/load/interface.js





/** `on:` in its long form: every event with its filters. */
function eventsOf(on) {
    if (!(0,type_guards/* isMapping */.pi)(on))
        return Object.fromEntries(itemsOf(on).map((item) => [fields_wordOf(item) ?? "", {}]));
    return Object.fromEntries(fieldsOf(on).map(({ name, value }) => [name, plainOf(value) ?? {}]));
}
/** What `on: workflow_call` offers; null where it does not stand. */
function callOf(on, origin) {
    if (!Object.hasOwn(eventsOf(on), "workflow_call"))
        return null;
    const call = mappingAt(on, "workflow_call");
    const secrets = fieldsOf(fieldOf(call, "secrets")).map(({ name, value }) => [name, { isRequired: isRequired(value) }]);
    const outputs = fieldsOf(fieldOf(call, "outputs")).flatMap(({ name, value }) => {
        const given = fieldOf(value, "value");
        return given === undefined ? [] : [[name, templateOf(given, origin, asText)]];
    });
    return {
        inputs: rulesOf(fieldOf(call, "inputs"), origin),
        secrets: Object.fromEntries(secrets),
        outputs: Object.fromEntries(outputs),
    };
}
/** Inputs of `workflow_dispatch`. */
function dispatchOf(on, origin) {
    return rulesOf(fieldOf(mappingAt(on, "workflow_dispatch"), "inputs"), origin);
}
function isRequired(token) {
    return fields_wordOf(fieldOf(token, "required")) === "true";
}
function rulesOf(token, origin) {
    return Object.fromEntries(fieldsOf(token).map(({ name, value }) => [name, ruleOf(name, value, origin)]));
}
function ruleOf(name, token, origin) {
    const given = fieldOf(token, "default");
    const rule = {
        type: typeOf(fields_wordOf(fieldOf(token, "type"))),
        isRequired: isRequired(token),
        default: given === undefined ? null : templateOf(given, origin, (value) => value),
        options: itemsOf(fieldOf(token, "options")).map((item) => fields_wordOf(item) ?? ""),
    };
    if (given !== undefined && !(0,type_guards/* isBasicExpression */.hR)(given)) {
        const fault = inputs_faultOf(rule, literalOf(given));
        if (fault !== null)
            origin.refuse(given, `default of '${name}' (${rule.type}): ${fault}`);
    }
    return rule;
}
function typeOf(word) {
    switch (word) {
        case "boolean":
        case "number":
        case "choice":
        case "environment":
            return word;
        default:
            return "string";
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/load/call.js




/** Whether a call gives what the called workflow asks for, in its types, and nothing else. */
function checkCall({ uses, given, secrets }, workflow, origin) {
    if (workflow.call === null) {
        origin.refuse(uses, "workflow_call key is not defined in the referenced workflow.");
        return;
    }
    checkInputs(uses, fieldsOf(given), workflow.call, origin);
    if (fields_wordOf(secrets) !== "inherit")
        checkSecrets(uses, fieldsOf(secrets), workflow.call, origin);
}
function checkInputs(uses, given, { inputs }, origin) {
    for (const name of missing(given, inputs)) {
        origin.refuse(uses, `Input ${name} is required, but not provided while calling.`);
    }
    for (const { name, key, value } of given) {
        const rule = Object.entries(inputs).find(([other]) => isSame(other, name))?.[1];
        if (rule === undefined) {
            origin.refuse(key, `Invalid input, ${name} is not defined in the referenced workflow.`);
        }
        else if (!(0,type_guards/* isBasicExpression */.hR)(value)) {
            const fault = inputs_faultOf(rule, literalOf(value));
            if (fault !== null)
                origin.refuse(value, `Input ${name} (${rule.type}): ${fault}`);
        }
    }
}
function checkSecrets(uses, given, { secrets }, origin) {
    for (const name of missing(given, secrets)) {
        origin.refuse(uses, `Secret ${name} is required, but not provided while calling.`);
    }
    for (const { name, key } of given) {
        if (Object.keys(secrets).some((other) => isSame(other, name)))
            continue;
        origin.refuse(key, `Invalid secret, ${name} is not defined in the referenced workflow.`);
    }
}
function missing(given, asked) {
    return Object.entries(asked)
        .filter(([name, { isRequired }]) => isRequired && !given.some((field) => isSame(field.name, name)))
        .map(([name]) => name);
}
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/load/environment.js




/** `environment:` without its address, which is known only when the steps are done. */
function environmentOf(token, origin) {
    if (!(0,type_guards/* isMapping */.pi)(token))
        return templateOf(token, origin, environment_read);
    const name = templateOf(fieldOf(token, "name") ?? token, origin, asText);
    const deployment = fieldOf(token, "deployment");
    const isDeployment = deployment === undefined ? constant(true) : templateOf(deployment, origin, asFlag);
    return {
        evaluate: (scope) => environment_named(name.evaluate(scope), isDeployment.evaluate(scope)),
    };
}
function environment_read(value, fail) {
    if (!isObject(value))
        return environment_named(asText(value, fail), true);
    return environment_named(asText(value["name"] ?? null, fail), asFlag(value["deployment"] ?? true, fail));
}
function environment_named(name, isDeployment) {
    return name === "" ? null : { name, isDeployment };
}
/** `environment.url`. */
function environmentUrlOf(token, origin) {
    const url = fieldOf(token, "url");
    if (url === undefined)
        return null;
    origin.note(url, "'environment.url' is evaluated, and leads nowhere");
    return templateOf(url, origin, asText);
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/load/permissions.js


/** `permissions:` as it is written; null where there is none. The parser let through known scopes and levels only. */
function permissionsOf(token) {
    if (token === undefined)
        return null;
    const word = fields_wordOf(token);
    if (word === "read-all")
        return permissionsOfAll("read");
    if (word === "write-all")
        return permissionsOfAll("write");
    const scopes = fieldsOf(token).map(({ name, value }) => [name, permissions_levelOf(fields_wordOf(value))]);
    return Object.fromEntries(scopes.filter(([, level]) => level !== "none"));
}
function permissions_levelOf(word) {
    return word === "read" || word === "write" ? word : "none";
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/load/preflight.js

/** Keys of a job that nothing here carries out. */
const preflight_declined = ["container", "services", "snapshot"];
/** Declines what this runner does not do, and says what has no effect, before anything runs (sandbox.md 7.3). */
function declineParts(job, { origin, reach }) {
    for (const { name, key } of fieldsOf(job)) {
        if (preflight_declined.includes(name))
            origin.decline(key, `'${name}' is not carried out here`);
        if (name === "cancel-timeout-minutes")
            origin.note(key, `'${name}' has no effect here`);
        if (name === "timeout-minutes" && reach.request.minuteMs !== 60_000) {
            origin.note(key, `a minute lasts ${reach.request.minuteMs} ms here`);
        }
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/load/runs-on.js




/** Labels of a runner: all jobs run on this machine, so that only Linux can be asked for. */
function runsOnOf(token, origin) {
    const labels = (0,type_guards/* isMapping */.pi)(token) ? fieldOf(token, "labels") : token;
    for (const item of itemsOf(labels)) {
        const label = (0,type_guards/* isBasicExpression */.hR)(item) ? "" : (fields_wordOf(item) ?? "");
        if (isForeign(label))
            origin.decline(item, runs_on_declined(label));
        else if (label !== "")
            origin.note(item, `runs-on '${label}' is this machine`);
    }
    return templateOf(token, origin, labelsOf);
}
function labelsOf(value, fail) {
    if (isObject(value))
        return value["labels"] === undefined ? [] : labelsOf(value["labels"], fail);
    const labels = (isList(value) ? value : [value]).map((item) => asFullText(item, fail));
    const foreign = labels.find(isForeign);
    return foreign === undefined ? labels : fail(runs_on_declined(foreign));
}
function isForeign(label) {
    return /^(?:windows|macos)\b/i.test(label);
}
function runs_on_declined(label) {
    return `runs-on '${label}' is not carried out here, only Linux is`;
}

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/result.js
var result = __webpack_require__(96856);
;// CONCATENATED MODULE: ./lib/sandbox/runner/plan/matrix.js



/** GitHub starts no more jobs than this for one matrix (facts 1.22). */
const maxLegs = 256;
/** Legs of an evaluated `matrix`: the product of its vectors, less `exclude`, with what `include` adds to them or beside them. */
function legsOf(matrix, fail) {
    if (!isObject(matrix))
        return fail("A mapping was expected");
    const entries = Object.entries(matrix).map(([name, items]) => [name, listOf(name, items, fail)]);
    const vectors = entries.filter(([name]) => !isFilter(name));
    const included = filtersOf(entries, "include", fail);
    const excluded = filtersOf(entries, "exclude", fail);
    if (vectors.length === 0 && included.length === 0)
        fail("Matrix must define at least one vector");
    refuseUnknown(excluded, vectors, fail);
    const product = productOf(vectors, fail).filter((values) => !excluded.some((item) => fits(item, values)));
    const legs = withIncluded(product, included, new Set(vectors.map(([name]) => name.toLowerCase())));
    return legs.length > maxLegs ? fail(tooMany(legs.length)) : legs;
}
function isFilter(name) {
    return name === "include" || name === "exclude";
}
function listOf(name, items, fail) {
    if (!isList(items))
        return fail(`A sequence was expected as matrix vector '${name}'`);
    if (items.length === 0 && !isFilter(name))
        fail(`Matrix vector '${name}' does not contain any values`);
    return items;
}
function filtersOf(entries, name, fail) {
    const items = entries.find(([key]) => key === name)?.[1] ?? [];
    return items.map((item) => {
        if (!isObject(item))
            return fail(`A mapping was expected in matrix ${name}`);
        return Object.keys(item).length === 0 ? fail(`Matrix ${name} mapping does not contain any values`) : item;
    });
}
function refuseUnknown(excluded, vectors, fail) {
    const known = new Set(vectors.map(([name]) => name.toLowerCase()));
    const unknown = excluded.flatMap(Object.keys).find((name) => !known.has(name.toLowerCase()));
    if (unknown !== undefined)
        fail(`Matrix exclude key '${unknown}' does not match any key within the matrix`);
}
/** The last vector varies fastest. */
function productOf(vectors, fail) {
    const size = vectors.reduce((total, [, items]) => total * items.length, 1);
    if (size > maxLegs * maxLegs)
        fail(tooMany(size));
    let product = vectors.length === 0 ? [] : [[]];
    for (const [name, items] of vectors) {
        product = product.flatMap((pairs) => items.map((item) => [...pairs, [name, item]]));
    }
    return product.map((pairs) => Object.fromEntries(pairs));
}
function tooMany(count) {
    return `Matrix of ${count} jobs, but a matrix has at most ${maxLegs}`;
}
/** A mapping that fits legs adds its other values to all of them, and never changes one of a vector; else it is a leg itself. */
function withIncluded(product, included, vectors) {
    const parts = included.map((item) => ({
        filter: pick(item, (name) => vectors.has(name.toLowerCase())),
        extra: pick(item, (name) => !vectors.has(name.toLowerCase())),
    }));
    const legs = product.map((values) => {
        const extra = parts.filter(({ filter }) => fits(filter, values)).map((part) => part.extra);
        return { values: Object.assign({}, values, ...extra), suffix: suffixOf(values) };
    });
    const alone = parts.filter(({ filter }) => !product.some((values) => fits(filter, values)));
    return [...legs, ...alone.map(({ filter, extra }) => legOf({ ...filter, ...extra }))];
}
function pick(values, isWanted) {
    return Object.fromEntries(Object.entries(values).filter(([name]) => isWanted(name)));
}
function legOf(values) {
    return { values, suffix: suffixOf(values) };
}
/** Whether every leaf of a filter equals that of a leg, by the rules of `==` in expressions. */
function fits(filter, value) {
    if (isList(filter))
        return filter.every((item, index) => fits(item, isList(value) ? (value[index] ?? null) : null));
    if (isObject(filter)) {
        return Object.entries(filter).every(([name, item]) => fits(item, isObject(value) ? memberOf(value, name) : null));
    }
    const converter = new Converter();
    return (0,result/* equals */.aI)(converter.convert(value), converter.convert(filter));
}
function memberOf(values, name) {
    const key = Object.keys(values).find((other) => other.toLowerCase() === name.toLowerCase());
    return key === undefined ? null : (values[key] ?? null);
}
function suffixOf(values) {
    return leavesOf(values)
        .filter((text) => text !== "")
        .join(", ");
}
function leavesOf(value) {
    if (isList(value))
        return value.flatMap(leavesOf);
    if (isObject(value))
        return Object.values(value).flatMap(leavesOf);
    if (value === null)
        return [];
    return [typeof value === "number" ? textOfNumber(value) : String(value)];
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/load/strategy.js






/** `strategy:`; each part is evaluated by itself, also where one expression brings them all. */
function strategyOf(token, origin) {
    return {
        matrix: part(token, "matrix", origin, legsOf),
        failFast: part(token, "fail-fast", origin, asFlag) ?? constant(true),
        maxParallel: part(token, "max-parallel", origin, asNumber) ?? constant(0),
    };
}
function part(token, name, origin, read) {
    const field = fieldOf(token, name);
    if (field !== undefined) {
        const compiled = compile(field, origin);
        return { evaluate: (scope) => read(compiled.evaluate(scope), compiled.fail) };
    }
    if (token === undefined || (0,type_guards/* isMapping */.pi)(token))
        return null;
    const whole = compile(token, origin);
    return { evaluate: (scope) => read(strategy_memberOf(whole.evaluate(scope), name), whole.fail) };
}
function strategy_memberOf(value, name) {
    return isObject(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/load/job.js













/** Hours that a job has at GitHub unless it says otherwise, in minutes. */
const defaultTimeout = 360;
const noSteps = "No steps defined in `steps` and no workflow called in `uses` for the following jobs";
/** One job; null: it calls a workflow that cannot be had, which was told. */
async function jobOf(tokens, file) {
    const { value, converted } = tokens;
    declineParts(value, file);
    const uses = fieldOf(value, "uses");
    if (uses !== undefined)
        return callJobOf(tokens, uses, file);
    const steps = converted.type === "job" ? converted.steps : [];
    if (steps.length === 0)
        file.origin.refuse(tokens.key, `${noSteps}: ${tokens.id}`);
    return {
        kind: "steps",
        ...anyJobOf(tokens, file),
        ...ownPartsOf(value, file),
        steps: await stepsOf(fieldOf(value, "steps"), steps, file),
    };
}
function anyJobOf({ id, key, value, converted }, { origin }) {
    return {
        id,
        name: jobNameOf(id, fieldOf(value, "name"), origin),
        needs: (converted.needs ?? []).map((need) => need.value),
        condition: conditionAt(converted.if, origin),
        permissions: permissionsOf(fieldOf(value, "permissions")),
        strategy: strategyOf(fieldOf(value, "strategy"), origin),
        concurrency: concurrencyOf(fieldOf(value, "concurrency"), origin),
        at: origin.at(key),
    };
}
function ownPartsOf(value, { origin }) {
    const env = fieldOf(value, "env");
    const timeout = fieldOf(value, "timeout-minutes");
    const goesOn = fieldOf(value, "continue-on-error");
    const environment = fieldOf(value, "environment");
    const outputs = fieldsOf(fieldOf(value, "outputs")).map((field) => [field.name, templateOf(field.value, origin, asText)]);
    return {
        runsOn: runsOnOf(fieldOf(value, "runs-on") ?? value, origin),
        env: env === undefined ? constant({}) : templateOf(env, origin, asTexts),
        defaults: defaultsOf(fieldOf(value, "defaults"), origin),
        environment: environment === undefined ? null : environmentOf(environment, origin),
        environmentUrl: environmentUrlOf(environment, origin),
        timeoutMinutes: timeout === undefined ? constant(defaultTimeout) : templateOf(timeout, origin, asNumber),
        continueOnError: goesOn === undefined ? constant(false) : templateOf(goesOn, origin, asFlag),
        outputs: Object.fromEntries(outputs),
    };
}
async function callJobOf(tokens, uses, file) {
    const { origin } = file;
    const workflow = await calledWorkflowOf(uses, fields_wordOf(uses) ?? "", file);
    if (workflow === null)
        return null;
    const given = fieldOf(tokens.value, "with");
    const secrets = fieldOf(tokens.value, "secrets");
    checkCall({ uses, given, secrets }, workflow, origin);
    return {
        kind: "call",
        ...anyJobOf(tokens, file),
        workflow,
        with: given === undefined ? constant({}) : templateOf(given, origin, asScalars),
        secrets: job_secretsOf(secrets, origin),
    };
}
function job_secretsOf(token, origin) {
    if (token === undefined)
        return constant({});
    if (fields_wordOf(token) === "inherit")
        return "inherit";
    const given = templateOf(token, origin, asTexts);
    return given;
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/load/workflow.js












/** Reads a workflow and all that it reaches; null: what is wrong with it was told. */
async function readWorkflow(file, text, open) {
    const { tree, origin } = open;
    const { findings } = open.reach;
    const parsing = parse("workflow", file, text);
    if (parsing.kind === "invalid") {
        findings.invalid.push(...parsing.problems);
        return null;
    }
    const { root, context } = parsing;
    const converted = convert(root, context);
    const problems = problemsOf(context, file);
    findings.invalid.push(...problems);
    if (problems.length > 0 || tree === null)
        return null;
    const on = fieldOf(root, "on") ?? root;
    const runName = fieldOf(root, "run-name");
    const env = fieldOf(root, "env");
    return {
        file,
        tree,
        name: fields_wordOf(fieldOf(root, "name")) || file.path,
        runName: runName === undefined ? null : templateOf(runName, origin, asText),
        env: env === undefined ? constant({}) : templateOf(env, origin, asTexts),
        defaults: defaultsOf(fieldOf(root, "defaults"), origin),
        permissions: permissionsOf(fieldOf(root, "permissions")),
        concurrency: concurrencyOf(fieldOf(root, "concurrency"), origin),
        jobs: await jobsOf(root, converted, open),
        call: callOf(on, origin),
        on: eventsOf(on),
        dispatch: dispatchOf(on, origin),
    };
}
/** The package's own checks: ids, needs, conditions, filters; what it makes of jobs is used for ids and conditions only. */
function convert(root, context) {
    const on = fieldOf(root, "on");
    if (on !== undefined)
        (0,handle_errors/* handleTemplateTokenErrors */.r)(root, context, undefined, () => (0,events/* convertOn */.j)(context, on));
    const concurrency = fieldOf(root, "concurrency");
    if (concurrency !== undefined) {
        (0,handle_errors/* handleTemplateTokenErrors */.r)(root, context, undefined, () => (0,converter_concurrency/* convertConcurrency */.b)(context, concurrency));
    }
    const jobs = fieldOf(root, "jobs");
    return jobs === undefined
        ? []
        : (0,handle_errors/* handleTemplateTokenErrors */.r)(root, context, [], () => (0,converter_jobs/* convertJobs */.S)(context, jobs));
}
async function jobsOf(root, converted, open) {
    const jobs = [];
    for (const { name, key, value } of fieldsOf(fieldOf(root, "jobs"))) {
        const known = converted.find(({ id }) => id.value === name);
        const job = known === undefined ? null : await jobOf({ id: name, key, value, converted: known }, open);
        if (job !== null)
            jobs.push(job);
    }
    return jobs;
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/load/reaching.js



/** The caller and nine below it (facts 1.2); composite actions are bounded alike. */
const maxDepth = 10;
const maxWorkflows = 50;
/**
 * Loads what files refer to, each file once.
 * @param surveyed actions of the workspace that were looked at; they may refer to each other
 */
function reachOf(request, findings, surveyed = new Set()) {
    const trees = new Map();
    const actions = new Map();
    const workflows = new Map();
    const reach = {
        request,
        findings,
        treeAt: (repository, ref) => kept(trees, `${repository.toLowerCase()}@${ref}`, () => request.sources.at(repository, ref)),
        actionAt: (folder, referrer) => {
            const key = `action ${folder.tree.repository}/${folder.path}@${folder.tree.sha}`;
            if (isTooDeep(key, referrer))
                return Promise.resolve(null);
            return kept(actions, key, () => actionIn(folder, { ...referrer, chain: [...referrer.chain, key] }, reach));
        },
        surveyWorkspace: async (path) => {
            if (surveyed.has(path))
                return;
            surveyed.add(path);
            await survey(path, reach, surveyed);
        },
        workflowAt: (called, referrer) => {
            const key = `workflow ${called.tree.repository}:${called.file.path}@${called.tree.sha}`;
            if (isTooDeep(key, referrer))
                return Promise.resolve(null);
            // Two branches at one commit are two identities of the file (facts 6.9).
            const named = `${key} as ${called.file.ref}`;
            if (!workflows.has(named) && workflows.size >= maxWorkflows)
                referrer.refuse(`more than ${maxWorkflows} workflows`);
            return kept(workflows, named, () => workflowIn(called, { ...referrer, chain: [...referrer.chain, key] }, reach));
        },
    };
    return reach;
}
/** Only what does not lead back to itself is kept before it is complete, so that no promise waits for itself. */
function kept(known, key, load) {
    const promise = known.get(key) ?? load();
    known.set(key, promise);
    return promise;
}
function isTooDeep(key, referrer) {
    if (referrer.chain.includes(key)) {
        referrer.refuse("leads back to itself");
        return true;
    }
    const [kind = ""] = key.split(" ");
    if (referrer.chain.filter((other) => other.startsWith(kind)).length < maxDepth)
        return false;
    referrer.refuse(`is nested deeper than ${maxDepth} levels`);
    return true;
}
async function actionIn({ tree, path }, referrer, reach) {
    for (const name of actionFiles) {
        const full = path === "" ? name : `${path}/${name}`;
        const text = await tree.read(full);
        if (text === undefined)
            continue;
        const place = { repository: tree.repository, path: full };
        const origin = originOf(place, reach.findings);
        return readAction(place, text, { origin, reach, tree, ref: tree.sha, chain: referrer.chain });
    }
    if ((await tree.read(path === "" ? "Dockerfile" : `${path}/Dockerfile`)) !== undefined) {
        return referrer.decline("is a container, which is not carried out here");
    }
    return referrer.refuse("Can't find 'action.yml', 'action.yaml' or 'Dockerfile'");
}
/** What is wrong with such an action in other ways fails its step, as on GitHub, and not the whole run. */
async function survey(path, { request, treeAt, findings }, surveyed) {
    const tree = await treeAt(request.trigger.repository, request.trigger.sha);
    if (tree === undefined)
        return;
    const own = noFindings();
    const silent = { refuse: () => null, decline: () => null, chain: [] };
    await reachOf(request, own, surveyed).actionAt({ tree, path }, silent);
    findings.unsupported.push(...own.unsupported);
}
async function workflowIn({ tree, file }, referrer, reach) {
    const text = await tree.read(file.path);
    if (text === undefined)
        return referrer.refuse("workflow was not found");
    const origin = originOf(file, reach.findings);
    return readWorkflow(file, text, { origin, reach, tree, ref: file.ref, chain: referrer.chain });
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/load/load.js




/** Events that the platform around this runner starts runs by. */
const load_events = new Set([
    "merge_group",
    "pull_request",
    "push",
    "schedule",
    "workflow_dispatch",
    "workflow_run",
]);
/** Reads a workflow and all that it reaches; every problem is found before anything runs. */
const loadWorkflow = async (request) => {
    const findings = noFindings();
    const workflow = await topWorkflow(request, findings);
    if (workflow !== null) {
        checkTrigger(workflow, request, findings);
        findings.invalid.push(...permissionProblems(workflow, request.defaultPermissions));
    }
    return outcome(workflow, findings);
};
async function topWorkflow(request, findings) {
    const { file } = request;
    const at = `${file.repository}:${file.path}:1:1`;
    const tree = await request.sources.at(file.repository, file.sha);
    if (tree === undefined) {
        findings.unsupported.push({
            at,
            message: `no repository here brings '${file.repository}' at '${file.sha}'`,
        });
        return null;
    }
    return reachOf(request, findings).workflowAt({ file, tree }, {
        chain: [],
        refuse: (message) => refused(findings.invalid, at, message),
        decline: (message) => refused(findings.unsupported, at, message),
    });
}
function refused(problems, at, message) {
    problems.push({ at, message });
    return null;
}
function checkTrigger(workflow, { file, trigger, inputs }, findings) {
    const at = `${file.repository}:${file.path}:1:1`;
    if (!load_events.has(trigger.event)) {
        findings.unsupported.push({ at, message: `runs by '${trigger.event}' are not simulated here` });
    }
    else if (!Object.hasOwn(workflow.on, trigger.event)) {
        findings.invalid.push({
            at,
            message: `expected '${trigger.event}' among the events of 'on', found none`,
        });
    }
    if (trigger.event !== "workflow_dispatch")
        return;
    const scope = { contexts: {}, status: { success: true, failure: false, cancelled: false } };
    const { problems } = dispatchInputs(workflow.dispatch, inputs ?? {}, scope);
    findings.invalid.push(...problems.map((message) => ({ at, message })));
}
function outcome(workflow, { invalid, unsupported, notices }) {
    if (invalid.length > 0)
        return { kind: "invalid", problems: invalid };
    if (unsupported.length > 0)
        return { kind: "unsupported", problems: unsupported };
    if (workflow === null)
        throw new Error("expected a workflow or what is wrong with it, found neither");
    return { kind: "loaded", workflow, notices };
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/workflow-level.js

/** What expressions outside of steps see. */
function contextsOf({ level, needs, leg, strategy }) {
    return {
        github: level.run.github,
        inputs: level.inputs,
        vars: level.run.request.vars,
        needs,
        strategy,
        matrix: leg?.values ?? null,
    };
}
function scopeOfJob(place) {
    return { contexts: contextsOf(place), status: place.status };
}
/** Before any ceiling: a fork's token is cut where it is made. */
function workflow_level_permissionsOf({ level, job }) {
    return effectivePermissions({
        job: job.permissions,
        workflow: level.workflow.permissions,
        above: level.permissions,
    });
}
/** A name as far as it can be evaluated: a job that is skipped is called something, too. */
function workflow_level_nameOf(place) {
    try {
        return place.level.prefix.name + place.job.name.evaluate(scopeOfJob(place), place.leg);
    }
    catch {
        return place.level.prefix.name + place.job.id;
    }
}
/** Tells that a job ended without having been started, and why. */
function endUnstarted(place, outcome, reason) {
    const { run } = place.level;
    const { key: job } = place;
    if (reason !== undefined) {
        run.tell({ kind: "annotation", job, step: "", level: "error", message: reason, properties: {} });
    }
    const result = { conclusion: outcome, outcome, outputs: {} };
    run.results.set(job, result);
    run.tell({ kind: "job-ended", job, name: workflow_level_nameOf(place), result });
    return { ...result, isKept: false };
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/call-secrets.js


/**
 * Stands for `secrets.GITHUB_TOKEN` where a calling job passes it on: a calling job has no token, and the jobs below get each
 * their own.
 */
const deferredToken = `token-of-the-job-${(0,external_node_crypto_.randomUUID)()}`;
/** Secrets that a calling job passes on: those that it names, or all with `inherit`. */
function callSecrets(place) {
    const { job, level } = place;
    if (job.secrets === "inherit")
        return level.secrets;
    const secrets = { ...level.secrets, GITHUB_TOKEN: deferredToken };
    return job.secrets.evaluate({ ...scopeOfJob(place), contexts: { ...contextsOf(place), secrets } });
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/job-entry.js

/** Passes what stands before a job: its concurrency group, its environment, and a free place on this machine. */
async function enterJob(place, identity) {
    const doors = [
        (cancellation) => enterGroup(place, cancellation),
        (cancellation) => enterEnvironment(place, identity, cancellation),
        (cancellation) => enterMachine(place, cancellation),
    ];
    const left = [];
    const leave = () => {
        for (const one of left.toReversed())
            one();
    };
    for (const door of doors) {
        const entry = await door(place.cancellation);
        if (entry.kind === "refused") {
            leave();
            return entry;
        }
        left.push(entry.leave);
    }
    return { kind: "entered", leave };
}
const free = { kind: "entered", leave: () => { } };
const cancelled = { kind: "refused", outcome: "cancelled", reason: "The operation was canceled." };
/** Waits for the job's concurrency group, which a calling job may have as well. */
async function enterGroup(place, cancellation) {
    const group = place.job.concurrency?.evaluate(scopeOfJob(place));
    if (group === undefined || group.name === "")
        return free;
    const { hooks } = place.level.run.request;
    const asked = hooks.enterConcurrency({ ...group, cancel: () => cancellation.request() });
    const answer = await cancellation.orElse(asked);
    if (answer === "cancelled") {
        // Whoever no longer waits must not hold up the next.
        void asked.then((late) => late.leave(), () => { });
        return cancelled;
    }
    return answer.state === "entered" ? { kind: "entered", leave: () => answer.leave() } : cancelled;
}
async function enterEnvironment({ key, level: { run } }, identity, cancellation) {
    const { environment } = identity;
    if (environment === null)
        return free;
    run.tell({ kind: "job-waiting", job: key, environment: environment.name });
    const answer = await cancellation.orElse(run.request.hooks.enterEnvironment(identity));
    if (answer === "cancelled")
        return cancelled;
    const reason = `The deployment to '${environment.name}' was rejected.`;
    return answer === "approved" ? free : { kind: "refused", outcome: "failure", reason };
}
async function enterMachine({ level: { run } }, cancellation) {
    const asked = run.slots.enter();
    const leave = await cancellation.orElse(asked);
    if (leave !== "cancelled")
        return { kind: "entered", leave };
    void asked.then((late) => late());
    return cancelled;
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/outputs.js
/** All outputs of a job together, in bytes (github-facts 8.3). */
const longestOutputs = 1 << 20;
/** What a job hands on: nothing that is empty, nothing that holds a secret. @throws {Error} if it is too much */
function jobOutputs({ templates, scope, mask, sink, }) {
    const kept = [];
    let size = 0;
    for (const [name, template] of Object.entries(templates)) {
        const value = template.evaluate(scope);
        if (value === "")
            continue;
        if (mask.isSecret(value))
            sink.annotate("warning", `Skip output '${name}' since it may contain secret.`);
        else
            kept.push([name, value]);
        size += Buffer.byteLength(value);
    }
    if (size > longestOutputs)
        throw new Error(`The job's outputs are ${size} bytes, of at most ${longestOutputs}.`);
    return Object.fromEntries(kept);
}
/** Outputs of several legs, in the order in which they ended: the last that is not empty counts. */
function mergedOutputs(legs) {
    const filled = legs.flatMap(({ outputs }) => Object.entries(outputs)).filter(([, value]) => value !== "");
    return Object.fromEntries(filled);
}
/** How several jobs or legs ended together. */
function togetherOf(conclusions) {
    if (conclusions.includes("failure"))
        return "failure";
    if (conclusions.includes("cancelled"))
        return "cancelled";
    return conclusions.length > 0 && conclusions.every((one) => one === "skipped") ? "skipped" : "success";
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/call.js





/** Carries out a job that calls a workflow; its jobs are jobs of the same run. */
async function runCall(place, runJobs) {
    let below;
    try {
        below = levelBelow(place);
    }
    catch (error) {
        return endUnstarted(place, "failure", error instanceof Error ? error.message : `${error}`);
    }
    const entry = await enterGroup(place, place.cancellation);
    if (entry.kind === "refused")
        return endUnstarted(place, entry.outcome, entry.reason);
    try {
        const ended = await runJobs(below, place.mayKeep);
        const jobs = [...ended.values()];
        const conclusion = togetherOf(jobs.map((job) => job.conclusion));
        const outputs = call_outputsOf(place, below, ended);
        return { conclusion, outcome: conclusion, outputs, isKept: jobs.every(({ isKept }) => isKept) };
    }
    finally {
        entry.leave();
    }
}
function levelBelow(place) {
    const { level, job, key } = place;
    const scope = scopeOfJob(place);
    const given = job.with.evaluate(scope);
    return {
        run: level.run,
        workflow: job.workflow,
        inputs: callInputs(job.workflow.call?.inputs ?? {}, given, scope),
        secrets: callSecrets(place),
        permissions: workflow_level_permissionsOf(place),
        prefix: { key: `${key} / `, name: `${workflow_level_nameOf(place)} / ` },
        cancellation: place.cancellation,
    };
}
/** Also where some of the jobs failed: what was set is handed on, so that a caller can clean up. */
function call_outputsOf(place, below, ended) {
    const jobs = [...ended].map(([id, { conclusion, outputs }]) => [id, { result: conclusion, outputs }]);
    const contexts = {
        github: below.run.github,
        inputs: below.inputs,
        vars: below.run.request.vars,
        jobs: Object.fromEntries(jobs),
    };
    const scope = { contexts, status: place.status };
    const values = Object.entries(place.job.workflow.call?.outputs ?? {}).map(([name, template]) => [name, template.evaluate(scope)]);
    return Object.fromEntries(values.filter(([, value]) => value !== ""));
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/cancellation.js
/** A wish that something ends: of a run, of the legs of a matrix, of a job. It reaches all that was begun below. */
class Cancellation {
    #controller = new AbortController();
    constructor(...above) {
        for (const signal of above) {
            if (signal?.aborted === true)
                this.request();
            signal?.addEventListener("abort", () => this.request(), { once: true });
        }
    }
    get signal() {
        return this.#controller.signal;
    }
    get isRequested() {
        return this.#controller.signal.aborted;
    }
    request() {
        this.#controller.abort();
    }
    below() {
        return new Cancellation(this.signal);
    }
    /** What came first: the work's answer, or the wish that it ends. */
    async orElse(work) {
        if (this.isRequested)
            return "cancelled";
        return await Promise.race([work, this.#requested()]);
    }
    #requested() {
        return new Promise((resolve) => {
            this.signal.addEventListener("abort", () => resolve("cancelled"), { once: true });
        });
    }
}
/** Whether something goes on in spite of a cancellation; a condition that cannot be told does not hold. */
function holds(test) {
    try {
        return test();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/action-folders.js


/**
 * Commits that actions come from, each unpacked once a job, outside its workspace: a job has a machine of its own, so that what
 * one does to the files of an action, no other sees.
 */
class ActionFolders {
    #folder;
    #unpacked = new Map();
    constructor(folder) {
        this.#folder = folder;
    }
    /** Folder with all files of the commit. */
    of(tree) {
        const key = `${tree.repository.toLowerCase()}@${tree.sha}`;
        const known = this.#unpacked.get(key) ?? this.#unpack(tree);
        this.#unpacked.set(key, known);
        return known;
    }
    async #unpack(tree) {
        const folder = (0,external_node_path_.join)(this.#folder, tree.repository.replaceAll("/", "+"), tree.sha);
        await (0,promises_.mkdir)(folder, { recursive: true });
        await tree.unpack(folder);
        return folder;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/contexts.js
/** `github` as GitHub fills it before a job is known; ids and numbers are strings there. */
function githubContext(request, workflow) {
    const { trigger, run, file, urls } = request;
    const [owner = ""] = trigger.repository.split("/");
    return {
        actor: trigger.actor,
        actor_id: `${trigger.actorId}`,
        api_url: urls.api,
        base_ref: trigger.baseRef,
        event: contexts_dataOf(trigger.payload),
        event_name: trigger.event,
        graphql_url: urls.graphql,
        head_ref: trigger.headRef,
        ref: trigger.ref,
        ref_name: trigger.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
        ref_protected: trigger.isRefProtected,
        ref_type: trigger.ref.startsWith("refs/tags/") ? "tag" : "branch",
        repository: trigger.repository,
        repository_id: `${trigger.repositoryId}`,
        repository_owner: owner,
        repository_owner_id: `${trigger.ownerId}`,
        repositoryUrl: `${urls.server.replace(/^https?:/, "git:")}/${trigger.repository}.git`,
        retention_days: "90",
        run_attempt: `${run.attempt}`,
        run_id: `${run.id}`,
        run_number: `${run.number}`,
        secret_source: Object.keys(request.secrets).length === 0 ? "None" : "Actions",
        server_url: urls.server,
        sha: trigger.sha,
        triggering_actor: trigger.triggeringActor,
        workflow,
        workflow_ref: workflowRef(file),
        workflow_sha: file.sha,
    };
}
/** `job` apart from its status, which changes with each step. */
function jobContext(job, checkRunId) {
    return {
        check_run_id: checkRunId,
        container: {},
        services: {},
        workflow_file_path: job.file.path,
        workflow_ref: workflowRef(job.file),
        workflow_repository: job.file.repository,
        workflow_sha: job.file.sha,
    };
}
/** Fields of `github` that programs get as `GITHUB_*`; their names cannot be taken by `env`. */
const exported = [
    "action",
    "action_path",
    "action_ref",
    "action_repository",
    "actor",
    "actor_id",
    "api_url",
    "base_ref",
    "env",
    "event_name",
    "event_path",
    "graphql_url",
    "head_ref",
    "job",
    "output",
    "path",
    "ref",
    "ref_name",
    "ref_protected",
    "ref_type",
    "repository",
    "repository_id",
    "repository_owner",
    "repository_owner_id",
    "retention_days",
    "run_attempt",
    "run_id",
    "run_number",
    "server_url",
    "sha",
    "state",
    "step_summary",
    "triggering_actor",
    "workflow",
    "workflow_ref",
    "workflow_sha",
    "workspace",
];
/** `GITHUB_*` and `RUNNER_*` of a step. */
function contextVariables(github, runner) {
    const own = exported.filter((name) => github[name] !== undefined);
    return Object.fromEntries([
        ...own.map((name) => [`GITHUB_${name.toUpperCase()}`, contexts_textOf(github[name])]),
        ...Object.entries(runner).map(([name, value]) => [`RUNNER_${name.toUpperCase()}`, contexts_textOf(value)]),
    ]);
}
const contexts_textOf = (value) => value === undefined || value === null ? "" : typeof value === "object" ? JSON.stringify(value) : `${value}`;
const workflowRef = (file) => `${file.repository}/${file.path}@${file.ref}`;
/** A webhook's body as expressions see it. */
function contexts_dataOf(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
        return value;
    if (Array.isArray(value))
        return value.map(contexts_dataOf);
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, contexts_dataOf(member)]));
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/job-folders.js



/** Makes the folders of a job and writes the webhook's body for it. */
async function makeFolders(run, jobKey) {
    const slug = jobKey.replace(/[^\w.-]+/g, "-").slice(0, 60);
    const folder = (0,external_node_path_.join)(run.request.folder, "jobs", `${run.request.run.attempt}-${run.nextNumber()}-${slug}`);
    const [, name = "repository"] = run.request.trigger.repository.split("/");
    const folders = {
        above: (0,external_node_path_.join)(folder, "work", name),
        workspace: (0,external_node_path_.join)(folder, "work", name, name),
        temp: (0,external_node_path_.join)(folder, "temp"),
        home: (0,external_node_path_.join)(folder, "home"),
        scratch: (0,external_node_path_.join)(folder, "tmp"),
        toolCache: (0,external_node_path_.join)(folder, "tools"),
        eventPath: (0,external_node_path_.join)(folder, "temp", "_github_workflow", "event.json"),
    };
    const { workspace, temp, home, scratch, toolCache } = folders;
    const wanted = [
        workspace,
        (0,external_node_path_.join)(temp, "_github_workflow"),
        (0,external_node_path_.join)(temp, "_commands"),
        home,
        scratch,
        toolCache,
    ];
    await Promise.all(wanted.map((path) => (0,promises_.mkdir)(path, { recursive: true })));
    await (0,promises_.writeFile)(folders.eventPath, JSON.stringify(run.request.trigger.payload));
    return folders;
}
/** `runner`, as a hosted Linux machine has it. */
function runnerContext(run, folders) {
    return {
        arch: (0,external_node_os_.arch)() === "arm64" ? "ARM64" : "X64",
        environment: "github-hosted",
        name: `Sandbox ${run.request.run.id}`,
        os: "Linux",
        temp: folders.temp,
        tool_cache: folders.toolCache,
        workspace: folders.above,
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/sandbox/runner/run/job-processes.js



/** How often is looked, and how long is waited in between: a process that is just being made shows at the second look. */
const job_processes_looks = 5;
const betweenLooksMs = 5;
/** Jobs whose programs may run. If this process ends, they do: they are in groups of their own, and would live on. */
const job_processes_open = new Set();
const endOpen = () => {
    for (const job of job_processes_open)
        job.endNow();
};
/** The programs of a job: what its steps leave running lives until the job ends, and no longer. */
class JobProcesses {
    /** `RUNNER_TRACKING_ID`: programs that leave their group still carry it. */
    trackingId = `github_${(0,external_node_crypto_.randomUUID)()}`;
    #groups = new Set();
    #begun = ticksSinceBoot();
    started(group) {
        this.#groups.add(group);
        if (job_processes_open.size === 0)
            process.on("exit", endOpen);
        job_processes_open.add(this);
    }
    /** Ends what is left. */
    async endAll() {
        for (let look = 0; look < job_processes_looks && this.endNow() > 0; look += 1)
            await (0,external_node_timers_promises_.setTimeout)(betweenLooksMs);
        job_processes_open.delete(this);
        if (job_processes_open.size === 0)
            process.off("exit", endOpen);
    }
    /** Says how many there were. */
    endNow() {
        const left = this.#groups.size === 0 ? [] : this.#left();
        for (const id of left)
            end(id);
        return left.length;
    }
    #left() {
        return processIds().filter((id) => {
            const found = job_processes_read(`/proc/${id}/stat`);
            return found !== undefined && this.#isOurs(id, found);
        });
    }
    /** `pid (name) state parent group session …`: the name may hold anything, also parentheses; field 22 is the start. */
    #isOurs(id, stat) {
        const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        const [state, , , session] = fields;
        if (state === "Z" || state === "X" || Number(fields[19]) < this.#begun)
            return false;
        if (this.#groups.has(Number(session)))
            return true;
        const variables = job_processes_read(`/proc/${id}/environ`)?.split("\0") ?? [];
        return variables.includes(`RUNNER_TRACKING_ID=${this.trackingId}`);
    }
}
/** Hundredths of a second, as `/proc` counts when a process began. */
function ticksSinceBoot() {
    const [seconds = "0"] = (job_processes_read("/proc/uptime") ?? "").split(" ");
    return Math.floor(Number(seconds) * 100) - 1;
}
function processIds() {
    try {
        return (0,external_node_fs_.readdirSync)("/proc")
            .filter((name) => /^\d+$/.test(name))
            .map(Number);
    }
    catch {
        return [];
    }
}
/** Undefined: the process has ended meanwhile, or is another user's. */
function job_processes_read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "latin1");
    }
    catch {
        return undefined;
    }
}
function end(id) {
    try {
        process.kill(id, "SIGKILL");
    }
    catch {
        // It has ended meanwhile.
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/mask.js
/** Values below this length are hidden as they are, not in their encodings: two letters of base64 hide half a log. */
const shortestEncoded = 6;
/** What must not be read: secrets of a job and what its steps add; also each line of them, and common encodings. */
class Mask {
    #values = new Set();
    add(secret) {
        for (const part of [secret, ...secret.split(/\r\n|\r|\n/)]) {
            if (part.trim() === "")
                continue;
            this.#values.add(part);
            if (part.length >= shortestEncoded)
                for (const form of encodings(part))
                    this.#values.add(form);
        }
    }
    /** The text with `***` in place of what is secret. */
    hide(text) {
        const ranges = this.#ranges(text);
        if (ranges.length === 0)
            return text;
        const parts = [];
        let position = 0;
        for (const { start, end } of merged(ranges)) {
            parts.push(text.slice(position, start), "***");
            position = end;
        }
        return parts.join("") + text.slice(position);
    }
    isSecret(text) {
        return this.#ranges(text).length > 0;
    }
    #ranges(text) {
        const found = [];
        for (const value of this.#values) {
            for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
                found.push({ start: at, end: at + value.length });
            }
        }
        return found;
    }
}
/** Overlapping secrets are hidden together, or the rest of the longer one would show. */
function merged(ranges) {
    const result = [];
    for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
        const last = result.at(-1);
        if (last === undefined || range.start > last.end)
            result.push(range);
        else
            result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    }
    return result;
}
function encodings(value) {
    return [
        JSON.stringify(value).slice(1, -1),
        encodeURIComponent(value.toWellFormed()),
        ...base64Forms(value),
    ];
}
/** Base64 of a text in which the value starts at each of the three places; the last, shared letters are left out. */
function base64Forms(value) {
    const bytes = Buffer.from(value, "utf8");
    return [0, 1, 2].map((skipped) => {
        const rest = bytes.subarray(skipped);
        return rest.toString("base64").slice(0, Math.floor((rest.length * 8) / 6));
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/job-start.js









async function beginJob(place, identity, started) {
    const { level, cancellation } = place;
    const { run } = level;
    const folders = await makeFolders(run, place.key);
    const secrets = job_start_secretsOf(place, started.token);
    const contexts = { ...contextsOf(place), secrets, github: githubOf(place, folders, started.token) };
    const { environment, defaults, problem } = settingsOf(place, contexts);
    let numbers = 0;
    const job = {
        run,
        identity,
        token: started.token,
        oidc: started.oidc,
        folders,
        actions: new ActionFolders((0,external_node_path_.join)(folders.above, "..", "_actions")),
        mask: maskOf(place, secrets, started),
        contexts,
        github: contexts.github,
        runner: runnerContext(run, folders),
        job: jobContext(identity, started.checkRunId),
        environment,
        paths: [],
        defaults,
        cancellation: new Cancellation(cancellation.signal),
        end: new Cancellation(),
        processes: new JobProcesses(),
        nextNumber: () => {
            numbers += 1;
            return numbers;
        },
        status: "success",
    };
    watch(job);
    return { job, problem };
}
/** The first to hear of a cancellation: conditions that are looked at again because of it must see it. */
function watch(job) {
    const mark = () => {
        job.status = "cancelled";
    };
    if (job.cancellation.isRequested)
        mark();
    else
        job.cancellation.signal.addEventListener("abort", mark, { once: true });
}
function githubOf(place, folders, token) {
    return {
        ...place.level.run.github,
        job: place.job.id,
        token,
        workspace: folders.workspace,
        event_path: folders.eventPath,
    };
}
/** Only what the workflow was given, and the job's own token. */
function job_start_secretsOf({ level }, token) {
    const given = Object.entries(level.secrets).map(([name, value]) => [name, value.replaceAll(deferredToken, token)]);
    return { ...Object.fromEntries(given), GITHUB_TOKEN: token };
}
/** Also secrets that this job was not given: it may have come to know them. */
function maskOf(place, secrets, started) {
    const mask = new Mask();
    const all = [...Object.values(place.level.run.request.secrets), ...Object.values(secrets)];
    for (const secret of [...all, started.oidc?.token ?? ""])
        mask.add(secret);
    return mask;
}
function settingsOf(place, contexts) {
    const { job, level } = place;
    const scope = { ...scopeOfJob(place), contexts };
    try {
        const environment = { ...level.workflow.env.evaluate(scope), ...job.env.evaluate(scope) };
        const within = { ...scope, contexts: { ...contexts, env: environment } };
        const first = (...templates) => templates.find((template) => template !== null)?.evaluate(within);
        const defaults = {
            shell: first(job.defaults.shell, level.workflow.defaults.shell),
            workingDirectory: first(job.defaults.workingDirectory, level.workflow.defaults.workingDirectory),
        };
        job.timeoutMinutes.evaluate(scope);
        return { environment: new Map(Object.entries(environment)), defaults, problem: null };
    }
    catch (error) {
        const problem = error instanceof Error ? error.message : `${error}`;
        return { environment: new Map(), defaults: { shell: undefined, workingDirectory: undefined }, problem };
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/run.js




/** Begins a run of a workflow. */
function beginRun(request, workflow) {
    let jobs = 0;
    const cancellation = new Cancellation(request.signal);
    const faults = [];
    return {
        request,
        github: githubContext(request, workflow.name),
        slots: new Slots(Math.max(1, request.parallelJobs ?? (0,external_node_os_.availableParallelism)())),
        cancellation,
        results: new Map(),
        tell: (event) => {
            // Events come from the middle of a program's output, where an exception would end this process.
            try {
                request.hooks.tell(event);
            }
            catch (error) {
                faults.push(error);
                cancellation.request();
            }
        },
        faults,
        nextNumber: () => {
            jobs += 1;
            return jobs;
        },
    };
}
/** Milliseconds of this machine for minutes of a workflow. */
const minutes = (run, count) => count * run.request.minuteMs;

;// CONCATENATED MODULE: ./lib/sandbox/runner/load/workspace-action.js






/** Reads `action.yml` of a `./` action when its step runs. @throws {ExpressionError} with all that is wrong */
const loadWorkspaceAction = async (request, folder, path) => {
    const found = await workspaceFile(folder, path);
    const findings = noFindings();
    const place = { repository: request.trigger.repository, path: found.path };
    const reach = reachOf(request, findings);
    const file = { origin: originOf(place, findings), reach, tree: null, ref: "", chain: [found.path] };
    const action = await readAction(place, found.text, file);
    refuseFaults(findings);
    if (action === null)
        throw new ExpressionError(`expected an action in '${found.path}', found none`);
    return action;
};
async function workspaceFile(folder, path) {
    for (const name of actionFiles) {
        const text = await workspace_action_textOf((0,external_node_path_.join)(folder, path, name));
        if (text !== undefined)
            return { path: (0,external_node_path_.join)(path, name), text };
    }
    throw new ExpressionError(`Can't find 'action.yml' or 'action.yaml' under './${path}'. Did you forget to run actions/checkout before running your local action?`);
}
async function workspace_action_textOf(path) {
    try {
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch {
        return undefined;
    }
}
function refuseFaults({ invalid, unsupported }) {
    const all = [...invalid, ...unsupported].map(({ at, message }) => `${at}: ${message}`);
    if (all.length > 0)
        throw new ExpressionError(all.join("\n"));
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/step-level.js
const newLevelState = () => ({ steps: new Map(), posts: [], instances: new Map() });
/** The action that a step of this level uses; the same at every stage. */
function instanceOf(level, step) {
    const known = level.instances.get(step.id) ?? {
        state: new Map(),
        inner: newLevelState(),
        isPostRegistered: false,
    };
    level.instances.set(step.id, known);
    return known;
}
/** The step fails with this message. */
class StepFailure extends Error {
}
/** What `success()`, `failure()` and `cancelled()` answer at this level. */
function statusOf(level, stage = "main") {
    const { job, composite } = level;
    const isCancelled = job.status === "cancelled";
    const status = composite === null || stage !== "main" ? job.status : composite.status;
    return { success: status === "success", failure: status === "failure", cancelled: isCancelled };
}
/** What expressions of a step see. */
function scopeOf(place) {
    const { level, environment } = place;
    const { job, composite } = level;
    const contexts = {
        ...job.contexts,
        ...(composite === null ? {} : { inputs: composite.inputs, secrets: {}, needs: {} }),
        github: step_level_githubOf(place),
        runner: job.runner,
        job: { ...job.job, status: job.status },
        steps: Object.fromEntries(level.steps),
        env: Object.fromEntries(environment),
    };
    return { contexts, status: statusOf(level, place.stage), workspace: job.folders.workspace };
}
/** `github` of a step. */
function step_level_githubOf({ level, step, files }) {
    const { job, composite } = level;
    return {
        ...job.github,
        ...(files === undefined ? {} : files.paths),
        action: step.id,
        ...(composite === null ? {} : compositeOrigin(composite)),
        ...origin(step),
    };
}
function origin(step) {
    if (step.kind !== "action")
        return {};
    switch (step.action.kind) {
        case "remote":
            return { action_ref: step.action.ref, action_repository: step.action.tree.repository };
        case "native":
            return { action_ref: step.action.ref, action_repository: step.action.repository };
        case "workspace":
            return {};
    }
}
const compositeOrigin = ({ folder, repository, ref, status }) => ({
    action_path: folder,
    action_ref: ref,
    action_repository: repository,
    action_status: status,
});

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/action-inputs.js

/** What a step gives to an action: `with`, and the action's defaults for the rest. */
function action_inputs_inputsOf(step, action, at) {
    const scope = scopeOf(at);
    const given = Object.entries(step.with.evaluate(scope));
    const declared = new Map(Object.keys(action.inputs).map((name) => [name.toLowerCase(), name]));
    const unexpected = given.map(([name]) => name).filter((name) => !declared.has(name.toLowerCase()));
    if (unexpected.length > 0 && at.stage === "main") {
        const known = Object.keys(action.inputs).join("', '");
        at.sink.annotate("warning", `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${known}']`);
    }
    const values = new Map(given.map(([name, value]) => [declared.get(name.toLowerCase()) ?? name, value]));
    for (const [name, { default: otherwise }] of Object.entries(action.inputs)) {
        if (!values.has(name))
            values.set(name, otherwise?.evaluate(scope) ?? "");
    }
    return values;
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/action-composite.js


/** The level of a composite action's own steps, for the stage of the step that uses it. */
function compositeLevel(step, resolved, at) {
    const { action, folder, repository, ref } = resolved;
    const inputs = Object.fromEntries(action_inputs_inputsOf(step, action, at));
    return {
        job: at.level.job,
        ...instanceOf(at.level, step).inner,
        composite: { outer: at, inputs, folder, repository, ref, status: "success" },
    };
}
/** What the action gives, also where it failed: its outputs see its own steps only. */
function collectOutputs(action, level, at) {
    const scope = scopeOf({ ...at, level });
    for (const [name, template] of Object.entries(action.outputs)) {
        at.outputs.set(name, template.evaluate(scope));
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/action-native.js

/** Carries out an action of somebody else in this process. */
async function runNative(step, reference, at) {
    const { job } = at.level;
    const native = job.run.request.nativeActions[reference.repository.toLowerCase()];
    if (native === undefined)
        throw new StepFailure(`no native action '${reference.repository}'`);
    const done = native({
        ref: reference.ref,
        inputs: new Map(Object.entries(step.with.evaluate(scopeOf(at)))),
        workspace: job.folders.workspace,
        temp: job.folders.temp,
        job: job.identity,
        token: job.token,
        oidc: job.oidc,
        request: job.run.request,
        log: (line) => at.sink.log(line),
        warn: (message) => at.sink.annotate("warning", message),
        summarize: (markdown) => at.sink.summarize(markdown),
    });
    const { outputs, paths } = await Promise.race([done, aborted(at.signal)]);
    for (const [name, value] of Object.entries(outputs))
        at.outputs.set(name, value);
    job.paths.unshift(...(paths ?? []));
}
/** What runs in this process cannot be ended, but nobody waits for it any longer. */
function aborted(signal) {
    return new Promise((_, reject) => {
        const refuse = () => reject(new StepFailure("The operation was canceled."));
        if (signal.aborted)
            refuse();
        else
            signal.addEventListener("abort", refuse, { once: true });
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/command-line.js
/** Commands that the runner knows; anything else is text. */
const command_line_names = [
    "add-mask",
    "add-matcher",
    "add-path",
    "debug",
    "echo",
    "endgroup",
    "error",
    "group",
    "notice",
    "remove-matcher",
    "save-state",
    "set-env",
    "set-output",
    "stop-commands",
    "warning",
];
/** Reads a line as a command, in today's form (`::name::`) or the first one (`##[name]`, anywhere in the line). */
function parseCommand(line) {
    return parseColons(line.trimStart()) ?? parseBrackets(line);
}
/** Whether a text could be taken for a command: it must not end `::stop-commands::`. */
const isCommandName = (text) => command_line_nameOf(text) !== undefined;
const command_line_nameOf = (text) => command_line_names.find((name) => name === text.toLowerCase());
function parseColons(line) {
    const end = line.startsWith("::") ? line.indexOf("::", 2) : -1;
    if (end < 0)
        return undefined;
    const head = splitHead(line.slice(2, end));
    if (head === undefined)
        return undefined;
    const properties = propertiesOf(head.rest, ",", unescapeProperty);
    return { name: head.name, properties, data: unescapeData(line.slice(end + 2)) };
}
function parseBrackets(line) {
    const start = line.indexOf("##[");
    const end = start < 0 ? -1 : line.indexOf("]", start);
    if (end < 0)
        return undefined;
    const head = splitHead(line.slice(start + 3, end));
    if (head === undefined)
        return undefined;
    const properties = propertiesOf(head.rest, ";", unescapeBracket);
    return { name: head.name, properties, data: unescapeBracket(line.slice(end + 1)) };
}
function splitHead(head) {
    const space = head.indexOf(" ");
    const name = command_line_nameOf(space < 0 ? head : head.slice(0, space));
    return name === undefined ? undefined : { name, rest: space < 0 ? "" : head.slice(space + 1).trim() };
}
function propertiesOf(text, separator, decode) {
    const found = new Map();
    for (const part of text.split(separator)) {
        const equals = part.indexOf("=");
        if (equals > 0)
            found.set(part.slice(0, equals), decode(part.slice(equals + 1)));
    }
    return found;
}
// `%25` last, or `%250A` would become a line break.
const unescapeData = (text) => replaceAll(text, { "%0D": "\r", "%0A": "\n", "%25": "%" });
const unescapeProperty = (text) => replaceAll(text, { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" });
const unescapeBracket = (text) => replaceAll(text, { "%3B": ";", "%0D": "\r", "%0A": "\n", "%5D": "]", "%25": "%" });
function replaceAll(text, codes) {
    return Object.entries(codes).reduce((result, [code, sign]) => result.replaceAll(code, sign), text);
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/commands.js

/** Reads a program's output line by line: commands are carried out, the rest is the log. */
class CommandReader {
    #target;
    #stopToken;
    #isEcho = false;
    constructor(target) {
        this.#target = target;
    }
    read(line) {
        if (this.#stopToken !== undefined)
            this.#readStopped(line, this.#stopToken);
        else {
            const command = parseCommand(line);
            if (command === undefined)
                this.#target.sink.log(line);
            else
                this.#carryOut(command, line);
        }
    }
    #readStopped(line, token) {
        if (line.trimStart().toLowerCase().startsWith(`::${token.toLowerCase()}::`))
            this.#stopToken = undefined;
        this.#target.sink.log(line);
    }
    #carryOut(command, line) {
        try {
            this.#act(command);
            if (this.#isEcho && isSilent(command))
                this.#target.sink.log(line);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : `${error}`;
            this.#target.sink.annotate("error", `Unable to process command '${line.trim()}' successfully. ${reason}`);
            this.#target.fail();
        }
    }
    #act({ name, properties, data }) {
        const { sink } = this.#target;
        switch (name) {
            case "error":
            case "warning":
            case "notice":
                sink.annotate(name, data, properties);
                break;
            case "add-mask":
                this.#addMask(data);
                break;
            case "stop-commands":
                this.#stop(data);
                break;
            case "echo":
                this.#echo(data);
                break;
            case "group":
            case "endgroup":
                sink.log(`##[${name}]${data}`);
                break;
            case "set-output":
            case "save-state":
                this.#assign(name, properties.get("name"), data);
                break;
            case "set-env":
            case "add-path":
                throw new Error(`The \`${name}\` command is disabled. Use environment files.`);
            case "add-matcher":
            case "remove-matcher":
                sink.notice(`${name}: problem matchers are not carried out here; they only add annotations`);
                break;
            case "debug":
                break;
        }
    }
    #addMask(secret) {
        if (secret.trim() === "")
            this.#target.sink.annotate("warning", "Can't add secret mask for empty string in ##[add-mask] command.");
        else {
            this.#target.mask.add(secret);
            this.#target.sink.log("::add-mask::***");
        }
    }
    /** A token that is empty or a command's own name would let commands go on by accident. */
    #stop(token) {
        if (token === "" || isCommandName(token) || token === "pause-logging") {
            throw new Error("Invalid stop token: expected a text that is not a command, best a random one.");
        }
        this.#stopToken = token;
        this.#target.sink.log(`::stop-commands::${token}`);
    }
    #echo(setting) {
        const value = setting.trim().toLowerCase();
        if (value !== "on" && value !== "off")
            throw new Error(`Invalid echo command value: expected on or off, got '${setting}'`);
        this.#isEcho = value === "on";
    }
    /** Works as on GitHub, which has announced its end for years. */
    #assign(command, name, value) {
        if (name === undefined || name === "")
            throw new Error(`Required field 'name' is missing in ##[${command}] command.`);
        const { sink, outputs, state } = this.#target;
        (command === "set-output" ? outputs : state).set(name, value);
        sink.annotate("warning", `The \`${command}\` command is deprecated and will be disabled soon. Use environment files.`);
    }
}
/** Commands of which nothing else shows in the log. */
const isSilent = ({ name }) => name === "set-output" || name === "save-state" || name === "add-matcher" || name === "remove-matcher";

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./lib/sandbox/runner/run/line-reader.js

/** A line that never ends is handed on in pieces of this length: a step must not fill the machine's memory. */
const longestLine = 1 << 20;
/** Cuts output into lines as the runner does: at `\n`, `\r\n` and `\r`. */
class LineReader {
    #decoder = new external_node_string_decoder_.StringDecoder("utf8");
    #onLine;
    #rest = "";
    constructor(onLine) {
        this.#onLine = onLine;
    }
    push(chunk) {
        const text = this.#rest + this.#decoder.write(chunk);
        // A carriage return at the end may be the first half of a line break.
        const held = text.endsWith("\r") ? 1 : 0;
        const lines = text.slice(0, text.length - held).split(/\r\n|\r|\n/);
        this.#rest = (lines.pop() ?? "") + "\r".repeat(held);
        for (const line of lines)
            this.#onLine(line);
        if (this.#rest.length > longestLine)
            this.#flush();
    }
    end() {
        this.#rest += this.#decoder.end();
        if (this.#rest !== "")
            this.#flush();
    }
    #flush() {
        const line = this.#rest.replace(/\r$/, "");
        this.#rest = "";
        this.#onLine(line);
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/process.js




/** Output may be held open by what a program leaves running; this long it is waited for. */
const drainMs = 1_000;
/** Runs a program in a process group of its own; 128 + n for signal n, as a shell says it. @throws {Error} if it cannot start */
async function runProcess(request) {
    const { file, words, cwd, environment, signal, onLine, onStart } = request;
    signal.throwIfAborted();
    const child = (0,external_node_child_process_.spawn)(file, words, {
        cwd,
        env: environment,
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
    });
    const closed = (0,external_node_events_.once)(child, "close").then(() => { }, () => { });
    const ended = exitOf(child);
    if (child.pid !== undefined)
        onStart(child.pid);
    const readers = [new LineReader(onLine), new LineReader(onLine)];
    child.stdout.on("data", (chunk) => readers[0]?.push(chunk));
    child.stderr.on("data", (chunk) => readers[1]?.push(chunk));
    const stop = () => void endGroup(child, request.grace);
    signal.addEventListener("abort", stop, { once: true });
    try {
        const code = await ended;
        await Promise.race([closed, (0,external_node_timers_promises_.setTimeout)(drainMs, undefined, { ref: false })]);
        return code;
    }
    finally {
        signal.removeEventListener("abort", stop);
        for (const reader of readers)
            reader.end();
        if (signal.aborted)
            kill(child, "SIGKILL");
    }
}
function exitOf(child) {
    return new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("exit", (code, signal) => resolve(code ?? 128 + (signalNumbers.get(signal ?? "") ?? 0)));
    });
}
const signalNumbers = new Map([
    ["SIGHUP", 1],
    ["SIGINT", 2],
    ["SIGQUIT", 3],
    ["SIGABRT", 6],
    ["SIGKILL", 9],
    ["SIGSEGV", 11],
    ["SIGPIPE", 13],
    ["SIGTERM", 15],
]);
/** First asks, then demands, then ends: each time the whole group. */
async function endGroup(child, grace) {
    for (const [sign, ms] of [
        ["SIGINT", grace.afterInterrupt],
        ["SIGTERM", grace.afterTerminate],
    ]) {
        if (!isRunning(child))
            return;
        kill(child, sign);
        await Promise.race([(0,external_node_events_.once)(child, "exit"), (0,external_node_timers_promises_.setTimeout)(ms, undefined, { ref: false })]);
    }
    if (isRunning(child))
        kill(child, "SIGKILL");
}
const isRunning = (child) => child.exitCode === null && child.signalCode === null;
function kill(child, sign) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, sign);
    }
    catch {
        // Nobody of the group is left.
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/execute.js





/** Runs a program for a step: with the step's variables, its output read for commands. @throws {StepFailure} unless it ends with 0 */
async function execute(step, program) {
    const { job } = step.level;
    const reader = new CommandReader({
        sink: step.sink,
        mask: job.mask,
        outputs: step.outputs,
        state: step.state,
        fail: () => {
            step.hasFailed = true;
        },
    });
    const environment = execute_environmentOf(step, program.variables ?? {});
    const { file, words, cwd } = program;
    const code = await runProcess({
        file,
        words,
        cwd,
        environment,
        signal: step.signal,
        grace: graceOf(job.run.request.minuteMs),
        onLine: (line) => reader.read(line),
        onStart: (group) => job.processes.started(group),
    }).catch((error) => {
        throw step.signal.aborted ? error : new StepFailure(`cannot start '${file}': ${reasonOf(error)}`);
    });
    if (code !== 0)
        throw new StepFailure(`Process completed with exit code ${code}.`);
}
const reasonOf = (error) => (error instanceof Error ? error.message : `${error}`);
/** 7.5 and 2.5 seconds, shorter where minutes are; but a busy machine needs its moment. */
const graceOf = (minuteMs) => ({
    afterInterrupt: Math.max(1_000, minuteMs / 8),
    afterTerminate: Math.max(250, minuteMs / 24),
});
/** Later ones win: this machine's, the workflow's and the step's own, then those that nobody may set. */
function execute_environmentOf(step, variables) {
    const { job } = step.level;
    const { request } = job.run;
    const environment = {
        ...request.environment,
        HOME: job.folders.home,
        TMPDIR: job.folders.scratch,
        LANG: "C.UTF-8",
        CI: "true",
        ...Object.fromEntries(step.environment),
        ...variables,
        ...contextVariables(step_level_githubOf(step), job.runner),
        GITHUB_ACTIONS: "true",
        RUNNER_TRACKING_ID: job.processes.trackingId,
        ...identityVariables(step),
    };
    const path = environment["PATH"];
    environment["PATH"] = [...job.paths, ...(path === undefined ? [] : [path])].join(external_node_path_.delimiter);
    return environment;
}
/** Only a job that may ask for an identity token learns where. */
function identityVariables(step) {
    const { oidc } = step.level.job;
    if (oidc === null)
        return {};
    return { ACTIONS_ID_TOKEN_REQUEST_URL: oidc.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.token };
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/action-node.js





/** Runs a file of a JavaScript action: `main`, or what it wants done before or after. */
async function runNode(at, use) {
    const { resolved, node, step } = use;
    const file = fileOf(node, at.stage);
    if (file === null)
        return;
    // Not held inside the action's folder: neither does GitHub's runner, and one `dist/` may serve many actions.
    const path = (0,external_node_path_.join)(resolved.folder, file);
    if (!(await (0,promises_.access)(path).then(() => true, () => false))) {
        throw new StepFailure(`File not found: '${path}'`);
    }
    const { job } = at.level;
    const inputs = [...action_inputs_inputsOf(step, resolved.action, at)].map(([name, value]) => [variableOf(name), value]);
    const state = [...at.state].map(([name, value]) => [`STATE_${name}`, value]);
    await execute(at, {
        file: job.run.request.node,
        words: [path],
        cwd: job.folders.workspace,
        variables: Object.fromEntries([...inputs, ...state]),
    });
}
const variableOf = (name) => `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
function fileOf(node, stage) {
    switch (stage) {
        case "pre":
            return node.pre;
        case "main":
            return node.main;
        case "post":
            return node.post;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/run-script.js




/** Without `shell:` a pipe's failure goes unseen (`bash -e`); with `shell: bash` it does not. */
const run_script_shells = {
    "": { programs: ["bash", "sh"], words: ["-e"], extension: "sh" },
    bash: { programs: ["bash"], words: ["--noprofile", "--norc", "-e", "-o", "pipefail"], extension: "sh" },
    sh: { programs: ["sh"], words: ["-e"], extension: "sh" },
    python: { programs: ["python", "python3"], words: [], extension: "py" },
};
/** Carries out a `run:` step. */
async function runScript(step, at) {
    const scope = scopeOf(at);
    const { job, composite } = at.level;
    const script = step.script.evaluate(scope);
    // Steps of a composite action do not inherit the job's defaults.
    const defaults = composite === null ? job.defaults : { shell: undefined, workingDirectory: undefined };
    const shell = run_script_shellOf(step.shell?.evaluate(scope) ?? defaults.shell ?? "");
    const folder = step.workingDirectory?.evaluate(scope) ?? defaults.workingDirectory ?? "";
    const cwd = (0,external_node_path_.resolve)(job.folders.workspace, folder);
    if (!(await isFolder(cwd)))
        throw new StepFailure(`working-directory '${folder}' does not exist`);
    const path = (0,external_node_path_.join)(job.folders.temp, `script_${job.nextNumber()}.${shell.extension}`);
    await (0,promises_.writeFile)(path, script);
    const file = await programOf(shell, searchPath(at));
    await execute(at, { file, words: [...shell.words, path], cwd });
}
function run_script_shellOf(name) {
    switch (name) {
        case "":
        case "bash":
        case "sh":
        case "python":
            return run_script_shells[name];
    }
    throw new StepFailure(`shell '${name}' is not supported here: expected bash, sh or python`);
}
const searchPath = ({ environment, level: { job } }) => [
    ...job.paths,
    ...(environment.get("PATH") ?? job.run.request.environment["PATH"] ?? "").split(external_node_path_.delimiter),
];
/** The program by its full name: which one it is must not depend on who starts it. */
async function programOf(shell, folders) {
    for (const program of shell.programs) {
        for (const folder of folders) {
            if (folder !== "" && (await exists((0,external_node_path_.join)(folder, program))))
                return (0,external_node_path_.join)(folder, program);
        }
    }
    throw new StepFailure(`'${shell.programs.join("' or '")}' is not in PATH`);
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
async function isFolder(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/file-commands.js
/** What a step wrote to GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE. @throws {Error} for a line that says nothing */
function parseAssignments(text) {
    const found = new Map();
    const lines = file_commands_linesOf(text);
    for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
        if (line === "")
            continue;
        const { name, delimiter, value } = splitLine(line);
        found.set(name, delimiter === undefined ? value : takeUntil(lines, delimiter));
    }
    return found;
}
/** Folders that a step wrote to GITHUB_PATH. */
const parsePaths = (text) => file_commands_linesOf(text).filter((line) => line !== "");
/** A carriage return belongs to the value, as on GitHub's Linux runners. */
function file_commands_linesOf(text) {
    const lines = text.replace(/^\uFEFF/, "").split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    return lines;
}
/** `name=value`, or `name<<delimiter` where the value is on the lines that follow; whichever sign comes first counts. */
function splitLine(line) {
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
        const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
        if (name !== "" && delimiter !== "")
            return { name, delimiter, value: "" };
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
    }
    if (equals < 0)
        throw new Error(`Invalid format '${line}'`);
    if (equals === 0)
        throw new Error(`Invalid format '${line}'. Name must not be empty`);
    return { name: line.slice(0, equals), delimiter: undefined, value: line.slice(equals + 1) };
}
function takeUntil(lines, delimiter) {
    const end = lines.indexOf(delimiter);
    if (end < 0)
        throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    const value = lines.splice(0, end + 1).slice(0, -1);
    return value.join("\n");
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/command-files.js



const command_files_names = ["env", "output", "path", "state", "step_summary"];
const longestSummary = 1 << 20;
/** Far above what outputs may be; more is not read into memory. */
const longestFile = 1 << 24;
/** Variables that steps must not set for those after them, as GitHub has it. */
const blockedVariables = ["NODE_OPTIONS"];
async function makeCommandFiles(job) {
    const number = job.nextNumber();
    const pathOf = (name) => (0,external_node_path_.join)(job.folders.temp, "_commands", `${name}_${number}`);
    const paths = {
        env: pathOf("env"),
        output: pathOf("output"),
        path: pathOf("path"),
        state: pathOf("state"),
        step_summary: pathOf("step_summary"),
    };
    await Promise.all(Object.values(paths).map((path) => (0,promises_.writeFile)(path, "")));
    return { paths };
}
/** Does what a step wrote to its files; a file that cannot be read fails the step. */
async function applyCommandFiles(step) {
    for (const name of command_files_names) {
        try {
            await apply(name, step);
        }
        catch (error) {
            step.sink.annotate("error", `Unable to process file command '${name}' successfully.`);
            step.sink.annotate("error", error instanceof Error ? error.message : `${error}`);
            step.hasFailed = true;
        }
    }
    await Promise.all(Object.values(step.files.paths).map((path) => (0,promises_.rm)(path, { force: true })));
}
async function apply(name, step) {
    const path = step.files.paths[name];
    // A step may remove its file: then it says nothing.
    const size = (await (0,promises_.stat)(path).catch(() => undefined))?.size ?? 0;
    if (size === 0)
        return;
    if (name === "step_summary" && size > longestSummary)
        refuseSummary(step, size);
    else if (size > longestFile)
        throw new Error(`expected at most ${longestFile} bytes, got ${size}`);
    else
        take(name, step, await (0,promises_.readFile)(path, "utf8"));
}
function take(name, step, text) {
    switch (name) {
        case "env":
            setVariables(step, parseAssignments(text));
            break;
        case "output":
            copy(parseAssignments(text), step.outputs);
            break;
        case "path":
            addPaths(step.level.job, parsePaths(text));
            break;
        case "state":
            copy(parseAssignments(text), step.state);
            break;
        case "step_summary":
            step.sink.summarize(text);
            break;
    }
}
/** The step still passes, as on GitHub. */
function refuseSummary(step, size) {
    const kib = Math.ceil(size / 1024);
    step.sink.annotate("error", `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kib}k.`);
}
function setVariables(step, variables) {
    for (const [name, value] of variables) {
        if (blockedVariables.includes(name.toUpperCase())) {
            step.sink.annotate("error", `Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
        }
        else
            step.level.job.environment.set(name, value);
    }
}
function addPaths(job, paths) {
    for (const path of paths) {
        const known = job.paths.indexOf(path);
        if (known >= 0)
            job.paths.splice(known, 1);
        job.paths.unshift(path);
    }
}
function copy(from, to) {
    for (const [name, value] of from)
        to.set(name, value);
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/step-sink.js
/** GitHub keeps this many annotations of a level for a step, and this much of a message. */
const annotationsKept = 10;
const longestMessage = 4_096;
/** Takes what a step says, and hides what is secret in it. Steps within a composite action speak through the step above. */
class StepSink {
    #options;
    #annotations = new Map();
    constructor(options) {
        this.#options = options;
    }
    log(line) {
        const { job, step, mask, tell } = this.#options;
        tell({ kind: "log", job, step, line: mask.hide(line) });
    }
    annotate(level, message, properties = new Map()) {
        const { job, step, mask, tell } = this.#options;
        const count = (this.#annotations.get(level) ?? 0) + 1;
        this.#annotations.set(level, count);
        const text = mask.hide(message).slice(0, longestMessage);
        for (const line of text.split(/\r\n|\r|\n/))
            tell({ kind: "log", job, step, line: `##[${level}]${line}` });
        if (count > annotationsKept)
            return;
        const hidden = [...properties].map(([name, value]) => [name, mask.hide(value)]);
        tell({ kind: "annotation", job, step, level, message: text, properties: Object.fromEntries(hidden) });
    }
    /** Something that this runner does not do. */
    notice(message) {
        const { job, step, mask, tell } = this.#options;
        tell({ kind: "notice", message: mask.hide(message), at: `${job} / ${step}` });
    }
    summarize(markdown) {
        const { job, step, mask, tell } = this.#options;
        tell({ kind: "summary", job, step, markdown: mask.hide(markdown) });
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/step.js





/** The longest time that a timer of Node can wait. */
const longestWait = 2 ** 31 - 1;
const step_nothing = new Map();
/** Carries out a stage of a step, or skips it; the level learns how it ended. */
async function runStep(level, task) {
    const { job, composite } = level;
    const began = performance.now();
    const key = task.stage === "main" ? task.step.id : `${task.stage}:${task.step.id}`;
    const name = job.mask.hide(step_nameOf(level, task));
    const sink = composite?.outer.sink ??
        new StepSink({ job: job.identity.key, step: key, mask: job.mask, tell: job.run.tell });
    const isOwn = composite === null;
    const place = { job: job.identity.key, step: key, name };
    if (isOwn)
        job.run.tell({ kind: "step-started", ...place });
    const ended = await attempt(level, task, sink);
    keep(level, task, ended);
    if (isOwn) {
        const { outcome, conclusion } = ended;
        const outputs = Object.fromEntries([...ended.outputs].map(([id, value]) => [id, job.mask.hide(value)]));
        job.run.tell({
            kind: "step-ended",
            ...place,
            outcome,
            conclusion,
            outputs,
            ms: performance.now() - began,
        });
    }
    return ended.conclusion;
}
const prefixes = { pre: "Pre ", main: "", post: "Post " };
function step_nameOf(level, { step, stage }) {
    const scope = scopeOf({ level, step, stage, environment: level.job.environment });
    try {
        return `${prefixes[stage]}${step.name.evaluate(scope)}`;
    }
    catch {
        // A name that cannot be evaluated must not decide about the step.
        return `${prefixes[stage]}${step.id}`;
    }
}
/** What later steps see of this one; ids that GitHub made up are not among `steps`. */
function keep(level, { step, stage }, ended) {
    const { job, composite } = level;
    const { outcome, conclusion } = ended;
    if (stage === "main" && !step.id.startsWith("__")) {
        level.steps.set(step.id, { outputs: Object.fromEntries(ended.outputs), outcome, conclusion });
    }
    if (conclusion !== "failure")
        return;
    if (composite !== null && stage === "main")
        composite.status = "failure";
    else if (composite === null && job.status === "success")
        job.status = "failure";
    else if (composite !== null)
        composite.outer.hasFailed = true;
}
async function attempt(level, task, sink) {
    const { step } = task;
    try {
        const overrides = overridesOf(level, task);
        const environment = new Map([...level.job.environment, ...overrides]);
        const place = { level, step, stage: task.stage, environment };
        const isWanted = () => task.condition.test({ ...scopeOf(place), status: statusOf(level, task.stage) });
        if (level.job.end.isRequested)
            return { outcome: "cancelled", conclusion: "cancelled", outputs: step_nothing };
        if (!isWanted())
            return { outcome: "skipped", conclusion: "skipped", outputs: step_nothing };
        return await carryOut({ level, task, sink, overrides, environment, isWanted });
    }
    catch (error) {
        sink.annotate("error", step_reasonOf(error));
        return { outcome: "failure", conclusion: "failure", outputs: step_nothing };
    }
}
function overridesOf(level, { step, stage }) {
    const above = level.composite?.outer.overrides ?? step_nothing;
    const environment = new Map([...level.job.environment, ...above]);
    const own = step.env.evaluate(scopeOf({ level, step, stage, environment }));
    return new Map([...above, ...Object.entries(own)]);
}
const step_reasonOf = (error) => (error instanceof Error ? error.message : `${error}`);
async function carryOut({ level, task, sink, overrides, environment, isWanted }) {
    const { job } = level;
    const { step, stage } = task;
    const cancellation = new Cancellation(job.end.signal, level.composite?.outer.signal);
    const files = await makeCommandFiles(job);
    const state = step.kind === "action" ? instanceOf(level, step).state : new Map();
    const outputs = new Map();
    const at = {
        level,
        step,
        stage,
        sink,
        overrides,
        environment,
        files,
        outputs,
        state,
        signal: cancellation.signal,
        hasFailed: false,
    };
    const release = watchJob(at, cancellation, isWanted);
    const timer = startTimer(at, cancellation);
    await perform(at, task);
    timer.stop();
    release();
    await applyCommandFiles(at);
    if (timer.hasRungOut())
        sink.annotate("error", `The action '${step_nameOf(level, task)}' has timed out after ${timer.minutes} minutes.`);
    else if (cancellation.isRequested) {
        sink.annotate("error", "The operation was canceled.");
        return { outcome: "cancelled", conclusion: "cancelled", outputs };
    }
    const outcome = at.hasFailed || timer.hasRungOut() ? "failure" : "success";
    return { outcome, conclusion: outcome === "failure" && mayFail(at) ? "success" : outcome, outputs };
}
async function perform(at, task) {
    try {
        await task.body(at);
    }
    catch (error) {
        at.hasFailed = true;
        if (!at.signal.aborted)
            at.sink.annotate("error", step_reasonOf(error));
    }
}
/** When the job shall end, a step goes on only if its condition holds even then. */
function watchJob(at, cancellation, isWanted) {
    const { signal } = at.level.job.cancellation;
    if (signal.aborted)
        return () => { };
    const look = () => {
        if (!holds(isWanted))
            cancellation.request();
    };
    signal.addEventListener("abort", look, { once: true });
    return () => signal.removeEventListener("abort", look);
}
function startTimer(at, cancellation) {
    const { level, step, stage } = at;
    const count = stage === "main" ? step.timeoutMinutes.evaluate(scopeOf(at)) : 0;
    let isOver = false;
    const ring = () => {
        isOver = true;
        cancellation.request();
    };
    const wait = Math.min(minutes(level.job.run, count), longestWait);
    const timer = count > 0 ? setTimeout(ring, wait) : undefined;
    return { minutes: count, hasRungOut: () => isOver, stop: () => clearTimeout(timer) };
}
function mayFail(at) {
    return at.stage === "main" && at.step.continueOnError.evaluate(scopeOf(at));
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/stages.js








const always = { test: () => true };
/** All steps of a job, then what they left to be done, the last first. */
async function runSteps(level, steps) {
    await runPre(level, steps);
    await runMain(level, steps);
    await runPosts(level, null);
}
/** What actions want done before the first step; `./` actions are not known yet. */
async function runPre(level, steps) {
    for (const step of steps) {
        const reference = stages_remoteOf(step);
        if (reference === undefined || step.kind !== "action" || !hasPre(reference.action))
            continue;
        const { runs } = reference.action;
        const condition = runs.kind === "node" ? runs.preCondition : always;
        await runStep(level, { step, stage: "pre", condition, body: (at) => useAction(step, at) });
    }
}
const stages_remoteOf = (step) => step.kind === "action" && step.action.kind === "remote" ? step.action : undefined;
function hasPre({ runs }) {
    if (runs.kind === "node")
        return runs.pre !== null;
    return runs.steps.some((step) => {
        const inner = stages_remoteOf(step);
        return inner !== undefined && hasPre(inner.action);
    });
}
async function runMain(level, steps) {
    for (const step of steps) {
        const body = (at) => step.kind === "run" ? runScript(step, at) : useAction(step, at);
        await runStep(level, { step, stage: "main", condition: step.condition, body });
    }
}
async function runPosts(level, outer) {
    for (let post = level.posts.pop(); post !== undefined; post = level.posts.pop())
        await post(outer);
}
async function useAction(step, at) {
    if (step.action.kind === "native")
        return await runNative(step, step.action, at);
    const resolved = await resolve(step.action, at);
    const { runs } = resolved.action;
    registerPost(step, resolved, at.level);
    if (runs.kind === "node")
        return await runNode(at, { step, resolved, node: runs });
    const level = compositeLevel(step, resolved, at);
    if (at.stage === "pre")
        return await runPre(level, runs.steps);
    await runMain(level, runs.steps);
    collectOutputs(runs, level, at);
    if (level.composite?.status === "failure")
        at.hasFailed = true;
}
async function resolve(reference, at) {
    const { run, folders, actions } = at.level.job;
    if (reference.kind === "remote") {
        const { tree, path, action, ref } = reference;
        const folder = (0,external_node_path_.join)(await actions.of(tree), path);
        return { action, folder, repository: tree.repository, ref };
    }
    const action = await loadWorkspaceAction(run.request, folders.workspace, reference.path);
    return { action, folder: (0,external_node_path_.join)(folders.workspace, reference.path), repository: "", ref: "" };
}
/** Registered when the action is first begun: the order of beginning, turned round, is the order of cleaning up. */
function registerPost(step, resolved, level) {
    const { runs } = resolved.action;
    const instance = instanceOf(level, step);
    if (instance.isPostRegistered || (runs.kind === "node" && runs.post === null))
        return;
    instance.isPostRegistered = true;
    const condition = runs.kind === "node" ? runs.postCondition : always;
    level.posts.push(async (outer) => {
        // A composite action has something to clean up only if one of its steps has.
        if (runs.kind === "composite" && instance.inner.posts.length === 0)
            return;
        const { composite } = level;
        const here = composite === null || outer === null ? level : { ...level, composite: { ...composite, outer } };
        const body = async (at) => {
            if (runs.kind === "node")
                await runNode(at, { step, resolved, node: runs });
            else
                await runPosts(compositeLevel(step, resolved, at), at);
        };
        await runStep(here, { step, stage: "post", condition, body });
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/job.js









/** GitHub ends a job that was cancelled after this time, whatever still runs. */
const minutesToClean = 5;
/** The longest time that a timer of Node can wait. */
const job_longestWait = 2 ** 31 - 1;
/** Carries out a job with steps, or one leg of it: waits for its turn, runs the steps, cleans up. */
async function runStepsJob(place) {
    const identity = identify(place);
    if (typeof identity === "string")
        return endUnstarted(place, "failure", identity);
    const entry = await enterJob(place, identity);
    if (entry.kind === "refused")
        return endUnstarted(place, entry.outcome, entry.reason);
    try {
        const result = await runEntered(place, identity);
        const { run } = place.level;
        run.results.set(place.key, result);
        run.tell({ kind: "job-ended", job: place.key, name: identity.name, result });
        return { ...result, isKept: false };
    }
    finally {
        entry.leave();
    }
}
/** What is known of a job before it starts; a text says why it cannot. */
function identify(place) {
    const { level, job, key } = place;
    try {
        const scope = scopeOfJob(place);
        return {
            key,
            name: workflow_level_nameOf(place),
            file: level.workflow.file,
            permissions: capped(workflow_level_permissionsOf(place), level.run.request.permissionCeiling),
            labels: job.runsOn.evaluate(scope),
            environment: job.environment?.evaluate(scope) ?? null,
        };
    }
    catch (error) {
        return job_reasonOf(error);
    }
}
const job_reasonOf = (error) => (error instanceof Error ? error.message : `${error}`);
async function runEntered(place, identity) {
    const { run } = place.level;
    const started = await run.request.hooks.startJob(identity);
    run.tell({ kind: "job-started", job: identity });
    const begun = await beginJob(place, identity, started);
    const { job } = begun;
    const sink = new StepSink({ job: place.key, step: "", mask: job.mask, tell: run.tell });
    const level = { job, ...newLevelState(), composite: null };
    const stopTimers = startTimers(place, job, sink);
    try {
        if (begun.problem === null)
            await runSteps(level, place.job.steps);
        else
            fail(job, sink, begun.problem);
        const outputs = job_outputsOf(place.job, level, sink);
        return job_resultOf(place, job, outputs);
    }
    finally {
        stopTimers();
        await job.processes.endAll();
    }
}
function fail(job, sink, message) {
    sink.annotate("error", message);
    if (job.status === "success")
        job.status = "failure";
}
function job_outputsOf(job, level, sink) {
    const { mask, environment } = level.job;
    const [step] = job.steps;
    if (step === undefined)
        return {};
    const scope = scopeOf({ level, step, stage: "post", environment });
    try {
        return jobOutputs({ templates: job.outputs, scope, mask, sink });
    }
    catch (error) {
        fail(level.job, sink, job_reasonOf(error));
        return {};
    }
}
function job_resultOf(place, job, outputs) {
    const outcome = job.status;
    const mayFail = outcome === "failure" && place.job.continueOnError.evaluate(scopeOfJob(place));
    return { conclusion: mayFail ? "success" : outcome, outcome, outputs };
}
/** Cancels the job when its time is over, and ends it some time after it was cancelled. */
function startTimers(place, job, sink) {
    const timers = [];
    const count = timeoutOf(place);
    const start = (wait, act) => {
        timers.push(setTimeout(act, Math.min(minutes(job.run, wait), job_longestWait)));
    };
    start(count, () => {
        sink.annotate("error", `The job has exceeded the maximum execution time of ${count} minutes.`);
        job.cancellation.request();
    });
    const onCancel = () => start(minutesToClean, () => job.end.request());
    if (job.cancellation.isRequested)
        onCancel();
    else
        job.cancellation.signal.addEventListener("abort", onCancel, { once: true });
    return () => {
        job.cancellation.signal.removeEventListener("abort", onCancel);
        for (const timer of timers)
            clearTimeout(timer);
    };
}
/** Hosted jobs live six hours at most; a limit that cannot be evaluated was reported when the job began. */
function timeoutOf(place) {
    const longest = 360;
    try {
        const count = place.job.timeoutMinutes.evaluate(scopeOfJob(place));
        return count > 0 ? Math.min(count, longest) : longest;
    }
    catch {
        return longest;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/matrix-legs.js

/** Runs the legs of a matrix; they are returned in the order in which they ended. */
async function runLegs(request) {
    const { legs, failFast, maxParallel } = request;
    const cancellation = request.cancellation.below();
    const slots = new Slots(maxParallel > 0 ? maxParallel : legs.length);
    const ended = [];
    const running = legs.map(async (leg, index) => {
        const leave = await slots.enter();
        try {
            const result = await request.run(leg, index, cancellation);
            ended.push(result);
            if (failFast && result.conclusion === "failure")
                cancellation.request();
        }
        finally {
            leave();
        }
    });
    const settled = await Promise.allSettled(running);
    for (const one of settled)
        if (one.status === "rejected")
            throw one.reason;
    return ended;
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/job-graph.js







/** Runs all jobs of a workflow, each when what it needs is over. */
async function runJobs(level, mayKeep) {
    const jobs = new Map(level.workflow.jobs.map((job) => [job.id, job]));
    const running = new Map();
    const end = (id) => {
        const job = jobs.get(id);
        if (job === undefined)
            throw new Error(`no job '${id}'`);
        const known = running.get(id) ?? runWhenReady(level, job, { end, mayKeep });
        running.set(id, known);
        return known;
    };
    const settled = await Promise.allSettled([...jobs.keys()].map(end));
    for (const one of settled)
        if (one.status === "rejected")
            throw one.reason;
    const ended = await Promise.all([...jobs.keys()].map(async (id) => [id, await end(id)]));
    return new Map(ended);
}
async function runWhenReady(level, job, others) {
    try {
        const needed = await Promise.all(job.needs.map(async (id) => [id, await others.end(id)]));
        const history = new Map(needed.flatMap(([, { history: before }]) => [...before]));
        const needs = needed.map(([id, { conclusion, outputs }]) => [id, { result: conclusion, outputs }]);
        const place = placeOf(level, job, {
            needs: Object.fromEntries(needs),
            history,
            mayKeep: others.mayKeep && needed.every(([, { isKept }]) => isKept),
        });
        const legs = await runReady(place);
        const conclusion = togetherOf(legs.map((leg) => leg.conclusion));
        return {
            conclusion,
            outputs: mergedOutputs(legs),
            isKept: legs.every(({ isKept }) => isKept),
            history: new Map([...history, [job.id, conclusion]]),
        };
    }
    catch (error) {
        // Whoever embeds the runner failed: nothing may go on unseen.
        level.run.cancellation.request();
        throw error;
    }
}
function placeOf(level, job, { needs, history, mayKeep }) {
    return {
        level,
        job,
        needs,
        leg: null,
        strategy: job_graph_strategyOf({ index: 0, total: 1, failFast: true, maxParallel: 1 }),
        key: level.prefix.key + job.id,
        history,
        mayKeep,
        cancellation: level.cancellation,
        status: job_graph_statusOf(level.cancellation, history),
    };
}
/** Answers at the time of asking: a condition is looked at again when something is cancelled. */
function job_graph_statusOf(cancellation, history) {
    const before = [...history.values()];
    return {
        get success() {
            return !cancellation.isRequested && before.every((conclusion) => conclusion === "success");
        },
        failure: before.includes("failure"),
        get cancelled() {
            return cancellation.isRequested;
        },
    };
}
const job_graph_strategyOf = (of) => ({
    "fail-fast": of.failFast,
    "job-index": of.index,
    "job-total": of.total,
    "max-parallel": of.maxParallel,
});
async function runReady(place) {
    const kept = keptOf(place);
    if (kept !== undefined)
        return [kept];
    try {
        const scope = scopeOfJob(place);
        if (!place.job.condition.test(scope)) {
            return [endUnstarted(place, place.level.cancellation.isRequested ? "cancelled" : "skipped")];
        }
        const { strategy } = place.job;
        const evaluated = strategy.matrix?.evaluate(scope) ?? [];
        const legs = evaluated.length === 0 ? [null] : evaluated;
        const failFast = strategy.failFast.evaluate(scope);
        const maxParallel = strategy.maxParallel.evaluate(scope);
        return await runAll(place, { legs, failFast, maxParallel });
    }
    catch (error) {
        if (error instanceof ExpressionError)
            return [endUnstarted(place, "failure", error.message)];
        throw error;
    }
}
/** A result of an earlier attempt, where nothing before it has changed. */
function keptOf({ level: { run }, key, mayKeep }) {
    const kept = mayKeep ? run.request.kept?.get(key) : undefined;
    if (kept === undefined)
        return undefined;
    run.results.set(key, kept);
    return { ...kept, isKept: true };
}
async function runAll(place, { legs, failFast, maxParallel }) {
    const total = legs.length;
    return await runLegs({
        legs,
        failFast,
        maxParallel,
        cancellation: place.level.cancellation,
        run: async (leg, index, above) => {
            const strategy = job_graph_strategyOf({
                index,
                total,
                failFast,
                maxParallel: maxParallel > 0 ? maxParallel : total,
            });
            const key = leg === null ? place.key : `${place.key} (${index + 1})`;
            const own = { ...place, leg, strategy, key, status: job_graph_statusOf(above, place.history) };
            return keptOf(own) ?? (await runLeg({ ...own, cancellation: shielded(own, above) }));
        },
    });
}
async function runLeg(place) {
    if (place.cancellation.isRequested)
        return endUnstarted(place, "cancelled");
    const { job } = place;
    return job.kind === "call"
        ? await runCall({ ...place, job }, runJobs)
        : await runStepsJob({ ...place, job });
}
/** Reaches the job only where its condition does not hold in spite of the cancellation: `always()` goes on. */
function shielded(place, above) {
    const own = new Cancellation();
    const look = () => {
        if (!holds(() => place.job.condition.test(scopeOfJob(place))))
            own.request();
    };
    if (above.isRequested)
        look();
    else
        above.signal.addEventListener("abort", look, { once: true });
    return own;
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run/workflow.js




/** GitHub shows no longer titles in its lists. */
const longestTitle = 200;
/** Carries out a workflow that was loaded. Rejects only if a hook does, and after everything has ended. */
async function workflow_carryOut(request, { workflow, notices }) {
    const run = beginRun(request, workflow);
    const scope = scopeOfRun(run, workflow);
    run.tell({ kind: "run-started", name: workflow.name, title: titleOf(run, workflow, scope) });
    for (const { at, message } of notices)
        run.tell({ kind: "notice", message, at });
    const leave = await workflow_enterGroup(run, workflow, scope);
    try {
        const conclusion = leave === null ? "cancelled" : await workflow_runAll(run, workflow, scope);
        run.tell({ kind: "run-ended", conclusion });
        for (const fault of run.faults)
            throw fault;
        return { kind: "completed", conclusion, jobs: run.results };
    }
    finally {
        leave?.();
    }
}
async function workflow_runAll(run, workflow, scope) {
    const { request } = run;
    const level = {
        run,
        workflow,
        inputs: workflow_inputsOf(scope.contexts),
        secrets: request.secrets,
        permissions: request.defaultPermissions,
        prefix: { key: "", name: "" },
        cancellation: run.cancellation,
    };
    const ended = await runJobs(level, request.kept !== undefined);
    const conclusions = [...ended.values()].map(({ conclusion }) => conclusion);
    const wasCancelled = run.cancellation.isRequested && conclusions.includes("cancelled");
    return wasCancelled ? "cancelled" : togetherOf(conclusions);
}
const workflow_inputsOf = ({ inputs }) => (workflow_isObject(inputs) ? inputs : {});
function workflow_isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function scopeOfRun(run, workflow) {
    const { github, request } = run;
    const status = { success: true, failure: false, cancelled: false };
    const contexts = { github, vars: request.vars };
    const { values } = dispatchInputs(workflow.dispatch, request.inputs ?? {}, { contexts, status });
    return {
        contexts: { ...contexts, inputs: request.trigger.event === "workflow_dispatch" ? values : {} },
        status,
    };
}
/** `run-name`, or what GitHub takes from the event. */
function titleOf(run, workflow, scope) {
    const { payload } = run.request.trigger;
    const title = workflow.runName?.evaluate(scope) ||
        textAt(payload, "pull_request", "title") ||
        textAt(payload, "head_commit", "message") ||
        workflow.name;
    const [line = ""] = title.trim().split("\n");
    return line.slice(0, longestTitle);
}
function textAt(payload, ...path) {
    let value = payload;
    for (const name of path) {
        value = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
    }
    return typeof value === "string" ? value : "";
}
/** Waits for the workflow's concurrency group; null if a newer run took its place. */
async function workflow_enterGroup(run, workflow, scope) {
    const group = workflow.concurrency?.evaluate(scope);
    if (group === undefined || group.name === "")
        return () => { };
    const cancel = () => run.cancellation.request();
    const asked = run.request.hooks.enterConcurrency({ ...group, cancel });
    const answer = await run.cancellation.orElse(asked);
    if (answer === "cancelled") {
        void asked.then((late) => late.leave(), () => { });
        return null;
    }
    return answer.state === "entered" ? () => answer.leave() : null;
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/index.js


/**
 * Runs a workflow on this machine as GitHub would: every problem of all files that it reaches is found before anything starts.
 * Rejects only if a hook of the embedder rejects.
 */
async function runWorkflow(request) {
    const loading = await loadWorkflow(request);
    if (loading.kind !== "loaded")
        return loading;
    return await workflow_carryOut(request, loading);
}

// EXTERNAL MODULE: ./lib/sandbox/github/environments/records.js
var environments_records = __webpack_require__(74264);
// EXTERNAL MODULE: ./lib/sandbox/github/rules/effective.js
var effective = __webpack_require__(37574);
// EXTERNAL MODULE: ./lib/sandbox/github/rules/fnmatch.js
var fnmatch = __webpack_require__(43646);
// EXTERNAL MODULE: ./lib/sandbox/github/deployments/create.js
var create = __webpack_require__(54130);
// EXTERNAL MODULE: ./lib/sandbox/github/deployments/records.js
var deployments_records = __webpack_require__(15874);
// EXTERNAL MODULE: ./lib/sandbox/github/actions/inventory.js
var inventory = __webpack_require__(40383);
;// CONCATENATED MODULE: ./lib/sandbox/platform/machines.js


/**
 * A runner that a repository or an organisation registered takes each job whose labels it has, also where they are those of
 * GitHub's own machines (github-facts 8.25).
 */
function machineFor(github, repository, labels) {
    const organization = github.state.organizations.get(repository.owner.toLowerCase());
    const registered = [
        ...inventory/* runners */.ae.of(repository),
        ...(organization === undefined ? [] : inventory/* runners */.ae.of(organization)),
    ];
    const taker = registered.find((one) => one.status === "online" && labels.every((label) => one.labels.includes(label)));
    return taker === undefined
        ? { name: "GitHub Actions 1", group: runs/* hostedGroup */.$v, isHosted: true }
        : { name: taker.name, group: "Default", isHosted: false };
}

;// CONCATENATED MODULE: ./lib/sandbox/platform/refs.js

/** Whether a ref is a branch that rules protect, as a run and its token say. */
function isRefProtected(github, repository, ref) {
    const prefix = "refs/heads/";
    return ref.startsWith(prefix) && (0,effective/* protectionOf */.fA)(github, repository, ref.slice(prefix.length)).protected;
}
/** `<owner>/<repo>/<path>@<full ref>`, as tokens name the file of a job: whoever called it may have named a branch shortly. */
async function fullNameOf(github, { repository, path, ref }) {
    const name = `${repository}/${path}`;
    const record = github.state.repositories.get(repository.toLowerCase());
    if (record === undefined)
        return `${name}@${ref}`;
    const git = await github.git(record);
    const full = [`refs/heads/${ref}`, `refs/tags/${ref}`].find((one) => git.ref(one) !== undefined);
    return `${name}@${full ?? ref}`;
}

;// CONCATENATED MODULE: ./lib/sandbox/platform/jobs.js









/** The record of a job in the newest attempt; one that stands there already is taken. */
function jobRecord(github, { repository, run }, { name, labels, environment, status, }) {
    const attempt = (0,records/* latestAttempt */.N7)(run).number;
    const known = records/* jobs */.LR
        .of(repository)
        .find((job) => job.run === run.id && job.attempt === attempt && job.name === name);
    if (known !== undefined) {
        (0,runs/* moveJob */.XU)(github, repository, { job: known.id, status });
        return known;
    }
    return (0,runs/* addJob */.vO)(github, repository, {
        run,
        job: {
            ...{ name, labels, status },
            ...(environment === null
                ? {}
                : { environment: environment.name, isDeployment: environment.isDeployment }),
        },
    });
}
/** A job begins: its check run, its token with exactly its permissions, and its OIDC token if it may have one. */
function jobs_beginJob(github, live, { identity, definedIn, leave, }) {
    const { repository, run, jobs: running } = live;
    const record = jobRecord(github, live, { ...identity, status: "in_progress" });
    const machine = machineFor(github, repository, identity.labels);
    record.runner = machine.name;
    record.runnerGroup = machine.group;
    (0,runs/* moveRun */.JO)(github, run, { status: "in_progress" });
    noteReference(live, identity.file);
    const token = (0,plant/* addToken */.nP)(github, `${run.id}/${(0,records/* latestAttempt */.N7)(run).number}/${identity.key}`, {
        repository: repository.fullName,
        permissions: identity.permissions,
        claims: claimsOf(github, live, {
            ...identity,
            definedIn,
            checkRunId: record.id,
            isHosted: machine.isHosted,
        }),
    });
    const job = { record, identity, token, summaries: [], leave };
    running.set(identity.key, job);
    return job;
}
const pathOf = ({ repository, path, ref }) => `${repository}/${path}@${ref}`;
/** Called workflows are named on the run; GitHub names none for a run that a ruleset requires (github-facts 1.13, 2.9). */
function noteReference({ run, start }, file) {
    const isOwn = file.repository === start.file.repository && file.path === start.path;
    const path = pathOf(file);
    if (isOwn || run.required !== null || run.referenced.some((one) => one.path === path))
        return;
    run.referenced.push({ path, sha: file.sha, ref: file.ref });
}
/** What the token of a job says of it (facts 9.3). */
function claimsOf(github, { repository, run, start }, { file, environment, ...job }) {
    const { occasion } = start;
    return {
        ref: occasion.ref,
        ref_type: occasion.ref.startsWith("refs/tags/") ? "tag" : "branch",
        ref_protected: String(isRefProtected(github, repository, occasion.ref)),
        check_run_id: String(job.checkRunId),
        runner_environment: job.isHosted ? "github-hosted" : "self-hosted",
        workflow: run.name,
        sha: occasion.sha,
        event_name: occasion.event,
        actor: occasion.actor,
        actor_id: String(github.user(occasion.actor).id),
        head_ref: occasion.headRef,
        base_ref: occasion.baseRef,
        run_id: String(run.id),
        run_number: String(run.number),
        run_attempt: String((0,records/* latestAttempt */.N7)(run).number),
        workflow_ref: pathOf({ ...start.file, path: start.path }),
        workflow_sha: start.file.sha,
        job_workflow_ref: job.definedIn,
        job_workflow_sha: file.sha,
        repository_id: String(repository.id),
        ...(environment === null ? {} : { environment: environment.name }),
    };
}
/** A job came to an end; its token is worth nothing any more. */
function endJob(github, live, { key, name, outcome }) {
    const { repository } = live;
    live.names.set(key, name);
    const running = live.jobs.get(key);
    const record = running?.record ??
        jobRecord(github, live, { name, labels: ["ubuntu-latest"], environment: null, status: "completed" });
    (0,runs/* moveJob */.XU)(github, repository, { job: record.id, status: "completed", conclusion: outcome });
    endDeployment(github, live, { record, outcome });
    if (running?.token !== undefined)
        github.state.tokens.delete(running.token.name);
    running?.leave();
}
function endDeployment(github, { repository }, { record, outcome }) {
    const made = checks_records/* checkRuns */.l4.of(repository).find(({ id }) => id === record.id)?.deployment;
    const deployment = deployments_records/* deployments */.bg.of(repository).find(({ id }) => id === made);
    if (deployment === undefined)
        return;
    const state = outcome === "success" ? "success" : "failure";
    const { environment } = deployment;
    const words = {
        description: "",
        environment,
        creator: "github-actions[bot]",
        logUrl: "",
        environmentUrl: "",
    };
    (0,create/* addStatus */.su)(github, repository, { deployment, status: { state, ...words }, inactivates: true });
}
const keptMs = 90 * 86_400_000;
/** Artifacts of a run; those of other runs of the repository can be read. */
function artifactsOf(github, { repository, run }) {
    return {
        put: async ({ name, zip }) => {
            const all = records/* artifacts */.qi.of(repository);
            if (all.some((one) => one.run === run.id && one.name === name)) {
                throw new Error(`an artifact with the name ${name} already exists on the workflow run`);
            }
            const digest = `sha256:${(0,external_node_crypto_.createHash)("sha256").update(zip).digest("hex")}`;
            const id = github.nextId();
            all.push({
                ...{ id, run: run.id, name, size: zip.length, digest },
                content: Buffer.from(zip).toString("base64"),
                createdAt: github.clock.stamp(),
                expiresAt: new Date(github.clock.now.getTime() + keptMs).toISOString(),
            });
            return { id, digest };
        },
        list: async (wanted = run.id) => records/* artifacts */.qi
            .of(repository)
            .filter((one) => one.run === wanted)
            .map(({ id, name, digest, content }) => ({ id, name, digest, zip: Buffer.from(content, "base64") }))
            .reverse(),
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/platform/environments.js





/** Holds a job before its environment until reviewers and timers let it in. */
async function environments_enterEnvironment(github, live, { job, waiting }) {
    const { repository } = live;
    if (job.environment === null)
        return "approved";
    const environment = (0,environments_records/* ensureEnvironment */.sL)(github, repository, job.environment.name);
    if (!mayDeploy(github, live, environment))
        return "rejected";
    if (environment.waitTimer > 0)
        await delay(environment.waitTimer * waiting.minuteMs, live);
    if (environment.reviewers.length === 0 && environment.customRules.length === 0)
        return "approved";
    return review(github, live, { job, environment, waiting });
}
function delay(ms, { cancel }) {
    return new Promise((done) => {
        const timer = setTimeout(done, ms);
        cancel.signal.addEventListener("abort", () => {
            clearTimeout(timer);
            done();
        });
    });
}
async function review(github, live, { job, environment, waiting }) {
    const { repository, run, reviews, cancel } = live;
    const { name } = environment;
    const record = jobRecord(github, live, { ...job, status: "waiting" });
    if (!run.waiting.includes(name))
        run.waiting.push(name);
    (0,runs/* moveRun */.JO)(github, run, { status: "waiting" });
    const goOn = waiting.pause();
    const answer = await new Promise((decide) => {
        reviews.set(name.toLowerCase(), decide);
        cancel.signal.addEventListener("abort", () => decide("rejected"));
    });
    goOn();
    reviews.delete(name.toLowerCase());
    if (answer === "approved")
        (0,runs/* moveJob */.XU)(github, repository, { job: record.id, status: "queued" });
    (0,runs/* moveRun */.JO)(github, run, { status: "in_progress" });
    return answer;
}
/** Branches that an environment does not let in; of a pull request its merge ref counts (github-facts 4.13, 5.12). */
function mayDeploy(github, { repository, start }, { branchPolicy, policies }) {
    if (branchPolicy === null)
        return true;
    const name = start.occasion.ref.replace(/^refs\/(heads|tags|)\/?/, "");
    if (branchPolicy.protected_branches)
        return (0,effective/* protectionOf */.fA)(github, repository, name).protected;
    return policies.some((policy) => (0,fnmatch/* fnmatch */.i)(policy.name, name));
}

;// CONCATENATED MODULE: ./lib/sandbox/platform/reports.js


/** Writes into the records what a run tells: steps, summaries, annotations, ends of jobs. */
function noteEvent(github, live, event) {
    switch (event.kind) {
        case "run-started":
            if (event.title !== "")
                live.run.title = event.title;
            return;
        case "step-started":
            beginStep(github, live, event);
            return;
        case "step-ended":
            endStep(github, live, event);
            return;
        case "log":
            addLine(github, live, event);
            return;
        case "summary":
            addSummary(live, event);
            return;
        case "annotation":
            addAnnotation(live, event);
            return;
        case "job-ended": {
            const { job: key, name, result } = event;
            endJob(github, live, { key, name, outcome: result.outcome });
            return;
        }
        case "notice":
        case "job-waiting":
        case "job-started":
        case "run-ended":
            return;
    }
}
const reports_jobOf = ({ jobs }, key) => jobs.get(key);
function beginStep(github, live, { job, name }) {
    const steps = reports_jobOf(live, job)?.record.steps;
    if (steps === undefined)
        return;
    const startedAt = github.clock.stamp();
    const step = {
        ...{ number: steps.length + 1, name, status: "in_progress", conclusion: null },
        ...{ startedAt, completedAt: null },
    };
    steps.push(step);
}
function endStep(github, live, { job, name, conclusion }) {
    const steps = reports_jobOf(live, job)?.record.steps;
    const at = github.clock.stamp();
    const open = steps?.find((step) => step.name === name && step.status === "in_progress");
    const ended = { status: "completed", conclusion, completedAt: at };
    // A step that is skipped never began.
    if (open === undefined)
        steps?.push({ number: steps.length + 1, name, startedAt: at, ...ended });
    else
        Object.assign(open, ended);
}
/** GitHub puts the time before each line. */
function addLine(github, live, { job, line }) {
    const name = reports_jobOf(live, job)?.record.name ?? job;
    const lines = live.lines.get(name) ?? [];
    live.lines.set(name, lines);
    lines.push(`${github.clock.stamp()} ${line}`);
}
/** The job's check run shows what its steps wrote. */
function addSummary(live, { job: key, markdown }) {
    const job = reports_jobOf(live, key);
    const check = checks_records/* checkRuns */.l4.of(live.repository).find(({ id }) => id === job?.record.id);
    if (job === undefined || check === undefined)
        return;
    job.summaries.push(markdown);
    check.output = { title: job.record.name, summary: job.summaries.join("\n\n"), text: null };
}
const reports_levels = { notice: "notice", warning: "warning", error: "failure" };
function addAnnotation(live, { job: key, level, message, properties }) {
    const job = reports_jobOf(live, key);
    const check = checks_records/* checkRuns */.l4.of(live.repository).find(({ id }) => id === job?.record.id);
    const line = Number(properties["line"] ?? 1) || 1;
    const annotation = {
        path: properties["file"] ?? ".github",
        start_line: line,
        end_line: Number(properties["endLine"] ?? line) || line,
        start_column: null,
        end_column: null,
        annotation_level: reports_levels[level],
        title: properties["title"] ?? null,
        message,
        raw_details: null,
    };
    check?.annotations.push(annotation);
}

// EXTERNAL MODULE: ./lib/sandbox/github/actions/settings.js
var settings = __webpack_require__(44482);
;// CONCATENATED MODULE: ./lib/sandbox/platform/permissions.js

/** Scopes of GITHUB_TOKEN (github-facts 8.6). */
const permissions_scopes = [
    "actions",
    "artifact-metadata",
    "attestations",
    "checks",
    "contents",
    "deployments",
    "discussions",
    "issues",
    "models",
    "packages",
    "pages",
    "pull-requests",
    "repository-projects",
    "security-events",
    "statuses",
    "vulnerability-alerts",
];
const permissions_all = (level) => Object.fromEntries(permissions_scopes.map((scope) => [scope, level]));
/** What a workflow that asks for nothing is given. */
function defaultPermissions(repository) {
    const { default_workflow_permissions: level } = (0,settings/* settingsOf */.f5)(repository);
    return level === "write" ? permissions_all("write") : { contents: "read", packages: "read" };
}
/** What no job of a fork or of Dependabot can exceed. */
const readOnly = permissions_all("read");

;// CONCATENATED MODULE: ./lib/sandbox/platform/sources.js


/** Whether runs in a repository may take workflows and actions from another one (github-facts 1.26, 1.30). */
function isOpenTo(source, user) {
    if (source.id === user.id || source.visibility === "public")
        return true;
    return source.owner === user.owner && (0,settings/* settingsOf */.f5)(source).access_level !== "none";
}
/** Repositories of the emulated GitHub, as far as a run of this one reaches them. */
function sourcesFor(github, user) {
    const known = (name) => github.state.repositories.get(name.toLowerCase());
    const bare = gitSources({
        folderOf: (name) => {
            const source = known(name);
            return source === undefined || !isOpenTo(source, user) ? undefined : github.gitStore.folderOf(source);
        },
        isPublic: (name) => known(name)?.visibility === "public",
    });
    return {
        at: async (name, ref) => {
            const source = known(name);
            // Git data is made when it is first asked for.
            if (source !== undefined)
                await github.git(source);
            return bare.at(name, ref);
        },
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/platform/requests.js






/** What the runner is asked to do for the newest attempt of a run. */
function requestFor(github, { live, hooks, surroundings, kept }) {
    const { repository, run, start } = live;
    const { occasion, file, path } = start;
    const { secrets, folder, ...given } = surroundings;
    const attempt = (0,records/* latestAttempt */.N7)(run).number;
    const values = inventory/* variables */.Ee.of(repository).map(({ name, value }) => [name, value]);
    return {
        ...given,
        run: { id: run.id, number: run.number, attempt },
        file: { ...file, path },
        trigger: triggerOf(github, live),
        ...(occasion.inputs === undefined ? {} : { inputs: occasion.inputs }),
        secrets: occasion.isRestricted ? {} : (secrets[repository.fullName] ?? {}),
        vars: Object.fromEntries(values),
        defaultPermissions: defaultPermissions(repository),
        permissionCeiling: occasion.isRestricted ? readOnly : null,
        sources: sourcesFor(github, repository),
        hooks,
        folder: (0,external_node_path_.join)(folder, `${run.id}-${attempt}`),
        kept,
        signal: live.cancel.signal,
    };
}
function triggerOf(github, { repository, run, start: { occasion } }) {
    const { event, payload, ref, sha, headRef, baseRef, actor } = occasion;
    return {
        ...{ event, payload, ref, sha, headRef, baseRef, actor },
        repository: repository.fullName,
        repositoryId: repository.id,
        ownerId: github.user(repository.owner).id,
        isRefProtected: isRefProtected(github, repository, ref),
        actorId: github.user(actor).id,
        triggeringActor: (0,records/* latestAttempt */.N7)(run).triggeringActor,
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/platform/carry.js













/** Carries the newest attempt of a run out, and writes into the records what came of it. Jobs that are kept do not run again. */
async function carry_carryOut(engine, live, kept) {
    const { github, surroundings, activity } = engine;
    const attempt = (0,records/* latestAttempt */.N7)(live.run);
    const work = new RunActivity(activity);
    live.jobs.clear();
    live.lines.clear();
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(surroundings.folder, `${live.run.id}-${attempt.number}`), { recursive: true });
        const hooks = hooksFor(engine, live, work);
        const result = await runWorkflow(requestFor(github, { live, hooks, surroundings, kept }));
        finish(engine, live, result);
    }
    finally {
        for (const job of live.jobs.values())
            job.leave();
        work.end();
    }
}
function hooksFor(engine, live, work) {
    const { github, surroundings, slots, groups } = engine;
    const waiting = { minuteMs: surroundings.minuteMs, pause: () => work.pause() };
    return {
        startJob: async (identity) => {
            const definedIn = await fullNameOf(github, identity.file);
            const [free, over] = [await slots.enter(), work.beginJob()];
            const leave = () => {
                free();
                over();
            };
            const { token, record } = jobs_beginJob(github, live, { identity, definedIn, leave });
            const secret = token?.secret ?? "";
            const mayIdentify = identity.permissions["id-token"] === "write";
            const oidc = mayIdentify ? { url: github.api("/_oidc/token?api-version=2.0"), token: secret } : null;
            return { token: secret, checkRunId: record.id, oidc };
        },
        enterEnvironment: (job) => environments_enterEnvironment(github, live, { job, waiting }),
        enterConcurrency: async (group) => {
            live.run.concurrency ??= group.name;
            const goOn = work.pause();
            const entered = await groups.enter(live.repository.fullName, group);
            goOn();
            return entered;
        },
        artifacts: artifactsOf(github, live),
        tell: (event) => {
            noteEvent(github, live, event);
            engine.tell(live, event);
        },
    };
}
/** Jobs that an attempt was thought to have, and did not come to. */
function closeJobs(github, { repository, run }) {
    const attempt = (0,records/* latestAttempt */.N7)(run).number;
    const open = records/* jobs */.LR.of(repository).filter((job) => job.run === run.id && job.attempt === attempt);
    for (const { id } of open) {
        if (checks_records/* checkRuns */.l4.of(repository).find((check) => check.id === id)?.status === "completed")
            continue;
        (0,runs/* moveJob */.XU)(github, repository, { job: id, status: "completed", conclusion: "skipped" });
    }
}
function finish(engine, live, result) {
    const { github } = engine;
    closeJobs(github, live);
    const { repository, run, lines } = live;
    const texts = Object.fromEntries([...lines].map(([job, said]) => [job, `${said.join("\n")}\n`]));
    (0,logs/* keepLog */.O)(github, repository, { run, attempt: (0,records/* latestAttempt */.N7)(run).number, texts });
    live.run.waiting.length = 0;
    switch (result.kind) {
        case "completed":
            live.results = result.jobs;
            (0,runs/* moveRun */.JO)(github, live.run, { status: "completed", conclusion: result.conclusion });
            return;
        case "invalid":
        case "unsupported":
            (0,runs/* moveRun */.JO)(github, live.run, { status: "completed", conclusion: "startup_failure" });
            engine.complain(live, result.problems);
            return;
    }
}

// EXTERNAL MODULE: ./lib/sandbox/github/actions/shape.js
var shape = __webpack_require__(55146);
// EXTERNAL MODULE: ./lib/sandbox/github/git/commits.js
var commits = __webpack_require__(24806);
// EXTERNAL MODULE: ./lib/sandbox/github/git/diff.js
var diff = __webpack_require__(45717);
// EXTERNAL MODULE: ./lib/sandbox/github/git/no-commit.js
var no_commit = __webpack_require__(37795);
// EXTERNAL MODULE: ./lib/sandbox/github/pulls/range.js
var range = __webpack_require__(54841);
// EXTERNAL MODULE: ./lib/sandbox/github/pulls/test-merge.js
var test_merge = __webpack_require__(76479);
// EXTERNAL MODULE: ./lib/sandbox/github/shapes/pull.js
var shapes_pull = __webpack_require__(17847);
// EXTERNAL MODULE: ./lib/sandbox/github/rules/targets.js
var targets = __webpack_require__(40441);
// EXTERNAL MODULE: ./lib/sandbox/github/shapes/organization.js
var shapes_organization = __webpack_require__(38095);
// EXTERNAL MODULE: ./lib/sandbox/github/shapes/repository.js
var shapes_repository = __webpack_require__(30216);
// EXTERNAL MODULE: ./lib/sandbox/github/shapes/user.js
var shapes_user = __webpack_require__(19603);
;// CONCATENATED MODULE: ./lib/sandbox/platform/payloads.js





/** What every webhook says. */
function common(github, repository, actor) {
    const organization = (0,targets/* organizationOf */.d1)(github, repository);
    return {
        repository: (0,shapes_repository/* repositoryShape */.M)(github, repository),
        sender: (0,shapes_user/* accountShape */.d)(github, actor),
        ...(organization === undefined ? {} : { organization: (0,shapes_organization/* organizationSimpleShape */.F)(github, organization) }),
    };
}
/** What a push says besides. */
function pushPayload({ happening: { ref, before, after, actor }, commit }) {
    const head_commit = headCommit(commit);
    return {
        ...{ ref, before, after, head_commit, commits: [head_commit] },
        ...{ created: before === no_commit/* noCommit */.l, deleted: false, forced: false },
        pusher: { name: actor },
    };
}
/** The commit that an event is about. */
function headCommit({ sha, tree, message, committer, author }) {
    return { id: sha, tree_id: tree, message, timestamp: committer.date, author, committer };
}

;// CONCATENATED MODULE: ./lib/sandbox/platform/occasions.js







const dependabot = "dependabot[bot]";
/** A pull request that somebody opened or changed; undefined where it conflicts: GitHub starts nothing then. */
async function pullOccasion(github, happening) {
    const { action, actor, head } = happening;
    const repository = github.repository(happening.repository);
    const pull = repository.pulls.find(({ number }) => number === happening.number);
    const base = (await github.git(repository)).refs.get(`refs/heads/${pull?.base}`);
    if (pull === undefined || base === undefined)
        return undefined;
    const tips = { base, head };
    const merge = await (0,test_merge/* testMergeOf */.U)(github, repository, { pull, tips });
    if (merge === null)
        return undefined;
    const { number } = pull;
    const pull_request = await pullAt(github, repository, { pull, head, base });
    return {
        repository,
        event: "pull_request",
        action,
        payload: { action, number, pull_request, ...common(github, repository, actor) },
        ref: `refs/pull/${number}/merge`,
        sha: merge,
        checkedSha: head,
        branch: pull.head,
        headRef: pull.head,
        baseRef: pull.base,
        headRepository: pull.headRepository,
        actor,
        title: pull.title,
        isRestricted: pull.headRepository !== repository.fullName || actor.toLowerCase() === dependabot,
        changedFiles: (await (0,range/* changesOf */.fs)(github, repository, tips)).map(({ path }) => path),
        chain: 0,
    };
}
/** A webhook says what was there when it was sent, though the branch may have moved on since. */
async function pullAt(github, repository, { pull, head, base }) {
    const shape = await (0,shapes_pull/* pullShape */.B)(github, repository, pull);
    return { ...shape, head: { ...shape.head, sha: head }, base: { ...shape.base, sha: base } };
}
/** A branch or a tag that somebody pushed; a deletion starts nothing. */
async function pushOccasion(github, happening) {
    const { ref, before, after, actor } = happening;
    if (after === no_commit/* noCommit */.l)
        return undefined;
    const repository = github.repository(happening.repository);
    const git = await github.git(repository);
    const commit = await (0,commits/* readCommit */.k)(git, after);
    if (commit === undefined)
        return undefined;
    const from = before === no_commit/* noCommit */.l ? commit.parents[0] : before;
    return {
        ...occasions_plain(repository, { ref, sha: after, actor }),
        event: "push",
        payload: { ...pushPayload({ happening, commit }), ...common(github, repository, actor) },
        title: commit.message.split("\n")[0] ?? "",
        isRestricted: actor.toLowerCase() === dependabot,
        changedFiles: (await (0,diff/* readChanges */.S)(git, from, after)).map(({ path }) => path),
    };
}
/** A group of the merge queue whose checks are asked for. */
async function groupOccasion(github, happening) {
    const { action, actor, group } = happening;
    const repository = github.repository(happening.repository);
    const commit = await (0,commits/* readCommit */.k)(await github.git(repository), group.headSha);
    if (commit === undefined)
        return undefined;
    const { headSha: head_sha, headRef: head_ref, baseSha: base_sha, baseRef: base_ref } = group;
    const merge_group = { head_sha, head_ref, base_sha, base_ref, head_commit: headCommit(commit) };
    return {
        ...occasions_plain(repository, { ref: head_ref, sha: head_sha, actor }),
        event: "merge_group",
        action,
        payload: { action, merge_group, ...common(github, repository, actor) },
        baseRef: base_ref.replace("refs/heads/", ""),
        title: commit.message.split("\n")[0] ?? "",
        isRestricted: false,
        changedFiles: null,
    };
}
/** What most events share: the run is for the commit that the ref points to. */
function occasions_plain(repository, { ref, sha, actor }) {
    return {
        repository,
        ref,
        sha,
        checkedSha: sha,
        branch: ref.replace(/^refs\/(heads|tags)\//, ""),
        headRef: "",
        baseRef: "",
        headRepository: repository.fullName,
        actor,
        chain: 0,
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/platform/derived.js




/** A run that somebody asked for by the API: its commit and its inputs stand in the record. */
async function queuedStart(github, repository, run) {
    const { path, sha, actor, event, title } = run;
    const git = await github.git(repository);
    const ref = git.refs.has(`refs/tags/${run.branch}`)
        ? `refs/tags/${run.branch}`
        : `refs/heads/${run.branch}`;
    const texts = Object.entries(run.inputs).map(([name, value]) => [name, String(value)]);
    const isDispatch = event === "workflow_dispatch";
    const about = isDispatch
        ? { inputs: run.inputs, ref, workflow: path }
        : { action: title, branch: repository.defaultBranch, client_payload: run.inputs };
    const occasion = {
        ...occasions_plain(repository, { ref, sha, actor }),
        ...{ event, title, isRestricted: false, changedFiles: null },
        payload: { ...about, ...common(github, repository, actor) },
        ...(isDispatch ? { inputs: Object.fromEntries(texts) } : {}),
    };
    return { occasion, path, file: { repository: repository.fullName, ref, sha }, required: undefined };
}
async function atDefaultBranch(github, repository, actor) {
    const ref = `refs/heads/${repository.defaultBranch}`;
    const sha = (await github.git(repository)).refs.get(ref);
    return sha === undefined ? undefined : occasions_plain(repository, { ref, sha, actor });
}
/** The clock of a repository strikes: files of the default branch. */
async function scheduledOccasion(github, name) {
    const repository = github.repository(name);
    const place = await atDefaultBranch(github, repository, repository.owner);
    if (place === undefined)
        return undefined;
    return {
        ...place,
        ...{ event: "schedule", title: "Scheduled", isRestricted: false, changedFiles: null },
        payload: { schedule: "0 0 * * *", ...common(github, repository, repository.owner) },
    };
}
/** Runs that start each other by `workflow_run` come to an end after so many. */
const longestChain = 3;
/** A run came to an end: `workflow_run` starts files of the default branch, whatever branch the run was for. */
async function followingOccasion(github, { repository, run, start }) {
    const chain = start.occasion.chain + 1;
    const place = await atDefaultBranch(github, repository, run.actor);
    const workflow = records/* workflows */.Ln.of(repository).find(({ id }) => id === run.workflow);
    if (place === undefined || workflow === undefined || chain > longestChain)
        return undefined;
    return {
        ...place,
        ...{ event: "workflow_run", action: "completed", title: run.name, isRestricted: false, chain },
        changedFiles: null,
        source: { workflow: run.name, branch: run.branch },
        payload: {
            action: "completed",
            workflow_run: await (0,shape/* runShape */.rg)(github, repository, { run }),
            workflow: (0,shape/* workflowShape */.lI)(github, repository, workflow),
            ...common(github, repository, run.actor),
        },
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/platform/kept.js



/**
 * Jobs of the attempt before that are not run again: GitHub lists them in the new attempt as they were. What depends on a job
 * that is run again runs again too; the runner knows what that is, and their records are taken up again then.
 */
function copyKept(github, { repository, run, results, names }, again) {
    const before = (0,records/* latestAttempt */.N7)(run).number - 1;
    const earlier = records/* jobs */.LR.of(repository).filter((job) => job.run === run.id && job.attempt === before);
    for (const { id, name, labels, createdAt } of earlier.filter((job) => !again.includes(job.name))) {
        const check = checks_records/* checkRuns */.l4.of(repository).find((one) => one.id === id);
        const conclusion = check?.conclusion ?? null;
        const copy = { name, labels, status: "completed", conclusion, at: createdAt };
        (0,runs/* addJob */.vO)(github, repository, { run, job: copy });
    }
    return new Map([...results].filter(([key]) => !again.includes(names.get(key) ?? "")));
}

// EXTERNAL MODULE: ./lib/sandbox/github/actions/workflows.js
var workflows = __webpack_require__(87697);
// EXTERNAL MODULE: ./lib/sandbox/github/rules/demands.js + 1 modules
var rules_demands = __webpack_require__(81592);
;// CONCATENATED MODULE: ./lib/sandbox/runner/filter-pattern.js
/**
 * GitHub's filter patterns: `*` takes anything but `/`, `**` anything, `?` and `+` repeat the character before them, `[]` takes
 * one of some characters, a backslash takes the next character as it is. Matching walks all ways at once, so that no pattern
 * is slow; patterns come from repositories and never become regular expressions.
 */
function matchesPattern(pattern, text) {
    const parts = partsOf(pattern);
    let places = closureOf(new Set([0]), parts);
    for (const character of text) {
        places = closureOf(new Set([...places].flatMap((place) => after(place, parts[place], character))), parts);
        if (places.size === 0)
            return false;
    }
    return places.has(parts.length);
}
/** Places that a character leads to. */
function after(place, part, character) {
    if (part?.takes(character) !== true)
        return [];
    return part.isRepeated ? [place, place + 1] : [place + 1];
}
/** Places that are reached without a character. */
function closureOf(places, parts) {
    // A set visits what is added while it is walked.
    for (const place of places) {
        const part = parts[place];
        if (part?.isOptional === true)
            places.add(place + 1);
        if (part?.skips !== undefined)
            places.add(place + part.skips);
    }
    return places;
}
const anything = { takes: () => true, isRepeated: true, isOptional: true };
const filter_pattern_name = { takes: (character) => character !== "/", isRepeated: true, isOptional: true };
/** Before two stars and a slash at the start of a name: they stand for any folders, or none. */
const filter_pattern_folders = { takes: () => false, isRepeated: false, isOptional: true, skips: 3 };
function partsOf(pattern) {
    const characters = [...pattern];
    const parts = [];
    let at = 0;
    while (at < characters.length) {
        const { added, end } = partAt(characters, at);
        if (added.length === 0)
            repeatLast(parts, characters[at]);
        parts.push(...added);
        at = end;
    }
    return parts;
}
function partAt(characters, at) {
    const character = characters[at] ?? "";
    switch (character) {
        case "*":
            return starAt(characters, at);
        case "?":
        case "+":
            return { added: at === 0 ? [single(character)] : [], end: at + 1 };
        case "[":
            return setAt(characters, at);
        case "\\":
            return { added: [single(characters[at + 1] ?? character)], end: at + 2 };
        default:
            return { added: [single(character)], end: at + 1 };
    }
}
function starAt(characters, at) {
    if (characters[at + 1] !== "*")
        return { added: [filter_pattern_name], end: at + 1 };
    const isFolder = (at === 0 || characters[at - 1] === "/") && characters[at + 2] === "/";
    return { added: isFolder ? [filter_pattern_folders, anything] : [anything], end: at + 2 };
}
function single(wanted) {
    return { takes: (character) => character === wanted, isRepeated: false, isOptional: false };
}
/** Letters and digits, alone or as ranges; without an end the bracket is a character. */
function setAt(characters, at) {
    const end = characters.indexOf("]", at + 1);
    if (end === -1)
        return { added: [single("[")], end: at + 1 };
    const inside = characters.slice(at + 1, end);
    const takes = (character) => inside.some((first, index) => {
        if (inside[index + 1] !== "-" || inside[index + 2] === undefined)
            return first === character;
        return first <= character && character <= (inside[index + 2] ?? "");
    });
    return { added: [{ takes, isRepeated: false, isOptional: false }], end: end + 1 };
}
function repeatLast(parts, sign) {
    const last = parts.pop();
    if (last === undefined)
        return;
    parts.push(sign === "?" ? { ...last, isOptional: true } : { ...last, isRepeated: true });
}
/** Whether a list of patterns takes a text: the last one that matches decides, `!` takes it out again. */
function takesText(patterns, text) {
    return patterns.reduce((isTaken, pattern) => {
        const isNegative = pattern.startsWith("!");
        return matchesPattern(isNegative ? pattern.slice(1) : pattern, text) ? !isNegative : isTaken;
    }, false);
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/triggers.js

/** Activities that start a workflow which names none; for events that are not here all of them do. */
const defaultTypes = {
    pull_request: ["opened", "synchronize", "reopened"],
    pull_request_target: ["opened", "synchronize", "reopened"],
    merge_group: ["checks_requested"],
};
/** Events that never start a workflow by themselves. */
const indirect = new Set(["workflow_call"]);
/**
 * Whether something that happened starts a workflow.
 * @param on events with their filters, as `Workflow.on` has them
 */
function isTriggered(on, happening) {
    const { event } = happening;
    if (indirect.has(event) || !Object.hasOwn(on, event))
        return false;
    const filters = triggers_filtersOf(on[event]);
    return (takesType(filters, happening) &&
        takesWorkflow(filters, happening) &&
        takesRef(filters, happening) &&
        takesFiles(filters, happening));
}
/** Filters by name; one text is a list of one. */
function triggers_filtersOf(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return new Map();
    const entries = Object.entries(value).map(([name, items]) => [name, (Array.isArray(items) ? items : [items]).map(String)]);
    return new Map(entries);
}
function takesType(filters, { event, action }) {
    if (action === undefined || action === "")
        return true;
    const types = filters.get("types") ?? (Object.hasOwn(defaultTypes, event) ? defaultTypes[event] : undefined);
    return types?.includes(action) ?? true;
}
/** `workflow_run` names the workflows that it follows; without names it follows none. */
function takesWorkflow(filters, { event, workflowName = "" }) {
    if (event !== "workflow_run")
        return true;
    return filters.get("workflows")?.includes(workflowName) ?? false;
}
const heads = "refs/heads/";
const tags = "refs/tags/";
function takesRef(filters, { event, ref, baseRef = "", headBranch = "" }) {
    switch (event) {
        case "push":
            return takesPushed(filters, ref);
        case "pull_request":
        case "pull_request_target":
        case "merge_group":
            return takesName(filters, "branches", shortOf(baseRef));
        case "workflow_run":
            return takesName(filters, "branches", shortOf(headBranch));
        default:
            return true;
    }
}
/** With filters for branches only no tag starts it, and the other way round. */
function takesPushed(filters, ref) {
    const [kind, other] = ref.startsWith(tags)
        ? ["tags", "branches"]
        : ["branches", "tags"];
    if (!hasFilter(filters, kind))
        return !hasFilter(filters, other);
    return takesName(filters, kind, shortOf(ref));
}
function hasFilter(filters, kind) {
    return filters.has(kind) || filters.has(`${kind}-ignore`);
}
function shortOf(ref) {
    for (const prefix of [heads, tags])
        if (ref.startsWith(prefix))
            return ref.slice(prefix.length);
    return ref;
}
function takesName(filters, kind, name) {
    const wanted = filters.get(kind);
    if (wanted !== undefined)
        return takesText(wanted, name);
    return !takesText(filters.get(`${kind}-ignore`) ?? [], name);
}
/** One changed file that is wanted is enough; of ignored files all must be ignored. Tags have no changed files. */
function takesFiles(filters, { ref, changedFiles = null }) {
    if (changedFiles === null || ref.startsWith(tags))
        return true;
    const wanted = filters.get("paths");
    if (wanted !== undefined)
        return changedFiles.some((path) => takesText(wanted, path));
    const ignored = filters.get("paths-ignore");
    if (ignored === undefined)
        return true;
    return changedFiles.some((path) => !takesText(ignored, path));
}

;// CONCATENATED MODULE: ./lib/sandbox/platform/data.js
/** What YAML or JSON gave, as expressions see it; anything else is nothing. */
function toData(value) {
    switch (typeof value) {
        case "string":
        case "number":
        case "boolean":
            return value;
        case "object": {
            if (value === null)
                return null;
            if (Array.isArray(value))
                return value.map(toData);
            return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toData(item)]));
        }
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/platform/starts.js







/** Runs that an event starts: the repository's own files, and those that rulesets of the organisation require. */
async function startsOf(github, occasion) {
    if (!(0,settings/* settingsOf */.f5)(occasion.repository).enabled)
        return [];
    return [...(await ownStarts(github, occasion)), ...(await requiredStarts(github, occasion))];
}
/** Files of the commit that the event is about; of the default branch where the event has none of its own. */
async function ownStarts(github, occasion) {
    const { repository, sha, ref } = occasion;
    const git = await github.git(repository);
    const list = await git.run(["ls-tree", "--name-only", "-z", sha, ".github/workflows/"]);
    const paths = list.split("\0").filter((name) => /\.ya?ml$/.test(name));
    const starts = paths.map(async (path) => {
        const workflow = await (0,workflows/* readWorkflow */.S6)(github, repository, { path, commit: sha });
        if (!isStarted(workflow, occasion))
            return [];
        return [{ occasion, path, file: { repository: repository.fullName, ref, sha }, required: undefined }];
    });
    return (await Promise.all(starts)).flat();
}
function isStarted({ triggers }, occasion) {
    const { event, action = "", baseRef, changedFiles, source } = occasion;
    const ref = source === undefined ? occasion.ref : `refs/heads/${source.branch ?? ""}`;
    const on = toData(Object.fromEntries(triggers));
    const workflowName = source?.workflow ?? "";
    return isObject(on) && isTriggered(on, { event, action, ref, baseRef, changedFiles, workflowName });
}
/** Activities on which GitHub runs what a ruleset requires; filters of the file do not count (github-facts 2.2). */
const requiring = {
    pull_request: ["opened", "synchronize", "reopened"],
    merge_group: ["checks_requested"],
};
/** What was run under `evaluate` counts when the rule becomes active, so that runs as well (github-facts 2.6). */
async function requiredStarts(github, occasion) {
    const { repository, event, action, baseRef } = occasion;
    if (requiring[event]?.includes(action ?? "") !== true)
        return [];
    const demands = (0,rules_demands/* demandsOn */.g)(github, repository, { ref: `refs/heads/${baseRef}`, caller: null });
    const wanted = demands.flatMap(({ demand, placed }) => placed?.type === "Organization" ? workflowsOf(demand) : []);
    const distinct = new Map(wanted.map((one) => [`${one.repository_id}:${one.path}:${one.sha ?? one.ref}`, one]));
    const starts = [...distinct.values()].map((workflow) => requiredStart(github, occasion, workflow));
    return (await Promise.all(starts)).flat();
}
const workflowsOf = (demand) => demand.kind === "workflows" ? demand.workflows : [];
/** A file that is gone, renamed, out of reach or without the event never runs: the rule waits for ever. */
async function requiredStart(github, occasion, { repository_id: id, path, ref, sha: pinned }) {
    const source = [...github.state.repositories.values()].find((one) => one.id === id);
    if (source === undefined || !isOpenTo(source, occasion.repository))
        return [];
    const name = pinned ?? ref ?? `refs/heads/${source.defaultBranch}`;
    const sha = await starts_commitOf(github, source, name);
    if (sha === undefined)
        return [];
    const { triggers } = await (0,workflows/* readWorkflow */.S6)(github, source, { path, commit: sha });
    if (!triggers.has(occasion.event))
        return [];
    return [
        {
            occasion,
            path,
            file: { repository: source.fullName, ref: ref ?? name, sha },
            required: { repositoryId: id, path, ref: ref ?? null, sha },
        },
    ];
}
async function starts_commitOf(github, repository, name) {
    return (await github.git(repository)).commit(name);
}

;// CONCATENATED MODULE: ./lib/sandbox/platform/dispatcher.js








const bot = "github-actions[bot]";
/** Events that a token can make; the others are GitHub's own, whoever stands behind them. */
const startedByToken = new Set(["push", "pull_request"]);
/** Hears what happens and does what GitHub does by itself. */
class Dispatcher {
    #engine;
    #live = new Map();
    #running = new Set();
    /** Events are looked at in the order in which they came. */
    #planning = Promise.resolve();
    #broken = [];
    #isStopped = false;
    constructor(engine) {
        this.#engine = engine;
    }
    hear(happening) {
        if (this.#isStopped)
            return;
        this.#later(() => this.#answer(happening));
    }
    async settle() {
        await this.#engine.activity.settled();
        const [first] = this.#broken.splice(0);
        if (first !== undefined)
            throw first;
    }
    async runSchedules(repository) {
        const occasion = await scheduledOccasion(this.#engine.github, repository);
        this.#later(() => this.#startAll(occasion));
    }
    async stop() {
        this.#isStopped = true;
        for (const live of this.#live.values())
            live.cancel.abort();
        await this.#planning;
        await Promise.allSettled(this.#running);
    }
    #later(work) {
        const over = this.#engine.activity.begin();
        this.#planning = this.#planning
            .then(work)
            .catch((error) => {
            this.#broken.push(error);
        })
            .finally(over);
    }
    async #answer(happening) {
        const { github } = this.#engine;
        switch (happening.kind) {
            case "pull-request":
                return this.#startAll(await pullOccasion(github, happening));
            case "push":
                return this.#startAll(await pushOccasion(github, happening));
            case "merge-group":
                return this.#startAll(await groupOccasion(github, happening));
            case "run-queued":
                return this.#startQueued(happening);
            case "rerun":
                return this.#runAgain(happening);
            case "cancel":
                this.#live.get(happening.run)?.cancel.abort();
                return;
            case "environment-reviewed":
                this.#live.get(happening.run)?.reviews.get(happening.environment.toLowerCase())?.(happening.state);
                return;
        }
    }
    /** What GITHUB_TOKEN does starts nothing (github-facts 4.17). */
    async #startAll(occasion) {
        if (occasion === undefined || (occasion.actor === bot && startedByToken.has(occasion.event)))
            return;
        for (const start of await startsOf(this.#engine.github, occasion))
            await this.#start(start);
    }
    async #start(start) {
        const { github } = this.#engine;
        const { occasion, path, required } = start;
        const { repository, event, branch, checkedSha, sha, actor, title, headRepository } = occasion;
        const run = await (0,runs/* addRun */.Z)(github, repository, {
            ...{ path, event, branch, sha: checkedSha, fileSha: sha, actor, title, headRepository, required },
        });
        this.#launch(this.#know({ start, run, repository }), new Map());
    }
    #know(given) {
        const live = {
            ...given,
            cancel: new AbortController(),
            jobs: new Map(),
            results: new Map(),
            names: new Map(),
            lines: new Map(),
            reviews: new Map(),
        };
        this.#live.set(given.run.id, live);
        return live;
    }
    async #startQueued({ repository: name, run: id }) {
        const { github } = this.#engine;
        const repository = github.repository(name);
        const run = (0,records/* runOf */.ng)(repository, id);
        const start = await queuedStart(github, repository, run);
        this.#launch(this.#know({ start, run, repository }), new Map());
    }
    /** Another attempt; a run of before this platform began cannot be run again, since nobody knows what it was. */
    async #runAgain({ run: id, jobs: names }) {
        const live = this.#live.get(id);
        if (live === undefined)
            return;
        live.cancel = new AbortController();
        this.#launch(live, names === null ? new Map() : copyKept(this.#engine.github, live, names));
    }
    #launch(live, kept) {
        const work = carry_carryOut(this.#engine, live, kept)
            .catch((error) => {
            (0,runs/* moveRun */.JO)(this.#engine.github, live.run, { status: "completed", conclusion: "startup_failure" });
            this.#broken.push(error);
        })
            .finally(() => {
            this.#running.delete(work);
            if (!this.#isStopped)
                this.#later(() => this.#follow(live));
        });
        this.#running.add(work);
    }
    /** What waits for the results of a run goes on. */
    async #follow(live) {
        const { github } = this.#engine;
        await github.exclusive(live.repository, () => (0,queue_steps/* advanceQueues */.V)(github, live.repository));
        await this.#startAll(await followingOccasion(github, live));
    }
}

// EXTERNAL MODULE: ./lib/sandbox/github/git/push.js
var push = __webpack_require__(83510);
;// CONCATENATED MODULE: ./lib/sandbox/platform/push.js

/** Pushes one commit, with all that follows from a push, and returns its id. @throws {Refusal} if the branch's rules forbid it */
async function pushCommit(github, commit) {
    const { branch, files, author, message = "feat: change something", isSigned: verified = true } = commit;
    const repository = github.repository(commit.repository);
    const caller = callerOf(github, author);
    return github.exclusive(repository, async () => {
        const { refs } = await github.git(repository);
        const from = refs.get(`refs/heads/${branch}`) ?? refs.get(`refs/heads/${repository.defaultBranch}`);
        const commits = [{ message, author, files, verified }];
        const held = { caller, status: 422 };
        const shas = await (0,push/* pushCommits */.r)(github, repository, { branch, from, commits, author, held });
        return shas.at(-1) ?? "";
    });
}
/** A person as their own key would be taken for. */
function callerOf({ state }, login) {
    const isBot = login.endsWith("[bot]");
    const token = {
        ...{ name: `git:${login}`, secret: "", kind: isBot ? "app" : "user", login },
        ...{ permissions: new Map(), limit: 0, claims: {} },
    };
    if (!state.users.has(login.toLowerCase()))
        throw new Error(`expected ${login} to have an account`);
    return { name: token.name, login, token };
}

;// CONCATENATED MODULE: ./lib/sandbox/platform/index.js












/** Starts one from a seed; the seed itself starts nothing. */
async function startPlatform(seed, options = {}) {
    const { folder, port } = options;
    const running = await startGitHub(seed, {
        ...(folder === undefined ? {} : { folder }),
        ...(port === undefined ? {} : { port }),
    });
    const workspace = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "assaygate-platform-"));
    const events = [];
    const troubles = [];
    const engine = engineOf(running, { options, workspace, events, troubles });
    const dispatcher = new Dispatcher(engine);
    const stop = running.github.listen((happening) => dispatcher.hear(happening));
    return {
        ...running,
        events,
        troubles,
        push: (commit) => pushCommit(running.github, commit),
        settle: () => dispatcher.settle(),
        runSchedules: (repository) => dispatcher.runSchedules(repository),
        close: async () => {
            stop();
            await dispatcher.stop();
            await running.close();
            // A cancelled action of this process may still be writing for a moment.
            await (0,promises_.rm)(workspace, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
        },
    };
}
const jobsAtATime = 2;
const realMinuteMs = 60_000;
function engineOf(running, { options, workspace, events, troubles }) {
    const { secrets = {}, node = process.execPath, minuteMs = realMinuteMs } = options;
    const { github, url: api, graphqlUrl: graphql } = running;
    return {
        github,
        surroundings: {
            ...{ secrets, node, minuteMs, folder: workspace },
            nativeActions: {
                ...nativeActions,
                "actions/create-github-app-token": appTokens(github),
                ...options.nativeActions,
            },
            environment: { PATH: process.env["PATH"] ?? "", ...options.environment },
            // Actions believe that they are on GitHub Enterprise Server if the server is another.
            urls: { server: "https://github.com", api, graphql },
        },
        activity: new Activity(),
        slots: new Slots(options.parallelJobs ?? jobsAtATime),
        groups: new ConcurrencyGroups(),
        tell: (live, event) => {
            const told = { ...aboutRun(live), event };
            events.push(told);
            options.onEvent?.(told);
        },
        complain: (live, problems) => {
            const { repository, run, path } = aboutRun(live);
            troubles.push({ repository, run, path, problems });
        },
    };
}
function aboutRun({ repository, run }) {
    const attempt = run.attempts.length;
    const { id, path, name: workflow, event: trigger } = run;
    return { repository: repository.fullName, run: id, attempt, workflow, path, trigger };
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/view/text.js
/** Signs that would steer a terminal or turn text round; names and logs are not ours. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** One line of text that does nothing to a terminal. */
const clean = (text) => text.replace(/\t/g, "  ").replace(unsafe, "");
/** As much of a text as fits into so many columns. */
function cut(text, columns) {
    const signs = [...text].map((sign) => ({ sign, width: widthOf(sign) }));
    const total = signs.reduce((sum, { width }) => sum + width, 0);
    if (total <= columns)
        return text;
    let left = columns - 1;
    const end = signs.findIndex(({ width }) => {
        left -= width;
        return left < 0;
    });
    return `${signs
        .slice(0, end)
        .map(({ sign }) => sign)
        .join("")}…`;
}
/** East Asian letters and emoji are two columns wide; a line that is too long by one would break and flicker. */
function widthOf(sign) {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x1100)
        return 1;
    const wide = [
        [0x1100, 0x115f],
        [0x2e80, 0xa4cf],
        [0xac00, 0xd7a3],
        [0xf900, 0xfaff],
        [0xfe30, 0xfe6f],
        [0xff00, 0xff60],
        [0x1f300, 0x1faff],
        [0x20000, 0x3fffd],
    ];
    return wide.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}
/** `0.4s`, `12s`, `3m05s` */
function duration(ms) {
    const seconds = ms / 1000;
    if (seconds < 10)
        return `${seconds.toFixed(1)}s`;
    if (seconds < 60)
        return `${Math.round(seconds)}s`;
    return `${Math.floor(seconds / 60)}m${`${Math.floor(seconds % 60)}`.padStart(2, "0")}s`;
}
const codes = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 };
/** Paints text, or leaves it as it is. */
const paintWith = (isColoured) => isColoured ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_, text) => text;

;// CONCATENATED MODULE: ./lib/sandbox/runner/view/board.js

const linesKept = 12;
const errorsKept = 5;
/** What is going on: runs, their jobs and what each of them does. */
class Board {
    #now;
    #runs = new Map();
    #jobs = new Map();
    constructor(now) {
        this.#now = now;
    }
    get openJobs() {
        return [...this.#jobs.values()];
    }
    get hasSeveralRuns() {
        return this.#runs.size > 1;
    }
    run(run) {
        const known = this.#runs.get(run) ?? {
            name: "",
            since: this.#now(),
            jobs: 0,
            failures: [],
            failedJobs: [],
        };
        this.#runs.set(run, known);
        return known;
    }
    start(run, name) {
        this.#runs.set(run, { name: clean(name), since: this.#now(), jobs: 0, failures: [], failedJobs: [] });
    }
    wait(run, job, environment) {
        this.#open(run, job, clean(job)).doing = `waits for ${clean(environment)}`;
    }
    begin(run, job, name) {
        this.#jobs.delete(board_keyOf(run, job));
        this.#open(run, job, clean(name));
    }
    /** Takes what a step does and says. */
    note(run, event) {
        const { step, ...job } = this.#open(run, event.job, clean(event.job));
        switch (event.kind) {
            case "step-started":
                this.#open(run, event.job, job.name).doing = shown(event.name);
                step.errors = [];
                step.lines = [];
                break;
            case "log":
                step.lines = [...step.lines, clean(event.line)].slice(-linesKept);
                break;
            case "annotation":
                if (event.level === "error")
                    step.errors = [...step.errors, clean(event.message)].slice(-errorsKept);
                break;
            case "step-ended":
                if (event.conclusion === "failure") {
                    this.run(run).failures.push({ job: job.name, step: shown(event.name), ...step });
                }
                step.errors = [];
                step.lines = [];
        }
    }
    end(run, job, given) {
        const name = clean(given.name);
        const open = this.#jobs.get(board_keyOf(run, job));
        this.#jobs.delete(board_keyOf(run, job));
        const known = this.run(run);
        known.jobs += 1;
        if (given.result.conclusion === "failure") {
            known.failedJobs.push(name);
            const isExplained = known.failures.some((failure) => failure.job === name);
            if (!isExplained)
                known.failures.push({ job: name, step: "", errors: open?.step.errors ?? [], lines: [] });
        }
        return { name, result: given.result, ms: open === undefined ? 0 : this.#now() - open.since };
    }
    close(run) {
        const known = this.run(run);
        this.#runs.delete(run);
        return known;
    }
    #open(run, job, name) {
        const key = board_keyOf(run, job);
        const known = this.#jobs.get(key) ?? {
            run,
            name,
            since: this.#now(),
            doing: "",
            step: { errors: [], lines: [] },
        };
        this.#jobs.set(key, known);
        return known;
    }
}
/** A step's name, with commit ids as short as people read them. */
const shown = (name) => clean(name).replace(/@([0-9a-f]{7})[0-9a-f]{33}\b/g, "@$1");
const board_keyOf = (run, job) => `${run} ${job}`;

;// CONCATENATED MODULE: ./lib/sandbox/runner/view/lines.js

const marks = {
    success: ["green", "✓"],
    failure: ["red", "✗"],
    cancelled: ["yellow", "!"],
    skipped: ["dim", "-"],
};
function lines_mark(conclusion, paint) {
    const [style, sign] = marks[conclusion];
    return paint(style, sign);
}
function runLine(name, title, paint) {
    const said = title === name ? "" : ` ${paint("dim", clean(title))}`;
    return `${paint("bold", clean(name))}${said}`;
}
/** A job that is over: `✓ gate 1.2s`. */
function jobLine(job, prefix, paint) {
    const { conclusion, outcome } = job.result;
    const passed = conclusion === outcome ? "" : paint("yellow", " failed, which was let pass");
    const word = conclusion === "skipped" || conclusion === "cancelled" ? conclusion : duration(job.ms);
    return `  ${lines_mark(outcome, paint)} ${prefix}${job.name} ${paint("dim", word)}${passed}`;
}
const wheel = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
/** A job that runs: `⠋ gate · Run tests 3.1s`, not painted, for it may be cut. */
function openLine(job, prefix, now) {
    const sign = wheel[Math.floor(now / 100) % wheel.length] ?? "";
    const doing = job.doing === "" ? "" : ` · ${job.doing}`;
    return `  ${sign} ${prefix}${job.name}${doing} ${duration(now - job.since)}`;
}
function noticeLine(message, at, paint) {
    return paint("dim", `  note: ${clean(message)} (${clean(at)})`);
}
/** How a run ended: what failed, in which step, and why. */
function endLines(run, ended, paint) {
    const { conclusion, ms } = ended;
    const jobs = `${run.jobs} ${run.jobs === 1 ? "job" : "jobs"}`;
    const head = `${lines_mark(conclusion, paint)} ${run.name}: ${conclusion}, ${jobs} in ${duration(ms)}`;
    return [head, ...run.failures.flatMap((failure) => failureLines(failure, paint))];
}
function failureLines({ job, step, errors, lines }, paint) {
    const where = step === "" ? job : `${job} › ${step}`;
    const said = errors.length > 0 ? [...new Set(errors)] : ["no error was told"];
    const more = lines.filter((line) => !line.startsWith("##[") && !said.some((error) => line.includes(error)));
    return [
        `  ${paint("red", where)}`,
        ...said.map((error) => `    ${error}`),
        ...more.map((line) => paint("dim", `    | ${line}`)),
    ];
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/view/terminal.js
const sequence = "\u001b[";
/**
 * Lines at the bottom of a terminal that are drawn again and again, below others that stay. A frame is one write and
 * overwrites in place, and the terminal shows it whole: nothing flickers.
 */
class LiveRegion {
    #output;
    #shown = [];
    constructor(output) {
        this.#output = output;
    }
    /** Draws the region anew, with lines above it that stay. Lines must not be wider than the terminal. */
    draw(lines, above = []) {
        if (above.length === 0 && terminal_isSame(lines, this.#shown))
            return;
        const up = this.#shown.length === 0 ? "" : `${sequence}${this.#shown.length}A`;
        const text = [...above, ...lines].map((line) => `\r${line}${sequence}K\n`).join("");
        this.#output.write(`${sequence}?2026h${sequence}?25l${up}${text}${sequence}J${sequence}?2026l`);
        this.#shown = lines;
    }
    /** Takes the region away and gives the cursor back. */
    close() {
        this.draw([], []);
        this.#output.write(`${sequence}?25h`);
    }
}
const terminal_isSame = (a, b) => a.length === b.length && a.every((line, i) => line === b[i]);

;// CONCATENATED MODULE: ./lib/sandbox/runner/view/view.js




/** How often the lines of running jobs are drawn, in milliseconds. */
const frameMs = 100;
function openView(options) {
    const view = new RunView(options);
    return {
        tell: (event, run) => view.tell(event, run),
        say: (line) => view.write([clean(line)]),
        close: () => view.close(),
    };
}
class RunView {
    #options;
    #board;
    #paint;
    #region;
    #notices = new Set();
    #timer;
    constructor(options) {
        this.#options = options;
        this.#board = new Board(options.now);
        this.#paint = paintWith(options.isColoured);
        this.#region = new LiveRegion(options.output);
        if (options.isTerminal)
            this.#timer = setInterval(() => this.#draw(), frameMs).unref();
    }
    tell(event, run) {
        const lines = this.#take(event, run);
        if (lines.length > 0)
            this.write(lines);
    }
    write(lines) {
        const { isTerminal, output } = this.#options;
        if (isTerminal)
            this.#draw(lines);
        else
            output.write(lines.map((line) => `${line}\n`).join(""));
    }
    close() {
        clearInterval(this.#timer);
        if (this.#options.isTerminal)
            this.#region.close();
    }
    /** What an event says that stays. */
    #take(event, run) {
        const board = this.#board;
        switch (event.kind) {
            case "run-started":
                board.start(run, event.name);
                return [runLine(event.name, event.title, this.#paint)];
            case "notice":
                return this.#isNew(event.message) ? [noticeLine(event.message, event.at, this.#paint)] : [];
            case "job-waiting":
                board.wait(run, event.job, event.environment);
                return this.#unlessLive(`  … ${this.#prefix(run)}${clean(event.job)} waits for ${clean(event.environment)}`);
            case "job-started":
                board.begin(run, event.job.key, event.job.name);
                return this.#unlessLive(`  · ${this.#prefix(run)}${clean(event.job.name)}`);
            case "step-started":
            case "log":
            case "annotation":
            case "step-ended":
                board.note(run, event);
                return [];
            case "summary":
                return [];
            case "job-ended":
                return [jobLine(board.end(run, event.job, event), this.#prefix(run), this.#paint)];
            case "run-ended": {
                const ended = board.close(run);
                const ms = this.#options.now() - ended.since;
                return endLines(ended, { conclusion: event.conclusion, ms }, this.#paint);
            }
        }
    }
    /** Each run has the same to note about what this machine is not. */
    #isNew(notice) {
        const isNew = !this.#notices.has(notice);
        this.#notices.add(notice);
        return isNew;
    }
    /** On a terminal the drawn lines say so. */
    #unlessLive(line) {
        return this.#options.isTerminal ? [] : [line];
    }
    #prefix(run) {
        return this.#board.hasSeveralRuns ? `${this.#board.run(run).name} › ` : "";
    }
    #draw(above = []) {
        const { output, now } = this.#options;
        const room = Math.max(1, output.rows() - 2);
        const jobs = this.#board.openJobs;
        const shown = jobs.slice(0, room).map((job) => openLine(job, this.#prefix(job.run), now()));
        const more = jobs.length > room ? [`  and ${jobs.length - room} more`] : [];
        this.#region.draw([...shown, ...more].map((line) => cut(line, output.columns() - 1)), above);
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/journal.js
const longestLog = 20_000;
/** Keeps what runs tell, in the order in which they began. */
class Journal {
    #runs = new Map();
    #now;
    constructor(now) {
        this.#now = now;
    }
    get runs() {
        return [...this.#runs.values()];
    }
    /** Runs of a repository that began after so many others. */
    since(count, repository) {
        return this.runs.slice(count).filter((run) => run.repository === repository);
    }
    note(told) {
        const story = this.#storyOf(told);
        const { event } = told;
        switch (event.kind) {
            case "job-started":
                this.#jobOf(story, event.job.key, event.job.name);
                return;
            case "log":
                if (story.lines.length < longestLog)
                    story.lines.push(`${event.job}: ${event.line}`);
                return;
            case "annotation":
                if (event.level === "error")
                    story.errors.push(event.message);
                return;
            case "summary":
                this.#jobOf(story, event.job, event.job).summaries.push(event.markdown);
                return;
            case "job-ended": {
                const job = this.#jobOf(story, event.job, event.name);
                job.conclusion = event.result.outcome;
                job.ms = this.#now() - job.since;
                return;
            }
            case "run-ended":
                story.conclusion = event.conclusion;
                story.ms = this.#now() - story.since;
                return;
            case "run-started":
            case "notice":
            case "job-waiting":
            case "step-started":
            case "step-ended":
                return;
        }
    }
    #storyOf({ repository, run, attempt, workflow, path, trigger }) {
        const key = `${run}-${attempt}`;
        const known = this.#runs.get(key);
        if (known !== undefined)
            return known;
        const story = {
            ...{ key, repository, run, attempt, workflow, path, trigger },
            ...{ jobs: new Map(), lines: [], errors: [], since: this.#now(), conclusion: null, ms: 0 },
        };
        this.#runs.set(key, story);
        return story;
    }
    #jobOf({ jobs }, key, name) {
        const known = jobs.get(key);
        if (known !== undefined)
            return known;
        const job = { name, since: this.#now(), summaries: [], conclusion: null, ms: 0 };
        jobs.set(key, job);
        return job;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/machine.js

/** How this machine reaches the network; nothing else of it is passed on to anything that runs here. */
const machine_ways = ["NODE_EXTRA_CA_CERTS", "HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"];
const direct = ["NO_PROXY", "no_proxy"];
const loopback = "127.0.0.1,localhost";
/** What steps and commands inherit, so that packages can be installed as they can outside. */
function waysToTheNetwork(env) {
    const given = [...machine_ways, "npm_config_registry"].flatMap((name) => {
        const value = env[name];
        return value === undefined || value === "" ? [] : [[name, value]];
    });
    const hasProxy = given.some(([name]) => name.toLowerCase().endsWith("_proxy"));
    // A proxy has no way to the GitHub on this machine.
    const around = hasProxy
        ? direct.map((name) => [name, [env[name], loopback].filter(Boolean).join(",")])
        : [];
    return { ...Object.fromEntries([...given, ...around]), npm_config_cache: npmCache(env) };
}
/** Packages that were installed once need not come again. */
function npmCache(env) {
    return env["npm_config_cache"] ?? askNpm(["config", "get", "cache"]);
}
function askNpm(words) {
    try {
        return (0,external_node_child_process_.execFileSync)("npm", words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    }
    catch (cause) {
        throw new Error("expected npm on the PATH, found none that answers", { cause });
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/suite.js


const undecided = 2;
/** Runs the command line of the release as a process of its own, as somebody at a terminal would. */
async function runSuite(words, place) {
    const { command, words: before } = place.without ?? { command: process.execPath, words: [] };
    const child = (0,external_node_child_process_.spawn)(command, [...before, (0,external_node_path_.join)(place.home, "dist", "cli.js"), ...words], {
        env: { PATH: process.env["PATH"], ...place.environment },
        stdio: ["ignore", "pipe", "pipe"],
        signal: place.signal,
    });
    let printed = "";
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
        printed += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
        said += text;
    });
    const exitCode = await new Promise((done, fail) => {
        child.once("error", fail);
        child.once("close", (code) => done(code ?? undecided));
    });
    return { words, exitCode, printed, said };
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/stage.js







/** Starts everything that a rehearsal needs; `close` ends it. */
async function openStage(request, products) {
    const now = () => performance.now();
    const view = openView({ ...request.terminal, now });
    const journal = new Journal(now);
    const advisories = await startAdvisories();
    const network = waysToTheNetwork(process.env);
    const platform = await startPlatform(seedOf(products), {
        environment: { ...network, ASSAYGATE_ADVISORIES_URL: advisories.url },
        secrets: secretsOf(products),
        onEvent: (told) => {
            journal.note(told);
            view.tell(told.event, told.run);
        },
    });
    const sigstore = request.signs === true ? await sigstoreFor(platform) : null;
    const commands = [];
    const ending = new AbortController();
    const run = async (words, place) => {
        const ended = await runSuite(words, { home: request.home, signal: ending.signal, ...place });
        commands.push(ended);
        return ended;
    };
    return {
        ...{
            home: request.home,
            organization: organizationOf(products),
            products,
            platform,
            journal,
            view,
            sigstore,
            commands,
        },
        ask: (who, method, path, body) => ask(platform, { who, method, path, body }),
        suite: (words) => run(words, { environment: { ...network, ...accessOf(platform) } }),
        suiteApart: (words, without) => run(words, { environment: {}, without }),
        close: async () => {
            ending.abort();
            view.close();
            await platform.close();
            await sigstore?.close();
            await advisories.close();
        },
    };
}
/** One on this machine, which believes the emulated GitHub's tokens; loaded by whoever signs only. */
async function sigstoreFor({ github }) {
    const { startSigstore } = await Promise.all(/* import() */[__webpack_require__.e(321), __webpack_require__.e(772)]).then(__webpack_require__.bind(__webpack_require__, 79772));
    return startSigstore({ issuers: [github.api("/_oidc")], now: () => github.clock.now });
}
function accessOf({ url, graphqlUrl, tokens }) {
    return {
        GITHUB_API_URL: url,
        GITHUB_GRAPHQL_URL: graphqlUrl,
        GITHUB_TOKEN: tokens[people.admin] ?? "",
    };
}
async function ask({ url, tokens }, { who, method, path, body }) {
    const response = await fetch(`${url}${path}`, {
        method,
        headers: { authorization: `Bearer ${tokens[who] ?? ""}`, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isJson = bytes.length > 0 && response.headers.get("content-type")?.includes("json") === true;
    return {
        status: response.status,
        body: isJson ? JSON.parse(new TextDecoder().decode(bytes)) : null,
        bytes,
    };
}
/** Waits until nothing runs any more; gives the runs of a repository that began since. */
async function runsAfter({ platform, journal }, repository, act) {
    const before = journal.runs.length;
    await act();
    await platform.settle();
    return journal.since(before, repository);
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/trial.js



const reasonsOfACheck = 2;
/** Writes a trial down and says it at once. */
function tell(stage, told) {
    const { title, expected, found, isAsExpected, reasons = [], runs = [] } = told;
    stage.view.say(`${isAsExpected ? "✓" : "✗"} ${title}: ${found}`);
    if (!isAsExpected)
        stage.view.say(`    expected: ${expected}`);
    for (const check of new Set(reasons.map((reason) => reason.check)))
        sayReasons(stage, reasons.filter((reason) => reason.check === check));
    return { title, expected, found, isAsExpected, reasons, runs: runs.map(({ key }) => key) };
}
function sayReasons({ view }, reasons) {
    // What GitHub itself says is short, and each line is another rule.
    const most = reasons[0]?.check === "" ? reasons.length : reasonsOfACheck;
    for (const { check, message, fix } of reasons.slice(0, most)) {
        view.say(`    ${check === "" ? "" : `${check}: `}${message}`);
        if (fix !== "")
            view.say(`      fix: ${fix}`);
    }
    const more = reasons.length - most;
    if (more > 0)
        view.say(`      … and ${more} more of this check`);
}
/** Says that something new begins. */
function announce({ view }, title) {
    view.say("");
    view.say(`── ${title} ──`);
}
/** Something that GitHub must take. @throws {Error} if it does not: nothing that comes later would mean anything */
function taken(answer, what) {
    if (answer.status < 300)
        return answer;
    throw new Error(`expected ${what}, found ${said(answer)}`);
}
/** What the gate said in runs of a head: the last one that left a verdict counts. */
async function judged(stage, runs) {
    for (const run of runs.toReversed()) {
        const left = await verdictOf(stage, run);
        if (left !== undefined)
            return { run, verdict: left.verdict, reasons: reasonsOf(left.verdict) };
    }
    return undefined;
}
/** Writes that jobs of runs made by the API, with the token that each of them had. */
function writesOf({ platform }, runs) {
    return platform.github.log.entries
        .filter(({ token }) => runs.some(({ run }) => token.startsWith(`${run}/`)))
        .filter(({ method, operation, status }) => method !== "GET" && operation !== "graphql" && status < 400)
        .map(({ method, path }) => `${method} ${path}`);
}
const trial_repositoryOf = ({ organization }, name) => `${organization}/${name}`;
const { admin, author, bot: trial_bot, reviewer, security, stranger } = people;

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/scenes/change.js
const line = "Rehearsed with Assaygate.";
/** A change that harms nothing, in words that tell it from others. */
function change_harmless({ files }, about) {
    const path = ["README.md", "readme.md", "README"].find((name) => files.has(name));
    const before = path === undefined ? "# Rehearsal\n" : (files.get(path)?.toString("utf8") ?? "");
    return { [path ?? "docs/rehearsal.md"]: `${before.trimEnd()}\n\n${line} ${about}\n` };
}
/** One of its own for each change, so that several do not meet in one file. */
function ownPage(about) {
    const slug = about.toLowerCase().replaceAll(/[^a-z]+/g, "-");
    return { [`docs/rehearsal-${slug}.md`]: `# ${about}\n\n${line}\n` };
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/scenes/governed.js








const branch = "rehearsal/change";
/** A pull request with faults: blocked, for each of them. */
async function playFaulty(stage, product) {
    const repository = trial_repositoryOf(stage, product.name);
    const faults = product.plan.faults ?? genericFaults;
    announce(stage, `${repository}: a pull request with ${faults.length} faults`);
    let number = 0;
    const runs = await runsAfter(stage, repository, async () => {
        number = await propose(stage, {
            ...{ repository, branch, author: author, title: "docs: say that this was rehearsed" },
            files: { ...change_harmless(product, "A change with faults."), ...overlayOf(faults) },
            body: "",
        });
    });
    const answer = await judged(stage, runs);
    const ids = answer === undefined ? [] : blockingOf(answer.verdict).map(({ id }) => id);
    const wanted = [...faults.map(({ check }) => check), "source.pull-request-template"];
    const missed = wanted.filter((check) => !ids.includes(check));
    const trials = [
        tell(stage, {
            title: `the gate judges ${faults.length} seeded faults and an empty description`,
            expected: `fail, for ${wanted.join(", ")}`,
            found: `${answer?.verdict.decision ?? "no verdict"}, for ${ids.join(", ")}${missed.length === 0 ? "" : `; missed: ${missed.join(", ")}`}`,
            isAsExpected: answer?.verdict.decision === "fail" && missed.length === 0,
            reasons: answer?.reasons ?? [],
            runs,
        }),
        await refusedMerge(stage, {
            repository,
            number,
            title: "the administrator tries to merge it all the same",
        }),
    ];
    return { number, scene: sceneOf("faulty", product, "A pull request with faults", trials) };
}
function overlayOf(faults) {
    return Object.fromEntries(faults.flatMap(({ files }) => [...files]));
}
/** Nobody merges it, the organisation's owner not either. */
async function refusedMerge(stage, { repository, number, title }) {
    const answer = await merge(stage, repository, number, admin);
    const { mergeable_state: state } = await pullOf(stage, repository, number);
    const reasons = refusals(answer).map((message) => ({ check: "", message, fix: "" }));
    return tell(stage, {
        title,
        expected: "405 with the rules that stand in the way",
        found: `${answer.status === 405 ? "refused (405)" : `answered ${answer.status}`}, ${state}`,
        isAsExpected: answer.status === 405 && reasons.length > 0,
        reasons,
    });
}
/** A good pull request, or the faulty one repaired: green, reviewed, and merged by the queue. */
async function playMerge(stage, product, faulty) {
    const repository = trial_repositoryOf(stage, product.name);
    announce(stage, `${repository}: ${faulty === undefined ? "a good pull request" : "repaired"}`);
    let number = faulty ?? 0;
    const runs = await runsAfter(stage, repository, async () => {
        number = await (faulty === undefined ? governed_open(stage, product) : repair(stage, product, faulty));
    });
    const answer = await judged(stage, runs);
    const isGood = answer?.verdict.decision === "pass";
    const green = tell(stage, {
        title: faulty === undefined ? "the gate judges a good change" : "the gate judges the repair",
        expected: "pass",
        found: answer?.verdict.decision ?? "no verdict",
        isAsExpected: isGood,
        reasons: answer?.reasons ?? [],
        runs,
    });
    const title = "Repaired, reviewed, merged";
    if (!isGood)
        return sceneOf("merge", product, title, [green]);
    const alone = await refusedMerge(stage, {
        repository,
        number,
        title: "the administrator tries to merge it without a review",
    });
    const landed = await land(stage, product, number);
    return sceneOf("merge", product, title, [green, alone, ...landed]);
}
function governed_open(stage, product) {
    return propose(stage, {
        ...{ repository: trial_repositoryOf(stage, product.name), branch, author: author },
        title: "docs: say that this was rehearsed",
        files: { ...change_harmless(product, "A good change."), ...callerFor(stage, product) },
    });
}
async function repair(stage, product, number) {
    const repository = trial_repositoryOf(stage, product.name);
    const paths = Object.keys(overlayOf(product.plan.faults ?? genericFaults));
    const repaired = paths.map((path) => [path, product.files.get(path) ?? null]);
    const files = { ...Object.fromEntries(repaired), ...callerFor(stage, product) };
    const body = await description(stage, repository);
    taken(await stage.ask(author, "PATCH", `/repos/${repository}/pulls/${number}`, { body }), "the description to be filled in");
    const message = "docs: take the faults out";
    await stage.platform.push({ repository, branch, author: author, files, message, isSigned: true });
    return number;
}
async function land(stage, product, number) {
    const repository = trial_repositoryOf(stage, product.name);
    // Workflows are often the platform team's to approve.
    const reviewers = isReleased(product) ? [...reviewersOf(product), admin] : reviewersOf(product);
    for (const as of reviewers)
        taken(await approve(stage, { repository, number, as }), `${as} to approve`);
    const { mergeable_state: state } = await pullOf(stage, repository, number);
    const approved = tell(stage, {
        title: "a code owner approves",
        expected: "nothing stands in the way but the queue",
        found: state,
        isAsExpected: ["clean", "blocked", "has_hooks"].includes(state),
    });
    let queued = "";
    const runs = await runsAfter(stage, repository, async () => {
        const answer = await enqueue(stage, { repository, number, as: reviewer });
        queued = said(answer);
    });
    const { merged, merged_by: by } = await pullOf(stage, repository, number);
    const answer = await judged(stage, runs);
    const landed = tell(stage, {
        title: "the merge queue takes it",
        expected: "judged as what it will become, and merged by the queue",
        found: `queued (${queued}); ${answer?.verdict.decision ?? "no verdict"}; ${merged ? `merged by ${by?.login}` : "not merged"}`,
        isAsExpected: merged && answer?.verdict.decision === "pass",
        reasons: answer?.reasons ?? [],
        runs,
    });
    return [approved, landed];
}
function sceneOf(name, product, title, trials) {
    return { name, product: product.name, title, trials };
}

;// CONCATENATED MODULE: ./lib/src/domain/instance/places.js
/** Where an instance says whose signature counts. */
const signersPath = "signers.yml";
/** What signatures are verified against. Without it nothing is signed, since nobody could verify it. */
const trustedRootPath = "policy/trusted-root.jsonl";

;// CONCATENATED MODULE: ./lib/src/domain/instance/settings.js

/** Sets of scanners that a release brings. */
const scannerSets = ["default", "npm"];
const teamRoles = (/* unused pure expression or super */ null && ([
    "platform",
    "governance",
    "security-lead",
    "release-manager",
    "product-owner",
]));
/** Its presence tells an instance from the packaged policy. */
const settingsPath = "policy/instance.yml";
const schema = "assaygate/instance/v1";
const Slug = schemas/* string */.YjP().regex(/^[\w.-]{1,100}$/);
const Login = schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,98}$/);
const Signing = schemas/* strictObject */.rej({
    fulcio: schemas/* url */.OZ5(),
    timestamp: schemas/* url */.OZ5().nullable().default(null),
    rekor: schemas/* url */.OZ5().nullable().default(null),
    rekorVersion: schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(2)]).default(1),
});
/** The settings as they stand in their file. */
const SettingsFile = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(schema),
    organization: Login,
    repository: Slug,
    repositoryId: schemas/* int */.Whr().positive(),
    teams: schemas/* strictObject */.rej({
        platform: Slug,
        governance: Slug,
        "security-lead": Slug,
        "release-manager": Slug,
        "product-owner": Slug,
    }),
    scanners: schemas/* enum */.k5n(scannerSets),
    signing: Signing.optional(),
    runnerGroups: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100)).optional(),
});
/** The settings as an instance keeps them. */
function renderSettings(settings) {
    const teams = teamRoles.map((role) => `  ${role}: ${settings_quoted(settings.teams[role])}`);
    return [
        "# What is this organisation's own. `assaygate init --upgrade` renders the instance with it again.",
        `schema: ${schema}`,
        `organization: ${settings_quoted(settings.organization)}`,
        `repository: ${settings_quoted(settings.repository)}`,
        `repositoryId: ${settings.repositoryId}`,
        "teams: # slugs",
        ...teams,
        `scanners: ${settings.scanners}`,
        ...signingLines(settings),
        "",
    ].join("\n");
}
function signingLines({ signing, runnerGroups }) {
    const services = Object.entries(signing ?? {}).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`);
    return [
        ...(services.length === 0 ? [] : ["signing: # of this instance's own", ...services]),
        ...(runnerGroups === undefined ? [] : [`runnerGroups: ${JSON.stringify(runnerGroups)}`]),
    ];
}
/** A slug may look like a number or a truth value. */
function settings_quoted(word) {
    return JSON.stringify(word);
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/signing.js


/** Files that make an instance sign with a Sigstore of its own, beside what its settings say already. */
function signsWith({ fulcioUrl, timestampUrl, trustedRoot }, settings) {
    const signing = `signing: # of this rehearsal\n  fulcio: ${fulcioUrl}\n  timestamp: ${timestampUrl}\n`;
    return {
        [settingsPath]: `${settings.trimEnd()}\n${signing}`,
        [trustedRootPath]: `${JSON.stringify(trustedRoot)}\n`,
    };
}

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/network-off.js


/** Throws at every socket, whoever opens it, before a name is looked up. */
const preload = `import dgram from "node:dgram";
import net from "node:net";
const refuse = () => {
  throw Object.assign(new Error("the network is off"), { code: "ENETDOWN" });
};
net.Socket.prototype.connect = refuse;
for (const name of ["bind", "connect", "send"]) dgram.Socket.prototype[name] = refuse;`;
/** The strictest first; the last one is there wherever Node is. */
const waysOff = [
    {
        by: "a namespace of the kernel that has no network",
        command: "unshare",
        words: ["--user", "--map-root-user", "--net", "--", external_node_process_.execPath],
    },
    {
        by: "a Node that opens no socket",
        command: external_node_process_.execPath,
        words: ["--import", `data:text/javascript,${encodeURIComponent(preload)}`],
    },
];
const reached = 0;
const network_off_refused = 3;
/** Its argument stays out of the text of a program. */
const question = `fetch(process.argv[1]).then(() => process.exit(${reached}), () => process.exit(${network_off_refused}))`;
/**
 * The strictest way of this machine. It was tried out: an address that answers here is not reached from there. Undefined:
 * there is no such way, or the address does not answer here either, and then nothing would be proved.
 */
async function networkOff(address) {
    const asItIs = { command: external_node_process_.execPath, words: [] };
    if ((await exitCodeOf(asItIs, address)) !== reached)
        return undefined;
    for (const way of waysOff)
        if ((await exitCodeOf(way, address)) === network_off_refused)
            return way;
    return undefined;
}
function exitCodeOf({ command, words }, address) {
    const child = (0,external_node_child_process_.spawn)(command, [...words, "--eval", question, address], { stdio: "ignore" });
    return new Promise((done) => {
        child.once("error", () => done(null));
        child.once("close", done);
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/release-folder.js




/** Downloads the newest release folder of a repository into a folder; undefined: there is none. */
async function signedFolder(stage, repository, folder) {
    const listed = await stage.ask(people.admin, "GET", `/repos/${repository}/actions/artifacts?per_page=100`);
    const { artifacts } = listed.body;
    const newest = artifacts
        .filter(({ name }) => /^assaygate-release-\d+$/.test(name))
        .toSorted((one, other) => other.id - one.id)[0];
    if (newest === undefined)
        return undefined;
    const zip = await stage.ask(people.admin, "GET", `/repos/${repository}/actions/artifacts/${newest.id}/zip`);
    const path = (0,external_node_path_.resolve)(folder, "release");
    for (const [name, bytes] of Object.entries((0,esm/* unzipSync */.AO)(zip.bytes)))
        release_folder_write(path, name, bytes);
    const { artefact } = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(path, "index.json"), "utf8"));
    return { path, digest: artefact.digest, asked: await askedOf(stage, repository) };
}
/** Root, signers and policy of a verifier: from the instance, as its owners hand them out. */
async function writeTrust(stage, { path }, instance) {
    const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), "trust");
    const root = Buffer.from(`${JSON.stringify(stage.sigstore?.trustedRoot)}\n`);
    release_folder_write(folder, "trusted-root.jsonl", root);
    // As it is at the head: a commit cannot vouch for itself.
    release_folder_write(folder, "signers.yml", await release_folder_fileOf(stage, instance, { path: "signers.yml", ref: "main" }));
    release_folder_write(folder, "policy.yml", await release_folder_fileOf(stage, instance, { path: "policy/platform.yml", ref: "stable" }));
    return [
        ...["--trusted-root", (0,external_node_path_.join)(folder, "trusted-root.jsonl")],
        ...["--signers", (0,external_node_path_.join)(folder, "signers.yml")],
        ...["--policy", (0,external_node_path_.join)(folder, "policy.yml")],
    ];
}
async function release_folder_fileOf(stage, repository, { path, ref }) {
    const found = await stage.ask(people.admin, "GET", `/repos/${repository}/contents/${path}?ref=${ref}`);
    return Buffer.from(found.body.content, "base64");
}
async function askedOf(stage, repository) {
    const { body } = await stage.ask(people.admin, "GET", `/repos/${repository}`);
    const { id, owner } = body;
    return ["--repository", String(id), "--owner", String(owner.id)];
}
/** Copies a folder of evidence, with another byte in the middle of what the first statement says. */
function copyWithFlippedByte(folder, copy) {
    (0,external_node_fs_.cpSync)(folder, copy, { recursive: true });
    const [first] = (0,external_node_fs_.globSync)("bundles/*.sigstore.json", { cwd: copy }).sort();
    const path = (0,external_node_path_.join)(copy, first ?? "");
    const bundle = JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
    const payload = Buffer.from(bundle.dsseEnvelope.payload, "base64");
    const middle = Math.floor(payload.length / 2);
    payload[middle] = (payload[middle] ?? 0) ^ 1;
    bundle.dsseEnvelope.payload = payload.toString("base64");
    (0,external_node_fs_.writeFileSync)(path, JSON.stringify(bundle));
}
function release_folder_write(folder, name, bytes) {
    const path = (0,external_node_path_.resolve)(folder, name);
    if (!path.startsWith(`${folder}${external_node_path_.sep}`))
        throw new Error(`expected a path below ${folder}, found ${name}`);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, bytes);
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/scenes/proof.js





/** Writes down what became of it, in the words of the command. */
function tellOutcome(stage, { title, ended, exitCodes }) {
    const lines = `${ended.printed}\n${ended.said}`.trim().split("\n");
    const isAsExpected = exitCodes.includes(ended.exitCode);
    return tell(stage, {
        title,
        expected: `exit code ${exitCodes.join(" or ")}`,
        found: `exit code ${ended.exitCode}: ${lines[0] ?? ""}`,
        isAsExpected,
        reasons: isAsExpected ? [] : lines.slice(0, 12).map((message) => ({ check: "", message, fix: "" })),
    });
}
/** Cuts whoever verifies off from every network, and says by what. */
async function cutOff(stage) {
    const off = await networkOff(`${stage.platform.url}/meta`);
    const trial = tell(stage, {
        title: "the network is switched off for whoever verifies",
        expected: "the GitHub that answers here is not reached from there",
        found: off === undefined ? "no way on this machine to be without a network" : `cut off by ${off.by}`,
        isAsExpected: off !== undefined,
    });
    return off === undefined ? { trial } : { trial, off };
}
/** A dossier of a release, proved and disproved by somebody who holds root, signers and policy, and nothing else. */
async function proveDossier(stage, folder, off) {
    const { path, digest, asked } = folder;
    const trust = await writeTrust(stage, folder, `${stage.organization}/${instanceName}`);
    const dossier = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), "dossier");
    const flipped = `${dossier}-with-a-flipped-byte`;
    const knows = [...asked, ...trust];
    const apart = (words) => stage.suiteApart(words, off);
    const made = await apart([
        ...["evidence", "export", digest, "--evidence", path, "--output", dossier],
        ...knows,
    ]);
    const trials = [tellOutcome(stage, { title: "a dossier is made of it", ended: made, exitCodes: [0] })];
    if (made.exitCode !== 0)
        return trials;
    const proved = await apart(["verify", dossier, "--offline", ...knows]);
    copyWithFlippedByte(dossier, flipped);
    const disproved = await apart(["verify", flipped, "--offline", ...knows]);
    return [
        ...trials,
        tellOutcome(stage, {
            title: "somebody who was not there proves the dossier, with root, signers and policy of their own",
            ended: proved,
            exitCodes: [0],
        }),
        tellOutcome(stage, {
            title: "one byte of a signed statement is another",
            ended: disproved,
            exitCodes: [1, 2],
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/scenes/let-sign.js







/**
 * The instance learns where to sign and what to verify against; then the commit that may sign is listed, before any product
 * runs it. Governance agrees to each, as it owns these files.
 */
async function letSign(stage, sigstore) {
    const repository = trial_repositoryOf(stage, instanceName);
    const promote = (channel) => stage.suite(["channel", "promote", stage.organization, "--to", channel]);
    // Its own gate runs on these requests and fails for want of a profile: no ruleset is for the instance.
    stage.view.say("  (the instance has no profile, so its own gate fails below; nothing requires that)");
    const told = await learn(stage, sigstore);
    const asked = tellOutcome(stage, {
        title: "a channel waits until its commit may sign",
        ended: await promote("canary"),
        exitCodes: [1],
    });
    const [listing] = await openPulls(stage, repository);
    const agreed = listing === undefined ? "no pull request" : await agree(stage, listing.number);
    const listed = tell(stage, {
        title: "governance lists it in signers.yml",
        expected: "the pull request of the command is merged",
        found: agreed,
        isAsExpected: agreed === "merged",
    });
    const moved = [];
    for (const channel of ["canary", "stable"])
        moved.push(tellOutcome(stage, { title: `then ${channel} moves`, ended: await promote(channel), exitCodes: [0] }));
    return [told, asked, listed, ...moved];
}
async function learn(stage, sigstore) {
    const repository = trial_repositoryOf(stage, instanceName);
    const settings = await let_sign_textOf(stage, settingsPath);
    const signers = await let_sign_textOf(stage, signersPath);
    const issuer = stage.platform.github.api("/_oidc");
    const number = await propose(stage, {
        ...{
            repository,
            branch: "signing",
            author: admin,
            title: "feat: sign with the Sigstore of this machine",
        },
        files: {
            ...signsWith(sigstore, settings),
            [signersPath]: signers.replace(/^issuer: .*$/m, `issuer: ${issuer}`),
        },
        body: "Where evidence is signed, and the root that it is verified against.",
    });
    const found = await agree(stage, number);
    return tell(stage, {
        title: "the instance is told where to sign, and the root to verify against",
        expected: "merged, after governance agreed",
        found,
        isAsExpected: found === "merged",
    });
}
async function agree(stage, number) {
    const repository = trial_repositoryOf(stage, instanceName);
    taken(await approve(stage, { repository, number, as: security }), `${security} to approve`);
    const answer = await merge(stage, repository, number, admin);
    await stage.platform.settle();
    return answer.status === 200 ? "merged" : `not merged: ${said(answer)}`;
}
async function openPulls(stage, repository) {
    const { body } = await stage.ask(admin, "GET", `/repos/${repository}/pulls?state=open`);
    return body;
}
async function let_sign_textOf(stage, path) {
    const place = `/repos/${trial_repositoryOf(stage, instanceName)}/contents/${path}`;
    const found = taken(await stage.ask(admin, "GET", place), `${path} of the instance`);
    return Buffer.from(found.body.content, "base64").toString("utf8");
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/scenes/install.js




/** One command makes the instance, one pull request brings each product in, one ruleset requires the gate. */
async function install(stage) {
    announce(stage, "The organisation is set up");
    const trials = await setUp(stage);
    for (const { name } of stage.products)
        trials.push(await queue(stage, trial_repositoryOf(stage, name)));
    return { name: "install", product: "", title: "The organisation is set up", trials };
}
/** Everything but the merge queues. */
async function setUp(stage) {
    const { organization, products } = stage;
    const trials = [
        command(stage, await stage.suite(["init", organization, "--scanners", "npm"]), [0]),
    ];
    if (stage.sigstore !== null)
        trials.push(...(await letSign(stage, stage.sigstore)));
    for (const product of products)
        trials.push(...(await adopt(stage, product)));
    // Exit code 1: it found something, such as a ruleset that is not in force yet.
    const audit = ["audit", "--org", organization, "--watch", "--publish"];
    trials.push(command(stage, await stage.suite(audit), [0, 1]));
    trials.push(command(stage, await stage.suite(["org", "apply", organization, "--activate"]), [0]));
    return trials;
}
/** The line of a command that says what became of it. */
const headlines = /^(?:\d+ done|opened |posture published)/;
function command(stage, ended, exitCodes) {
    const isAsExpected = exitCodes.includes(ended.exitCode);
    const lines = `${ended.printed}\n${ended.said}`.trim().split("\n");
    const headline = lines.find((line) => headlines.test(line));
    return tell(stage, {
        title: `assaygate ${ended.words.join(" ")}`,
        expected: `exit code ${exitCodes.join(" or ")}`,
        found: isAsExpected && headline !== undefined ? headline : `exit code ${ended.exitCode}`,
        isAsExpected,
        reasons: isAsExpected ? [] : lines.slice(-8).map((message) => ({ check: "", message, fix: "" })),
    });
}
async function adopt(stage, { name }) {
    const repository = trial_repositoryOf(stage, name);
    const instance = `${stage.organization}/${instanceName}@stable`;
    const words = ["adopt", repository, "--instance", instance, "--replay", "0", "--format", "json"];
    const ended = await stage.suite(words);
    const trial = command(stage, ended, [0]);
    if (!trial.isAsExpected)
        return [trial];
    const { workload } = JSON.parse(ended.printed);
    return [trial, await bringIn(stage, repository, workload)];
}
/** What a product is taken for where nothing tells what it ships. */
const usualProfile = "container";
/** As `adopt` says: its pull request is merged first, then the ruleset may reach the repository. */
async function bringIn(stage, repository, workload) {
    const isGuess = workload.decidedBy === "nothing";
    const profile = isGuess ? usualProfile : workload.type;
    const onboarding = await mergeOnboarding(stage, repository);
    const properties = [
        { property_name: "assaygate-profile", value: profile },
        { property_name: "assaygate-regulated", value: "false" },
        { property_name: "assaygate-ring", value: "stable" },
    ];
    const set = await stage.ask(admin, "PATCH", `/orgs/${stage.organization}/properties/values`, {
        repository_names: [repository.slice(repository.indexOf("/") + 1)],
        properties,
    });
    const why = isGuess ? ", as nothing tells what ships" : "";
    return tell(stage, {
        title: `${repository} comes in`,
        expected: "its onboarding is merged, its profile and ring are set",
        found: `${onboarding}; profile ${profile}${why}, ring stable: answered ${set.status}`,
        isAsExpected: !onboarding.startsWith("not") && set.status === 204,
    });
}
async function mergeOnboarding(stage, repository) {
    await stage.platform.settle();
    const { body } = await stage.ask(admin, "GET", `/repos/${repository}/pulls?head=${stage.organization}:assaygate/adopt`);
    const [opened] = body;
    if (opened === undefined)
        return "everything was there already";
    const answer = await merge(stage, repository, opened.number, admin);
    await stage.platform.settle();
    return answer.status === 200 ? `pull request ${opened.number} merged` : `not merged: ${said(answer)}`;
}
const install_settings = {
    check_response_timeout_minutes: 60,
    grouping_strategy: "ALLGREEN",
    max_entries_to_build: 5,
    max_entries_to_merge: 5,
    merge_method: "SQUASH",
    min_entries_to_merge: 1,
    min_entries_to_merge_wait_minutes: 0,
};
/** GitHub has merge queues in rulesets of repositories only. */
async function queue(stage, repository) {
    const made = await stage.ask(admin, "POST", `/repos/${repository}/rulesets`, {
        ...{ name: "merge queue", target: "branch", enforcement: "active" },
        conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
        rules: [{ type: "merge_queue", parameters: install_settings }],
    });
    return tell(stage, {
        title: `${repository} gets a merge queue`,
        expected: "a ruleset is made",
        found: `answered ${made.status}`,
        isAsExpected: made.status === 201,
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/scenes/outsiders.js





/** A fork's pull request and Dependabot's: judged like any other, by tokens that only read. */
async function playOutsiders(stage, product) {
    const repository = trial_repositoryOf(stage, product.name);
    announce(stage, `${repository}: a stranger's pull request, and a bot's`);
    let fork = 0;
    let dependabot = 0;
    const runs = await runsAfter(stage, repository, async () => {
        fork = await propose(stage, {
            ...{ repository, from: `${stranger}/${product.name}`, branch: "from-outside", author: stranger },
            ...{ title: "docs: a page from outside", files: ownPage("from outside") },
        });
        dependabot = await propose(stage, {
            ...{ repository, branch: "dependabot/npm/page", author: trial_bot, token: "dependabot" },
            ...{ title: "build(deps): bump a page", files: ownPage("by a bot"), body: "Bumps a page." },
        });
    });
    const trials = [
        await judgeOutsider(stage, await outsiders_runsOf(stage, runs, fork), "a fork's pull request"),
        await refusedMerge(stage, { repository, number: fork, title: "a merge of the fork's without a review" }),
        await judgeOutsider(stage, await outsiders_runsOf(stage, runs, dependabot), "Dependabot's pull request"),
        await refusedMerge(stage, {
            repository,
            number: dependabot,
            title: "a merge of the bot's without a review",
        }),
    ];
    return sceneOf("outsiders", product, "Pull requests from outside", trials);
}
/** Runs of a pull request's head. */
async function outsiders_runsOf(stage, runs, number) {
    const found = [];
    for (const run of runs) {
        const { head } = await pullOf(stage, run.repository, number);
        const answer = await stage.ask(admin, "GET", `/repos/${run.repository}/actions/runs/${run.run}`);
        const { head_sha: sha } = answer.body;
        if (sha === head.sha)
            found.push(run);
    }
    return found;
}
async function judgeOutsider(stage, runs, title) {
    const answer = await judged(stage, runs);
    const writes = writesOf(stage, runs);
    return tell(stage, {
        title: `the gate judges ${title}`,
        expected: "pass, and no job could write",
        found: `${answer?.verdict.decision ?? "no verdict"}; ${writes.length === 0 ? "nothing was written" : writes.join(", ")}`,
        isAsExpected: answer?.verdict.decision === "pass" && writes.length === 0,
        reasons: answer?.reasons ?? [],
        runs,
    });
}

;// CONCATENATED MODULE: ./lib/src/domain/ledger/layout.js
/** Branch of a product's repository that holds its ledger and nothing else. */
const ledgerBranch = "assaygate-ledger";
/** File with the text of the head. */
const checkpointPath = "checkpoint";
const leavesFolder = "leaves";
const leavesAFolder = 1_000;
/** Largest tree that is looked at: GitHub lists no more of it in one answer. */
const mostLeaves = 90_000;
/** Where a leaf lies: `leaves/000000/000000012-<hash>.json`. The name has the hash, so that a writer needs no contents. */
function leafPath(index, hash) {
    const folder = String(Math.floor(index / leavesAFolder)).padStart(6, "0");
    return `${leavesFolder}/${folder}/${String(index).padStart(9, "0")}-${Buffer.from(hash).toString("hex")}.json`;
}
const layout_form = /^leaves\/\d{6}\/(?<index>\d{9})-(?<hash>[0-9a-f]{64})\.json$/;
/** What a path says of its leaf; null: no leaf is called so. */
function layout_placeOf(path) {
    const { index = "", hash = "" } = layout_form.exec(path)?.groups ?? {};
    if (hash === "")
        return null;
    const place = { index: Number(index), hash: Buffer.from(hash, "hex") };
    return leafPath(place.index, place.hash) === path ? place : null;
}
/** Whether a file is meant as one of a ledger, whole or not. */
function isOfLedger(path) {
    return path === checkpointPath || path.startsWith(`${leavesFolder}/`);
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/scenes/ledger.js




/** The ledger of a product as it is, with one byte that is another, and with a leaf that was left out. */
async function tryLedger(stage, { repository, output, off }) {
    const folder = (0,external_node_path_.resolve)(output, "ledger");
    const id = await download(stage, repository, folder);
    if (id === null)
        return [{ title: "the ledger of releases is whole", ended: ledger_nothing, exitCodes: [0] }];
    const kept = `${folder}.note`;
    (0,external_node_fs_.writeFileSync)(kept, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, "checkpoint")));
    const words = ["ledger", "verify", folder, "--repository", id, "--checkpoint", kept];
    const verify = () => stage.suiteApart(words, off);
    const whole = await verify();
    const leaf = lastLeaf(folder);
    const bytes = (0,external_node_fs_.readFileSync)(leaf);
    (0,external_node_fs_.writeFileSync)(leaf, flipped(bytes));
    const edited = await verify();
    (0,external_node_fs_.writeFileSync)(leaf, bytes);
    (0,external_node_fs_.renameSync)(leaf, `${folder}.leaf`);
    const omitted = await verify();
    (0,external_node_fs_.renameSync)(`${folder}.leaf`, leaf);
    return [
        { title: "the ledger of releases is whole", ended: whole, exitCodes: [0] },
        { title: "one byte of the ledger is another", ended: edited, exitCodes: [1] },
        { title: "one entry of the ledger is left out", ended: omitted, exitCodes: [1] },
    ];
}
const ledger_nothing = { words: [], exitCode: -1, printed: "", said: "there is no ledger" };
/** Gives the number of the repository; null: it has no ledger. */
async function download(stage, repository, folder) {
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    const ask = async (path) => (await stage.ask(admin, "GET", `/repos/${repository}${path}`)).body;
    const { tree } = (await ask(`/git/trees/${ledgerBranch}?recursive=1`));
    if (tree === undefined)
        return null;
    for (const { path, sha } of tree.filter(({ type }) => type === "blob")) {
        const { content } = (await ask(`/git/blobs/${sha}`));
        const target = (0,external_node_path_.resolve)(folder, path);
        if (!target.startsWith(`${folder}${external_node_path_.sep}`))
            throw new Error(`expected a path below ${folder}, found ${path}`);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        (0,external_node_fs_.writeFileSync)(target, Buffer.from(content, "base64"));
    }
    return String((await ask("")).id);
}
function lastLeaf(folder) {
    const paths = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, "leaves"), { recursive: true, encoding: "utf8" });
    const last = paths
        .filter((path) => path.endsWith(".json"))
        .sort()
        .at(-1);
    if (last === undefined)
        throw new Error("expected an entry in the ledger, found none");
    return (0,external_node_path_.join)(folder, "leaves", last);
}
function flipped(bytes) {
    const copy = Buffer.from(bytes);
    const middle = Math.floor(copy.length / 2);
    copy[middle] = (copy[middle] ?? 0) ^ 1;
    return copy;
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/scenes/release.js








/** Before anything lands: releases that nobody can change, and signing services that are out on the day. */
async function prepareRelease(stage, product) {
    const repository = trial_repositoryOf(stage, product.name);
    taken(await stage.ask(admin, "PUT", `/repos/${repository}/immutable-releases`), "immutable releases");
    stage.sigstore?.fail({ kind: "down" });
}
/** What landed is judged once more, signed when the services are back, and proved by somebody who was not there. */
async function playRelease(stage, product, output) {
    const repository = trial_repositoryOf(stage, product.name);
    announce(stage, `${repository}: a signed release`);
    const title = "What landed is signed";
    const outage = await playOutage(stage, repository);
    const signed = await playSigning(stage, repository);
    const place = `evidence/${product.name}`;
    const own = (0,external_node_path_.join)(output, place);
    const folder = signed.isAsExpected ? await signedFolder(stage, repository, own) : undefined;
    if (folder === undefined)
        return sceneOf("release", product, title, [outage, signed]);
    announce(stage, `${repository}: what was signed, in other hands`);
    const { trial, off } = await cutOff(stage);
    if (off === undefined)
        return sceneOf("release", product, title, [outage, signed, trial]);
    const proved = await proveDossier(stage, folder, off);
    const ledger = await tryLedger(stage, { repository, output: own, off });
    const tried = ledger.map((one) => tellOutcome(stage, one));
    const scene = sceneOf("release", product, title, [outage, signed, trial, ...proved, ...tried]);
    return { ...scene, leaves: leavingsOf(repository, place) };
}
function leavingsOf(repository, place) {
    return [
        { title: `dossier of ${repository}`, path: `${place}/dossier/dossier.html` },
        { title: `what ${repository} signed`, path: `${place}/release/index.json` },
        { title: `root, signers and policy that it was proved with`, path: `${place}/trust/signers.yml` },
    ];
}
const releaseOf = (stage, repository) => stage.journal.runs.findLast((run) => run.repository === repository && run.path === releasePath);
async function playOutage(stage, repository) {
    const run = releaseOf(stage, repository);
    const isPending = run?.lines.some((line) => line.includes("evidence pending")) === true;
    const releases = await stage.ask(admin, "GET", `/repos/${repository}/releases`);
    const count = releases.body.length;
    return tell(stage, {
        title: "it lands while the signing services are out",
        expected: "evidence pending: nothing is signed, nothing is published",
        found: `${isPending ? "evidence pending" : (run?.conclusion ?? "no release ran")}, ${count} releases`,
        isAsExpected: isPending && count === 0,
        ...(run === undefined ? {} : { runs: [run] }),
    });
}
/** The services are back: only what signs, and what stands on it, runs again. */
async function playSigning(stage, repository) {
    stage.sigstore?.fail(null);
    const runs = await runsAfter(stage, repository, () => signAgain(stage, repository));
    const run = runs.findLast(({ path }) => path === releasePath);
    const { body } = await stage.ask(admin, "GET", `/repos/${repository}/releases`);
    const [release] = body;
    const what = release === undefined ? "no release" : `${release.tag_name}, immutable: ${release.immutable}`;
    return tell(stage, {
        title: "the services are back, and the job that signs is run again",
        expected: "judged once more, signed, verified, and published as an immutable release",
        found: `${run?.conclusion ?? "no run"}; ${what}`,
        isAsExpected: run?.conclusion === "success" && release?.immutable === true,
        reasons: (run?.errors ?? []).map((message) => ({ check: "", message, fix: "" })),
        runs,
    });
}
/** By the author: whoever runs it again has a hand in it, and the approval of that person would no longer count. */
async function signAgain(stage, repository) {
    const run = releaseOf(stage, repository);
    if (run === undefined)
        return;
    const listed = await stage.ask(admin, "GET", `/repos/${repository}/actions/runs/${run.run}/jobs?per_page=100`);
    const { jobs } = listed.body;
    const job = jobs.find(({ name }) => name.endsWith("source / sign"));
    if (job === undefined)
        return;
    taken(await stage.ask(author, "POST", `/repos/${repository}/actions/jobs/${job.id}/rerun`), "the job to run again");
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/scenes/removal.js





/** A pull request that takes the gate's own files away: judged by the organisation's file all the same. */
async function playRemoval(stage, product) {
    const repository = trial_repositoryOf(stage, product.name);
    announce(stage, `${repository}: a pull request that takes the gate away`);
    let number = 0;
    const paths = await steering(stage, repository);
    const runs = await runsAfter(stage, repository, async () => {
        number = await propose(stage, {
            ...{ repository, branch: "rehearsal/removal", author: author, title: "ci: do without the gate" },
            files: Object.fromEntries(paths.map((path) => [path, null])),
        });
    });
    const answer = await judged(stage, runs);
    const trial = tell(stage, {
        title: `the gate judges a change without ${paths.join(", ")}`,
        expected: "not pass: the run is the organisation's, and what it needs is not there",
        found: answer?.verdict.decision ?? conclusions(runs),
        isAsExpected: runs.length > 0 && answer?.verdict.decision !== "pass",
        reasons: answer?.reasons ?? errorsOf(runs),
        runs,
    });
    for (const as of reviewersOf(product))
        taken(await approve(stage, { repository, number, as }), `${as} to approve`);
    const merged = await refusedMerge(stage, {
        repository,
        number,
        title: "a merge to which a code owner agrees",
    });
    return sceneOf("removal", product, "The gate is taken away", [trial, merged]);
}
/** Where there is no verdict, what steps told says why. */
const errorsOf = (runs) => runs
    .flatMap(({ errors }) => errors)
    .filter((message) => !message.startsWith("Process completed"))
    .map((message) => ({ check: "", message, fix: "" }));
const conclusions = (runs) => `no verdict; the run ended as ${runs.map(({ conclusion }) => conclusion ?? "?").join(", ")}`;
/** Files that steer the delivery, as the default branch has them. */
async function steering(stage, repository) {
    const { body } = await stage.ask(author, "GET", `/repos/${repository}/git/trees/main?recursive=1`);
    const { tree } = body;
    const files = tree.flatMap(({ path, type }) => (type === "blob" ? [path] : []));
    return files.filter((path) => path === ".github/assaygate.yml" || path.startsWith(".github/workflows/"));
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/rehearse.js













/**
 * Plays all scenes on an emulated GitHub of this process; commands and steps are processes of their own. Leaves summaries,
 * reports, a page and `rehearsal.json` in the output folder. @throws {Error} if something broke
 */
async function rehearse(request) {
    const begun = { at: performance.now(), on: new Date().toISOString() };
    const products = request.products.map(readProduct);
    clear(request.output);
    const stage = await openStage({ ...request, signs: products.some(isReleased) }, products);
    try {
        const scenes = await Promise.race([play(stage, request), interruption(request)]);
        return scenes === "interrupted" ? scenes : await rehearse_keep(stage, { scenes, output: request.output, begun });
    }
    finally {
        await stage.close();
    }
}
async function interruption({ interrupted }) {
    await interrupted;
    return "interrupted";
}
/** Writes down what is left of it. @throws {Error} if the emulator did not know a call: then nothing is proved */
async function rehearse_keep(stage, { scenes, output, begun }) {
    const runs = await keepRuns(stage, output, begun.at);
    keepCommands(stage.commands, output);
    keepCalls(stage, output);
    const { log } = stage.platform.github;
    const unknown = log.unhandled.map(({ method, path, bug = "no handler" }) => `${method} ${path} (${bug})`);
    if (unknown.length > 0)
        throw new Error(`expected the emulator to know every call, found ${unknown.join(", ")}`);
    const rehearsed = {
        ...{ isAsExpected: scenes.every(isGood), scenes, runs, output, startedAt: begun.on },
        ...{ calls: log.entries.length, seconds: (performance.now() - begun.at) / 1_000 },
    };
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(output, "index.html"), renderPage(rehearsed));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(output, resultFile), `${JSON.stringify(resultOf(rehearsed), null, 2)}\n`);
    return rehearsed;
}
const isGood = ({ trials }) => trials.every(({ isAsExpected }) => isAsExpected);
async function play(stage, request) {
    const first = await install(stage);
    if (!isGood(first))
        return [first];
    const scenes = [first];
    for (const product of stage.products)
        scenes.push(...(await playProduct(stage, product, request)));
    return scenes;
}
async function playProduct(stage, product, { output }) {
    const wanted = new Set(product.plan.scenes);
    const scenes = [];
    let faulty;
    if (wanted.has("faulty")) {
        const played = await playFaulty(stage, product);
        faulty = played.number;
        scenes.push(played.scene);
    }
    const isToBeReleased = wanted.has("merge") && isReleased(product);
    if (isToBeReleased)
        await prepareRelease(stage, product);
    if (wanted.has("merge")) {
        const merged = await playMerge(stage, product, faulty);
        scenes.push(merged);
        // A product that is blocked on its best day teaches nothing more.
        if (!isGood(merged))
            return scenes;
    }
    if (isToBeReleased)
        scenes.push(await playRelease(stage, product, output));
    if (wanted.has("outsiders"))
        scenes.push(await playOutsiders(stage, product));
    if (wanted.has("removal"))
        scenes.push(await playRemoval(stage, product));
    return scenes;
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/request.js
/** Parts of a rehearsal, in the order in which they are played. */
const sceneNames = ["faulty", "merge", "release", "outsiders", "removal"];

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/text.js


const text_reasonsToShow = 20;
/** What came of it, for a terminal: scenes, what did not come out as it must, and where everything lies. */
function renderText({ scenes, runs, output, calls, seconds, isAsExpected }) {
    const failed = scenes.flatMap(({ trials }) => trials.filter((trial) => !trial.isAsExpected));
    const lines = [
        ...scenes.map(({ product, title, trials }) => {
            const isGood = trials.every((trial) => trial.isAsExpected);
            return `${isGood ? "✓" : "✗"} ${product === "" ? "" : `${product}: `}${title} (${trials.length} tried)`;
        }),
        ...failed.flatMap(({ title, expected, found, reasons }) => [
            "",
            `✗ ${plain(title)}`,
            `  expected ${plain(expected)}; found ${plain(found)}`,
            ...reasons
                .slice(0, text_reasonsToShow)
                .flatMap(({ check, message, fix }) => [
                `  ${check === "" ? "" : `${check}: `}${plain(message)}`,
                ...(fix === "" ? [] : [`    fix: ${plain(fix)}`]),
            ]),
        ]),
        "",
        ...runs.map(({ report, summary }) => (0,external_node_path_.join)(output, report ?? summary)),
        ...scenes.flatMap(({ leaves = [] }) => leaves.map(({ title, path }) => `${title}: ${(0,external_node_path_.join)(output, path)}`)),
        "",
        `${isAsExpected ? "Every scene came out as it must" : "Not every scene came out as it must"}: ${runs.length} runs, ${calls} calls of the API, ${Math.round(seconds)} s.`,
        (0,external_node_path_.join)(output, "index.html"),
    ];
    return `${lines.join("\n")}\n`;
}

;// CONCATENATED MODULE: ./lib/sandbox/rehearsal/start.js







const quick = ["merge"];
/** A release needs scanners that see through whatever somebody's product packages: the demo has one that they do. */
const full = sceneNames.filter((name) => name !== "release");
/** Rehearses with one product, in all scenes or in the good one only. */
async function startRehearsal(request) {
    const folder = (0,external_node_path_.resolve)(request.product);
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        return { kind: "refused", at: request.product, message: "expected a folder with a product, found none." };
    const output = (0,external_node_path_.resolve)(request.output);
    if (!isOurs(output)) {
        const message = "expected an empty folder or that of an earlier rehearsal, found something else there.";
        return { kind: "refused", at: request.output, message };
    }
    const { home, terminal, interrupted } = request;
    const { isTerminal, isColoured } = terminal;
    const rehearsed = await rehearse({
        products: [{ folder, scenes: request.isQuick ? quick : full }],
        ...{ home, interrupted, output },
        terminal: { output: terminal, isTerminal, isColoured },
    });
    if (rehearsed === "interrupted")
        return { kind: "refused", at: "", message: "the rehearsal was interrupted." };
    const { isAsExpected } = rehearsed;
    return { kind: "rehearsed", isAsExpected, text: renderText(rehearsed), result: resultOf(rehearsed) };
}


/***/ })

};
