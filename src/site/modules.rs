//! The wasm modules of pages, which `rights bind` prepares from what the compiler made.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use wasm_bindgen_cli_support::Bindgen;

use crate::error::Error;
use crate::site::{Site, output};
use crate::ui::ISLANDS_CSS;

/// The folder that they have in a site.
const FOLDER: &str = "islands";

/// What runs the module that encrypts, beside the page.
const VAULT: &[u8] = include_bytes!("../../assets/public/vault-worker.js");

/// The files that bring islands to pages, by their path in the site; none, if the site has no islands.
#[derive(Clone, Debug, Default)]
pub struct Modules(BTreeMap<String, Vec<u8>>);

impl Modules {
    /// Makes compiled modules into files that browsers load.
    ///
    /// # Errors
    ///
    /// Fails if one of them cannot be read, or is no module with bindings of the version that this tool knows.
    pub fn bind(modules: &[impl AsRef<Path>]) -> Result<Self, Error> {
        let folder = tempfile::tempdir().map_err(|cause| Error::write(&std::env::temp_dir(), cause))?;
        for module in modules {
            let module = module.as_ref();
            fs::metadata(module).map_err(|cause| Error::read(module, cause))?;
            let mut bindgen = Bindgen::new();
            bindgen
                .input_path(module)
                .typescript(false)
                .omit_default_module_path(false)
                .remove_name_section(true)
                .remove_producers_section(true);
            let bound = bindgen.web(true).and_then(|bindgen| bindgen.generate(folder.path()));
            bound.map_err(|cause| Error::module(module, &cause.to_string()))?;
        }
        let Self(mut files) = Self::read(folder.path())?;
        // Crates bring scripts for more than we use; what no other one names is never asked for.
        let scripts: Vec<String> = files.values().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect();
        files.retain(|path, _| match path.split_once("/snippets/") {
            Some((_, snippet)) => scripts.iter().any(|script| script.contains(snippet)),
            None => true,
        });
        Ok(Self(files))
    }

    /// Reads what was [written](Self::write) to a folder.
    ///
    /// # Errors
    ///
    /// Fails if the folder cannot be read.
    pub fn read(folder: &Path) -> Result<Self, Error> {
        let mut files = BTreeMap::new();
        gather(folder, FOLDER, &mut files)?;
        files.insert(format!("{FOLDER}/{FOLDER}.css"), ISLANDS_CSS.as_bytes().to_vec());
        files.insert(format!("{FOLDER}/vault-worker.js"), VAULT.to_vec());
        Ok(Self(files))
    }

    /// Writes them to a folder that is empty, new, or one of ours; returns how many have changed.
    ///
    /// # Errors
    ///
    /// Fails as [`site::write`](crate::site::write()) does.
    pub fn write(&self, folder: &Path) -> Result<usize, Error> {
        let inner = |path: &String| path.trim_start_matches(FOLDER).trim_start_matches('/').to_owned();
        let files: Site = self.0.iter().map(|(path, bytes)| (inner(path), bytes.clone())).collect();
        Ok(output::write(&files, folder)?.changed)
    }

    /// Says whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Lists the files with their paths in the site.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(path, bytes)| (&**path, &**bytes))
    }
}

/// Reads the files of a folder and of those within it; hidden ones are not for browsers.
fn gather(folder: &Path, name: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Result<(), Error> {
    let failed = |cause| Error::read(folder, cause);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        if file.starts_with('.') {
            continue;
        }
        let name = format!("{name}/{file}");
        if path.is_dir() {
            gather(&path, &name, files)?;
        } else {
            files.insert(name, fs::read(&path).map_err(|cause| Error::read(&path, cause))?);
        }
    }
    Ok(())
}
