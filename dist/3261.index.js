export const id = 3261;
export const ids = [3261];
export const modules = {

/***/ 78975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ readChannels),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   Z5: () => (/* binding */ isUnclear),
/* harmony export */   cG: () => (/* binding */ isWrong),
/* harmony export */   g: () => (/* binding */ readStandings)
/* harmony export */ });
/* harmony import */ var _domain_instance_channel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67717);
/* harmony import */ var _domain_instance_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80582);
/* harmony import */ var _domain_instance_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40541);
/* harmony import */ var _instance_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79508);
/* harmony import */ var _signers_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72369);





/** Where the channels are, of which release, and who moved them there. */
async function readChannels(repository, now) {
    const { name, defaultBranch } = repository;
    const main = (0,_instance_access_js__WEBPACK_IMPORTED_MODULE_2__/* .certain */ .pY)(await repository.tip(defaultBranch), name);
    const views = [];
    for (const state of await readStandings(repository, main, now)) {
        const release = await releaseAt(repository, state.commit);
        views.push({ ...state, release, moves: await repository.moves(state.channel) });
    }
    const release = await releaseAt(repository, main);
    return { repository: name, defaultBranch, commit: main, release, channels: views };
}
/** How each channel stands to the default branch, whose commit is `main`, and whether what it signs counts. */
async function readStandings(repository, main, now) {
    const states = [];
    for (const channel of _domain_instance_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .channels */ .BM) {
        const tip = await repository.tip(channel);
        const commit = tip.state === "known" ? tip.value : null;
        const standing = await standingOf(repository, main, tip);
        states.push({ channel, commit, standing, listing: await readListing(repository, commit, now) });
    }
    return states;
}
/** Null: there is no commit to ask about. */
async function readListing(repository, commit, now) {
    if (commit === null)
        return null;
    const asked = await (0,_signers_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .askedOf */ .iN)({ repository, now }, commit);
    return asked.state === "known" ? { state: "known", value: asked.value.listing } : asked;
}
/** Products run what nobody reviewed there, or what signs for nobody. */
function isWrong({ standing, listing }) {
    const isAstray = standing.state === "known" && standing.value !== "within";
    const isMute = listing?.state === "known" && ["unlisted", "revoked"].includes(listing.value.state);
    return isAstray || isMute;
}
/** Not everything about it could be read. */
function isUnclear({ standing, listing }) {
    return standing.state === "unknown" || listing?.state === "unknown";
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
    return { state: "known", value: (0,_domain_instance_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(relation.value) ? "within" : "astray" };
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

/***/ 52360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readCandidate),
/* harmony export */   i: () => (/* binding */ readSigners)
/* harmony export */ });
/* harmony import */ var _domain_instance_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19936);
/* harmony import */ var _domain_instance_signing_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18639);
/* harmony import */ var _policy_signers_signers_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4652);



/** Reads it; a list that is none is unknown, with its first mistake. */
async function readSigners(repository) {
    const { defaultBranch } = repository;
    const head = await repository.tip(defaultBranch);
    if (head.state === "unknown")
        return head;
    if (head.value === null)
        return { state: "unknown", why: `there is no branch ${defaultBranch}` };
    const text = await repository.text(_domain_instance_places_js__WEBPACK_IMPORTED_MODULE_2__/* .signersPath */ .$, head.value);
    if (text.state === "unknown")
        return text;
    if (text.value === null)
        return { state: "unknown", why: `there is no ${_domain_instance_places_js__WEBPACK_IMPORTED_MODULE_2__/* .signersPath */ .$} on ${defaultBranch}`, cause: "not-found" };
    const checked = (0,_policy_signers_signers_file_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSigners */ .o)({ path: _domain_instance_places_js__WEBPACK_IMPORTED_MODULE_2__/* .signersPath */ .$, text: text.value });
    if (checked.ok)
        return {
            state: "known",
            value: { head: head.value, text: text.value, signers: checked.value.content },
        };
    const [problem] = checked.problems;
    const why = `${_domain_instance_places_js__WEBPACK_IMPORTED_MODULE_2__/* .signersPath */ .$} is no list of signers: ${problem?.message ?? "unreadable"}`;
    return { state: "unknown", why, cause: "malformed" };
}
/** What a commit of the instance signs with, at some channels. */
async function readCandidate(repository, sha, channels) {
    const tree = await repository.tree(sha);
    if (tree.state === "unknown")
        return tree;
    const files = (0,_domain_instance_signing_files_js__WEBPACK_IMPORTED_MODULE_0__/* .signingFilesIn */ .E)(tree.value.map(({ path }) => path));
    return { state: "known", value: { sha, address: repository.address, files, channels } };
}


/***/ }),

/***/ 90650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gw: () => (/* binding */ askForSigners),
  _l: () => (/* binding */ isOnlySigners),
  Is: () => (/* binding */ isSettled)
});

// EXTERNAL MODULE: ./lib/domain/instance/places.js
var places = __webpack_require__(19936);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/domain/instance/channel.js
var channel = __webpack_require__(67717);
// EXTERNAL MODULE: ./lib/domain/instance/listing.js
var listing = __webpack_require__(88646);
// EXTERNAL MODULE: ./lib/policy/signers/signers-file.js + 2 modules
var signers_file = __webpack_require__(4652);
;// CONCATENATED MODULE: ./lib/policy/signers/edit-signers.js




