import { describeWhere } from '../explainer/describeWhere.ts';
import type { Point } from '../explainer/explainer.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { GrowingGazetteer } from '../gazetteer/growingGazetteer.ts';
import { searchNames } from '../gazetteer/searchNames.ts';
import type { geoparseGrowing, GrownParse } from '../geoparse/geoparseGrowing.ts';
import type { ParseDocument, Resolution } from '../geoparse/resolution.ts';
import type { SiteFile } from '../publish/buildSite.ts';
import type { Locator } from './drawLocator.ts';
import { loadOnce } from './loadOnce.ts';
import { loadPart } from './loadPart.ts';
import type { ExplainerFile, Made } from './maker.ts';
import type { Answer, Request, PublishForm } from './protocol.ts';
import { SharedSearch } from './sharedSearch.ts';

/** What the service needs of the world around. */
export interface Effects {
  /** The bytes of one of the gazetteer's files, unpacked. Rejects if they cannot be had. */
  fetch: (address: string, signal?: AbortSignal) => Promise<Uint8Array>;
  post: (answer: Answer) => void;
  /** The part that finds places, with its words: data, fetched beside the gazetteer. */
  loadGeoparser: () => Promise<Geoparse>;
  /** The part that makes pages: large, and loaded when it is first asked for. */
  loadMaker: () => Promise<Maker>;
  /** Resolves when others had their turn. */
  pause: () => Promise<void>;
}

/** The cut of the gazetteer; its shards lie beside it. */
const CUT = 'names.bin';
/** Files fetched at one time. */
const AT_ONCE = 24;
/** Shards kept while nothing runs: some fifteen megabytes. */
const KEPT = 300;
/** A search looks into so many shards at most; where more would fit, the cut's larger places come first anyway. */
const SEARCHED = 8;
/** Resolutions in one message: a page takes them in within a few milliseconds. */
const PART = 250;

export type Geoparse = typeof geoparseGrowing;

/** What makes pages, with all that pages are made with: data that is fetched when it is first needed. */
export interface Maker {
  /** Resolves when the data is there. */
  prepare: () => Promise<void>;
  make: (file: ExplainerFile, gazetteer: Gazetteer) => Promise<Made>;
  publish: (form: PublishForm, file: ExplainerFile, gazetteer: Gazetteer) => Promise<SiteFile>;
  locate: (points: Point[]) => Promise<Locator>;
}

type Wanted<Kind extends Request['kind']> = Extract<Request, { kind: Kind }>;

/** The geoparser behind the studio's page: takes requests, posts answers. Works on several at once, in turns. */
export class GeoparserService {
  private readonly effects: Effects;
  private readonly running = new Map<number, AbortController>();
  private readonly geoparser = loadOnce(() => this.effects.loadGeoparser());
  // It finds places, too: by then the words must be there.
  private readonly maker = loadOnce(() => this.geoparser().then(() => this.effects.loadMaker()));
  private folder = '';
  private growing: Promise<GrowingGazetteer> | undefined;
  private readonly searches = new SharedSearch(async (document, signal, onProgress) => {
    const [geoparse, growing] = await Promise.all([this.geoparser(), this.opened()]);
    return geoparse(document, growing, {
      load: (files, onShare) => this.load(growing, files, signal, onShare),
      pause: () => this.effects.pause().then(() => signal.throwIfAborted()),
      onProgress,
    });
  });

  constructor(effects: Effects) {
    this.effects = effects;
  }

  /** Settles when the request's last answer was posted; never rejects. */
  async take(request: Request): Promise<void> {
    if (request.kind === 'open') return this.open(request.folder);
    if (request.kind === 'cancel') return this.running.get(request.id)?.abort();
    const { id } = request;
    const controller = new AbortController();
    this.running.set(id, controller);
    try {
      await this.answer(request, controller.signal);
    } catch (error) {
      this.effects.post(
        controller.signal.aborted ? { kind: 'cancelled', id } : { kind: 'failed', id, message: say(error) },
      );
    } finally {
      this.running.delete(id);
      if (this.running.size === 0) (await this.growing?.catch(() => undefined))?.trim(KEPT);
    }
  }

