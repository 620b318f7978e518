import { describe } from 'vitest';
import { places } from './places.ts';

describe('plain', () => {
  places('Snow closed schools in Minneapolis and Duluth.', ['Minneapolis@US-MN', 'Duluth@US-MN']);
  places('The governor of Nebraska flew over the flooded farms.', ['Nebraska@admin1:US.NE']);
  places('Tornadoes crossed Oklahoma, Kansas and Nebraska.', [
    'Oklahoma@admin1:US.OK',
    'Kansas@admin1:US.KS',
    'Nebraska@admin1:US.NE',
  ]);
  places('Voters in Wisconsin chose a new judge.', ['Wisconsin@admin1:US.WI']);
  places('Traffic stood still in Los Angeles.', ['Los Angeles@US-CA']);
  places('They moved from Philadelphia to Pittsburgh.', ['Philadelphia@US-PA', 'Pittsburgh@US-PA']);
  places('Wildfires burned near Sacramento, Calif., for a week.', ['Sacramento@US-CA', 'Calif.@admin1:US.CA']);
  places('Honolulu is the capital of Hawaii.', ['Honolulu@US-HI', 'Hawaii@admin1:US.HI']);
  places('The Mississippi River rose above its banks.', ['Mississippi River@mississippi-river']);
  places('She drove from Albuquerque to Santa Fe.', ['Albuquerque@US-NM', 'Santa Fe@US-NM']);
  places('Fishermen in Alaska and Maine want a higher quota.', ['Alaska@admin1:US.AK', 'Maine@admin1:US.ME']);
  places('Police in Detroit found the car.', ['Detroit@US-MI']);
});

describe('ambiguous', () => {
  places('The mill in Lebanon, N.H., was built in 1880.', ['Lebanon@US-NH', 'N.H.@admin1:US.NH']);
  places('A jury in Manhattan, Kansas, found him guilty.', ['Manhattan@US-KS', 'Kansas@admin1:US.KS']);
  places('The school in Rome, Georgia, has a new roof.', ['Rome@US-GA', 'Georgia@admin1:US.GA']);
  places('He was stopped in Peru, Indiana.', ['Peru@US-IN', 'Indiana@admin1:US.IN']);
  places('The fair in Cairo, Ill., opens Friday.', ['Cairo@US-IL', 'Ill.@admin1:US.IL']);
  places('Kansas City, Missouri, lies on the river.', ['Kansas City@US-MO', 'Missouri@admin1:US.MO']);
  places('They live in Kansas City, Kansas.', ['Kansas City@US-KS', 'Kansas@admin1:US.KS']);
  places('A bus from Aurora, Colorado, broke down.', ['Aurora@US-CO', 'Colorado@admin1:US.CO']);
  places('A bus from Aurora, Illinois, broke down.', ['Aurora@US-IL', 'Illinois@admin1:US.IL']);
  places('She grew up in Salem, Oregon.', ['Salem@US-OR', 'Oregon@admin1:US.OR']);
  places('She grew up in Salem, Massachusetts.', ['Salem@US-MA', 'Massachusetts@admin1:US.MA']);
  places('The library in Vienna, Virginia, is closed.', ['Vienna@US-VA', 'Virginia@admin1:US.VA']);
  places('The plant in Melbourne, Fla., makes wings.', ['Melbourne@US-FL', 'Fla.@admin1:US.FL']);
  places('Deputies in Jefferson County, Alabama, searched the woods.', [
    'Jefferson County@US-AL',
    'Alabama@admin1:US.AL',
  ]);
  places('Firefighters came from Decatur and Huntsville in Alabama.', [
    'Decatur@US-AL',
    'Huntsville@US-AL',
    'Alabama@admin1:US.AL',
  ]);
  places('The ferry from Portland, Maine, to Nova Scotia sails again.', [
    'Portland@US-ME',
    'Maine@admin1:US.ME',
    'Nova Scotia@admin1:CA.07',
  ]);
  places('Lawmakers in Albany and the mayor of New York City agreed.', [
    'Albany@US-NY',
    'New York City@geonames:5128581',
  ]);
});

describe('trap', () => {
  places('The Dallas Cowboys won.', ['Dallas@US-TX/name']);
  places('Dolly Madison served ice cream.', []);
  places('Ms. Dakota Johnson did not come.', []);
  places('Judge Denver Jackson sent him to prison.', []);
  places('The Delaware Memorial Bridge is closed.', ['Delaware@US-DE/name']);
  places('Turn left on Michigan Avenue.', []);
  places('Virginia Woolf never saw it.', []);
  places('Tacoma Police Chief Don Ramsdell spoke in Tacoma.', ['Tacoma@US-WA', 'Tacoma@US-WA']);
  places('He teaches at Michigan State University.', ['Michigan@admin1:US.MI/name']);
  places('A Texan and two Californians won the quiz.', [
    'Texan@admin1:US.TX/people',
    'Californians@admin1:US.CA/people',
  ]);
  places('OK, she said, me too. Or not.', []);
});
