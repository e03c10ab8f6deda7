//! A window: a command line, a folder, a webview. Phones have the window alone.

mod command;
mod document;
#[cfg(feature = "drive")]
mod drive;
#[cfg(feature = "desktop")]
mod icon;
mod scratch;
mod updates;
mod zoom;

use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;
use std::{panic, thread};

use dioxus::history::{MemoryHistory, provide_history_context};
use dioxus::prelude::*;
use dioxus_desktop::tao::event::Event;
use dioxus_desktop::tao::event_loop::EventLoopBuilder;
use dioxus_desktop::{Config, LogicalSize, WindowBuilder};

use crate::app::notice::Notice;
use crate::app::shelf::Shelf;
use crate::app::{App, Start, place, provide};
use crate::exit::Exit;
use crate::lang::Tag;
use crate::model::Section;
use crate::platform::{self, store};
use crate::ui::{More, Route, Screen, View};

pub(in crate::app) use crate::platform::hand_over as open;
use command::Command;
use updates::Updates;
pub(in crate::app) use zoom::zoom;

/// Opens the window; returns only if that cannot be done.
pub fn run() -> ExitCode {
    match command::read() {
        Ok(Command::Open { data_dir, page }) => start(data_dir, page.as_deref()),
        Ok(Command::Say(text)) => {
            println!("{text}");
            Exit::Ok
        }
        Err(fault) => {
            eprintln!("error: {fault}\nhint: scan-rights --help says what can be asked for");
            Exit::Usage
        }
    }
    .into()
}

fn start(data_dir: Option<PathBuf>, page: Option<&str>) -> Exit {
    let folder = data_dir.or_else(platform::home);
    let fault = folder.as_deref().and_then(platform::start);
    let chosen = store::get("language").ok().flatten();
    let wishes: Vec<String> = sys_locale::get_locales().collect();
    let language = place::language(chosen.as_deref(), &wishes);
    let own = language.clone().unwrap_or_else(Tag::english);
    let at = match page.map(|page| place::named(page, &own)) {
        Some(Some(named)) => named,
        Some(None) => {
            eprintln!("error: there is no page `{}`\nhint: pages are named like /en/stop/", page.unwrap_or_default());
            return Exit::Usage;
        }
        None => place::first(language),
    };
    // Before there is another thread, and before anything asks for these folders.
    let scratch = scratch::make();
    // Text is read while the system makes a window.
    let shelf = Shelf::default();
    let updates = Updates::of(folder.as_deref(), &shelf);
    let (of, tag, newer) = (shelf.clone(), at.lang(), updates.clone());
    let reading = thread::spawn(move || {
        newer.iter().for_each(Updates::show);
        of.library(&tag);
    });
    let Some(config) = window(scratch) else {
        scratch::sweep();
        eprintln!(
            "error: there is no display to open a window on\nhint: start it where you see a desktop, or set DISPLAY"
        );
        return Exit::Unavailable;
    };
    // Whatever panicked there has said so, and the texts of the app are there.
    let _ = reading.join();
    provide(&shelf);
    platform::on_day(days(&shelf));
    let looks = ["theme", "text"].map(|name| (name, store::get(name).ok().flatten()));
    let config = config.with_custom_index(document::index(&View::new(&shelf.library(&at.lang()), at.clone()), &looks));
    let stale = updates.as_ref().filter(|_| updates::is_stale() && !is_urgent(&at)).map(|_| Notice::Stale);
    let start = Start { shelf, at, notices: fault.map(Notice::from).into_iter().chain(stale).collect() };
    let mut app = VirtualDom::new_with_props(App, start);
    if let Some(updates) = updates {
        app = app.with_root_context(updates).with_root_context(More(updates::section));
    }
    dioxus_desktop::launch::launch_virtual_dom(app, config)
}

/// Says whether somebody who opens a place may have an officer before them.
fn is_urgent(at: &Route) -> bool {
    match at {
        Route::In(_, Screen::Page(key)) => key.section == Section::Stop,
        Route::In(_, screen) => matches!(screen, Screen::Card(_)),
        _ => false,
    }
}

/// Writes days with the words of the library, for what asks the device for them.
fn days(shelf: &Shelf) -> platform::Days {
    let shelf = shelf.clone();
    Box::new(move |day, lang| {
        let library = shelf.library(&lang.parse().ok()?);
        Some(library.locale(&lang.parse().ok()?).own().dates.long(day.parse().ok()?))
    })
}

/// Makes what a window needs; none, where there is no display.
fn window(scratch: Option<PathBuf>) -> Option<Config> {
    // The library that opens windows panics where it cannot, and knows no other way to say so.
    let before = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let events = panic::catch_unwind(|| EventLoopBuilder::with_user_event().build());
    panic::set_hook(before);
    let config = Config::new()
        .with_event_loop(events.ok()?)
        .with_window(frame())
        .with_menu(None)
        .with_root_name(document::ROOT)
        .with_background_color((255, 255, 255, 255))
        .with_disable_context_menu(!cfg!(debug_assertions))
        .with_disable_drag_drop_handler(true)
        // What is no page of the app is no page of the window.
        .with_navigation_handler(|_| false)
        .with_custom_event_handler(|event, _| match event {
            // Who comes back from the settings of a phone may have chosen larger letters there.
            Event::Resumed => platform::follow_text_size(),
            Event::LoopDestroyed => scratch::sweep(),
            _ => {}
        });
    #[cfg(feature = "desktop")]
    let config = match icon::icon() {
        Some(icon) => config.with_icon(icon),
        None => config,
    };
    Some(match scratch {
        Some(folder) => config.with_data_directory(folder),
        None => config,
    })
}

/// Returns the window itself. That of a phone is as large as its screen unless somebody says otherwise.
fn frame() -> WindowBuilder {
    let window = WindowBuilder::new().with_title("Scan Rights");
    if cfg!(feature = "desktop") {
        window.with_inner_size(LogicalSize::new(900.0, 760.0)).with_min_inner_size(LogicalSize::new(320.0, 360.0))
    } else {
        window
    }
}

/// Has the history begin with the first screen, and saved files told about.
pub(in crate::app) fn begin(at: &Route, notices: Signal<Vec<Notice>>) {
    provide_history_context(Rc::new(MemoryHistory::with_initial_path(at.path())));
    if let Some(updates) = try_consume_context::<Updates>() {
        spawn(updates::keep_looking(updates, at.lang()));
    }
    platform::follow_text_size();
    platform::on_saved(move |path| {
        let mut notices = notices;
        notices.push(Notice::Saved(path.display().to_string()));
    });
}

/// Closes the window at once: what it showed is not kept anywhere.
pub(in crate::app) fn leave() {
    let window = dioxus_desktop::window();
    window.set_visible(false);
    scratch::sweep();
    platform::end();
}

/// Tells who reads phrases aloud that the button of one was pressed.
pub(in crate::app) fn press(id: String) {
    platform::press(id);
}

/// Tells whoever drives the window for a test.
pub(in crate::app) fn shown() {
    #[cfg(feature = "drive")]
    drive::listen();
}
