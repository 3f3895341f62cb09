export const id = 7112;
export const ids = [7112];
export const modules = {

/***/ 57112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policy: () => (/* binding */ policy)
});

// EXTERNAL MODULE: ./lib/actions/gate-check/load-policy.js + 2 modules
var load_policy = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/domain/document/size.js
var size = __webpack_require__(92019);
// EXTERNAL MODULE: ./lib/domain/pipeline/places.js
var places = __webpack_require__(25983);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/policy/merge/merge.js + 4 modules
var merge = __webpack_require__(38071);
// EXTERNAL MODULE: ./lib/policy/product/product-file.js + 1 modules
var product_file = __webpack_require__(96588);
// EXTERNAL MODULE: ./lib/policy/checks/index.js + 50 modules
var policy_checks = __webpack_require__(26420);
// EXTERNAL MODULE: ./lib/policy/merge/profile.js + 1 modules
var merge_profile = __webpack_require__(10336);
// EXTERNAL MODULE: ./lib/policy/merge/severities.js
var severities = __webpack_require__(11758);
// EXTERNAL MODULE: ./lib/policy/merge/sources.js
var sources = __webpack_require__(85087);
// EXTERNAL MODULE: ./lib/policy/merge/strictness.js
var strictness = __webpack_require__(87711);
;// CONCATENATED MODULE: ./lib/policy/review/facets.js