/**
 * The list with some changes, in the words of whoever wrote it: comments, order and entries of others stay. What is so already
 * is left as it is. @throws {UserError} invalid-policy for a list that is none, before or afterwards
 */
function editSigners(source, changes) {
    (0,signers_file/* parseSigners */.h)(source);
    const document = (0,dist/* parseDocument */.Tp)(source.text, { version: "1.2", schema: "core" });
    for (const change of changes)
        apply(document, change);
    const text = document.toString({ lineWidth: 0, flowCollectionPadding: true });
    const before = (0,dist/* parseDocument */.Tp)(source.text, { version: "1.2", schema: "core" });
    if (JSON.stringify(before.toJS()) === JSON.stringify(document.toJS()))
        return source.text;
    (0,signers_file/* parseSigners */.h)({ path: source.path, text });
    return text;
}
function apply(document, change) {
    switch (change.kind) {
        case "list":
            for (const file of change.candidate.files)
                list(document, change, file);
            return;
        case "end":
            for (const revision of openRevisions(document, change))
                revision.set("until", endOf(revision, change.until));
            return;
        case "revoke":
            for (const revision of revisionsOf(document, change).filter((one) => !one.has("revoked")))
                revision.set("revoked", document.createNode({ at: change.at, reason: change.reason }));
    }
}
/** Clocks differ: what was listed by one that is ahead ends right after it began. */
function endOf(revision, until) {
    const earliest = Date.parse(String(revision.get("from"))) + 1_000;
    return Date.parse(until) >= earliest ? until : new Date(earliest).toISOString();
}
/** An end that somebody wrote stays, and what is revoked needs none. */
function openRevisions(document, commit) {
    return revisionsOf(document, commit).filter((one) => !one.has("revoked") && !one.has("until"));
}
function list(document, { candidate, from }, file) {
    const workflow = (0,listing/* addressOf */.ci)(candidate, file);
    const refs = candidate.channels.map(channel/* refOf */.H8);
    const { sha } = candidate;
    const own = entriesOf(document).filter((entry) => entry.get("workflow") === workflow);
    if (own.length === 0) {
        const entry = {
            predicates: file.predicates,
            workflow,
            refs,
            revisions: [{ sha, from }],
            triggers: file.triggers,
        };
        addEntry(document, entry);
        return;
    }
    const said = own.flatMap((entry) => wordsIn(entry, "predicates"));
    addWords(document, own[0], "predicates", file.predicates.filter((name) => !said.includes(name)));
    for (const entry of own) {
        const known = wordsIn(entry, "refs");
        addWords(document, entry, "refs", refs.filter((ref) => !known.includes(ref)));
        listIn(document, entry, { sha, from });
    }
}
/** A commit that comes back counts again from when it was listed first; one that is to come counts from now. */
function listIn(document, entry, { sha, from }) {
    const revisions = entry.get("revisions");
    if (!(0,dist/* isSeq */.oP)(revisions))
        return;
    const found = revisions.items.filter(dist/* isMap */.jh).find((one) => one.get("sha") === sha);
    if (found === undefined) {
        revisions.add(document.createNode({ sha, from }, { flow: revisions.flow ?? false }));
        return;
    }
    found.delete("until");
    if (Date.parse(String(found.get("from"))) > Date.parse(from))
        found.set("from", from);
}
function entriesOf(document) {
    const signers = document.get("signers");
    return (0,dist/* isSeq */.oP)(signers) ? signers.items.filter(dist/* isMap */.jh) : [];
}
function addEntry(document, entry) {
    const signers = document.get("signers");
    if (!(0,dist/* isSeq */.oP)(signers))
        return;
    // `signers: []` is how a list begins.
    if (signers.items.length === 0)
        signers.flow = false;
    const node = document.createNode(entry);
    for (const name of ["predicates", "refs", "triggers"])
        flow(node.get(name));
    const revisions = node.get("revisions");
    if ((0,dist/* isSeq */.oP)(revisions))
        revisions.items.forEach(flow);
    signers.add(node);
}
function flow(node) {
    if ((0,dist/* isSeq */.oP)(node) || (0,dist/* isMap */.jh)(node))
        node.flow = true;
}
function wordsIn(entry, name) {
    const list = entry.get(name);
    return (0,dist/* isSeq */.oP)(list) ? list.toJSON().map(String) : [];
}
function addWords(document, entry, name, words) {
    const list = entry?.get(name);
    if ((0,dist/* isSeq */.oP)(list))
        for (const word of words)
            list.add(document.createNode(word));
}
/** Revisions of a commit in all entries of files of an instance. */
function revisionsOf(document, { sha, address }) {
    return entriesOf(document)
        .filter((entry) => String(entry.get("workflow")).startsWith(`${address}/`))
        .flatMap((entry) => {
        const revisions = entry.get("revisions");
        return (0,dist/* isSeq */.oP)(revisions) ? revisions.items.filter(dist/* isMap */.jh).filter((one) => one.get("sha") === sha) : [];
    });
}

// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
;// CONCATENATED MODULE: ./lib/report/signers-pull.js

/** The description of the pull request that changes the list of signers. */
function renderSignersBody({ why, changes }) {
    return [
        "## What",
        "",
        ...changes.map((change) => `- ${wordsOf(change)}`),
        "",
        "## Why",
        "",
        (0,plain/* plain */.p)(why, 1_000),
        "",
        "Whoever verifies evidence holds this list as it is at the head of the default branch. Until this is merged, nothing that a",
        "commit listed here signs counts; a commit that is ended or revoked here counts on until then.",
        "",
    ].join("\n");
}
function wordsOf(change) {
    switch (change.kind) {
        case "list": {
            const { sha, files, channels } = change.candidate;
            const names = files.map(({ workflow }) => `\`${workflow}\``).join(", ");
            return `\`${sha}\` may sign from ${change.from} on, called at ${channels.join(", ")}: ${names}`;
        }
        case "end":
            return `\`${change.sha}\` may not sign from ${change.until} on; what it signed before counts on`;
        case "revoke":
            return `\`${change.sha}\` is revoked: nothing that it ever signed counts. ${(0,plain/* plain */.p)(change.reason, 500)}`;
    }
}

// EXTERNAL MODULE: ./lib/cli/own-pull.js
var own_pull = __webpack_require__(98696);
;// CONCATENATED MODULE: ./lib/cli/instance/signers-pull.js




/** Whether the list is as wished for already. */
function isSettled({ text }, { changes }) {
    return editSigners({ path: places/* signersPath */.$, text }, changes) === text;
}
/** Asks for it by a pull request, which is renewed in place. Gives its address. */
async function askForSigners(repository, list, wish) {
    const branch = `assaygate/signers-${wish.sha.slice(0, 12)}`;
    const placed = await place(repository, { list, wish, branch });
    if (placed.state === "unknown")
        return placed;
    const { title, why, changes } = wish;
    const body = renderSignersBody({ why, changes });
    const shown = await (0,own_pull/* openOrRenew */.h)(repository, { title, body, head: branch, base: repository.defaultBranch });
    return shown.state === "unknown" ? shown : { state: "known", value: shown.value.url };
}
/** A branch that says it already stays: pushing the same with a later time would take approvals away. */
async function place(repository, { list, wish, branch }) {
    const tip = await repository.tip(branch);
    if (tip.state === "unknown")
        return tip;
    if (tip.value !== null && (await isPlaced(repository, tip.value, { list, wish })))
        return { state: "known", value: null };
    const bytes = Buffer.from(editSigners({ path: places/* signersPath */.$, text: list.text }, wish.changes));
    const files = [{ path: places/* signersPath */.$, bytes, mode: "100644" }];
    const commit = { message: wish.title, parent: list.head, base: "parent", files, removals: [] };
    const made = await repository.commit(commit);
    if (made.state === "unknown")
        return made;
    return tip.value === null
        ? repository.createBranch(branch, made.value)
        : repository.moveBranch(branch, made.value, true);
}
/** What cannot be read, or changes anything else, is written anew. */
async function isPlaced(repository, tip, { list, wish }) {
    const relation = await repository.relation(tip, list.head);
    if (relation.state === "unknown" || relation.value !== "ahead")
        return false;
    const isOnly = await isOnlySigners(repository, list.head, tip);
    const text = await repository.text(places/* signersPath */.$, tip);
    if (!isOnly || text.state === "unknown" || text.value === null)
        return false;
    try {
        return isSettled({ text: text.value }, wish);
    }
    catch {
        return false;
    }
}
/** Whether two commits differ in the list of signers, and in nothing else. */
async function isOnlySigners(repository, one, other) {
    const [before, after] = [await repository.tree(one), await repository.tree(other)];
    if (before.state === "unknown" || after.state === "unknown")
        return false;
    const rest = (tree) => tree
        .filter(({ path }) => path !== places/* signersPath */.$)
        .map(({ path, mode, id }) => `${mode} ${id} ${path}`)
        .toSorted()
        .join("\n");
    return rest(before.value) === rest(after.value);
}


/***/ }),

/***/ 72369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ channelsStep),
/* harmony export */   DL: () => (/* binding */ leavingStep),
/* harmony export */   Dg: () => (/* binding */ afterListing),
/* harmony export */   fd: () => (/* binding */ listingStep),
/* harmony export */   iN: () => (/* binding */ askedOf)
/* harmony export */ });
/* harmony import */ var _domain_instance_channel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67717);
/* harmony import */ var _domain_instance_listing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88646);
/* harmony import */ var _domain_instance_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19936);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14997);
/* harmony import */ var _signers_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52360);
/* harmony import */ var _signers_pull_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90650);






