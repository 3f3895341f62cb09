export const id = 9072;
export const ids = [9072];
export const modules = {

/***/ 29072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidenceCommands: () => (/* binding */ evidenceCommands)
});

// EXTERNAL MODULE: ./lib/domain/digest/sha256.js
var digest_sha256 = __webpack_require__(6878);
;// CONCATENATED MODULE: ./lib/domain/evidence/lineage/account.js
/**
 * Whether everything is proved. Facts that contradict take nothing away unless it was asked to judge again, as whoever left them
 * out would gain by that; then facts that did not come along take as much.
 */
function isProved({ lineage, rejudged, damage, isRejudgingAsked }) {
    if (!lineage.holds || damage.length > 0)
        return false;
    return !isRejudgingAsked || rejudged.every(({ state }) => state === "same");
}
/** `owner/name` as the certificate of a proved link has it; null: no link is proved. */
function repositoryOf({ links }) {
    const proof = links.flatMap(({ proofs }) => proofs)[0];
    return proof?.verified.identity.sourceRepository?.replace("https://github.com/", "") ?? null;
}
/** When the newest statement of the chain was signed; null: none is proved. */
function signedLast({ links }) {
    const times = links.flatMap(({ proofs }) => proofs.map(({ verified }) => verified.signedAt));
    return times.toSorted().at(-1) ?? null;
}

// EXTERNAL MODULE: ./lib/domain/evidence/predicates/index.js + 4 modules
var predicates = __webpack_require__(70826);
// EXTERNAL MODULE: ./lib/domain/evidence/statement-bytes.js
var statement_bytes = __webpack_require__(37895);
// EXTERNAL MODULE: ./lib/domain/evidence/verify.js + 4 modules
var verify = __webpack_require__(72938);
;// CONCATENATED MODULE: ./lib/domain/evidence/lineage/exhibits.js




