export const id = 8419;
export const ids = [8419];
export const modules = {

/***/ 48419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./lib/domain/organization/outcome.js
var outcome = __webpack_require__(79386);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/report/work.js
var report_work = __webpack_require__(82253);
// EXTERNAL MODULE: ./lib/cli/steps.js
var steps = __webpack_require__(14997);
// EXTERNAL MODULE: ./lib/domain/digest/git-blob.js
var git_blob = __webpack_require__(31021);
// EXTERNAL MODULE: ./lib/domain/instance/file.js
var file = __webpack_require__(80582);
;// CONCATENATED MODULE: ./lib/domain/instance/compare.js


/**
 * Compares what only a release writes with what an instance holds, by git's names of the contents: nothing is
 * downloaded, and a file that no release knows counts as much as one that was changed.
 */
function compareRelease(files, tree) {
    const expected = files.filter(({ owner }) => owner === "release");
    const found = new Map((0,file/* releasedEntries */.kG)(tree).map((entry) => [entry.path, entry]));
    const differences = expected.flatMap((file) => differenceOf(file, found.get(file.path)));
    const known = new Set(expected.map(({ path }) => path));
    const foreign = [...found.keys()].filter((path) => !known.has(path));
    return [...differences, ...foreign.map((path) => ({ path, kind: "foreign" }))].sort((one, other) => (one.path < other.path ? -1 : 1));
}
/** Whether an instance holds these files and no other, whoever may change them. */
function isExactly(files, tree) {
    const wanted = new Map(files.map((file) => [file.path, file]));
    const isWanted = (entry) => {
        const file = wanted.get(entry.path);
        return file !== undefined && differenceOf(file, entry).length === 0;
    };
    return tree.length === wanted.size && tree.every(isWanted);
}
function differenceOf(file, found) {
    const { path, bytes, mode } = file;
    if (found === undefined)
        return [{ path, kind: "missing" }];
    if (found.id !== (0,git_blob/* gitBlobId */.t)(bytes, (0,git_blob/* objectFormatOf */.m)(found.id)))
        return [{ path, kind: "changed" }];
    return found.mode === mode ? [] : [{ path, kind: "mode" }];
}

// EXTERNAL MODULE: ./lib/report/instance.js
var instance = __webpack_require__(88995);
// EXTERNAL MODULE: ./lib/cli/instance/channel-state.js
var channel_state = __webpack_require__(78975);
// EXTERNAL MODULE: ./lib/domain/digest/canonical.js
var canonical = __webpack_require__(12627);
// EXTERNAL MODULE: ./lib/domain/pipeline/places.js
var places = __webpack_require__(25983);
// EXTERNAL MODULE: ./lib/domain/instance/settings.js
var instance_settings = __webpack_require__(58897);
;// CONCATENATED MODULE: ./lib/domain/instance/documents.js


/** What a person reads first, who must review what, who may sign, and how the instance itself is judged. */
function documentsFor(settings, version) {
    return [
        { path: "README.md", text: readme(settings, version) },
        { path: ".github/CODEOWNERS", text: codeowners(settings) },
        { path: places/* productConfigPath */.de, text: productConfig(settings) },
        {
            path: ".gitattributes",
            text: "# The names that git gives to these bytes are what `assaygate init --check` compares.\n* -text\n",
        },
        { path: "signers.yml", text: signers },
        { path: instance_settings/* settingsPath */.xj, text: (0,instance_settings/* renderSettings */.cD)(settings) },
    ];
}
/** The last line that matches a path decides; the first place where GitHub looks, so that no other file overrules it. */
function codeowners({ organization, teams }) {
    const [platform, governance] = [
        `@${organization}/${teams.platform}`,
        `@${organization}/${teams.governance}`,
    ];
    const governed = [
        "/policy/",
        "/signers.yml",
        "/organization/",
        "/.github/CODEOWNERS",
        `/${places/* productConfigPath */.de}`,
    ];
    const width = Math.max(...governed.map((path) => path.length));
    return [
        "# The platform team owns what runs, governance owns what is asked for and who may sign.",
        `${"*".padEnd(width)} ${platform}`,
        ...governed.map((path) => `${path.padEnd(width)} ${governance}`),
        "",
    ].join("\n");
}
const signers = `# Who may sign which evidence: predicate type x workflow path x commit x trigger x runner. Whoever verifies holds this list as
# it is at the head of the default branch: a commit cannot vouch for itself (docs/how-to/sign-a-release.md of Assaygate).
schema: assaygate/signers/v1
issuer: https://token.actions.githubusercontent.com
signers: []
`;
function productConfig({ organization, teams }) {
    return `# The instance is judged by its own workflow. It has no tests of its own: what it runs is the release's.
schema: assaygate/product-config/v1
owner:
  name: Platform team of ${organization}
  contact: https://github.com/orgs/${organization}/teams/${teams.platform}
evidence: []
`;
}
function readme({ organization, repository, teams }, version) {
    const owner = (team) => `[@${organization}/${team}](https://github.com/orgs/${organization}/teams/${team})`;
    return `# ${organization}/${repository}

This organisation's instance of Assaygate, written by \`assaygate init\` (release ${version}). Rulesets of the organisation
require \`.github/workflows/pull-request.yml\` of this repository in every product repository whose custom property
\`assaygate-ring\` is set.

| What | Who reviews a change | Where it comes from |
| --- | --- | --- |
| \`dist/\`, \`actions/\`, \`action.yml\`, \`.github/workflows/\`, \`policy/schema/\` | ${owner(teams.platform)} | the release, byte for byte: \`assaygate init ${organization} --check\` |
| \`policy/platform.yml\`, \`policy/instance.yml\` | ${owner(teams.governance)} | yours; \`assaygate policy diff\` says what a change loosens |
| \`organization/\` | ${owner(teams.governance)} | yours: rulesets, properties, environments; \`assaygate org plan ${organization}\` |
| \`signers.yml\` | ${owner(teams.governance)} | yours |
| \`scanners/\` | ${owner(teams.platform)} | yours: which scanner brings which evidence |
| branches \`canary\`, \`stable\` | ${owner(teams.platform)} | \`assaygate channel promote ${organization}\`, and \`rollback\` |

A newer release: \`npx assaygate@VERSION init ${organization} --upgrade\` opens a pull request. What you changed stays yours.
`;
}

// EXTERNAL MODULE: ./lib/domain/organization/code.js + 1 modules
var code = __webpack_require__(23842);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/domain/organization/template.js

const whole = /^\{\{([a-z_]+)\}\}$/;
const inside = /\{\{([a-z_]+)\}\}/g;
/**
 * Fills a JSON document: a string that is a placeholder becomes the value, one that has placeholders becomes text. Filled
 * after it was parsed, so that no value can become structure. @throws {InternalError} bug
 */
function fillTemplate(template, values) {
    return filled(parse(template), values);
}
function filled(value, values) {
    if (typeof value === "string")
        return filledText(value, values);
    if (Array.isArray(value))
        return value.map((entry) => filled(entry, values));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, filled(entry, values)]));
}
function filledText(text, values) {
    const [, name] = whole.exec(text) ?? [];
    if (name !== undefined)
        return placed(name, values);
    return text.replaceAll(inside, (_, each) => String(placed(each, values)));
}
function placed(name, values) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined)
        throw new errors/* InternalError */.Gd("bug", `template: no value for {{${name}}}`);
    return value;
}
function parse(text) {
    const value = JSON.parse(text);
    return value;
}

