import { describe } from 'vitest';
import { places } from './places.ts';

describe('plain', () => {
  places('Haze from Sumatra reached Singapore.', ['Sumatra@sumatra', 'Singapore@SG']);
  places('A volcano erupted on Java, Indonesia.', ['Java@java', 'Indonesia@country:ID']);
  places('Farmers in Cambodia and Laos plant rice.', ['Cambodia@country:KH', 'Laos@country:LA']);
  places('A ferry sank off Mindanao in the Philippines.', ['Mindanao@mindanao', 'Philippines@country:PH']);
  places('Hanoi and Haiphong had rain.', ['Hanoi@VN', 'Haiphong@VN']);
  places('Monks marched in Yangon and Mandalay.', ['Yangon@MM', 'Mandalay@MM']);
  places('Tourists are back in Phuket, Thailand.', ['Phuket@TH', 'Thailand@country:TH']);
  places('The Mekong rises in Tibet.', ['Mekong@mekong', 'Tibet@CN']);
  places('Kuala Lumpur lies inland; Penang is an island.', ['Kuala Lumpur@MY', 'Penang@MY']);
  places('Sarawak and Sabah are states of Malaysia.', ['Sarawak@MY', 'Sabah@MY', 'Malaysia@country:MY']);
  places('A bomb exploded in Pattani, Thailand.', ['Pattani@TH', 'Thailand@country:TH']);
});

describe('ambiguous', () => {
  places('San Fernando, Philippines, makes lanterns.', ['San Fernando@PH', 'Philippines@country:PH']);
  places('Victoria in the Philippines and Santa Rosa, Laguna, grew.', [
    'Victoria@PH',
    'Philippines@country:PH',
    'Santa Rosa@PH',
    'Laguna@PH',
  ]);
  places('Georgetown, Penang, has old shophouses.', ['Georgetown@MY', 'Penang@MY']);
});

describe('trap', () => {
  places('Manila summoned the ambassador after Beijing moved its ships.', [
    'Manila@PH/government',
    'Beijing@CN/government',
  ]);
  places('A Manila envelope lay on the table.', ['Manila@PH']);
  places('The Bangkok Post and the Jakarta Globe wrote of it.', ['Bangkok@TH/name', 'Jakarta@ID/name']);
  places('Thai and Burmese workers crossed the river.', ['Thai@country:TH/people', 'Burmese@country:MM/people']);
  places('JAKARTA, Indonesia (AP) — A bridge fell.', ['JAKARTA@ID/dateline', 'Indonesia@country:ID/dateline']);
  places('Singapore Airlines flies to Da Nang.', ['Singapore@SG/name', 'Da Nang@VN']);
  places('The Vietnam War ended in 1975.', ['Vietnam@country:VN/name']);
});