/** Opens every bundle, and sorts them by what they claim to be. */
async function openExhibits(exhibits, trust) {
    const own = { ...trust, open: openedOnce(trust.open) };
    const looked = [];
    for (const exhibit of exhibits)
        looked.push(await admit(exhibit, own));
    return {
        admitted: looked.flatMap((entry) => ("kind" in entry ? [entry] : [])),
        unreadable: looked.flatMap((entry) => ("kind" in entry ? [] : [entry])),
        trust: own,
    };
}
/** Opens each bundle once, however often and from wherever it is brought. */
function openedOnce(open) {
    const answers = new Map();
    return (bundle) => {
        const digest = (0,digest_sha256/* sha256HexOfBytes */.hW)(bundle);
        const answer = answers.get(digest) ?? open(bundle);
        answers.set(digest, answer);
        return answer;
    };
}
async function admit(exhibit, { open }) {
    const { path, bundle } = exhibit;
    const opened = await open(bundle);
    if (opened.state === "rejected")
        return { path, code: opened.code, message: opened.message };
    const read = (0,statement_bytes/* readStatement */.c)(opened.payload);
    if (read.state === "rejected")
        return { path, code: read.code, message: read.message };
    const kind = (0,predicates/* predicateFor */.X)(read.statement.predicateType);
    const digest = (0,digest_sha256/* sha256HexOfBytes */.hW)(opened.payload);
    if (kind !== undefined)
        return { path, bundle, kind, statement: read.statement, digest };
    return { path, code: "predicate-type", message: "nobody here knows what such a predicate says" };
}
/** All evidence that answers a question, and why the rest of its kind does not. */
async function ask(question, evidence, request) {
    const proofs = [];
    const refusals = [];
    for (const exhibit of evidence.admitted) {
        if (exhibit.kind !== question.kind || !mayConcern(question, exhibit))
            continue;
        const answer = await tryOne(question, exhibit, { trust: evidence.trust, request });
        if ("predicate" in answer)
            proofs.push(answer);
        else
            refusals.push(answer);
    }
    return { proofs, refusals };
}
/** Nothing is believed here: who cannot be read is looked at, and refused by name. */
function mayConcern({ kind, subject, concerns }, exhibit) {
    if (isNamed(subject) && !digestsOf(exhibit).some((digest) => subject.named.has(digest)))
        return false;
    if (concerns === undefined)
        return true;
    try {
        return concerns(kind.parse(exhibit.statement.predicate));
    }
    catch {
        return true;
    }
}
function isNamed(subject) {
    return typeof subject["named"] === "object";
}
/** Digests by which another statement may name this one: of what was signed, and of the bundle as it was published. */
function digestsOf({ digest, bundle }) {
    return [digest, (0,digest_sha256/* sha256HexOfBytes */.hW)(bundle)];
}
async function tryOne(question, { path, bundle, statement, digest }, { trust, request }) {
    const { kind, subject, commit } = question;
    const { repositoryId, ownerId, refs, at } = request;
    const source = { repositoryId, ownerId, refs, commit };
    const about = isNamed(subject) ? (statement.subject[0]?.digest ?? {}) : subject;
    const expected = { predicateType: statement.predicateType, subject: about, source, at };
    const verified = await (0,verify/* verifyEvidence */.J)(bundle, expected, trust);
    if (verified.state === "rejected")
        return { path, code: verified.code, message: verified.message };
    const predicate = kind.parse(verified.statement.predicate);
    const message = question.objection?.(predicate, verified) ?? null;
    return message === null
        ? { path, verified, predicate, statementDigest: digest }
        : { path, code: "objection", message };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./lib/domain/evidence/lineage/release-folder.js

const Sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const NumericId = schemas/* union */.KCZ([schemas/* int */.Whr().min(1), schemas/* string */.YjP().regex(/^[1-9]\d{0,19}$/)]).transform(String);
const Path = schemas/* string */.YjP().min(1).max(500);
const mostFiles = 1_000;
const Entry = schemas/* object */.Ikc({ path: Path, sha256: Sha256 });
/** `index.json` of a release folder: what it holds. It is signed by nobody, so it proves nothing. */
const ReleaseIndex = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    repository: schemas/* object */.Ikc({ id: NumericId, ownerId: NumericId, name: schemas/* string */.YjP().max(200) }),
    commit: schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    artefact: schemas/* object */.Ikc({
        name: schemas/* string */.YjP().min(1).max(200),
        digest: schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/),
        mediaType: schemas/* string */.YjP().max(200).optional(),
    }),
    bundles: schemas/* array */.YOg(Entry.extend({ predicateType: schemas/* string */.YjP().max(500) })).max(mostFiles),
    /** `of`: facts that a record belongs to. */
    facts: schemas/* array */.YOg(Entry.extend({ kind: schemas/* string */.YjP().max(60), of: Sha256.exactOptional() })).max(mostFiles),
});
const indexPath = "index.json";
/** What `evidence export` adds for people, and copies of what the exporter trusted: they count for nothing. */
const dossierPaths = ["dossier.html", "trusted-root.jsonl", "signers.yml", "policy.yml"];
/** All bundles once more as lines, for tools that want one file. */
const linesPath = /^[^/]{1,200}\.intoto\.jsonl$/;
/** Compares a folder with its index. */
function takeInventory(index, paths) {
    const listed = [...index.bundles, ...index.facts].map(({ path }) => path);
    const known = new Set([indexPath, ...dossierPaths, ...listed]);
    const lines = paths.filter((path) => linesPath.test(path));
    const there = new Set(paths);
    return {
        extra: paths.filter((path) => !known.has(path) && path !== lines[0]),
        missing: [...new Set(listed)].filter((path) => !there.has(path)),
        repeated: listed.filter((path, index) => listed.indexOf(path) !== index),
    };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/html/markup.js
var markup = __webpack_require__(18148);
// EXTERNAL MODULE: ./lib/report/html/style.js + 2 modules
var style = __webpack_require__(52964);
;// CONCATENATED MODULE: ./lib/report/html/page.js


/** A page that needs neither script nor network, and that nothing in it can make load anything. */
function page({ title, css, skip, header, sections, footer }) {
    return (0,markup/* html */.qy) `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${(0,markup/* styleSheet */.p_)(style/* style */.i + css)}
</head>
<body>
<a class="skip" href="#${skip.to}">${skip.words}</a>
<header>
${header}
</header>
<main id="main" tabindex="-1">
${(0,markup/* lines */.Mn)(sections)}
</main>
<footer>
${footer}
</footer>
</body>
</html>
`;
}

// EXTERNAL MODULE: ./lib/report/html/section.js
var section = __webpack_require__(36453);
// EXTERNAL MODULE: ./lib/report/html/shapes.js
var shapes = __webpack_require__(19522);
// EXTERNAL MODULE: ./lib/report/html/table.js
var table = __webpack_require__(45642);
// EXTERNAL MODULE: ./lib/report/measure.js
var measure = __webpack_require__(67574);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
;// CONCATENATED MODULE: ./lib/report/dossier/graph.js




const width = 1080;
const height = 356;
const subjectWidth = 250;
const cardWidth = 220;
const cardHeight = 92;
const lanes = { commit: 16, artefact: 248 };
/** Where each link stands: those about the commit in its lane, those about the artefact in the other. */
const columns = {
    source: 320,
    build: 580,
    quality: 840,
    packaging: 320,
    sbom: 580,
};
const graphStyle = `.lineage{display:block;width:100%;height:auto}
.lineage-room{overflow-x:auto}
.lineage-room:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.lineage text{fill:var(--ink);font:16px var(--sans)}
.lineage .mono{font:13px var(--mono);fill:var(--soft)}
.lineage .small{font-size:13px;fill:var(--soft)}
.lineage .word{fill:var(--tone);font-weight:600}
.lineage .heading{font:600 18px var(--serif)}
.lineage .subject{fill:var(--card);stroke:var(--ink);stroke-width:2}
.lineage .card{fill:var(--wash);stroke:var(--tone);stroke-width:2}
.lineage .edge{fill:none;stroke:var(--tone);stroke-width:3}
.lineage .torn{stroke-dasharray:3 6}
.lineage .seal path{fill:var(--tone)}
.lineage .seal text{fill:var(--card);font:700 12px var(--sans);text-anchor:middle;dominant-baseline:central}
.lineage a{text-decoration:none}
.lineage a:hover .heading,.lineage a:focus-visible .heading{text-decoration:underline}
.lineage a:focus-visible .card{stroke-width:5}
.torn-mark{stroke:var(--tone);stroke-width:4;stroke-linecap:round}
@media screen and (max-width:52rem){.lineage{width:60rem;max-width:none}}
`;
/** The lineage as a picture: two subjects, what is proved about each, and the provenance that joins them. */
function lineageGraph(lineage, artefactName) {
    const { links, commit, request } = lineage;
    const provenance = links.find(({ id }) => id === "provenance");
    const wanted = commit ?? request.commit;
    return (0,markup/* html */.qy) `<figure>
<div class="lineage-room" tabindex="0" role="group" aria-label="Picture of the lineage">
<svg class="lineage" viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="lineage-title lineage-desc">
<title id="lineage-title">From the commit to the artefact</title>
<desc id="lineage-desc">${links.map(describe)}</desc>
${provenance === undefined ? markup/* nothing */.s6 : bridge(provenance)}
${links.map(branch)}
${subject("Commit", wanted === null ? "not known" : (0,plain/* plain */.p)(wanted, 40).slice(0, 24), lanes.commit)}
${subject((0,plain/* plain */.p)(artefactName, 24), `sha256:${(0,plain/* plain */.p)(request.artefact, 64).slice(0, 20)}…`, lanes.artefact)}
</svg>
</div>
<figcaption>A whole line is proved; a broken one is not. The upper row is about the commit, the lower one about the artefact.</figcaption>
</figure>`;
}
const toneOf = ({ broken }) => (broken === null ? "good" : "bad");
const edgeOf = ({ broken }) => (broken === null ? "edge" : "edge torn");
function describe({ title, summary, broken }) {
    return `${title}: ${broken === null ? "proved" : "not proved"}, ${(0,plain/* plain */.p)(summary, 200)}. `;
}
function subject(name, digest, top) {
    return (0,markup/* html */.qy) `<g><rect class="subject" x="20" y="${top}" width="${subjectWidth}" height="${cardHeight}" rx="10"/><text class="heading" x="40" y="${top + 38}">${name}</text><text class="mono" x="40" y="${top + 64}">${digest}</text></g>`;
}
/** The provenance: the one thing that ties an artefact to its commit. */
function bridge(link) {
    const x = 20 + subjectWidth / 2;
    const [from, to] = [lanes.commit + cardHeight, lanes.artefact];
    const middle = (from + to) / 2;
    const tone = toneOf(link);
    return (0,markup/* html */.qy) `<a href="#link-${link.id}" class="t-${tone}" aria-label="${describe(link)}"><path class="${edgeOf(link)}" d="M${x} ${from}V${to}"/>${link.broken === null ? markup/* nothing */.s6 : cross(x, from + 24)}${seal(link, x - 15, middle - 15)}<text class="heading" x="${x + 28}" y="${middle - 2}">${link.title}</text><text class="small word" x="${x + 28}" y="${middle + 18}">${wordOf(link)}</text></a>
`;
}
/** One statement about a subject, joined to the one before it. */
function branch(link) {
    if (link.id === "provenance" || link.id === "observe")
        return markup/* nothing */.s6;
    const x = columns[link.id];
    const top = lanes[link.about];
    const from = x === 320 ? 20 + subjectWidth : x - 40;
    const y = top + cardHeight / 2;
    return (0,markup/* html */.qy) `<a href="#link-${link.id}" class="t-${toneOf(link)}" aria-label="${describe(link)}"><path class="${edgeOf(link)}" d="M${from} ${y}H${x}"/>${link.broken === null ? markup/* nothing */.s6 : cross((from + x) / 2, y)}<rect class="card" x="${x}" y="${top}" width="${cardWidth}" height="${cardHeight}" rx="10"/>${seal(link, x + 14, top + 14)}<text class="heading" x="${x + 52}" y="${top + 36}">${link.title}</text><text class="small word" x="${x + 52}" y="${top + 58}">${wordOf(link)}</text><text class="small" x="${x + 52}" y="${top + 78}">${countOf(link)}</text></a>
`;
}
function seal(link, x, y) {
    const look = (0,shapes/* lookOf */.Li)(resultOf(link));
    return (0,markup/* html */.qy) `<svg class="seal" x="${x}" y="${y}" width="30" height="30" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${look.outline}"/><text x="12" y="12.5">${look.letter}</text></svg>`;
}
function resultOf({ broken, evaluation }) {
    if (broken !== null)
        return broken.kind === "refused" ? "FAILED" : "NOT_RUN";
    return evaluation?.result ?? "PASSED";
}
function wordOf({ broken }) {
    return broken === null ? "proved" : broken.kind;
}
function countOf({ evaluation, proofs }) {
    if (evaluation !== null)
        return (0,section/* counted */.hS)(evaluation.checks.length, "check");
    return proofs.length > 0 ? "signed" : "";
}
function cross(x, y) {
    return (0,markup/* html */.qy) `<path class="torn-mark" d="M${x - 7} ${y - 7}l14 14m0 -14l-14 14"/>`;
}

;// CONCATENATED MODULE: ./lib/report/terminal-lines.js
/** Lines for a terminal: the runner's old commands count anywhere in a line, so none may hold one (G1). */
function terminalLines(lines) {
    return `${lines.map((line) => line.replaceAll("##[", "##\\[")).join("\n")}\n`;
}

;// CONCATENATED MODULE: ./lib/report/dossier/lineage-text.js



const linesToShow = 20;
/** The chain for a terminal: every link with who signed for it, and for a broken one what would mend it. */
function renderLineageText(account) {
    const { lineage, rejudged, damage } = account;
    const lines = [
        lineageHeadline(account),
        "",
        ...lineage.links.flatMap(linkLines),
        ...some("judged again:", rejudged.map(rejudgedLine)),
        ...some("the folder is not what its index says:", damage.map((line) => `✗ ${(0,plain/* plain */.p)(line)}`)),
        ...some("not read:", lineage.unreadable.map(refusalLine)),
    ];
    return terminalLines(lines);
}
/** One line that says it all. */
function lineageHeadline(account) {
    const { lineage, damage } = account;
    const broken = lineage.links.filter((link) => link.broken !== null).length;
    const digest = `sha256:${(0,plain/* plain */.p)(lineage.request.artefact, 64)}`;
    if (isProved(account))
        return `proved: ${digest} was built from commit ${lineage.commit} of ${(0,plain/* plain */.p)(repositoryOf(lineage) ?? "", 200)}, and every gate was passed`;
    if (broken > 0)
        return `not proved: ${digest}: ${broken} of ${lineage.links.length} links are broken`;
    const why = damage.length > 0 ? "the folder was changed" : "not every stage comes to the signed result again";
    return `not proved: ${digest}: ${why}`;
}
function some(title, lines) {
    if (lines.length === 0)
        return [];
    const more = lines.length - linesToShow;
    const shown = lines.slice(0, linesToShow).map((line) => `  ${line}`);
    return ["", title, ...shown, ...(more > 0 ? [`  … and ${more} more; all are in the JSON`] : [])];
}
function linkLines({ title, summary, proofs, broken }) {
    if (broken === null)
        return [`  ✓ ${title}: ${(0,plain/* plain */.p)(summary)}`, ...proofs.map(proofLine)];
    return [
        `  ✗ ${title}: ${(0,plain/* plain */.p)(summary)} [${broken.kind}]`,
        ...broken.refusals.slice(0, linesToShow).map((refusal) => `      ${refusalLine(refusal)}`),
        `      who: ${broken.who}`,
        `      do:  ${broken.command}`,
    ];
}
function proofLine({ path, verified }) {
    return `      ${(0,plain/* plain */.p)(path, 120)}: signed by ${signerWords(verified.identity.subjectAlternativeName, verified.identity.signerDigest)} at ${(0,plain/* plain */.p)(verified.signedAt, 40)}`;
}
/** `owner/repo/path@commit` of the file that signed. */
function signerWords(san, commit) {
    const file = san.replace("https://github.com/", "").replace(/@[^@]*$/, "");
    return (0,plain/* plain */.p)(`${file}@${commit?.slice(0, 12) ?? "?"}`, 300);
}
function refusalLine({ path, code, message }) {
    return `- ${(0,plain/* plain */.p)(path, 120)}: ${(0,plain/* plain */.p)(message)} [${code}]`;
}
function rejudgedLine({ stage, state, words }) {
    const marks = { same: "✓", other: "✗", "not-here": "-" };
    return `${marks[state]} stage ${stage}: ${(0,plain/* plain */.p)(words)}`;
}

;// CONCATENATED MODULE: ./lib/report/dossier/link-section.js








const rowsToShow = 200;
/** All links below each other, each with its evidence. */
function linksSection(links) {
    return (0,section/* section */.uW)("links", "Link by link", [(0,markup/* lines */.Mn)(links.map(linkArticle))]);
}
function linkArticle(link) {
    const { id, title, about, summary, broken, proofs, evaluation } = link;
    const state = broken === null ? (0,shapes/* badge */.qS)(evaluation?.result ?? "PASSED") : brokenBadge(broken.kind);
    return (0,markup/* html */.qy) `<article class="check t-${broken === null ? "good" : "bad"}" id="link-${id}" aria-labelledby="link-${id}-title">
<h3 id="link-${id}-title">${state} ${title} <code>about the ${about}</code></h3>
<p class="summary">${summary}</p>
${(0,markup/* lines */.Mn)([broken === null ? markup/* nothing */.s6 : breakBlock(broken), proofTable(title, proofs), evaluation === null ? markup/* nothing */.s6 : checkTable(title, evaluation)])}
</article>
`;
}
function brokenBadge(kind) {
    return (0,markup/* html */.qy) `<span class="badge t-bad">${(0,shapes/* mark */.Gy)((0,shapes/* lookOf */.Li)(kind === "refused" ? "FAILED" : "NOT_RUN"))}${kind}</span>`;
}
function breakBlock({ who, command, refusals }) {
    return (0,markup/* lines */.Mn)([
        (0,markup/* html */.qy) `<dl class="pair"><div><dt>Who can mend it</dt><dd>${who}</dd></div><div class="origin"><dt>How</dt><dd>${command}</dd></div></dl>`,
        refusalTable("Evidence that was looked at and does not count", refusals),
    ]);
}
/** Evidence that does not count, with the code of its refusal. */
function refusalTable(caption, refusals) {
    if (refusals.length === 0)
        return markup/* nothing */.s6;
    const rows = refusals
        .slice(0, rowsToShow)
        .map(({ path, code, message }) => [
        (0,markup/* html */.qy) `<code>${(0,plain/* plain */.p)(path, 200)}</code>`,
        (0,markup/* html */.qy) `<code>${code}</code>`,
        message,
    ]);
    return (0,table/* table */.t)({ caption, columns: [{ title: "Bundle" }, { title: "Code" }, { title: "Why" }], rows });
}
function proofTable(title, proofs) {
    if (proofs.length === 0)
        return markup/* nothing */.s6;
    const titles = ["Bundle", "Predicate", "Signed by", "Run", "Signed", "sha256 of the bundle"];
    return (0,table/* table */.t)({
        caption: `Evidence for: ${title}`,
        columns: titles.map((name) => ({ title: name })),
        rows: proofs.map(proofRow),
    });
}
function proofRow({ path, verified }) {
    const { statement, identity, signedAt, digest } = verified;
    const run = identity.invocation?.replace(/^https:\/\/github\.com\//, "") ?? "";
    return [
        (0,markup/* html */.qy) `<code>${(0,plain/* plain */.p)(path, 200)}</code>`,
        (0,predicates/* predicateFor */.X)(statement.predicateType)?.name ?? (0,plain/* plain */.p)(statement.predicateType, 120),
        (0,markup/* html */.qy) `<code>${signerWords(identity.subjectAlternativeName, identity.signerDigest)}</code>`,
        (0,markup/* html */.qy) `<span><code>${(0,plain/* plain */.p)(run, 120)}</code> (${(0,plain/* plain */.p)(identity.trigger ?? "", 40)}, ${(0,plain/* plain */.p)(identity.runnerEnvironment ?? "", 40)})</span>`,
        (0,measure/* dateWords */.W$)(signedAt),
        (0,markup/* html */.qy) `<code>${(0,measure/* shortDigest */.VK)(digest)}</code>`,
    ];
}
function checkTable(title, { checks, policy, evaluatedAt }) {
    const rows = checks
        .slice(0, rowsToShow)
        .map((check) => [
        (0,markup/* html */.qy) `<code>${(0,plain/* plain */.p)(check.id, 80)}</code>`,
        (0,shapes/* badge */.qS)(check.result),
        (0,plain/* plain */.p)(check.reason, 80),
        measureOf(check),
    ]);
    return (0,markup/* lines */.Mn)([
        (0,table/* table */.t)({
            caption: `Checks of: ${title}`,
            columns: [{ title: "Check" }, { title: "Result" }, { title: "Reason" }, { title: "Measured" }],
            rows,
        }),
        (0,markup/* html */.qy) `<p class="small">Judged ${(0,measure/* dateWords */.W$)(evaluatedAt)} by the platform policy <code>${(0,measure/* shortDigest */.VK)(policy.digest.sha256)}</code>.</p>`,
    ]);
}
function measureOf({ observed, threshold }) {
    const seen = observed === undefined ? "" : (0,measure/* observedOf */.O_)(observed);
    if (threshold === undefined)
        return seen;
    const { operator, value } = threshold;
    const wanted = (0,measure/* thresholdOf */.pI)({ operator, value, origin: { source: "built-in", at: "" } }, observed?.unit);
    return seen === "" ? `required ${wanted}` : `${seen}, required ${wanted}`;
}

;// CONCATENATED MODULE: ./lib/report/dossier/html.js










const html_linesToShow = 50;
/** The dossier as one accessible page that needs neither script nor network; light, dark and on paper. */
function renderDossierHtml(account, artefactName) {
    const { lineage, rejudged, damage } = account;
    const word = isProved(account) ? "Proved" : "Not proved";
    return page({
        title: `${word}: ${(0,plain/* plain */.p)(artefactName, 60)} · Assaygate dossier`,
        css: graphStyle,
        skip: { to: "links", words: "Skip to the links" },
        header: header(account, artefactName),
        sections: [
            (0,section/* section */.uW)("lineage", "The lineage", [lineageGraph(lineage, artefactName)]),
            linksSection(lineage.links),
            rejudgedSection(rejudged),
            damageSection(damage),
            unreadableSection(account),
            proofSection(account),
        ],
        footer: (0,markup/* html */.qy) `<p>This page is a rendering and proves nothing: anybody can write one. The bundles beside it are the evidence, and they count by the root, the signers and the policy that you hold.</p>`,
    }).text;
}
function header(account, artefactName) {
    const { lineage } = account;
    const isGood = isProved(account);
    const look = (0,shapes/* decisionLook */.cn)(isGood ? "pass" : "fail");
    const broken = lineage.links.filter((link) => link.broken !== null);
    const sentence = isGood
        ? "Every link from the commit to the artefact is proved."
        : broken.length > 0
            ? `${broken.length} of ${lineage.links.length} links are not proved: ${broken.map(({ title }) => title).join(", ")}.`
            : "The links are proved, and what came along is not what it should be.";
    return (0,markup/* lines */.Mn)([
        (0,markup/* html */.qy) `<div class="answer t-${look.tone}">
<div class="stamp">${(0,shapes/* mark */.Gy)(look)}</div>
<div>
<h1><span class="eyebrow">Assaygate dossier</span> ${isGood ? "Proved" : "Not proved"}</h1>
<p class="reason">${(0,plain/* plain */.p)(artefactName, 100)}</p>
<p class="sentence">${sentence}</p>
</div>
</div>`,
        facts(account),
    ]);
}
function facts({ lineage }) {
    const { request, commit } = lineage;
    const repository = `${(0,plain/* plain */.p)(repositoryOf(lineage) ?? "not proved", 200)} (id ${request.repositoryId} of owner ${request.ownerId})`;
    const last = signedLast(lineage);
    const rows = [
        ["Artefact", (0,markup/* html */.qy) `<code>sha256:${(0,plain/* plain */.p)(request.artefact, 64)}</code>`],
        ["Commit", (0,markup/* html */.qy) `<code>${(0,plain/* plain */.p)(commit ?? "not proved", 64)}</code>`],
        ["Repository", repository],
        ["Ref", request.refs.map((ref) => (0,plain/* plain */.p)(ref, 100)).join(", ")],
        ["Signed last", last === null ? "nothing" : (0,measure/* dateWords */.W$)(last)],
        ["Asked about", (0,measure/* dateWords */.W$)(request.at)],
    ];
    return (0,markup/* html */.qy) `<dl class="facts">${rows.map(([term, value]) => (0,markup/* html */.qy) `<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}
const rejudgedWords = {
    same: "the same again",
    other: "another result",
    "not-here": "could not be tried",
};
function rejudgedSection(rejudged) {
    if (rejudged.length === 0)
        return markup/* nothing */.s6;
    return (0,section/* section */.uW)("rejudged", "Judged again from the recorded facts", [
        (0,table/* table */.t)({
            caption: "What the facts come to by the policy of then",
            columns: [{ title: "Stage" }, { title: "Outcome" }, { title: "In words" }],
            rows: rejudged.map(({ stage, state, words }) => [`Stage ${stage}`, rejudgedWords[state], words]),
        }),
    ]);
}
function damageSection(damage) {
    if (damage.length === 0)
        return markup/* nothing */.s6;
    return (0,section/* section */.uW)("damage", "What is wrong with the folder", [(0,section/* remarks */.IW)(damage, html_linesToShow, "files")]);
}
function unreadableSection({ lineage: { unreadable } }) {
    if (unreadable.length === 0)
        return markup/* nothing */.s6;
    return (0,section/* section */.uW)("unreadable", "Not read", [
        refusalTable("Bundles that could not be opened; they prove nothing and take nothing away", unreadable),
    ]);
}
/** The command that shows the same to whoever does not believe a page. */
function proofSection({ lineage: { request } }) {
    const { repositoryId, ownerId, refs } = request;
    const named = refs.map((ref) => ` --ref ${(0,plain/* plain */.p)(ref, 100)}`).join("");
    return (0,section/* section */.uW)("proof", "Prove it yourself", [
        (0,markup/* html */.qy) `<p>Offline, with a root, signers and a policy that you did not take from here:</p>`,
        (0,markup/* html */.qy) `<p><code>assaygate verify FOLDER --offline --repository ${repositoryId} --owner ${ownerId}${named} --trusted-root trusted-root.jsonl --signers signers.yml --policy platform.yml</code></p>`,
    ]);
}

// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/provenance.js
var predicates_provenance = __webpack_require__(39816);
;// CONCATENATED MODULE: ./lib/domain/evidence/lineage/remedy.js
const product = "the product's team";
const platform = "the platform team";
const governance = "governance, who own policy and signers";
const holder = "whoever handed the evidence over";
const asker = "whoever asks";
const release = {
    who: product,
    command: "gh run list --workflow release.yml, then gh run rerun RUN_ID; or push to the release branch again",
};
const again = {
    who: holder,
    command: "gh release download TAG --pattern '*.intoto.jsonl': take the bundle as it was published",
};
const root = {
    who: asker,
    command: "gh attestation trusted-root > trusted-root.json: is it the root of the Sigstore that signed?",
};
const template = {
    who: platform,
    command: "assaygate channel show ORG: release again by the instance's own release.yml",
};
const signers = {
    who: governance,
    command: "list the commit in signers.yml if it may still be trusted; else release again",
};
const remedy_branch = {
    who: product,
    command: "release by a push to a protected release branch; name other branches with --ref",
};
/** What to do about each reason; every one of them has somebody who can. */
const remedies = {
    "not-a-bundle": again,
    "too-large": again,
    "too-deep": again,
    unsigned: again,
    "several-signatures": again,
    "payload-type": again,
    signature: again,
    certificate: root,
    timestamp: root,
    "transparency-log": root,
    issuer: template,
    "signer-workflow": template,
    "signer-revision": signers,
    "signer-revoked": signers,
    "signer-expired": signers,
    runner: { who: product, command: "release on a GitHub-hosted runner" },
    trigger: remedy_branch,
    ref: remedy_branch,
    repository: { who: asker, command: "--repository ID --owner ID: name the repository that built it" },
    "source-commit": release,
    statement: release,
    "predicate-type": release,
    predicate: release,
    verifier: template,
    subject: release,
    "weak-digest": release,
    policy: {
        who: governance,
        command: "add the digest to accepted in policy/platform.yml with from and until; else release again",
    },
    expired: release,
    "not-yet-valid": { who: asker, command: "--at TIME: ask about a time after it was signed" },
};
/** Evidence about other subjects says nothing of why this one has none. */
const elsewhere = ["subject", "weak-digest"];
/** A link for which no evidence counts: the first refusal that is about it decides what to do. */
function breakFor(what, refusals) {
    const own = refusals.filter(({ code }) => !elsewhere.includes(code));
    const [first] = own;
    if (first === undefined)
        return { kind: "missing", message: `found no ${what}`, refusals, ...release };
    const message = `${what}: ${first.message}`;
    const remedy = first.code === "objection" ? release : remedies[first.code];
    return {
        kind: "refused",
        message,
        refusals: [...own, ...refusals.filter((one) => !own.includes(one))],
        ...remedy,
    };
}
/** Evidence that counts and does not belong together. */
function unlinked(message) {
    return { kind: "unlinked", message, refusals: [], ...release };
}
/** A link that nobody can look for, as an earlier one is broken. */
const unreachable = {
    kind: "unreachable",
    message: "no provenance proves the commit, so there is no commit to ask about",
    refusals: [],
    who: product,
    command: "mend the provenance first; or name the commit with --commit SHA",
};

// EXTERNAL MODULE: ./lib/domain/evidence/predicates/documents.js
var documents = __webpack_require__(68073);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/verification-summary.js
var verification_summary = __webpack_require__(84921);
;// CONCATENATED MODULE: ./lib/domain/evidence/lineage/sbom-link.js




const head = { id: "sbom", title: "bill of materials", about: "artefact", evaluation: null };
/**
 * A bill of materials about the artefact itself; of an image for several platforms there is one for each, about the platform's
 * digest, and the proved summary of stage 4 names them: they count by that.
 */
async function sbomLink(commit, packaging, evidence, request) {
    if (commit === null)
        return { ...head, summary: unreachable.message, proofs: [], broken: unreachable };
    const own = await billsAbout({ sha256: request.artefact }, commit, evidence, request);
    if (own.cyclone.length + own.spdx.length > 0)
        return proved(own, "it");
    const named = await billsAbout({ named: inputsOf(packaging) }, commit, evidence, request);
    if (named.cyclone.length + named.spdx.length > 0)
        return proved(named, "its platforms");
    const broken = breakFor("bill of materials of the artefact", [...named.refusals, ...own.refusals]);
    return { ...head, summary: broken.message, proofs: [], broken };
}
async function billsAbout(subject, commit, evidence, request) {
    const cyclone = await ask({ kind: documents/* cycloneDxKind */.Gw, subject, commit }, evidence, request);
    const spdx = await ask({ kind: documents/* spdxKind */.qg, subject, commit }, evidence, request);
    return {
        cyclone: cyclone.proofs,
        spdx: spdx.proofs,
        refusals: [...cyclone.refusals, ...spdx.refusals],
    };
}
/** What the proved summary of stage 4 rests on. */
function inputsOf(packaging) {
    const summaries = packaging.map(({ predicate }) => verification_summary/* VerificationSummary */.K3.safeParse(predicate));
    const inputs = summaries.flatMap(({ data }) => data?.inputAttestations ?? []);
    return new Set(inputs.map(({ digest }) => digest.sha256));
}
function proved({ cyclone, spdx }, what) {
    const proofs = [...cyclone, ...spdx];
    const format = cyclone.length > 0 ? "CycloneDX" : "SPDX";
    const documents = proofs.length === 1
        ? `${cyclone.length > 0 ? "a" : "an"} ${format} document is`
        : `${proofs.length} documents are`;
    return { ...head, summary: `${documents} signed for ${what}`, proofs, broken: null };
}

// EXTERNAL MODULE: ./lib/domain/evidence/predicates/gate-evaluation.js + 1 modules
var gate_evaluation = __webpack_require__(59011);
;// CONCATENATED MODULE: ./lib/domain/evidence/lineage/stage-link.js




/** Looks for a passing summary of a stage together with the evaluation that it sums up. */
async function stageLink(stage, subject, evidence, asked) {
    const { id, number, title, about } = stage;
    const link = { id, title, about, proofs: [], evaluation: null };
    const { request, commit } = asked;
    const [summaries, evaluations] = await Promise.all([
        ask({ ...summaryOf(stage), subject, commit }, evidence, request),
        ask({ ...evaluationOf(stage), subject, commit }, evidence, request),
    ]);
    if (summaries.proofs.length === 0) {
        const broken = breakFor(`passing summary of stage ${number} (${title})`, summaries.refusals);
        return { ...link, summary: broken.message, broken };
    }
    if (evaluations.proofs.length === 0) {
        const broken = breakFor(`evaluation of stage ${number} (${title})`, evaluations.refusals);
        return { ...link, summary: broken.message, broken };
    }
    const pairs = pairsOf(summaries.proofs, evaluations.proofs);
    const [pair] = pairs;
    if (pair === undefined) {
        const broken = unlinked(`no evaluation of stage ${number} is the one that its summary names by digest`);
        return { ...link, summary: broken.message, broken };
    }
    const { evaluation } = pair;
    return {
        ...link,
        summary: passedWords(evaluation.predicate),
        // All of them: another link may rest on what any of these summaries names.
        proofs: [...new Set(pairs.flatMap((one) => [one.summary, one.evaluation]))],
        evaluation: evaluation.predicate,
        broken: null,
    };
}
function summaryOf({ number, about }) {
    return {
        kind: verification_summary/* verificationSummaryKind */.WE,
        concerns: (predicate) => (0,verification_summary/* stageOf */.gV)(predicate) === number,
        objection: (predicate, verified) => about === "commit" ? foreignResource(predicate, verified) : null,
    };
}
/** A summary for one place must not be used for another (SLSA, `resourceUri`). */
function foreignResource({ resourceUri }, { identity }) {
    const own = `git+${identity.sourceRepository}`;
    if (resourceUri === own || resourceUri.startsWith(`${own}@`))
        return null;
    return `expected a summary about ${own}, got one about ${JSON.stringify(resourceUri.slice(0, 200))}`;
}
function evaluationOf({ number, environment }) {
    return {
        kind: gate_evaluation/* gateEvaluationKind */.U,
        concerns: (predicate) => predicate.stage.id === number && predicate.environment === environment,
        objection: ({ result, checks }) => result === "PASSED" || result === "WARNED"
            ? null
            : `the stage is ${result} by ${checks.filter(({ required, result: own }) => required && own !== "PASSED").length} of its checks`,
    };
}
/** Each summary with the very evaluation that it names, under one policy at one time. */
function pairsOf(summaries, evaluations) {
    const pairs = summaries.flatMap((summary) => evaluations.map((evaluation) => ({ summary, evaluation })));
    return pairs.filter(({ summary: { predicate: sum }, evaluation }) => {
        const { predicate: own } = evaluation;
        const digests = [evaluation.statementDigest, evaluation.verified.digest];
        const names = sum.inputAttestations?.some(({ digest }) => digests.includes(digest.sha256)) ?? false;
        return (names && sum.policy.digest.sha256 === own.policy.digest.sha256 && sum.timeVerified === own.evaluatedAt);
    });
}
function passedWords({ checks, result }) {
    const count = (word) => checks.filter(({ result: own }) => own === word).length;
    const parts = [
        `${count("PASSED")} of ${checks.length} checks passed`,
        ...(count("WARNED") > 0 ? [`${count("WARNED")} with a warning`] : []),
        ...(count("NOT_APPLICABLE") > 0 ? [`${count("NOT_APPLICABLE")} not applicable`] : []),
    ];
    return `${result.toLowerCase()}: ${parts.join(", ")}`;
}

;// CONCATENATED MODULE: ./lib/domain/evidence/lineage/walk.js





const sourceStages = [
    { id: "source", number: 1, title: "source review", about: "commit" },
    { id: "build", number: 2, title: "build", about: "commit" },
    { id: "quality", number: 3, title: "quality and security", about: "commit" },
];
const packaging = { id: "packaging", number: 4, title: "packaging", about: "artefact" };
/**
 * Walks from an artefact back to its commit and forward again: provenance, the stages of the gate, the bill of materials.
 * Every link asks whether good evidence exists, never whether bad evidence is absent, so that dropping evidence never
 * turns a no into a yes.
 */
async function walkLineage(request, exhibits, trust) {
    const evidence = await openExhibits(exhibits, trust);
    const provenance = await ask({ kind: predicates_provenance/* provenanceKind */.ig, subject: artefactOf(request), commit: request.commit, objection: namesCommit }, evidence, request);
    const chains = await chainsOf(provenance, evidence, request);
    const [best = []] = chains.toSorted((a, b) => walk_proved(b) - walk_proved(a));
    const built = best.find(({ id }) => id === "provenance")?.proofs[0]?.verified.identity.sourceDigest;
    return {
        request,
        commit: built ?? null,
        links: best,
        holds: best.length > 0 && best.every(({ broken }) => broken === null),
        unreadable: evidence.unreadable,
    };
}
const artefactOf = ({ artefact }) => ({ sha256: artefact });
const walk_proved = (links) => links.filter(({ broken }) => broken === null).length;
function namesCommit(predicate) {
    return (0,predicates_provenance/* commitOf */.D3)(predicate) === null ? "it names no commit that the artefact was built from" : null;
}
/** One chain for each commit that a provenance proves: an artefact may have been built of several. */
async function chainsOf(provenance, evidence, request) {
    const commits = new Set(provenance.proofs.flatMap(({ predicate }) => (0,predicates_provenance/* commitOf */.D3)(predicate) ?? []));
    if (commits.size === 0)
        return [await chainOf(request.commit, provenance, evidence, request)];
    const chains = [];
    for (const commit of commits) {
        const proofs = provenance.proofs.filter(({ predicate }) => (0,predicates_provenance/* commitOf */.D3)(predicate) === commit);
        chains.push(await chainOf(commit, { ...provenance, proofs }, evidence, request));
    }
    return chains;
}
async function chainOf(commit, provenance, evidence, request) {
    const stages = [];
    for (const stage of [...sourceStages, packaging]) {
        const subject = stage.about === "commit" ? { gitCommit: commit ?? "" } : artefactOf(request);
        stages.push(commit === null ? blocked(stage) : await stageLink(stage, subject, evidence, { request, commit }));
    }
    const packaged = stages.slice(3);
    const sbom = await sbomLink(commit, packaged[0]?.proofs ?? [], evidence, request);
    return [...stages.slice(0, 3), provenanceLink(provenance), ...packaged, sbom];
}
function blocked({ id, title, about }) {
    const { message } = unreachable;
    return { id, title, about, summary: message, proofs: [], evaluation: null, broken: unreachable };
}
function provenanceLink({ proofs, refusals }) {
    const link = { id: "provenance", title: "provenance", about: "artefact", evaluation: null };
    const [proof] = proofs;
    if (proof === undefined) {
        const broken = breakFor("provenance of the artefact", refusals);
        return { ...link, summary: broken.message, proofs: [], broken };
    }
    const { sourceRepository, sourceRef } = proof.verified.identity;
    const summary = `built from commit ${(0,predicates_provenance/* commitOf */.D3)(proof.predicate)} of ${sourceRepository} at ${sourceRef}`;
    return { ...link, summary, proofs: [proof], broken: null };
}

// EXTERNAL MODULE: ./lib/domain/digest/canonical.js
var canonical = __webpack_require__(12627);
// EXTERNAL MODULE: ./lib/policy/replay/parse-record.js
var parse_record = __webpack_require__(36837);
// EXTERNAL MODULE: ./lib/policy/replay/rejudge.js
var rejudge = __webpack_require__(35884);
;// CONCATENATED MODULE: ./lib/cli/evidence/rejudge-facts.js




/** Judges the recorded facts of every proved stage once more, where they and the policy of then came along. */
function rejudgeStages({ links }, textOf, platform) {
    return links.flatMap(({ evaluation }) => evaluation === null ? [] : [rejudged(evaluation, textOf, platform)]);
}
function rejudged(evaluation, textOf, platform) {
    const stage = evaluation.stage.id;
    const notHere = (words) => ({ stage, state: "not-here", words });
    const [facts, record] = [evaluation.facts, evaluation.record].map((file) => file === undefined ? undefined : textOf(file.digest.sha256));
    if (facts === undefined)
        return notHere("its facts did not come along");
    if (record === undefined)
        return notHere("the record of what else was judged did not come along");
    if (platform.digest !== `sha256:${evaluation.policy.digest.sha256}`)
        return notHere(`it was judged by another platform policy than ${platform.path}`);
    const verdict = judge(platform, record, facts);
    const problem = typeof verdict === "string" ? verdict : differenceOf(verdict, evaluation);
    if (problem !== null)
        return { stage, state: "other", words: problem };
    return {
        stage,
        state: "same",
        words: `the recorded facts come to the signed result again: ${evaluation.result}`,
    };
}
/** The verdict, or why there is none: what is not facts at all cannot be judged. */
function judge(platform, record, facts) {
    try {
        return (0,rejudge/* rejudge */.N)(platform, (0,parse_record/* parseRecord */.H)(record), JSON.parse(facts));
    }
    catch (error) {
        return `the recorded facts cannot be judged: ${error instanceof Error ? error.message : "unknown"}`;
    }
}
function differenceOf(verdict, evaluation) {
    const stage = verdict.stages.find(({ id }) => id === evaluation.stage.id);
    if (stage === undefined)
        return "the recorded facts come to no such stage";
    const said = evaluation.checks.map(({ id, result, reason }) => [id, result, reason]);
    const found = stage.checks.map(({ id, result, reason }) => [id, result, reason]);
    const isSame = stage.result === evaluation.result && (0,canonical/* canonicalDigest */.X)(said) === (0,canonical/* canonicalDigest */.X)(found);
    return isSame ? null : `the recorded facts come to ${stage.result}, not to what was signed`;
}
/** Files of a release by their real digest, however many there are. */
function byDigest(texts) {
    const known = new Map(texts.map((text) => [(0,digest_sha256/* sha256Hex */.fg)(text), text]));
    return (sha256) => known.get(sha256);
}

;// CONCATENATED MODULE: ./lib/cli/evidence/account.js


const largestFacts = 128 * 1024 * 1024;
/** Walks the chain, judges what came along once more, and says what is wrong with the folders. */
async function accountOf(request, { exhibits, folders }, { trust, platform }, isRejudgingAsked = false) {
    const lineage = await walkLineage(request, exhibits, trust);
    const texts = folders.flatMap(textsOf);
    return {
        lineage,
        rejudged: texts.length === 0 && !isRejudgingAsked ? [] : rejudgeStages(lineage, byDigest(texts), platform),
        damage: folders.flatMap(({ damage }) => damage),
        isRejudgingAsked,
    };
}
function textsOf({ index, files }) {
    return index.facts
        .filter(({ path }) => files.exists(path))
        .map(({ path }) => files.readText(path, largestFacts));
}

;// CONCATENATED MODULE: ./lib/cli/evidence/asked.js

/** Options of every command that reads evidence: what is asked, and what the verifier believes. */
const askedOptions = {
    repository: "once",
    owner: "once",
    ref: "often",
    commit: "once",
    at: "once",
    evidence: "often",
    "trusted-root": "once",
    signers: "once",
    policy: "once",
};
/** What is asked about an artefact; nothing of it may come from the evidence. @throws {UserError} usage */
function askedBy(options, clock, claimed) {
    return {
        repositoryId: numericId("repository", options, claimed),
        ownerId: numericId("owner", options, claimed),
        refs: refsOf(options),
        commit: commitOf(options),
        at: timeOf(options, clock),
    };
}
function numericId(name, options, claimed) {
    const value = options.value(name);
    if (value !== undefined && /^[1-9]\d{0,19}$/.test(value))
        return value;
    const says = claimed === null ? "" : ` The evidence claims ${claimed}: compare.`;
    throw new errors/* UserError */.yo("usage", `expected --${name} with a numeric id, got ${JSON.stringify(value ?? "none")}.`, {
        hint: `\`gh api repos/OWNER/NAME --jq '.id, .owner.id'\` prints both ids.${says}`,
    });
}
function refsOf(options) {
    const refs = options.values("ref");
    const wrong = refs.find((ref) => !/^refs\/(?:heads|tags)\/.{1,200}$/.test(ref));
    if (wrong !== undefined)
        throw new errors/* UserError */.yo("usage", `option "--ref": expected a whole ref, got ${JSON.stringify(wrong)}.`, {
            hint: "Write refs/heads/main, not main.",
        });
    return refs.length > 0 ? refs : ["refs/heads/main"];
}
function commitOf(options) {
    const commit = options.value("commit");
    if (commit === undefined || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        return commit ?? null;
    throw new errors/* UserError */.yo("usage", `option "--commit": expected a whole commit, got ${JSON.stringify(commit)}.`);
}
function timeOf(options, clock) {
    const at = options.value("at");
    if (at === undefined)
        return clock.now();
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.test(at) && !Number.isNaN(Date.parse(at)))
        return at;
    throw new errors/* UserError */.yo("usage", `option "--at": expected a time such as 2026-11-22T10:00:00Z, got ${JSON.stringify(at)}.`);
}
const digestPattern = /^sha256:([0-9a-f]{64})$/;
/** Hex of a word that is a digest; null: it is none. */
function digestIn(word) {
    return digestPattern.exec(word)?.[1] ?? null;
}

// EXTERNAL MODULE: ./lib/domain/evidence/open.js
var evidence_open = __webpack_require__(13954);
;// CONCATENATED MODULE: ./lib/cli/evidence/bytes.js


/** As many bundles as the largest release has, many times over. */
const mostBundles = 1_000;
/** More than any release leaves behind. */
const mostBytes = 256 * 1024 * 1024;
/** Bundles as the lines of a file; each is one exhibit. @throws {UserError} invalid-input */
function linesOf(files, path) {
    const text = files.readText(path, mostBytes);
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    if (lines.length > mostBundles)
        throw tooLarge(path, `${mostBundles} lines`, `${lines.length}`);
    return lines.map((line) => new TextEncoder().encode(line));
}
/** A bundle that is over the limit is read so far that whoever opens it says so. */
function readBundle(files, path) {
    return files.readBytes(path, 4 * evidence_open/* maxBundleBytes */.S);
}
function tooLarge(at, most, found) {
    return new errors/* UserError */.yo("invalid-input", `expected at most ${most}, found ${found}.`, { at });
}

// EXTERNAL MODULE: ./lib/domain/artifact/oci/reference.js
var oci_reference = __webpack_require__(9036);
// EXTERNAL MODULE: ./lib/report/unknown.js
var unknown = __webpack_require__(15356);
;// CONCATENATED MODULE: ./lib/cli/evidence/image.js





const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
const image_mostBundles = 1_000;
const image_mostBytes = 512 * 1024 * 1024;
/** The image that a word names; null: it names something else. */
function imageIn(word) {
    const reference = (0,oci_reference/* parseReference */.F2)(word);
    return reference?.digest === null && reference.tag === null ? null : reference;
}
/**
 * The digest that an image has right now, and the bundles that are attached to it. What the registry cannot tell is undecided,
 * never an empty answer. @throws {UserError} invalid-input
 */
async function readImage(name, image, registry) {
    const { digest } = known(await registry.resolve(image.digest ?? image.tag ?? ""), name);
    const referrers = known(await registry.referrers(digest), name).filter(isBundle);
    if (referrers.length > image_mostBundles)
        throw new errors/* UserError */.yo("invalid-input", `expected at most ${image_mostBundles} bundles, found ${referrers.length}.`, {
            at: name,
        });
    const exhibits = [];
    let bytes = 0;
    for (const referrer of referrers) {
        const content = await registry.content(digest, referrer);
        const bundle = isForeign(content) ? new Uint8Array() : known(content, name);
        bytes += bundle.length;
        if (bytes > image_mostBytes)
            throw new errors/* UserError */.yo("invalid-input", `expected bundles of at most ${image_mostBytes} bytes, found more.`, {
                at: name,
            });
        exhibits.push({ path: `referrer ${referrer.digest.slice(0, 19)}`, bundle });
    }
    return { artefact: digestIn(digest), exhibits, folders: [] };
}
/** What is larger than any bundle is not fetched: it could not be one. */
function isBundle({ artifactType, size }) {
    return artifactType === bundleType && size <= evidence_open/* maxBundleBytes */.S;
}
/** Whoever may push can attach something that is no bundle of this image: it is refused as one, and decides nothing. */
function isForeign(content) {
    const { state } = content;
    return state === "unknown" && ["malformed", "not-found", "too-large"].includes(content.cause ?? "");
}
function known(answer, at) {
    if (answer.state === "known")
        return answer.value;
    throw new errors/* UserError */.yo("invalid-input", `the registry could not be read: ${(0,unknown/* unknownWords */.k)(answer)}`, {
        at,
        hint: "Check the name and what this machine may pull, or ask again later.",
    });
}

;// CONCATENATED MODULE: ./lib/cli/evidence/release-folder.js




const largestIndex = 4 * 1024 * 1024;
/** More than any release leaves behind, and less than this machine can hold. */
const release_folder_mostBytes = 512 * 1024 * 1024;
/** Reads a release folder. A file that nobody lists is bad input: it could be meant to be believed. @throws {UserError} */
function readReleaseFolder(files, name) {
    const index = readIndex(files, name);
    const inventory = takeInventory(index, files.find("**", { withModules: true }));
    requireNothingElse(inventory, files, name);
    requireBounded(index, inventory, files, name);
    const there = index.bundles.filter(({ path }) => !inventory.missing.includes(path));
    const exhibits = there.map(({ path }) => ({ path, bundle: readBundle(files, path) }));
    return { index, exhibits, damage: damageOf(index, inventory, exhibits, files), files };
}
function readIndex(files, name) {
    if (!files.exists(indexPath))
        throw new errors/* UserError */.yo("invalid-input", `expected a release folder with ${indexPath}, found none.`, {
            at: name,
            hint: "Name the folder that `assaygate evidence export` wrote, or that the release uploaded.",
        });
    const parsed = ReleaseIndex.safeParse(parseJson(files.readText(indexPath, largestIndex), name));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new errors/* UserError */.yo("invalid-input", `expected the index of a release: ${issue?.message ?? ""}.`, {
        at: `${name}/${indexPath}#/${issue?.path.join("/") ?? ""}`,
    });
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo("invalid-input", "expected JSON, found something else.", {
            at: `${name}/${indexPath}`,
            cause,
        });
    }
}
function requireNothingElse({ extra, repeated }, files, name) {
    const [first] = [...extra, ...(files.exists(".git") ? [".git"] : []), ...repeated];
    if (first === undefined)
        return;
    const found = repeated.includes(first) ? "is listed twice" : "is not listed";
    throw new errors/* UserError */.yo("invalid-input", `expected each file once in ${indexPath}; ${JSON.stringify(first)} ${found}.`, {
        at: name,
        hint: "Verify the folder as it was exported, with nothing added.",
    });
}
/** @throws {UserError} invalid-input */
function requireBounded({ bundles, facts }, { missing }, files, at) {
    const there = [...bundles, ...facts].filter(({ path }) => !missing.includes(path));
    const bytes = there.reduce((sum, { path }) => sum + files.status(path).bytes, 0);
    if (bytes <= release_folder_mostBytes)
        return;
    throw new errors/* UserError */.yo("invalid-input", `expected at most ${release_folder_mostBytes} bytes in all, found ${bytes}.`, { at });
}
function damageOf({ bundles, facts }, { missing }, exhibits, files) {
    const changed = [
        ...bundles.filter(({ path, sha256 }) => exhibits.some((exhibit) => exhibit.path === path && (0,digest_sha256/* sha256HexOfBytes */.hW)(exhibit.bundle) !== sha256)),
        ...facts.filter(({ path, sha256 }) => !missing.includes(path) && files.sha256(path) !== sha256),
    ];
    return [
        ...missing.map((path) => `${path} is gone`),
        ...changed.map(({ path }) => `${path} has other bytes than the index says`),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/evidence/brought.js






const longestMark = 4_096;
/**
 * Understands what was named: a digest, an image, a release folder, an artefact with its evidence beside it, or with `--bundle`
 * one bundle. @throws {UserError}
 */
async function readTarget(target, options, ports) {
    const own = await readNamed(target, options, ports);
    const others = options.values("evidence").map((path) => readEvidence(path, ports.places));
    const all = [own, ...others];
    const brought = {
        artefact: own.artefact,
        exhibits: all.flatMap(({ exhibits }) => exhibits),
        folders: all.flatMap(({ folders }) => folders),
    };
    if (brought.exhibits.length > 0 || brought.folders.length > 0)
        return brought;
    throw new errors/* UserError */.yo("invalid-input", "expected evidence about it, found none.", {
        at: target,
        hint: "Name it with --evidence: a release folder, or a file of bundles (*.intoto.jsonl).",
    });
}
async function readNamed(target, options, ports) {
    const digest = digestIn(target);
    if (digest !== null)
        return { artefact: digest, exhibits: [], folders: [] };
    const image = ports.places.kindOf(target) === "nothing" ? imageIn(target) : null;
    if (image === null)
        return readPlace(target, options.has("bundle"), ports.places);
    if (!options.has("offline"))
        return readImage(target, image, await ports.pullRegistry(target));
    throw new errors/* UserError */.yo("usage", "expected something on this machine with --offline, got an image in a registry.", {
        hint: "Name its digest, with --evidence.",
    });
}
function readPlace(path, isAskedAsBundle, places) {
    switch (places.kindOf(path)) {
        case "nothing":
            throw new errors/* UserError */.yo("missing-file", "expected a file, a folder or a digest sha256:…, found nothing.", {
                at: path,
            });
        case "folder": {
            const folder = readReleaseFolder(places.folder(path), path);
            const { artefact } = folder.index;
            return { artefact: digestIn(artefact.digest), exhibits: folder.exhibits, folders: [folder] };
        }
        case "file":
            return isAskedAsBundle ? readOneBundle(path, places) : readArtefact(path, places);
    }
}
function readOneBundle(path, places) {
    const exhibits = bundlesIn(path, places);
    if (exhibits !== null)
        return { artefact: null, exhibits, folders: [] };
    throw new errors/* UserError */.yo("invalid-input", "expected a bundle with --bundle, found another file.", { at: path });
}
/**
 * The artefact itself, with its bundles beside it. A genuine bundle in its place is no answer about the artefact: whoever asks
 * before a deployment must not get a yes for it.
 */
function readArtefact(path, places) {
    if (brought_isBundle(path, places)) {
        throw new errors/* UserError */.yo("usage", "expected an artefact, found evidence.", {
            at: path,
            hint: "To ask whether this one bundle is genuine, which says nothing about an artefact, add --bundle.",
        });
    }
    const { files, path: name } = places.file(path);
    const lines = `${path}.intoto.jsonl`;
    const beside = places.kindOf(lines) === "file" ? (bundlesIn(lines, places) ?? []) : [];
    return { artefact: files.sha256(name), exhibits: beside, folders: [] };
}
function readEvidence(path, places) {
    if (places.kindOf(path) === "folder") {
        const folder = readReleaseFolder(places.folder(path), path);
        return { artefact: null, exhibits: folder.exhibits, folders: [folder] };
    }
    const exhibits = bundlesIn(path, places);
    if (exhibits !== null)
        return { artefact: null, exhibits, folders: [] };
    throw new errors/* UserError */.yo("invalid-input", "expected a release folder or a file of bundles, found neither.", {
        at: path,
        hint: `A release folder has an ${indexPath}; bundles are JSON with a dsseEnvelope.`,
    });
}
/** The bundles that a file holds; null: it holds something else. */
function bundlesIn(path, places) {
    const { files, path: name } = places.file(path);
    if (!path.endsWith(".jsonl") && !brought_isBundle(path, places))
        return null;
    const isOne = !path.endsWith(".jsonl");
    const bundles = isOne ? [readBundle(files, name)] : linesOf(files, name);
    return bundles.map((bundle, index) => ({ path: isOne ? path : `${path}:${index + 1}`, bundle }));
}
/** By its beginning, so that an artefact of any size is never read as text. */
function brought_isBundle(path, places) {
    const { files, path: name } = places.file(path);
    const file = files.open(name);
    try {
        const bytes = new Uint8Array(Math.min(file.size, longestMark));
        const text = new TextDecoder().decode(bytes.subarray(0, file.read(bytes, 0)));
        return (/^\s*\{/.test(text) && /"(?:dsseEnvelope|verificationMaterial)"|vnd\.dev\.sigstore\.bundle/.test(text));
    }
    finally {
        file.close();
    }
}

// EXTERNAL MODULE: ./lib/policy/platform/platform-file.js + 2 modules
var platform_file = __webpack_require__(22213);
// EXTERNAL MODULE: ./lib/policy/signers/signers-file.js + 2 modules
var signers_file = __webpack_require__(4652);
;// CONCATENATED MODULE: ./lib/cli/evidence/trust.js




const largestFile = 4 * 1024 * 1024;
/** Where an instance keeps what its own verifiers believe. */
const ownPaths = {
    "trusted-root": "policy/trusted-root.jsonl",
    signers: signers_file/* signersPath */.$W,
    policy: "policy/platform.yml",
};
/**
 * Root, signers and policy from the files that the verifier names, or from the instance that this CLI lies in. What lies in a
 * dossier is never looked at: it would vouch for itself. @throws {UserError}
 */
async function readTrust(options, ports) {
    const [root, signers, policy] = [
        held("trusted-root", options, ports),
        held("signers", options, ports),
        held("policy", options, ports),
    ];
    const platform = (0,platform_file.parsePlatformPolicy)(policy);
    const { digest: current, content } = platform;
    const trust = {
        open: openedOnce(await ports.openEvidence(root.text, root.path)),
        signers: (0,signers_file/* parseSigners */.hT)(signers).content,
        policies: { current, accepted: content.accepted },
    };
    return { trust, platform, root, signers, policy };
}
function held(name, options, { places, home }) {
    const named = options.value(name);
    if (named !== undefined) {
        const { files, path } = places.file(named);
        return { path: named, text: files.readText(path, largestFile) };
    }
    const own = ownPaths[name];
    if (isInstance(home) && home.exists(own))
        return { path: own, text: home.readText(own, largestFile) };
    throw new errors/* UserError */.yo("usage", `expected --${name} with a file that you hold yourself, got none.`, {
        hint: "Take it from your organisation's instance, never from the dossier: docs/how-to/verify-a-release-offline.md.",
    });
}
/** The packaged policy is nobody's: only an instance has signers of its own. */
function isInstance(home) {
    return home.exists(ownPaths.signers);
}

;// CONCATENATED MODULE: ./lib/report/dossier/lineage-json.js

/** The answer for machines; its form is a contract (docs/reference/cli.md). */
function lineageJson(account) {
    const { lineage, rejudged, damage } = account;
    const { request, commit, links, unreadable } = lineage;
    return {
        schemaVersion: 1,
        proved: isProved(account),
        artefact: `sha256:${request.artefact}`,
        repository: { id: request.repositoryId, ownerId: request.ownerId },
        refs: request.refs,
        at: request.at,
        commit,
        links: links.map(linkJson),
        rejudged,
        damage,
        unreadable,
    };
}
function linkJson({ id, title, about, summary, proofs, evaluation, broken }) {
    return {
        id,
        title,
        about,
        state: broken === null ? "proved" : "broken",
        summary,
        evidence: proofs.map(proofJson),
        checks: evaluation?.checks.map(({ id: check, result, reason }) => ({ id: check, result, reason })) ?? [],
        broken,
    };
}
function proofJson({ path, verified }) {
    const { statement, identity, signedAt, digest } = verified;
    return { path, sha256: digest, predicateType: statement.predicateType, signedAt, signer: identity };
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
;// CONCATENATED MODULE: ./lib/report/dossier/statement-text.js



/** One bundle for a terminal: who says what about which subject; it does not say that this is good news. */
function renderStatementText(answer) {
    if ("refused" in answer) {
        const { code, message } = answer.refused;
        return terminalLines([`refused: ${(0,plain/* plain */.p)(answer.path, 200)}: ${(0,plain/* plain */.p)(message)} [${code}]`]);
    }
    const { statement, identity, signedAt } = answer.verified;
    const subjects = statement.subject.flatMap(({ digest }) => Object.entries(digest).map(([algorithm, hex]) => `${(0,plain/* plain */.p)(algorithm, 40)}:${(0,plain/* plain */.p)(hex, 130)}`));
    return terminalLines([
        `genuine: ${(0,plain/* plain */.p)(answer.path, 200)} is a statement ${(0,plain/* plain */.p)(statement.predicateType, 200)}`,
        `  about   ${subjects.slice(0, 10).join(", ")}`,
        `  signed  by ${signerWords(identity.subjectAlternativeName, identity.signerDigest)} at ${(0,plain/* plain */.p)(signedAt, 40)}`,
        `  in      ${(0,plain/* plain */.p)(identity.invocation ?? "", 300)} (${(0,plain/* plain */.p)(identity.trigger ?? "", 40)} at ${(0,plain/* plain */.p)(identity.sourceRef ?? "", 200)}, commit ${(0,plain/* plain */.p)(identity.sourceDigest ?? "", 64)})`,
        "It is genuine; what it says, good or bad, is in the bundle. Ask about the artefact to see the whole chain.",
    ]);
}
/** The same for machines. */
function statementJson(answer) {
    const { path } = answer;
    if ("refused" in answer)
        return { schemaVersion: 1, path, genuine: false, ...answer.refused };
    const { statement, identity, signedAt, digest } = answer.verified;
    return { schemaVersion: 1, path, genuine: true, sha256: digest, signedAt, signer: identity, statement };
}

;// CONCATENATED MODULE: ./lib/cli/evidence/verify-one.js





/** Says whether one bundle is genuine: signed by somebody who may say so, about this repository. It walks no chain. */
async function verifyOne(exhibits, asked, trust, { format, print }) {
    const [exhibit, ...others] = exhibits;
    if (exhibit === undefined || others.length > 0)
        throw new errors/* UserError */.yo("usage", `expected one bundle, found ${exhibits.length}.`, {
            hint: "Ask about an artefact: assaygate verify sha256:… --evidence FILE.",
        });
    const { admitted, unreadable, trust: own } = await openExhibits([exhibit], trust);
    const [statement] = admitted;
    const [refusal] = unreadable;
    if (refusal?.code === "not-a-bundle")
        throw new errors/* UserError */.yo("invalid-input", refusal.message, { at: exhibit.path });
    const answer = statement === undefined
        ? {
            path: exhibit.path,
            refused: { code: refusal?.code ?? "statement", message: refusal?.message ?? "" },
        }
        : await verify_one_judge(exhibit, statement.statement, asked, own);
    print(format === "json" ? (0,json/* renderJson */.h)(statementJson(answer)) : renderStatementText(answer));
    return "verified" in answer ? 0 : 1;
}
async function verify_one_judge({ path, bundle }, statement, asked, trust) {
    const { repositoryId, ownerId, refs, commit, at } = asked;
    const source = { repositoryId, ownerId, refs, commit };
    const subject = statement.subject[0]?.digest ?? {};
    const { predicateType } = statement;
    const verified = await (0,verify/* verifyEvidence */.J)(bundle, { predicateType, subject, source, at }, trust);
    if (verified.state === "verified")
        return { path, verified };
    return { path, refused: { code: verified.code, message: verified.message } };
}

;// CONCATENATED MODULE: ./lib/cli/evidence/verify.js












const verify_usage = usage.usages.verify;
/**
 * Says whether the evidence proves where an artefact comes from, link by link. Exit 0 every link is proved, 1 one is not, 2 there
 * is nothing to verify, or it cannot be read.
 */
async function verify_verify(words, ports) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: verify_usage,
        valued: { ...askedOptions, format: "once" },
        flags: ["offline", "rejudge", "bundle"],
    });
    const format = (0,cli_options/* oneOf */.y)("format", options.value("format") ?? "text", ["text", "json"]);
    const brought = await readTarget(targetOf(options), options, ports);
    const asked = askedBy(options, ports.clock, claimOf(brought));
    const held = await readTrust(options, ports);
    if (brought.artefact === null)
        return verifyOne(brought.exhibits, asked, held.trust, { format, print: ports.print });
    const request = { ...asked, artefact: brought.artefact };
    const account = await accountOf(request, brought, held, options.has("rejudge"));
    ports.print(format === "json" ? (0,json/* renderJson */.h)(lineageJson(account)) : renderLineageText(account));
    if (format === "json")
        ports.runner.log(lineageHeadline(account));
    return exitCodeOf(account);
}
function targetOf({ positionals }) {
    const [target, ...others] = positionals;
    if (target !== undefined && others.length === 0)
        return target;
    throw new errors/* UserError */.yo("usage", "expected one file, folder or digest to verify.", { hint: `Usage: ${verify_usage}` });
}
/** What the folder says of itself: shown, so that somebody can compare it, and never taken for the answer. */
function claimOf({ folders }) {
    const [folder] = folders;
    if (folder === undefined)
        return null;
    const { id, ownerId, name } = folder.index.repository;
    return `${id} of owner ${ownerId} (${JSON.stringify(name)})`;
}
/** Nothing that can be read at all is no answer, good or bad. */
function exitCodeOf(account) {
    return isProved(account) ? 0 : 1;
}

;// CONCATENATED MODULE: ./lib/cli/evidence/export.js
















const export_usage = usage.usages.evidence;
const export_largestFacts = 128 * 1024 * 1024;
/** Writes a dossier: all evidence about one artefact in one folder, with a page for people. Exit as `verify` of it. */
async function evidence(words, ports) {
    const [name, ...rest] = words;
    const options = (0,cli_options/* parseOptions */.A)(rest, {
        usage: export_usage,
        valued: { ...askedOptions, output: "once" },
        flags: ["offline"],
    });
    const [target, ...others] = options.positionals;
    if (name !== "export" || target === undefined || others.length > 0)
        throw new errors/* UserError */.yo("usage", "expected export and one artefact.", { hint: `Usage: ${export_usage}` });
    const brought = await readTarget(target, options, ports);
    const asked = askedBy(options, ports.clock, claimOf(brought));
    const held = await readTrust(options, ports);
    if (brought.artefact === null)
        throw new errors/* UserError */.yo("usage", "expected an artefact, got a bundle.", { hint: `Usage: ${export_usage}` });
    const output = emptyFolder(options, ports);
    const artefact = { name: nameOf(brought), digest: brought.artefact };
    await writeEvidence(output, { artefact, brought, asked, held });
    return writePage(output, { artefact, asked, held }, ports);
}
/** What lay there before would be an extra file in the dossier. @throws {UserError} */
function emptyFolder(options, { places }) {
    const path = options.value("output");
    if (path === undefined)
        throw new errors/* UserError */.yo("usage", "expected --output with a folder to write, got none.", {
            hint: `Usage: ${export_usage}`,
        });
    const files = places.make(path);
    if (files.find("**", { withModules: true }).length === 0)
        return files;
    throw new errors/* UserError */.yo("invalid-input", "expected an empty folder to write to, found files in it.", {
        at: path,
    });
}
function nameOf({ folders }) {
    return folders[0]?.index.artefact.name ?? "artefact";
}
async function writeEvidence(output, dossier) {
    const { artefact, asked, held, brought } = dossier;
    const request = { ...asked, artefact: artefact.digest };
    const { lineage } = await accountOf(request, brought, held);
    const bundles = await named(brought.exhibits, held);
    for (const { path, text } of bundles)
        output.write(path, text);
    const facts = brought.folders.flatMap(({ index, files }) => index.facts
        .filter(({ path }) => files.exists(path))
        .map((entry) => ({ ...entry, text: files.readText(entry.path, export_largestFacts) })));
    const distinct = [...new Map(facts.map((entry) => [entry.path, entry])).values()];
    for (const { path, text } of distinct)
        output.write(path, text);
    const index = {
        schemaVersion: 1,
        repository: { id: asked.repositoryId, ownerId: asked.ownerId, name: repositoryOf(lineage) ?? "" },
        commit: export_commitOf(lineage, brought),
        artefact: { name: artefact.name, digest: `sha256:${artefact.digest}` },
        bundles: bundles.map(({ path, predicateType, text }) => ({
            path,
            predicateType,
            sha256: digestOf(text),
        })),
        facts: distinct.map(({ text, ...entry }) => ({ ...entry, sha256: digestOf(text) })),
    };
    output.write(indexPath, `${JSON.stringify(index, null, 2)}\n`);
    output.write(`${safeName(artefact.name)}.intoto.jsonl`, bundles.map(({ text }) => `${text.trim()}\n`).join(""));
    output.write("trusted-root.jsonl", held.root.text);
    output.write("signers.yml", held.signers.text);
    output.write("policy.yml", held.policy.text);
}
const digestOf = (text) => (0,digest_sha256/* sha256HexOfBytes */.hW)(new TextEncoder().encode(text));
const safeName = (name) => name.replaceAll(/[^\w.-]/g, "_").slice(0, 100) || "artefact";
/** The page shows what a verifier of this very folder finds. */
async function writePage(output, { artefact, asked, held }, { print, runner }) {
    const folder = readReleaseFolder(output, "the dossier");
    const brought = { artefact: artefact.digest, exhibits: folder.exhibits, folders: [folder] };
    const account = await accountOf({ ...asked, artefact: artefact.digest }, brought, held);
    output.write("dossier.html", renderDossierHtml(account, artefact.name));
    print(`${lineageHeadline(account)}\n`);
    runner.log(`wrote ${folder.index.bundles.length} bundles, ${folder.index.facts.length} files of facts and dossier.html`);
    return isProved(account) ? 0 : 1;
}
function export_commitOf({ commit }, { folders }) {
    return commit ?? folders[0]?.index.commit ?? "0".repeat(40);
}
/** Bundles by what they say, each once; what cannot be opened is nobody's evidence and stays behind. */
async function named(exhibits, { trust }) {
    const { admitted } = await openExhibits(exhibits, trust);
    const texts = admitted.map(({ bundle, statement }) => ({
        predicateType: statement.predicateType,
        text: new TextDecoder().decode(bundle),
    }));
    const distinct = [...new Map(texts.map((entry) => [entry.text, entry])).values()];
    return distinct.map(({ predicateType, text }, index) => {
        const name = (0,predicates/* predicateFor */.X)(predicateType)?.name ?? "statement";
        return { predicateType, text, path: `bundles/${String(index).padStart(2, "0")}-${name}.sigstore.json` };
    });
}

// EXTERNAL MODULE: ./lib/actions/gate-check/load-policy.js + 3 modules
var load_policy = __webpack_require__(88492);
;// CONCATENATED MODULE: ./lib/policy/replay/proposal.js


/** Judges the same facts at the same time by two policies. Pure, as every verdict is. */
function propose({ name, record, facts }, { current, proposed }) {
    const [before, after] = [proposal_judge(current, record, facts), proposal_judge(proposed, record, facts)];
    const blockedBefore = new Set(before.checks.filter(blocks).map(({ id }) => id));
    const blockedAfter = after.checks.filter(blocks);
    const stillBlocked = new Set(blockedAfter.map(({ id }) => id));
    const obstacles = blockedAfter
        .filter(({ id }) => !blockedBefore.has(id))
        .map(({ id, result, summary }) => ({ check: id, result, summary }));
    const alive = new Set(waiversIn(after));
    return {
        name,
        commit: facts.commit,
        evaluatedAt: record.evaluatedAt,
        before: before.decision,
        after: after.decision,
        obstacles: [...obstacles, ...after.refused],
        relieved: [...blockedBefore].filter((id) => !stillBlocked.has(id)),
        deadWaivers: waiversIn(before).filter((id) => !alive.has(id)),
    };
}
/** A product whose values lie outside the guardrails has no verdict at all: that blocks it too. */
function proposal_judge(platform, record, facts) {
    try {
        const { decision, stages } = (0,rejudge/* rejudge */.N)(platform, record, facts);
        return { decision, checks: stages.flatMap(({ checks }) => checks), refused: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const place = error.at === undefined ? "" : `${error.at}: `;
        const refusal = { check: "the configuration", result: "refused", summary: `${place}${error.message}` };
        return { decision: "undecided", checks: [], refused: [refusal] };
    }
}
function blocks({ required, result }) {
    return required && (result === "FAILED" || result === "NOT_RUN" || result === "ERROR");
}
function waiversIn({ checks }) {
    return [...new Set(checks.flatMap(({ waivers }) => waivers))];
}

;// CONCATENATED MODULE: ./lib/report/replay-text.js



const replay_text_rowsToShow = 100;
const obstaclesToShow = 5;
/** What a proposed policy would have made of the past, for a terminal: the blocked ones with why, then waivers. */
function renderReplayText(rows) {
    const blocked = rows.filter(isBlocked);
    const more = blocked.length - replay_text_rowsToShow;
    const dead = deadWaivers(rows);
    const lines = [
        replayHeadline(rows),
        ...(blocked.length === 0 ? [] : ["", "would have been blocked:"]),
        ...blocked.slice(0, replay_text_rowsToShow).flatMap(rowLines),
        ...(more > 0 ? [`  … and ${more} more; all are in the JSON`] : []),
        ...(dead.length === 0 ? [] : ["", "waivers that would cover nothing:"]),
        ...dead.slice(0, replay_text_rowsToShow).map(([id, count]) => `  - ${(0,plain/* plain */.p)(id, 100)}: used in ${count} of them`),
    ];
    return terminalLines(lines);
}
/** One line that says it all. */
function replayHeadline(rows) {
    const blocked = rows.filter(isBlocked).length;
    const freed = rows.filter(({ before, after }) => before !== "pass" && after === "pass").length;
    const parts = [
        `${(0,section/* counted */.hS)(rows.length, "verdict")} judged again`,
        `${blocked} would have been blocked`,
        `${freed} would have been let through`,
        `${(0,section/* counted */.hS)(deadWaivers(rows).length, "waiver")} would die`,
    ];
    return parts.join(", ");
}
/** Blocked by the proposal, and by nothing before. */
function isBlocked({ before, after }) {
    return before === "pass" && after !== "pass";
}
/** Waivers that would cover nothing any more, with how many verdicts rest on each. */
function deadWaivers(rows) {
    const counts = new Map();
    for (const id of rows.flatMap(({ deadWaivers: ids }) => ids))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
}
function rowLines({ name, commit, evaluatedAt, after, obstacles }) {
    const more = obstacles.length - obstaclesToShow;
    return [
        `  ✗ ${(0,plain/* plain */.p)(name, 120)}: commit ${(0,plain/* plain */.p)(commit ?? "none", 64).slice(0, 12)}, judged ${(0,plain/* plain */.p)(evaluatedAt, 40)}: ${after}`,
        ...obstacles
            .slice(0, obstaclesToShow)
            .map(({ check, result, summary }) => `      - ${(0,plain/* plain */.p)(check, 80)}: ${(0,plain/* plain */.p)(summary)} [${(0,plain/* plain */.p)(result, 20)}]`),
        ...(more > 0 ? [`      … and ${more} more checks`] : []),
    ];
}
/** The same for machines. */
function replayJson(rows) {
    return {
        schemaVersion: 1,
        verdicts: rows.length,
        blocked: rows.filter(isBlocked).length,
        deadWaivers: deadWaivers(rows).map(([id, verdicts]) => ({ id, verdicts })),
        rows,
    };
}

;// CONCATENATED MODULE: ./lib/cli/evidence/past-verdicts.js





const past_verdicts_largestFile = 128 * 1024 * 1024;
const recordName = "record.json";
const factsName = "facts.json";
/** All verdicts that lie below a folder: of releases, and of gates that left their facts and record. @throws {UserError} */
function pastVerdictsIn(name, places) {
    const files = places.folder(name);
    const releases = files.find(`**/${indexPath}`).filter((path) => isRelease(files, path));
    const records = files.find(`**/${recordName}`);
    return [
        ...releases.flatMap((path) => ofRelease(`${name}/${folderOf(path)}`, places)),
        ...records.map((path) => ofGate(files, folderOf(path), name)),
    ];
}
const folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
/** Other things have an `index.json` too, such as an image. */
function isRelease(files, path) {
    try {
        return ReleaseIndex.safeParse(JSON.parse(files.readText(path, past_verdicts_largestFile))).success;
    }
    catch {
        return false;
    }
}
function ofRelease(folder, places) {
    const { index, damage, files } = readReleaseFolder(places.folder(folder), folder);
    const [first] = damage;
    if (first !== undefined)
        throw broken(folder, first);
    const facts = index.facts.filter(({ kind }) => kind === "facts");
    return index.facts
        .filter(({ kind }) => kind === "record")
        .map(({ path, of }) => {
        const own = facts.find(({ sha256 }) => sha256 === of) ?? (facts.length === 1 ? facts[0] : undefined);
        if (own === undefined)
            throw broken(`${folder}${path}`, "it names no facts");
        const label = `${index.artefact.name} ${index.artefact.digest.slice(0, 19)}`;
        return pastVerdict(label, files, { record: path, facts: own.path });
    });
}
function ofGate(files, folder, name) {
    const label = folder === "" ? name : `${name}/${folder.slice(0, -1)}`;
    return pastVerdict(label, files, { record: `${folder}${recordName}`, facts: `${folder}${factsName}` });
}
function pastVerdict(name, files, paths) {
    const record = (0,parse_record/* parseRecord */.H)(files.readText(paths.record, past_verdicts_largestFile));
    return { name, record, facts: parseFacts(files.readText(paths.facts, past_verdicts_largestFile), paths.facts) };
}
/** Facts are data that `evaluate` reads; only that they are an object at all can be said here. */
function parseFacts(text, at) {
    try {
        const facts = JSON.parse(text);
        (0,canonical/* canonicalDigest */.X)(facts.reports.length);
        return facts;
    }
    catch (cause) {
        throw new errors/* UserError */.yo("invalid-input", "expected the facts of a verdict, found something else.", {
            at,
            cause,
        });
    }
}
function broken(at, found) {
    return new errors/* UserError */.yo("invalid-input", `expected a whole release folder: ${found}.`, { at });
}

;// CONCATENATED MODULE: ./lib/cli/evidence/replay.js








const replay_usage = usage.usages.replay;
/**
 * Judges the past under a proposed policy: what would have been blocked, which waivers would die. Exit 0 nothing would change
 * for the worse, 1 something would, 2 there is nothing to judge.
 */
async function replay(words, ports) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: replay_usage,
        valued: { policy: "once", current: "once", last: "once", format: "once" },
    });
    const format = (0,cli_options/* oneOf */.y)("format", options.value("format") ?? "text", ["text", "json"]);
    const past = newestOf(options, ports);
    const proposed = await policyFrom(options.value("policy"), ports);
    const current = await policyFrom(options.value("current"), ports);
    const rows = past.map((verdict) => propose(verdict, { current, proposed }));
    ports.print(format === "json" ? (0,json/* renderJson */.h)(replayJson(rows)) : renderReplayText(rows));
    if (format === "json")
        ports.runner.log(replayHeadline(rows));
    return rows.some(isBlocked) || deadWaivers(rows).length > 0 ? 1 : 0;
}
async function policyFrom(named, { home, places }) {
    if (named === undefined)
        return (await (0,load_policy/* loadPlatformPolicy */.oZ)(home)).file;
    const { files, path } = places.file(named);
    return (await (0,load_policy/* platformPolicyFrom */.IJ)(path, files)).file;
}
/** @throws {UserError} usage, invalid-input */
function newestOf(options, { places }) {
    if (options.positionals.length === 0 || options.value("policy") === undefined)
        throw new errors/* UserError */.yo("usage", "expected folders with releases, and --policy with the proposal.", {
            hint: `Usage: ${replay_usage}`,
        });
    const last = lastOf(options);
    const all = options.positionals.flatMap((path) => pastVerdictsIn(path, places));
    if (all.length === 0)
        throw new errors/* UserError */.yo("invalid-input", "expected release folders or record.json beside facts.json, found none.", {
            at: options.positionals.join(", "),
        });
    const newest = all.toSorted(({ record: a }, { record: b }) => (a.evaluatedAt < b.evaluatedAt ? 1 : -1));
    return newest.slice(0, last);
}
function lastOf(options) {
    const last = options.value("last") ?? "50";
    if (/^[1-9]\d{0,4}$/.test(last))
        return Number(last);
    throw new errors/* UserError */.yo("usage", `option "--last": expected a whole number from 1, got ${JSON.stringify(last)}.`);
}

