import { readFrontMatter } from '../article/readFrontMatter.ts';
import type { Meta, PlaceChoice } from '../article/article.ts';
import type { PlaceId } from '../explainer/explainer.ts';
import type { Decision, Resolution } from '../geoparse/resolution.ts';
import { decideMention, decideName } from './draft/decide.ts';
import type { Draft, Range } from './draft/draft.ts';
import { writeExplainerFile } from './draft/explainerFile.ts';
import { doStep, redoStep, startHistory, undoStep } from './draft/history.ts';
import type { History } from './draft/history.ts';
import { buildReview } from './draft/review.ts';
import type { ReviewGroup } from './draft/review.ts';
import type { Geoparser, ParseOptions } from './geoparser.ts';
import type { Made } from './maker.ts';
import { learnNames } from './slim/decodeNamedCharacterReference.ts';

/** From the last change to the next look at the page: long enough to type on, short enough to be live. */
const REST_MS = 250;

interface Found {
  resolutions: readonly Resolution[];
  review: readonly ReviewGroup[];
}

/**
 * One draft at work: its history, and what the worker made of its present state. The only state of the studio's screens;
 * they change it by `change` alone.
 */
export class Workspace {
  history = $state.raw<History<Draft>>(startHistory(null as unknown as Draft));
  /** The share of the places' search that is done, 0…1; null while nothing is searched. */
  finding = $state<number | null>(null);
  /** The last page that was made, or what keeps the file from being one; null before the first. */
  made = $state.raw<Made | null>(null);
  isMaking = $state(false);
  /** False where files of the gazetteer could not be loaded: small towns may be missing. */
  isWhole = $state(true);
  /** Why nothing is found or made, for the person. */
  failure = $state<string | null>(null);
  /** While another tab writes the draft, nothing is changed here. */
  isReadOnly = $state(false);
  /** The share that is done of a change that the worker has a part in, 0…1; null while there is none. */
  changing = $state<number | null>(null);

  readonly draft = $derived(this.history.present.state);
  readonly file = $derived(writeExplainerFile(this.draft));
  /** The last front matter that could be read: while an author types it may not be. */
  readonly meta = $derived.by((): Meta | undefined => {
    this.#lastMeta = readFrontMatter(this.#front).meta ?? this.#lastMeta;
    return this.#lastMeta;
  });
  readonly canUndo = $derived(this.history.past.length > 0);
  readonly canRedo = $derived(this.history.future.length > 0);
  /** The text that is reviewed: offsets of `resolutions` are into it. */
  readonly text = $derived.by((): string => this.draft.source?.text ?? textOf(this.made));

  /** Of a long article thousands of names stand in it: it is read when it changes, not at every key in the story. */
  readonly #front = $derived(this.draft.front);
  #lastMeta: Meta | undefined;
  /** Not derived one of the other: of a book the review takes a while, and is made before anything of it is drawn. */
  #found = $state.raw<Found>({ resolutions: [], review: [] });
  readonly geoparser: Geoparser;
  #finder: AbortController | undefined;
  #maker: AbortController | undefined;
  #changer: AbortController | undefined;
  #lastId = 0;

  constructor(draft: Draft, geoparser: Geoparser) {
    this.history = startHistory(draft);
    this.geoparser = geoparser;
  }

  /** What stands in the source or, of one's own text, in the text. */
  get resolutions(): readonly Resolution[] {
    return this.#found.resolutions;
  }

  /** What of it is to be reviewed. */
  get review(): readonly ReviewGroup[] {
    return this.#found.review;
  }

  /** Ids of new pieces, unique in the draft. */
  readonly nextId = (): string => {
    do this.#lastId += 1;
    while (this.draft.pieces.some(({ id }) => id === `p${this.#lastId}`));
    return `p${this.#lastId}`;
  };

  /** @param label What was done, as the undo button says it: "confirm Moscow". @param key See `Step`. */
  change(label: string, draft: Draft, key?: string): void {
    if (this.isReadOnly) return;
    this.history = doStep(this.history, { state: draft, label, ...(key === undefined ? {} : { key }) });
  }

