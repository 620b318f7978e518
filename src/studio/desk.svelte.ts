import { toSlug } from '../publish/slug.ts';
import { countIds } from './countIds.ts';
import type { Wish } from './beginDraft.ts';
import { download } from './download.ts';
import type { Draft, SourceDocument } from './draft/draft.ts';
import { Geoparser } from './geoparser.ts';
import type { Imported } from './import/imported.ts';
import { loadPart } from './loadPart.ts';
import { workerAddress } from './startWorker.ts';
import { writeDraftFile } from './store/draftFile.ts';
import type { DraftLock } from './store/draftLock.ts';
import type { DraftStore, Removed } from './store/draftStore.ts';
import { openStore } from './store/openStore.ts';
import { Saver, saveOnLeave } from './store/saver.ts';
import type { SaveStatus } from './store/saver.ts';
import type { DraftEntry } from './store/shelf.ts';
import { tellError } from './tellError.ts';
import type { Screens } from './work.ts';
import type { Workspace } from './workspace.svelte.ts';

/** What work on a draft needs: fetched behind the first screen, so that it is there when a text is brought. */
const loadWork = (): Promise<typeof import('./work.ts')> => loadPart(() => import('./work.ts'));

const JSON_TYPE = 'application/json';

/** A text that was brought, before it is a draft. */
export interface Brought {
  source: SourceDocument;
  title: string;
  /** BCP 47, where the page that it was copied from says it. */
  lang: string | undefined;
}

/** What is at work: the drafts of this browser and the one that is open. */
export class Desk {
  drafts = $state.raw<DraftEntry[]>([]);
  entry = $state.raw<DraftEntry | null>(null);
  workspace = $state.raw<Workspace | null>(null);
  /** The screens of an open draft; null as long as none was opened. */
  screens = $state.raw<Screens | null>(null);
  status = $state.raw<SaveStatus>({ state: 'saved' });
  /** A text whose rights and title are asked for. */
  brought = $state.raw<Brought | null>(null);
  /** The share of a new draft's places that is found, 0…1; null while none is begun. */
  beginning = $state<number | null>(null);
  /** What was deleted last, to be had back. */
  removed = $state.raw<Removed | null>(null);
  /** The drafts whose last state is in memory alone. */
  unkept = $state.raw<readonly string[]>([]);
  /** What went wrong, for the person. */
  trouble = $state<string | null>(null);
  /** In a frame without an origin of its own: no worker starts, nothing is kept. */
  isConfined = $state(false);
  /** What happened, for who does not see it. */
  said = $state('');

  readonly geoparser: Geoparser;
  readonly store: DraftStore;
  #saver: Saver | undefined;
  #lock: DraftLock | undefined;
  #kept: Draft | undefined;
  #endSaving: (() => void) | undefined;
  #beginner: AbortController | undefined;
  #preparation: AbortController | undefined;

  constructor(store: DraftStore) {
    this.store = store;
    this.geoparser = new Geoparser(workerAddress('geoparser'), 'names/', () => import('./serve.ts'));
    this.geoparser.watchPlace((isHere) => (this.isConfined = isHere));
    store.watch(({ id }) => {
      void this.refresh();
      if (id === this.entry?.id && this.workspace?.isReadOnly === true) void this.#reload();
    });
    addEventListener('beforeunload', (event) => {
      if (store.unkeptIds.length > 0) event.preventDefault();
    });
  }

  static async open(): Promise<Desk> {
    const desk = new Desk(await openStore());
    await desk.refresh();
    (globalThis.requestIdleCallback ?? setTimeout)(() => void loadWork().catch(() => undefined));
    return desk;
  }

  /** Runs what may fail; the person is told why it did. */
  async attempt(work: () => void | Promise<void>): Promise<void> {
    this.trouble = null;
    try {
      await work();
    } catch (error) {
      this.trouble = tellError(error);
    }
  }

