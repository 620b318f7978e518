import type { Draft } from '../draft/draft.ts';
import { draftFileName, writeDraftFile } from './draftFile.ts';
import { DraftLock } from './draftLock.ts';
import { assembleDraft, isSameDraft, partDraft } from './draftParts.ts';
import { nameFromTitle, uniqueName } from './draftNames.ts';
import { explainStorage } from './explainStorage.ts';
import { makeEntry, newId } from './makeEntry.ts';
import { readDraft } from './readDraft.ts';
import { readEntries, readEntry } from './readEntry.ts';
import type { Rescue, RescueBox } from './rescue.ts';
import type { DraftEntry, Put, Shelf } from './shelf.ts';
import type { TabChannel } from './tabChannel.ts';

/** A draft that cannot be used still has its entry: it can be exported as it lies there, and removed. */
export type LoadedDraft = { entry: DraftEntry; draft: Draft } | { entry: DraftEntry; damage: string };

export interface SavedDraft {
  entry: DraftEntry;
  /** Another tab had changed the draft: what was saved lies beside it as a draft of its own, with this entry. */
  isCopy: boolean;
}

/** What this tab last read or wrote of a draft. */
interface Known {
  entry: DraftEntry;
  draft: Draft;
}

/** A state that the browser refused: it lives as long as the page, and is tried again. */
interface Unkept extends Known {
  why: string;
}

/** What was removed, as it lay there, damaged or not. */
export interface Removed {
  entry: DraftEntry;
  body: unknown;
  source: unknown;
}

/** The drafts of this browser. What it returns is checked; what it refuses it says by rejecting (`explainStorage`). */
export class DraftStore {
  private readonly known = new Map<string, Known>();
  private readonly unkept = new Map<string, Unkept>();
  private readonly tab = newId();
  private readonly shelf: Shelf;
  private readonly channel: TabChannel;
  private readonly rescues: RescueBox;

  constructor(shelf: Shelf, channel: TabChannel, rescues: RescueBox) {
    this.shelf = shelf;
    this.channel = channel;
    this.rescues = rescues;
  }

  /** Why drafts are gone with the page, for the person; undefined where they are kept. */
  get whyNotKept(): string | undefined {
    return this.shelf.whyNotKept;
  }

  /** Why a draft's last state is gone with the page, for the person; undefined where it is kept. */
  whyUnkept(id: string): string | undefined {
    return this.unkept.get(id)?.why;
  }

  /** The drafts whose last state the browser has refused so far. */
  get unkeptIds(): string[] {
    return [...this.unkept.keys()];
  }

  /** All drafts, the last changed first. */
  async list(): Promise<DraftEntry[]> {
    const kept = readEntries(await this.shelf.list());
    const others = [...this.unkept.values()].filter(({ entry }) => !kept.some(({ id }) => id === entry.id));
    return [...kept, ...others.map(({ entry }) => entry)].sort((a, b) => b.changed - a.changed);
  }

  async load(id: string): Promise<LoadedDraft | undefined> {
    const unkept = this.unkept.get(id);
    return unkept === undefined ? this.loadKept(id) : { entry: unkept.entry, draft: unkept.draft };
  }

  private async loadKept(id: string): Promise<LoadedDraft | undefined> {
    const stored = await this.shelf.read(id);
    const entry = readEntry(stored.entry);
    if (entry === undefined) return undefined;
    const read = readDraft(assembleDraft(stored));
    if ('damage' in read) return { entry, ...read };
    this.known.set(id, { entry, draft: read.draft });
    return { entry, draft: read.draft };
  }

  /**
   * Keeps a new draft. Where the browser refuses, it can be loaded all the same, until the page is gone (`whyUnkept`).
   * @param name Its title, where none is given; made unique by a number behind it.
   */
  async add(draft: Draft, name?: string): Promise<DraftEntry> {
    try {
      const [entry] = await this.addAll([{ draft, name }]);
      return entry!;
    } catch (error) {
      const entry = makeEntry(draft, name, this.tab, []);
      this.known.set(entry.id, { entry: { ...entry, revision: 0 }, draft });
      this.unkept.set(entry.id, { entry, draft, why: explainStorage(error) });
      return entry;
    }
  }