// EXTERNAL MODULE: ./lib/domain/evidence/predicates/approval.js
var approval = __webpack_require__(17408);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/rollback-verification.js
var rollback_verification = __webpack_require__(6435);
;// CONCATENATED MODULE: ./lib/domain/evidence/lineage/promotion-needs.js




const promotionVersion = "comes with release 0.3 of Assaygate; until then promote and record it by your own process";
const certificateVersion = "comes with release 0.4 of Assaygate; until then rehearse the way back by your own process";
/** Everything that stands between an artefact and an environment, met or not. */
async function needsFor(question) {
    const { to, before, lineage } = question;
    const needs = lineage.links.map(linkNeed);
    if (before !== null)
        needs.push(await observedNeed(before, question));
    for (const required of to.requires ?? [])
        needs.push(await requiredNeed(required, question));
    for (const { role, n } of to.quorum ?? [])
        needs.push(await approvalNeed(role, n, question));
    return needs;
}
function linkNeed({ title, summary, broken }) {
    const met = { what: title, isMet: true, words: summary, refusals: [], who: "", command: "" };
    if (broken === null)
        return met;
    const { message, refusals, who, command } = broken;
    return { what: title, isMet: false, words: message, refusals, who, command };
}
/** It must have done well where it was before. */
async function observedNeed(before, { lineage, evidence }) {
    const { request, commit } = lineage;
    const stage = {
        id: "observe",
        number: 8,
        title: `observed in ${before.name}`,
        about: "artefact",
        environment: before.name,
    };
    const subject = { sha256: request.artefact };
    const link = await stageLink(stage, subject, evidence, { request, commit: commit ?? "" });
    const need = linkNeed(link);
    return need.isMet ? need : { ...need, who: "who promotes it", command: promotionVersion };
}
async function requiredNeed(name, question) {
    const what = name.replaceAll("-", " ");
    const missing = { what, isMet: false, refusals: [], who: "who promotes it", command: certificateVersion };
    if (name !== "rollback-certificate")
        return {
            ...missing,
            words: `the policy asks for ${JSON.stringify(name)}, which this version does not know`,
        };
    const { lineage, evidence } = question;
    const { proofs, refusals } = await ask({
        kind: rollback_verification/* rollbackVerificationKind */.k,
        subject: { sha256: lineage.request.artefact },
        commit: null,
        objection: ({ result }) => (result === "PASSED" ? null : "the way back failed"),
    }, evidence, lineage.request);
    const [proof] = proofs;
    if (proof === undefined)
        return { ...missing, refusals, words: "no rehearsed way back counts" };
    const words = `walked in ${proof.predicate.environment} in ${proof.predicate.durationSeconds} s`;
    return { ...missing, isMet: true, words, refusals: [] };
}
/** Different people, each for this role and this environment. */
async function approvalNeed(role, n, question) {
    const { to, lineage, evidence, holders } = question;
    const { proofs, refusals } = await ask({
        kind: approval/* approvalKind */.i,
        subject: { sha256: lineage.request.artefact },
        commit: null,
        concerns: (approval) => approval.role.name === role && approval.target.environment === to.name,
        objection: ({ decision, status }) => decision === "approved" && status === "approved" ? null : `it says ${decision}, ${status}`,
    }, evidence, lineage.request);
    const people = new Set(proofs.map(({ predicate }) => predicate.approver.uri));
    const teams = holders(role).join(", ");
    return {
        what: `approval by ${n} ${role}`,
        isMet: people.size >= n,
        words: `${people.size} of ${n} approved`,
        refusals,
        who: teams === "" ? role : `${role} (${teams})`,
        command: promotionVersion,
    };
}

