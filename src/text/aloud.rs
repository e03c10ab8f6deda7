//! A text as a voice should say it: numbers that are names rather than amounts are said digit by digit.

/// Words after which a number is the name of a part of a law, as the languages of the app have them: in full or, with a
/// hyphen at the end, by how they start.
const SECTIONS: &[&str] = &[
    "s",
    "ss",
    "art",
    "section-",
    "article-", // English, and laws that are quoted in it
    "adran",
    "erthygl", // Welsh
    "المادة",
    "مادة",
    "بالمادة",
    "للمادة",
    "والمادة", // Arabic
    "دفعہ",
    "آرٹیکل",
    "سیکشن", // Urdu
    "بخش",
    "ماده",
    "مادهٔ", // Persian
    "sekcj-",
    "artyku-", // Polish
    "secțiun-",
    "secţiun-",
    "articol-", // Romanian
    "ਸੈਕਸ਼ਨ",
    "ਧਾਰਾ",
    "ਆਰਟੀਕਲ", // Punjabi
    "ধারা",
    "অনুচ্ছেদ", // Bengali
    "qodob-", // Somali
    "seksion-",
    "neni-",
    "nenit", // Albanian
    "secç-",
    "secções",
    "artigo-", // Portuguese
];

/// Letters after the number of a section, at most: `60AA`, `136ZA`.
const MOST_LETTERS: usize = 3;

/// Returns a text for a voice: the numbers of sections, such as `61(6A)`, digit by digit and letter by letter; years,
/// ages and amounts as they are; nothing that only printed text has.
///
/// ```
/// use scan_rights::text::aloud;
///
/// assert_eq!(aloud("Is it section 61(6A) of the 1984 law?"), "Is it section 6 1, 6 A of the 1984 law?");
/// ```
pub fn aloud(text: &str) -> String {
    let letters: Vec<char> = text.chars().filter(|letter| !is_mark(*letter)).collect();
    let mut said = String::with_capacity(text.len());
    let mut at = 0;
    while at < letters.len() {
        let end = at + letters[at..].iter().take_while(|letter| letter.is_numeric()).count();
        if end == at {
            said.push(letters[at]);
            at += 1;
            continue;
        }
        let name = if is_inside(&letters[..at]) { None } else { section(&letters, at, end) };
        match name {
            Some(end) => spell(&letters[at..end], &mut said),
            None => said.extend(&letters[at..end]),
        }
        at = name.unwrap_or(end);
    }
    said
}

/// Returns a telephone number for a voice: digit by digit, with a pause where it has a gap.
pub fn digits(number: &str) -> String {
    let mut said = String::new();
    spell(&number.chars().filter(|letter| !is_mark(*letter)).collect::<Vec<_>>(), &mut said);
    said
}

/// Marks for the direction and the ends of lines. Some voices say their names.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
}

/// Says whether what follows is the rest of a word or of an amount: the 1 of `IDENT1`, the 5 of `2.5`.
fn is_inside(before: &[char]) -> bool {
    match before {
        [.., digit, '.' | ',' | '٫' | '٬' | ':'] if digit.is_numeric() => true,
        [.., last] => last.is_alphanumeric(),
        [] => false,
    }
}

/// Returns where the number of a section ends that starts with these digits; none, if they are another number.
fn section(letters: &[char], start: usize, digits_end: usize) -> Option<usize> {
    let mut end = digits_end + letters[digits_end..].iter().take_while(|letter| letter.is_ascii_uppercase()).count();
    let rest = letters.get(end).is_some_and(|next| next.is_alphanumeric());
    let is_time = matches!(letters[digits_end..end], ['A' | 'P', 'M']);
    if rest || is_time || end - digits_end > MOST_LETTERS {
        return None;
    }
    while let Some(part) = bracketed(&letters[end..]) {
        end += part;
    }
    let is_amount = match letters[end..] {
        ['.' | ',' | ':' | '٫' | '٬', digit, ..] => digit.is_numeric(),
        ['%' | '٪', ..] => true,
        _ => false,
    };
    (end > digits_end || !is_amount && follows_its_word(&letters[..start])).then_some(end)
}

