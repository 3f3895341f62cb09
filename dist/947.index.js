export const id = 947;
export const ids = [947];
export const modules = {

/***/ 84948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   O3: () => (/* binding */ tokenMissing),
/* harmony export */   Sz: () => (/* binding */ repositoryNamed),
/* harmony export */   fK: () => (/* binding */ tokenVariables)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _report_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15356);


const repositoryName = /^[A-Za-z0-9][\w.-]{0,99}\/[\w.-]{1,100}$/;
/** The one repository that a command is asked about. @throws {UserError} usage */
function repositoryNamed(positionals, usage) {
    const [name = "", ...others] = positionals;
    if (others.length === 0 && repositoryName.test(name))
        return name;
    const got = positionals.length === 0 ? "none" : JSON.stringify(positionals.join(" "));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", `expected one repository as OWNER/REPO, got ${got}.`, {
        hint: `Usage: ${usage}`,
    });
}
/** Variables that may hold the token: the one that `--token-env` names, or those that GitHub's own tools read. */
function tokenVariables(named) {
    return named === undefined ? ["GITHUB_TOKEN", "GH_TOKEN"] : [named];
}
/** No variable holds a token. */
function tokenMissing(variables, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `expected a token in ${variables.join(" or ")}, found none.`, {
        hint: `Nothing can be said about ${what === "repository" ? "a repository" : "an organisation"} that cannot be read.`,
    });
}
/** What the command was asked about could not be read at all. */
function unreadable(what, name, unknown) {
    const why = (0,_report_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownWords */ .k)(unknown).replace(/\.$/, "");
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `the ${what} could not be read: ${why}.`, {
        at: name,
        hint: hintFor(unknown),
    });
}
function hintFor({ cause }) {
    switch (cause) {
        case "outage":
            return "Check that GITHUB_API_URL and the network lead to GitHub, or ask again later.";
        case "rate-limit":
        case "budget":
            return "Ask again later, or with another token.";
        case "permission":
            return "Give a token that is valid and may read it.";
        default:
            return "Check its name, and what the token may see.";
    }
}


/***/ }),

/***/ 79508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ openInstance),
/* harmony export */   hj: () => (/* binding */ lackingInstance),
/* harmony export */   oY: () => (/* binding */ openOrganization),
/* harmony export */   pY: () => (/* binding */ certain)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _github_question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84948);


/** @throws {UserError} invalid-input where there is no token, or no such organisation */
async function openOrganization({ organization, variables }, administrators) {
    const administrator = await administrators(variables);
    if (administrator === null)
        throw (0,_github_question_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenMissing */ .O3)(variables, "organisation");
    return certain(await administrator.open(organization), organization);
}
/** What a command cannot begin without. @throws {UserError} invalid-input */
function certain(found, name) {
    if (found.state === "known")
        return found.value;
    throw (0,_github_question_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(name.includes("/") ? "repository" : "organisation", name, found);
}
/** The repository of an instance, for commands that need no more of it. @throws {UserError} invalid-input */
async function openInstance(request, administrators) {
    const organization = await openOrganization(request, administrators);
    const name = `${organization.login}/${request.repository}`;
    const repository = certain(await organization.repository(request.repository), name);
    if (repository !== null)
        return repository;
    throw lackingInstance(organization.login, request.repository);
}
/** Where an instance should be there is none. */
function lackingInstance(organization, repository) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", "expected an instance on the default branch, found none.", {
        at: `${organization}/${repository}`,
        hint: `assaygate init ${organization} makes one.`,
    });
}


/***/ }),

/***/ 49665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ contradicting),
/* harmony export */   PX: () => (/* binding */ misused),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   zU: () => (/* binding */ organizationNamed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The one organisation that a command is about. @throws {UserError} usage */
function organizationNamed(positionals, usage) {
    const [name = "", ...others] = positionals;
    if (others.length === 0 && /^[A-Za-z0-9][A-Za-z0-9-]{0,98}$/.test(name))
        return name;
    throw misused("one organisation", positionals.join(" "), usage);
}
/** Name of the instance, without the organisation's. @throws {UserError} usage */
function repositoryName(word, usage) {
    const name = word ?? "platform";
    if (/^[\w.-]{1,100}$/.test(name) && !/^\.+$/.test(name))
        return name;
    throw misused("a repository's name without its owner in --repository", name, usage);
}
/** Name of a branch, plain enough to stand in an address. @throws {UserError} usage */
function branchName(word, usage) {
    if (/^[\w][\w./-]{0,99}$/.test(word) && !word.includes(".."))
        return word;
    throw misused("a branch", word, usage);
}
/** Two options of which only one can be meant. */
function contradicting(one, other, usage) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", `expected one of ${one} and ${other}, got both.`, {
        hint: `Usage: ${usage}`,
    });
}
/** Words of the command line that are not what they should be. */
function misused(expected, found, usage) {
    const got = found === "" ? "none" : JSON.stringify(found);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", `expected ${expected}, got ${got}.`, { hint: `Usage: ${usage}` });
}