// EXTERNAL MODULE: ./lib/domain/instance/channel.js
var channel = __webpack_require__(67717);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/domain/instance/platform-policy.js




const roles = ["security-lead", "release-manager", "product-owner"];
/** Checks that GitHub itself asks for before a merge, by the rulesets that the same release makes (docs/adr/0014). */
const decidedAtMerge = ["source.codeowner-approval", "source.separation-of-duties"];
/** The shipped policy as this organisation begins with it; what a person wrote beside the values stays. */
function platformPolicyFor(shipped, settings) {
    const document = (0,dist/* parseDocument */.Tp)(shipped, { version: "1.2", schema: "core", keepSourceTokens: true });
    const { organization, repository, repositoryId, teams } = settings;
    const called = channel/* channels */.BM.map((ring) => `${organization}/${repository}/.github/workflows/*.yml@${ring}`);
    dropDefaultProfile(document);
    document.setIn(["owner", "name"], `Governance of ${organization}`);
    document.setIn(["owner", "contact"], `https://github.com/orgs/${organization}/teams/${teams.governance}`);
    for (const role of roles)
        document.setIn(["roles", role], flowList(document, [`@${organization}/${teams[role]}`]));
    for (const profile of profilesOf(document)) {
        // By its number, which no rename of the instance changes.
        const workflow = `${repositoryId}:${places/* requiredWorkflow */.pC}`;
        setLocked(document, profile, ["source.branch-protection", "workflows", [workflow]]);
        // What products call is the channel, which only its owners move (docs/how-to/roll-out-in-rings.md).
        setLocked(document, profile, ["build.pinned-inputs", "channels", called]);
        for (const check of decidedAtMerge)
            setLocked(document, profile, [check, "onPullRequest", "decided-at-merge"]);
    }
    return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
/** Its evidence is all the product's own: it is for a repository that has no organisation's workflow to scan it. */
function dropDefaultProfile(document) {
    const name = document.get("defaultProfile");
    if (name === undefined)
        return;
    document.delete("defaultProfile");
    document.deleteIn(["profiles", name]);
}
/** Names of the profiles of a policy. @throws {InternalError} bug for a text that is no policy */
function profileNames(policy) {
    return profilesOf((0,dist/* parseDocument */.Tp)(policy, { version: "1.2", schema: "core" }));
}
function profilesOf(document) {
    const profiles = document.get("profiles");
    if (document.errors.length > 0 || !(0,dist/* isMap */.jh)(profiles))
        throw new errors/* InternalError */.Gd("bug", "shipped policy: expected profiles, found none");
    return profiles.items.flatMap(({ key }) => ((0,dist/* isScalar */.jn)(key) ? [String(key.value)] : []));
}
/** A check that the profile does not have is not added: the profile's author left it out. */
function setLocked(document, profile, [check, parameter, value]) {
    const path = ["profiles", profile, "checks", check];
    if (!document.hasIn(path))
        return;
    const node = typeof value === "string" ? new dist/* Scalar */.X5(value) : flowList(document, value);
    document.setIn([...path, "values", parameter], document.createNode({ locked: node }, { flow: true }));
}
function flowList(document, values) {
    return document.createNode(values, { flow: true });
}

;// CONCATENATED MODULE: ./lib/domain/instance/release-text.js

/** Text of a file that every release has. @throws {InternalError} bug */
function textIn(release, path) {
    const found = release.find((file) => file.path === path);
    if (found === undefined)
        throw new errors/* InternalError */.Gd("bug", `release: expected ${path}, found none`);
    return decode(found.bytes);
}
/** Text of a file of the release. */
function decode(bytes) {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

;// CONCATENATED MODULE: ./lib/domain/instance/organization-files.js





const folder = "workflows/rulesets/";
/** The organisation's rulesets, properties and environments as code: each ring has a ruleset of its own. */
function organizationFiles(release, { settings, teamIds }) {
    const read = (path) => textIn(release, path);
    const values = {
        instance_id: settings.repositoryId,
        platform_team_id: teamIds.platform,
        security_team_id: teamIds["security-lead"],
        profiles: profileNames(platformPolicyFor(read("policy/platform.yml"), settings)),
    };
    const fill = (name, more = {}) => `${JSON.stringify(fillTemplate(read(`${folder}${name}`), { ...values, ...more }), null, 2)}\n`;
    return [
        ...channel/* channels */.BM.map((ring) => ({
            path: rulesetPath(`assaygate-${ring}`),
            text: fill("ring.json", { ring }),
        })),
        { path: rulesetPath("assaygate-ledgers"), text: fill("ledgers.json") },
        { path: instanceRulesetPath("assaygate-main"), text: fill("instance-main.json") },
        { path: instanceRulesetPath("assaygate-channels"), text: fill("instance-channels.json") },
        { path: code/* propertiesPath */.R5, text: fill("properties.json") },
        { path: code/* environmentsPath */.Yl, text: fill("environments.json") },
    ];
}
function rulesetPath(name) {
    return `${code/* rulesetFolder */.x6}${name}.json`;
}
function instanceRulesetPath(name) {
    return `${code/* instanceRulesetFolder */.uo}${name}.json`;
}

;// CONCATENATED MODULE: ./lib/domain/instance/render.js

/** Files of `workflows/` that no instance gets: they are handed out by a command of their own. */
const notRendered = ["probe.yml"];
const mark = "# Rendered from workflows/ of Assaygate. Do not edit: change the source and render again.\n";
/** A `uses:` of the same repository, with what stands before and behind it. */
const own = /^(?<before>\s*(?:-\s+)?uses:\s+)\$\/(?<path>[\w./-]+)(?<after>\s*(?:#.*)?)$/;
/** The text of a workflow as GitHub loads it. @throws {UserError} invalid-input for a target that is none */
function renderWorkflow(source, target) {
    return mark + (target.kind === "self" ? source : pinned(source, checked(target)));
}
function pinned(source, { repository, sha }) {
    const lines = source.split("\n").map((line) => {
        const { before, path, after } = own.exec(line)?.groups ?? {};
        return path === undefined ? line : `${before}${repository}/${path}@${sha}${after}`;
    });
    return lines.join("\n");
}
function checked(target) {
    if (!/^[A-Za-z0-9][\w.-]*\/[\w.-]+$/.test(target.repository)) {
        throw new errors/* UserError */.yo("invalid-input", `expected owner/name of the repository that holds the actions, got ${JSON.stringify(target.repository)}.`);
    }
    if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(target.sha)) {
        throw new errors/* UserError */.yo("invalid-input", `expected a full commit id to pin to, got ${JSON.stringify(target.sha)}.`, { hint: "A tag or a branch can be moved." });
    }
    return target;
}

;// CONCATENATED MODULE: ./lib/domain/instance/compose.js






/** Patterns of what a release brings; the sandbox is for those who try things out, and is no part of an instance. */
const releaseGlobs = [
    "{action.yml,LICENSE}",
    "actions/**",
    "dist/**",
    "policy/platform.yml",
    "policy/schema/**",
    "scanners/**",
    "workflows/*.yml",
    "workflows/rulesets/*.json",
];
const policyPath = "policy/platform.yml";
/** Every file of an instance but the record of itself. */
function composeInstance(composition) {
    const { release, settings, version } = composition;
    const texts = new Map([
        ...workflowsOf(composition),
        { path: policyPath, text: platformPolicyFor(textIn(release, policyPath), settings) },
        ...organizationFiles(release, { settings, teamIds: composition.teamIds }),
        ...documentsFor(settings, version),
    ].map((file) => [file.path, file]));
    const copied = [...copies(release), ...scanners(release, settings)].filter(({ path }) => !texts.has(path));
    return [...copied.map(fileOf), ...[...texts.values()].map(encoded)].toSorted((one, other) => one.path < other.path ? -1 : 1);
}
function copies(release) {
    return release.filter(({ path }) => {
        if (path.startsWith("dist/"))
            return !path.startsWith("dist/sandbox/");
        return path.startsWith("actions/") || path.startsWith("policy/schema/") || !path.includes("/");
    });
}
function workflowsOf({ release }) {
    return release.flatMap(({ path, bytes }) => {
        const [, name] = /^workflows\/([\w.-]+\.yml)$/.exec(path) ?? [];
        if (name === undefined || notRendered.includes(name))
            return [];
        return [{ path: `.github/workflows/${name}`, text: renderWorkflow(decode(bytes), { kind: "self" }) }];
    });
}
/** A scanner of the chosen set stands where the default one of its kind would. */
function scanners(release, { scanners: set }) {
    const all = release.filter(({ path }) => path.startsWith("scanners/"));
    const chosen = set === "default" ? [] : all.flatMap((file) => promoted(file, set));
    const taken = new Set(chosen.map(({ path }) => path));
    return [...chosen, ...all.filter(({ path }) => !taken.has(path))];
}
function promoted({ path, bytes }, set) {
    const prefix = `scanners/${set}/`;
    const name = path.startsWith(prefix) ? path.slice(prefix.length) : "";
    return /^[\w.-]+\.yml$/.test(name) ? [{ path: `scanners/${name}`, bytes }] : [];
}
function fileOf({ path, bytes }) {
    return { path, bytes, mode: "100644", owner: (0,file/* ownerOf */.bf)(path) };
}
function encoded({ path, text }) {
    return fileOf({ path, bytes: new TextEncoder().encode(text) });
}

// EXTERNAL MODULE: ./lib/cli/instance/instance-access.js
var instance_access = __webpack_require__(79508);
// EXTERNAL MODULE: ./lib/cli/instance/instance-state.js
var instance_state = __webpack_require__(78405);
;// CONCATENATED MODULE: ./lib/cli/instance/release-files.js


/** Larger than any release, so that a folder that is none is told from one. */
const mostBytes = 64 * 1024 * 1024;
/** Every file of the release that an instance is made of, as it lies beside this command. @throws {UserError} missing-file */
function readRelease(home) {
    const paths = [...new Set(releaseGlobs.flatMap((glob) => home.find(glob)))].filter(isPart).sort();
    const files = [];
    let total = 0;
    for (const path of paths) {
        const bytes = home.readBytes(path, mostBytes);
        total += bytes.length;
        if (total > mostBytes)
            throw incomplete(`at most ${mostBytes} bytes, found more`);
        files.push({ path, bytes });
    }
    const lacking = ["dist/cli.js", "policy/platform.yml", "workflows/rulesets/ring.json"].filter((path) => !paths.includes(path));
    if (lacking.length > 0)
        throw incomplete(`${lacking.join(", ")}, found none`);
    return files;
}
/** The sandbox is for trying things out: no instance has it. */
function isPart(path) {
    return !path.startsWith("dist/sandbox/");
}
function incomplete(expected) {
    return new errors/* UserError */.yo("missing-file", `expected a whole release beside this command: ${expected}.`, {
        hint: "Run it as the package has it: npx assaygate@VERSION init ORG.",
    });
}

;// CONCATENATED MODULE: ./lib/cli/instance/init-scene.js







/** Reads the organisation, what it has, and the release. @throws {UserError} where there is nothing to begin with */
async function openScene(request, ports) {
    const release = readRelease(ports.home);
    const organization = await (0,instance_access/* openOrganization */.oY)(request, ports.administrators);
    const { login } = organization;
    const repository = (0,instance_access/* certain */.pY)(await organization.repository(request.repository), `${login}/${request.repository}`);
    const state = repository === null
        ? null
        : (0,instance_access/* certain */.pY)(await (0,instance_state/* readInstance */.o)(repository, repository.defaultBranch), repository.name);
    const asked = askedSettings(request, { login, repository });
    const settings = settingsOf(request, { asked, repository, state });
    const isAsAsked = (0,canonical/* canonicalDigest */.X)({ ...settings }) === (0,canonical/* canonicalDigest */.X)({ ...asked });
    const teamIds = await teamIdsOf(organization, settings.teams);
    const filesFor = composer({ release, version: organization.version, teamIds }, settings);
    return { request, organization, repository, state, settings, isAsAsked, filesFor };
}
function askedSettings(request, { login, repository }) {
    const scanners = request.scanners ?? "default";
    const repositoryId = repository?.id ?? 0;
    const { repository: name } = request;
    return { organization: login, repository: name, repositoryId, teams: teamsOf(request.teams), scanners };
}
/** What an instance says of itself holds; to change it is a pull request there. @throws {UserError} invalid-input */
function settingsOf(request, { asked, repository, state }) {
    const own = state?.settings ?? null;
    if (own === null)
        return asked;
    const isOther = [...request.teams].some(([role, slug]) => own.teams[role] !== slug);
    if (isOther || (request.scanners ?? own.scanners) !== own.scanners || own.repositoryId !== repository?.id) {
        throw new errors/* UserError */.yo("invalid-input", "the instance has other settings than these.", {
            at: `${asked.organization}/${request.repository}: policy/instance.yml`,
            hint: "Leave the options out, or change the file there by a pull request first.",
        });
    }
    return own;
}
/** Whoever owns the policy stands in for roles that nobody has yet. */
function teamsOf(given) {
    const governance = given.get("governance") ?? "governance";
    return {
        platform: given.get("platform") ?? "platform",
        governance,
        "security-lead": given.get("security-lead") ?? governance,
        "release-manager": given.get("release-manager") ?? governance,
        "product-owner": given.get("product-owner") ?? governance,
    };
}
/** @throws {UserError} invalid-input for a team that is not there */
async function teamIdsOf(organization, teams) {
    const ids = new Map();
    for (const slug of new Set(Object.values(teams))) {
        const team = (0,instance_access/* certain */.pY)(await organization.team(slug), organization.login);
        if (team === null)
            throw lackingTeam(organization.login, slug, teams);
        ids.set(slug, team.id);
    }
    const idOf = (role) => ids.get(teams[role]) ?? 0;
    return {
        platform: idOf("platform"),
        governance: idOf("governance"),
        "security-lead": idOf("security-lead"),
        "release-manager": idOf("release-manager"),
        "product-owner": idOf("product-owner"),
    };
}
function lackingTeam(organization, slug, teams) {
    const roles = instance_settings/* teamRoles */.VG.filter((role) => teams[role] === slug);
    return new errors/* UserError */.yo("invalid-input", `expected the team ${JSON.stringify(slug)} (${roles.join(", ")}), found none.`, {
        at: organization,
        hint: `Make it, or name another: --teams ${roles[0] ?? "platform"}=SLUG. The token needs members: read.`,
    });
}
/** The files of the instance by the number of its repository, each made once. */
function composer(parts, settings) {
    const made = new Map();
    return (repositoryId) => {
        const files = made.get(repositoryId) ?? composeInstance({ ...parts, settings: { ...settings, repositoryId } });
        made.set(repositoryId, files);
        return files;
    };
}
/** An instance that is there. @throws {UserError} invalid-input */
function requireInstance({ request, organization, repository, state, settings }) {
    if (repository !== null && state !== null && state.settings !== null)
        return { repository, state, settings };
    throw (0,instance_access/* lackingInstance */.hj)(organization.login, request.repository);
}

;// CONCATENATED MODULE: ./lib/cli/instance/init-check.js







/**
 * Whether what only a release writes is what this release has, by git's names of the contents: nothing is downloaded.
 * Exit 0 it is; 1 something differs; 2 not everything could be read.
 */
async function checkInstance(scene, ports) {
    const { organization, request } = scene;
    const { repository, settings } = requireInstance(scene);
    const branch = request.branch ?? repository.defaultBranch;
    const state = (0,instance_access/* certain */.pY)(await (0,instance_state/* readInstance */.o)(repository, branch), repository.name);
    const tree = state?.tree ?? [];
    const differences = compareRelease(scene.filesFor(settings.repositoryId), tree);
    const main = (0,instance_access/* certain */.pY)(await repository.tip(repository.defaultBranch), repository.name);
    const check = {
        repository: repository.name,
        release: organization.version,
        ...{ branch, commit: state?.commit ?? null, recorded: state?.record?.version ?? null },
        differences: state === null ? [{ path: branch, kind: "missing" }] : differences,
        channels: await (0,channel_state/* readStandings */.g)(repository, main, ports.clock.now()),
    };
    if (request.format === "json")
        ports.print((0,json/* renderJson */.h)((0,instance/* instanceCheckJson */.M1)(check)));
    else
        ports.print((0,instance/* renderInstanceCheck */.yP)(check));
    return exitCodeOf(check);
}
function exitCodeOf({ differences, channels: found }) {
    if (differences.length > 0 || found.some(channel_state/* isWrong */.cG))
        return 1;
    return found.some(channel_state/* isUnclear */.Z5) ? 2 : 0;
}

// EXTERNAL MODULE: ./lib/cli/github-question.js
var github_question = __webpack_require__(84948);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
// EXTERNAL MODULE: ./lib/cli/instance/instance-words.js
var instance_words = __webpack_require__(49665);
;// CONCATENATED MODULE: ./lib/cli/instance/init-options.js





const init_options_usage = usage.usages.init;
/** Understands the words behind `init`. @throws {UserError} usage */
function parseInit(words) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: init_options_usage,
        valued: {
            ...{ repository: "once", ref: "once", scanners: "once", teams: "often", visibility: "once" },
            ...{ format: "once", "token-env": "once" },
        },
        flags: ["dry-run", "check", "upgrade"],
    });
    const scanners = options.value("scanners");
    const branch = options.value("ref");
    return {
        organization: (0,instance_words/* organizationNamed */.zU)(options.positionals, init_options_usage),
        repository: (0,instance_words/* repositoryName */.aR)(options.value("repository"), init_options_usage),
        task: taskOf(options.has("check"), options.has("upgrade")),
        isDryRun: options.has("dry-run"),
        branch: branch === undefined ? null : (0,instance_words/* branchName */.at)(branch, init_options_usage),
        visibility: (0,cli_options/* oneOf */.y)("visibility", options.value("visibility") ?? "internal", [
            "internal",
            "private",
        ]),
        scanners: scanners === undefined ? null : (0,cli_options/* oneOf */.y)("scanners", scanners, instance_settings/* scannerSets */.qi),
        teams: init_options_teamsOf(options.values("teams")),
        format: (0,cli_options/* oneOf */.y)("format", options.value("format") ?? "text", ["text", "json"]),
        variables: (0,github_question/* tokenVariables */.fK)(options.value("token-env")),
    };
}
function taskOf(isCheck, isUpgrade) {
    if (isCheck && isUpgrade)
        throw (0,instance_words/* contradicting */.AR)("--check", "--upgrade", init_options_usage);
    if (isCheck)
        return "check";
    return isUpgrade ? "upgrade" : "set-up";
}
/** `--teams platform=acme-platform,governance=risk`, or one each. */
function init_options_teamsOf(words) {
    return new Map(words.flatMap((word) => word.split(",")).map(teamOf));
}
function teamOf(word) {
    const [, name = "", slug = ""] = /^([a-z-]{1,40})=([\w.-]{1,100})$/.exec(word) ?? [];
    const role = instance_settings/* teamRoles */.VG.find((known) => known === name);
    if (role !== undefined)
        return [role, slug];
    throw (0,instance_words/* misused */.PX)(`ROLE=SLUG with a role of ${instance_settings/* teamRoles */.VG.join(", ")} in --teams`, word, init_options_usage);
}

