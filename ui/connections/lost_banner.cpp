#include "ui/connections/lost_banner.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include <QLocale>

namespace gatelodge::ui {

LostBanner::LostBanner(admin::ChangeHub &hub, QWidget *parent) : QWidget(parent) {
    auto *now = new Button([] { return tr("Try now"); });
    m_message = new InlineMessage(
        Tone::Brass, Glyph::Warning, [] { return tr("The database does not answer."); }, detail(), {now},
        InlineMessage::Closing::No, InlineMessage::Shape::Banner);
    columnIn(this, 0)->addWidget(m_message);
    connect(now, &Button::clicked, &hub, &admin::ChangeHub::tryNow);
    connect(&hub, &admin::ChangeHub::retryPlanned, this, [this](const QDateTime &at) {
        m_next = at;
        count();
    });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &LostBanner::count);
    m_second.start();
}

void LostBanner::count() {
    m_message->set([] { return tr("The database does not answer."); }, detail());
}

Words LostBanner::detail() const {
    const int left = m_next.isValid() ? int((QDateTime::currentDateTimeUtc().msecsTo(m_next) + 999) / 1000) : 0;
    return [at = m_since, left] {
        const QString since = QLocale().toString(at.time(), QLocale::ShortFormat);
        if (left <= 1)
            return tr("What you see is from %1. Edits are kept as drafts. Trying again…").arg(since);
        return tr("What you see is from %1. Edits are kept as drafts. Trying again in %n s.", nullptr, left).arg(since);
    };
}

} // namespace gatelodge::ui
