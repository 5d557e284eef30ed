import type { ProgressDocument } from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import { build } from '../build/build.ts';
import { encodeText, fold, fromBytes, type ByteText } from './bytes.ts';
import { Room, SCAN_LIMITS, TooMuch, type ScanLimits, type Unpackers } from './containers/container.ts';
import { CONTAINERS, READINGS } from './containers/index.ts';
import { matcherOf, type Matcher } from './matcher.ts';
import { isExplained, publishedIn, searchable, type Pattern } from './patterns.ts';
import { atTheirPlaces, byPlace, readPlaces, strangePlaces, type ByPlace } from './places.ts';
import { namedInProse, proseOf } from './prose.ts';
import { withheld, type Secret } from './withheld.ts';

/** A withheld thing in an artefact. Holds no value. */
export interface Finding {
  file: string;
  /** Bytes from the beginning of the file, or of what the last container holds. */
  offset: number;
  /** What it was found within, from the outside in, with the offset of each in the one before: `gzip@0`. */
  within: string[];
  /** Code of the encoding; `text` for words, `code` for a code or an id. */
  encoding: string;
  /** The path of what is withheld, such as `indicators/grain-output/actual/value`. */
  secret: string;
}

/** A file that could not be looked into to its end. */
export interface Unscanned {
  file: string;
  reason: 'too-large' | 'too-deep';
}

export interface Scanned {
  findings: Finding[];
  unscanned: Unscanned[];
}

export interface ScannedFile {
  path: string;
  bytes: Uint8Array;
}

/** How much was searched for, and how much cannot be told from what is disclosed. */
export interface Coverage {
  /** Numbers and texts that were searched for everywhere. */
  searched: number;
  /** Codes, and numbers and texts too short to tell: looked for where they would stand in a document. */
  byPlaceOnly: number;
  /** Numbers and texts that look like something which is disclosed, in some of their forms. */
  alsoPublished: number;
}

/** Everything that a scan looks for, made ready once. */
export interface Search {
  secrets: readonly Secret[];
  document: ProgressDocument;
  coverage: Coverage;
  matcher: Matcher;
  /** What is disclosed too, and is no finding but in a document of this release where it was not published. */
  explained: Matcher;
  places: ByPlace;
}

/** Secrets that are searched for at a time, so that the memory for their patterns has a bound. */
const BATCH = 500;

/** What to look for, from a record: several searches where there is much of it. */
export function prepare(record: PlanRecord): [Search, ...Search[]] {
  const secrets = withheld(record);
  const document = build(record);
  const published = publishedIn(document);
  const batches = Array.from({ length: Math.max(1, Math.ceil(secrets.length / BATCH)) }, (_, at) =>
    secrets.slice(at * BATCH, (at + 1) * BATCH),
  );
  return batches.map((batch): Search => {
    const patterns = batch.map(searchable);
    const known = new Set(patterns.flat().filter((pattern) => isExplained(pattern, published)));
    const explained = patterns.map((all) => all.filter((pattern) => known.has(pattern)));
    const own = patterns.map((all) => all.filter((pattern) => !known.has(pattern)));
    return {
      secrets: batch,
      document,
      coverage: {
        searched: own.filter(({ length }) => length > 0).length,
        byPlaceOnly: patterns.filter(({ length }) => length === 0).length,
        alsoPublished: explained.filter(({ length }) => length > 0).length,
      },
      matcher: matcherOf(own.flat()),
      explained: matcherOf(explained.flat()),
      places: byPlace(batch),
    };
  }) as [Search, ...Search[]];
}

/**
 * Artefacts and what is withheld to what of it stands in them, in whatever form. Pure: reads and writes nothing.
 *
 *     bytes ─┬─ fold ─ match ─ stands alone? ─ findings
 *            ├─ containers ─ inner bytes ─┐
 *            ├─ other readings ───────────┴─ the same again, to a stated depth and size
 *            └─ JSON ─ places ─ findings
 */
export function scan(
  files: Iterable<ScannedFile>,
  searches: readonly Search[],
  unpackers: Unpackers,
  limits: ScanLimits = SCAN_LIMITS,
): Scanned {
  const results = [...files].flatMap((file) =>
    searches.map((search) => scanFile(file, search, unpackers, limits)),
  );
  return {
    findings: results.flatMap(({ findings }) => findings),
    unscanned: results.flatMap(({ unscanned }) => unscanned),
  };
}

/** Where a text of bytes comes from: its containers, and how its offsets lie in the last of them. */
interface Piece {
  text: ByteText;
  name: string;
  within: readonly string[];
  origin: (offset: number) => number;
  /** Readings since the last container. */
  readings: readonly string[];
}

interface Found extends Omit<Finding, 'file'> {
  end: number;
}