/***/ }),

/***/ 32655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  org: () => (/* binding */ org)
});

// EXTERNAL MODULE: ./lib/domain/organization/outcome.js
var outcome = __webpack_require__(79386);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
// EXTERNAL MODULE: ./lib/report/unknown.js
var report_unknown = __webpack_require__(15356);
;// CONCATENATED MODULE: ./lib/report/hanging.js


/** Pull requests for which the required workflow never ran, for a terminal. */
function renderHanging({ pulls, unseen }) {
    const head = pulls.length === 0
        ? "No open pull request would wait for ever for the required workflow, of those that were seen."
        : `${pulls.length} open pull requests would wait for ever once the ruleset is active (--nudge closes and opens them again):`;
    const lines = [
        head,
        ...pulls.map(({ pull, obstacle }) => `  ${(0,plain/* plain */.p)(pull.url, 300)}${obstacle === null ? "" : ` (${obstacle})`}`),
        ...unseen.map(({ repository, unknown }) => `? ${(0,plain/* plain */.p)(repository, 200)}: ${(0,report_unknown/* unknownWords */.k)(unknown)}`),
    ];
    return `${lines.join("\n")}\n`;
}
/** The same for machines. */
function hangingJson({ pulls, unseen }) {
    return {
        hanging: pulls.map(({ repository, pull: { number, url, headCommit }, obstacle }) => ({
            ...{ repository, number, url, headCommit, obstacle },
        })),
        unseen: unseen.map(({ repository, unknown: { why, needs = null } }) => ({ repository, why, needs })),
    };
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/report/work.js
var report_work = __webpack_require__(82253);
// EXTERNAL MODULE: ./lib/cli/instance/instance-access.js
var instance_access = __webpack_require__(79508);
// EXTERNAL MODULE: ./lib/cli/instance/instance-administration.js
var instance_administration = __webpack_require__(63984);
// EXTERNAL MODULE: ./lib/cli/instance/instance-state.js
var instance_state = __webpack_require__(78405);
// EXTERNAL MODULE: ./lib/cli/steps.js
var steps = __webpack_require__(14997);
// EXTERNAL MODULE: ./lib/domain/names/repository-name.js
var repository_name = __webpack_require__(27075);
// EXTERNAL MODULE: ./lib/domain/digest/canonical.js
var canonical = __webpack_require__(12627);
// EXTERNAL MODULE: ./lib/domain/organization/json.js
var organization_json = __webpack_require__(42690);
;// CONCATENATED MODULE: ./lib/domain/organization/environment-difference.js


/** What would change if an environment became as the code says; what the code does not name stays. */
function environmentChanges(from, to) {
    return Object.entries(to).flatMap(([key, wanted]) => {
        const found = currentOf(from, key);
        if ((0,organization_json/* isSame */.F)(found, wanted))
            return [];
        return [
            { at: key, from: (0,canonical/* canonicalJson */.d)(found), to: (0,canonical/* canonicalJson */.d)(wanted), effect: effectOf(found, wanted) },
        ];
    });
}
/** GitHub takes waiting times and reviewers as fields, and gives them as protection rules. */
function currentOf(environment, key) {
    const rules = environment["protection_rules"];
    const found = Array.isArray(rules) ? rules.filter((rule) => (0,organization_json/* isObject */.G)(rule)) : [];
    const ofType = (type) => found.find((rule) => rule["type"] === type);
    switch (key) {
        case "wait_timer":
            return ofType("wait_timer")?.["wait_timer"] ?? 0;
        case "prevent_self_review":
            return ofType("required_reviewers")?.["prevent_self_review"] ?? false;
        case "reviewers":
            return reviewersOf(ofType("required_reviewers"));
        default:
            return environment[key] ?? null;
    }
}
function reviewersOf(rule) {
    const entries = rule?.["reviewers"];
    if (!Array.isArray(entries))
        return [];
    return entries.flatMap((entry) => {
        if (!(0,organization_json/* isObject */.G)(entry) || !(0,organization_json/* isObject */.G)(entry["reviewer"]))
            return [];
        return [{ type: entry["type"] ?? null, id: entry["reviewer"]["id"] ?? null }];
    });
}
function effectOf(from, to) {
    if (typeof from === "number" && typeof to === "number")
        return to > from ? "tightened" : "loosened";
    if (typeof to === "boolean")
        return to ? "tightened" : "loosened";
    if (from === null)
        return "tightened";
    return to === null ? "loosened" : "neutral";
}

;// CONCATENATED MODULE: ./lib/cli/org/org-environments.js



/** Environments of every repository that has a ring, by its profile. */
function environmentSteps(organization, environments, properties) {
    if (environments.length === 0)
        return [];
    if (properties.state === "unknown")
        return [{ title: "environments", inspect: async () => properties }];
    return properties.value.flatMap(({ repository, properties: values }) => {
        const profile = values.get("assaygate-profile") ?? "";
        const wanted = values.has("assaygate-ring")
            ? environments.filter(({ profiles }) => profiles.includes(profile))
            : [];
        return wanted.map((environment) => ({
            title: `environment ${environment.name} of ${repository}`,
            inspect: () => inspect(organization, repository, environment),
        }));
    });
}
async function inspect(organization, fullName, { name, body }) {
    const repository = await organization.repository((0,repository_name/* withoutOwner */.k)(fullName));
    if (repository.state === "unknown")
        return repository;
    const { value: hosted } = repository;
    if (hosted === null)
        return (0,steps/* stopped */.ce)("GitHub lists the repository and does not show it to this token");
    const found = await hosted.environments();
    if (found.state === "unknown")
        return found;
    const current = found.value.find((environment) => environment["name"] === name);
    const changes = environmentChanges(current ?? {}, body);
    if (current !== undefined && changes.length === 0)
        return (0,steps/* same */.FB)("as the code says");
    const words = current === undefined ? "is made" : "is changed";
    return (0,steps/* due */.dQ)({ words, changes, payload: body, apply: () => hosted.defineEnvironment(name, body) });
}

;// CONCATENATED MODULE: ./lib/domain/organization/hanging.js
/**
 * Pull requests that would wait for ever: a required workflow does not run for those that were open before there was a
 * rule (facts 2.3), and one that ran under `evaluate` counts (facts 2.6).
 */
function hangingPulls(repository, pulls, ran) {
    return pulls
        .filter(({ headCommit }) => !ran.has(headCommit))
        .map((pull) => ({ repository, pull, obstacle: obstacleOf(pull) }));
}
function obstacleOf({ hasHead, isAutoMerging }) {
    if (!hasHead)
        return "its branch is gone, so it could not be opened again: merge it elsewhere or close it";
    if (isAutoMerging)
        return "closing it would switch auto-merge off: push a commit to it or update its branch";
    return null;
}

// EXTERNAL MODULE: ./lib/domain/pipeline/places.js
var places = __webpack_require__(25983);
;// CONCATENATED MODULE: ./lib/cli/org/org-hanging.js



/** Looks at every repository of these rings. */
async function findHanging({ organization, properties }, rings) {
    if (properties.state === "unknown")
        return { pulls: [], unseen: [{ repository: organization.login, unknown: properties }] };
    const words = rings;
    const chosen = properties.value.filter(({ properties: values }) => words.includes(values.get("assaygate-ring") ?? ""));
    const [pulls, unseen] = [[], []];
    for (const { repository } of chosen) {
        const found = await hangingIn(organization, repository);
        if (found.state === "known")
            pulls.push(...found.value);
        else
            unseen.push({ repository, unknown: found });
    }
    return { pulls, unseen };
}
async function hangingIn(organization, fullName) {
    const repository = await organization.repository((0,repository_name/* withoutOwner */.k)(fullName));
    if (repository.state === "unknown")
        return repository;
    const { value: hosted } = repository;
    if (hosted === null)
        return { state: "unknown", why: "the token does not see it", cause: "not-found" };
    const pulls = await hosted.pulls();
    if (pulls.state === "unknown")
        return pulls;
    const governed = pulls.value.filter((pull) => isGoverned(pull, hosted.defaultBranch));
    const ran = await hosted.ranFor(places/* requiredWorkflow */.pC, governed.map(({ headCommit }) => headCommit));
    return ran.state === "unknown"
        ? ran
        : { state: "known", value: hangingPulls(fullName, governed, ran.value) };
}
/** Branches that the rings' rulesets name, whichever of them is the default one. */
function isGoverned({ base }, defaultBranch) {
    return [defaultBranch, "main", "master"].includes(base) || base.startsWith("release/");
}

;// CONCATENATED MODULE: ./lib/cli/org/org-nudge.js


/**
 * Closes each pull request and opens it again, which starts the required workflow (facts 2.3). Updating its branch would
 * start it too, but makes a commit: approvals go stale, signatures are broken, and a fork's branch is not ours to write.
 */
function nudgeSteps(organization, hanging) {
    return hanging.map(({ repository, pull, obstacle }) => ({
        title: `pull request ${repository}#${pull.number}`,
        async inspect() {
            if (obstacle !== null)
                return (0,steps/* same */.FB)(`is left alone: ${obstacle}`);
            const found = await organization.repository((0,repository_name/* withoutOwner */.k)(repository));
            if (found.state === "unknown")
                return found;
            return found.value === null ? (0,steps/* stopped */.ce)("the token does not see it") : nudge(found.value, pull.number);
        },
    }));
}
function nudge(repository, number) {
    return (0,steps/* due */.dQ)({
        words: "is closed and opened again, so that the required workflow starts",
        async apply() {
            const closed = await repository.setPullState(number, "closed");
            if (closed.state === "unknown")
                return closed;
            const opened = await repository.setPullState(number, "open");
            if (opened.state === "known")
                return opened;
            return { ...opened, why: `${opened.why}. The pull request is closed now: open it again by hand` };
        },
    });
}

// EXTERNAL MODULE: ./lib/domain/instance/channel.js
var channel = __webpack_require__(67717);
// EXTERNAL MODULE: ./lib/cli/github-question.js
var github_question = __webpack_require__(84948);
// EXTERNAL MODULE: ./lib/cli/instance/instance-words.js
var instance_words = __webpack_require__(49665);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
;// CONCATENATED MODULE: ./lib/cli/org/org-options.js





const org_options_usage = usage.usages.org;
const tasks = ["plan", "apply"];
/** Understands the words behind `org`. @throws {UserError} usage */
function parseOrg(words) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: org_options_usage,
        valued: { ring: "often", repository: "once", format: "once", "token-env": "once" },
        flags: ["activate", "suspend", "nudge", "dry-run"],
    });
    const [word = "", ...rest] = options.positionals;
    const task = (0,cli_options/* oneOf */.y)("org", word, tasks);
    const rings = options.values("ring").map((ring) => (0,cli_options/* oneOf */.y)("ring", ring, channel/* channels */.BM));
    const isDryRun = task === "plan" || options.has("dry-run");
    return {
        ...{ task, isDryRun },
        organization: (0,instance_words/* organizationNamed */.zU)(rest, org_options_usage),
        repository: (0,instance_words/* repositoryName */.aR)(options.value("repository"), org_options_usage),
        rollout: rolloutOf(options.has("activate"), options.has("suspend")),
        rings: rings.length > 0 ? rings : channel/* channels */.BM,
        isNudging: options.has("nudge") && !isDryRun,
        format: (0,cli_options/* oneOf */.y)("format", options.value("format") ?? "text", ["text", "json"]),
        variables: (0,github_question/* tokenVariables */.fK)(options.value("token-env")),
    };
}
function rolloutOf(isActivating, isSuspending) {
    if (isActivating && isSuspending)
        throw (0,instance_words/* contradicting */.AR)("--activate", "--suspend", org_options_usage);
    if (isActivating)
        return "active";
    return isSuspending ? "evaluate" : "as-it-is";
}

