export const id = 3055;
export const ids = [3055];
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

/***/ 73055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bypassWatch: () => (/* binding */ bypassWatch)
});

// EXTERNAL MODULE: ./lib/domain/bypass/watch.js
var watch = __webpack_require__(34074);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
;// CONCATENATED MODULE: ./lib/report/bypass.js



const linesToShow = 200;
const whatToDo = "Blind is not clean: --push-canary pushes what the next watch looks for; docs/how-to/watch-for-bypasses.md says what a token must see.";
/** What the watch saw, for a terminal. */
function renderWatchText(repository, watch) {
    const lines = [
        watchHeadline(repository, watch),
        ...watch.incidents.map(incidentLine),
        ...watch.exempt.map(({ who, ruleset }) => `✗ ${(0,plain/* plain */.p)(who, 80)} is exempt from ruleset "${(0,plain/* plain */.p)(ruleset, 100)}" and leaves no record`),
        ...watch.blindness.map((why) => `? ${(0,plain/* plain */.p)(why)}`),
        ...(watch.state === "blind" ? [whatToDo] : []),
    ];
    const more = lines.length - linesToShow;
    const shown = lines.slice(0, linesToShow).join("\n").replaceAll("##[", "##\\[");
    return `${shown}${more > 0 ? `\n… and ${more} more lines; all are in the JSON` : ""}\n`;
}
/** One line that says it all. */
function watchHeadline(repository, { state, incidents, looked }) {
    const count = incidents.length === 1 ? "1 bypass" : `${incidents.length} bypasses`;
    return `bypass-watch ${(0,plain/* plain */.p)(repository, 200)}: ${state}: ${count} (looked at ${(0,plain/* plain */.p)(looked, 100)})`;
}
function incidentLine({ suite }) {
    const { actor, pushedAt, ref, before, after, rules } = suite;
    const which = rules === null ? "rules that GitHub does not name" : rules.join(", ");
    const range = `${(0,plain/* plain */.p)(before, 64)}..${(0,plain/* plain */.p)(after, 64)}`;
    return `✗ ${(0,plain/* plain */.p)(actor ?? "somebody", 80)} pushed ${range} to ${(0,plain/* plain */.p)(ref, 200)} at ${(0,plain/* plain */.p)(pushedAt, 40)} by ${(0,plain/* plain */.p)(which)}`;
}
/** Version 1 of the contract; docs/how-to/watch-for-bypasses.md describes it. */
function renderWatchJson(repository, watch) {
    const { state, incidents, exempt, blindness, looked, mark } = watch;
    return (0,json/* renderJson */.h)({
        schemaVersion: 1,
        repository,
        state,
        looked,
        incidents: incidents.map(({ key, suite }) => ({ key, ...suite })),
        exempt,
        blindness,
        mark,
    });
}
/** The issue that people look into a bypass with, once for each push. */
function incidentTask({ key, repository, suite }) {
    const { id, actor, pushedAt, ref, before, after, rules } = suite;
    return {
        key,
        title: `Rules bypassed on ${(0,plain/* plain */.p)(ref, 80)} at ${(0,plain/* plain */.p)(pushedAt, 40)}`.replaceAll("@", "@\u2060"),
        labels: ["assaygate", "incident", "bypass"],
        markdown: [
            "Somebody pushed by the rules of this repository. Close this with a link to the post-mortem.",
            [
                `- Who: ${(0,markdown/* code */.aY)(actor ?? "not known to GitHub", 80)}`,
                `- When: ${(0,markdown/* code */.aY)(pushedAt, 40)}`,
                `- Where: ${(0,markdown/* code */.aY)(ref, 200)}`,
                `- Commits: ${(0,markdown/* code */.aY)(`${before}..${after}`, 140)}`,
                `- Rules: ${rules === null ? "GitHub does not name them" : (0,markdown/* code */.aY)(rules.join(", "), 500)}`,
                `- Record: ${(0,markdown/* code */.aY)(`gh api repos/${repository}/rulesets/rule-suites/${id}`, 300)}`,
            ].join("\n"),
        ].join("\n\n"),
    };
}

