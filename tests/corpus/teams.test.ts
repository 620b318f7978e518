import { places } from './places.ts';

// Scoreboards, and what teams do in a text about sport.
places('Results on Friday: Savannah 30, Macon 12.', ['Savannah@US-GA/name']);
places('The coach praised his quarterback for two touchdowns in the win over Valdosta this season.', [
  'Valdosta@US-GA/name',
]);
places('The striker and the midfielder scored as Sunderland beat Burnley in the league match.', [
  'Sunderland@GB/name',
  'Burnley@GB/name',
]);
places('In the Premier League, Brighton sold a winger; a fan in Brighton wept.', ['Brighton@GB/name', 'Brighton@GB']);
places('The match was played in Liverpool, and the midfielder lives near Burnley with the coach of the squad.', [
  'Liverpool@GB',
  'Burnley@GB',
]);
places('Two schools met at the Salem-Woodburn basketball game.', ['Salem@US-OR/name', 'Woodburn@US-OR/name']);
// No sport, no team.
places('The council of Sunderland beat its own target.', ['Sunderland@GB']);

// Departments, courts, treaties.
places('The Idaho Department of Fish and Game closed a lake.', ['Idaho@admin1:US.ID/name']);
places('The Dayton accords ended a war.', ['Dayton@US-OH/name']);
places('Floods reached Kaura Local Government Area of Kaduna.', ['Kaura@NG', 'Kaduna@NG']);
places('BOISE — The Boise council met.', ['BOISE@US-ID/dateline', 'Boise@US-ID']);