// EXTERNAL MODULE: ./lib/cli/org/org-steps.js + 3 modules
var org_steps = __webpack_require__(18524);
;// CONCATENATED MODULE: ./lib/cli/org/org.js













/**
 * Brings an organisation to what its instance's code says. Exit 0: it is so; 1 (`plan`): something differs; 2: something
 * could not be read, or was refused.
 */
async function org(words, ports) {
    const request = parseOrg(words);
    const scene = await openOrg(request, ports);
    const tell = (0,steps/* teller */.FW)(request.format, ports);
    const work = await (0,steps/* walk */.GG)(stepsFor(request, scene), { isDryRun: request.isDryRun, tell });
    const hanging = await findHanging(scene, request.rings);
    if (request.format === "text")
        ports.print(renderHanging(hanging));
    const isNudging = request.isNudging && work.state === "whole";
    const nudges = isNudging
        ? await (0,steps/* walk */.GG)(nudgeSteps(scene.organization, hanging.pulls), { isDryRun: false, tell })
        : null;
    if (request.format === "json")
        ports.print((0,json/* renderJson */.h)({
            ...(0,report_work/* workJson */.Gz)(work),
            ...hangingJson(hanging),
            nudges: nudges === null ? null : (0,report_work/* workJson */.Gz)(nudges),
        }));
    ports.runner.log((0,report_work/* workHeadline */.aW)(work));
    return exitCodeOf(request, { work, nudges, hanging });
}
function exitCodeOf({ task }, { work, nudges, hanging }) {
    const isRefused = work.state === "refused" || nudges?.state === "refused" || hanging.unseen.length > 0;
    if (isRefused)
        return 2;
    return task === "plan" && (0,outcome/* changedSteps */.k)(work).length > 0 ? 1 : 0;
}
/** @throws {UserError} where there is no instance whose code could be read */
async function openOrg(request, ports) {
    const organization = await (0,instance_access/* openOrganization */.oY)(request, ports.administrators);
    const name = `${organization.login}/${request.repository}`;
    const instance = (0,instance_access/* certain */.pY)(await organization.repository(request.repository), name);
    const state = instance === null ? null : (0,instance_access/* certain */.pY)(await (0,instance_state/* readInstance */.o)(instance, instance.defaultBranch), name);
    if (instance === null || state === null || state.settings === null)
        throw (0,instance_access/* lackingInstance */.hj)(organization.login, request.repository);
    const code = (0,instance_access/* certain */.pY)(await (0,instance_state/* readCode */.w)(instance, state), name);
    return { organization, instance, code, properties: await organization.propertyValues() };
}
/** The organisation's rulesets come last: what they name must be there before they are in force. */
function stepsFor(request, scene) {
    const { organization, instance, code } = scene;
    const wanted = new Set(request.rings.map((ring) => `assaygate-${ring}`));
    const rollout = (name) => (wanted.has(name) ? request.rollout : "as-it-is");
    return [
        administrationStep(scene),
        ...(0,org_steps/* propertySteps */.D)(organization, code.properties),
        ...environmentSteps(organization, code.environments, scene.properties),
        ...(0,org_steps/* rulesetSteps */.q)(() => code.instanceRulesets, code.instanceRulesets.map(({ name }) => name), { store: () => instance.rulesets, rollout: () => "as-it-is" }),
        ...(0,org_steps/* rulesetSteps */.q)(() => code.rulesets, code.rulesets.map(({ name }) => name), { store: () => organization.rulesets, rollout }),
    ];
}
/** What is about to be brought about is what the instance says: it must be the owners' own. */
function administrationStep({ organization, instance }) {
    return {
        title: `administration of ${instance.name}`,
        async inspect() {
            const fault = await (0,instance_administration/* administrationFault */.J)(organization, instance);
            if (fault.state === "unknown")
                return fault;
            return fault.value === null ? (0,steps/* same */.FB)("by owners of the organisation only") : (0,steps/* stopped */.ce)(fault.value);
        },
    };
}


