import { CHECKED } from '../../reader/selfCheck/checked.ts';
import type { Checked } from '../../reader/selfCheck/checked.ts';
import { findScormHost } from './scormHost.ts';
import type { ScormHost } from './scormHost.ts';

// Without a platform around the page nothing is called, and nothing is told to anyone.
const host = findScormHost(window);
if (host !== undefined) report(host);

/**
 * Tells the platform that the page is open, and when each question has had its first answer, that it is done, with the
 * share that was right. A page without questions is done when it is opened. No answer itself is told, and no time.
 */
function report(host: ScormHost): void {
  let isOpen = false;
  const open = (): void => {
    isOpen = host.LMSInitialize('') === 'true';
    if (!isOpen) return;
    const hasQuestions = document.getElementById('Check') !== null;
    const before = host.LMSGetValue('cmi.core.lesson_status');
    if (hasQuestions && before !== 'not attempted') return;
    host.LMSSetValue('cmi.core.lesson_status', hasQuestions ? 'incomplete' : 'completed');
    host.LMSCommit('');
  };
  document.addEventListener(CHECKED, (event) => {
    if (!isOpen) return;
    const { right, asked } = (event as CustomEvent<Checked>).detail;
    host.LMSSetValue('cmi.core.score.min', '0');
    host.LMSSetValue('cmi.core.score.max', '100');
    host.LMSSetValue('cmi.core.score.raw', String(Math.round((right / asked) * 100)));
    host.LMSSetValue('cmi.core.lesson_status', 'completed');
    host.LMSCommit('');
  });
  addEventListener('pagehide', () => {
    if (isOpen) host.LMSFinish('');
    isOpen = false;
  });
  // Back from the browser's memory of pages.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) open();
  });
  open();
}