  async refresh(): Promise<void> {
    this.drafts = await this.store.list().catch((error: unknown) => {
      this.trouble ??= `Your drafts cannot be listed now. ${tellError(error)}`;
      return [];
    });
    this.unkept = this.store.unkeptIds;
    const mine = this.drafts.find(({ id }) => id === this.entry?.id);
    if (mine !== undefined) this.entry = mine;
  }

  /** Takes what was pasted, dropped or opened. @returns Whether a draft is open now. */
  async take(imported: Imported, file = ''): Promise<boolean> {
    if (imported.kind === 'source') {
      const { text, blocks, title, lang } = imported;
      this.bring({ source: { text, blocks }, title: title ?? '', lang });
      return false;
    }
    const name = file.replace(/\.[^.]*$/, '');
    const { openDraft } = await loadWork();
    const fresh =
      imported.kind === 'draft'
        ? imported.drafts
        : [{ name: undefined, draft: openDraft(imported.markdown, toSlug(name) || 'explainer', countIds()) }];
    const [only] = fresh;
    if (only !== undefined && fresh.length === 1) return this.#add(only.draft, only.name);
    await this.store.addAll(fresh);
    await this.refresh();
    this.said = `${fresh.length} drafts were added.`;
    return false;
  }

  /** Puts a text before the person, or takes it away again. While they look at it its places are looked for. */
  bring(brought: Brought | null): void {
    this.#preparation?.abort();
    this.brought = brought;
    if (brought === null) return;
    this.#preparation = new AbortController();
    // What fails is told when it is wanted.
    this.geoparser.prepare(brought.source, this.#preparation.signal).catch(() => undefined);
  }

  /** Makes a draft of the text that was brought, and opens it. @returns Whether it is open: not where it was stopped. */
  async begin(wish: Wish): Promise<boolean> {
    if (this.brought === null) return false;
    const { signal } = (this.#beginner = new AbortController());
    this.beginning = 0;
    try {
      const { beginDraft } = await loadWork();
      const onProgress = (share: number): void => void (this.beginning = share);
      const draft = await beginDraft(this.brought.source, wish, this.geoparser, { signal, onProgress });
      return await this.#add(draft);
    } catch (error) {
      if (signal.aborted) return false;
      throw error;
    } finally {
      this.beginning = null;
    }
  }

  stopBeginning(): void {
    this.#beginner?.abort(new Error('stopped'));
  }

  async beginExample(): Promise<boolean> {
    const { beginDraft, buildExample, EXAMPLE, setFront } = await loadWork();
    const { title, description } = EXAMPLE;
    const draft = await beginDraft(buildExample(), { title, rights: 'own', lang: 'en' }, this.geoparser);
    return this.#add({ ...draft, front: setFront(draft.front, ['description'], description) });
  }

  async #add(draft: Draft, name?: string): Promise<boolean> {
    const { id } = await this.store.add(draft, name);
    this.bring(null);
    await this.refresh();
    return this.open(id);
  }

  /** @returns Whether the draft is open now. */
  async open(id: string): Promise<boolean> {
    if (this.entry?.id === id && this.workspace !== null) return true;
    // Before the lock is taken: where they do not come, nobody holds it.
    const { Workspace, screens } = await loadWork();
    await this.close();
    const lock = await this.store.lock(id, () => this.#yield());
    const loaded = await this.store.load(id).catch((error: unknown) => {
      lock.release();
      throw error;
    });
    if (loaded === undefined || 'damage' in loaded) {
      lock.release();
      this.trouble =
        loaded === undefined
          ? 'This draft is no longer in this browser.'
          : `This draft cannot be opened. ${loaded.damage}`;
      return false;
    }
    const { entry, draft } = loaded;
    const workspace = new Workspace(draft, this.geoparser);
    workspace.isReadOnly = !lock.isWriter;
    this.#lock = lock;
    this.#kept = draft;
    const saver = new Saver({
      store: this.store,
      id,
      onStatus: (status) => this.#tell(status),
      onCopy: (copy) => this.#moveTo(copy),
    });
    this.#saver = saver;
    this.#endSaving = saveOnLeave(saver);
    const why = this.store.whyNotKept ?? this.store.whyUnkept(id);
    this.status = why === undefined ? { state: 'saved' } : { state: 'unsaved', why };
    // What was refused is tried again, until it is taken.
    if (this.store.whyUnkept(id) !== undefined) saver.change(draft);
    Object.assign(this, { entry, workspace, screens });
    return true;
  }

  async close(): Promise<void> {
    await this.#saver?.flush();
    this.#saver?.end();
    this.#endSaving?.();
    this.#lock?.release();
    this.workspace?.close();
    this.#saver = this.#lock = this.#endSaving = this.#kept = undefined;
    Object.assign(this, { entry: null, workspace: null });
  }

  /** Takes each new state of the open draft. */
  keep(draft: Draft): void {
    if (draft === this.#kept || this.workspace?.isReadOnly === true) return;
    this.#kept = draft;
    this.#saver?.change(draft);
  }

  /** From a tab that looks to the tab that writes. */
  async takeOver(): Promise<void> {
    await this.#lock?.takeOver();
    await this.#reload();
    if (this.workspace !== null) this.workspace.isReadOnly = false;
    this.said = 'This tab now writes the draft.';
  }

  async rename(id: string, name: string): Promise<void> {
    await this.store.rename(id, name);
    await this.refresh();
  }

  async duplicate(id: string): Promise<void> {
    const copy = await this.store.duplicate(id);
    await this.refresh();
    this.said = copy === undefined ? 'This draft is damaged and cannot be copied.' : `Made the copy “${copy.name}”.`;
  }

  async remove(id: string): Promise<void> {
    if (this.entry?.id === id) await this.close();
    this.removed = (await this.store.remove(id)) ?? null;
    this.said = `Deleted “${this.removed?.entry.name ?? ''}”.`;
    // There may be room now for what was refused.
    await this.store.retry();
    await this.refresh();
  }

  async restore(): Promise<void> {
    if (this.removed === null) return;
    await this.store.restore(this.removed);
    this.said = `“${this.removed.entry.name}” is back.`;
    this.removed = null;
    await this.refresh();
  }

  async export(ids?: readonly string[]): Promise<void> {
    await this.#saver?.flush();
    const { name, text } = await this.store.exportDrafts(ids);
    download(name, text, JSON_TYPE);
  }

  /** The open draft from memory: also where nothing can be kept. */
  exportOpen(): void {
    if (this.workspace === null) return;
    const { draft } = this.workspace;
    const text = writeDraftFile([{ name: this.entry?.name ?? draft.slug, draft }]);
    download(`${draft.slug}.wherein.json`, text, JSON_TYPE);
  }

  /** Another tab takes the draft over. */
  async #yield(): Promise<void> {
    if (this.workspace !== null) this.workspace.isReadOnly = true;
    await this.#saver?.flush();
    this.said = 'Another tab now writes this draft.';
  }

  #tell(status: SaveStatus): void {
    this.status = status;
    const isAnyUnkept = this.unkept.length > 0 || this.store.unkeptIds.length > 0;
    if (status.state === 'saving' || !isAnyUnkept) return;
    // Where one is taken again, there is room for the others perhaps.
    const tried = status.state === 'unsaved' ? Promise.resolve() : this.store.retry();
    void tried.then(() => this.refresh());
  }

  #moveTo(copy: DraftEntry): void {
    this.entry = copy;
    this.trouble = `Another tab had changed this draft. Nothing is lost: what you write here is now kept as “${copy.name}”.`;
    void this.refresh();
  }

  async #reload(): Promise<void> {
    if (this.entry === null || this.workspace === null) return;
    const loaded = await this.store.load(this.entry.id);
    if (loaded === undefined || 'damage' in loaded) return;
    this.#kept = loaded.draft;
    this.entry = loaded.entry;
    this.workspace.replace(loaded.draft);
  }
}