export function scanFile(
  { path, bytes }: ScannedFile,
  search: Search,
  unpackers: Unpackers,
  limits: ScanLimits = SCAN_LIMITS,
): Scanned {
  const unscanned: Unscanned[] = [];
  const visit: Visit = {
    search,
    room: new Room(unpackers, limits.unpacked),
    depth: limits.depth,
    seen: new Set(),
    found: [],
  };
  try {
    look({ text: fromBytes(bytes), name: path, within: [], origin: same, readings: [] }, visit);
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    unscanned.push({ file: path, reason: error.reason });
  }
  const findings = merged(visit.found).map(({ end: _, ...each }) => ({ file: path, ...each }));
  return { findings, unscanned };
}

const same = (offset: number): number => offset;

/** What one file is looked through with, and what has come of it so far. */
interface Visit {
  search: Search;
  room: Room;
  depth: number;
  /** Texts of this file, so that what it holds several times is looked through once. */
  seen: Set<ByteText>;
  found: Found[];
}

/** Adds what a piece holds, and what is within it, to what was found. @throws TooMuch */
function look(piece: Piece, visit: Visit): void {
  const { search, room, depth, seen, found } = visit;
  if (piece.within.length > depth) throw new TooMuch('too-deep');
  if (seen.has(piece.text)) return;
  seen.add(piece.text);
  // One by one: a file may hold more than a call takes arguments.
  for (const each of lookAt(piece, search)) found.push(each);
  const open: Room['open'] = (...args) => room.open(...args);
  for (const { name, unpack } of CONTAINERS)
    for (const { text, start } of unpack(piece.text, { name: piece.name, open })) {
      const within = [...piece.within, `${name}@${piece.origin(start)}`];
      look({ text, name: '', within, origin: same, readings: [] }, visit);
    }
  // A fourth reading upon three others is no text that anything would ever show.
  if (piece.readings.length === 3) return;
  for (const { name, unpack } of READINGS)
    for (const { text, start, origin } of unpack(piece.text, { name: '', open })) {
      const own = (offset: number): number => piece.origin(origin?.(offset) ?? start);
      look({ ...piece, text, name: '', origin: own, readings: [...piece.readings, name] }, visit);
    }
}

function lookAt(piece: Piece, { matcher, explained, places, document, secrets }: Search): Found[] {
  if (!secrets.length) return [];
  const folded = fold(piece.text);
  const at = (offset: number): number => piece.origin(folded.origin(offset));
  const finding = (pattern: Pick<Pattern, 'encoding'>, secret: Secret, offset: number, end: number): Found => ({ offset, end, within: [...piece.within], encoding: pattern.encoding, secret: secret.path }); // prettier-ignore
  const matches = matcher(folded.text).map(({ pattern, start, end }) =>
    finding(pattern, pattern.secret, at(start), at(end - 1) + 1),
  );
  const json = readPlaces(piece.text);
  if (!json) return matches;
  const placed = atTheirPlaces(json, places, document.plan.id).map(({ encoding, secret, place }) => {
    const offset = piece.origin(place.offset);
    return finding({ encoding }, secret, offset, offset + place.value.length + 2);
  });
  const strange = strangePlaces(json, document).flatMap((place) =>
    explained(fold(encodeText(place.value)).text).map(({ pattern }) => {
      const offset = piece.origin(place.offset);
      return finding(pattern, pattern.secret, offset, offset + place.value.length + 2);
    }),
  );
  return [...matches, ...placed, ...strange];
}

/** Of findings that overlap only the longest: a group of digits is found within its percentage, and two figures may be the same. */
function merged(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  const latest = new Map<string, Found>();
  for (const each of [...found].sort((a, b) => a.offset - b.offset || b.end - a.end)) {
    const within = each.within.join();
    const last = latest.get(within);
    if (last && each.offset < last.end) continue;
    latest.set(within, each);
    kept.push(each);
  }
  return kept;
}

/** What the record's own published texts give away; the file that is named is that of the record. */
export function scanProse(file: string, search: Search, unpackers: Unpackers): Finding[] {
  const prose = proseOf(search.document).flatMap(({ path, value }) =>
    scanFile({ path, bytes: new TextEncoder().encode(value) }, search, unpackers).findings.map(
      ({ file: place, ...each }) => ({ ...each, file, within: [place, ...each.within] }),
    ),
  );
  const named = namedInProse(search.document, search.secrets).map(({ secret, encoding, path }) => ({ file, offset: 0, within: [path], encoding, secret: secret.path })); // prettier-ignore
  const known = new Set(prose.map(({ within: [place], secret }) => `${place} ${secret}`));
  return [...prose, ...named.filter(({ within: [place], secret }) => !known.has(`${place} ${secret}`))];
}