/** Compares two words for the same thing: positive if `a` is stricter, null if neither is. */
function compareFacets(a, b) {
    const { parameter } = a;
    if (parameter !== undefined && a.raw !== undefined && b.raw !== undefined) {
        return parameter.stricter === "fixed" ? null : (0,strictness/* compareStrictness */.G3)(parameter, a.raw, b.raw);
    }
    return a.rank === null || b.rank === null ? null : a.rank - b.rank;
}
/** Everything that a platform policy says, by name. */
function facetsOf(file, checks) {
    const facets = new Map();
    const { content } = file;
    for (const [name, profile] of Object.entries(content.profiles)) {
        addProfile(facets, name, profile);
        addChecks(facets, `profiles.${name}`, (0,merge_profile/* ruleProfile */.a)(file, name, { checks, regulated: false }));
        addChecks(facets, `profiles.${name}.regulated`, (0,merge_profile/* ruleProfile */.a)(file, name, { checks, regulated: true }));
    }
    addSeverities(facets, "severity", (0,severities/* severityRules */.t)(content, false));
    addSeverities(facets, "severity.regulated", (0,severities/* severityRules */.t)(content, true));
    addLimits(facets, content);
    addRegulated(facets, content);
    addEnvironments(facets, content);
    addOthers(facets, content);
    return facets;
}
function add(facets, name, value, rank, presence = "neutral") {
    facets.set(name, {
        value: typeof value === "string" ? value : JSON.stringify(value ?? null),
        rank,
        presence,
    });
}
function addProfile(facets, name, profile) {
    const prefix = `profiles.${name}`;
    add(facets, prefix, "profile", null);
    add(facets, `${prefix}.binding`, profile.binding, Number(profile.binding === "sidecar"));
    add(facets, `${prefix}.maxAgeHours`, profile.maxAgeHours, -profile.maxAgeHours);
    add(facets, `${prefix}.description`, profile.description, null);
    for (const [kind, rule] of Object.entries(profile.evidence)) {
        const { origin, when } = (0,sources/* plainRule */.B4)(rule);
        add(facets, `${prefix}.evidence.${kind}`, origin, Number(origin === "template"), "tightens");
        if (when !== "always")
            add(facets, `${prefix}.evidence.${kind}.when`, when, null, "loosens");
    }
}
function addChecks(facets, prefix, profile) {
    for (const check of profile.checks)
        addCheck(facets, `${prefix}.checks.${check.check.id}`, check);
    for (const id of profile.unjudged)
        add(facets, `${prefix}.checks.${id}`, "listed", null, "tightens");
}
const requiredRanks = new Map([
    [true, 2],
    ["when-configured", 1],
    [false, 0],
]);
function addCheck(facets, prefix, { check, required, advisory, effectiveOn, rules }) {
    add(facets, prefix, "check", null, "tightens");
    add(facets, `${prefix}.required`, required, requiredRanks.get(required) ?? null);
    add(facets, `${prefix}.advisory`, advisory, -Number(advisory));
    add(facets, `${prefix}.effectiveOn`, effectiveOn, effectiveOn === null ? 0 : -Date.parse(effectiveOn));
    for (const [name, parameter] of Object.entries(check.parameters)) {
        const rule = rules.get(name);
        if (rule === undefined)
            continue;
        const at = `${prefix}.${name}`;
        facets.set(`${at}.value`, { ...valueFacet(parameter, rule.value) });
        facets.set(`${at}.loosest`, { ...valueFacet(parameter, rule.loosest) });
        add(facets, `${at}.strictest`, rule.strictest, null);
        add(facets, `${at}.oneOf`, rule.oneOf, null);
        add(facets, `${at}.locked`, rule.locked, Number(rule.locked));
    }
}
function valueFacet(parameter, raw) {
    return { value: JSON.stringify(raw), rank: null, presence: "neutral", parameter, raw };
}
const responseRanks = { block: 2, backlog: 1, log: 0 };
function addSeverities(facets, prefix, rules) {
    for (const name of ["critical", "high", "medium", "low", "info"]) {
        addSeverity(facets, `${prefix}.${name}`, rules[name]);
    }
}
function addSeverity(facets, at, rule) {
    const { response, waivableBy, maxDays, dueDays, notify } = rule;
    add(facets, `${at}.response`, response, responseRanks[response]);
    add(facets, `${at}.waivableBy`, waivableBy, null);
    if (waivableBy !== null)
        add(facets, `${at}.waivable`, "yes", null, "loosens");
    if (maxDays !== null)
        add(facets, `${at}.maxDays`, maxDays, -maxDays);
    if (dueDays !== null)
        add(facets, `${at}.dueDays`, dueDays, -dueDays, "tightens");
    for (const who of notify)
        add(facets, `${at}.notify.${who}`, "told", null, "tightens");
}
const severityRanks = { critical: 4, high: 3, medium: 2, low: 1 };
function addLimits(facets, content) {
    const { unknownSeverity, maxSuppressed, forbiddenPatterns, gated, waivers, baseline } = content;
    add(facets, "unknownSeverity", unknownSeverity, severityRanks[unknownSeverity]);
    add(facets, "maxSuppressed", maxSuppressed, -maxSuppressed);
    add(facets, "forbiddenPatterns.files", forbiddenPatterns.files, Number(forbiddenPatterns.files === "all"));
    for (const glob of gated.required)
        add(facets, `gated.required.${glob}`, "gated", null, "tightens");
    for (const glob of gated.default)
        add(facets, `gated.default.${glob}`, "gated", null, "tightens");
    add(facets, "waivers.maxDays", waivers.maxDays, -waivers.maxDays);
    add(facets, "waivers.noticeDays", waivers.noticeDays, null);
    add(facets, "waivers.approverRole", waivers.approverRole, waivers.approverRole === undefined ? 1 : null);
    add(facets, "baseline.maxDays", baseline.maxDays, -baseline.maxDays);
}
function addRegulated(facets, { regulated }) {
    if (regulated?.binding !== undefined) {
        add(facets, "regulated.binding", regulated.binding, Number(regulated.binding === "sidecar"), "tightens");
    }
    for (const name of ["maxAgeHours", "maxSuppressed"]) {
        const limit = regulated?.[name];
        if (limit !== undefined)
            add(facets, `regulated.${name}`, limit, -limit, "tightens");
    }
}
function addEnvironments(facets, { environments, roles, accepted }) {
    add(facets, "environments", environments.map(({ name }) => name).join(" -> "), null);
    for (const { name, requires, quorum, ...rest } of environments) {
        const at = `environments.${name}`;
        add(facets, `${at}.settings`, rest, null);
        for (const needed of requires ?? [])
            add(facets, `${at}.requires.${needed}`, "required", null, "tightens");
        for (const { role, n } of quorum ?? [])
            add(facets, `${at}.quorum.${role}`, n, n, "tightens");
    }
    for (const [role, teams] of Object.entries(roles))
        add(facets, `roles.${role}`, teams, null);
    for (const { digest, from, until } of accepted) {
        add(facets, `accepted.${digest}`, `until ${until}`, -Date.parse(until), "loosens");
        add(facets, `accepted.${digest}.from`, from, Date.parse(from));
    }
}
function addOthers(facets, policy) {
    const { version, owner, defaultProfile, retention, witness } = policy;
    add(facets, "version", version, null);
    add(facets, "owner", owner, null);
    add(facets, "defaultProfile", defaultProfile, null);
    add(facets, "retention.days", retention?.days ?? 0, retention?.days ?? 0);
    if (witness !== undefined)
        add(facets, "witness.maxHours", witness.maxHours, -witness.maxHours, "tightens");
}

;// CONCATENATED MODULE: ./lib/policy/review/diff.js


