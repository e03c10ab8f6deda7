//! Search over the real content: is what people look for among the first answers, and is the index small?

use std::collections::BTreeMap;
use std::fs;
use std::sync::{Arc, LazyLock};

use proptest::prelude::*;
use scan_rights::lang::Tag;
use scan_rights::model::{Library, Target};
use scan_rights::search::{Document, Hit, Index, Kind, Searcher};
use serde::Deserialize;

use crate::project::{library_of, repository, small_library};

static LIBRARY: LazyLock<Arc<Library>> = LazyLock::new(|| library_of(repository()));
static SEARCHERS: LazyLock<BTreeMap<Tag, Searcher>> = LazyLock::new(|| {
    let tags = LIBRARY.languages.iter().map(|language| language.tag.clone());
    tags.map(|tag| (tag.clone(), searcher(&LIBRARY, &tag))).collect()
});

/// How many of the first answers somebody looks at.
const FIRST: usize = 3;
/// What a language may cost, compressed as a server does it on the fly.
const MOST_BYTES: usize = 60_000;

#[derive(Deserialize)]
struct Relevance {
    question: Vec<Question>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    lang: String,
    words: String,
    #[serde(default)]
    misspelt: bool,
    pages: Vec<String>,
}

fn tag(text: &str) -> Tag {
    text.parse().expect("a tag")
}

fn searcher(library: &Library, tag: &Tag) -> Searcher {
    let english = (*tag != Tag::english()).then(|| Index::of(library, &Tag::english()));
    Searcher::new(Index::of(library, tag), english)
}

/// Names an answer as the list of questions does.
fn name(hit: &Hit<'_>) -> String {
    match &hit.target {
        Target::Page(key) => key.to_string(),
        Target::Help => format!("help#{}", hit.document.id),
        _ => format!("card#{}", hit.document.id),
    }
}

