export const id = 5015;
export const ids = [5015];
export const modules = {

/***/ 16067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ namedBy),
/* harmony export */   T4: () => (/* binding */ readLayout)
/* harmony export */ });
/* unused harmony export layoutLimits */
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22208);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76973);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20094);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23755);




const gigabyte = 1024 ** 3;
const layoutLimits = { blobs: 2_000, bytes: 8 * gigabyte, depth: 4 };
/**
 * Reads a layout that somebody else wrote. Nothing of it is believed: each blob that is named is there, inside, of that
 * size and that digest, and of one kind; a text says what is not so.
 */
function readLayout(files, limits = layoutLimits) {
    const top = topOf(files);
    return typeof top === "string" ? broken(top) : walk(top, files, limits);
}
function walk(top, files, limits) {
    const found = { blobs: new Map(), bytes: 0 };
    const queue = [{ descriptor: top, depth: 0 }];
    for (const place of queue) {
        const named = excess(place, found, limits) ?? take(place.descriptor, found, files);
        if (typeof named === "string")
            return broken(named);
        queue.push(...named.map((descriptor) => ({ descriptor, depth: place.depth + 1 })));
    }
    const stray = strayIn(files.paths);
    return stray === null ? { subject: top, blobs: found.blobs } : broken(stray);
}
/** `docker load` reads a `manifest.json` in place of the index, so beside the layout's own files there may be another image. */
function strayIn(paths) {
    const strays = paths.filter((path) => !/^(oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/.test(path));
    const [first] = strays;
    return first === undefined
        ? null
        : `${strays.length} files that belong to no layout: ${JSON.stringify(first)}`;
}
function broken(found) {
    return `expected an OCI image layout, found ${found}`;
}
/** What the blob names; a text says why it is not taken. */
function take(descriptor, found, files) {
    const known = found.blobs.get(descriptor.digest);
    const blob = known === undefined ? blobOf(descriptor, files) : againOf(descriptor, known);
    if (typeof blob === "string")
        return `${blob} (${descriptor.digest})`;
    if (known !== undefined)
        return [];
    found.blobs.set(descriptor.digest, blob);
    found.bytes += descriptor.size;
    return namedBy(blob);
}
function excess({ descriptor, depth }, { blobs, bytes }, limits) {
    // Indexes, a manifest, and what it names.
    if (depth > limits.depth + 1)
        return `indexes in more than ${limits.depth} levels`;
    if (blobs.has(descriptor.digest))
        return null;
    if (blobs.size === limits.blobs)
        return `more than ${limits.blobs} blobs`;
    return bytes + descriptor.size > limits.bytes ? `more than ${limits.bytes} bytes` : null;
}
/** The one image; with several, nobody could say which of them is the artefact. */
function topOf(files) {
    const marker = jsonOf(files, "oci-layout");
    if (typeof marker === "string")
        return marker;
    if (!_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .LayoutMarker */ .L7.safeParse(marker.value).success)
        return "an oci-layout of another version than 1.0.0";
    const json = jsonOf(files, "index.json");
    if (typeof json === "string")
        return json;
    const index = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .Index */ .jK.safeParse(json.value);
    if (!index.success)
        return "an index.json that is no index";
    const [top, ...others] = index.data.manifests;
    if (top === undefined || others.length > 0)
        return `${index.data.manifests.length} images in index.json`;
    return (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(top.mediaType) === "other" ? `no image but ${JSON.stringify(top.mediaType)}` : top;
}
function jsonOf(files, path) {
    if (!files.paths.includes(path))
        return `no ${path}`;
    if (files.bytes(path) > _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .largestManifest */ .o)
        return `${path} of more than ${_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .largestManifest */ .o} bytes`;
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(files.read(path));
    return json.ok ? json : `${path}: ${json.message}`;
}
/** A blob that is what it is said to be. The digest is hex digits only, so that its path leads nowhere else (G8). */
function blobOf(descriptor, files) {
    const path = `blobs/${descriptor.digest.replace(":", "/")}`;
    if (descriptor.urls !== undefined || (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isElsewhere */ .l5)(descriptor.mediaType))
        return "a blob that is elsewhere";
    if (!files.paths.includes(path))
        return "a blob that is not there";
    const size = files.bytes(path);
    if (size !== descriptor.size)
        return `a blob of ${size} bytes in place of ${descriptor.size}`;
    if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(descriptor.mediaType) === "other")
        return isSame(descriptor, files.sha256(path)) ? { descriptor, path, manifest: null } : otherBytes;
    if (size > _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .largestManifest */ .o)
        return `a manifest of more than ${_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .largestManifest */ .o} bytes`;
    if (!isSame(descriptor, files.sha256(path)))
        return otherBytes;
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .W)(files.read(path), descriptor.mediaType);
    return typeof manifest === "string" ? manifest : { descriptor, path, manifest };
}
const otherBytes = "a blob whose bytes have another digest";
function isSame({ digest }, sha256) {
    return digest === `sha256:${sha256}`;
}
/** One blob under two media types, two sizes or two platforms is two things to whoever reads it. */
function againOf(descriptor, known) {
    const { mediaType, size, platform } = known.descriptor;
    const isSameKind = descriptor.mediaType === mediaType && descriptor.size === size;
    const isSamePlatform = platformOf(descriptor.platform) === platformOf(platform);
    return isSameKind && isSamePlatform ? known : "a blob of two kinds";
}
function platformOf(platform) {
    return [platform?.os, platform?.architecture, platform?.variant].join("/");
}
/** What a blob names: nothing, unless it is a manifest or an index. */
function namedBy({ manifest }) {
    switch (manifest?.kind) {
        case undefined:
            return [];
        case "index":
            return manifest.index.manifests;
        case "manifest":
            return [manifest.manifest.config, ...manifest.manifest.layers];
    }
}