/// Returns the length of a bracket that belongs to a number, such as `(6A)`.
fn bracketed(letters: &[char]) -> Option<usize> {
    let inside = letters.strip_prefix(&['('])?.iter().take_while(|letter| letter.is_alphanumeric()).count();
    let is_closed = letters.get(inside + 1) == Some(&')');
    (is_closed && (1..=MOST_LETTERS).contains(&inside)).then_some(inside + 2)
}

fn follows_its_word(before: &[char]) -> bool {
    let is_between = |letter: &char| letter.is_whitespace() || matches!(letter, '.' | ')');
    let end = before.len() - before.iter().rev().take_while(|letter| is_between(letter)).count();
    let start =
        end - before[..end].iter().rev().take_while(|letter| !letter.is_whitespace() && **letter != '(').count();
    let word: String = before[start..end].iter().flat_map(|letter| letter.to_lowercase()).collect();
    SECTIONS.iter().any(|section| match section.strip_suffix('-') {
        Some(start) => word.starts_with(start),
        None => word == *section,
    })
}

fn spell(letters: &[char], said: &mut String) {
    let mut is_first = true;
    for letter in letters {
        if letter.is_alphanumeric() || *letter == '+' {
            if !is_first {
                said.push(' ');
            }
            said.push(*letter);
            is_first = false;
        } else if !is_first && !said.ends_with(',') && *letter != ')' {
            said.push(',');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_said_digit_by_digit() {
        assert_eq!(aloud("under section 61(6A)?"), "under section 6 1, 6 A?");
        assert_eq!(aloud("s.60AA and s. 44"), "s.6 0 A A and s. 4 4");
        assert_eq!(aloud("Section 21 speaks of it; Article 61 too."), "Section 2 1 speaks of it; Article 6 1 too.");
        assert_eq!(aloud("64A(1)(b)."), "6 4 A, 1, b.");
    }

    #[test]
    fn years_ages_and_amounts_stay() {
        for text in [
            "In 1984, 16-year-olds and 1,500 others.",
            "The 2nd of 30 (thirty), at 9:00 or 10AM.",
            "3.5% of 12, 45% of section 12.5, IDENT1, 1990s",
            "W 2024 roku 16 lat (szesnaście), 14%",
            "في عام ٢٠٢٤، عمره ١٦ سنة، ٢٫٥٪",
        ] {
            assert_eq!(aloud(text), text);
        }
    }

    #[test]
    fn sections_of_other_languages_are_said_digit_by_digit() {
        assert_eq!(aloud("بموجب المادة \u{200e}61(6A)؟"), "بموجب المادة 6 1, 6 A؟");
        assert_eq!(aloud("المادة ٢١ من القانون"), "المادة ٢ ١ من القانون");
        assert_eq!(aloud("المادة ٦١(٦أ)"), "المادة ٦ ١, ٦ أ");
        assert_eq!(
            aloud("na podstawie sekcji 61(6A) albo artykułu 61"),
            "na podstawie sekcji 6 1, 6 A albo artykułu 6 1"
        );
        assert_eq!(aloud("To sekcja 21. Nie art. 30."), "To sekcja 2 1. Nie art. 3 0.");
        assert_eq!(aloud("ধারা (section) 21 হলে"), "ধারা (section) 2 1 হলে");
    }

    #[test]
    fn telephone_numbers_are_said_digit_by_digit() {
        assert_eq!(digits("020 3307 27"), "0 2 0, 3 3 0 7, 2 7");
        assert_eq!(digits("+44 (0)20"), "+ 4 4, 0 2 0");
        assert_eq!(digits("\u{2066}٠٨٠٠-١٢\u{2069}"), "٠ ٨ ٠ ٠, ١ ٢");
    }

    #[test]
    fn marks_are_not_said() {
        assert_eq!(aloud("Stop.\u{2060}\u{2068}x\u{2069}"), "Stop.x");
        assert_eq!(aloud(""), "");
    }
}
