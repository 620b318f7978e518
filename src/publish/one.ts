import { startReader } from '../reader/client.ts';
import { tellHeight } from '../reader/tellHeight.ts';
import '../reader/embed.css';

const embedded = document.getElementById('Embedded');
embedded?.classList.add('is-live');
void startReader();
if (embedded !== null) tellHeight(embedded);