/***/ }),

/***/ 22208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest),
/* harmony export */   o: () => (/* binding */ largestManifest)
/* harmony export */ });
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76973);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20094);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23755);



/** The largest manifest or index that is read: registries take 4 MiB too. */
const largestManifest = 4 * 1024 * 1024;
/** Reads the bytes behind a descriptor of an index or a manifest; a text says what is wrong. */
function readManifest(bytes, mediaType) {
    if (bytes.length > largestManifest)
        return `more than ${largestManifest} bytes of JSON`;
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(bytes);
    if (!json.ok)
        return json.message;
    switch ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(mediaType)) {
        case "other":
            return `the media type ${JSON.stringify(mediaType)}, which is no manifest`;
        case "index": {
            const index = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .Index */ .jK.safeParse(json.value);
            if (!index.success)
                return `no index: ${issueOf(index.error)}`;
            return otherType(index.data, mediaType) ?? { kind: "index", index: index.data };
        }
        case "manifest": {
            const manifest = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .Manifest */ ._8.safeParse(json.value);
            if (!manifest.success)
                return `no manifest: ${issueOf(manifest.error)}`;
            return otherType(manifest.data, mediaType) ?? { kind: "manifest", manifest: manifest.data };
        }
    }
}
/** What it says of itself and what points at it says must be one. */
function otherType({ mediaType: said }, mediaType) {
    if (said === undefined || said === mediaType)
        return null;
    return `the media type ${JSON.stringify(said)} in what a descriptor calls ${JSON.stringify(mediaType)}`;
}
function issueOf({ issues, }) {
    const [first] = issues;
    return first === undefined ? "" : `${first.path.map(String).join(".")}: ${first.message}`;
}


/***/ }),

/***/ 76973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   IW: () => (/* binding */ isLayer),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   _m: () => (/* binding */ isImageConfig),
/* harmony export */   l5: () => (/* binding */ isElsewhere)
/* harmony export */ });
const mediaTypes = {
    index: "application/vnd.oci.image.index.v1+json",
    manifest: "application/vnd.oci.image.manifest.v1+json",
    config: "application/vnd.oci.image.config.v1+json",
    empty: "application/vnd.oci.empty.v1+json",
};
const indexes = [
    mediaTypes.index,
    "application/vnd.docker.distribution.manifest.list.v2+json",
];
const manifests = [
    mediaTypes.manifest,
    "application/vnd.docker.distribution.manifest.v2+json",
];
const configs = [mediaTypes.config, "application/vnd.docker.container.image.v1+json"];
/** Media types that a client asks for when it wants a manifest, whichever it is. */
const manifestTypes = [...indexes, ...manifests];
function kindOf(mediaType) {
    if (indexes.includes(mediaType))
        return "index";
    return manifests.includes(mediaType) ? "manifest" : "other";
}
/** Whether it is the configuration of an image that runs, and not of some other artefact in a registry. */
function isImageConfig(mediaType) {
    return configs.includes(mediaType);
}
/** Whether it is a layer of an image: files that lie below a container's root. */
function isLayer(mediaType) {
    return /^application\/vnd\.(?:oci\.image\.layer\.|docker\.image\.rootfs\.)/.test(mediaType);
}
/** Whether a layer's bytes are somewhere else (foreign, non-distributable): nothing of it can be checked. */
function isElsewhere(mediaType) {
    return /\.(nondistributable|foreign)\./.test(mediaType);
}


/***/ }),

/***/ 98985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ platformImages)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76973);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20094);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23755);




const largestConfig = 1024 * 1024;
const Config = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .Platform */ .OD.extend({ rootfs: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ diff_ids: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).max(1_000) }).optional() });
/**
 * The images of a layout by platform, sorted. The index says which platform one is for, its own configuration must say
 * the same: else a machine would run what was judged for another. A text says what is not so.
 */
