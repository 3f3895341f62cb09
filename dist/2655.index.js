export const id = 2655;
export const ids = [2655];
export const modules = {

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
