/** What a learning platform offers to a page of a SCORM 1.2 package: each call answers with a string. */
export interface ScormHost {
  LMSInitialize(nothing: ''): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(nothing: ''): string;
  LMSFinish(nothing: ''): string;
}

/** More frames than this lie in no frame of a platform. */
const DEEPEST = 20;

/** The platform's object named `API`: in a frame around this page, or around the window that opened it. */
export function findScormHost(from: Window): ScormHost | undefined {
  return searchUp(from) ?? (isWindow(from.opener) ? searchUp(from.opener) : undefined);
}

function searchUp(from: Window): ScormHost | undefined {
  let frame = from;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const api = readApi(frame);
    if (api !== undefined) return api;
    if (frame.parent === frame) return undefined;
    frame = frame.parent;
  }
  return undefined;
}

/** A frame of another site may not even be looked at. */
function readApi(frame: Window): ScormHost | undefined {
  try {
    const { API } = frame as Window & { API?: Partial<ScormHost> };
    return typeof API?.LMSInitialize === 'function' ? (API as ScormHost) : undefined;
  } catch {
    return undefined;
  }
}

const isWindow = (opener: unknown): opener is Window => typeof opener === 'object' && opener !== null;