// EXTERNAL MODULE: ./lib/cli/org/org-steps.js + 3 modules
var org_steps = __webpack_require__(18524);
;// CONCATENATED MODULE: ./lib/cli/instance/init-audit.js

/** Holds the key of the audit's App (docs/how-to/give-the-audit-its-app.md). */
const auditEnvironment = "audit";
/**
 * The environment of the audit, which only the default branch may use: the first job that names one that is not there
 * would make it without any rule (facts 4.12). What people set up themselves is never replaced.
 */
function auditStep(site) {
    return {
        title: `environment ${auditEnvironment}`,
        async inspect() {
            const { repository } = site;
            if (repository === null)
                return toMake(site);
            const found = await repository.deployers(auditEnvironment);
            return found.state === "unknown" ? found : findingOf(found.value, repository, site);
        },
    };
}
function findingOf(found, repository, site) {
    const { defaultBranch: branch } = repository;
    switch (found.state) {
        case "no-environment":
            return toMake(site);
        case "all":
            return (0,steps/* stopped */.ce)(`it is there, and any branch may use its secrets: let only ${branch} deploy to it`);
        case "protected":
            return (0,steps/* stopped */.ce)(`it is there, and every protected branch may use its secrets: let only ${branch} deploy to it`);
        case "named": {
            const [first, ...others] = found.patterns;
            if (first === undefined)
                return (0,steps/* due */.dQ)({ words: wordsFor(branch), apply: () => allow(repository) });
            if (first === branch && others.length === 0)
                return (0,steps/* same */.FB)(wordsFor(branch));
            return (0,steps/* stopped */.ce)(`it is there, and ${found.patterns.join(", ")} may use its secrets: let only ${branch} deploy to it`);
        }
    }
}
const wordsFor = (branch) => `only ${branch} may use it; the App's key is yours to put there`;
function toMake(site) {
    const words = wordsFor(site.repository?.defaultBranch ?? "the default branch");
    return (0,steps/* due */.dQ)({
        words,
        async apply() {
            const { repository } = site;
            if (repository === null)
                return { state: "unknown", why: "there is no repository" };
            const policy = { protected_branches: false, custom_branch_policies: true };
            const made = await repository.defineEnvironment(auditEnvironment, { deployment_branch_policy: policy });
            // Without a name none may: an interruption here leaves the environment closed.
            return made.state === "unknown" ? made : allow(repository);
        },
    });
}
function allow(repository) {
    return repository.addDeployer(auditEnvironment, repository.defaultBranch);
}

