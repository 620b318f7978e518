import { describe } from 'vitest';
import { places } from './places.ts';

describe('plain', () => {
  places('Cocoa from Ghana and the Ivory Coast costs more.', ['Ghana@country:GH', 'Ivory Coast@country:CI']);
  places('A dam on the Nile worries Egypt and Sudan.', ['Nile@nile', 'Egypt@country:EG', 'Sudan@country:SD']);
  places('Schools closed in Mombasa and Kisumu.', ['Mombasa@KE', 'Kisumu@KE']);
  places('Lagos is larger than Abuja.', ['Lagos@NG', 'Abuja@NG']);
  places('Elephants walked from Botswana into Namibia.', ['Botswana@country:BW', 'Namibia@country:NA']);
  places('Fighting went on around Goma in the east of the Democratic Republic of the Congo.', [
    'Goma@CD',
    'Democratic Republic of the Congo@country:CD',
  ]);
  places('Fishermen work on Lake Victoria.', ['Lake Victoria@lake-victoria']);
  places('Dakar, Senegal, hosted the race.', ['Dakar@SN', 'Senegal@country:SN']);
  places('South Africa and South Sudan are two countries.', ['South Africa@country:ZA', 'South Sudan@country:SS']);
  places('Drought spread over the Sahel.', ['Sahel@sahel']);
  places('Marrakesh and Rabat draw visitors to Morocco.', ['Marrakesh@MA', 'Rabat@MA', 'Morocco@country:MA']);
  places('Addis Ababa lies high above the sea.', ['Addis Ababa@ET']);
  places('A cyclone hit Beira, Mozambique.', ['Beira@MZ', 'Mozambique@country:MZ']);
});

describe('ambiguous', () => {
  places('Tripoli, Libya, was quiet.', ['Tripoli@LY', 'Libya@country:LY']);
  places('Guinea, Equatorial Guinea and Guinea-Bissau sent ministers.', [
    'Guinea@country:GN',
    'Equatorial Guinea@country:GQ',
    'Guinea-Bissau@country:GW',
  ]);
  places('Niger and Chad closed their schools.', ['Niger@country:NE', 'Chad@country:TD']);
  places('East London in South Africa has a car plant.', ['East London@ZA', 'South Africa@country:ZA']);
  places('Alexandria and Luxor are in Egypt.', ['Alexandria@EG', 'Luxor@EG', 'Egypt@country:EG']);
  places('A mine in Newcastle, South Africa, closed.', ['Newcastle@ZA', 'South Africa@country:ZA']);
});

describe('trap', () => {
  places('Chad Smith drums.', []);
  places('Kenyan runners won the Boston Marathon.', ['Kenyan@country:KE/people', 'Boston@US-MA/name']);
  places('The University of Cape Town has a new dean.', ['Cape Town@ZA/name']);
  places('Khartoum accused Addis Ababa of arming rebels.', ['Khartoum@SD/government', 'Addis Ababa@ET/government']);
  places('NAIROBI, Kenya (AP) — Rain came.', ['NAIROBI@KE/dateline', 'Kenya@country:KE/dateline']);
  places('Bank of Ghana staff went home.', ['Ghana@country:GH/name']);
  places('Nigerian officials in Abuja said no.', ['Nigerian@country:NG/people', 'Abuja@NG']);
});