;// CONCATENATED MODULE: ./lib/report/dossier/why-text.js


const refusalsToShow = 5;
/** What is missing, for a terminal: what was found, who can mend it, and how; then what is there. */
function renderWhyText(why) {
    const missing = why.needs.filter(({ isMet }) => !isMet);
    const lines = [
        whyHeadline(why),
        "",
        ...missing.flatMap(needLines),
        ...why.needs
            .filter(({ isMet }) => isMet)
            .map(({ what, words }) => `  ✓ ${(0,plain/* plain */.p)(what, 120)}: ${(0,plain/* plain */.p)(words)}`),
    ];
    return terminalLines(lines);
}
/** One line that says it all. */
function whyHeadline({ artefact, environment, needs }) {
    const missing = needs.filter(({ isMet }) => !isMet).length;
    const name = `sha256:${(0,plain/* plain */.p)(artefact, 64)}`;
    if (missing === 0)
        return `nothing is missing: ${name} may go to ${environment}`;
    return `${name} may not go to ${environment}: ${missing} of ${needs.length} things are missing`;
}
function needLines({ what, words, refusals, who, command }) {
    return [
        `  ✗ ${(0,plain/* plain */.p)(what, 120)}: ${(0,plain/* plain */.p)(words)}`,
        ...refusals
            .slice(0, refusalsToShow)
            .map(({ path, code, message }) => `      - ${(0,plain/* plain */.p)(path, 120)}: ${(0,plain/* plain */.p)(message)} [${code}]`),
        `      who: ${(0,plain/* plain */.p)(who, 200)}`,
        `      do:  ${command}`,
    ];
}
/** The same for machines. */
function whyJson({ artefact, environment, needs }) {
    const missing = needs.filter(({ isMet }) => !isMet);
    return {
        schemaVersion: 1,
        artefact: `sha256:${artefact}`,
        environment,
        allowed: missing.length === 0,
        missing: missing.map(({ what, words, who, command, refusals }) => ({
            what,
            words,
            who,
            command,
            refusals,
        })),
        met: needs.filter(({ isMet }) => isMet).map(({ what, words }) => ({ what, words })),
    };
}