// EXTERNAL MODULE: ./lib/domain/instance/record.js
var record = __webpack_require__(40541);
;// CONCATENATED MODULE: ./lib/cli/instance/init-content.js





/** What GitHub writes into a new repository by itself. */
const initialFiles = new Set(["README.md", "LICENSE", ".gitignore"]);
/** The files of the instance, in one commit on the default branch. */
function contentStep(scene, site) {
    return {
        title: "files of the release",
        async inspect() {
            const { state } = scene;
            if (state?.settings != null)
                return ofInstance(scene, state);
            const foreign = (state?.tree ?? []).filter(({ path }) => !initialFiles.has(path));
            if (foreign.length > 0)
                return (0,steps/* stopped */.ce)(`the repository holds ${foreign.length} other files, ${foreign[0]?.path} for one: give --repository another name`);
            const files = scene.filesFor(site.repository?.id ?? 0);
            const words = `${files.length + 1} files of release ${scene.organization.version}, in one commit`;
            const payload = files.map(({ path }) => path);
            return (0,steps/* due */.dQ)({ words, payload, apply: () => write(scene, site.repository) });
        },
    };
}
/**
 * An instance is changed by a pull request only. Rulesets are not made for one that runs what no release wrote: somebody
 * could have put a workflow there that is always green, and waited.
 */
