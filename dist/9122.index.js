export const id = 9122;
export const ids = [9122];
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

/***/ 78975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ readChannels),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   g: () => (/* binding */ readStandings)
/* harmony export */ });
/* harmony import */ var _domain_instance_channel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67717);
/* harmony import */ var _domain_instance_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80582);
/* harmony import */ var _domain_instance_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40541);
/* harmony import */ var _instance_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79508);




/** Where the channels are, of which release, and who moved them there. */
async function readChannels(repository) {
    const { name, defaultBranch } = repository;
    const main = (0,_instance_access_js__WEBPACK_IMPORTED_MODULE_2__/* .certain */ .pY)(await repository.tip(defaultBranch), name);
    const views = [];
    for (const state of await readStandings(repository, main)) {
        const release = await releaseAt(repository, state.commit);
        views.push({ ...state, release, moves: await repository.moves(state.channel) });
    }
    const release = await releaseAt(repository, main);
    return { repository: name, defaultBranch, commit: main, release, channels: views };
}
/** How each channel stands to the default branch, whose commit is `main`. */
async function readStandings(repository, main) {
    const states = [];
    for (const channel of _domain_instance_channel_js__WEBPACK_IMPORTED_MODULE_3__/* .channels */ .BM) {
        const tip = await repository.tip(channel);
        const commit = tip.state === "known" ? tip.value : null;
        states.push({ channel, commit, standing: await standingOf(repository, main, tip) });
    }
    return states;
}
async function releaseAt(repository, commit) {
    if (commit === null)
        return null;
    const text = await repository.text(_domain_instance_file_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPath */ .lX, commit);
    if (text.state === "unknown" || text.value === null)
        return null;
    return (0,_domain_instance_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(text.value)?.version ?? null;
}
/** What a channel is at was reviewed only if it is a commit of the default branch (facts 1.31). */
async function standingOf(repository, main, tip) {
    if (tip.state === "unknown")
        return tip;
    if (tip.value === null || main === null)
        return { state: "known", value: "missing" };
    const relation = await repository.relation(tip.value, main);
    if (relation.state === "unknown")
        return relation;
    return { state: "known", value: (0,_domain_instance_channel_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(relation.value) ? "within" : "astray" };
}


/***/ }),

/***/ 89122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  channel: () => (/* binding */ channel_channel)
});

// EXTERNAL MODULE: ./lib/report/instance.js
var instance = __webpack_require__(88995);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
// EXTERNAL MODULE: ./lib/report/unknown.js
var unknown = __webpack_require__(15356);
;// CONCATENATED MODULE: ./lib/report/channel.js



