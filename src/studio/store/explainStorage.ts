/** Why a draft is not kept, for the person whose draft it is; the work itself is not lost by it. */
export function explainStorage(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError')
    return 'This browser has no room left for drafts. Delete some that you no longer need, or download this one.';
  if (name === 'VersionError')
    return 'A newer version of the studio keeps the drafts of this browser, and this page is an older one. The drafts that are there stay as they are. Download what you write here, then reload the page.';
  if (name === 'TimeoutError')
    return 'The drafts of this browser are locked, perhaps by another tab of the studio. They stay as they are. Close the other tabs and reload the page; download first what you write here.';
  if (name === 'SecurityError' || name === 'InvalidStateError' || name === 'NotSupportedError' || name === 'TypeError')
    return 'This browser lets the page keep nothing: it is a private window, or a frame of another site. Download your draft before you close it.';
  return `This browser could not keep the draft (${name === '' ? 'no reason given' : name}). Download it before you close the page.`;
}
