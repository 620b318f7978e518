import { answer } from './convert.ts';
import type { Work } from './convert.ts';

/** The entry of a module worker that does one piece of work. */
addEventListener('message', ({ data }: MessageEvent<Work>) => {
  void answer(data).then((result) => {
    postMessage(result);
  });
});
postMessage('ready');