const movesToShow = 10;
/** The channels for a terminal, each with its latest moves. */
function renderChannels(shown) {
    const { repository, defaultBranch, commit, release, channels } = shown;
    const head = `${(0,plain/* plain */.p)(repository, 200)}: ${(0,plain/* plain */.p)(defaultBranch, 100)} at ${commit ?? "no commit"}, release ${(0,plain/* plain */.p)(release ?? "unknown", 40)}`;
    return `${[head, ...channels.flatMap(viewLines)].join("\n")}\n`;
}
function viewLines(view) {
    const release = `    release ${(0,plain/* plain */.p)(view.release ?? "unknown", 40)}`;
    if (view.moves.state === "unknown")
        return [(0,instance/* channelLine */.y3)(view), release, `    ? ${(0,unknown/* unknownWords */.k)(view.moves)}`];
    const latest = view.moves.value.slice(-movesToShow).toReversed();
    return [(0,instance/* channelLine */.y3)(view), release, ...latest.map(moveLine)];
}
function moveLine({ before, after, at, actor }) {
    const from = before === null ? "made" : before.slice(0, 12);
    return `    ${(0,plain/* plain */.p)(at, 40)} ${(0,plain/* plain */.p)(actor ?? "somebody", 60)}: ${from} -> ${after.slice(0, 12)}`;
}
/** The channels as the frozen JSON of version 1. */
function channelsJson({ channels, ...rest }) {
    return {
        schemaVersion: 1,
        ...rest,
        channels: channels.map((view) => ({
            ...(0,instance/* standingJson */.HK)(view),
            release: view.release,
            moves: view.moves.state === "known" ? view.moves.value : null,
        })),
    };
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/report/work.js
var report_work = __webpack_require__(82253);
// EXTERNAL MODULE: ./lib/cli/steps.js
var steps = __webpack_require__(14997);
// EXTERNAL MODULE: ./lib/domain/instance/channel.js
var channel = __webpack_require__(67717);
;// CONCATENATED MODULE: ./lib/cli/instance/channel-moves.js


/** Moves a channel on to what another branch is at: never to a commit that is none of the default branch. */
function promoteStep(repository, request) {
    const { to: channel, commit } = request;
    const from = request.from ?? (channel === "stable" ? "canary" : repository.defaultBranch);
    return {
        title: `${from} -> ${channel} of ${repository.name}`,
        inspect: () => findMove(repository, {
            ...{ channel, isBack: false, lacking: `there is no branch ${from}` },
            wanted: async () => (commit === null ? repository.tip(from) : { state: "known", value: commit }),
        }),
    };
}
/** Moves a channel back to what it was at before, by GitHub's own record of who moved it. */
function rollbackStep(repository, request) {
    const { to: channel } = request;
    return {
        title: `${channel} of ${repository.name} back`,
        inspect: () => findMove(repository, {
            ...{ channel, isBack: true },
            lacking: "GitHub records no move to take back: name a commit with --commit",
            wanted: (current) => formerCommit(repository, request, current),
        }),
    };
}
async function findMove(repository, { channel, isBack, wanted, lacking }) {
    const tip = await repository.tip(channel);
    if (tip.state === "unknown")
        return tip;
    const target = await wanted(tip.value);
    if (target.state === "unknown")
        return target;
    if (target.value === null)
        return (0,steps/* stopped */.ce)(lacking);
    if (target.value === tip.value)
        return (0,steps/* same */.FB)(`is at ${tip.value}`);
    const move = { wanted: target.value, current: tip.value, isBack };
    const why = await faultOf(repository, move);
    if (why.state === "unknown")
        return why;
    return why.value === null ? moveTo(repository, channel, move) : (0,steps/* stopped */.ce)(why.value);
}
async function formerCommit(repository, { commit, to }, current) {
    if (commit !== null || current === null)
        return { state: "known", value: commit };
    const moves = await repository.moves(to);
    return moves.state === "known" ? { state: "known", value: (0,channel/* formerOf */.TV)(moves.value, current) } : moves;
}
/** Why a move may not be; null: it may. */
async function faultOf(repository, { wanted, current, isBack }) {
    const { defaultBranch } = repository;
    const main = await repository.tip(defaultBranch);
    if (main.state === "unknown")
        return main;
    const relation = await repository.relation(wanted, main.value ?? defaultBranch);
    if (relation.state === "unknown")
        return relation;
    if (!(0,channel/* isWithin */.UO)(relation.value))
        return fault(`${wanted} is no commit of ${defaultBranch}, so nobody reviewed it there (it may be a fork's)`);
    if (current === null || isBack)
        return fault(null);
    const onward = await repository.relation(wanted, current);
    if (onward.state === "unknown")
        return onward;
    return fault(onward.value === "ahead" ? null : `${wanted} does not follow ${current}: going back is a rollback`);
}
function fault(why) {
    return { state: "known", value: why };
}
function moveTo(repository, channel, { wanted, current, isBack }) {
    const words = current === null ? `is made at ${wanted}` : `${current} -> ${wanted}`;
    const effect = "neutral";
    return (0,steps/* due */.dQ)({
        words,
        changes: [{ at: `refs/heads/${channel}`, from: current, to: wanted, effect }],
        async apply() {
            if (current === null)
                return repository.createBranch(channel, wanted);
            const tip = await repository.tip(channel);
            if (tip.state === "unknown")
                return tip;
            // Somebody else moved it meanwhile: what was looked at is not what would be left (G11).
            if (tip.value !== current)
                return {
                    state: "unknown",
                    why: `the channel moved to ${tip.value ?? "nothing"} meanwhile: look again`,
                };
            return repository.moveBranch(channel, wanted, isBack);
        },
    });
}

// EXTERNAL MODULE: ./lib/cli/github-question.js
var github_question = __webpack_require__(84948);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
// EXTERNAL MODULE: ./lib/cli/instance/instance-words.js
var instance_words = __webpack_require__(49665);
;// CONCATENATED MODULE: ./lib/cli/instance/channel-options.js





const channel_options_usage = usage.usages.channel;
const tasks = ["show", "promote", "rollback"];
/** Understands the words behind `channel`. @throws {UserError} usage */
function parseChannel(words) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: channel_options_usage,
        valued: {
            ...{ from: "once", to: "once", commit: "once", repository: "once" },
            ...{ format: "once", "token-env": "once" },
        },
        flags: ["dry-run"],
    });
    const [task = "", ...rest] = options.positionals;
    const from = options.value("from");
    return {
        task: (0,cli_options/* oneOf */.y)("channel", task, tasks),
        organization: (0,instance_words/* organizationNamed */.zU)(rest, channel_options_usage),
        repository: (0,instance_words/* repositoryName */.aR)(options.value("repository"), channel_options_usage),
        from: from === undefined ? null : (0,instance_words/* branchName */.at)(from, channel_options_usage),
        to: (0,cli_options/* oneOf */.y)("to", options.value("to") ?? "stable", channel/* channels */.BM),
        commit: commitOf(options.value("commit")),
        isDryRun: options.has("dry-run"),
        format: (0,cli_options/* oneOf */.y)("format", options.value("format") ?? "text", ["text", "json"]),
        variables: (0,github_question/* tokenVariables */.fK)(options.value("token-env")),
    };
}
/** A shortened commit could name another one tomorrow. */
function commitOf(word) {
    if (word === undefined)
        return null;
    if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(word))
        return word;
    throw (0,instance_words/* misused */.PX)("a full commit in --commit", word, channel_options_usage);
}