async function ofInstance(scene, state) {
    const { version } = scene.organization;
    const files = scene.filesFor(scene.settings.repositoryId);
    const count = compareRelease(files, state.tree).length;
    if (count > 0)
        return (0,steps/* stopped */.ce)(`${count} files are not as release ${version} has them (--check names them): --upgrade comes first`);
    const isInForce = await isNamedByOrganization(scene);
    if (isInForce.state === "unknown")
        return isInForce;
    const isOurs = scene.isAsAsked && isExactly(withRecord(files, version, state.commit), state.tree);
    if (isInForce.value || isOurs)
        return (0,steps/* same */.FB)(`as release ${version} has them, but for what is the organisation's own`);
    return (0,steps/* stopped */.ce)("no ruleset of the organisation is there yet, and policy, scanners or teams are not what this command writes: no owner reviewed them. Name the --teams and --scanners that it was made with, or delete the repository");
}
/** Only owners make rulesets of the organisation: they have set this instance up before. */
async function isNamedByOrganization({ organization }) {
    const rulesets = await organization.rulesets.list();
    if (rulesets.state === "unknown")
        return rulesets;
    const names = channel/* channels */.BM.map((channel) => `assaygate-${channel}`);
    return { state: "known", value: rulesets.value.some(({ body }) => names.includes(body.name)) };
}
async function write(scene, repository) {
    if (repository === null)
        return { state: "unknown", why: "there is no repository to write to" };
    const branch = repository.defaultBranch;
    const parent = await repository.tip(branch);
    if (parent.state === "unknown")
        return parent;
    if (parent.value === null)
        return { state: "unknown", why: `GitHub has not made the branch ${branch} yet: run it again` };
    const files = withRecord(scene.filesFor(repository.id), scene.organization.version, parent.value);
    const message = `feat: instance of Assaygate ${scene.organization.version}`;
    const made = await repository.commit({
        message,
        parent: parent.value,
        base: "nothing",
        files,
        removals: [],
    });
    if (made.state === "unknown")
        return made;
    const tree = await repository.tree(made.value);
    if (tree.state === "unknown")
        return tree;
    const fault = faultIn(files, tree.value);
    if (fault !== null)
        return { state: "unknown", why: fault, cause: "malformed" };
    return repository.moveBranch(branch, made.value, false);
}
/** The files, and what says which of them are whose. */
function withRecord(files, version, commit) {
    return [...files, (0,record/* recordFile */.mR)((0,record/* recordOf */.zv)(version, files, (0,git_blob/* objectFormatOf */.m)(commit)))];
}
/** What was sent and what arrived are the same by git's own names, or no branch is moved to it. */
function faultIn(files, tree) {
    const found = new Map(tree.map(({ path, id }) => [path, id]));
    const lost = files.find(({ path, bytes }) => {
        const id = found.get(path) ?? "";
        return id !== (0,git_blob/* gitBlobId */.t)(bytes, (0,git_blob/* objectFormatOf */.m)(id));
    });
    if (lost !== undefined)
        return `GitHub stored other bytes than were sent as ${lost.path}`;
    return found.size === files.length
        ? null
        : `expected ${files.length} files in the commit, found ${found.size}`;
}