const nothingSigns = `nothing of it signs: no ${_domain_instance_places_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedRootPath */ .l}`;
/** Asks that the commit which a channel is about to go to may sign; it does not go there before that was agreed to. */
function listingStep(scene) {
    return {
        title: `signers of ${scene.repository.name}`,
        async inspect() {
            const aim = await scene.goal.find();
            if (aim.state === "unknown")
                return aim;
            // A commit that the channel may not go to is asked for nowhere.
            if (aim.value.state === "stopped")
                return (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)("there is no commit to list");
            const asked = await askedOf(scene, aim.value.wanted);
            if (asked.state === "unknown")
                return asked;
            const { list, candidate, listing } = asked.value;
            return findingOf(scene, { list, wish: wishFor(candidate, scene.now) }, listing);
        },
    };
}
/** The channel waits for the list: what would be signed meanwhile would count for nobody. */
function afterListing(step, scene) {
    return {
        title: step.title,
        async inspect() {
            const aim = await scene.goal.find();
            if (aim.state === "unknown" || aim.value.state !== "move")
                return step.inspect();
            const asked = await askedOf(scene, aim.value.wanted);
            if (asked.state === "unknown")
                return asked;
            if (asked.value.listing.state !== "unlisted")
                return step.inspect();
            return (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stopped */ .ce)(`${asked.value.listing.why}: merge the pull request that lists it, then run this again`);
        },
    };
}
/** Asks that the commit which is left may sign no longer, and that the one which comes back may. Nothing waits for it. */
function leavingStep(scene, reason) {
    return {
        title: `signers of ${scene.repository.name}`,
        async inspect() {
            const aim = await scene.goal.find();
            if (aim.state === "unknown")
                return aim;
            return aim.value.state === "move" ? leave(scene, aim.value, reason) : (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)("no commit is left");
        },
    };
}
async function leave(scene, aim, reason) {
    const { repository, now } = scene;
    const candidate = await (0,_signers_list_js__WEBPACK_IMPORTED_MODULE_1__/* .readCandidate */ .G)(repository, aim.wanted, _domain_instance_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .channels */ .BM);
    if (candidate.state === "unknown")
        return candidate;
    const list = await (0,_signers_list_js__WEBPACK_IMPORTED_MODULE_1__/* .readSigners */ .i)(repository);
    if (list.state === "unknown")
        return list;
    const listing = (0,_domain_instance_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .listingOf */ .K7)(list.value.signers, candidate.value, now);
    if (listing.state === "revoked")
        return (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stopped */ .ce)(`${listing.why}: name another commit with --commit`);
    const left = await leftOf(scene, aim);
    if (left.state === "unknown")
        return left;
    const wish = wishToLeave({ scene, candidate: candidate.value, left: left.value, reason });
    if ((0,_signers_pull_js__WEBPACK_IMPORTED_MODULE_2__/* .isSettled */ .Is)(list.value, wish))
        return (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)("nothing of it is to be changed");
    return toAsk(scene, { list: list.value, wish });
}
/** Asks that the commits at which the channels are may sign, where they can. */
function channelsStep(repository, now) {
    return {
        title: "signers of the channels",
        async inspect() {
            const hosted = repository();
            if (hosted === null)
                return (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(nothingSigns);
            for (const channel of _domain_instance_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .channels */ .BM.toReversed()) {
                const found = await ofChannel({ repository: hosted, now }, channel);
                if (found.state === "unknown")
                    return found;
                if (found.value !== null)
                    return { state: "known", value: found.value };
            }
            return (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)("every commit of a channel that signs is listed");
        },
    };
}
/** Null: there is nothing to ask for. */
async function ofChannel(scene, channel) {
    const tip = await scene.repository.tip(channel);
    if (tip.state === "unknown")
        return tip;
    if (tip.value === null)
        return { state: "known", value: null };
    const asked = await askedOf(scene, tip.value);
    if (asked.state === "unknown")
        return asked;
    const { list, candidate, listing } = asked.value;
    switch (listing.state) {
        case "unlisted":
            return toAsk(scene, { list, wish: wishFor(candidate, scene.now) });
        case "revoked":
            return (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stopped */ .ce)(`channel ${channel}: ${listing.why}`);
        case "listed":
        case "signs-nothing":
            return { state: "known", value: null };
    }
}
/** How a commit stands in the list. The list is not asked for where nothing signs. */
async function askedOf({ repository, now }, sha) {
    // At every channel: whoever comes through one goes on to the other.
    const candidate = await (0,_signers_list_js__WEBPACK_IMPORTED_MODULE_1__/* .readCandidate */ .G)(repository, sha, _domain_instance_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .channels */ .BM);
    if (candidate.state === "unknown")
        return candidate;
    if (candidate.value.files.length === 0) {
        const list = { head: sha, text: "", signers: { issuer: "", signers: [] } };
        const listing = { state: "signs-nothing" };
        return { state: "known", value: { list, candidate: candidate.value, listing } };
    }
    const list = await (0,_signers_list_js__WEBPACK_IMPORTED_MODULE_1__/* .readSigners */ .i)(repository);
    if (list.state === "unknown")
        return list;
    const listing = (0,_domain_instance_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .listingOf */ .K7)(list.value.signers, candidate.value, now);
    return { state: "known", value: { list: list.value, candidate: candidate.value, listing } };
}
function findingOf(scene, asking, listing) {
    switch (listing.state) {
        case "listed":
            return (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(`${asking.wish.sha} is listed`);
        case "signs-nothing":
            return (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(nothingSigns);
        case "revoked":
            return (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stopped */ .ce)(listing.why);
        case "unlisted":
            return toAsk(scene, asking);
    }
}
function toAsk({ repository }, { list, wish }) {
    return (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .due */ .dQ)({
        words: `pull request "${wish.title}", for governance to merge`,
        payload: wish.changes.map(({ kind }) => kind),
        apply: () => (0,_signers_pull_js__WEBPACK_IMPORTED_MODULE_2__/* .askForSigners */ .Gw)(repository, list, wish),
    });
}
function wishFor(candidate, now) {
    const { sha } = candidate;
    return {
        sha,
        title: `chore: let ${sha.slice(0, 12)} sign`,
        why: "Products are to run this commit of the instance, and what it signs shall count.",
        changes: [{ kind: "list", candidate, from: now }],
    };
}
/** The commit that the channel leaves, unless another channel stays at it; null: none is left. */
async function leftOf({ repository, channel }, { current }) {
    for (const other of _domain_instance_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .channels */ .BM.filter((name) => name !== channel)) {
        const tip = await repository.tip(other);
        if (tip.state === "unknown")
            return tip;
        if (tip.value === current)
            return { state: "known", value: null };
    }
    return { state: "known", value: current };
}
function wishToLeave({ scene, candidate, left, reason }) {
    const { channel, now, repository } = scene;
    const back = candidate.files.length === 0 ? [] : [{ kind: "list", candidate, from: now }];
    const sha = left ?? candidate.sha;
    return {
        sha,
        title: `chore: ${reason === null ? "end" : "revoke"} what ${sha.slice(0, 12)} signs`,
        why: `The channel ${channel} was moved back from ${sha} to ${candidate.sha}. ${reason ?? ""}`.trim(),
        changes: left === null ? back : [...back, ended({ sha: left, address: repository.address, now, reason })],
    };
}
function ended({ sha, address, now, reason }) {
    return reason === null
        ? { kind: "end", sha, address, until: now }
        : { kind: "revoke", sha, address, at: now, reason };
}


/***/ }),

/***/ 98696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openOrRenew)
/* harmony export */ });
/**
 * Opens a pull request, or renews the one that is open between the same branches, so that there is one however often a
 * command runs. A fork's branch of the same name is somebody else's.
 */