;// CONCATENATED MODULE: ./lib/cli/evidence/why.js












const why_usage = usage.usages.why;
/** Says what is missing before an artefact may go to an environment, who can give it, and how. Exit 0 nothing, 1 something. */
async function why(words, ports) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: why_usage,
        valued: { ...askedOptions, to: "once", format: "once" },
        flags: ["offline"],
    });
    const format = (0,cli_options/* oneOf */.y)("format", options.value("format") ?? "text", ["text", "json"]);
    const [target = "", ...others] = options.positionals;
    if (target === "" || others.length > 0)
        throw new errors/* UserError */.yo("usage", "expected one artefact to ask about.", { hint: `Usage: ${why_usage}` });
    const brought = await readTarget(target, options, ports);
    const held = await readTrust(options, ports);
    const { to, before } = environmentIn(held.platform.content, options.value("to"));
    const { artefact } = brought;
    if (artefact === null)
        throw new errors/* UserError */.yo("usage", "expected an artefact, got a bundle.", { hint: `Usage: ${why_usage}` });
    const asked = { ...askedBy(options, ports.clock, claimOf(brought)), artefact };
    const { lineage } = await accountOf(asked, brought, held);
    const needs = await needsFor({
        ...{ to, before, lineage },
        evidence: await openExhibits(brought.exhibits, held.trust),
        holders: (role) => held.platform.content.roles[role] ?? [],
    });
    const answer = { artefact, environment: to.name, needs };
    ports.print(format === "json" ? (0,json/* renderJson */.h)(whyJson(answer)) : renderWhyText(answer));
    if (format === "json")
        ports.runner.log(whyHeadline(answer));
    return needs.every(({ isMet }) => isMet) ? 0 : 1;
}
function environmentIn({ environments }, name) {
    const index = environments.findIndex((environment) => environment.name === name);
    const to = environments[index];
    if (to !== undefined)
        return { to, before: environments[index - 1] ?? null };
    const names = environments.map((environment) => environment.name).join(", ");
    throw new errors/* UserError */.yo("usage", `option "--to": expected ${names || "an environment, but the policy has none"}, got ${JSON.stringify(name ?? "none")}.`, { hint: `Usage: ${why_usage}` });
}

