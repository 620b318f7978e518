import type { Point } from '../explainer/explainer.ts';
import type { Entry } from '../gazetteer/gazetteer.ts';
import type { ParseDocument, Resolution } from '../geoparse/resolution.ts';
import type { SiteFile } from '../publish/buildSite.ts';
import type { Locator } from './drawLocator.ts';
import type { Draft, Range } from './draft/draft.ts';
import type { Wanted } from './draft/startDraft.ts';
import type { ExplainerFile, Made } from './maker.ts';
import type { Answer, FoundPlace, ProposalWish, Request, PublishForm } from './protocol.ts';
import { ServiceLink } from './serviceLink.ts';
import type { LoadHere } from './serviceLink.ts';

export interface Parsed {
  resolutions: Resolution[];
  /** False where files of the gazetteer could not be loaded: further small towns may bear the names. */
  isWhole: boolean;
}

export interface Found {
  places: FoundPlace[];
  /** False where a file of the gazetteer could not be loaded. */
  isWhole: boolean;
}

export interface ParseOptions {
  /** Told the share that is done, 0…1, rising. */
  onProgress?: (share: number) => void;
  /** Ends the parse: the promise rejects with the signal's reason at once, whatever the worker does. */
  signal?: AbortSignal;
  /** Whether each candidate comes with its features; without, `features` is empty and the answer a tenth the size. */
  withFeatures?: boolean;
}

interface Pending {
  take: (answer: Answer) => void;
  fail: (error: Error) => void;
}

/** The page's end of the geoparser, in a worker wherever one can be had. */
export class Geoparser {
  /** Resolves when the gazetteer is there; rejects with a message for people if it cannot be loaded. */
  readonly ready: Promise<void>;
  private readonly link: ServiceLink;
  private readonly pending = new Map<number, Pending>();
  private broken: Error | undefined;
  private lastId = 0;

  /**
   * @param script The address of its worker's script.
   * @param folder Where the gazetteer's files for browsers lie, on the page's own origin.
   * @param loadHere Loads `serve.ts`, for a page that must do the work itself.
   */
  constructor(script: string, folder: string | URL, loadHere: LoadHere) {
    this.ready = new Promise((resolve, reject) => {
      this.pending.set(0, { take: ({ kind }) => (kind === 'ready' ? resolve() : undefined), fail: reject });
    });
    // Who never waits for it still learns of the failure, by each request.
    this.ready.catch(() => undefined);
    this.link = new ServiceLink(script, loadHere, {
      take: (answer) => this.take(answer),
      fail: (error) => this.break(error),
    });
    const address = new URL(folder, document.baseURI).href;
    this.post({ kind: 'open', folder: address.endsWith('/') ? address : `${address}/` });
  }

  /** Finds and resolves the toponyms of a text: the same as `geoparse` with the whole gazetteer, if `isWhole`. */
  async parse(
    document: ParseDocument,
    { onProgress, signal, withFeatures = false }: ParseOptions = {},
  ): Promise<Parsed> {
    const resolutions: Resolution[] = [];
    const request = (id: number): Request => ({ kind: 'parse', id, document, withFeatures });
    return this.ask(request, signal, (answer) => {
      if (answer.kind === 'progress') onProgress?.(answer.share);
      if (answer.kind === 'part') resolutions.push(...answer.resolutions);
      return answer.kind === 'parsed' ? { resolutions, isWhole: answer.isWhole } : undefined;
    });
  }

  /** Places with a name that begins so, whatever its case and accents, best first. */
  async search(text: string, { limit = 20, signal }: { limit?: number; signal?: AbortSignal } = {}): Promise<Found> {
    const request = (id: number): Request => ({ kind: 'search', id, text, limit });
    return this.ask(request, signal, (answer) =>
      answer.kind === 'found' ? { places: answer.places, isWhole: answer.isWhole } : undefined,
    );
  }

  /** What each place is and where it lies, as it stands after its name. */
  async describe(entries: Entry[], { signal }: { signal?: AbortSignal } = {}): Promise<string[]> {
    const request = (id: number): Request => ({ kind: 'describe', id, entries });
    return this.ask(request, signal, (answer) => (answer.kind === 'described' ? answer.where : undefined));
  }

