import { resolve } from 'node:path';

interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: readonly string[]; isEntry: boolean } | null;
}

/** By where it runs, what is loaded one after the other: each stage by its entries. */
const STAGES: Record<string, readonly string[]>[] = [
  { start: ['src/studio/studio.ts'], screens: ['src/studio/work.ts'] },
  {
    service: ['src/studio/worker.ts'],
    geoparse: ['src/geoparse/geoparseGrowing.ts'],
    propose: ['src/studio/draft/proposeDraft.ts', 'src/explainer/proposeExcerpts.ts'],
    make: ['src/studio/maker.ts'],
  },
  {
    preview: ['src/studio/preview.ts'],
    live: ['src/map/leafletMap.svelte.ts', 'src/reader/selfCheck/liveSelfCheck.ts'],
  },
];

/**
 * Names the file of each module of the studio: what the page, the worker and the frame of the preview first need at the same
 * stage is one file. None of what is loaded for one form of publishing only.
 */
export function studioChunks(): (id: string, graph: ModuleGraph) => string | null {
  let names: Map<string, string> | undefined;
  return (id, graph) => (names ??= nameModules(graph)).get(id) ?? null;
}

function nameModules(graph: ModuleGraph): Map<string, string> {
  const names = new Map<string, string>();
  for (const stages of STAGES) {
    const known = new Set<string>();
    for (const [stage, entries] of Object.entries(stages)) {
      const reached = new Set(entries.map((entry) => resolve(import.meta.dirname, entry).replaceAll('\\', '/')));
      // Grows while it is walked.
      for (const id of reached) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
      // An entry's own file stays by itself: who needs a part of it must not start it.
      for (const id of reached)
        if (!known.has(id) && !graph.getModuleInfo(id)?.isEntry)
          names.set(id, names.has(id) ? `${names.get(id)}-${stage}` : stage);
      for (const id of reached) known.add(id);
    }
  }
  return names;
}
