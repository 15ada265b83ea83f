// Two hundred invented customers: random combinations of common given names and invented family names.
import { folded } from '../folded.js';
import { oneOf, randomFrom, uuidFrom } from './random.js';
const GIVEN = [
    'An',
    'Bình',
    'Chi',
    'Dũng',
    'Hà',
    'Linh',
    'Minh',
    'Ngọc',
    'Quân',
    'Thảo',
    'Ada',
    'Bruno',
    'Clara',
    'Emil',
    'Freya',
    'Hugo',
    'Ines',
    'Jonas',
    'Mira',
    'Oskar',
];
const FAMILY = [
    'Arlow',
    'Brackwater',
    'Calder',
    'Dunmere',
    'Estley',
    'Fairholm',
    'Greaves',
    'Harrowby',
    'Ingles',
    'Jarrow',
    'Kestrel',
    'Lindqvist',
    'Marlow',
    'Northey',
    'Orme',
    'Pellan',
    'Quill',
    'Rushmere',
    'Sable',
    'Thorne',
];
const CITIES = ['Hà Nội', 'Đà Nẵng', 'Huế', 'Cần Thơ', 'Hải Phòng', 'Thành phố Hồ Chí Minh'];
const SEED = 20_250_911;
const FIRST_DAY = Date.UTC(2025, 0, 6);
const DAYS = 240;
/** The same two hundred on every machine. */
export function mockCustomers() {
    const random = randomFrom(SEED);
    return Array.from({ length: 200 }, (_, index) => {
        const given = oneOf(GIVEN, random);
        const family = oneOf(FAMILY, random);
        return {
            customerId: uuidFrom(random),
            name: `${given} ${family}`,
            email: `${folded(given)}.${folded(family)}.${index + 1}@example.com`,
            city: oneOf(CITIES, random),
            joinedAt: new Date(FIRST_DAY + Math.floor(random() * DAYS * 24 * 60) * 60_000),
        };
    });
}
