// The voices of a phone that has ears for them: what is said is written down. Chromium has none of its own in tests.

/** Voices that work on the phone itself. */
export const VOICES = ["en-US", "en-GB", "pl_PL", "ar-SA"].map((lang) => ({ lang, localService: true }));

/**
 * Gives every page of a phone voices, and returns it. `slow` ones say the first thing until they are cut off.
 * @param {{ lang: string, localService: boolean }[]} voices
 */
export async function withVoices(phone, voices = VOICES, { slow = false } = {}) {
  await phone.addInitScript(({ voices, slow }) => {
    const said = [];
    let saying = null;
    const end = (utterance, type) => {
      if (saying !== utterance) return;
      saying = null;
      // As in Chromium, it is told later.
      setTimeout(() => (type === "end" ? utterance.onend : utterance.onerror)?.({ type }));
    };
    Object.defineProperty(window, "speechSynthesis", {
      value: {
        getVoices: () => voices,
        speak(utterance) {
          saying = utterance;
          said.push([utterance.voice.lang, utterance.text.replace(/\s+/g, " ").trim()]);
          if (!slow) setTimeout(end, 0, utterance, "end");
        },
        cancel: () => saying && end(saying, "error"),
      },
    });
    window.SpeechSynthesisUtterance = class {
      constructor(text) {
        this.text = text;
      }
    };
    window.heard = () => ({ said, isSilent: !saying });
    window.endOfSentence = () => end(saying, "end");
  }, { voices, slow });
  return phone;
}

/** Returns what a page has said, each with the language of the voice, and whether it is silent now. */
export const heard = (page) => page.evaluate(() => window.heard());