function platformImages({ blobs }, files) {
    const images = new Map();
    for (const blob of imagesOf(blobs)) {
        const said = saidOf(blob, blobs, files);
        if (typeof said === "string")
            return said;
        if (said === null)
            continue;
        if (images.has(said.platform))
            return `expected one image for ${said.platform}, found two`;
        images.set(said.platform, said);
    }
    if (images.size === 0)
        return "expected an image that runs on some platform, found none";
    return [...images.values()].sort((a, b) => (a.platform < b.platform ? -1 : 1));
}
function imagesOf(blobs) {
    return [...blobs.values()].filter(({ manifest }) => manifest?.kind === "manifest");
}
/** Null: it is no image, but something that is stored with one, such as an attestation of the builder. */
function saidOf({ descriptor, manifest }, blobs, files) {
    if (manifest?.kind !== "manifest")
        return null;
    if (!isImage(descriptor, manifest.manifest))
        return disguiseOf(descriptor, manifest.manifest);
    const config = configOf(manifest.manifest, blobs, files);
    if (typeof config === "string")
        return config;
    const platform = nameOf(config);
    const listed = descriptor.platform;
    if (listed?.os === "unknown")
        return `expected an image for a platform, found one for unknown (${descriptor.digest})`;
    if (listed !== undefined && nameOf({ ...config, ...listed }) !== platform)
        return `expected an image for ${nameOf(listed)}, found one for ${platform} (${descriptor.digest})`;
    return { platform, descriptor, manifest: manifest.manifest };
}
/** An image's own configuration, which names as many layers as the image has. */
function configOf({ config, layers }, blobs, files) {
    const path = blobs.get(config.digest)?.path;
    if (path === undefined || config.size > largestConfig)
        return "expected an image's configuration, found none";
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(files.read(path));
    const read = Config.safeParse(json.ok ? json.value : null);
    if (!read.success)
        return `expected an image's configuration, found another JSON (${config.digest})`;
    return read.data.rootfs !== undefined && read.data.rootfs.diff_ids.length !== layers.length
        ? `expected as many layers as the image's configuration names, found ${layers.length}`
        : read.data;
}
function isImage(descriptor, manifest) {
    return (0,_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isImageConfig */ ._m)(manifest.config.mediaType) && !isAttestation(descriptor, manifest);
}
/** What some machine would run all the same, although its configuration is called something else: by platform, or by its layers. */
function disguiseOf(descriptor, manifest) {
    const isListed = descriptor.platform !== undefined;
    const isOfFiles = manifest.layers.some(({ mediaType }) => (0,_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isLayer */ .IW)(mediaType));
    if (isAttestation(descriptor, manifest) || !(isListed || isOfFiles))
        return null;
    const found = JSON.stringify(manifest.config.mediaType.slice(0, 100));
    return `expected an image's configuration, found ${found} (${descriptor.digest})`;
}
/**
 * BuildKit stores its attestations beside an image with a platform that nothing runs on. Only what is one is passed over: what
 * has layers of files could be run all the same, by its digest.
 */
function isAttestation({ platform, annotations }, { layers }) {
    return (platform?.os === "unknown" &&
        annotations?.["vnd.docker.reference.type"] === "attestation-manifest" &&
        layers.every(({ mediaType }) => mediaType === "application/vnd.in-toto+json"));
}
function nameOf({ os, architecture, variant }) {
    return [os, architecture, variant].filter((step) => step !== undefined).join("/");
}


/***/ }),

/***/ 20094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ LayoutMarker),
/* harmony export */   OD: () => (/* binding */ Platform),
/* harmony export */   _8: () => (/* binding */ Manifest),
/* harmony export */   jK: () => (/* binding */ Index)
/* harmony export */ });
/* unused harmony export Descriptor */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const Text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(255);
/** Only sha256: a weaker digest is no identity, and nobody writes another. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/, "expected a digest sha256:<64 hex digits>");
const Annotations = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const Platform = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    os: Text,
    architecture: Text,
    variant: Text.optional(),
});
/** What points at a blob (OCI image specification 1.1, descriptor). */
const Descriptor = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    mediaType: Text,
    digest: Digest,
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(Number.MAX_SAFE_INTEGER),
    artifactType: Text.optional(),
    platform: Platform.optional(),
    annotations: Annotations.optional(),
    /** Where its bytes are instead. */
    urls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
