// Emoji as GitHub writes them in comments: `:rocket:`. Pages show these as text; the check offers the character.
const list =
  'rocket 🚀 tada 🎉 sparkles ✨ bug 🐛 fire 🔥 memo 📝 pencil 📝 white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ x ❌ warning ⚠️ ' +
  'construction 🚧 lock 🔒 unlock 🔓 key 🔑 zap ⚡ package 📦 art 🎨 recycle ♻️ wrench 🔧 hammer 🔨 gear ⚙️ books 📚 book 📖 bulb 💡 star ⭐ star2 🌟 ' +
  'heart ❤️ smile 😄 smiley 😃 grin 😁 joy 😂 wink 😉 thinking 🤔 cry 😢 clap 👏 pray 🙏 muscle 💪 eyes 👀 wave 👋 ok_hand 👌 +1 👍 thumbsup 👍 -1 👎 ' +
  'thumbsdown 👎 100 💯 point_right 👉 point_up ☝️ arrow_right ➡️ arrow_left ⬅️ arrow_up ⬆️ arrow_down ⬇️ information_source ℹ️ question ❓ ' +
  'exclamation ❗ bangbang ‼️ no_entry ⛔ no_entry_sign 🚫 stop_sign 🛑 red_circle 🔴 green_circle 🟢 yellow_circle 🟡 large_blue_circle 🔵 ' +
  'calendar 📅 date 📅 clock1 🕐 hourglass ⌛ stopwatch ⏱️ chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 bar_chart 📊 mag 🔍 link 🔗 ' +
  'pushpin 📌 round_pushpin 📍 clipboard 📋 paperclip 📎 file_folder 📁 open_file_folder 📂 email 📧 computer 💻 iphone 📱 cloud ☁️ globe_with_meridians 🌐 ' +
  'earth_asia 🌏 trophy 🏆 dart 🎯 checkered_flag 🏁 gift 🎁 coffee ☕ snail 🐌 robot 🤖 hugs 🤗 sunglasses 😎 sweat_smile 😅 boom 💥 ' +
  'alarm_clock ⏰ bell 🔔 loudspeaker 📢 mega 📣 speech_balloon 💬 shield 🛡️ test_tube 🧪 label 🏷️ triangular_flag_on_post 🚩 vietnam 🇻🇳';

const words = list.split(' ');

/** Name → character. */
export const SHORTCODES: ReadonlyMap<string, string> = new Map(
  words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? ''] as const] : [])),
);