async function openOrRenew(repository, pull) {
    const open = await repository.pulls();
    if (open.state === "unknown")
        return open;
    const found = open.value.find(({ head, base, isOwn }) => isOwn && head === pull.head && base === pull.base);
    const url = found === undefined ? await repository.openPull(pull) : await repository.renewPull(found.number, pull);
    return url.state === "unknown"
        ? url
        : { state: "known", value: { url: url.value, isNew: found === undefined } };
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

/***/ 39040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ approvalsPath),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Or: () => (/* binding */ attemptsOf),
/* harmony export */   Sn: () => (/* binding */ jobsPath),
/* harmony export */   T8: () => (/* binding */ manifestBytes),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   X9: () => (/* binding */ attemptPath),
/* harmony export */   Zl: () => (/* binding */ artifactsPath),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   lA: () => (/* binding */ logsPath)
/* harmony export */ });
/* unused harmony export AuditManifest */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12627);
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6878);



const Sha256 = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const Id = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[1-9]\d{0,19}$/);
const Word = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(300);
/** A run can be started again fifty times. */
const mostAttempts = 51;
const manifestPath = "manifest.json";
const approvalsPath = "approvals.json";
const artifactsPath = "artifacts.json";
const attemptPath = (attempt) => `attempt-${attempt}/run.json`;
const jobsPath = (attempt) => `attempt-${attempt}/jobs.json`;
const logsPath = (attempt) => `attempt-${attempt}/logs.zip`;
const File = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^(?:approvals|artifacts)\.json$|^attempt-\d{1,2}\/(?:run\.json|jobs\.json|logs\.zip)$/),
    bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
    sha256: Sha256,
});
const Commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const KeptRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("kept"),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    workflow: Word,
    event: Word,
    branch: Word.nullable(),
    commit: Commit,
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** When GitHub touched it last: the end of its last attempt. */
    updatedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    conclusion: Word,
    attempts: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(mostAttempts),
});
/** A run that GitHub has no longer; what it released says when that was, and nobody says anything else of it. */
const DeletedRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("deleted"),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    releasedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
});
/** A line of the ledger of which GitHub has neither the run nor what it released, so that nobody can say more of it. */
const UnknownRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("unknown"), id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1) });
/** Everything that was kept of a run that has ended, by digest. Its own digest is what is signed. */
const AuditManifest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: Id, name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/) }),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("state", [KeptRun, DeletedRun, UnknownRun]),
    /** RFC 3339: when it was looked at. */
    exportedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(File).max(3 * mostAttempts + 2),
    /** Paths of logs that GitHub had no longer. */
    gone: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^attempt-\d{1,2}\/logs\.zip$/)).max(mostAttempts),
});
/** The one text of a manifest (RFC 8785). */
function manifestBytes(manifest) {
    return new TextEncoder().encode((0,_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(manifest));
}
/** Reads what {@link manifestBytes} writes; null: these bytes are none. */
function readManifest(bytes) {
    const parsed = AuditManifest.safeParse(tryParse(new TextDecoder().decode(bytes)));
    if (!parsed.success)
        return null;
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256HexOfBytes */ .hW)(manifestBytes(parsed.data)) === (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256HexOfBytes */ .hW)(bytes) ? parsed.data : null;
}
/** The shortest time for which anybody can let GitHub keep runs and logs is a day. */
const shortestKeptMs = 86_400_000;
/**
 * Why nothing is signed for this; null: it is whole, or as whole as it can be. What is younger than a day has not expired:
 * somebody took it away.
 */
