#include "ui/starting_page.h"
#include "ui/common/fault_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include <QVBoxLayout>

namespace gatelodge::ui {

StartingPage::StartingPage(QWidget *parent) : Page(parent) {
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &StartingPage::tick);
    showStep({});
}

void StartingPage::offerConnections(bool offered) { m_offersConnections = offered; }

void StartingPage::show(const QString &icon, Words title, Words text, QList<QAbstractButton *> actions) {
    delete m_state;
    m_state = new EmptyState(icon, std::move(title), std::move(text), std::move(actions), {}, this);
    layout()->addWidget(m_state);
}

void StartingPage::showStep(const QString &step) {
    m_second.stop();
    m_line = step;
    show(QStringLiteral("go-home"), Words([] { return tr("The house is being opened"); }),
         Words([this] { return m_line.isEmpty() ? tr("One moment.") : m_line; }), {});
}

void StartingPage::showFailure(const Error &error) {
    m_line = error.detail;
    auto *again = new Button([] { return tr("Try again"); }, QStringLiteral("view-refresh"), ButtonKind::Primary);
    again->setObjectName(QStringLiteral("again"));
    connect(again, &QAbstractButton::clicked, this, &StartingPage::retryRequested);
    QList<QAbstractButton *> actions{again};
    if (m_offersConnections) {
        auto *others = new Button([] { return tr("Connections…"); });
        connect(others, &QAbstractButton::clicked, this, [this] {
            m_second.stop();
            Q_EMIT connectionsRequested();
        });
        actions << others;
    }
    show(QStringLiteral("object-locked"), Words([] { return tr("The house cannot be opened"); }),
         Words([this] { return m_line; }), actions);
    if (mayPass(error)) {
        m_left = kRetryAfter;
        m_second.start();
        showCountdown();
    }
    again->setFocus();
}

void StartingPage::showCountdown() {
    if (auto *again = findChild<Button *>(QStringLiteral("again")))
        again->setWords([this] { return tr("Try again (%n s)", "seconds until it is tried by itself", m_left); });
}

void StartingPage::tick() {
    if (--m_left > 0) {
        showCountdown();
        return;
    }
    m_second.stop();
    Q_EMIT retryRequested();
}

} // namespace gatelodge::ui
