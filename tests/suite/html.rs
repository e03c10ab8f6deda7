//! HTML as browsers read it, by the tokenizer of the HTML standard.

use std::collections::BTreeMap;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};

/// A start tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Element {
    /// Its name, in lower case.
    pub(crate) name: String,
    /// Its attributes, decoded.
    pub(crate) attributes: BTreeMap<String, String>,
    /// The words between it and the next tag, decoded.
    pub(crate) text: String,
}

impl Element {
    /// Returns an attribute's value.
    pub(crate) fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }

    /// Says whether it is a `name` whose `attribute` is `value`.
    pub(crate) fn is(&self, name: &str, attribute: &str, value: &str) -> bool {
        self.name == name && self.get(attribute) == Some(value)
    }
}

/// A page as browsers read it.
#[derive(Debug)]
pub(crate) struct Page {
    /// Its start tags in order.
    pub(crate) elements: Vec<Element>,
    /// The runs of words between tags, decoded, without the blank ones, styles and scripts.
    pub(crate) texts: Vec<String>,
    /// What the standard calls errors, and comments, of which we write none.
    pub(crate) oddities: Vec<String>,
    /// Whether nothing was closed since the last start tag.
    open: bool,
}

impl Page {
    /// Reads a page.
    pub(crate) fn read(html: &str) -> Self {
        let mut emitter = DefaultEmitter::default();
        // Titles, styles and scripts end where browsers think they do.
        emitter.naively_switch_states(true);
        let mut page = Self { elements: Vec::new(), texts: Vec::new(), oddities: Vec::new(), open: false };
        for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
            page.add(token);
        }
        page
    }

    fn add(&mut self, token: Token) {
        match token {
            Token::StartTag(tag) => {
                let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value))).collect();
                self.elements.push(Element { name: text(&tag.name), attributes, text: String::new() });
                self.open = true;
            }
            Token::String(words) => self.words(&text(&words)),
            Token::Comment(words) => self.oddities.push(text(&words)),
            Token::Error(error) => self.oddities.push(error.to_string()),
            Token::EndTag(_) => self.open = false,
            Token::Doctype(_) => {}
        }
    }

    fn words(&mut self, words: &str) {
        let inside = self.elements.last_mut().filter(|_| self.open);
        let code = inside.as_ref().is_some_and(|element| ["style", "script"].contains(&element.name.as_str()));
        if let Some(element) = inside {
            element.text.push_str(words);
        }
        if !code && !words.trim().is_empty() {
            self.texts.push(words.to_owned());
        }
    }

    /// Returns the elements of a name.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements.iter().filter(move |element| element.name == name)
    }

    /// Returns where the page's links lead.
    pub(crate) fn links(&self) -> impl Iterator<Item = &str> {
        self.all("a").filter_map(|link| link.get("href"))
    }

    /// Returns the names that the page gives to its parts.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.elements.iter().filter_map(|element| element.get("id"))
    }

    /// Returns the content of a `<meta>` by its `name`.
    pub(crate) fn meta(&self, name: &str) -> Option<&str> {
        self.elements.iter().find(|element| element.is("meta", "name", name))?.get("content")
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("what is read from UTF-8 is UTF-8")
}

#[test]
fn pages_are_read_as_browsers_read_them() {
    let page = Page::read("<!doctype html><title>a</b></title><p id=x>1 &lt; 2<br><script>if (a<b) {}</script>3");
    let names: Vec<_> = page.elements.iter().map(|element| element.name.as_str()).collect();
    assert_eq!(names, ["title", "p", "br", "script"]);
    assert_eq!(page.texts, ["a</b>", "1 < 2", "3"]);
    assert_eq!(page.ids().collect::<Vec<_>>(), ["x"]);
    assert!(Page::read("<p x=1 x=2><!-- y --></p>").oddities.len() >= 2);
}