function faultOf(manifest) {
    const { run, files, gone } = manifest;
    const there = [...files.map(({ path }) => path), ...gone];
    const due = pathsOf(run);
    const missing = due.find((path) => !there.includes(path));
    if (missing !== undefined)
        return `it lacks ${missing}`;
    if (there.length !== due.length)
        return "it names files that belong to no attempt of the run";
    const [lost] = run.state === "deleted" ? ["the run"] : gone;
    return lost !== undefined && isFresh(manifest)
        ? `${lost} is gone, and nothing expires within a day of its run`
        : null;
}
/** How many attempts GitHub told of. */
function attemptsOf({ run }) {
    return run.state === "kept" ? run.attempts : 0;
}
function pathsOf(run) {
    if (run.state !== "kept")
        return [];
    const attempts = Array.from({ length: run.attempts }, (_, index) => index + 1);
    return [
        approvalsPath,
        artifactsPath,
        ...attempts.flatMap((attempt) => [attemptPath(attempt), jobsPath(attempt), logsPath(attempt)]),
    ];
}
function isFresh({ run, exportedAt }) {
    if (run.state === "unknown")
        return false;
    const ended = run.state === "deleted" ? run.releasedAt : run.updatedAt;
    return Date.parse(exportedAt) - Date.parse(ended) < shortestKeptMs;
}
function tryParse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 40592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ keptIn),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   _o: () => (/* binding */ exportStatement),
/* harmony export */   dp: () => (/* binding */ auditExportWorkflow),
/* harmony export */   zM: () => (/* binding */ auditExportTriggers),
/* harmony export */   zO: () => (/* binding */ exportDetails)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _evidence_predicates_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84754);
/* harmony import */ var _evidence_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65513);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39040);





/** File of the instance that signs what a release run leaves behind; products call it when such a run has ended. */
const auditExportWorkflow = ".github/workflows/judge-audit-export.yml";
/** At the end of a run, or by a person who makes up for an export that did not happen. */
const auditExportTriggers = ["workflow_run", "workflow_dispatch"];
/** What the statement says besides, under a name of its own: other operations have other details. */
const Details = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    auditExport: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        run: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
        /** None: GitHub had the run no longer. */
        attempts: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
        gone: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(100)).max(100),
    }),
});
/** Says that this is what was kept of a run. Subject: its manifest, which names every file by digest. */
function exportStatement(manifest, { operationId, released, kept, policy, verifier }) {
    const { run, files, gone, exportedAt } = manifest;
    const details = {
        auditExport: { run: run.id, attempts: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptsOf */ .Or)(manifest), files: files.length, gone: [...gone] },
    };
    return {
        _type: _evidence_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .statementType */ .q,
        subject: [{ name: _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestPath */ .ji, digest: { sha256: (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256HexOfBytes */ .hW)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestBytes */ .T8)(manifest)) } }],
        predicateType: _evidence_predicates_operation_js__WEBPACK_IMPORTED_MODULE_1__.operationKind.type,
        predicate: {
            kind: "outcome",
            operationId,
            subjectRefs: [
                { name: "artefact", digest: { sha256: released.subject } },
                { name: "evidence", digest: { sha256: released.evidence } },
                { name: "files", digest: { sha256: kept } },
            ],
            observedAt: exportedAt,
            details,
            policy,
            verifier,
        },
    };
}
/** sha256 of the file with everything that was kept, as the statement names it; null: it names none. */
function keptIn({ subjectRefs = [] }) {
    return subjectRefs.find(({ name }) => name === "files")?.digest?.["sha256"] ?? null;
}
/** Whether an operation is about exactly what a line of the ledger names. */
function isAbout({ subjectRefs = [] }, { subject, evidence }) {
    const named = (wanted) => subjectRefs.find(({ name }) => name === wanted)?.digest?.["sha256"];
    return named("artefact") === subject && named("evidence") === evidence;
}
/** What an operation says of an export; null: it is about something else. */
function exportDetails({ kind, details }) {
    const parsed = Details.safeParse(details);
    return kind === "outcome" && parsed.success ? parsed.data.auditExport : null;
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

/***/ 26677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ predicateKind)
/* harmony export */ });
/** Describes a kind by its shape and where the fields are that a verifier looks at. */
function predicateKind(words) {
    const { name, type, pinsCommit, subjects, shape } = words;
    const parse = (predicate) => shape.parse(words.isVerbatim ? predicate : withoutNulls(predicate));
    return {
        name,
        type,
        pinsCommit,
        subjects,
        parse,
        claims: (predicate) => claimsOf(words, parse(predicate)),
    };
}
function claimsOf(words, predicate) {
    return {
        verifierId: words.verifierId?.(predicate) ?? null,
        policyDigest: words.policyDigest?.(predicate) ?? null,
        commits: words.commits?.(predicate) ?? [],
        expiresAt: words.expiresAt?.(predicate) ?? null,
    };
}
/** Null is absent (in-toto's parsing rules). An entry of a list that is null stays, and no list may hold one. */
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (typeof value !== "object" || value === null)
        return value;
    const present = Object.entries(value).filter(([, inner]) => inner !== null);
    return Object.fromEntries(present.map(([key, inner]) => [key, withoutNulls(inner)]));
}


