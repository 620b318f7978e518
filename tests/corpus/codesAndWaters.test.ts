import { places } from './places.ts';

// Codes of provinces, people's names before a province, roads.
places('Officials of KZN met teachers from Qld in NSW.', ['KZN@admin1:ZA.02', 'Qld@admin1:AU.04', 'NSW@admin1:AU.02']);
places('She lives in Norman, Oklahoma.', ['Norman@US-OK', 'Oklahoma@admin1:US.OK']);
places('A truck burned along U.S. 93 near Ronan.', ['U.S.@country:US/name', 'Ronan@US-MT']);
places('In the U.S. 93 people died.', ['U.S.@country:US']);

// Waters.
places('Ships in the Red Sea turned back.', ['Red Sea@red-sea']);
places('A clinic opened in Red Sea Governorate.', ['Red Sea Governorate@admin1:EG.02']);
places('They crossed the Jordan on foot.', ['Jordan@jordan-river']);
places('A port on the Mediterranean coast of Syria.', ['Mediterranean@mediterranean-sea', 'Syria@country:SY']);

// What no gazetteer holds.
places('Gunmen were seen in Kamsi and Durbani villages in Zamfara.', ['Kamsi@?', 'Durbani@?', 'Zamfara@admin1:NG.57']);
places('They fled to Bandaro Village on Sunday.', ['Bandaro Village@?']);
places('A bus stopped in Kelston-on-Sea.', ['Kelston-on-Sea@?']);

// At the end of another name.
places('A nurse at University Hospital Limerick spoke.', ['Limerick@IE/name']);

// Verbs, and a seat of government that is no capital.
places('Polish the silver before the guests come.', []);
places('The president spoke in La Paz.', ['La Paz@BO']);
places('The Organization for Security and Co-operation in Europe met.', ['Europe@europe/name']);
places('They live in Southcentral Montana.', ['Montana@admin1:US.MT']);
places('People have carried Pacific salmon from California and Washington to New Zealand.', [
  'Pacific@pacific-ocean',
  'California@admin1:US.CA',
  'Washington@admin1:US.WA',
  'New Zealand@country:NZ',
]);
places('A crate of tea left Darjeeling for Kolkata.', ['Darjeeling@IN', 'Kolkata@IN']);