/** Lists what a new platform policy changes, and whether each change makes the gate stricter. */
function diffPolicies(from, to, checks = policy_checks/* checks */.A) {
    const [before, after] = [facetsOf(from, checks), facetsOf(to, checks)];
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    const isWhole = (name) => before.has(name) === after.has(name);
    const half = names.filter((name) => /^profiles\.[^.]+$/.test(name) && !isWhole(name));
    // Of a profile that comes or goes, one line says it all: no workload is judged more or less strictly for it.
    const told = names.filter((name) => !half.some((profile) => name.startsWith(`${profile}.`)));
    return told.flatMap((name) => changeOf(name, before.get(name), after.get(name)));
}
function changeOf(name, from, to) {
    if (from?.value === to?.value)
        return [];
    return [{ name, label: labelOf(from, to), from: from?.value ?? null, to: to?.value ?? null }];
}
function labelOf(from, to) {
    if (from === undefined)
        return to === undefined ? "neutral" : labels[to.presence];
    if (to === undefined)
        return opposites[labels[from.presence]];
    const order = compareFacets(to, from) ?? 0;
    if (order === 0)
        return "neutral";
    return order > 0 ? "tightened" : "loosened";
}
const labels = { tightens: "tightened", loosens: "loosened", neutral: "neutral" };
const opposites = { tightened: "loosened", loosened: "tightened", neutral: "neutral" };

// EXTERNAL MODULE: ./lib/policy/review/lint.js + 1 modules
var lint = __webpack_require__(25440);
// EXTERNAL MODULE: ./lib/policy/document/policy-file.js
var policy_file = __webpack_require__(98157);
;// CONCATENATED MODULE: ./lib/policy/review/show.js