/***/ }),

/***/ 14997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   FW: () => (/* binding */ teller),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   dQ: () => (/* binding */ due)
/* harmony export */ });
/* harmony import */ var _report_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82253);

/** Says what became of each step as soon as it is done: on stdout, or on stderr where stdout gets JSON at the end. */
function teller(format, { print, runner }) {
    return (outcome) => {
        const words = (0,_report_work_js__WEBPACK_IMPORTED_MODULE_0__/* .renderStep */ .zc)(outcome);
        if (format === "text")
            print(words);
        else
            runner.log(words.trimEnd());
    };
}
/** Takes one step after the other, and none after the first that was refused. */
async function walk(steps, { isDryRun, tell }) {
    const outcomes = [];
    let isWhole = true;
    for (const step of steps) {
        const outcome = isWhole
            ? await take(step, isDryRun)
            : { title: step.title, state: "not-reached" };
        if (outcome.state === "refused" || outcome.state === "stopped")
            isWhole = false;
        outcomes.push(outcome);
        tell(outcome);
    }
    return { outcomes, state: isWhole ? "whole" : "refused" };
}
async function take({ title, inspect }, isDryRun) {
    const found = await inspect();
    if (found.state === "unknown")
        return refused(title, found);
    const finding = found.value;
    if (finding.state !== "due")
        return { title, ...finding };
    const { words, changes = [], payload = null, apply } = finding;
    if (isDryRun)
        return { title, state: "would", words, changes, payload };
    const applied = await apply();
    if (applied.state === "unknown")
        return refused(title, applied);
    return { title, state: "done", words, changes, payload };
}
function refused(title, unknown) {
    return { title, state: "refused", unknown };
}
/** A finding that nothing is to be done. */
function same(words) {
    return { state: "known", value: { state: "same", words } };
}
/** A finding that something is to be done. */
function due(finding) {
    return { state: "known", value: { state: "due", ...finding } };
}
/** A finding that nothing may be done. */
function stopped(why) {
    return { state: "known", value: { state: "stopped", why } };
}