  /** A small map of the land around points. */
  async locate(points: Point[], { signal }: { signal?: AbortSignal } = {}): Promise<Locator> {
    const request = (id: number): Request => ({ kind: 'locate', id, points });
    return this.ask(request, signal, (answer) => (answer.kind === 'located' ? answer.locator : undefined));
  }

  /** Makes the page of an explainer file: the very page that the command line makes, if `isWhole`. */
  async make(
    file: ExplainerFile,
    { signal }: { signal?: AbortSignal } = {},
  ): Promise<{ made: Made; isWhole: boolean }> {
    const request = (id: number): Request => ({ kind: 'make', id, file });
    return this.ask(request, signal, (answer) =>
      answer.kind === 'made' ? { made: answer.made, isWhole: answer.isWhole } : undefined,
    );
  }

  /** Excerpts that would show the places of a text within its budget. */
  async propose(wish: ProposalWish, { signal }: { signal?: AbortSignal } = {}): Promise<Range[]> {
    const request = (id: number): Request => ({ kind: 'propose', id, wish });
    return this.ask(request, signal, (answer) => (answer.kind === 'proposed' ? answer.ranges : undefined));
  }

  /** Finds the places of a text before they are wanted: `begin` and `parse` of the same text then have them at once. */
  async prepare(document: ParseDocument, signal: AbortSignal): Promise<void> {
    const request = (id: number): Request => ({ kind: 'prepare', id, document });
    await this.ask(request, signal, (answer) => (answer.kind === 'prepared' ? true : undefined));
  }

  /** Begins a draft of an article: finds its places and proposes excerpts that show them. */
  async begin(wanted: Wanted, { onProgress, signal }: ParseOptions = {}): Promise<Draft> {
    const request = (id: number): Request => ({ kind: 'begin', id, wanted });
    return this.ask(request, signal, (answer) => {
      if (answer.kind === 'progress') onProgress?.(answer.share);
      return answer.kind === 'begun' ? answer.draft : undefined;
    });
  }

  /** Makes what is carried away: one file, packed where it holds several. Rejects where the file is no explainer. */
  async publish(form: PublishForm, file: ExplainerFile, { signal }: { signal?: AbortSignal } = {}): Promise<SiteFile> {
    const request = (id: number): Request => ({ kind: 'publish', id, form, file });
    return this.ask(request, signal, (answer) => (answer.kind === 'published' ? answer.file : undefined));
  }

  /** Says whether it works in the page itself, which then may stop for moments: now, and where that becomes known later. */
  watchPlace(tell: (isHere: boolean) => void): void {
    tell(this.link.isHere);
    this.link.onHere = () => tell(true);
  }

  /** Whether it answers nothing any more: its worker has stopped, or there is no gazetteer. */
  get isBroken(): boolean {
    return this.broken !== undefined;
  }

  /** Ends the worker; what was asked is rejected. */
  close(): void {
    this.link.close();
    this.break(new Error('The geoparser was closed.'));
  }

  /** @param read What the last answer gives; undefined of those before. */
  private ask<Result>(
    request: (id: number) => Request,
    signal: AbortSignal | undefined,
    read: (answer: Answer) => Result | undefined,
  ): Promise<Result> {
    const id = ++this.lastId;
    return new Promise<Result>((resolve, reject) => {
      if (this.broken) throw this.broken;
      signal?.throwIfAborted();
      const stop = (): void => {
        this.pending.delete(id);
        this.post({ kind: 'cancel', id });
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', stop, { once: true });
      const end = (): void => {
        this.pending.delete(id);
        signal?.removeEventListener('abort', stop);
      };
      const fail = (error: Error): void => {
        end();
        reject(error);
      };
      const take = (answer: Answer): void => {
        if (answer.kind === 'failed') return fail(new Error(answer.message));
        const result = read(answer);
        if (result === undefined) return;
        end();
        resolve(result);
      };
      this.pending.set(id, { take, fail });
      this.post(request(id));
    });
  }

  private take(answer: Answer): void {
    if (answer.kind === 'unready') this.break(new Error(answer.message));
    else this.pending.get('id' in answer ? answer.id : 0)?.take(answer);
  }

  private break(error: Error): void {
    this.broken ??= error;
    for (const { fail } of [...this.pending.values()]) fail(error);
    this.pending.clear();
  }

  private post(request: Request): void {
    this.link.post(request);
  }
}
