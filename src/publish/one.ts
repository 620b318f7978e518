import '../reader/client.ts';