  /**
   * A change that the worker has a part in. What is done meanwhile is kept: then the work is done once more.
   * @returns Whether it was done, not stopped. Rejects where the work fails; then nothing is changed.
   */
  async changeWith(label: string, work: (draft: Draft, options: ParseOptions) => Promise<Draft>): Promise<boolean> {
    this.#changer?.abort();
    const { signal } = (this.#changer = new AbortController());
    this.changing = 0;
    const onProgress = (share: number): void => void (this.changing = share);
    try {
      for (;;) {
        const before = this.draft;
        const after = await work(before, { signal, onProgress });
        signal.throwIfAborted();
        if (this.draft !== before) continue;
        this.change(label, after);
        return true;
      }
    } catch (error) {
      if (signal.aborted) return false;
      throw error;
    } finally {
      if (this.#changer.signal === signal) this.changing = null;
    }
  }

  stopChanging(): void {
    this.#changer?.abort();
  }

  undo(): void {
    if (this.isReadOnly) return;
    this.history = undoStep(this.history);
  }

  redo(): void {
    if (this.isReadOnly) return;
    this.history = redoStep(this.history);
  }

  decideMention(label: string, range: Range, choice: PlaceChoice | undefined): void {
    this.change(label, decideMention(this.draft, range, choice));
  }

  decideName(label: string, name: string, choice: PlaceChoice | undefined, comment?: string): void {
    this.change(label, decideName(this.draft, name, choice, comment));
  }

  /** Runs as long as the workspace is open; call it in an effect. Looks for places in the source as decisions change. */
  async find(): Promise<void> {
    const { source, mentions } = this.draft;
    const home = this.meta?.source.place;
    const decisions = [...nameDecisions(this.meta), ...mentions.map(toDecision)];
    this.#finder?.abort();
    if (source === null) return;
    const { signal } = (this.#finder = new AbortController());
    this.finding = 0;
    try {
      const document = { text: source.text, blocks: source.blocks, decisions, ...(home === undefined ? {} : { home }) };
      const onProgress = (share: number): void => void (this.finding = share);
      const { resolutions, isWhole } = await this.geoparser.parse(document, { signal, onProgress });
      const found = { resolutions, review: buildReview(resolutions) };
      // Of a book both take long, this and the drawing of it: between them the page answers.
      await new Promise((done) => setTimeout(done));
      signal.throwIfAborted();
      this.#found = found;
      Object.assign(this, { isWhole, failure: null, finding: null });
    } catch (error) {
      if (!signal.aborted) Object.assign(this, { failure: say(error), finding: null });
    }
  }

  /** Ends a search that takes too long; what was found before stays. */
  stopFinding(): void {
    this.#finder?.abort();
    this.finding = null;
  }

  /** Makes the page of the present file once typing rests. */
  async make(): Promise<void> {
    const file = { markdown: this.file, slug: this.draft.slug, ...this.#sourceText() };
    const isOwn = this.draft.source === null;
    this.#maker?.abort();
    const { signal } = (this.#maker = new AbortController());
    await Promise.all([new Promise((rest) => setTimeout(rest, REST_MS)), learnNames(file.markdown)]);
    if (signal.aborted) return;
    this.isMaking = true;
    // In one's own text places are found as its page is made.
    if (isOwn && this.made === null) this.finding = 0;
    try {
      const { made, isWhole } = await this.geoparser.make(file, { signal });
      Object.assign(this, { made, failure: null });
      if (isOwn && made.isMade) {
        this.#found = { resolutions: made.resolutions, review: buildReview(made.resolutions) };
        this.isWhole = isWhole;
      }
    } catch (error) {
      if (!signal.aborted) this.failure = say(error);
    } finally {
      if (isOwn) this.finding = null;
      if (!signal.aborted) this.isMaking = false;
    }
  }

  /** Takes the state that another tab has kept; what was undoable here is gone with it. */
  replace(draft: Draft): void {
    this.history = startHistory(draft);
  }

  close(): void {
    this.#finder?.abort();
    this.#maker?.abort();
    this.#changer?.abort();
  }

  #sourceText(): { source?: { text: string } } {
    return this.draft.source === null ? {} : { source: { text: this.draft.source.text } };
  }
}

const nameDecisions = (meta: Meta | undefined): Decision[] =>
  (meta?.places ?? []).map(({ name, choice }) => ({ name, ...choice }));

function toDecision({ start, end, place, sense }: Draft['mentions'][number]): Decision {
  const decision: { span: Range; place: PlaceId | 'none' } = { span: { start, end }, place };
  return sense === undefined ? decision : { ...decision, sense };
}

function textOf(made: Made | null): string {
  return made?.isMade === true ? made.explainer.text : '';
}

function say(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