;// CONCATENATED MODULE: ./lib/cli/evidence/commands.js




/** Commands that read evidence; they are loaded together, as they share the walk of the chain. */
const evidenceCommands = { verify: verify_verify, why: why, evidence: evidence, replay: replay };


/***/ }),

/***/ 9036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   dz: () => (/* binding */ isTag)
/* harmony export */ });
const longest = 1_000;
const hostForm = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[::1\])(?::\d{1,5})?$/i;
const stepForm = /^[a-z0-9]+(?:(?:\.|_{1,2}|-{1,10})[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^sha256:[0-9a-f]{64}$/;
/** Reads `host/repository[:tag][@digest]`; null: it is none. The host must be said: nothing is looked for elsewhere. */
function parseReference(text) {
    if (text.length > longest)
        return null;
    const [name = "", digest = null, ...more] = text.split("@");
    const slash = name.indexOf("/");
    const host = name.slice(0, Math.max(0, slash));
    const colon = name.indexOf(":", slash);
    const tag = colon === -1 ? null : name.slice(colon + 1);
    const repository = name.slice(slash + 1, colon === -1 ? undefined : colon);
    const isWhole = more.length === 0 && isHost(host) && isRepository(repository);
    if (!isWhole || (tag !== null && !isTag(tag)) || (digest !== null && !isDigest(digest)))
        return null;
    return { host: host.toLowerCase(), repository, tag, digest };
}
/** A first step without dot and port is the name of a user, in the registry that some programs assume. */
function isHost(host) {
    return hostForm.test(host) && (/[.:]/.test(host) || host === "localhost");
}
function isRepository(repository) {
    return repository.length <= 255 && repository.split("/").every((step) => stepForm.test(step));
}
function isTag(text) {
    return tagForm.test(text);
}
function isDigest(text) {
    return digestForm.test(text);
}


/***/ }),