  private answer(request: Exclude<Request, { kind: 'open' | 'cancel' }>, signal: AbortSignal): Promise<void> {
    switch (request.kind) {
      case 'parse':
        return this.parse(request, signal);
      case 'search':
        return this.search(request, signal);
      case 'describe':
        return this.describe(request, signal);
      case 'locate':
        return this.locate(request);
      case 'make':
        return this.make(request, signal);
      case 'publish':
        return this.publish(request, signal);
      case 'propose':
        return this.propose(request, signal);
      case 'prepare':
        return this.prepare(request, signal);
      case 'begin':
        return this.begin(request, signal);
    }
  }

  private async open(folder: string): Promise<void> {
    const { fetch, post } = this.effects;
    this.folder = folder;
    this.growing = Promise.all([fetch(folder + CUT), this.geoparser()]).then(
      ([data]) => new GrowingGazetteer(data, CUT),
    );
    await this.growing.then(
      () => post({ kind: 'ready' }),
      (error: unknown) => post({ kind: 'unready', message: say(error) }),
    );
  }

  private async parse({ id, document, withFeatures }: Wanted<'parse'>, signal: AbortSignal): Promise<void> {
    const { post, pause } = this.effects;
    const { resolutions, lacking } = await this.find(id, document, signal);
    for (let from = 0; from < resolutions.length; from += PART) {
      await pause();
      signal.throwIfAborted();
      const part = resolutions.slice(from, from + PART);
      post({ kind: 'part', id, resolutions: withFeatures ? part : withoutFeatures(part) });
    }
    post({ kind: 'parsed', id, isWhole: lacking.length === 0 });
  }

  private find(id: number, document: ParseDocument, signal: AbortSignal): Promise<GrownParse> {
    let shown = 0;
    return this.searches.find(document, signal, (share) => {
      if (share > shown) this.effects.post({ kind: 'progress', id, share: (shown = share) });
    });
  }

  /** A person needs some time until the draft is wanted; what it is made with is there by then. */
  private async prepare({ id, document }: Wanted<'prepare'>, signal: AbortSignal): Promise<void> {
    await this.find(id, document, signal);
    const { prepare } = await this.maker();
    await prepare();
    this.effects.post({ kind: 'prepared', id });
  }

  private async begin({ id, wanted }: Wanted<'begin'>, signal: AbortSignal): Promise<void> {
    const { source, rights } = wanted;
    // One's own text is quoted nowhere.
    const finding = rights === 'own' ? { resolutions: [] } : this.find(id, source, signal);
    const [{ resolutions }, { proposeDraft }] = await Promise.all([
      finding,
      loadPart(() => import('./draft/proposeDraft.ts')),
    ]);
    signal.throwIfAborted();
    this.effects.post({ kind: 'begun', id, draft: proposeDraft(wanted, resolutions) });
  }

  /** Loaded when it is first asked for: with it come a sentence's rules. */
  private async propose({ id, wish }: Wanted<'propose'>, signal: AbortSignal): Promise<void> {
    const { proposeExcerpts } = await loadPart(() => import('../explainer/proposeExcerpts.ts'));
    await this.effects.pause();
    signal.throwIfAborted();
    const { text, resolutions, rights, lang } = wish;
    const excerpts = proposeExcerpts(text, resolutions, { rights, lang });
    this.effects.post({ kind: 'proposed', id, ranges: excerpts.map(({ start, end }) => ({ start, end })) });
  }

  private async search({ id, text, limit }: Wanted<'search'>, signal: AbortSignal): Promise<void> {
    const growing = await this.opened();
    const files = growing.filesOf(text);
    const chosen = files.length <= SEARCHED ? files : files.slice(0, 1);
    const lost = await this.load(growing, chosen, signal);
    signal.throwIfAborted();
    const { gazetteer } = growing.view();
    const places = searchNames(growing, text, limit).map(({ entry, name = entry.name, via }) => ({
      entry,
      name,
      via,
      where: describeWhere(entry, gazetteer),
    }));
    this.effects.post({ kind: 'found', id, places, isWhole: lost.length === 0 });
  }