/***/ }),

/***/ 31021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ objectFormatOf),
/* harmony export */   t: () => (/* binding */ gitBlobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// A hash is a function of its input only (docs/adr/0011); git's own names of contents save every download.

/** Name that git gives to these bytes as a file's content. */
function gitBlobId(bytes, format) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
/** Format of the repository that uses such names. */
function objectFormatOf(id) {
    return id.length === 64 ? "sha256" : "sha1";
}


/***/ }),

/***/ 67717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ channels),
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   TV: () => (/* binding */ formerOf),
/* harmony export */   UO: () => (/* binding */ isWithin)
/* harmony export */ });
/* unused harmony export commitsHeld */
/** A branch of the instance that products' rulesets name. */
const channels = ["canary", "stable"];
/** Full ref of a channel, as a certificate names it. */
function refOf(channel) {
    return `refs/heads/${channel}`;
}
/** Commits that a channel was at, oldest first, without those that it was moved back from; the last is where it is. */
function commitsHeld(moves) {
    const stack = [];
    for (const { before, after } of moves) {
        if (stack.length === 0 && before !== null)
            stack.push(before);
        // Going back undoes a move: going back once more must not lead forward to what was left.
        const at = stack.lastIndexOf(after);
        if (at >= 0)
            stack.splice(at + 1);
        else
            stack.push(after);
    }
    return stack;
}
/** Where a rollback leads: what the channel was at before it came to where it is; null: nowhere. */
function formerOf(moves, current) {
    const held = commitsHeld(moves);
    return held.at(-1) === current ? (held.at(-2) ?? null) : null;
}
/** Whether a commit is one of the branch's own (facts 1.31: a fork's commit answers to the repository's name too). */
function isWithin(relation) {
    return relation === "same" || relation === "behind";
}