/***/ }),

/***/ 84754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Operation: () => (/* binding */ Operation),
/* harmony export */   operationKind: () => (/* binding */ operationKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _own_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37276);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const kinds = ["intent", "outcome", "bypass", "drift", "source-facts", "access-review", "witness"];
/** An act or an observation that is no verdict. Subject: what it is about. */
const Operation = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(kinds).describe("What it is."),
    operationId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("Id of the act."),
    subjectRefs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm).optional().describe("What else it is about."),
    observedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it was done or seen."),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional() }).optional().describe("Who did it."),
    details: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).describe("What the kind says besides."),
    follows: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.optional().describe("The intent that an outcome belongs to."),
    policy: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Policy */ .PE.describe("The platform policy that was judged by."),
    verifier: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Verifier */ .BL.describe("The file that judged and signed."),
});
const operationKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "operation",
    type: (0,_own_type_js__WEBPACK_IMPORTED_MODULE_3__/* .ownType */ .Z)("operation"),
    pinsCommit: false,
    subjects: "either",
    shape: Operation,
    verifierId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .verifierIdOf */ .rk,
    policyDigest: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigestOf */ .K7,
});


/***/ }),

/***/ 63741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ Verifier),
/* harmony export */   E$: () => (/* binding */ effectivePolicyField),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   K7: () => (/* binding */ policyDigestOf),
/* harmony export */   N_: () => (/* binding */ Link),
/* harmony export */   OH: () => (/* binding */ Environment),
/* harmony export */   PE: () => (/* binding */ Policy),
/* harmony export */   Pi: () => (/* binding */ Outcome),
/* harmony export */   TN: () => (/* binding */ CheckOutcome),
/* harmony export */   _A: () => (/* binding */ Person),
/* harmony export */   _e: () => (/* binding */ Owner),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   gm: () => (/* binding */ Pointer),
/* harmony export */   nG: () => (/* binding */ Pinned),
/* harmony export */   rk: () => (/* binding */ verifierIdOf)
/* harmony export */ });
/* unused harmony exports Sha256, Digests */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _verdict_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20393);
/* harmony import */ var _own_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37276);



/** Field of a verification summary that holds the digest of the effective policy. */
const effectivePolicyField = `${_own_type_js__WEBPACK_IMPORTED_MODULE_0__/* .attestationRoot */ .d}/effective-policy`;
const Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const Moment = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$();
const Sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const Environment = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["dev", "test", "uat", "prod"]);
/** in-toto DigestSet: digests by algorithm. */
const Digests = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const pointer = {
    name: Text.optional(),
    uri: Text.optional(),
    digest: Digests.optional(),
    content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    downloadLocation: Text.optional(),
    mediaType: Text.optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional(),
};
/** in-toto ResourceDescriptor: what a predicate points at, by address, digest or content. */
const Pointer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(pointer)
    .refine(({ uri, digest, content }) => (uri ?? digest ?? content) !== undefined)
    .meta({ anyOf: [{ required: ["uri"] }, { required: ["digest"] }, { required: ["content"] }] });
const Sha256Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: Sha256 });
/** A pointer that nobody can bend: it has the sha256 of what it points at. */
const Pinned = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...pointer, digest: Sha256Digest });
/** The platform policy that was judged by; without its digest nothing could be judged again. */
const Policy = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text, digest: Sha256Digest });
const Verifier = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: Text.describe("The judge file at its commit: `https://github.com/<owner>/<repo>/<path>@<sha>`."),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe("Versions of what judged, by name."),
});
const Owner = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: Text, uri: Text.optional() });
const Link = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text });
const Person = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text, name: Text.optional(), login: Text.optional() });
const Outcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["PASSED", "FAILED"]);
const CheckOutcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_result_js__WEBPACK_IMPORTED_MODULE_3__/* .checkResults */ .ZB);
/** sha256 of the policy in the words of the policy files. */
const policyDigestOf = ({ policy }) => `sha256:${policy.digest.sha256}`;
const verifierIdOf = ({ verifier }) => verifier.id;


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

/***/ 88646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ listingOf),
/* harmony export */   Y_: () => (/* binding */ listedCommits),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67717);

