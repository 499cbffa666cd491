#include "ui/sites/told_section.h"
#include "ui/common/fault_words.h"
#include "ui/common/person_finder.h"
#include "ui/common/role_lock.h"
#include "ui/help/help_book.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/planes.h"
#include <QGridLayout>
#include <QJsonDocument>
#include <QLineEdit>

namespace gatelodge::ui {

namespace {

QString indented(const QByteArray &json) {
    return QString::fromUtf8(QJsonDocument::fromJson(json).toJson(QJsonDocument::Indented)).trimmed();
}

QString indented(const std::optional<QJsonObject> &object) {
    return object ? indented(QJsonDocument(*object).toJson(QJsonDocument::Compact)) : QString();
}

QString linesOf(const QList<AnswerField> &fields) {
    QStringList lines;
    for (const AnswerField &field : fields)
        lines << field.name + u'=' + field.value;
    return lines.join(u'\n');
}

} // namespace

ToldSection::ToldSection(SiteEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_finder(new PersonFinder(editor.console().people, [] { return tr("Show"); })),
      m_whose(new Paragraph({})), m_said(new Paragraph({}, Tone::Brick)) {
    auto *column = columnIn(this, Space::one);
    column->addWidget(new SectionHeader([] { return tr("What it is told"); },
                                        [] { return tr("choose a person, and see what would be sent now"); }));
    for (QWidget *row : std::initializer_list<QWidget *>{m_finder, m_whose, m_said})
        column->addWidget(row);
    auto *parts = new QWidget;
    m_grid = new QGridLayout(parts);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(Space::two);
    column->addWidget(parts);
    m_parts.push_back(addPart([] { return tr("ID token"); },
                              [] { return tr("With times, level and nonce of the sign-in beside it."); }));
    m_parts.push_back(
        addPart([] { return tr("User info"); }, [] { return tr("If it asks for every scope that it may ask for."); }));
    m_parts.push_back(addPart([] { return tr("Community answer"); }, [] { return tr("Sealed with the site’s key."); }));
    m_parts.push_back(addPart([] { return tr("Push"); }, [] { return tr("When something of the person changes."); }));
    m_whose->hide();
    m_said->hide();
    setHelpPlace(this, "openid.md#what-a-site-is-told");
    lockUnless(m_finder->field(), editor.console().roles, Duty::ReadPeople);
    connect(m_finder, &PersonFinder::chosen, this, [this](const UserLine &person) {
        m_person = person;
        ask();
    });
    connect(&editor, &SiteEditor::arrived, this, &ToldSection::ask);
    lay();
}

ToldSection::Part ToldSection::addPart(Words title, Words note) {
    auto *whole = new QWidget;
    auto *column = columnIn(whole, Space::half);
    auto *code = new CodeBox(title);
    column->addWidget(new Text(std::move(title), Type::Strong));
    column->addWidget(new Paragraph(std::move(note), Tone::Muted, Type::Caption));
    column->addWidget(code);
    column->addStretch();
    whole->hide();
    return {whole, code};
}

void ToldSection::ask() {
    if (!m_person)
        return;
    const int question = ++m_question;
    deliver(this, m_editor.console().openid.told(m_person->uid, m_editor.id()),
            [this, question](const Result<admin::Told> &told) {
                if (question != m_question)
                    return;
                m_said->setVisible(!told);
                if (told)
                    return showTold(*told);
                m_said->setWords([error = told.error()] {
                    return error.fault == Fault::Refused ? tr("This organisation has names of its own for people, and "
                                                              "only a window on the server’s own "
                                                              "computer can make them out.")
                                                         : faultWords(error);
                });
                showTold({});
            });
}

void ToldSection::showTold(const admin::Told &told) {
    const QString codes[] = {indented(told.idToken), indented(told.userInfo), linesOf(told.answer),
                             indented(told.push)};
    bool any = false;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i].code->setCode(codes[i]);
        m_parts[i].whole->setVisible(!codes[i].isEmpty());
        any = any || !codes[i].isEmpty();
    }
    m_whose->setVisible(m_said->isHidden());
    m_whose->setWords([name = m_person->displayName(), any] {
        return any ? tr("Of %1 it would be told this, if they may enter.").arg(name)
                   : tr("Of %1 it would be told nothing: it has no key, and does not speak OpenID Connect.").arg(name);
    });
    m_columns = 0;
    lay();
}

// Side by side where there is room for two.
void ToldSection::lay() {
    const int columns = width() < em(38) ? 1 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int number = 0;
    for (const Part &part : m_parts) {
        m_grid->removeWidget(part.whole);
        if (part.whole->isHidden() && part.whole->parentWidget())
            continue;
        m_grid->addWidget(part.whole, number / columns, number % columns, Qt::AlignTop);
        ++number;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void ToldSection::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    lay();
}

} // namespace gatelodge::ui