/***/ }),

/***/ 80582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   kG: () => (/* binding */ releasedEntries),
/* harmony export */   lX: () => (/* binding */ recordPath)
/* harmony export */ });
/** Folders and files that only a release writes; whatever else lies there is foreign. */
const releaseRoots = ["dist/", "actions/", ".github/workflows/", "policy/schema/"];
const releaseFiles = new Set(["action.yml", ".gitattributes", "LICENSE"]);
/** Where a release's record of its own files lies in an instance. */
const recordPath = "release.json";
/** Whose a path of an instance is. */
function ownerOf(path) {
    const isReleased = releaseFiles.has(path) || releaseRoots.some((root) => path.startsWith(root));
    return isReleased ? "release" : "organisation";
}
/** Entries of an instance that stand where only a release writes. */
function releasedEntries(tree) {
    return tree.filter(({ path }) => ownerOf(path) === "release");
}


/***/ }),

/***/ 40541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   mR: () => (/* binding */ recordFile),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _digest_git_blob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31021);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80582);



const schema = "assaygate/instance-release/v1";
const Record = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(schema),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9A-Za-z.+-]{1,100}$/),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)),
});
/** The record of what a release writes. */
function recordOf(version, files, format) {
    const ids = files.map(({ path, bytes }) => [path, (0,_digest_git_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .gitBlobId */ .t)(bytes, format)]);
    return { version, files: new Map(ids.toSorted(([one], [other]) => (one < other ? -1 : 1))) };
}
/** The record as a file of the instance. */
function recordFile({ version, files }) {
    const text = `${JSON.stringify({ schema, version, files: Object.fromEntries(files) }, null, 2)}\n`;
    return { path: _file_js__WEBPACK_IMPORTED_MODULE_1__/* .recordPath */ .lX, bytes: new TextEncoder().encode(text), mode: "100644", owner: "organisation" };
}
/** Reads a record; null: it is none, and nothing is known of what an earlier release wrote. */
function parseRecord(text) {
    const found = Record.safeParse(parsed(text));
    if (!found.success)
        return null;
    return { version: found.data.version, files: new Map(Object.entries(found.data.files)) };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
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


/***/ }),