  /** Keeps several new drafts, all or none of them. */
  async addAll(drafts: readonly { draft: Draft; name?: string | undefined }[]): Promise<DraftEntry[]> {
    const added = await this.shelf.change((entries) => {
      const names = namesOf(entries);
      const put = drafts.map(({ draft, name }) => {
        const entry = makeEntry(draft, name, this.tab, names);
        names.push(entry.name);
        return { entry, ...partDraft(draft) };
      });
      return { put, result: put.map(({ entry }) => entry) };
    });
    added.forEach((entry, index) => this.remember(entry, drafts[index]!.draft));
    return added;
  }

  /**
   * Keeps a draft's new state. What another tab made of it meanwhile is never overwritten: then the state becomes a draft
   * of its own, to go on with.
   */
  async save(id: string, draft: Draft): Promise<SavedDraft> {
    try {
      const saved = await this.trySave(id, draft);
      this.unkept.delete(id);
      return saved;
    } catch (error) {
      const entry = this.unkept.get(id)?.entry ?? this.known.get(id)?.entry;
      const changed = Date.now();
      if (entry !== undefined) this.unkept.set(id, { entry: { ...entry, changed }, draft, why: explainStorage(error) });
      throw error;
    }
  }

  /** Tries once more to keep what was refused; what is refused again stays in memory. */
  async retry(): Promise<void> {
    for (const [id, { draft }] of [...this.unkept]) await this.save(id, draft).catch(() => undefined);
  }

  private async trySave(id: string, draft: Draft): Promise<SavedDraft> {
    const known = this.known.get(id);
    const entry = await this.shelf.change((entries) => {
      const there = readEntries(entries).find((one) => one.id === id);
      if (there !== undefined && there.revision !== known?.entry.revision) return { result: undefined };
      const put = this.nextPut(id, draft, there, namesOf(entries, id));
      return { put: [put], result: put.entry };
    });
    if (entry === undefined) return this.saveBeside(id, draft);
    this.remember(entry, draft);
    this.rescues.drop(id);
    return { entry, isCopy: false };
  }

  /** Keeps a draft's state in the page's last moment; the next page that opens the drafts finds it (`recover`). */
  saveAtOnce(id: string, draft: Draft): void {
    const known = this.known.get(id);
    if (this.whyNotKept !== undefined || known === undefined) return;
    const { body, source } = partDraft(draft);
    const isSourceThere = known.draft.source === source;
    const rescue: Rescue = { id, tab: this.tab, revision: known.entry.revision, body };
    this.rescues.put(isSourceThere ? rescue : { ...rescue, source });
  }

  /** Puts what pages wrote in their last moment where it belongs: into its draft, or beside it where that went on. */
  async recover(): Promise<void> {
    for (const rescue of this.rescues.list()) {
      const { id, tab, revision, body } = rescue;
      const stored = await this.load(id);
      if (stored !== undefined && 'draft' in stored) {
        const read = readDraft({ ...body, source: 'source' in rescue ? rescue.source : stored.draft.source });
        const isNext = stored.entry.by === tab || stored.entry.revision === revision;
        if ('draft' in read && isNext) await this.save(id, read.draft);
        else if ('draft' in read) await this.saveBeside(id, read.draft);
      }
      this.rescues.drop(id);
    }
  }

  /** @param name Empty: the draft bears its title again. */
  async rename(id: string, name: string): Promise<DraftEntry | undefined> {
    if (!this.known.has(id)) await this.load(id);
    const { draft } = this.known.get(id) ?? {};
    const isNamed = name.trim() !== '';
    const entry = await this.shelf.change((entries) => {
      const there = readEntries(entries).find((one) => one.id === id);
      if (there === undefined) return { result: undefined };
      const wanted = isNamed ? name.trim() : nameFromTitle(draft?.front ?? '');
      const renamed = { ...there, isNamed, name: uniqueName(wanted, namesOf(entries, id)) };
      return { put: [{ entry: renamed }], result: renamed };
    });
    for (const held of [this.known.get(id), this.unkept.get(id)]) {
      if (held !== undefined)
        held.entry = { ...held.entry, name: entry?.name ?? (name.trim() || held.entry.name), isNamed };
    }
    if (entry !== undefined) this.channel.post({ type: 'changed', id });
    return entry;
  }

