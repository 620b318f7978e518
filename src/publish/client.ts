import { startReader } from '../reader/client.ts';
import { registerServiceWorker } from './registerServiceWorker.ts';

void startReader();

// Not before the page has all it needs: fetching ahead must never stand in its way.
if (document.readyState === 'complete') registerServiceWorker();
else addEventListener('load', registerServiceWorker, { once: true });
