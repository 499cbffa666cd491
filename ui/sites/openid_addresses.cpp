#include "ui/sites/openid_addresses.h"
#include "ui/common/add_line.h"
#include "ui/common/record_rows.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/sites/openid_words.h"
#include <QLineEdit>

namespace gatelodge::ui {

OpenIdAddresses::OpenIdAddresses(OpenIdEditor &editor, QStringList OpenIdProfile::*list, Words title, Words ifEmpty,
                                 QWidget *parent)
    : QWidget(parent), m_editor(editor), m_list(list), m_title(title), m_ifEmpty(std::move(ifEmpty)),
      m_rows(new RecordRows), m_add(new Button([] { return tr("Add address…"); }, QStringLiteral("list-add"))),
      m_check(new Button([] { return tr("Check an address…"); }, QStringLiteral("edit-find"))),
      m_addChecked(new Button([] { return tr("Add this address"); }, QStringLiteral("list-add"))),
      m_line(new AddLine([] { return tr("Address to add"); }, [] { return tr("Add"); })),
      m_checkLine(new AddLine([] { return tr("Address that the application sends"); }, [] { return tr("Check"); },
                              ButtonKind::Outlined)),
      m_said(new Paragraph({})) {
    auto *column = columnIn(this, Space::half);
    column->addWidget(new Text(m_title, Type::Strong));
    column->addWidget(m_rows);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one, buttons);
    flow->addWidget(m_add);
    flow->addWidget(m_check);
    for (QWidget *row : std::initializer_list<QWidget *>{buttons, m_line, m_checkLine, m_said})
        column->addWidget(row);
    column->addWidget(m_addChecked, 0, Qt::AlignLeading);
    for (AddLine *line : {m_line, m_checkLine}) {
        line->setPlaceholder([] { return QStringLiteral("https://shop.example.org/back"); });
        line->edit()->setLayoutDirection(Qt::LeftToRight);
    }
    m_said->hide();
    m_addChecked->hide();
    connect(&editor, &OpenIdEditor::opened, this, &OpenIdAddresses::forget);
    connect(&editor, &OpenIdEditor::arrived, this, &OpenIdAddresses::showSetup);
    connect(m_add, &Button::clicked, m_line, &AddLine::open);
    connect(m_check, &Button::clicked, m_checkLine, &AddLine::open);
    connect(m_line, &AddLine::submitted, this, &OpenIdAddresses::add);
    connect(m_checkLine, &AddLine::submitted, this, &OpenIdAddresses::check);
    connect(m_addChecked, &Button::clicked, this, [this] { add(m_checked); });
}

// An address that was checked for one site must not be added to the next.
void OpenIdAddresses::forget() {
    m_line->close();
    m_checkLine->close();
    m_checked.clear();
    m_addChecked->hide();
    say({}, Tone::Muted);
}

void OpenIdAddresses::showSetup() {
    m_editor.lock(m_add);
    m_editor.lock(m_addChecked);
    m_editor.lockRows(m_rows);
    std::vector<Record> records;
    for (const QString &address : m_editor.profile().*m_list)
        records.push_back({address,
                           QStringLiteral("globe"),
                           {},
                           keptLeftToRight(address),
                           {},
                           {},
                           {{tr("Remove", "an address"), [this, address] { remove(address); }}}});
    m_rows->set(std::move(records), m_ifEmpty());
}

void OpenIdAddresses::say(Words words, Tone tone) {
    m_said->setTone(tone);
    m_said->setVisible(!words.isEmpty());
    m_said->setWords(std::move(words));
}

void OpenIdAddresses::add(const QString &typed) {
    const QString address = typed.trimmed();
    if (const RedirectFlaw flaw = redirectFlaw(address); flaw != RedirectFlaw::None)
        return m_line->setError([flaw] { return flawWords(flaw); });
    m_editor.change(
        [list = m_list, address](OpenIdProfile &profile) {
            if (!(profile.*list).contains(address))
                (profile.*list) << address;
        },
        [this](const Done &done) {
            if (!done)
                return m_line->setError([error = done.error()] { return faultWords(error); });
            m_line->setDone();
            m_addChecked->hide();
            say({}, Tone::Muted);
        });
}

void OpenIdAddresses::remove(const QString &address) {
    m_editor.change([list = m_list, address](OpenIdProfile &profile) { (profile.*list).removeAll(address); },
                    [this](const Done &done) {
                        if (done)
                            say({}, Tone::Muted);
                        else
                            say([error = done.error()] { return faultWords(error); }, Tone::Brick);
                    });
}

void OpenIdAddresses::check(const QString &typed) {
    m_checked = typed.trimmed();
    m_checkLine->setDone();
    const QStringList &registered = m_editor.profile().*m_list;
    const bool known = isRegisteredRedirect(registered, m_checked);
    const RedirectFlaw flaw = redirectFlaw(m_checked);
    const auto near = nearestRedirect(registered, m_checked);
    m_addChecked->setVisible(!known && flaw == RedirectFlaw::None);
    say(
        [address = m_checked, known, flaw, near] {
            if (known)
                return tr("%1 is on the list.").arg(keptLeftToRight(address));
            QStringList said{tr("%1 is not on the list.").arg(keptLeftToRight(address))};
            if (near)
                said << nearWords(*near);
            if (flaw != RedirectFlaw::None)
                said << flawWords(flaw);
            return said.join(u' ');
        },
        known ? Tone::Moss : Tone::Brass);
}

void OpenIdAddresses::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event) && m_editor.site().isOpen())
        showSetup();
}

} // namespace gatelodge::ui
