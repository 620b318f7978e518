import { describe } from 'vitest';
import { places } from './places.ts';

describe('plain', () => {
  places('Floods hit Sylhet in Bangladesh.', ['Sylhet@BD', 'Bangladesh@country:BD']);
  places('A train left Chennai for Bengaluru.', ['Chennai@IN', 'Bengaluru@IN']);
  places('Snow closed the road from Srinagar to Leh.', ['Srinagar@IN', 'Leh@IN']);
  places('Kathmandu lies between India and Tibet.', ['Kathmandu@NP', 'India@country:IN', 'Tibet@CN']);
  places('Farmers in Punjab and Haryana burned straw.', ['Punjab@IN', 'Haryana@IN']);
  places('A bomb went off in Peshawar, Pakistan.', ['Peshawar@PK', 'Pakistan@country:PK']);
  places('Colombo is the largest city of Sri Lanka.', ['Colombo@LK', 'Sri Lanka@country:LK']);
  places('The Ganges passes Varanasi.', ['Ganges@ganges', 'Varanasi@IN']);
  places('Climbers left the foot of Mount Everest.', ['Mount Everest@mount-everest']);
  places('Ships crossed the Bay of Bengal.', ['Bay of Bengal@bay-of-bengal']);
  places('Bhutan and the Maldives sent envoys.', ['Bhutan@country:BT', 'Maldives@country:MV']);
  places('Fighting reached Kandahar and Helmand.', ['Kandahar@AF', 'Helmand@AF']);
});

describe('ambiguous', () => {
  places('Hyderabad, India, makes vaccines.', ['Hyderabad@IN', 'India@country:IN']);
  places('Police in Salem, Tamil Nadu, held two men.', ['Salem@IN', 'Tamil Nadu@IN']);
  places('Lahore and Faisalabad are in Punjab, Pakistan.', [
    'Lahore@PK',
    'Faisalabad@PK',
    'Punjab@PK',
    'Pakistan@country:PK',
  ]);
  places('The states of Bihar and Uttar Pradesh voted.', ['Bihar@IN', 'Uttar Pradesh@IN']);
});

describe('trap', () => {
  places('New Delhi accused Islamabad of breaking the truce.', ['New Delhi@IN/government', 'Islamabad@PK/government']);
  places('The Delhi High Court met in Delhi.', ['Delhi@IN/name', 'Delhi@IN']);
  places('The Times of India reported it.', ['India@country:IN/name']);
  places('Mumbai Indians won again.', ['Mumbai@IN/name']);
  places('Indian and Nepali soldiers trained together.', ['Indian@country:IN/people', 'Nepali@country:NP/people']);
  places('NEW DELHI: Onions cost more in Nashik.', ['NEW DELHI@IN/dateline', 'Nashik@IN']);
  places('Taliban fighters entered Kabul.', ['Kabul@AF']);
  places('Kabul said the border was open.', ['Kabul@AF/government']);
});