const never = zod__WEBPACK_IMPORTED_MODULE_0__/* .undefined */ .Vxk("expected no key of another kind of manifest");
/** An index; one that is a manifest as well means one thing to one reader and another to the next (CVE-2021-41190). */
const Index = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2),
    mediaType: Text.optional(),
    manifests: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Descriptor).max(1_000),
    subject: Descriptor.optional(),
    annotations: Annotations.optional(),
    config: never.optional(),
    layers: never.optional(),
});
const Manifest = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2),
    mediaType: Text.optional(),
    artifactType: Text.optional(),
    config: Descriptor,
    layers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Descriptor).max(1_000),
    subject: Descriptor.optional(),
    annotations: Annotations.optional(),
    manifests: never.optional(),
});
const LayoutMarker = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ imageLayoutVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("1.0.0") });


/***/ }),

/***/ 23755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
const deepest = 32;
const token = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;
/**
 * Reads a JSON object. One with a key twice is refused: readers take the first or the last of them, and the digest is
 * of both.
 */
function parseStrictJson(bytes) {
    const parsed = tryParse(bytes);
    if (parsed === null)
        return refused("no JSON in UTF-8");
    const { text, value } = parsed;
    if (!isMapping(value))
        return refused("no object");
    const keys = countKeys(value, 1);
    if (keys === null)
        return refused(`more than ${deepest} levels`);
    const written = [...text.matchAll(token)].filter(([, colon]) => colon !== undefined).length;
    return written === keys ? { ok: true, value } : refused("a key that stands there twice");
}
function refused(found) {
    return { ok: false, message: `expected a JSON object, found ${found}` };
}
function tryParse(bytes) {
    try {
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        return { text, value: JSON.parse(text) };
    }
    catch {
        return null;
    }
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Keys of all objects together; null: it is too deep. */
function countKeys(value, depth) {
    if (typeof value !== "object" || value === null)
        return 0;
    if (depth > deepest)
        return null;
    let keys = Array.isArray(value) ? 0 : Object.keys(value).length;
    for (const inner of Object.values(value)) {
        const inside = countKeys(inner, depth + 1);
        if (inside === null)
            return null;
        keys += inside;
    }
    return keys;
}


/***/ }),

/***/ 55015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   subjectOf: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _oci_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16067);
/* harmony import */ var _oci_platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98985);


/** Largest file that is an artefact by itself. */
const largestFile = 4 * 1024 ** 3;
/**
 * What an artefact is known by (design §2.1): an image by the digest of its manifest or of the index over its platforms,
 * anything else by the sha256 of its one file. `files` has nothing but what was packaged, by base names.
 */
function subjectOf(spec, files) {
    const own = spec.type === "oci-layout" ? imageOf(spec, files) : fileOf(spec, files);
    if (typeof own === "string")
        return unknown(own);
    const others = [];
    for (const role of ["plan", "schema"]) {
        const path = spec[role];
        if (path === null)
            continue;
        const part = partOf(path, files);
        if (typeof part === "string")
            return unknown(part);
        others.push({ role, ...part });
    }
    return { state: "known", value: { ...own, others } };
}
function unknown(why) {
    return { state: "unknown", why };
}
function imageOf({ path }, files) {
    const layout = (0,_oci_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .readLayout */ .T4)(files);
    if (typeof layout === "string")
        return layout;
    const images = (0,_oci_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .platformImages */ .Q)(layout, files);
    if (typeof images === "string")
        return images;
    const { digest, mediaType } = layout.subject;
    return {
        name: baseName(path),
        digest: { sha256: hexOf(digest) },
        mediaType,
        platforms: images.map(({ platform, descriptor, manifest }) => ({
            platform,
            digest: { sha256: hexOf(descriptor.digest) },
            config: { sha256: hexOf(manifest.config.digest) },
        })),
    };
}
function fileOf(spec, files) {
    const names = [spec.path, spec.plan, spec.schema].filter((path) => path !== null).map(baseName);
    if (new Set(names).size !== names.length)
        return "expected files of different names, found one name twice";
    const rest = files.paths.filter((path) => !names.includes(path));
    if (rest.length > 0)
        return `expected ${names.join(", ")}, found ${rest.length} other files as well`;
    const part = partOf(spec.path, files);
    return typeof part === "string"
        ? part
        : { ...part, mediaType: mediaTypeOf(spec.type, part.name), platforms: [] };
}
function partOf(path, files) {
    const name = baseName(path);
    if (!files.paths.includes(name))
        return `expected the file ${name}, found none`;
    const bytes = files.bytes(name);
    // What was never written passes for packaged if nobody looks (G3).
    if (bytes === 0 || bytes > largestFile)
        return `expected ${name} of 1 to ${largestFile} bytes, found ${bytes}`;
    return { name, digest: { sha256: files.sha256(name) }, mediaType: "application/octet-stream" };
}
function mediaTypeOf(type, name) {
    if (type === "zip" || type === "bundle")
        return "application/zip";
    return /\.(tgz|tar\.gz)$/.test(name) ? "application/gzip" : "application/octet-stream";
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
function hexOf(digest) {
    return digest.slice("sha256:".length);
}


/***/ })

};