// EXTERNAL MODULE: ./lib/cli/instance/instance-administration.js
var instance_administration = __webpack_require__(63984);
// EXTERNAL MODULE: ./lib/cli/instance/signers-steps.js
var signers_steps = __webpack_require__(72369);
;// CONCATENATED MODULE: ./lib/cli/instance/init-setup.js










/** Everything that makes an instance, in an order in which an interruption leaves nothing half in force. */
function setupSteps(scene, code, now) {
    const site = { repository: scene.repository };
    const planned = () => code ?? composedCode(scene, site.repository?.id ?? 0);
    const { properties, rulesets, instanceRulesets } = planned();
    const asItIs = () => "as-it-is";
    const { organization, settings } = scene;
    return [
        repositoryStep(scene, site),
        forkStep(site),
        teamStep(site, settings.teams.platform, "maintain"),
        ...(settings.teams.governance === settings.teams.platform
            ? []
            : [teamStep(site, settings.teams.governance, "push")]),
        contentStep(scene, site),
        ...channel/* channels */.BM.map((channel) => channelStep(site, channel)),
        accessStep(site),
        ...(0,org_steps/* propertySteps */.D)(organization, properties),
        ...(0,org_steps/* rulesetSteps */.q)(() => planned().instanceRulesets, instanceRulesets.map(({ name }) => name), { store: () => site.repository?.rulesets ?? null, rollout: asItIs }),
        ...(0,org_steps/* rulesetSteps */.q)(() => planned().rulesets, rulesets.map(({ name }) => name), { store: () => organization.rulesets, rollout: asItIs }),
        (0,signers_steps/* channelsStep */.DG)(() => site.repository, now),
        // Last: where a plan has no rules for environments, all else is there.
        auditStep(site),
    ];
}
/** What the files that are about to be written say. */
function composedCode(scene, repositoryId) {
    const files = scene.filesFor(repositoryId).filter(({ path }) => (0,code/* isCode */._m)(path));
    return (0,code/* parseCode */.Xp)(files.map(({ path, bytes }) => ({ path, text: decode(bytes) })));
}
function repositoryStep({ organization, request }, site) {
    const { repository: name, visibility } = request;
    return {
        title: `repository ${organization.login}/${name}`,
        async inspect() {
            if (site.repository !== null)
                return ofExisting(site.repository, organization);
            return (0,steps/* due */.dQ)({
                words: `is made (${visibility})`,
                async apply() {
                    const made = await organization.createRepository(name, visibility);
                    if (made.state === "known")
                        site.repository = made.value;
                    return made;
                },
            });
        },
    };
}
/** Policy and signers are no secret, but only the organisation's own members need to see them. */
async function ofExisting(repository, organization) {
    const { visibility } = repository;
    if (visibility === "public")
        return (0,steps/* stopped */.ce)("it is public: an instance is internal or private, because policy and waivers are nobody else's");
    const fault = await (0,instance_administration/* administrationFault */.J)(organization, repository);
    if (fault.state === "unknown")
        return fault;
    return fault.value === null ? (0,steps/* same */.FB)(visibility) : (0,steps/* stopped */.ce)(fault.value);
}
/** One setting of the repository; while that is not there, the setting is due. */
function settingStep(site, { title, words, isSet, set }) {
    return {
        title,
        async inspect() {
            const { repository } = site;
            const found = repository === null ? { state: "known", value: false } : await isSet(repository);
            if (found.state === "unknown")
                return found;
            if (found.value)
                return (0,steps/* same */.FB)(words);
            return (0,steps/* due */.dQ)({ words, apply: async () => (site.repository === null ? missing : set(site.repository)) });
        },
    };
}
const missing = { state: "unknown", why: "there is no repository" };
function forkStep(site) {
    return settingStep(site, {
        title: "forks of the instance",
        words: "forbidden",
        isSet: async ({ allowsForking }) => ({ state: "known", value: !allowsForking }),
        set: (repository) => repository.forbidForks(),
    });
}
/** Code owners count only with access that was given to their own team (facts 3.8). */
function teamStep(site, team, access) {
    return settingStep(site, {
        title: `team ${team}`,
        words: `may ${access === "push" ? "write" : "maintain"}`,
        isSet: (repository) => repository.hasTeam(team, access),
        set: (repository) => repository.grant(team, access),
    });
}
function accessStep(site) {
    return settingStep(site, {
        title: "access of Actions",
        words: "open to the organisation",
        async isSet(repository) {
            const access = await repository.access();
            if (access.state === "unknown")
                return access;
            return { state: "known", value: access.value === "organization" || access.value === "enterprise" };
        },
        set: (repository) => repository.openToOrganization(),
    });
}
/** A channel begins where the default branch is; from then on people move it, and never off that branch. */
function channelStep(site, channel) {
    return {
        title: `channel ${channel}`,
        async inspect() {
            const { repository } = site;
            const toMake = (0,steps/* due */.dQ)({ words: "is there", apply: async () => makeChannel(site, channel) });
            if (repository === null)
                return toMake;
            const main = await repository.tip(repository.defaultBranch);
            if (main.state === "unknown")
                return main;
            const standing = await (0,channel_state/* standingOf */.YP)(repository, main.value, await repository.tip(channel));
            if (standing.state === "unknown")
                return standing;
            switch (standing.value) {
                case "missing":
                    return toMake;
                case "within":
                    return (0,steps/* same */.FB)("is there");
                case "astray":
                    return (0,steps/* stopped */.ce)(`it is at a commit that is none of ${repository.defaultBranch}, so nobody reviewed what it runs: delete the branch`);
            }
        },
    };
}
async function makeChannel({ repository }, channel) {
    if (repository === null)
        return missing;
    const tip = await repository.tip(repository.defaultBranch);
    if (tip.state === "unknown")
        return tip;
    return tip.value === null ? missing : repository.createBranch(channel, tip.value);
}

