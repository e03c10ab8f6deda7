//! Packs the texts that the app brings along, `content/` and `locales/`: a file for each language and one for what they
//! share, so that a device unpacks only what its reader reads. Whatever has no feature `app` brings none.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "app")]
    texts::pack();
}

#[cfg(feature = "app")]
mod texts {
    use std::collections::BTreeMap;
    use std::path::{Path, PathBuf};
    use std::{env, fs};

    /// The folders of texts; each has folders of languages in it.
    const ROOTS: [&str; 2] = ["content", "locales"];

    /// How hard the packing tries, of 10. More takes much longer and gains next to nothing.
    const EFFORT: u8 = 8;

    /// Packs the texts and lists the packs in `texts.rs`.
    pub(super) fn pack() {
        let mut packs: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        for root in ROOTS {
            println!("cargo::rerun-if-changed={root}");
            for path in files(Path::new(root)) {
                let name = path.to_str().expect("the names of texts are ASCII").replace('\\', "/");
                let text = fs::read_to_string(&path).expect("a text can be read").replace("\r\n", "\n");
                packs.entry(owner(&name)).or_default().push((name, text));
            }
        }
        let out = PathBuf::from(env::var("OUT_DIR").expect("cargo names the folder"));
        let mut list = Vec::new();
        for (owner, mut texts) in packs {
            texts.sort();
            let bytes = miniz_oxide::deflate::compress_to_vec(joined(&texts).as_bytes(), EFFORT);
            let file = out.join(format!("{owner}.texts"));
            fs::write(&file, bytes).expect("the folder of cargo can be written to");
            let file = file.to_str().expect("the folder of cargo has a name that is text");
            list.push(format!("({owner:?}, include_bytes!({file:?})),\n"));
        }
        fs::write(out.join("texts.rs"), format!("&[\n{}]", list.concat()))
            .expect("the folder of cargo can be written to");
    }

    /// Lists the texts in a folder and in those within it.
    fn files(folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).expect("a folder can be listed");
        let paths = entries.map(|entry| entry.expect("an entry can be read").path());
        paths
            .flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] })
            .filter(|path| is_text(path))
            .collect()
    }

    fn is_text(path: &Path) -> bool {
        path.extension().is_some_and(|ending| ["md", "toml", "ftl", "lock"].iter().any(|text| ending == *text))
    }

    /// Returns the language that a text is of; nothing for what languages share.
    fn owner(name: &str) -> String {
        let mut parts = name.split('/').skip(1);
        match (parts.next(), parts.next()) {
            (Some(tag), Some(_)) if Path::new("locales").join(tag).is_dir() => tag.to_owned(),
            _ => "shared".to_owned(),
        }
    }

    /// Writes texts one after the other: `<path> <length in bytes>`, a line break, the text.
    fn joined(texts: &[(String, String)]) -> String {
        texts.iter().map(|(name, text)| format!("{name} {}\n{text}", text.len())).collect()
    }
}