  private async describe({ id, entries }: Wanted<'describe'>, signal: AbortSignal): Promise<void> {
    const describe = (gazetteer: Gazetteer): Promise<string[]> =>
      Promise.resolve(entries.map((entry) => describeWhere(entry, gazetteer)));
    const { value } = await this.settle(describe, signal);
    this.effects.post({ kind: 'described', id, where: value });
  }

  private async locate({ id, points }: Wanted<'locate'>): Promise<void> {
    const { locate } = await this.maker();
    this.effects.post({ kind: 'located', id, locator: await locate(points) });
  }

  private async make({ id, file }: Wanted<'make'>, signal: AbortSignal): Promise<void> {
    const { make } = await this.maker();
    const { value, isWhole } = await this.settle((gazetteer) => make(file, gazetteer), signal);
    this.effects.post({ kind: 'made', id, made: value, isWhole });
  }

  private async publish({ id, form, file }: Wanted<'publish'>, signal: AbortSignal): Promise<void> {
    const { publish } = await this.maker();
    const { value } = await this.settle((gazetteer) => publish(form, file, gazetteer), signal);
    this.effects.post({ kind: 'published', id, file: value });
  }

  /** Runs a computation until the gazetteer held all that it asked for, or all that could be had. */
  private async settle<Value>(
    compute: (gazetteer: Gazetteer) => Promise<Value>,
    signal: AbortSignal,
  ): Promise<{ value: Value; isWhole: boolean }> {
    const growing = await this.opened();
    const lost = new Set<string>();
    for (;;) {
      await this.effects.pause();
      signal.throwIfAborted();
      const { gazetteer, missing } = growing.view();
      const value = await compute(gazetteer);
      const files = [...missing].filter((file) => !lost.has(file));
      if (files.length === 0) return { value, isWhole: missing.size === 0 };
      for (const file of await this.load(growing, files, signal)) lost.add(file);
    }
  }

  /** Adds files to the gazetteer, several at a time. Answers with those that could not be had. */
  private async load(
    growing: GrowingGazetteer,
    files: string[],
    signal: AbortSignal,
    onShare: (share: number) => void = () => undefined,
  ): Promise<string[]> {
    const wanted = files.filter((file) => !growing.has(file));
    const lost: string[] = [];
    let [next, done] = [0, 0];
    const work = async (): Promise<void> => {
      for (let file = wanted[next++]; file !== undefined; file = wanted[next++]) {
        const isAdded = await this.add(growing, file, signal);
        if (!isAdded) lost.push(file);
        onShare(++done / wanted.length);
      }
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, wanted.length) }, work));
    return lost;
  }

  private async add(growing: GrowingGazetteer, file: string, signal: AbortSignal): Promise<boolean> {
    try {
      growing.add(file, await this.effects.fetch(`${this.folder}${file}?${growing.stamp}`, signal));
      return true;
    } catch {
      signal.throwIfAborted();
      return false;
    }
  }

  private opened(): Promise<GrowingGazetteer> {
    return this.growing ?? Promise.reject(new Error('The first request must be `open`.'));
  }
}

/** What was weighed is the largest part of a resolution, and for the curious only. */
function withoutFeatures(resolutions: Resolution[]): Resolution[] {
  const known = new Map<Resolution['candidates'], Resolution['candidates']>();
  const strip = (candidates: Resolution['candidates']): Resolution['candidates'] => {
    const stripped = known.get(candidates) ?? candidates.map((candidate) => ({ ...candidate, features: [] }));
    known.set(candidates, stripped);
    return stripped;
  };
  return resolutions.map((resolution) => ({ ...resolution, candidates: strip(resolution.candidates) }));
}

function say(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