// EXTERNAL MODULE: ./lib/cli/instance/channel-state.js
var channel_state = __webpack_require__(78975);
// EXTERNAL MODULE: ./lib/cli/instance/instance-access.js
var instance_access = __webpack_require__(79508);
;// CONCATENATED MODULE: ./lib/cli/instance/channel.js








/** Shows, moves on or moves back what products run. Exit 0: as asked; 1: it may not be; 2: not known, or refused. */
async function channel_channel(words, ports) {
    const request = parseChannel(words);
    const repository = await (0,instance_access/* openInstance */.QS)(request, ports.administrators);
    switch (request.task) {
        case "show":
            return show(request, repository, ports);
        case "promote":
            return move(request, promoteStep(repository, request), ports);
        case "rollback":
            return move(request, rollbackStep(repository, request), ports);
    }
}
async function show(request, repository, ports) {
    const shown = await (0,channel_state/* readChannels */.NK)(repository);
    ports.print(request.format === "json" ? (0,json/* renderJson */.h)(channelsJson(shown)) : renderChannels(shown));
    if (shown.channels.some(({ standing }) => standing.state === "known" && standing.value !== "within"))
        return 1;
    return shown.channels.some(({ standing, moves }) => standing.state === "unknown" || moves.state === "unknown")
        ? 2
        : 0;
}
async function move({ isDryRun, format }, step, ports) {
    const work = await (0,steps/* walk */.GG)([step], {
        isDryRun,
        tell: (0,steps/* teller */.FW)(format, ports),
    });
    if (format === "json")
        ports.print((0,json/* renderJson */.h)((0,report_work/* workJson */.Gz)(work)));
    const [outcome] = work.outcomes;
    if (outcome?.state === "stopped")
        return 1;
    return work.state === "whole" ? 0 : 2;
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
/* harmony export */   TV: () => (/* binding */ formerOf),
/* harmony export */   UO: () => (/* binding */ isWithin)
/* harmony export */ });
/* unused harmony export commitsHeld */
/** A branch of the instance that products' rulesets name. */
const channels = ["canary", "stable"];
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

