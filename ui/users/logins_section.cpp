#include "ui/users/logins_section.h"
#include "ui/authorities/authority_words.h"
#include "ui/common/add_line.h"
#include "ui/common/login_words.h"
#include "ui/common/schema_field.h"
#include "ui/common/time_words.h"
#include "ui/help/help_book.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/users/login_form.h"
#include <QLineEdit>

namespace gatelodge::ui {
namespace {

Chip stateOf(LoginState state, bool over) {
    switch (over ? LoginState::Expired : state) {
    case LoginState::Draft: return {LoginsSection::tr("Draft"), Tone::Slate, Glyph::Ring, Chip::Weight::Washed};
    case LoginState::Validated: return {LoginsSection::tr("Valid"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet};
    case LoginState::Invalidated:
        return {LoginsSection::tr("Invalid"), Tone::Slate, Glyph::Pause, Chip::Weight::Washed};
    case LoginState::Expired: return {LoginsSection::tr("Expired"), Tone::Brass, Glyph::Clock, Chip::Weight::Washed};
    }
    Q_UNREACHABLE();
}

QString stepTitle(const LoginStep &step) {
    switch (step.to) {
    case LoginState::Draft: return LoginsSection::tr("Begun as a draft");
    case LoginState::Validated:
        return !step.from                        ? LoginsSection::tr("Added, and valid")
               : *step.from == LoginState::Draft ? LoginsSection::tr("Became valid")
                                                 : LoginsSection::tr("Made valid again");
    case LoginState::Invalidated: return LoginsSection::tr("Made invalid");
    case LoginState::Expired: return LoginsSection::tr("Expired");
    }
    Q_UNREACHABLE();
}

QString stepNote(const LoginStep &step) {
    const QString note = LoginsSection::tr("%1, by %2", "time, by whom").arg(exactTime(step.at), step.actorName);
    return step.reason.isEmpty() ? note : note + QChar::LineFeed + LoginsSection::tr("“%1”").arg(step.reason);
}

bool isPassword(const LoginRecord &record) { return record.login.kind == QLatin1String("password"); }

} // namespace

LoginsSection::LoginsSection(admin::Console &console, UndoBar &undo)
    : PersonSection(
          console.people, [] { return tr("Logins"); }, [] { return tr("Add login"); }),
      m_console(console), m_undo(undo), m_drivers(console.authorities.drivers()),
      m_password(new AddLine([] { return tr("New password; all sessions end"); }, [] { return tr("Set password"); })),
      m_why(new AddLine([] { return tr("Why, for the history of the login; may be empty"); },
                        [] { return tr("Make it invalid"); }, ButtonKind::Danger)),
      m_form(new LoginForm(console)), m_historyHead(new QWidget), m_history(new RecordRows) {
    setHelpPlace(this, "who-gets-in.md#logins-of-a-person");
    m_password->setSecret();
    m_why->setMayBeEmpty();
    for (QWidget *form : std::initializer_list<QWidget *>{m_password, m_why, m_form})
        body()->insertWidget(body()->count() - 1, form);
    auto *close = new IconButton(QStringLiteral("gatelodge-cross"), [] { return tr("Close the history"); });
    auto *head = rowIn(m_historyHead, Space::half);
    head->addWidget(new Text([] { return tr("History of this login"); }, Type::Strong), 1);
    head->addWidget(close);
    body()->addWidget(m_historyHead);
    body()->addWidget(m_history);
    m_historyHead->hide();
    m_history->hide();
    connect(close, &IconButton::clicked, this, [this] {
        m_told.reset();
        layHistory();
    });
    connect(this, &Section::actionRequested, this, [this] {
        closeForms();
        m_form->begin(uid());
    });
    connect(m_form, &LoginForm::saved, this, &LoginsSection::read);
    connect(m_password, &AddLine::submitted, this,
            [this](const QString &password) { follow(people().setPassword(uid(), password.toUtf8()), m_password); });
    connect(m_why, &AddLine::submitted, this, [this](const QString &reason) {
        setState(*m_meant, LoginState::Invalidated, reason);
        m_why->setDone();
    });
    connect(this, &Section::rereadRequested, this, &LoginsSection::read);
}

void LoginsSection::closeForms() {
    m_password->close();
    m_why->close();
    m_form->close();
    if (!std::exchange(m_told, std::nullopt))
        return;
    layHistory();
}

void LoginsSection::show(const admin::PersonDetails &details) {
    if (details.user.uid != uid()) {
        m_records.clear();
        rows()->set({}, {});
    }
    setUid(details.user.uid);
    m_name = details.user.displayName();
    read();
}

void LoginsSection::read() {
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    deliver(this, m_console.logins.list(uid()), [this, asked = uid()](const Result<QList<LoginRecord>> &records) {
        m_reading = false;
        if (!records)
            fail(records.error());
        else if (asked == uid()) {
            m_records = *records;
            lay();
        }
        if (std::exchange(m_again, false) || asked != uid())
            read();
    });
}

void LoginsSection::lay() {
    std::vector<Record> rows;
    bool anyPassword = false;
    for (const LoginRecord &record : std::as_const(m_records)) {
        anyPassword = anyPassword || isPassword(record);
        rows.push_back(recordOf(record));
    }
    setCount(int(rows.size()));
    if (!anyPassword)
        rows.push_back({QStringLiteral("none"),
                        QStringLiteral("object-locked"),
                        {},
                        m_records.isEmpty() ? tr("No way to sign in yet") : tr("No password here"),
                        tr("Set a password, or mail a link that lets the person choose one."),
                        {},
                        {{tr("Mail a link"), [this] { mailLink(); }, mayHelp()}, {tr("Set password"), [this] {
                                                                                      closeForms();
                                                                                      m_password->open();
                                                                                  }}}});
    this->rows()->set(std::move(rows), {});
    layHistory();
}

Record LoginsSection::recordOf(const LoginRecord &record) {
    Record row;
    row.key = QString::number(record.login.id.value);
    row.iconName = isPassword(record) ? QStringLiteral("object-locked") : QStringLiteral("security-high");
    row.title = loginKindWords(record.login.kind);
    const DriverDescription *driver = driverNamed(m_drivers, record.driver);
    if (row.title == record.login.kind && driver) // a kind that only its driver has words for
        row.title = driverText(driver->label);
    const QString name = record.properties.value(QLatin1String("username")).toString();
    const QString shown = name.isEmpty() ? record.login.identity : name;
    if (showsIdentity(record.login.kind) && !shown.isEmpty())
        row.title = tr("%1 of %2", "kind of login and its identity").arg(row.title, keptLeftToRight(shown));
    row.note = noteOf(record);
    row.chips << stateOf(record.login.state, record.isOver);
    if (record.due)
        row.chips << Chip{tr("Must be changed"), Tone::Brass, Glyph::Clock};
    if (!record.authorityInUse)
        row.chips << Chip{tr("Authority switched off"), Tone::Slate, Glyph::Pause};
    addActions(record, row);
    return row;
}

QString LoginsSection::noteOf(const LoginRecord &record) const {
    const Login &login = record.login;
    const bool here = login.authority == kLocalAuthority;
    QStringList lines;
    lines << (here ? tr("kept here, since %1").arg(exactDate(login.createdAt))
                   : tr("at %1, since %2").arg(record.authorityTitle, exactDate(login.createdAt)));
    if (record.passwordSetAt.isValid() && record.passwordSetAt > login.createdAt.addSecs(60))
        lines << tr("set %1", "a password, when").arg(timeWords(record.passwordSetAt));
    lines << (login.lastUsedAt.isValid() ? tr("last used %1").arg(timeWords(login.lastUsedAt)) : tr("never used yet"));
    if (login.expiresAt.isValid())
        lines << (record.isOver ? tr("ended %1").arg(exactTime(login.expiresAt))
                                : tr("ends %1").arg(exactTime(login.expiresAt)));
    if (const DriverDescription *driver = driverNamed(m_drivers, record.driver))
        for (const SettingField &field : driver->loginProperties)
            if (const QString value = record.properties.value(field.name).toVariant().toString();
                !value.isEmpty() && !(showsIdentity(login.kind) && field.name == QLatin1String("username")))
                lines << tr("%1: %2", "a property of a login and its value")
                             .arg(driverText(field.label), keptLeftToRight(value));
    if (login.state != LoginState::Validated && !record.history.isEmpty()) {
        const LoginStep &last = record.history.first();
        lines << tr("%1 by %2, %3", "what became of a login, by whom, when")
                     .arg(stepTitle(last), last.actorName, timeWords(last.at));
        if (!last.reason.isEmpty())
            lines << tr("“%1”").arg(last.reason);
    }
    return lines.join(QChar::LineFeed);
}

void LoginsSection::addActions(const LoginRecord &record, Record &row) {
    const auto add = [&row](const QString &verb, std::function<void()> run) {
        row.actions.push_back({verb, std::move(run)});
    };
    if (record.login.state == LoginState::Validated && !record.isOver)
        add(tr("Invalidate…"), [this, record] { askWhy(record); });
    else
        add(tr("Validate"), [this, record] { setState(record, LoginState::Validated, {}); });
    if (isPassword(record)) {
        add(tr("Set password"), [this] {
            closeForms();
            m_password->open();
        });
        row.actions.push_back({tr("Mail a reset link"), [this] { mailLink(); }, mayHelp()});
        if (!record.due)
            add(tr("Ask for a new one at the next sign-in"), [this] { demandNewPassword(); });
    }
    if (LoginForm::canBeChanged(record))
        add(isPassword(record) ? tr("Let it end…") : tr("Change…"), [this, record] {
            closeForms();
            m_form->change(record);
        });
    add(tr("History"), [this, id = record.login.id] { showHistory(id); });
    add(tr("Remove"), [this, record] { remove(record); });
}

void LoginsSection::askWhy(const LoginRecord &record) {
    closeForms();
    m_meant = record;
    m_why->open();
}

void LoginsSection::setState(const LoginRecord &record, LoginState state, const QString &reason) {
    follow(m_console.logins.setState(record.login.id, record.login.revision, state, reason));
}

void LoginsSection::remove(const LoginRecord &record) {
    follow(m_console.logins.remove(record.login.id, record.login.revision), [this, record] {
        const bool valid = record.login.state == LoginState::Validated;
        m_undo.say([name = m_name] { return tr("A login of %1 was removed.").arg(name); },
                   [] { return tr("Sessions that began with it have ended."); },
                   [this, id = record.login.id, valid] { follow(m_console.logins.bringBack(id, valid)); });
    });
}

void LoginsSection::demandNewPassword() { follow(m_console.logins.demandNewPassword(uid())); }

void LoginsSection::showHistory(const LoginId &id) {
    m_told = id;
    layHistory();
}

void LoginsSection::layHistory() {
    const auto found = std::find_if(m_records.begin(), m_records.end(),
                                    [this](const LoginRecord &record) { return m_told == record.login.id; });
    const bool shown = found != m_records.end();
    m_historyHead->setVisible(shown);
    m_history->setVisible(shown);
    if (!shown)
        return;
    std::vector<Record> steps;
    for (const LoginStep &step : found->history)
        steps.push_back({QString::number(steps.size()),
                         QStringLiteral("view-history"),
                         {},
                         stepTitle(step),
                         stepNote(step),
                         {},
                         {}});
    m_history->set(std::move(steps), {});
}

void LoginsSection::mailLink() {
    say({});
    deliver(this, people().mailResetLink(uid()), [this](const Done &done) {
        if (done)
            say([] { return tr("A link that sets a new password is on its way to the main address."); }, Tone::Moss);
        else if (done.error().fault == Fault::Invalid)
            say([] { return tr("There is no confirmed address to mail it to."); }, Tone::Brick);
        else
            fail(done.error());
    });
}

void LoginsSection::changeEvent(QEvent *event) {
    PersonSection::changeEvent(event);
    if (changesLanguage(event) && !isNull(uid()))
        lay();
}

} // namespace gatelodge::ui