// EXTERNAL MODULE: ./lib/report/unknown.js
var unknown = __webpack_require__(15356);
// EXTERNAL MODULE: ./lib/cli/github-question.js
var github_question = __webpack_require__(84948);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
// EXTERNAL MODULE: ./lib/cli/audit/audit-options.js
var audit_options = __webpack_require__(64342);
// EXTERNAL MODULE: ./lib/cli/audit/marks.js
var audit_marks = __webpack_require__(56068);
;// CONCATENATED MODULE: ./lib/cli/audit/bypass-watch.js








const bypass_watch_usage = usage.usages["bypass-watch"];
/** @throws {UserError} usage */
function parseWatch(words) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: bypass_watch_usage,
        valued: { state: "once", canary: "once", format: "once", "token-env": "once" },
        flags: ["push-canary", "open-issues"],
    });
    return {
        repository: (0,github_question/* repositoryNamed */.Sz)(options.positionals, bypass_watch_usage),
        state: options.value("state") ?? null,
        canary: (0,audit_options/* branchOf */.W0)(options.value("canary")),
        isPushing: options.has("push-canary"),
        isOpening: options.has("open-issues"),
        format: (0,cli_options/* oneOf */.y)("format", options.value("format") ?? "text", ["text", "json"]),
        variables: (0,github_question/* tokenVariables */.fK)(options.value("token-env")),
    };
}
/** Says who pushed by the rules since the last watch: exit 0 nobody, 1 somebody, 2 it could have been missed. */
async function bypassWatch(words, ports) {
    const request = parseWatch(words);
    const marks = (0,audit_marks/* marksIn */.M)(request.state === null ? null : ports.journal(request.state));
    const repository = await bypass_watch_open(request, ports);
    const watch = await watchNow(repository, marks.of(repository.name), { canary: request.canary, ports });
    print(request.format, { name: repository.name, watch }, ports);
    const isTold = !request.isOpening || (await openIssues(repository, watch, ports));
    const isPushed = !request.isPushing || (await push(repository, request.canary, ports));
    // An incident that nobody was told of is found again by the next watch.
    if (isTold && watch.mark !== null)
        marks.set(repository.name, watch.mark);
    return isTold && isPushed ? exitCodeOf(watch) : worse(exitCodeOf(watch));
}
async function watchNow(repository, mark, { canary, ports }) {
    const { name, protection } = repository;
    const [suites, canaries] = await Promise.all([repository.suites(), repository.canaries(canary)]);
    return (0,watch/* watchBypasses */.W)({
        repository: name,
        ...{ suites, mark, canaries, protection },
        now: ports.clock.now(),
    });
}
function print(format, { name, watch }, ports) {
    ports.print(format === "json" ? renderWatchJson(name, watch) : renderWatchText(name, watch));
    if (format === "json")
        ports.runner.log(watchHeadline(name, watch));
}
function exitCodeOf({ state, exempt }) {
    if (state === "bypassed" || exempt.length > 0)
        return 1;
    return state === "clean" ? 0 : 2;
}
/** What was found stays found; what was not found is not proved. */
function worse(code) {
    return code === 0 ? 2 : code;
}
/** @throws {UserError} invalid-input */
async function bypass_watch_open({ repository: name, variables }, { watchers }) {
    const watcher = await watchers(variables);
    if (watcher === null)
        throw (0,github_question/* tokenMissing */.O3)(variables, "repository");
    const repository = await watcher.open(name);
    if (repository.state === "known")
        return repository.value;
    throw (0,github_question/* unreadable */.O$)("repository", name, repository);
}
/** One issue a push, opened once; false: GitHub refused one. */
async function openIssues(repository, { incidents }, { runner }) {
    let isWhole = true;
    for (const incident of incidents) {
        const posted = await repository.task(incidentTask(incident));
        const what = posted.state === "refused" ? posted.why : posted.url;
        runner.log(`incident ${incident.key}: ${posted.state}: ${what}`);
        if (posted.state === "refused")
            isWhole = false;
    }
    return isWhole;
}
async function push(repository, branch, { runner }) {
    const pushed = await repository.pushCanary(branch);
    const what = pushed.state === "known" ? pushed.value : `refused: ${(0,unknown/* unknownWords */.k)(pushed)}`;
    runner.log(`canary on ${branch}: ${what}`);
    return pushed.state === "known";
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
