import { describe } from 'vitest';
import { places } from './places.ts';

describe('plain', () => {
  places('Trains between Leeds and Sheffield were cancelled.', ['Leeds@GB', 'Sheffield@GB']);
  places('Rain fell in Glasgow and Edinburgh.', ['Glasgow@GB', 'Edinburgh@GB']);
  places('A farmer near Tralee in Ireland lost forty sheep.', ['Tralee@IE', 'Ireland@country:IE']);
  places('Ships crossed the English Channel.', ['English Channel@english-channel']);
  places('Wales and Northern Ireland will vote in May.', ['Wales@GB', 'Northern Ireland@GB']);
  places('The Thames froze in 1814.', ['Thames@thames']);
  places('The ferry from Holyhead to Dublin was late.', ['Holyhead@GB', 'Dublin@IE']);
  places('A bank in Galway, Ireland, was robbed.', ['Galway@IE', 'Ireland@country:IE']);
  places('He farms in Cornwall and Devon.', ['Cornwall@GB', 'Devon@GB']);
  places('The walls of Derry are four centuries old.', ['Derry@GB']);
  places('She swam in Loch Ness.', ['Loch Ness@loch-ness']);
  places("Stoke-on-Trent made the world's plates.", ['Stoke-on-Trent@GB']);
});

describe('ambiguous', () => {
  places('Durham, in the north of England, has a cathedral.', ['Durham@GB', 'England@GB']);
  places('The abbey at Bangor, Northern Ireland, is open.', ['Bangor@GB', 'Northern Ireland@GB']);
  places('They came from Boston, Lincolnshire.', ['Boston@GB', 'Lincolnshire@GB']);
  places('A lorry from Newcastle broke down near Gateshead and Sunderland.', [
    'Newcastle@GB',
    'Gateshead@GB',
    'Sunderland@GB',
  ]);
  places('Waterford and Wexford lie in Ireland.', ['Waterford@IE', 'Wexford@IE', 'Ireland@country:IE']);
  places('Lincoln, Nottingham and Leicester are cities in England.', [
    'Lincoln@GB',
    'Nottingham@GB',
    'Leicester@GB',
    'England@GB',
  ]);
});

describe('trap', () => {
  places('Manchester City beat Leicester City 2-0.', ['Manchester@GB/name', 'Leicester@GB/name']);
  places('The Duke of Edinburgh opened the hall.', ['Edinburgh@GB/name']);
  places('She reads the Yorkshire Post.', ['Yorkshire@GB/name']);
  places('Sir Anthony Derby retired.', []);
  places('The Church of England has bishops.', ['England@GB/name']);
  places('A Welshman and an Englishman shared a taxi.', ['Welshman@GB/people', 'Englishman@GB/people']);
  places('Downing Street declined to comment.', []);
  places('Jack Lincoln bought a Cheddar cheese.', []);
  places('London-based traders sold sterling.', ['London@GB']);
  places('LONDON (Reuters) - British shares fell.', ['LONDON@GB/dateline', 'British@country:GB/people']);
  places('Dublin said it would block the trade deal.', ['Dublin@IE/government']);
  places('The Irish Times reported it first.', ['Irish@country:IE/name']);
});