/** Address of a workflow file, as a certificate names it. */
function addressOf({ address }, { workflow }) {
    return `${address}/${workflow}`;
}
/** Says of a commit whether all that it signs at its channels counts at a time. Pure. */
function listingOf({ signers }, candidate, now) {
    if (candidate.files.length === 0)
        return { state: "signs-nothing" };
    const found = candidate.files.map((file) => listingOfFile(signers, { candidate, file, now }));
    return (found.find(({ state }) => state === "revoked") ??
        found.find(({ state }) => state === "unlisted") ?? { state: "listed" });
}
function listingOfFile(signers, { candidate, file, now }) {
    const own = signers.filter(({ workflow }) => workflow === addressOf(candidate, file));
    const revisions = own.flatMap((entry) => entry.revisions.filter(({ sha }) => sha === candidate.sha));
    const revoked = revisions.find((revision) => revision.revoked !== null);
    if (revoked?.revoked != null)
        return { state: "revoked", why: `${candidate.sha} is revoked since ${revoked.revoked.at}` };
    for (const channel of candidate.channels) {
        const why = lackIn(own, { sha: candidate.sha, file, ref: (0,_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .refOf */ .H8)(channel), now });
        if (why !== null)
            return { state: "unlisted", why };
    }
    return { state: "listed" };
}
/** What keeps a verifier from believing one file at one ref; null: nothing. */
function lackIn(own, { sha, file, ref, now }) {
    const named = own.filter(({ refs }) => refs.includes(ref));
    const inForce = named.filter(({ revisions }) => revisions.some((one) => one.sha === sha && isInForce(one, now)));
    const lacking = file.predicates.filter((name) => !inForce.some((entry) => entry.predicates.includes(name)));
    if (lacking.length === 0)
        return null;
    const listed = named.flatMap(({ revisions }) => revisions).some((one) => one.sha === sha);
    if (inForce.length > 0)
        return `${file.workflow} at ${ref} may not say ${lacking.join(", ")}`;
    return listed
        ? `${file.workflow} of ${sha} does not count at ${ref} now: its time is over, or has not begun`
        : `no signer is ${file.workflow} at ${ref} of commit ${sha}`;
}
function isInForce({ from, until }, now) {
    const at = Date.parse(now);
    return at >= Date.parse(from) && (until === null || at < Date.parse(until));
}
/** Commits that were ever listed, the latest first; of two that were listed at once the one that stands further down. */
function listedCommits({ signers }) {
    const all = signers.flatMap(({ revisions }) => revisions).toReversed();
    const latest = all.toSorted((one, other) => Date.parse(other.from) - Date.parse(one.from));
    return [...new Set(latest.map(({ sha }) => sha))];
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

/***/ 18639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ signingFilesIn)
/* harmony export */ });
/* unused harmony export signingFiles */
/* harmony import */ var _audit_export_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40592);
/* harmony import */ var _judging_judges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51087);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19936);



/** Files that products call at a channel. The witness runs on the default branch and is called by nobody. */
const signingFiles = [
    ...Object.values(_judging_judges_js__WEBPACK_IMPORTED_MODULE_1__/* .judges */ .N).map(({ workflow, predicates }) => ({ workflow, predicates, triggers: ["push"] })),
    { workflow: _audit_export_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .auditExportWorkflow */ .dp, predicates: ["operation"], triggers: _audit_export_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .auditExportTriggers */ .zM },
];
/** The files with which a commit can sign; none: it has no root, or is of a release that signs nothing. */
function signingFilesIn(paths) {
    const there = new Set(paths);
    return there.has(_places_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedRootPath */ .l) ? signingFiles.filter(({ workflow }) => there.has(workflow)) : [];
}


/***/ }),

/***/ 51087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judges),
/* harmony export */   c: () => (/* binding */ judgeNames)
/* harmony export */ });
const judgeNames = ["source", "release"];
/** The files that sign a release. */
const judges = {
    source: {
        workflow: ".github/workflows/judge-source.yml",
        predicates: ["gate-evaluation", "verification-summary"],
        stages: [1],
    },
    release: {
        workflow: ".github/workflows/judge-release.yml",
        predicates: [
            "gate-evaluation",
            "verification-summary",
            "provenance",
            "test-result",
            "vulns",
            "cyclonedx",
            "spdx",
        ],
        stages: null,
    },
};


/***/ }),

/***/ 88995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ renderUpgradeBody),
/* harmony export */   HK: () => (/* binding */ standingJson),
/* harmony export */   Hk: () => (/* binding */ channelLines),
/* harmony export */   M1: () => (/* binding */ instanceCheckJson),
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
        ...channels.flatMap(channelLines),
    ];
    return `${lines.join("\n")}\n`;
}
/** Where a channel is, and what is wrong with what it signs. */
function channelLines(state) {
    const { listing } = state;
    if (listing === null)
        return [channelLine(state)];
    if (listing.state === "unknown")
        return [channelLine(state), `  ? whether what it signs counts: ${(0,_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownWords */ .k)(listing)}`];
    switch (listing.value.state) {
        case "listed":
        case "signs-nothing":
            return [channelLine(state)];
        case "unlisted":
        case "revoked":
            return [channelLine(state), `  ✗ what it signs counts for nobody: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(listing.value.why, 400)}`];
    }
}
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
function standingJson({ channel, commit, standing, listing }) {
    const isKnown = standing.state === "known";
    return {
        ...{ channel, commit },
        standing: isKnown ? standing.value : "unknown",
        why: isKnown ? null : standing.why,
        signers: listing?.state === "known" ? listing.value.state : "unknown",
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
