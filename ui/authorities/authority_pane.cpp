#include "ui/authorities/authority_pane.h"
#include "server/domain/deliver.h"
#include "ui/audit/record_history.h"
#include "ui/authorities/arrivals_section.h"
#include "ui/authorities/authority_words.h"
#include "ui/authorities/limits_section.h"
#include "ui/authorities/password_section.h"
#include "ui/authorities/settings_section.h"
#include "ui/authorities/trust_section.h"
#include "ui/common/change_sentence.h"
#include "ui/common/record_head.h"
#include "ui/common/record_rows.h"
#include "ui/common/steady_save.h"
#include "ui/common/time_words.h"
#include "ui/pieces/field.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include <QPainter>

namespace gatelodge::ui {

namespace {

// A section whose content is put into it from outside.
class FieldsSection : public Section {
public:
    explicit FieldsSection(Words title) : Section(std::move(title)) {}
    QVBoxLayout *column() const { return body(); }
};

} // namespace

AuthorityPane::AuthorityPane(admin::Console &console, UndoBar &undo, QWidget *parent)
    : QWidget(parent), m_console(console), m_undo(undo), m_drivers(console.authorities.drivers()),
      m_head(new RecordHead(QStringLiteral("security-high"), [] { return tr("Delete authority"); })),
      m_said(new Paragraph({}, Tone::Brick)), m_where(new Text({}, Type::Body, Tone::Muted)),
      m_up(new IconButton(QStringLiteral("go-up"), [] { return tr("Earlier in the order"); })),
      m_down(new IconButton(QStringLiteral("go-down"), [] { return tr("Later in the order"); })),
      m_title(new FieldEdit([] { return tr("Title"); })), m_name(new FieldEdit([] { return tr("Name"); })),
      m_help(new FieldEdit([] { return tr("Help text"); })),
      m_newcomers(new FieldEdit([] { return tr("To strangers"); })),
      m_forgotten(new FieldEdit([] { return tr("Forgotten"); })), m_change(new FieldEdit([] { return tr("Change"); })),
      m_register(new FieldEdit([] { return tr("Join"); })), m_trust(new TrustSection(console.authorities, undo)),
      m_settings(new SettingsSection(console.authorities, undo)), m_arrivals(new ArrivalsSection(console, undo)),
      m_passwords(new PasswordSection(console.authorities)),
      m_tries(new LimitsSection(console.authorities, LimitsSection::About::Tries)),
      m_sessions(new LimitsSection(console.authorities, LimitsSection::About::Sessions)),
      m_lines(new RecordHistory(console, Duty::ManageSettings)) {
    auto *all = columnIn(this, 0);
    all->addWidget(m_head);
    all->addWidget(new Line);
    all->addWidget(new ScrollPage(makeContent()), 1);
    setFocusProxy(m_up);
    lockFor(console.roles);
    connect(m_head, &RecordHead::closeRequested, this, &AuthorityPane::closeRequested);
    connect(m_head, &RecordHead::removeRequested, this, &AuthorityPane::remove);
    connect(m_up, &IconButton::clicked, this, &AuthorityPane::moveUp);
    connect(m_down, &IconButton::clicked, this, &AuthorityPane::moveDown);
    for (Section *section :
         std::initializer_list<Section *>{m_trust, m_settings, m_arrivals, m_passwords, m_tries, m_sessions})
        connect(section, &Section::rereadRequested, this, &AuthorityPane::rereadRequested);
    for (RulesSection *rules : std::initializer_list<RulesSection *>{m_passwords, m_tries, m_sessions})
        connect(rules, &RulesSection::refused, this, [this, rules](const Error &error) {
            if (!rules->isVisible())
                tellRefused(m_undo, m_ours, error);
        });
}

void AuthorityPane::lockFor(const admin::Roles &roles) {
    m_head->lockRemoving(roles, Duty::ManageSettings);
    for (QWidget *control : std::initializer_list<QWidget *>{m_up, m_down, m_title, m_name, m_help, m_newcomers,
                                                             m_forgotten, m_change, m_register})
        lockUnless(control, roles, Duty::ManageSettings);
    m_trust->lockFor(roles);
    m_settings->lockFor(roles);
    m_arrivals->lockFor(roles);
    for (RulesSection *rules : std::initializer_list<RulesSection *>{m_passwords, m_tries, m_sessions})
        rules->lockFor(roles);
}

QWidget *AuthorityPane::makePlace() {
    auto *place = new QWidget;
    auto *row = rowIn(place, Space::half);
    m_where->setWordWrap(true);
    row->addWidget(m_where, 1);
    row->addWidget(m_up);
    row->addWidget(m_down);
    return place;
}

QWidget *AuthorityPane::makeContent() {
    auto *content = new QWidget;
    auto *column = columnIn(content, Space::one);
    column->setContentsMargins(Space::two, Space::one, Space::two, Space::three);
    column->addWidget(m_said);
    m_said->hide();
    column->addWidget(makePlace());
    addField(column, m_title, &Authority::title);
    addField(column, m_name, &Authority::name);
    addField(column, m_help, &Authority::helpText);
    addField(column, m_newcomers, &Authority::newcomerMessage);
    m_title->setPlaceholder([] { return tr("as the name"); });
    m_name->setDirection(Qt::LeftToRight);
    m_help->setPlaceholder([] { return tr("none"); });
    m_help->setNote([] { return tr("Stands at the sign-in form."); });
    m_newcomers->setPlaceholder([] { return tr("none"); });
    m_newcomers->setNote([] { return tr("Shown to people who prove a login there and get no account here."); });
    auto *pages = new FieldsSection([] { return tr("Its own pages"); });
    m_pages = pages;
    addField(pages->column(), m_forgotten, &Authority::forgottenUrl);
    addField(pages->column(), m_change, &Authority::changeUrl);
    addField(pages->column(), m_register, &Authority::registerUrl);
    for (FieldEdit *page : {m_forgotten, m_change, m_register}) {
        page->setDirection(Qt::LeftToRight);
        page->setPlaceholder([] { return tr("none"); });
    }
    m_forgotten->setNote([] { return tr("Where people go who have forgotten their password."); });
    m_change->setNote([] { return tr("Where they change it."); });
    m_register->setNote([] { return tr("Where they get an account."); });
    auto *history = new FieldsSection([] { return tr("History"); });
    history->column()->addWidget(m_lines);
    for (Section *section : std::initializer_list<Section *>{m_trust, m_settings, m_arrivals, m_passwords, m_tries,
                                                             m_sessions, pages, history}) {
        column->addSpacing(Space::two);
        column->addWidget(section);
    }
    column->addStretch();
    return content;
}

void AuthorityPane::addField(QVBoxLayout *column, FieldEdit *field, QString Authority::*member) {
    column->addWidget(field);
    connect(field, &FieldEdit::saveRequested, this,
            [this, field, member](const QString &typed) { save(field, member, typed.trimmed()); });
}

// After a conflict the editor is open again with what was typed. What others wrote is read then, and the field asks
// once more before it is saved over that.
void AuthorityPane::save(FieldEdit *field, QString Authority::*member, const QString &value) {
    const Authority meant = m_authority;
    SteadySave<Authority, SavedAuthority> save;
    save.send = [this, member, value](const Authority &now) {
        Authority changed = now;
        changed.*member = value;
        return m_console.authorities.change(now.id, now.revision, changed);
    };
    save.read = [this, id = meant.id](const SteadySave<Authority>::Found &found) {
        deliver(this, m_console.authorities.list(), [id, found](const Result<admin::AuthorityList> &list) {
            found(list ? recordOf<Authority>(list->authorities, id) : failure(list.error()));
        });
    };
    save.isAsSeen = [member, seen = field->value()](const Authority &now) { return now.*member == seen; };
    save.answered = [this, field, meant, value](const Result<SavedAuthority> &saved, Revision sentOn) {
        const bool ours = meant.id == m_authority.id; // or else it is another one's field now
        const bool refused = !saved || !saved->complaints.isEmpty();
        const Words why = [saved] {
            return saved ? tr("Its connection must be put in order first.") : authorityFaultWords(saved.error());
        };
        if (ours && refused) {
            field->setError(why);
        } else if (ours) {
            m_storedOn = sentOn;
            field->setSaved(value);
        }
        if (refused && (!ours || !isVisible()))
            tellRefused(m_undo, meant, why);
        Q_EMIT rereadRequested();
    };
    saveSteadily(this, m_authority, save);
}

void AuthorityPane::show(const admin::AuthorityList &list, const AuthorityId &id) {
    const auto found = std::find_if(list.authorities.begin(), list.authorities.end(),
                                    [&](const Authority &authority) { return authority.id == id; });
    if (found == list.authorities.end())
        return;
    const bool another = !(id == m_authority.id);
    const bool stale = !another && found->revision <= m_storedOn; // was read before what was saved
    if (another)
        m_storedOn = {};
    m_authority = *found;
    m_place = int(found - list.authorities.begin()) + 1;
    m_places = int(list.authorities.size());
    const DriverDescription *driver = driverNamed(m_drivers, m_authority.driver);
    const bool here = m_authority.driver == QLatin1StringView("local");
    m_head->set(captionOf(m_authority),
                [drivers = m_drivers, kind = m_authority.driver, count = list.logins.value(id)] {
                    return tr("%1, %2", "kind of authority, how many logins")
                        .arg(driverName(drivers, kind), tr("%n logins", nullptr, count));
                });
    m_head->setRemovable(!here && letsPeopleIn(driver));
    const std::pair<FieldEdit *, QString> fields[] = {{m_title, m_authority.title},
                                                      {m_name, m_authority.name},
                                                      {m_help, m_authority.helpText},
                                                      {m_newcomers, m_authority.newcomerMessage},
                                                      {m_forgotten, m_authority.forgottenUrl},
                                                      {m_change, m_authority.changeUrl},
                                                      {m_register, m_authority.registerUrl}};
    for (const auto &[field, value] : fields) {
        if (another)
            field->setSaved(value);
        else if (!stale)
            field->setValue(value);
    }
    if (another) {
        m_name->setLocked(here ? Words([] { return tr("The accounts kept here keep this name."); }) : Words());
        say({});
    }
    if (!here)
        m_name->setNote([name = m_authority.name] {
            return tr("People type %1 to mean it.").arg(keptLeftToRight(QStringLiteral("alice@") + name));
        });
    showPlace();
    m_trust->show(m_authority, driver, list.signUp);
    m_settings->show(m_authority, driver);
    m_settings->setVisible(!here);
    m_arrivals->setVisible(m_authority.createsAccounts);
    m_pages->setVisible(!here);
    for (QWidget *ours : std::initializer_list<QWidget *>{m_passwords, m_tries, m_sessions})
        ours->setVisible(here);
    if (here) {
        m_ours = m_authority;
        m_passwords->show(id);
        m_tries->show();
        m_sessions->show();
    }
    deliver(this, m_console.authorities.details(id), [this, id](const Result<admin::AuthorityDetails> &details) {
        if (!details || !(id == m_authority.id))
            return;
        m_arrivals->show(m_authority, details->actions);
        showHistory(details->history);
    });
}

void AuthorityPane::showPlace() {
    m_where->setWords([place = m_place, places = m_places] {
        return places == 1 ? tr("The only one, so nobody is asked to choose")
                           : tr("Number %1 of %2 where people choose")
                                 .arg(QLocale().toString(place), QLocale().toString(places));
    });
    m_up->setVisible(m_places > 1);
    m_down->setVisible(m_places > 1);
    m_up->setEnabled(m_place > 1);
    m_down->setEnabled(m_place < m_places);
    setFocusProxy(m_places == 1 ? static_cast<QWidget *>(m_title) : m_place > 1 ? m_up : m_down); // one that is alive
}

void AuthorityPane::showHistory(const QList<Change> &history) {
    m_history = history;
    RecordNames names;
    names.authorities.insert(QString::number(m_authority.id.value), captionOf(m_authority));
    m_lines->set(history, {}, names);
}

void AuthorityPane::moveUp() { move(m_place - 1); }

void AuthorityPane::moveDown() { move(m_place + 1); }

void AuthorityPane::move(int place) {
    if (place < 1 || place > m_places)
        return;
    deliver(this, m_console.authorities.move(m_authority.id, place), [this, moved = m_authority](const Done &done) {
        if (!done)
            refuse(moved, done.error());
        Q_EMIT rereadRequested();
    });
}

void AuthorityPane::remove() {
    const Authority gone = m_authority;
    deliver(this, m_console.authorities.remove(gone.id), [this, gone](const Done &done) {
        if (!done)
            return refuse(gone, done.error());
        m_undo.say([gone] { return tr("%1 was deleted.").arg(captionOf(gone)); }, {},
                   [this, gone] {
                       deliver(this, m_console.authorities.bringBack(gone.id), [this, gone](const Done &back) {
                           if (!back)
                               refuse(gone, back.error());
                           Q_EMIT rereadRequested();
                       });
                   });
        Q_EMIT rereadRequested();
    });
}

void AuthorityPane::refuse(const Authority &about, const Error &error) {
    const bool ours = about.id == m_authority.id;
    if (ours)
        say([error] { return authorityFaultWords(error); });
    if (!ours || !isVisible())
        tellRefused(m_undo, about, error);
}

void AuthorityPane::say(Words words) {
    m_said->setVisible(!words.isEmpty());
    m_said->setWords(std::move(words));
}

void AuthorityPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        showHistory(m_history);
}

void AuthorityPane::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().surface); }

} // namespace gatelodge::ui
