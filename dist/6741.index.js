export const id = 6741;
export const ids = [6741];
export const modules = {

/***/ 89122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  channel: () => (/* binding */ channel)
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
        return [...(0,instance/* channelLines */.Hk)(view), release, `    ? ${(0,unknown/* unknownWords */.k)(view.moves)}`];
    const latest = view.moves.value.slice(-movesToShow).toReversed();
    return [...(0,instance/* channelLines */.Hk)(view), release, ...latest.map(moveLine)];
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
var instance_channel = __webpack_require__(67717);
// EXTERNAL MODULE: ./lib/domain/instance/listing.js
var listing = __webpack_require__(88646);
// EXTERNAL MODULE: ./lib/cli/instance/signers-list.js
var signers_list = __webpack_require__(52360);
// EXTERNAL MODULE: ./lib/cli/instance/signers-pull.js + 2 modules
var signers_pull = __webpack_require__(90650);
;// CONCATENATED MODULE: ./lib/cli/instance/channel-moves.js





/** On to what another branch is at: never to a commit that is none of the default branch. */
function promotion(repository, request) {
    const { to: channel, commit } = request;
    const from = request.from ?? (channel === "stable" ? "canary" : repository.defaultBranch);
    const wanted = async () => commit === null ? settledTip(repository, from) : { state: "known", value: commit };
    const wish = { channel, isBack: false, lacking: `there is no branch ${from}`, wanted };
    return {
        title: `${from} -> ${channel} of ${repository.name}`,
        find: once(() => findAim(repository, wish)),
    };
}
/** Back to what the channel was at before, by GitHub's own record of who moved it. */
function wayBack(repository, request) {
    const { to: channel } = request;
    const wish = {
        ...{ channel, isBack: true },
        lacking: "GitHub records no move to take back: name a commit with --commit",
        wanted: (current) => formerCommit(repository, request, current),
    };
    return { title: `${channel} of ${repository.name} back`, find: once(() => findAim(repository, wish)) };
}
function once(find) {
    let found;
    return () => {
        found ??= find();
        return found;
    };
}
/** Moves the channel. */
function moveStep(repository, channel, goal) {
    return {
        title: goal.title,
        async inspect() {
            const aim = await goal.find();
            if (aim.state === "unknown")
                return aim;
            switch (aim.value.state) {
                case "stopped":
                    return (0,steps/* stopped */.ce)(aim.value.why);
                case "same":
                    return (0,steps/* same */.FB)(`is at ${aim.value.wanted}`);
                case "move":
                    return moveTo(repository, channel, aim.value);
            }
        },
    };
}
async function findAim(repository, { channel, isBack, wanted, lacking }) {
    const tip = await repository.tip(channel);
    if (tip.state === "unknown")
        return tip;
    const target = await wanted(tip.value);
    if (target.state === "unknown")
        return target;
    if (target.value === null)
        return aimed({ state: "stopped", why: lacking });
    if (target.value === tip.value)
        return aimed({ state: "same", wanted: target.value });
    const move = { wanted: target.value, current: tip.value, isBack };
    const why = await faultOf(repository, move);
    if (why.state === "unknown")
        return why;
    return aimed(why.value === null ? { state: "move", ...move } : { state: "stopped", why: why.value });
}
function aimed(aim) {
    return { state: "known", value: aim };
}
/**
 * What a branch is at; or, if nothing but the list of signers came after it, the commit that was listed last: no commit can
 * list itself, and to list the one that lists would never end.
 */
async function settledTip(repository, branch) {
    const tip = await repository.tip(branch);
    if (tip.state === "unknown" || tip.value === null)
        return tip;
    const list = await (0,signers_list/* readSigners */.i)(repository);
    // Whoever needs the list says what is wrong with it.
    const listed = list.state === "known" ? (0,listing/* listedCommits */.Y_)(list.value.signers) : [];
    if (listed.includes(tip.value))
        return tip;
    for (const latest of listed.slice(0, commitsToTry)) {
        const relation = await repository.relation(latest, tip.value);
        // A commit that is gone stands in nobody's way.
        if (relation.state === "unknown" || relation.value !== "behind")
            continue;
        if (await (0,signers_pull/* isOnlySigners */._l)(repository, latest, tip.value))
            return { state: "known", value: latest };
    }
    return tip;
}
/** Somebody may have listed others since. */
const commitsToTry = 3;
async function formerCommit(repository, { commit, to }, current) {
    if (commit !== null || current === null)
        return { state: "known", value: commit };
    const moves = await repository.moves(to);
    return moves.state === "known" ? { state: "known", value: (0,instance_channel/* formerOf */.TV)(moves.value, current) } : moves;
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
    if (!(0,instance_channel/* isWithin */.UO)(relation.value))
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
        changes: [{ at: (0,instance_channel/* refOf */.H8)(channel), from: current, to: wanted, effect }],
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
            ...{ from: "once", to: "once", commit: "once", revoke: "once", repository: "once" },
            ...{ format: "once", "token-env": "once" },
        },
        flags: ["dry-run"],
    });
    const [task = "", ...rest] = options.positionals;
    const from = options.value("from");
    return {
        ...taskOf(task, options.value("revoke")),
        organization: (0,instance_words/* organizationNamed */.zU)(rest, channel_options_usage),
        repository: (0,instance_words/* repositoryName */.aR)(options.value("repository"), channel_options_usage),
        from: from === undefined ? null : (0,instance_words/* branchName */.at)(from, channel_options_usage),
        to: (0,cli_options/* oneOf */.y)("to", options.value("to") ?? "stable", instance_channel/* channels */.BM),
        commit: commitOf(options.value("commit")),
        isDryRun: options.has("dry-run"),
        format: (0,cli_options/* oneOf */.y)("format", options.value("format") ?? "text", ["text", "json"]),
        variables: (0,github_question/* tokenVariables */.fK)(options.value("token-env")),
    };
}
/** @throws {UserError} usage */
function taskOf(word, revoke) {
    const task = (0,cli_options/* oneOf */.y)("channel", word, tasks);
    if (revoke === undefined)
        return { task, revoke: null };
    if (task !== "rollback")
        throw (0,instance_words/* misused */.PX)("--revoke with rollback only", task, channel_options_usage);
    if (/^[^\p{C}]{1,300}$/u.test(revoke))
        return { task, revoke };
    throw (0,instance_words/* misused */.PX)("a reason of one line in --revoke", revoke.slice(0, 40), channel_options_usage);
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
// EXTERNAL MODULE: ./lib/cli/instance/signers-steps.js
var signers_steps = __webpack_require__(72369);
;// CONCATENATED MODULE: ./lib/cli/instance/channel.js









/** Shows, moves on or moves back what products run. Exit 0: as asked; 1: it may not be; 2: not known, or refused. */
async function channel(words, ports) {
    const request = parseChannel(words);
    const repository = await (0,instance_access/* openInstance */.QS)(request, ports.administrators);
    switch (request.task) {
        case "show":
            return show(request, repository, ports);
        case "promote":
            return promote(request, repository, ports);
        case "rollback":
            return rollback(request, repository, ports);
    }
}
async function show(request, repository, ports) {
    const shown = await (0,channel_state/* readChannels */.NK)(repository, ports.clock.now());
    ports.print(request.format === "json" ? (0,json/* renderJson */.h)(channelsJson(shown)) : renderChannels(shown));
    if (shown.channels.some(channel_state/* isWrong */.cG))
        return 1;
    return shown.channels.some((view) => (0,channel_state/* isUnclear */.Z5)(view) || view.moves.state === "unknown") ? 2 : 0;
}
/** First the list of signers, then the channel: what nobody would believe is not handed out. */
async function promote(request, repository, ports) {
    const goal = promotion(repository, request);
    const scene = { repository, channel: request.to, goal, now: ports.clock.now() };
    const step = (0,signers_steps/* afterListing */.Dg)(moveStep(repository, request.to, goal), scene);
    return told(request, await channel_steps([(0,signers_steps/* listingStep */.fd)(scene), step], request, ports), ports);
}
/** The list is asked for first and waited for by nobody: a channel that judges wrongly must not wait for a review. */
async function rollback(request, repository, ports) {
    const goal = wayBack(repository, request);
    const scene = { repository, channel: request.to, goal, now: ports.clock.now() };
    const listing = await channel_steps([(0,signers_steps/* leavingStep */.DL)(scene, request.revoke)], request, ports);
    const isStopped = listing.outcomes.some(({ state }) => state === "stopped");
    const moving = isStopped ? null : await channel_steps([moveStep(repository, request.to, goal)], request, ports);
    const isWhole = listing.state === "whole" && moving?.state === "whole";
    const outcomes = [...listing.outcomes, ...(moving?.outcomes ?? [])];
    return told(request, { outcomes, state: isWhole ? "whole" : "refused" }, ports);
}
function channel_steps(todo, { isDryRun, format }, ports) {
    return (0,steps/* walk */.GG)(todo, { isDryRun, tell: (0,steps/* teller */.FW)(format, ports) });
}
function told({ format }, work, ports) {
    if (format === "json")
        ports.print((0,json/* renderJson */.h)((0,report_work/* workJson */.Gz)(work)));
    if (work.outcomes.some(({ state }) => state === "stopped"))
        return 1;
    return work.state === "whole" ? 0 : 2;
}


/***/ })

};