// EXTERNAL MODULE: ./lib/domain/instance/upgrade.js
var upgrade = __webpack_require__(20362);
// EXTERNAL MODULE: ./lib/cli/own-pull.js
var own_pull = __webpack_require__(98696);
;// CONCATENATED MODULE: ./lib/cli/instance/init-upgrade.js









/** Asks by a pull request that the instance become this release. Exit 0: asked, or nothing to ask; 2: refused. */
async function upgradeInstance(scene, ports) {
    const { request, organization } = scene;
    const { repository, state } = requireInstance(scene);
    const plan = planOf(scene, state);
    const work = await (0,steps/* walk */.GG)([upgradeStep(scene, { repository, state, plan })], {
        isDryRun: request.isDryRun,
        tell: (0,steps/* teller */.FW)(request.format, ports),
    });
    for (const path of plan.kept)
        ports.runner.log(`yours, left alone, though the release has another: ${path}`);
    for (const path of plan.restored)
        ports.runner.log(`was changed, becomes the release's again: ${path}`);
    const { kept, restored, removals } = plan;
    const written = plan.writes.map(({ path }) => path);
    const lists = { written, removed: removals, kept, restored };
    if (request.format === "json")
        ports.print((0,json/* renderJson */.h)({ ...(0,report_work/* workJson */.Gz)(work), release: organization.version, ...lists }));
    ports.runner.log((0,report_work/* workHeadline */.aW)(work));
    return work.state === "whole" ? 0 : 2;
}
function planOf(scene, { tree, record, commit }) {
    const { organization, settings } = scene;
    const files = scene.filesFor(settings.repositoryId);
    const plan = (0,upgrade/* planUpgrade */.K)({ files, tree, former: record });
    // The record is written with every upgrade, and by itself is none.
    const withOwn = withRecord(files, organization.version, commit).filter(({ path }) => path === file/* recordPath */.lX);
    const isDue = plan.writes.length + plan.removals.length > 0 || record?.version !== organization.version;
    return isDue ? { ...plan, writes: [...plan.writes, ...withOwn] } : plan;
}
function upgradeStep({ organization: { version } }, renewal) {
    const { repository, state, plan } = renewal;
    const { writes, removals } = plan;
    return {
        title: `upgrade of ${repository.name}`,
        async inspect() {
            if (writes.length === 0 && removals.length === 0)
                return (0,steps/* same */.FB)(`is at release ${version}`);
            const from = state.record?.version ?? "an unknown release";
            const words = `pull request from ${from} to ${version}: ${writes.length} files written, ${removals.length} removed`;
            const payload = [...writes.map(({ path }) => path), ...removals.map((path) => `removed: ${path}`)];
            return (0,steps/* due */.dQ)({ words, payload, apply: () => ask(renewal, version) });
        },
    };
}
/** The branch is renewed in place, so that there is one open request for a release, however often this runs. */
async function ask(renewal, version) {
    const { repository, state, plan } = renewal;
    const branch = `assaygate/upgrade-${version}`;
    const title = `chore: upgrade Assaygate to ${version}`;
    const placed = await place(renewal, branch, title);
    if (placed.state === "unknown")
        return placed;
    const { writes, removals: removed, kept, restored } = plan;
    const lists = { written: writes.map(({ path }) => path), removed, kept, restored };
    const body = (0,instance/* renderUpgradeBody */.B3)({ from: state.record?.version ?? null, to: version, ...lists });
    const pull = { title, body, head: branch, base: repository.defaultBranch };
    const shown = await (0,own_pull/* openOrRenew */.h)(repository, pull);
    return shown.state === "unknown" ? shown : { state: "known", value: shown.value.url };
}
/** A branch that has it already stays: pushing the same once more would take approvals away. */
async function place(renewal, branch, message) {
    const { repository, state, plan } = renewal;
    const tip = await repository.tip(branch);
    if (tip.state === "unknown")
        return tip;
    const isThere = tip.value === null ? false : await isPlaced(renewal, tip.value);
    if (isThere)
        return { state: "known", value: null };
    const { writes: files, removals } = plan;
    const made = await repository.commit({ message, parent: state.commit, base: "parent", files, removals });
    if (made.state === "unknown")
        return made;
    return tip.value === null
        ? repository.createBranch(branch, made.value)
        : repository.moveBranch(branch, made.value, true);
}
/** What cannot be read is written anew. */
async function isPlaced({ repository, state, plan }, tip) {
    const [relation, tree] = [await repository.relation(tip, state.commit), await repository.tree(tip)];
    if (relation.state === "unknown" || relation.value !== "ahead" || tree.state === "unknown")
        return false;
    return (0,upgrade/* isUpgraded */.j)({ tree: state.tree, upgraded: tree.value }, plan);
}

