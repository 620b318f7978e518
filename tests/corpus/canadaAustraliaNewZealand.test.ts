import { describe } from 'vitest';
import { places } from './places.ts';

describe('plain', () => {
  places('Snow fell on Calgary and Edmonton.', ['Calgary@CA', 'Edmonton@CA']);
  places('The premier of Saskatchewan opened a mine.', ['Saskatchewan@admin1:CA.11']);
  places('A ferry left Vancouver for Victoria, British Columbia.', [
    'Vancouver@CA',
    'Victoria@CA',
    'British Columbia@admin1:CA.02',
  ]);
  places('Bush fires burned near Canberra, Australia.', ['Canberra@AU', 'Australia@country:AU']);
  places('Sheep outnumber people in New Zealand.', ['New Zealand@country:NZ']);
  places('Brisbane and Adelaide had rain.', ['Brisbane@AU', 'Adelaide@AU']);
  places('The quake shook Christchurch and Wellington.', ['Christchurch@NZ', 'Wellington@NZ']);
  places('Divers met on the Great Barrier Reef.', ['Great Barrier Reef@great-barrier-reef']);
  places('Whitehorse is the capital of Yukon.', ['Whitehorse@CA', 'Yukon@admin1:CA.12']);
  places('A herd was seen near Alice Springs in the Northern Territory.', [
    'Alice Springs@AU',
    'Northern Territory@admin1:AU.03',
  ]);
});

describe('ambiguous', () => {
  places('A factory in Hamilton, Ontario, closed.', ['Hamilton@CA', 'Ontario@admin1:CA.08']);
  places('A dairy in Hamilton, New Zealand, closed.', ['Hamilton@NZ', 'New Zealand@country:NZ']);
  places('Students in Kingston, Ont., protested.', ['Kingston@CA', 'Ont.@admin1:CA.08']);
  places('The team from Windsor, Ontario, plays Detroit.', ['Windsor@CA', 'Ontario@admin1:CA.08', 'Detroit@US-MI']);
  places('Coal leaves Newcastle, New South Wales, by ship.', ['Newcastle@AU', 'New South Wales@admin1:AU.02']);
  places('The hospital in Perth, Ontario, is small.', ['Perth@CA', 'Ontario@admin1:CA.08']);
  places('A storm crossed Queensland. Townsville and Cairns lost power.', [
    'Queensland@admin1:AU.04',
    'Townsville@AU',
    'Cairns@AU',
  ]);
  places('Halifax, Nova Scotia, has a deep harbour.', ['Halifax@CA', 'Nova Scotia@admin1:CA.07']);
});

describe('trap', () => {
  places('The Sydney Opera House is on every postcard from Australia.', ['Sydney@AU/name', 'Australia@country:AU']);
  places('Sydney Sweeney flew to Perth.', ['Perth@AU']);
  places('Canadian and Australian nurses volunteered.', ['Canadian@country:CA/people', 'Australian@country:AU/people']);
  places('Ottawa accused Beijing of meddling.', ['Ottawa@CA/government', 'Beijing@CN/government']);
  places('OTTAWA — The Bank of Canada cut its rate.', ['OTTAWA@CA/dateline', 'Canada@country:CA/name']);
  places('Regina Spektor sang in Montreal.', ['Montreal@CA']);
  places('The Winnipeg Jets flew home.', ['Winnipeg@CA/name']);
});