/***/ 22213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ checkPlatformPolicy),
  parsePlatformPolicy: () => (/* binding */ parsePlatformPolicy)
});

// EXTERNAL MODULE: ./lib/policy/document/checked.js
var checked = __webpack_require__(32407);
// EXTERNAL MODULE: ./lib/policy/document/document.js
var document_document = __webpack_require__(83493);
// EXTERNAL MODULE: ./lib/policy/document/policy-file.js
var policy_file = __webpack_require__(98157);
// EXTERNAL MODULE: ./lib/policy/document/validate.js
var validate = __webpack_require__(49490);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/domain/report/kind.js
var kind = __webpack_require__(45629);
// EXTERNAL MODULE: ./lib/policy/document/expected.js
var expected = __webpack_require__(74228);
// EXTERNAL MODULE: ./lib/policy/document/schema.js
var schema = __webpack_require__(16847);
;// CONCATENATED MODULE: ./lib/policy/platform/severity-schema.js



const SeverityName = schemas/* enum */.k5n(["critical", "high", "medium", "low"], (0,expected/* expected */.p)("critical, high, medium or low"));
const Response = schemas/* enum */.k5n(["block", "backlog", "log"], (0,expected/* expected */.p)("block, backlog or log"))
    .describe("block: nothing passes; backlog: an item with a due date; log: listed only.");
