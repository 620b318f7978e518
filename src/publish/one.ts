import { startReader } from '../reader/client.ts';

void startReader();