  /** A second draft of the same content. Undefined where there is none of this id, or it is damaged. */
  async duplicate(id: string): Promise<DraftEntry | undefined> {
    const loaded = await this.load(id);
    if (loaded === undefined || 'damage' in loaded) return undefined;
    return this.add(loaded.draft, loaded.entry.name);
  }

  /** @returns What `restore` takes; undefined where nothing was there. */
  async remove(id: string): Promise<Removed | undefined> {
    const removed = await this.readRaw(id);
    await this.shelf.change(() => ({ remove: [id], result: undefined }));
    this.known.delete(id);
    this.unkept.delete(id);
    this.channel.post({ type: 'removed', id });
    return removed;
  }

  /** Puts back what was removed, damaged or not. */
  async restore({ entry, body, source }: Removed): Promise<void> {
    await this.shelf.change((entries) => {
      const name = uniqueName(entry.name, namesOf(entries));
      return { put: [{ entry: { ...entry, name }, body, source }], result: undefined };
    });
    this.channel.post({ type: 'changed', id: entry.id });
  }

  private async readRaw(id: string): Promise<Removed | undefined> {
    const unkept = this.unkept.get(id);
    if (unkept !== undefined) return { entry: unkept.entry, ...partDraft(unkept.draft) };
    const { entry: value, body, source } = await this.shelf.read(id);
    const entry = readEntry(value);
    return entry === undefined ? undefined : { entry, body, source };
  }

  /** A file of drafts, for `readDraftFile`. Damaged ones are in it as they lie here. @param ids All, where undefined. */
  async exportDrafts(ids?: readonly string[]): Promise<{ name: string; text: string }> {
    const wanted = ids ?? (await this.list()).map(({ id }) => id);
    const found = await Promise.all(wanted.map((id) => this.readRaw(id)));
    const drafts = found.flatMap((one) =>
      one === undefined ? [] : [{ name: one.entry.name, draft: assembleDraft(one) }],
    );
    return { name: draftFileName(drafts), text: writeDraftFile(drafts) };
  }

  /** Tells of drafts that other tabs changed, added, renamed or removed. @returns A function that ends it. */
  watch(listener: (change: { type: 'changed' | 'removed'; id: string }) => void): () => void {
    return this.channel.listen(({ type, id }) => {
      if (type !== 'yield') listener({ type, id });
    });
  }

  /** Asks to be the tab that writes this draft. @param onLost See `DraftLock`. */
  lock(id: string, onLost: () => void | Promise<void>): Promise<DraftLock> {
    const locks = (globalThis.navigator as { locks?: LockManager } | undefined)?.locks;
    return DraftLock.open({ id, locks, channel: this.channel, onLost });
  }

  /** @param there What the shelf holds of it: the name may be another tab's. Undefined where it was removed there. */
  private nextPut(id: string, draft: Draft, there: DraftEntry | undefined, others: readonly string[] = []): Put {
    const known = this.known.get(id);
    const { body, source } = partDraft(draft);
    const { isNamed = false, name: before } = there ?? known?.entry ?? {};
    const isSameTitle = isNamed || known?.draft.front === draft.front;
    const name = isSameTitle && before !== undefined ? before : uniqueName(nameFromTitle(draft.front), others);
    const revision = (known?.entry.revision ?? 0) + 1;
    const entry: DraftEntry = { id, name, isNamed, revision, by: this.tab, changed: Date.now() };
    const isSourceThere = there !== undefined && known?.draft.source === draft.source;
    return isSourceThere ? { entry, body } : { entry, body, source };
  }

  private async saveBeside(id: string, draft: Draft): Promise<SavedDraft> {
    const other = await this.loadKept(id);
    if (other !== undefined && 'draft' in other && isSameDraft(other.draft, draft)) {
      this.known.set(id, { entry: other.entry, draft });
      return { entry: other.entry, isCopy: false };
    }
    const name = other?.entry.name ?? nameFromTitle(draft.front);
    const [entry] = await this.addAll([{ draft, name: `${name} (from another tab)` }]);
    return { entry: entry!, isCopy: true };
  }

  private remember(entry: DraftEntry, draft: Draft): void {
    this.known.set(entry.id, { entry, draft });
    this.channel.post({ type: 'changed', id: entry.id });
  }
}

const namesOf = (entries: readonly unknown[], except?: string): string[] =>
  readEntries(entries).flatMap(({ id, name }) => (id === except ? [] : [name]));