;// CONCATENATED MODULE: ./lib/cli/instance/init.js











/** Makes an organisation's instance; with `--check`, compares it with this release; with `--upgrade`, asks to renew it. */
async function init(words, ports) {
    const request = parseInit(words);
    const scene = await openScene(request, ports);
    switch (request.task) {
        case "set-up":
            return setUp(scene, ports);
        case "check":
            return checkInstance(scene, ports);
        case "upgrade":
            return upgradeInstance(scene, ports);
    }
}
/** Exit 0: all of it is there (or, with `--dry-run`, could be read); 2: something was refused. */
async function setUp(scene, ports) {
    const { request, organization, repository, state } = scene;
    const isInstance = repository !== null && state?.settings != null;
    const code = isInstance ? (0,instance_access/* certain */.pY)(await (0,instance_state/* readCode */.w)(repository, state), repository.name) : null;
    const work = await (0,steps/* walk */.GG)(setupSteps(scene, code, ports.clock.now()), {
        isDryRun: request.isDryRun,
        tell: (0,steps/* teller */.FW)(request.format, ports),
    });
    const { login, version } = organization;
    if (request.format === "json")
        ports.print((0,json/* renderJson */.h)({ ...(0,report_work/* workJson */.Gz)(work), organization: login, release: version }));
    ports.runner.log((0,report_work/* workHeadline */.aW)(work));
    if (work.state === "refused")
        return 2;
    if ((0,outcome/* changedSteps */.k)(work).length > 0)
        for (const line of nextSteps(scene))
            ports.runner.log(line);
    return 0;
}
/** What nobody but people of the organisation can do. */
function nextSteps({ organization: { login }, request: { repository, isDryRun }, }) {
    if (isDryRun)
        return ["Nothing was written. Run it again without --dry-run."];
    return [
        "Next:",
        `1. Give the audit its App: variable ASSAYGATE_APP_CLIENT_ID and secret ASSAYGATE_APP_PRIVATE_KEY in the environment audit of ${login}/${repository}.`,
        "2. For each repository: assaygate adopt OWNER/REPO, merge its pull request, then set its custom properties assaygate-profile and assaygate-ring (canary first).",
        `3. assaygate audit --org ${login} --watch --publish, so that product runs know who may pass by the rules.`,
        `4. assaygate org plan ${login}: what would wait for ever. Then assaygate org apply ${login} --nudge, and --activate --ring canary.`,
        `5. assaygate channel show ${login}: what each ring runs.`,
    ];
}


/***/ }),

/***/ 20362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ planUpgrade),
/* harmony export */   j: () => (/* binding */ isUpgraded)
/* harmony export */ });
/* harmony import */ var _digest_git_blob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31021);

/**
 * Merges three sides: what the former release wrote, what is there, and what this release has. What the organisation
 * may own is replaced only where it is as the former release left it.
 */
function planUpgrade({ files, tree, former }) {
    const there = new Map(tree.map((entry) => [entry.path, entry]));
    const steps = files.map((file) => ({ file, step: stepFor(file, there.get(file.path), former) }));
    const of = (kind) => steps.filter(({ step }) => step === kind).map(({ file }) => file);
    const paths = new Set(files.map(({ path }) => path));
    const gone = [...(former?.files ?? [])].filter(([path]) => !paths.has(path) && there.has(path));
    const isUntouched = ([path, id]) => there.get(path)?.id === id;
    return {
        writes: [...of("write"), ...of("restore")],
        removals: gone.filter(isUntouched).map(([path]) => path),
        kept: [
            ...of("keep").map(({ path }) => path),
            ...gone.filter((one) => !isUntouched(one)).map(([path]) => path),
        ],
        restored: of("restore").map(({ path }) => path),
    };
}
function stepFor(file, found, former) {
    const before = former?.files.get(file.path);
    if (found === undefined)
        return stepForMissing(file, before);
    const wanted = (0,_digest_git_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .gitBlobId */ .t)(file.bytes, (0,_digest_git_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFormatOf */ .m)(found.id));
    if (found.id === wanted && found.mode === file.mode)
        return "same";
    if (found.id === before)
        return "write";
    if (file.owner === "release")
        return "restore";
    // Both changed it: a person has to say what holds. Only the organisation changed it: that is its right.
    return before === wanted ? "own" : "keep";
}
/** What the organisation took away stays away; what an earlier release did not have is new. */
function stepForMissing({ owner }, before) {
    if (before === undefined)
        return "write";
    return owner === "release" ? "restore" : "own";
}
/** Whether a commit's tree is what an upgrade would make of another. */
function isUpgraded({ tree, upgraded }, { writes, removals }) {
    const wanted = new Map(tree.map(({ path, id }) => [path, id]));
    for (const path of removals)
        wanted.delete(path);
    for (const { path, bytes } of writes) {
        wanted.set(path, (0,_digest_git_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .gitBlobId */ .t)(bytes, (0,_digest_git_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFormatOf */ .m)(tree[0]?.id ?? "")));
    }
    return upgraded.length === wanted.size && upgraded.every(({ path, id }) => wanted.get(path) === id);
}


/***/ })

};