/***/ 88995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ renderUpgradeBody),
/* harmony export */   HK: () => (/* binding */ standingJson),
/* harmony export */   M1: () => (/* binding */ instanceCheckJson),
/* harmony export */   y3: () => (/* binding */ channelLine),
/* harmony export */   yP: () => (/* binding */ renderInstanceCheck)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36906);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15356);


const words = {
    changed: "other content than the release",
    missing: "not there",
    foreign: "no file of the release",
    mode: "another mode than the release: a link or a program",
};
/** The comparison for a terminal: every file that differs, and every channel that is not on the default branch. */
function renderInstanceCheck(check) {
    const { repository, release, branch, commit, recorded, differences, channels } = check;
    const verdict = differences.length === 0 ? "is release" : "is not release";
    const lines = [
        `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(repository, 200)} at ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(branch, 100)} (${commit ?? "no commit"}) ${verdict} ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(release, 40)}; it says ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(recorded ?? "nothing", 40)}`,
        ...differences.map(({ path, kind }) => `✗ ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(path)}: ${words[kind]}`),
        ...channels.map(channelLine),
    ];
    return `${lines.join("\n")}\n`;
}
/** Where a channel is, in one line. */
function channelLine({ channel, commit, standing }) {
    const at = `channel ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(channel, 40)} at ${commit ?? "no commit"}`;
    if (standing.state === "unknown")
        return `? ${at}: ${(0,_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownWords */ .k)(standing)}`;
    switch (standing.value) {
        case "within":
            return `✓ ${at}`;
        case "astray":
            return `✗ ${at}: no commit of the default branch, so nobody reviewed it there (it may be a fork's)`;
        case "missing":
            return `✗ ${at}: there is no such branch`;
    }
}
/** The comparison as the frozen JSON of version 1. */
function instanceCheckJson({ channels, ...check }) {
    return {
        schemaVersion: 1,
        ...check,
        channels: channels.map(standingJson),
    };
}
/** Where a channel is, for machines. */
function standingJson({ channel, commit, standing }) {
    const isKnown = standing.state === "known";
    return {
        ...{ channel, commit },
        standing: isKnown ? standing.value : "unknown",
        why: isKnown ? null : standing.why,
    };
}
const pathsToShow = 50;
/** The description of the pull request that renews an instance. */
function renderUpgradeBody({ from, to, written, removed, kept, restored }) {
    const section = (title, paths) => {
        if (paths.length === 0)
            return [];
        const more = paths.length - pathsToShow;
        const shown = paths.slice(0, pathsToShow).map((path) => `- \`${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(path, 200).replaceAll("`", "'")}\``);
        return ["", `### ${title}`, "", ...shown, ...(more > 0 ? [`- … and ${more} more`] : [])];
    };
    return [
        `## What`,
        "",
        `Assaygate ${from ?? "of an unknown release"} -> ${to}: ${written.length} files written, ${removed.length} removed.`,
        "",
        "## Why",
        "",
        "A newer release. After the merge: `assaygate channel promote ORG --to canary`, and `--to stable` when the ring has been well.",
        ...section("Changed by somebody, and the release's again with this", restored),
        ...section("Yours, and left alone although the release has another one now: compare by hand", kept),
        ...section("Removed", removed),
        "",
    ].join("\n");
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
