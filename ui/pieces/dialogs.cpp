#include "ui/pieces/dialogs.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/planes.h"
#include <QLineEdit>

namespace gatelodge::ui {
namespace {

// Title, paragraph and the dialog's own width; what follows is each dialog's own.
QVBoxLayout *dialogColumn(QDialog *dialog, const Words &title, Words text) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(title());
    auto *column = columnIn(dialog, Space::two);
    column->setContentsMargins(Space::three, Space::three, Space::three, Space::three);
    auto *heading = new Text(title, Type::Heading);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(new Paragraph(std::move(text), Tone::Text));
    dialog->setMinimumWidth(em(28));
    return column;
}

QHBoxLayout *buttonRow(QVBoxLayout *column) {
    auto *row = new QHBoxLayout;
    row->addStretch();
    column->addLayout(row);
    return row;
}

} // namespace

KeyDialog::KeyDialog(Words title, Words explanation, const QString &secret, QWidget *parent)
    : QDialog(parent), m_secret(new CodeBox([] { return tr("Key"); })) {
    auto *column = dialogColumn(this, title, std::move(explanation));
    m_secret->setCode(secret);
    column->addWidget(m_secret);
    column->addWidget(new Paragraph([] { return tr("It is shown this once. Nobody can read it here again."); }));
    auto *row = buttonRow(column);
    auto *close = new Button([] { return tr("I have it"); }, {}, ButtonKind::Primary);
    connect(close, &Button::clicked, this, &QDialog::accept);
    row->addWidget(close);
    m_secret->setFocus();
}

void KeyDialog::done(int result) {
    m_secret->setCode({});
    QDialog::done(result);
}

ConfirmDialog::ConfirmDialog(Words title, Words consequence, const QString &name, Words verb, QWidget *parent,
                             Words stay, Undo undo)
    : QDialog(parent), m_name(name.trimmed()), m_typed(new QLineEdit) {
    auto *column = dialogColumn(this, title, std::move(consequence));
    const Words ask([name, undo] {
        return (undo == Undo::Partly ? tr("Type %1 to go on.") : tr("This cannot be undone. Type %1 to go on."))
            .arg(keptLeftToRight(name));
    });
    column->addWidget(new Paragraph(ask));
    m_typed->setAccessibleName(ask());
    column->addWidget(m_typed);
    auto *row = buttonRow(column);
    auto *keep = new Button(stay.isEmpty() ? Words([] { return tr("Keep it"); }) : std::move(stay));
    auto *go = new Button(std::move(verb), {}, ButtonKind::Danger);
    go->setEnabled(false);
    row->addWidget(keep);
    row->addWidget(go);
    const auto confirm = [this, go] {
        if (!go->isEnabled())
            return;
        Q_EMIT confirmed();
        accept();
    };
    connect(m_typed, &QLineEdit::textChanged, go,
            [this, go](const QString &text) { go->setEnabled(!m_name.isEmpty() && text.trimmed() == m_name); });
    connect(m_typed, &QLineEdit::returnPressed, this, confirm);
    connect(go, &Button::clicked, this, confirm);
    connect(keep, &Button::clicked, this, &QDialog::reject);
    m_typed->setFocus();
}

} // namespace gatelodge::ui
