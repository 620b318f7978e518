import { describe } from 'vitest';
import { places } from './places.ts';

describe('plain', () => {
  places('Miners in Potosí, Bolivia, went on strike.', ['Potosí@BO', 'Bolivia@country:BO']);
  places('Coffee from Colombia and Honduras costs more.', ['Colombia@country:CO', 'Honduras@country:HN']);
  places('Rio de Janeiro and Salvador danced.', ['Rio de Janeiro@BR', 'Salvador@BR']);
  places('A landslide hit Guatemala City.', ['Guatemala City@GT']);
  places('The Amazon River rose in Manaus.', ['Amazon River@amazon-river', 'Manaus@BR']);
  places('Montevideo lies across the water from Buenos Aires.', ['Montevideo@UY', 'Buenos Aires@AR']);
  places('Ships wait at the Panama Canal.', ['Panama Canal@panama-canal']);
  places('Monterrey and Guadalajara grow fast.', ['Monterrey@MX', 'Guadalajara@MX']);
  places('A storm passed over Jamaica and Cuba.', ['Jamaica@country:JM', 'Cuba@country:CU']);
  places('Glaciers melt in Patagonia.', ['Patagonia@patagonia']);
  places('Lima is the capital of Peru.', ['Lima@PE', 'Peru@country:PE']);
  places('The Andes run through Chile and Ecuador.', ['Andes@andes', 'Chile@country:CL', 'Ecuador@country:EC']);
});

describe('ambiguous', () => {
  places('Police in Santiago, Chile, used tear gas.', ['Santiago@CL', 'Chile@country:CL']);
  places('A fire burned in Santiago, Dominican Republic.', ['Santiago@DO', 'Dominican Republic@country:DO']);
  places('San José is the capital of Costa Rica.', ['San José@CR', 'Costa Rica@country:CR']);
  places('Mérida, Venezuela, has a cable car.', ['Mérida@VE', 'Venezuela@country:VE']);
  places('Mérida, Mexico, is hot.', ['Mérida@MX', 'Mexico@country:MX']);
  places('Cartagena and Medellín are in Colombia.', ['Cartagena@CO', 'Medellín@CO', 'Colombia@country:CO']);
  places('La Paz and Cochabamba are in Bolivia.', ['La Paz@BO', 'Cochabamba@BO', 'Bolivia@country:BO']);
  places('León, Nicaragua, has a white cathedral.', ['León@NI', 'Nicaragua@country:NI']);
  places('Trinidad and Tobago beat Barbados.', ['Trinidad and Tobago@country:TT', 'Barbados@country:BB']);
});

describe('trap', () => {
  places('Caracas accused Bogota of spying.', ['Caracas@VE/government', 'Bogota@CO/government']);
  places('Santiago Martinez plays for Boca Juniors.', []);
  places('Mexican and Salvadoran families waited in Tijuana.', [
    'Mexican@country:MX/people',
    'Salvadoran@country:SV/people',
    'Tijuana@MX',
  ]);
  places('The Panama hat comes from Ecuador.', ['Panama@country:PA', 'Ecuador@country:EC']);
  places('HAVANA — Bread is scarce.', ['HAVANA@CU/dateline']);
  places('A town council in New Mexico wrote to Mexico.', ['New Mexico@admin1:US.NM', 'Mexico@country:MX']);
  places('Virginia Vargas was born in Lima, Ohio.', ['Lima@US-OH', 'Ohio@admin1:US.OH']);
  places('Eva Perón and Che Guevara are buried far apart.', []);
});
