import { places } from './places.ts';

// Governments.
places('Beijing and Moscow face challenges over the plan.', ['Beijing@CN/government', 'Moscow@RU/government']);
places("Analysts pointed to Washington's potential deployment.", ['Washington@geonames:4140963/government']);
places("They sought Washington's help to deter Pyongyang's nuclear activities.", [
  'Washington@geonames:4140963/government',
  'Pyongyang@KP/government',
]);
places('Seoul, which had earlier steered clear of the matter, changed its mind.', ['Seoul@KR/government']);
places('Trade relations with Beijing are strong.', ['Beijing@CN/government']);
places('Moscow rejected the proposal.', ['Moscow@RU/government']);
places('London has repeatedly warned Tehran.', ['London@GB/government', 'Tehran@IR/government']);
places('The sanctions were lifted by Ankara.', ['Ankara@TR/government']);
places('Relations between Tokyo and Seoul improved.', ['Tokyo@JP/government', 'Seoul@KR/government']);
places('Kabul accused Islamabad of shelling villages.', ['Kabul@AF/government', 'Islamabad@PK/government']);
places('Ottawa will impose a tax on steel.', ['Ottawa@CA/government']);
places('Moscow-backed rebels left the town.', ['Moscow@RU/government']);
places("Paris's decision surprised Berlin.", ['Paris@FR/government', 'Berlin@DE/government']);

// The same capitals as places.
places('The ministers met in Moscow, Russia.', ['Moscow@RU', 'Russia@country:RU']);
places('Officials in Beijing said no.', ['Beijing@CN']);
places('A man from London warned the crowd.', ['London@GB']);
places('He flew to Tehran.', ['Tehran@IR']);
places("Seoul's streets were empty.", ['Seoul@KR']);
places("Visitors love London's parks.", ['London@GB']);
places('The mayor of Paris announced a race.', ['Paris@FR']);
places('Rain fell on downtown Tokyo.', ['Tokyo@JP']);

// Peoples.
places('Russian Foreign Minister Sergey Lavrov met his Chinese counterpart.', [
  'Russian@country:RU/people',
  'Chinese@country:CN/people',
]);
places('Two French tourists were found.', ['French@country:FR/people']);
places('A Sri Lankan team won.', ['Sri Lankan@country:LK/people']);
places('The Egyptian-Israeli border is quiet.', ['Egyptian@country:EG/people', 'Israeli@country:IL/people']);

// Parts of other names.
places('The China Daily newspaper reported it.', ['China@country:CN/name']);
places('She studied at the University of Texas.', ['Texas@admin1:US.TX/name']);
places('The Bank of England raised its rate.', ['England@GB/name']);
places('Alexandria Police arrested a man in Alexandria, Va.', [
  'Alexandria@US-VA/name',
  'Alexandria@US-VA',
  'Va.@admin1:US.VA',
]);
places('He signed the Paris Agreement.', ['Paris@FR/name']);
places('The Chicago Bulls won again.', ['Chicago@US-IL/name']);
places('She reads The New York Times every morning.', ['New York@US-NY/name']);

// Datelines.
places('PARIS, Texas (AP) — Two men were rescued.', ['PARIS@US-TX/dateline', 'Texas@admin1:US.TX/dateline']);
places('MOSCOW — The talks went on.', ['MOSCOW@RU/dateline']);
places('SEOUL, South Korea (Reuters) - Shares fell on Monday.', [
  'SEOUL@KR/dateline',
  'South Korea@country:KR/dateline',
]);
places('NAIROBI, May 3 (AFP) -- Rain came early.', ['NAIROBI@KE/dateline']);
