#include "ui/starting_page.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include <QVBoxLayout>

namespace gatelodge::ui {

StartingPage::StartingPage(QWidget *parent) : Page(parent) {
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    showStep({});
}

void StartingPage::show(const QString &icon, Words title, Words text, QList<QAbstractButton *> actions) {
    delete m_state;
    m_state = new EmptyState(icon, std::move(title), std::move(text), std::move(actions), {}, this);
    layout()->addWidget(m_state);
}

void StartingPage::showStep(const QString &step) {
    m_line = step;
    show(QStringLiteral("go-home"), Words([] { return tr("The house is being opened"); }),
         Words([this] { return m_line.isEmpty() ? tr("One moment.") : m_line; }), {});
}

void StartingPage::showFailure(const Error &error) {
    m_line = error.detail;
    auto *again = new Button(Words([] { return tr("Try again"); }), QStringLiteral("view-refresh"), ButtonKind::Primary);
    connect(again, &QAbstractButton::clicked, this, &StartingPage::retryRequested);
    show(QStringLiteral("object-locked"), Words([] { return tr("The house cannot be opened"); }),
         Words([this] { return m_line; }), {again});
}

} // namespace gatelodge::ui
