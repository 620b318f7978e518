import { wordSet } from './wordSet.ts';

/**
 * What English news prints with capitals, some gazetteer files as a place, and is hardly ever one: words joined by "_", in
 * lower case. A name among them is passed over whole, so that "West Nile virus" leaves no Nile behind. Hand-made.
 */
export const notPlaces = wordSet(
  'white_house west_nile red_cross red_crescent santa_claus father_christmas el_nino el_niño la_nina la_niña supreme_court high_court home_office',
  'foreign_office state_department world_cup super_bowl rose_bowl orange_bowl cotton_bowl sugar_bowl premier_league champions_league boxing_day',
  'good_friday palm_sunday new_year ash_wednesday holy_week labor_day labour_day best_western holiday_inn taco_bell burger_king olive_garden',
  'united_way boy_scouts girl_scouts wall_street_journal financial_times big_ben down_syndrome lyme_disease lou_gehrig agence_france',
  'united_russia al_qaeda al-qaeda al_jazeera hamas hezbollah fatah taliban duma knesset google facebook twitter amazon.com microsoft toyota honda nissan mazda',
  'subaru suzuki mitsubishi volvo volkswagen chrysler dodge pontiac buick cadillac mercedes farsi pashto urdu hindi arabic latin mandarin',
  'cantonese swahili arab arabs muslim islam jesus christ god allah buddha ebola zika covid marburg_virus hong_kong_flu bible koran quran torah',
  'university hospital indiana_jones southcentral northcentral xinhua reuters tass interfax democrat democrats republican republicans labour tory tories internet web aids hiv mrsa sars bse h1n1 plc ltd',
);
