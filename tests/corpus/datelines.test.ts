import { describe } from 'vitest';
import { places } from './places.ts';

describe('a dateline', () => {
  places('SEOUL (Reuters) - Shares fell.', ['SEOUL@KR/dateline']);
  places('Beijing | 3 June\nRain fell.', ['Beijing@CN/dateline']);
  places('LONDON: Rain fell on Sunday.', ['LONDON@GB/dateline']);
  places('Albany — Rain fell on Sunday.', ['Albany@US-NY/dateline']);
  places('Geneva, 3 June 2024 – Rain fell.', ['Geneva@CH/dateline']);
  places('Paris (AFP) – Rain fell.', ['Paris@FR/dateline']);
  places('TOKYO/SEOUL (Reuters) - Rain fell.', ['TOKYO@JP/dateline', 'SEOUL@KR/dateline']);
  places('NEW YORK, Jan. 3, 2019 /PRNewswire/ -- A firm closed.', ['NEW YORK@US-NY/dateline']);
  places('RIO de JANEIRO — Rain fell.', ['RIO de JANEIRO@BR/dateline']);
  places('SYDNEY — 12 people were hurt.', ['SYDNEY@AU/dateline']);
  places('LONDON — BP cut its dividend.', ['LONDON@GB/dateline']);
  places('Man bites dog. FARGO, N.D. — A dog was bitten.', ['FARGO@US-ND/dateline', 'N.D.@admin1:US.ND/dateline']);
});

describe('no dateline', () => {
  places('In Berlin, May 4 — a day of rest — was warm.', ['Berlin@DE']);
  places('Paris is the capital of France — and its largest town.', ['Paris@FR', 'France@country:FR']);
  places('Kenya — a country in Africa — is dry.', ['Kenya@country:KE', 'Africa@africa']);
  places('Egypt – Israel border is quiet.', ['Egypt@country:EG', 'Israel@country:IL']);
  places('Moscow: the city and its people', ['Moscow@RU']);
  places(`${'It rained and rained and rained. '.repeat(6)}MOSCOW — The end.`, ['MOSCOW@RU']);
  places('MOSCOW — NATO TALKS END', ['MOSCOW@RU']);
  places('MOSCOW — where it snows.', ['MOSCOW@RU']);
  places('Snow fell in Paris — Nobody came.', ['Paris@FR']);
});
