#include "ui/signin_log/blocked_panel.h"
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/record_rows.h"
#include "ui/common/role_lock.h"
#include "ui/entry/mending.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include <QLocale>
#include <QStackedWidget>

namespace gatelodge::ui {
namespace {

constexpr qreal widestText = 46; // em

QString timeOf(const QDateTime &when) { return QLocale().toString(when.toLocalTime().time(), QLocale::ShortFormat); }

QString noteOf(const Blocked &one) {
    const int used = one.tries.used;
    const QString until = timeOf(one.tries.until);
    if (!one.user)
        return BlockedPanel::tr("%n wrong tries for any names came from there and its neighbours. Nobody gets another "
                                "one before %1.",
                                nullptr, used)
            .arg(until);
    return one.ownDevice
               ? BlockedPanel::tr("%n wrong tries on a device of their own. It waits until %1.", nullptr, used)
                     .arg(until)
               : BlockedPanel::tr("%n wrong tries from devices of others. Those wait until %1; their own do not.",
                                  nullptr, used)
                     .arg(until);
}

} // namespace

BlockedPanel::BlockedPanel(admin::Console &console, QWidget *parent)
    : QWidget(parent), m_console(console), m_mending(new Mending(console, this)), m_body(new QStackedWidget),
      m_rows(new RecordRows), m_said(new Paragraph({}, Tone::Brick)) {
    auto *content = new QWidget;
    auto *column = columnIn(content, Space::one);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::three);
    column->addWidget(m_said);
    column->addWidget(m_rows);
    column->addStretch();
    m_said->hide();
    content->setMaximumWidth(em(widestText));
    m_body->addWidget(new EmptyState(
        QStringLiteral("object-locked"), [] { return tr("Nobody is blocked"); },
        [] {
            return tr("Whoever types too many wrong passwords has to wait for a while, and stands here meanwhile: an "
                      "account as strangers' devices see it, or an address from which many names were tried.");
        }));
    m_body->addWidget(new ScrollPage(content));
    auto *whole = columnIn(this, 0);
    if (!console.signInLog.seesAllBlocked()) {
        auto *partly = new Paragraph(
            [] {
                return tr("Blocked addresses are seen only on the server’s own machine; people are seen here, too.");
            },
            Tone::Muted);
        partly->setContentsMargins(Space::two, Space::oneAndHalf, Space::two, 0);
        whole->addWidget(partly);
    }
    whole->addWidget(m_body, 1);
    setFocusProxy(m_rows);
    if (!console.roles.mayDo(Duty::HelpPeople))
        m_rows->lock([] { return whyLocked(Duty::HelpPeople); });
    connect(m_mending, &Mending::done, this, &BlockedPanel::undoOffered);
    connect(m_mending, &Mending::mended, this, &BlockedPanel::read);
    connect(m_mending, &Mending::failed, this, [this](const Error &error) {
        m_said->setWords([error] { return faultWords(error); });
        m_said->show();
    });
}

void BlockedPanel::read() {
    if (std::exchange(m_reading, true))
        return;
    deliver(this, m_console.signInLog.blocked(), [this](const Result<QList<Blocked>> &blocked) {
        m_reading = false;
        m_said->setVisible(!blocked);
        if (!blocked) {
            m_said->setWords([error = blocked.error()] { return faultWords(error); });
            return;
        }
        m_blocked = *blocked;
        lay();
        Q_EMIT counted(int(m_blocked.size()));
    });
}

void BlockedPanel::lay() {
    std::vector<Record> records;
    for (const Blocked &one : std::as_const(m_blocked)) {
        Record record;
        record.note = noteOf(one);
        record.chips << Chip{tr("Blocked"), Tone::Brass, Glyph::Clock};
        if (one.user) {
            record.key = toString(*one.user) + (one.ownDevice ? QStringLiteral("/device") : QString());
            record.title = record.avatarName = one.userName;
            record.actions.push_back({tr("Unblock"), [this, one] { m_mending->forgive(*one.user, one.userName); }});
            record.actions.push_back({tr("Open the person"), [this, one] { Q_EMIT personWanted(*one.user); }, true});
        } else {
            record.key = one.address;
            record.iconName = QStringLiteral("globe");
            record.title = keptLeftToRight(one.address);
            record.actions.push_back({tr("Unblock"), [this, one] { m_mending->forgiveFrom(one.address); }});
        }
        records.push_back(std::move(record));
    }
    m_body->setCurrentIndex(records.empty() ? 0 : 1);
    m_rows->set(std::move(records), {});
}

void BlockedPanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        lay();
}

} // namespace gatelodge::ui