/***/ 15356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ unknownWords)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36906);

/** Why something is not known, and what would make it so. */
function unknownWords({ why, needs, resetAt }) {
    const permission = needs === undefined ? "" : `; the token needs ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(needs, 80)}`;
    const time = resetAt === undefined ? "" : `; ask again after ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(resetAt, 40)}`;
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(why)}${permission}${time}`;
}


/***/ }),

/***/ 82253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ workJson),
/* harmony export */   aW: () => (/* binding */ workHeadline),
/* harmony export */   zc: () => (/* binding */ renderStep)
/* harmony export */ });
/* unused harmony export renderChange */
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36906);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15356);


const changesToShow = 40;
const marks = {
    same: "  same     ",
    done: "+ done     ",
    would: "~ would    ",
    refused: "✗ refused  ",
    stopped: "✗ stopped  ",
    "not-reached": "  not done ",
};
/** One step for a terminal: what became of it, and each change with what it does to those who are governed. */
function renderStep(outcome) {
    const lines = [
        `${marks[outcome.state]}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(outcome.title, 120)}${wordsOf(outcome)}`,
        ...changeLines(outcome),
    ];
    return `${lines.join("\n")}\n`;
}
function wordsOf(outcome) {
    switch (outcome.state) {
        case "same":
        case "done":
        case "would":
            return `: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(outcome.words)}`;
        case "refused":
            return `: ${(0,_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownWords */ .k)(outcome.unknown)}`;
        case "stopped":
            return `: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(outcome.why)}`;
        case "not-reached":
            return "";
    }
}
function changeLines(outcome) {
    if (outcome.state !== "done" && outcome.state !== "would")
        return [];
    const { changes } = outcome;
    const more = changes.length - changesToShow;
    const shown = changes.slice(0, changesToShow).map((change) => `             ${renderChange(change)}`);
    return more > 0 ? [...shown, `             … and ${more} more; all are in the JSON`] : shown;
}
/** A change in one line: `tightened rules.pull_request.required_approving_review_count: 0 -> 1`. */
function renderChange({ at, from, to, effect }) {
    const what = from === null ? `added ${to ?? ""}` : to === null ? `removed ${from}` : `${from} -> ${to}`;
    return `${effect.padEnd(9)} ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(at, 120)}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(what, 200)}`;
}
/** What a refusal leaves behind, in one line. */
function workHeadline({ outcomes, state }) {
    const count = (...states) => outcomes.filter((outcome) => states.includes(outcome.state)).length;
    const done = `${count("done")} done, ${count("would")} to do, ${count("same")} as they should be`;
    if (state === "whole")
        return done;
    return `${done}, 1 refused, ${count("not-reached")} not tried. Nothing was taken back: run it again once that is settled.`;
}
/** A work as the frozen JSON of version 1. */
function workJson({ outcomes, state }) {
    return { schemaVersion: 1, state, steps: outcomes.map(stepJson) };
}
function stepJson(outcome) {
    switch (outcome.state) {
        case "refused": {
            const { why, cause = null, needs = null } = outcome.unknown;
            return { title: outcome.title, state: outcome.state, why, cause, needs };
        }
        case "same":
        case "stopped":
        case "done":
        case "would":
        case "not-reached":
            return outcome;
    }
}


/***/ })

};
