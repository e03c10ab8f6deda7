//! What a made-up language does to English words.
//!
//! The crate `fluent-pseudo` leaves vowels as they are, so that English among its words would not stand out, and knows
//! nothing of right to left.

/// A language that is made up to show what translations will show later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: longer, as most languages are. Every letter has a mark, so that an English word that no translator can
    /// reach stands out; capitals have two, as in Vietnamese, so that lines set too close cut them. Brackets stand
    /// around every run of words: where one is missing, the end was cut off or two runs were glued together.
    Longer,
    /// `ar-XB`: from right to left. Unicode's override turns each word around, and words alone: numbers and
    /// punctuation take their direction from the page, as they do among Arabic words. A word that no translator can
    /// reach is the one that can be read.
    Mirrored,
}

const SMALL: [char; 26] = [
    'á', 'ƀ', 'ć', 'ď', 'é', 'ƒ', 'ğ', 'ĥ', 'í', 'ĵ', 'ķ', 'ļ', 'ḿ', 'ñ', 'ó', 'ƥ', 'ɋ', 'ŕ', 'š', 'ť', 'ú', 'ṽ', 'ŵ',
    'ẋ', 'ý', 'ž',
];
const CAPITAL: [char; 26] = [
    'Ấ', 'Ɓ', 'Ć', 'Ď', 'Ế', 'Ƒ', 'Ğ', 'Ĥ', 'Ḯ', 'Ĵ', 'Ķ', 'Ļ', 'Ḿ', 'Ñ', 'Ố', 'Ƥ', 'Ɋ', 'Ŕ', 'Š', 'Ť', 'Ǘ', 'Ṽ', 'Ŵ',
    'Ẋ', 'Ý', 'Ž',
];

/// Up to so many letters a text is short: a button, a label. Those grow most when they are translated.
const SHORT: usize = 20;

impl Pseudo {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Longer, Self::Mirrored];

    /// Returns its tag: the regions XA and XB are left to such uses, by CLDR as well.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Longer => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// Returns its entry in the list of languages.
    pub(super) fn entry(self) -> String {
        let (tag, endonym) = (self.tag(), self.text("English"));
        let (name, direction) = match self {
            Self::Longer => ("English, longer", "ltr"),
            Self::Mirrored => ("English, right to left", "rtl"),
        };
        format!(
            "\n[[language]]\ntag = \"{tag}\"\nname = \"{name}\"\nendonym = \"{endonym}\"\ndirection = \"{direction}\"\n\
             messages = \"human\"\n"
        )
    }

    /// Changes a text that stands by itself.
    pub(super) fn text(self, text: &str) -> String {
        self.run(&[text]).concat()
    }

    /// Changes a text that is written in pieces; what is between them stays.
    pub(super) fn run(self, pieces: &[&str]) -> Vec<String> {
        let length = pieces.iter().map(|piece| piece.chars().count()).sum();
        let mut changed: Vec<String> = pieces.iter().map(|piece| self.words(piece, length)).collect();
        let has_words = pieces.iter().any(|piece| piece.contains(char::is_alphanumeric));
        if self == Self::Longer && has_words {
            bracket(&mut changed);
        }
        changed
    }

    fn words(self, text: &str, length: usize) -> String {
        let letters: Vec<char> = text.chars().collect();
        let words = letters.chunk_by(|one, next| one.is_alphanumeric() == next.is_alphanumeric());
        let mut before = ' ';
        let changed = words.map(|word| {
            // Sections of laws, such as 61(6A), are the same in every language.
            let is_section = before == '(' && word[0].is_ascii_digit();
            before = *word.last().unwrap_or(&' ');
            if is_section { word.iter().collect() } else { self.word(word, length) }
        });
        changed.collect()
    }

    fn word(self, word: &[char], length: usize) -> String {
        match self {
            Self::Longer => word.iter().map(|letter| longer(*letter, length)).collect(),
            Self::Mirrored => mirrored(word),
        }
    }
}

/// Spaces at the ends stay outside, since two runs need them between each other.
fn bracket(pieces: &mut [String]) {
    if let Some(first) = pieces.first_mut() {
        first.insert(first.len() - first.trim_start().len(), '⟦');
    }
    if let Some(last) = pieces.last_mut() {
        last.insert(last.trim_end().len(), '⟧');
    }
}

/// Marks a letter and repeats vowels, so that words grow and not only sentences: long words break layouts.
fn longer(letter: char, length: usize) -> String {
    let marked = match letter {
        'a'..='z' => SMALL[letter as usize - 'a' as usize],
        'A'..='Z' => CAPITAL[letter as usize - 'A' as usize],
        other => other,
    };
    let vowel =
        if "aeiouy".contains(letter.to_ascii_lowercase()) { marked.to_lowercase().to_string() } else { String::new() };
    let more = if length <= SHORT { 2 } else { 1 };
    format!("{marked}{}", vowel.repeat(more))
}

fn mirrored(word: &[char]) -> String {
    let same_kind = |one: &char, next: &char| one.is_alphabetic() == next.is_alphabetic();
    let turned = |letters: &[char]| {
        let text: String = letters.iter().collect();
        if letters[0].is_alphabetic() { format!("\u{202e}{text}\u{202c}") } else { text }
    };
    word.chunk_by(same_kind).map(turned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_longer_and_stays_readable() {
        assert_eq!(Pseudo::Longer.text("Leave"), "⟦Ļéééáááṽééé⟧");
        assert_eq!(
            Pseudo::Longer.text("You can ask why, up to 3 times."),
            "⟦Ýýóóúú ćááñ áášķ ŵĥýý, úúƥ ťóó 3 ťííḿééš.⟧"
        );
    }

    #[test]
    fn the_parts_of_one_text_have_one_pair_of_brackets() {
        assert_eq!(Pseudo::Longer.run(&["Seen on ", "."]), ["⟦Šééééééñ óóóñ ", ".⟧"]);
        assert_eq!(Pseudo::Longer.run(&[" and "]), [" ⟦áááñď⟧ "]);
        assert_eq!(Pseudo::Longer.run(&[": "]), [": "]);
    }

    #[test]
    fn words_turn_around_and_numbers_do_not() {
        assert_eq!(Pseudo::Mirrored.text("Wait 31 days."), "\u{202e}Wait\u{202c} 31 \u{202e}days\u{202c}.");
    }

    #[test]
    fn sections_of_laws_stay() {
        assert_eq!(Pseudo::Longer.text("Is it section 61(6A)?"), "⟦Ḯḯš ííť šééćťííóóñ 61(6A)?⟧");
        assert_eq!(Pseudo::Mirrored.text("under 61(6A)"), "\u{202e}under\u{202c} 61(6A)");
    }

    #[test]
    fn no_english_letter_is_left() {
        let letters: String = ('a'..='z').chain('A'..='Z').collect();
        assert!(!Pseudo::Longer.text(&letters).contains(|letter: char| letter.is_ascii_alphabetic()));
    }
}
