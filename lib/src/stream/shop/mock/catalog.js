// Sixty products in eight categories. Brands and names are invented; any similarity to real ones is accidental.
export const catalog = [
    {
        categoryId: 'laptops',
        name: 'Laptops',
        products: `
      Halyard 13 | Morwen | 899 | - | A light 13-inch laptop that runs a working day on one charge.
      Halyard 15 | Morwen | 1149 | 1049 | The same frame with a larger screen and a number pad.
      Cutter Pro 14 | Brinecroft | 1599 | - | Ten cores and 32 GB of memory for those who compile.
      Cutter Pro 16 | Brinecroft | 1999 | 1899 | A workstation that still closes into a rucksack.
      Skiff 11 | Ludlo | 349 | - | A small laptop for notes, mail and the train.
      Skiff 14 | Ludlo | 449 | 419 | Plain, quiet and easy to repair.
      Trawler G17 | Ostrava Nine | 1799 | - | A 17-inch gaming laptop with a fan you will hear.
      Fold 13 | Tessaly | 1249 | 1149 | A laptop and a tablet on one hinge.`,
    },
    {
        categoryId: 'desktops',
        name: 'Desktops',
        products: `
      Bollard Mini | Morwen | 549 | - | A computer the size of a lunch box.
      Bollard Tower | Morwen | 949 | 899 | Room for four drives and two graphics cards.
      Capstan S | Brinecroft | 1299 | - | A small workstation for audio and photographs.
      Capstan X | Brinecroft | 2499 | 2299 | Sixteen cores under water cooling.
      Pier One | Ludlo | 399 | - | Everything an office asks for and nothing else.
      Foundry 5 | Ostrava Nine | 1699 | - | A gaming tower with a window of plain glass.
      Lantern All-in-One | Tessaly | 1099 | 999 | Screen and computer in one stand, one cable to the wall.`,
    },
    {
        categoryId: 'monitors',
        name: 'Monitors',
        products: `
      Horizon 24 | Corvane | 159 | - | A 24-inch full HD panel with a stand that turns.
      Horizon 27 | Corvane | 249 | 229 | 27 inches at 1440 lines, even light to the corners.
      Horizon 32 4K | Corvane | 459 | - | Four times full HD for two documents side by side.
      Sextant 27 Color | Brinecroft | 799 | 749 | Calibrated before it leaves the factory, with the sheet in the box.
      Wake 27 240 Hz | Ostrava Nine | 429 | - | Fast enough that the mouse pointer leaves no tail.
      Wake 34 Curve | Ostrava Nine | 599 | 549 | An ultrawide screen curved toward you.
      Postcard 16 | Tessaly | 199 | - | A second screen that travels in the laptop sleeve.`,
    },
    {
        categoryId: 'keyboards',
        name: 'Keyboards',
        products: `
      Deck 65 | Keelwright | 89 | - | Sixty-five keys and a knob, hot-swap switches.
      Deck 87 | Keelwright | 109 | 99 | The layout without a number pad, dampened with foam.
      Deck 104 | Keelwright | 119 | - | Every key there is, in double-shot caps.
      Slate Low | Ludlo | 59 | - | Flat keys that make no noise in a meeting.
      Slate Low Wireless | Ludlo | 79 | 69 | The same over radio, three months on a charge.
      Tern Split | Fennimore | 189 | - | Two halves, tilted as the wrists like it.
      Ember RGB | Ostrava Nine | 129 | 99 | Lights under each key, and a switch to turn them off.
      Pocket Fold | Tessaly | 69 | - | A keyboard that folds in three for the road.`,
    },
    {
        categoryId: 'mice',
        name: 'Mice and pointers',
        products: `
      Pebble | Ludlo | 19 | - | A mouse with two buttons and a wheel.
      Pebble Silent | Ludlo | 25 | - | The same with silent clicks.
      Dart 8K | Ostrava Nine | 79 | 69 | Fifty-eight grams, eight thousand reports a second.
      Dart Wireless | Ostrava Nine | 109 | - | Without the cable and four grams heavier.
      Rudder Vertical | Fennimore | 65 | 59 | Held like a handshake, for tired wrists.
      Compass Ball | Fennimore | 85 | - | A trackball for the thumb that needs no desk.
      Chart Tablet S | Tessaly | 99 | 89 | A small pen tablet for sketches and signatures.`,
    },
    {
        categoryId: 'storage',
        name: 'Storage',
        products: `
      Hold NVMe 1 TB | Quayline | 89 | - | A solid-state drive for the slot inside.
      Hold NVMe 2 TB | Quayline | 149 | 139 | Twice the room at the same speed.
      Hold NVMe 4 TB | Quayline | 299 | - | For films, samples and virtual machines.
      Crate Portable 1 TB | Quayline | 109 | 95 | A drive in rubber that survives the floor.
      Crate Portable 2 TB | Quayline | 179 | - | The larger one, with a loop for the bag.
      Silo NAS 2-bay | Brinecroft | 329 | - | Two drives on the network, one of them a mirror.
      Silo NAS 4-bay | Brinecroft | 549 | 499 | Four drives, and one may fail.
      Card 256 GB | Corvane | 39 | - | A memory card for cameras and small computers.`,
    },
    {
        categoryId: 'networking',
        name: 'Networking',
        products: `
      Beacon 6 | Netherby | 99 | - | A router for a flat of four rooms.
      Beacon 6 Mesh, two | Netherby | 179 | 159 | Two of them that speak to each other.
      Beacon 7 | Netherby | 249 | - | The newest radio standard and a 2.5-gigabit port.
      Knot 5 | Netherby | 25 | - | A switch with five ports and no settings.
      Knot 8 Managed | Netherby | 69 | 59 | Eight ports with virtual networks.
      Mooring Dock | Morwen | 189 | - | One cable to the laptop: two screens, network and power.
      Line Cat 6, 5 m | Quayline | 12 | - | A network cable, boots that bend.`,
    },
    {
        categoryId: 'audio',
        name: 'Audio and video',
        products: `
      Foghorn Over-Ear | Corvane | 149 | 129 | Closed headphones for open offices.
      Foghorn In-Ear | Corvane | 79 | - | Small, wired, with a microphone on the cable.
      Whistle USB | Brinecroft | 119 | - | A microphone for calls and lectures.
      Whistle XLR | Brinecroft | 169 | 159 | The same capsule for a mixing desk.
      Gull Webcam | Tessaly | 69 | - | Full HD with a shutter of real plastic.
      Gull Webcam 4K | Tessaly | 139 | 119 | Sharper, and kinder to evening light.
      Buoy Speakers | Ludlo | 59 | - | A pair of small speakers with one volume knob.
      Buoy Bar | Ludlo | 89 | - | A sound bar that fits below the screen.`,
    },
];