const Notify = schemas/* union */.KCZ([schema/* Name */.SX, schemas/* array */.YOg(schema/* Name */.SX)], (0,expected/* expected */.p)("a name or a list of names"))
    .describe("Who is told at once.");
const DueDays = schema/* Days */.Wn.describe("Days until a backlog item is due.");
const unwaivable = schemas/* never */.ZmZ("expected nothing here, as critical findings cannot be waived (requirement 3.SEV1), got a value")
    .optional();
const Critical = schemas/* strictObject */.rej({
    response: schemas/* literal */.euz("block", (0,expected/* expected */.p)("block, as critical findings always block (requirement 3.SEV1)"))
        .describe("Always block."),
    notify: Notify.optional(),
    waivableBy: unwaivable,
    maxDays: unwaivable,
}, (0,expected/* expected */.p)("a response for critical findings"));
const Rule = schemas/* strictObject */.rej({
    response: Response,
    notify: Notify.optional(),
    waivableBy: schema/* Name */.SX.optional().describe("Role whose waiver may cover such a finding; without it none may."),
    maxDays: schema/* Days */.Wn.optional().describe("Longest life of such a waiver, from its first introduction."),
    dueDays: DueDays.optional(),
}, (0,expected/* expected */.p)("a severity response"));
/** What is done about findings of each severity (requirements 3.SEV1-3). */
const SeverityResponses = schemas/* strictObject */.rej({ critical: Critical, high: Rule, medium: Rule, low: Rule, info: Rule.optional() }, (0,expected/* expected */.p)("a response for critical, high, medium and low"))
    .describe("What is done about findings of each severity.");
const Overlay = schemas/* strictObject */.rej({
    response: Response.optional(),
    maxDays: schema/* Days */.Wn.optional().describe("Longest life of a waiver."),
    dueDays: DueDays.optional(),
}, (0,expected/* expected */.p)("a tighter severity response"));
/** What regulated workloads tighten; critical is as strict as it can be. */
const OverlaySeverities = schemas/* strictObject */.rej({ high: Overlay.optional(), medium: Overlay.optional(), low: Overlay.optional() }, (0,expected/* expected */.p)("a mapping of severities"))
    .describe("Tighter severity responses.");

;// CONCATENATED MODULE: ./lib/policy/platform/platform-policy.js





const bounds = {
    default: schema/* Value */.WT.optional().describe("What holds where the product says nothing."),
    min: schemas/* number */.aig((0,expected/* expected */.p)("a number")).optional().describe("Least that a product may set."),
    max: schemas/* number */.aig((0,expected/* expected */.p)("a number")).optional().describe("Most that a product may set."),
    oneOf: schemas/* array */.YOg(schemas/* string */.YjP(), (0,expected/* expected */.p)("a list of words"))
        .optional()
        .describe("Words that a product may choose from, for a parameter that takes words."),
};
/** One parameter of a check: a value that products may tighten, a range around a default, or a locked value. */
const ParameterRule = schemas/* union */.KCZ([
    schema/* Value */.WT,
    schemas/* strictObject */.rej({ ...bounds, locked: schema/* Value */.WT.optional().describe("A value that no product may change.") }),
], (0,expected/* expected */.p)("a value, or a mapping with default, min, max, oneOf or locked"));
/** How one check is done in a profile. */
const CheckRule = schemas/* strictObject */.rej({
    ...bounds,
    locked: schemas/* record */.g1P(schemas/* string */.YjP(), schema/* Value */.WT, (0,expected/* expected */.p)("a mapping of parameters to values"))
        .optional()
        .describe("Parameters and values that no product may change."),
    values: schemas/* record */.g1P(schemas/* string */.YjP(), ParameterRule, (0,expected/* expected */.p)("a mapping of parameters to rules"))
        .optional()
        .describe("Rules for parameters by name; default, min and max beside it are for `threshold`."),
    advisory: schema/* Flag */.lN.optional().describe("Misses warn and never block."),
    effectiveOn: schema/* Day */.LB.optional().describe("Day from which misses block; before it they warn."),
    required: schemas/* literal */.euz([true, false, "when-configured"], (0,expected/* expected */.p)('true, false or "when-configured"'))
        .optional()
        .describe("false: judged and shown, blocks nothing. when-configured: required as soon as the product lists evidence for it."),
}, (0,expected/* expected */.p)("a mapping of rules"))
    .describe("How one check is done: the range of its main parameter, its other parameters, and from when it blocks.");
const Checks = schemas/* record */.g1P(schemas/* string */.YjP(), CheckRule, (0,expected/* expected */.p)("a mapping of check ids to rules"));
const EvidenceOrigin = schemas/* enum */.k5n(["template", "product"], (0,expected/* expected */.p)('"template" or "product"'))
    .describe("Who may have made it: a template job, which runs no code of the product, or the product.");
const EvidenceRule = schemas/* union */.KCZ([
    EvidenceOrigin,
    schemas/* strictObject */.rej({
        origin: EvidenceOrigin,
        when: schemas/* enum */.k5n(["always", "packaged"], (0,expected/* expected */.p)('"always" or "packaged"'))
            .default("always")
            .describe("packaged: about an artefact, so not asked on pull_request and merge_group, which have none."),
    }),
], (0,expected/* expected */.p)('"template", "product", or a mapping with origin and when'));
const Binding = schemas/* enum */.k5n(["sidecar", "same-job"], (0,expected/* expected */.p)('"sidecar" or "same-job"'))
    .describe("How a report that names no commit is tied to one: by its sidecar, or by being written in the same job.");
const MaxAgeHours = schemas/* int */.Whr((0,expected/* expected */.p)("a whole number of hours from 1"))
    .min(1, (0,expected/* expected */.p)("a whole number of hours from 1"))
    .describe("Oldest evidence that counts, in hours.");
/** What one kind of workload has to show. */
const Profile = schemas/* strictObject */.rej({
    description: schema/* Text */.EY.optional().describe("One line for people."),
    evidence: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(kind/* evidenceKinds */.L), EvidenceRule, (0,expected/* expected */.p)("a mapping of evidence kinds to origins"))
        .describe("Evidence that must be there, and who may have made it."),
    binding: Binding.default("sidecar"),
    maxAgeHours: MaxAgeHours.default(24),
    checks: Checks.describe("Checks that are done, by id."),
}, (0,expected/* expected */.p)("a profile with evidence and checks"))
    .describe("What one kind of workload has to show.");
/** What regulated workloads add to their profile; it can only tighten. */
const Regulated = schemas/* strictObject */.rej({
    binding: Binding.optional(),
    maxAgeHours: MaxAgeHours.optional(),
    maxSuppressed: schema/* Count */.y_.optional().describe("Most suppressions below high that are let through."),
    severity: OverlaySeverities.optional(),
    checks: Checks.optional().describe("Tighter rules for checks that the profile has."),
}, (0,expected/* expected */.p)("a mapping of tighter rules"));
const Environment = schemas/* strictObject */.rej({
    name: schemas/* enum */.k5n(["dev", "test", "uat", "prod"], (0,expected/* expected */.p)("dev, test, uat or prod")),
    github: schema/* Text */.EY.optional().describe("Name of the GitHub environment; the same name if left out."),
    on: schemas/* enum */.k5n(["push", "merge", "release-candidate", "approval"], (0,expected/* expected */.p)("push, merge, release-candidate or approval"))
        .describe("What starts a promotion to it."),
    requires: schemas/* array */.YOg(schema/* Name */.SX, (0,expected/* expected */.p)("a list of names"))
        .optional()
        .describe("What must be there beside the verdict."),
    quorum: schemas/* array */.YOg(schemas/* strictObject */.rej({
        role: schema/* Name */.SX.describe("A name from `roles`."),
        n: schema/* Count */.y_.min(1, (0,expected/* expected */.p)("a whole number from 1")).describe("How many of its people."),
    }), (0,expected/* expected */.p)("a list of roles with a number each"))
        .optional()
        .describe("Who has to approve."),
    drill: schema/* Flag */.lN.optional().describe("The environment in which rollback is rehearsed."),
}, (0,expected/* expected */.p)("an environment with name and on"));
const Accepted = schemas/* strictObject */.rej({
    digest: schema/* Digest */.np.describe("Digest of a platform policy."),
    from: schema/* Moment */["do"].describe("From when its verdicts count."),
    until: schema/* Moment */["do"].describe("Until when its verdicts count."),
}, (0,expected/* expected */.p)("a digest with from and until"));
const WaiverLimits = schemas/* strictObject */.rej({
    noticeDays: schema/* Days */.Wn.default(14).describe("Days before its end from which a waiver is announced."),
    maxDays: schema/* Days */.Wn.default(30).describe("Longest life where the severity sets none."),
    approverRole: schema/* Name */.SX.optional().describe("Role that approves baselines, and waivers of what has no severity, such as a forbidden pattern."),
}, (0,expected/* expected */.p)("a mapping of waiver limits"));
/** The platform policy, owned by governance (design §7). */
const PlatformPolicy = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("assaygate/platform-policy/v1", (0,expected/* expected */.p)('"assaygate/platform-policy/v1"')),
    version: schemas/* string */.YjP((0,expected/* expected */.p)("a version such as 1.2.0"))
        .regex(/^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/, (0,expected/* expected */.p)("a version such as 1.2.0"))
        .describe("Semantic version of this policy."),
    owner: schema/* Owner */._e,
    roles: schemas/* record */.g1P(schema/* Name */.SX, schemas/* array */.YOg(schema/* Text */.EY, (0,expected/* expected */.p)("a list of teams")).min(1, (0,expected/* expected */.p)("at least one team")), (0,expected/* expected */.p)("roles"))
        .describe("Roles and the GitHub teams or environments that hold them."),
    accepted: schemas/* array */.YOg(Accepted, (0,expected/* expected */.p)("a list of accepted policies"))
        .default([])
        .describe("Earlier policies whose verdicts still count; the current one needs no entry."),
    defaultProfile: schema/* Name */.SX.optional().describe("Profile of a repository on its own; in an organisation the custom property decides."),
    profiles: schemas/* record */.g1P(schema/* Name */.SX, Profile, (0,expected/* expected */.p)("a mapping of profiles")).describe("Kinds of workload."),
    regulated: Regulated.optional().describe("What is tighter for regulated workloads."),
    severity: SeverityResponses,
    unknownSeverity: SeverityName.default("high").describe("How a finding of unknown severity is judged."),
    maxSuppressed: schema/* Count */.y_.default(0).describe("Most suppressions inside reports, of findings below high, that are let through."),
    forbiddenPatterns: schemas/* strictObject */.rej({
        files: schemas/* enum */.k5n(["changed", "all"], (0,expected/* expected */.p)('"changed" or "all"'))
            .describe("Whether the changed files are searched or all that are gated."),
    })
        .default({ files: "all" })
        .describe("Scope of `code.forbidden-patterns`."),
    gated: schemas/* strictObject */.rej({
        required: schemas/* array */.YOg(schema/* Glob */.fo).default([]).describe("Files that are gated in any case."),
        default: schemas/* array */.YOg(schema/* Glob */.fo).default(["**"]).describe("Files that are gated where the product names none."),
    })
        .default({ required: [], default: ["**"] })
        .describe("Which files are gated source."),
    waivers: WaiverLimits.prefault({}).describe("Limits of waivers."),
    baseline: schemas/* strictObject */.rej({ maxDays: schema/* Days */.Wn.default(180).describe("Longest time to burn old debt down.") })
        .prefault({})
        .describe("Limits of the baseline of old debt."),
    environments: schemas/* array */.YOg(Environment, (0,expected/* expected */.p)("a list of environments"))
        .default([])
        .describe("Environments in the order of promotion."),
    retention: schemas/* strictObject */.rej({ days: schema/* Days */.Wn.describe("How long evidence is kept.") })
        .optional()
        .describe("How long evidence is kept."),
}, (0,expected/* expected */.p)("a platform policy"));

;// CONCATENATED MODULE: ./lib/policy/platform/platform-file.js





/** Reads the platform policy's text. @throws {UserError} invalid-policy */
function parsePlatformPolicy(source) {
    return (0,checked/* orThrow */.a)(checkPlatformPolicy(source));
}
/** Reads the platform policy's text; mistakes are values. */
function checkPlatformPolicy(source) {
    const document = (0,document_document/* readDocument */.u)(source, "invalid-policy");
    return (0,policy_file/* fileOf */.W)(document, (0,validate/* validate */.t)(PlatformPolicy, document, { code: "invalid-policy", keys: "keys-of-the-platform-policy" }));
}


/***/ })

};