fn names(hits: &[Hit<'_>]) -> Vec<String> {
    hits.iter().map(|hit| format!("{}/{}", hit.lang, name(hit))).collect()
}

fn questions() -> Vec<Question> {
    let text = fs::read_to_string(repository().join("tests/relevance.toml")).expect("the list");
    toml::from_str::<Relevance>(&text).expect("questions").question
}

#[test]
fn what_people_look_for_is_among_the_first_answers() {
    let questions = questions();
    let mut failed = Vec::new();
    for Question { lang, words, pages, .. } in &questions {
        let tag = tag(lang);
        let hits = SEARCHERS[&tag].search(words, 10);
        let is_first = hits.iter().take(FIRST).any(|hit| *hit.lang == tag && pages.contains(&name(hit)));
        if !is_first {
            failed.push(format!("{lang} \"{words}\" wants {pages:?}, gets {:?}", names(&hits)));
        }
    }
    let answered = questions.len() - failed.len();
    println!("{answered} of {} questions are answered; not these:\n{}", questions.len(), failed.join("\n"));
    assert!(answered * 100 >= questions.len() * 95, "{answered} of {}: {failed:#?}", questions.len());
}

#[test]
fn the_questions_are_many_in_all_languages_and_name_what_is_there() {
    let questions = questions();
    assert!(questions.len() >= 66, "{} questions", questions.len());
    assert!(questions.iter().filter(|question| question.misspelt).count() >= 8);
    for language in &LIBRARY.languages {
        let of = |question: &&Question| question.lang == language.tag.as_str();
        assert!(questions.iter().filter(of).count() >= 1, "nobody asks in {}", language.name);
    }
    for Question { lang, pages, words, .. } in &questions {
        let index = Index::of(&LIBRARY, &tag(lang));
        let there = |page: &String| {
            index.documents.iter().any(|document| {
                let id = page.rsplit(['/', '#']).next().expect("a name");
                document.id == id
            })
        };
        assert!(pages.iter().all(there), "{lang} \"{words}\" wants what is not there: {pages:?}");
    }
}

#[test]
fn an_index_is_small() {
    let mut sizes = BTreeMap::new();
    for language in &LIBRARY.languages {
        let json = serde_json::to_vec(&Index::of(&LIBRARY, &language.tag)).expect("an index is written");
        let params = brotli::enc::BrotliEncoderParams { quality: 9, lgwin: 22, ..Default::default() };
        let mut small = Vec::new();
        brotli::BrotliCompress(&mut &json[..], &mut small, &params).expect("it is compressed");
        sizes.insert(small.len(), (language.tag.as_str(), json.len()));
    }
    println!("bytes compressed: (language, bytes before)\n{sizes:#?}");
    let (largest, language) = sizes.last_key_value().expect("a language");
    assert!(*largest <= MOST_BYTES, "{language:?}: {largest} bytes");
}

#[test]
fn an_index_is_the_same_once_it_was_written_and_read() {
    for language in &LIBRARY.languages {
        let index = Index::of(&LIBRARY, &language.tag);
        assert!(index.documents.len() > 60, "{}: {} documents", language.tag, index.documents.len());
        let json = serde_json::to_string(&index).expect("an index is written");
        assert_eq!(serde_json::from_str::<Index>(&json).expect("an index is read"), index);
    }
}

#[test]
fn versions_of_a_step_for_several_nations_are_one_answer() {
    let hits = SEARCHERS[&tag("en")].search("scan fingerprint", 10);
    let steps: Vec<_> = hits.iter().map(name).filter(|name| name.starts_with("stop/fingerprint")).collect();
    assert_eq!(steps, ["stop/fingerprint"]);
    let hits = SEARCHERS[&tag("en")].search("scan fingerprint in scotland", 10);
    let steps: Vec<_> = hits.iter().map(name).filter(|name| name.starts_with("stop/fingerprint")).collect();
    assert_eq!(steps, ["stop/fingerprint-scotland"]);
}

#[test]
fn what_fell_back_to_english_is_not_in_the_index_of_a_language() {
    let library = library_of(&small_library());
    let polish = Index::of(&library, &tag("pl"));
    let has = |index: &Index, id: &str| index.documents.iter().any(|document| document.id == id);
    let step = "fingerprint-northern-ireland";
    assert!(has(&Index::of(&library, &tag("en")), step) && !has(&polish, step));
    let text = serde_json::to_string(&polish).expect("an index is written");
    assert!(text.contains("odcisk") && !text.contains(" the "), "{text}");
}

#[test]
fn english_answers_come_after_those_of_the_readers_language_and_say_so() {
    let document = |id: &str, title: &str| Document { title: title.into(), ..Document::new(Kind::Guide, id) };
    let own = Index { lang: tag("pl"), documents: vec![document("a", "Release"), document("b", "Nic")] };
    let english =
        Index { lang: tag("en"), documents: vec![document("a", "Release"), document("c", "Release and release")] };
    let searcher = Searcher::new(own, Some(english));
    assert_eq!(names(&searcher.search("release", 10)), ["pl/guides/a", "en/guides/c"]);
    assert_eq!(names(&searcher.search("release", 1)), ["pl/guides/a"]);
    assert_eq!(searcher.search("", 10).len(), 0);
}

#[test]
fn a_document_that_leads_nowhere_is_no_answer() {
    let documents = vec![
        Document { title: "Gone".into(), ..Document::new(Kind::Guide, "../gone") },
        Document { title: "Gone".into(), ..Document::new(Kind::Phrase, "of-no-nation") },
    ];
    assert_eq!(Searcher::new(Index { lang: tag("en"), documents }, None).search("gone", 10).len(), 0);
}

fn are_sound(searcher: &Searcher, query: &str) {
    for hit in searcher.search(query, 10) {
        for marked in [&hit.title, &hit.snippet] {
            let mut at = 0;
            for range in &marked.ranges {
                assert!(at <= range.start && range.start < range.end, "{query:?}: {marked:?}");
                assert!(marked.text.get(range.clone()).is_some(), "{query:?}: {marked:?}");
                at = range.end;
            }
            let again: String = marked.pieces().map(|(piece, _)| piece).collect();
            assert_eq!(again, marked.text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_words_are_answered_with_ranges_of_whole_letters(query in "\\PC{0,60}", at in 0..12_usize) {
        are_sound(SEARCHERS.values().nth(at).expect("twelve languages"), &query);
    }

    #[test]
    fn words_that_are_there_too(picks in prop::collection::vec((0..1000_usize, 0..9_usize), 1..6), at in 0..12_usize) {
        let (tag, searcher) = SEARCHERS.iter().nth(at).expect("twelve languages");
        let documents = Index::of(&LIBRARY, tag).documents;
        let word = |(pick, cut): &(usize, usize)| {
            let words: Vec<&str> = documents[pick % documents.len()].title.split(' ').collect();
            // With an end or without it, and sometimes with two words in one.
            words[pick % words.len()].chars().skip(cut % 2).take(12 - cut).collect::<String>()
        };
        let query = picks.iter().map(word).collect::<Vec<_>>().join(if at % 3 == 0 { "" } else { " " });
        are_sound(searcher, &query);
    }
}
