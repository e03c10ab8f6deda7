//! What a word is compared by: its letters without what people leave out or mix up when they type.

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

const NORMALIZER: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfd();
const CLASSES: CanonicalCombiningClassMapBorrowed<'static> = CanonicalCombiningClassMapBorrowed::new();

/// The combining class of a virama, which joins two consonants: without it a word is another one.
const VIRAMA: u8 = 9;

/// Zero in each script with decimal digits of its own; the others follow it.
const ZEROS: [u32; 15] =
    [0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0x1040];

/// Returns what a word is compared by: letters in lower case without accents, the forms of one Arabic letter as one,
/// digits as 0 to 9. It is empty if there is neither letter nor digit.
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect();
    }
    let lower = word.chars().flat_map(char::to_lowercase);
    let mut folded = String::with_capacity(word.len());
    for letter in NORMALIZER.normalize_iter(lower).filter(|letter| is_kept(*letter)) {
        match spelled_out(letter) {
            Some(letters) => folded.push_str(letters),
            None => folded.push(plain(letter)),
        }
    }
    folded
}

/// Accents, harakat and nuktas have a combining class; the vowel signs of Indic scripts have none.
fn is_kept(letter: char) -> bool {
    match CLASSES.get_u8(letter) {
        0 => letter.is_alphanumeric() && letter != 'ـ',
        class => class == VIRAMA,
    }
}

/// Letters that Unicode does not take apart.
fn spelled_out(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => return None,
    })
}

fn plain(letter: char) -> char {
    match letter {
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ø' => 'o',
        'ı' => 'i',
        'ħ' => 'h',
        // Hamza and madda have gone already, with the accents.
        'ٱ' => 'ا',
        'ى' | 'ی' | 'ے' => 'ي',
        'ک' => 'ك',
        'ة' | 'ہ' | 'ھ' | 'ە' => 'ه',
        'ں' => 'ن',
        _ => digit(letter).unwrap_or(letter),
    }
}

fn digit(letter: char) -> Option<char> {
    let code = u32::from(letter);
    let zero = ZEROS.into_iter().find(|zero| (*zero..zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}