/** Lists all effective values with the place that set each. */
function showPolicy(policy, platform) {
    return [
        ...generalRows(policy, platform),
        ...policy.required.map(({ kind, origin, when }) => {
            const asked = platform.content.profiles[policy.profile]?.evidence[kind] !== undefined;
            const at = asked
                ? (0,policy_file/* pointerOf */.r)(platform.path, ["profiles", policy.profile, "evidence", kind])
                : "#/evidence";
            const value = when === "packaged" ? `${origin}, once there is an artefact` : origin;
            return { section: "evidence", name: kind, value, source: asked ? "platform" : "product", at };
        }),
        ...policy.checks.flatMap((check) => checkRows(check, policy, platform)),
        ...Object.entries(policy.severity).map(([name, rule]) => severityRow(name, rule, platform)),
    ];
}
function generalRows(policy, platform) {
    const profile = ["profiles", policy.profile];
    const row = (name, value, path) => {
        const at = (0,policy_file/* pointerOf */.r)(platform.path, path);
        return { section: "general", name, value: textOf(value), source: "platform", at };
    };
    return [
        row("version", policy.version, ["version"]),
        row("profile", policy.profile, profile),
        row("regulated", policy.regulated, ["regulated"]),
        row("binding", policy.binding, tighterPath(policy, platform, "binding")),
        row("maxAgeHours", policy.maxAgeHours, tighterPath(policy, platform, "maxAgeHours")),
        row("unknownSeverity", policy.unknownSeverity, ["unknownSeverity"]),
        row("maxSuppressed", policy.maxSuppressed, ["maxSuppressed"]),
        row("forbiddenPatterns.files", policy.forbiddenPatterns.files, ["forbiddenPatterns", "files"]),
        row("gated", policy.gated, ["gated"]),
    ];
}
/** The regulated rules set a value only where they are tighter than the profile. */
function tighterPath({ profile, regulated, ...policy }, { content }, name) {
    const isTighter = regulated && content.regulated?.[name] === policy[name];
    return isTighter && content.profiles[profile]?.[name] !== policy[name]
        ? ["regulated", name]
        : ["profiles", profile, name];
}
function checkRows(check, { profile }, platform) {
    const at = (0,policy_file/* pointerOf */.r)(platform.path, ["profiles", profile, "checks", check.id]);
    const response = [
        check.required ? "required" : "shown only",
        ...(check.advisory ? ["advisory"] : []),
        ...(check.effectiveOn === null ? [] : [`blocks from ${check.effectiveOn}`]),
    ].join(", ");
    return [
        { section: "check", name: check.id, value: response, source: "platform", at },
        ...[...check.settings].map(([name, { value, origin }]) => {
            return {
                section: "check",
                name: `${check.id}.${name}`,
                value: textOf(value),
                source: origin.source,
                at: origin.at,
            };
        }),
    ];
}
function severityRow(name, rule, platform) {
    const parts = [
        rule.response,
        ...(rule.notify.length > 0 ? [`notify ${rule.notify.join(", ")}`] : []),
        ...(rule.waivableBy === null ? [] : [`waivable by ${rule.waivableBy} for ${rule.maxDays ?? 0} days`]),
        ...(rule.dueDays === null ? [] : [`due in ${rule.dueDays} days`]),
    ];
    const path = name === "unknown" ? ["unknownSeverity"] : ["severity", name];
    return {
        section: "severity",
        name,
        value: parts.join("; "),
        source: "platform",
        at: (0,policy_file/* pointerOf */.r)(platform.path, path),
    };
}
function textOf(value) {
    return typeof value === "object" ? value.join(", ") : String(value);
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
;// CONCATENATED MODULE: ./lib/cli/check/policy.js












const policy_usage = usage.usages.policy;
const packagedPath = "policy/platform.yml";
/** Checks, shows or compares policies. `diff` ends with 1 if anything was loosened. @throws {UserError} */
async function policy(words, ports) {
    const [name = "", ...rest] = words;
    const options = (0,cli_options/* parseOptions */.A)(rest, { usage: policy_usage, valued: { policy: "once", config: "once", format: "once" } });
    switch (name) {
        case "lint":
            return policy_lint(options, ports);
        case "show":
            return show(options, ports);
        case "diff":
            return diff(options, ports);
        default:
            throw new errors/* UserError */.yo("usage", `expected lint, show or diff, got ${JSON.stringify(name)}.`, {
                hint: `Usage: ${policy_usage}`,
            });
    }
}
async function policy_lint(options, ports) {
    const path = options.value("policy");
    const config = configPath(options, ports.files);
    const problems = (0,lint/* lintPolicy */.G)({
        platform: path === undefined ? policy_textOf(packagedPath, ports.home) : policy_textOf(path, ports.files),
        product: config === null ? null : policy_textOf(config, ports.files),
        profile: null,
    });
    output(options, ports, problems, lintLine);
    if (problems.length === 0)
        ports.runner.log("policy lint: nothing to complain about");
    return problems.some(({ level }) => level === "error") ? 1 : 0;
}
function lintLine({ level, at, message, hint }) {
    return `${at}: ${level}: ${message} ${hint}`;
}
async function show(options, ports) {
    const { file, source } = await platformOf(options.value("policy"), ports);
    const config = configPath(options, ports.files);
    const product = config === null ? null : (0,product_file/* parseProductConfig */.x)(policy_textOf(config, ports.files));
    const effective = (0,merge/* mergePolicies */.$)({
        platform: file,
        source,
        product,
        base: null,
        profile: null,
        regulated: null,
        baseline: null,
    });
    output(options, ports, showPolicy(effective, file), showLine);
    return 0;
}
function showLine({ name, value, source, at }) {
    return `${name} = ${value}  (${source}, ${at})`;
}
async function diff(options, ports) {
    const [before, after, ...more] = options.positionals;
    if (before === undefined || after === undefined || more.length > 0) {
        throw new errors/* UserError */.yo("usage", "expected two policy files, old and new.", { hint: `Usage: ${policy_usage}` });
    }
    const old = await (0,load_policy/* platformPolicyFrom */.IJ)(before, ports.files);
    const changes = diffPolicies(old.file, (await (0,load_policy/* platformPolicyFrom */.IJ)(after, ports.files)).file);
    output(options, ports, changes, changeLine);
    return changes.some(({ label }) => label === "loosened") ? 1 : 0;
}
function changeLine({ label, name, from, to }) {
    return `${label.padEnd(9)} ${name}: ${from ?? "(not set)"} -> ${to ?? "(not set)"}`;
}
function output(options, ports, rows, line) {
    const format = (0,cli_options/* oneOf */.y)("format", options.value("format") ?? "text", ["text", "json"]);
    ports.print(format === "json" ? (0,json/* renderJson */.h)(rows) : rows.map((row) => `${line(row)}\n`).join(""));
}
async function platformOf(path, { home, files }) {
    return path === undefined ? (0,load_policy/* loadPlatformPolicy */.oZ)(home) : (0,load_policy/* platformPolicyFrom */.IJ)(path, files);
}
/** The product configuration that was named, or the usual one if it is there. */
function configPath(options, files) {
    return options.value("config") ?? (files.exists(places/* productConfigPath */.de) ? places/* productConfigPath */.de : null);
}
function policy_textOf(path, files) {
    return { path, text: files.readText(path, size/* mostDocumentBytes */.A) };
}


/***/ })

};
